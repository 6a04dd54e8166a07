import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { Filling } from '../../../src/review/filling';
import type { Cell } from '../../../src/base/cell';
import type { SheetEntry } from '../../hosts/host';
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

const SCHEME = 'dazhou-2017-206';
const PROGRESS = {
  kind: 'progress',
  by: '某戊',
  step: 'listed',
  filler: '',
  day: '2017-11-20',
} as const;

function subjectOf(open: OpenReview, name: string) {
  const found = open.review.subjects.find(({ subject }) => subject.name === name);
  const [filling] = found?.subject.fillings ?? [];
  if (!found || !filling) throw new Error(`nobody ${name}`);
  return { key: found.subject.key, filling };
}

function keyOf(open: OpenReview, name: string): string {
  return subjectOf(open, name).key;
}

function sheetOf(open: OpenReview, name: string): SheetEntry {
  const sheet = open.sheets.get(subjectOf(open, name).filling.source);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function placeOf(open: OpenReview, name: string): Cell {
  const row = subjectOf(open, name).filling.rows.find(({ text, cell }) => text !== '' && cell);
  if (!row?.cell) throw new Error('no cell');
  return row.cell;
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

  it.each<readonly [string, (first: OpenReview) => Promise<unknown>, readonly string[]]>([
    [
      'a cell that is typed into',
      (open) => host.hand.type(sheetOf(open, '某乙').id, placeOf(open, '某乙'), '全年3次'),
      ['某乙'],
    ],
    [
      'a sheet that is renamed',
      (open) => host.hand.renameSheet(sheetOf(open, '某丙').id, '丙'),
      ['某丙'],
    ],
    ['a sheet that goes', (open) => host.hand.deleteSheet(sheetOf(open, '某丙').id), ['某丙']],
    [
      'what somebody records of one person',
      (open) =>
        session.recordReview({
          ...{
            kind: 'condition',
            by: '某戊',
            scheme: SCHEME,
            condition: 'party-post',
            holds: true,
          },
          subject: keyOf(open, '某丙'),
        }),
      ['某丙'],
    ],
    [
      'a row that bears on no comparison',
      () => session.recordReview({ ...PROGRESS, subject: '某丙 市丙局科长', scheme: SCHEME }),
      [],
    ],
    [
      'a reading that is decided otherwise',
      () => session.decide(SCHEME, 'third-exact', 'above', '某戊', ''),
      ['某甲', '某乙', '某丙', '某丁'],
    ],
  ])('R102 %s has those compared anew of whom it changed something', async (_, deed, people) => {
    const before = review();
    const known = new Set(before.review.subjects);
    await deed(before);
    await until(() => review() !== before && session.getState().reviewing === null);
    const anew = review().review.subjects.filter((each) => !known.has(each));
    expect(anew.map(({ subject }) => subject.name).sort()).toEqual([...people].sort());
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
