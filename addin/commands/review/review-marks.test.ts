import { beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { formatCell } from '../../../src/base/cell';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { isOurNote } from '../../hosts/mark-words';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import { sidesOf } from './review-sides';
import type { Session } from '../session';

let host: MemoryHost;
let session: Session;

async function open(people: typeof SAMPLE_PEOPLE): Promise<void> {
  host = createMemoryHost([...reviewedSheets(people)]);
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  await until(() => session.getState().review !== null);
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

/** 「某乙 考察组（附件2） C9：…」, sorted. */
async function marks(): Promise<readonly string[]> {
  const sheets = await host.captureSheets();
  return sheets.flatMap(({ name, notes = [] }) =>
    notes
      .filter(({ text }) => isOurNote(text))
      .map((note) => `${name} ${formatCell(note)} ${note.text.split('\n')[1] ?? ''}`),
  );
}

describe('在表上标出', () => {
  beforeEach(() => open(SAMPLE_PEOPLE.slice(1, 3)));

  it('J12 notes at the cell of each who wrote what each says, and changes no contents', async () => {
    const before = await host.readGrids();
    expect(await session.markReview()).toBe(true);
    const { review, marked } = session.getState();
    const [person] = review?.persons ?? [];
    const sides = review && person ? sidesOf(review, person.review, 'member.3') : [];
    expect(sides.map(({ filler, value }) => `${filler.title}${value}`)).toEqual([
      '党组（党委）4次',
      '考察组2次',
      '主管部门（党建）4次',
    ]);
    expect((await marks()).map((each) => each.replace(/^.* /, ''))).toEqual([
      '数字不同：本表4次，考察组2次，主管部门（党建）4次。',
      '数字不同：党组（党委）4次，本表2次，主管部门（党建）4次。',
      '数字不同：党组（党委）4次，考察组2次，本表4次。',
    ]);
    expect(marked).toEqual({ cells: 3, sheets: 3, unnoted: 0, removed: 0, at: '10:42' });
    expect(await host.readGrids()).toEqual(before);
  });

  it('J12 what is decided is marked no more, until a change reopens it', async () => {
    const [person] = session.getState().review?.persons ?? [];
    if (!person) throw new Error('nobody');
    const { key, review } = person;
    await session.recordReview({
      kind: 'verdict',
      by: '某戊',
      scheme: 'dazhou-2017-206',
      subject: key,
      item: 'member.3',
      follows: 'inspection-team',
      status: 'unmet',
      finding: '2次',
      reason: '查会议记录',
      fingerprint: fingerprintOf(review, 'member.3') ?? '',
    });
    await session.markReview();
    expect(await marks()).toEqual([]);
    const open = session.getState().review;
    const [, team] = open ? sidesOf(open, review, 'member.3') : [];
    if (!team?.place) throw new Error('no cell');
    await host.hand.type(team.place.sheet, team.place.cell, '3次');
    await session.markReview();
    expect(await marks()).toHaveLength(3);
  });

  it('J14 marking again after a change replaces what was marked, one step of undo each time', async () => {
    await session.markReview();
    const first = await marks();
    const { review } = session.getState();
    const [person] = review?.persons ?? [];
    const [, team] = review && person ? sidesOf(review, person.review, 'member.3') : [];
    if (!team?.place) throw new Error('no cell');
    await host.hand.type(team.place.sheet, team.place.cell, '4次');
    await session.markReview();
    expect(await marks()).toEqual([]);
    await host.hand.undo();
    expect(await marks()).toEqual(first);
  });

  it('J13 清除标记 takes the marks away and tells how many, and none again', async () => {
    const before = await host.captureSheets();
    await session.markReview();
    expect(await session.clearMarks()).toBe(true);
    expect(session.getState().marked).toMatchObject({ cells: 0, removed: 3 });
    expect(await host.captureSheets()).toEqual(before);
    await session.clearMarks();
    expect(session.getState().marked).toMatchObject({ cells: 0, removed: 0 });
  });

  it('J12 of a person under seal nothing is marked, and what was marked before goes', async () => {
    await session.markReview();
    expect(await marks()).toHaveLength(3);
    const entry = (await host.listSheets()).find(({ name }) => name.includes('考察组'));
    await session.sealForms({ sheets: entry ? [entry.id] : [], by: '某戊', reason: '' });
    expect(await marks()).toEqual([]);
    await session.markReview();
    expect(await marks()).toEqual([]);
  });

  it('says what did not happen where a sheet is protected, and leaves no mark', async () => {
    for (const { id } of await host.listSheets()) host.protect(id, true);
    expect(await session.markReview()).toBe(false);
    expect(session.getState().notice?.title).toBe('没有标出：工作表受保护');
    expect(await marks()).toEqual([]);
    expect(session.getState().marked).toBeNull();
  });
});
