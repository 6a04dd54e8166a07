import { describe, expect, it } from 'vitest';
import { reviewedSheets, type ReviewedSample } from '../../../e2e/gallery/fixture-review';
import { textOf, valueAt } from '../../../src/base/grid';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { HostError, type Host } from '../../hosts/host';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';
import { readingsOf, type FormReadings } from './confirm-readings';

const PERSON: ReviewedSample = {
  name: '某乙',
  post: '市乙局科长',
  blocks: ['member', 'helper'],
  texts: {
    'party-group': { 'member.3': '十余次', 'member.4': '2015年未达到，2016年、2017年达到。' },
  },
};

async function open(writes: Partial<Host> = {}): Promise<{ host: MemoryHost; session: Session }> {
  const host = createMemoryHost([...reviewedSheets([PERSON])]);
  const now = () => new Date(2017, 10, 27, 10, 42);
  const session = createSession({ ...host, ...writes }, { now, schemes: BUILTIN_SCHEMES });
  session.openPage('review');
  await until(() => session.getState().review !== null);
  return { host, session };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

function readings(session: Session): readonly FormReadings[] {
  const { review } = session.getState();
  const [person] = review?.persons ?? [];
  return review && person ? readingsOf(review, person) : [];
}

function firstOf(session: Session): FormReadings {
  const [first] = readings(session);
  if (!first) throw new Error('nothing read');
  return first;
}

async function textsAt(host: MemoryHost, { sheet, cells }: FormReadings) {
  const [found] = await host.readGrids([sheet.id]);
  return cells.map(({ cell }) => found && textOf(valueAt(found.grid, cell)));
}

const classes = (session: Session) =>
  session.getState().review?.persons[0]?.review.items.map(({ comparison }) => comparison);

// 某乙 is told year by year in one indicator, and vaguely in another; the others are plain.
describe('把读出的判定填进表', () => {
  it('J16 writes what was surely read into the empty cells of one form, changes no comparison, and is taken back', async () => {
    const { host, session } = await open();
    const [before, all, first] = [classes(session), readings(session), firstOf(session)];
    expect(first.cells.length).toBe(8);
    expect(new Set(first.cells.map(({ text }) => text))).toEqual(new Set(['达到']));
    expect(await session.confirmReadings([first.sheet.id])).toBe(true);
    expect(await textsAt(host, first)).toEqual(first.cells.map(() => '达到'));
    expect(session.getState().written?.sentence).toBe(`已填入${first.cells.length}格判定。`);
    await until(() => readings(session).length === all.length - 1);
    expect(classes(session)).toEqual(before);
    await session.undoFill();
    expect(await textsAt(host, first)).toEqual(first.cells.map(() => ''));
  });

  it('J16 writes those of several forms at once, and takes all of them back at once', async () => {
    const { host, session } = await open();
    const all = readings(session);
    expect(all.length).toBeGreaterThan(1);
    expect(await session.confirmReadings(all.map(({ sheet }) => sheet.id))).toBe(true);
    for (const each of all)
      expect(await textsAt(host, each)).toEqual(each.cells.map(({ text }) => text));
    const count = all.reduce((sum, { cells }) => sum + cells.length, 0);
    expect(session.getState().written?.sentence).toBe(
      `已填入${all.length}张表，共${count}格判定。`,
    );
    await until(() => readings(session).length === 0);
    await session.undoFill();
    for (const each of all) expect(await textsAt(host, each)).toEqual(each.cells.map(() => ''));
  });

  it('J16 leaves alone what somebody typed there, whatever it says', async () => {
    const { host, session } = await open();
    const first = firstOf(session);
    const [typed] = first.cells;
    if (!typed) throw new Error('no cell');
    await host.hand.type(first.sheet.id, typed.cell, '再议');
    await session.confirmReadings([first.sheet.id]);
    expect((await textsAt(host, first)).slice(0, 2)).toEqual(['再议', '达到']);
  });

  it('J16 where the form cannot be written nothing is, and that is said', async () => {
    const applyPatches = () =>
      Promise.reject(new HostError('cell-locked', 'protected', false, ['某乙']));
    const { host, session } = await open({ applyPatches });
    const first = firstOf(session);
    expect(await session.confirmReadings([first.sheet.id])).toBe(false);
    expect(session.getState().notice).toMatchObject({
      title: '没有填入判定：工作表受保护',
      text: '“某乙”：要写的格是锁定的。请在“审阅”中撤销保护，再试一次。',
    });
    expect(await textsAt(host, first)).toEqual(first.cells.map(() => ''));
  });

  it('J16 an indicator that somebody decided stays as it was decided, and of a form twice the first is written', async () => {
    const { host, session } = await open();
    const [person] = session.getState().review?.persons ?? [];
    if (!person) throw new Error('nobody');
    const first = firstOf(session);
    const scheme = session.getState().review?.scheme.id ?? '';
    const decided = {
      item: 'member.1',
      follows: '',
      status: 'met',
      finding: '',
      reason: '某号文',
    } as const;
    const fingerprint = fingerprintOf(person.review, 'member.1') ?? '';
    await session.recordReview({
      ...{ kind: 'verdict', by: '某戊', scheme, subject: person.key, fingerprint },
      ...decided,
    });
    await until(() => firstOf(session).cells.length === first.cells.length - 1);
    const sheets = readings(session).map(({ sheet }) => sheet.id);
    await host.hand.copySheet(first.sheet.id);
    await until(() => session.getState().review?.sheets.size === 7);
    expect(readings(session).map(({ sheet }) => sheet.id)).toEqual(sheets);
  });

  it('J16 a sealed form stays as it was sealed', async () => {
    const { session } = await open();
    const all = readings(session);
    const sheets = all.map(({ sheet }) => sheet.id);
    await session.sealForms({ sheets, by: '某戊', reason: '' });
    await until(() => readings(session).length === 0);
  });
});
