import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../addin/commands/create-session';
import type { Session } from '../../addin/commands/session';
import { createMemoryHost } from '../../addin/hosts/memory/memory-host';
import { reviewedSheets, SAMPLE_PEOPLE } from './fixture-review';

/** A real session on 会审, over the filled forms of invented people. */
export async function createReviewSession(): Promise<Session> {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE)]);
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
  return session;
}
