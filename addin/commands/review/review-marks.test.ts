import { beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { formatCell } from '../../../src/base/cell';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { HostError } from '../../hosts/host';
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

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await pause();
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

  it('J14 marking again after a change replaces what was marked; what is undone is the change', async () => {
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
    expect(await marks()).toEqual([]);
    await session.markReview();
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

  it('says what did not happen and names the sheets where some are protected, and leaves no mark', async () => {
    const [one, ...others] = (await host.listSheets()).filter(({ name }) => /^某乙/.test(name));
    if (!one) throw new Error('no sheet');
    host.protect(one.id, true);
    expect(await session.markReview()).toBe(false);
    expect(session.getState().notice).toMatchObject({
      title: '没有标出：工作表受保护',
      text: `“${one.name}”：要写的格是锁定的。请在“审阅”中撤销保护，再试一次。`,
    });
    expect(await marks()).toEqual([]);
    expect(session.getState().marked).toBeNull();
    for (const { id } of others) host.protect(id, true);
    await session.markReview();
    const named = [one, ...others].filter(({ name }) => name.includes('党建责任'));
    expect(session.getState().notice?.text).toMatch(
      new RegExp(`^${named.map(({ name }) => `“${name}”`).join('')}：`),
    );
  });

  it('J13 cleans what another pane marked', async () => {
    await session.markReview();
    const other = createSession(host, {
      now: () => new Date(2017, 10, 27),
      schemes: BUILTIN_SCHEMES,
    });
    await until(() => other.getState().ready);
    expect(await other.clearMarks()).toBe(true);
    expect(other.getState().marked).toMatchObject({ removed: 3 });
    other.close();
    expect(await marks()).toEqual([]);
  });

  it('J12 a seal whose answer was lost is not made twice, and leaves no mark either', async () => {
    await session.markReview();
    const { readGrids, applyPatches } = host;
    host.applyPatches = async (patches) => {
      await applyPatches(patches);
      host.applyPatches = applyPatches;
      host.readGrids = () => {
        host.readGrids = readGrids;
        return Promise.reject(new HostError('unknown', 'cannot be read just now'));
      };
    };
    const entry = (await host.listSheets()).find(({ name }) => name.includes('考察组'));
    await session.sealForms({ sheets: entry ? [entry.id] : [], by: '某戊', reason: '' });
    expect(session.getState().notice?.title).toContain('没有记下');
    session.getState().notice?.retry?.();
    await until(() => session.getState().review?.sealed.size === 1);
    for (let turn = 0; turn < 400 && (await marks()).length > 0; turn += 1) await pause();
    expect(await marks()).toEqual([]);
    const rows = (await host.readGrids()).flatMap(({ grid }) => grid.values);
    expect(rows.filter((row) => row[1] === 'seal')).toHaveLength(1);
  });
});
