import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../addin/commands/create-session';
import type { Session } from '../../addin/commands/session';
import type { PageId } from '../../addin/commands/session-state';
import { createMemoryHost } from '../../addin/hosts/memory/memory-host';
import { reviewedSheets, SAMPLE_PEOPLE, type ReviewedSample } from './fixture-review';

/** Four sides tell of this one, no two of them the same. */
const OF_A_COUNTY: ReviewedSample = {
  name: '某戊',
  post: '县戊乡党委副书记、乡长',
  county: true,
  blocks: ['member', 'helper'],
  texts: {
    'party-group': { 'helper.1': '6次' },
    'county-department': { 'helper.1': '5次' },
    'inspection-team': { 'helper.1': '全年到户帮扶4次，其中与驻村工作组一起2次。' },
    'poverty-relief': { 'helper.1': '' },
  },
};

/** A real session over the filled forms of invented people: on 会审, or what is made of it. */
export async function createReviewSession(page: PageId = 'review'): Promise<Session> {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets([...SAMPLE_PEOPLE, OF_A_COUNTY])]);
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (session.getState().review === null) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
  session.openPage(page);
  return session;
}
