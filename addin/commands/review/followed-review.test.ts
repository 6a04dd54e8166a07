import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { Filling } from '../../../src/review/filling';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';
import { viewSheet, type RecordView } from '../workbook-view';
import { gatherInSteps } from './review-sheets';
import { sidesOf } from './review-sides';
import type { OpenReview } from './review-state';

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost();
  await host.insertSheets(reviewedSheets(SAMPLE_PEOPLE));
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await until(() => session.getState().ready);
  session.openPage('review');
  await until(() => session.getState().review !== null);
});

afterEach(() => session.close());

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  if (!done()) throw new Error('never came');
}

function review(): OpenReview {
  const found = session.getState().review;
  if (!found) throw new Error('nothing reviewed');
  return found;
}

function fillings(): readonly Filling[] {
  return review().review.subjects.flatMap(({ subject }) => subject.fillings);
}

describe('a comparison that follows what is typed', () => {
  it('tells the sheet that changed anew, and no other', async () => {
    const before = review();
    const known = new Set(fillings());
    const [person] = before.persons;
    const sides = person ? sidesOf(before, person.review, 'duty.3') : [];
    const place = sides[0]?.place;
    if (!place) throw new Error('no cell');
    await host.hand.type(place.sheet, place.cell, '全年3次');
    await until(() => review() !== before);
    const anew = fillings().filter((each) => !known.has(each));
    const typed = [...before.sheets.values()].find(({ id }) => id === place.sheet);
    expect(anew.map(({ source }) => source)).toEqual([typed?.name]);
  });

  it('is what a deed rests on where nothing changed since', async () => {
    const before = review();
    await session.markReview();
    expect(session.getState().marked).toMatchObject({ at: '10:42' });
    expect(review()).toBe(before);
  });

  it('takes a step for each sheet, so that the page breathes among thousands', async () => {
    const opened = BUILTIN_SCHEMES.map(openScheme);
    const notice = opened.find(({ scheme }) => scheme.id === 'dazhou-2017-206');
    if (!notice) throw new Error('no notice');
    const reader = { opened, choicesFor: () => ({}), records: () => [] };
    const views = (await host.readGrids()).map((each) => viewSheet(reader, each));
    const forms = views.filter((each): each is RecordView => each.kind === 'record');
    const steps = gatherInSteps(notice, forms, {}, []);
    let taken = 0;
    while (!steps.next().done) taken += 1;
    expect(taken).toBe(forms.length);
  });
});
