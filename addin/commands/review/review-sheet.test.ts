import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { textOf } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import {
  SAMPLE_NOTICE,
  agreementsShown,
  sampleReviewSheets,
} from '../../../src/sheet/review/sample-review-sheet';
import { HostError } from '../../hosts/host';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';
import { expandedBeyond } from './expanded-sheets';

const SHEETS = sampleReviewSheets().slice(0, -1);

const refusal = new HostError('structure-locked', 'the workbook is protected');

let host: MemoryHost;
let session: Session;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

beforeEach(async () => {
  host = createMemoryHost(SHEETS);
  session = createSession(host, {
    now: () => new Date(2017, 10, 20, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await settle();
});

afterEach(() => vi.restoreAllMocks());

async function gridOf(name: string) {
  const read = (await host.readGrids()).find(({ sheet }) => sheet.name === name);
  if (!read) throw new Error(`no sheet ${name}`);
  return { id: read.sheet.id, ...read.grid };
}

async function findCell(name: string, words: string): Promise<Cell> {
  const { values } = await gridOf(name);
  const row = values.findIndex((each) => each.some((value) => textOf(value) === words));
  return { row, column: values[row]?.findIndex((value) => textOf(value) === words) ?? -1 };
}

async function textsOf(name: string): Promise<readonly string[]> {
  return (await gridOf(name)).values.flat().map(textOf);
}

async function names(): Promise<readonly string[]> {
  return (await host.listSheets()).map(({ name }) => name);
}

async function says(item: string) {
  const shown = agreementsShown(await gridOf('会审表'));
  return [...shown].find(([key]) => key.startsWith(`item|${item}|某甲`))?.[1];
}

describe('在工作表中展开', () => {
  it('J1 J2 puts in the 会审表 of whoever is compared, and takes it out again', async () => {
    await session.expandReview();
    expect(session.getState().inserted?.sentence).toBe('已插入“会审表”。');
    expect(await says('duty.2')).toEqual(['不同', '不同']);
    const texts = await textsOf('会审表');
    expect(texts.filter((each) => /^某[甲乙]\u3000缺表/.test(each))).toHaveLength(2);
    expect(texts).toContain('文字比对时间：2017-11-20 10:42');
    await session.removeInserted();
    expect((await host.listSheets()).map(({ name }) => name)).not.toContain('会审表');
  });

  it('J1 J8 once it is in, or up to date, no form is read again', async () => {
    const reads: string[] = [];
    const { readGrids, activateSheet } = host;
    let isDone = false;
    host.readGrids = async (ids) => {
      const read = await readGrids(ids);
      if (isDone) reads.push(...read.map(({ sheet }) => sheet.name));
      return read;
    };
    host.activateSheet = (id) => {
      isDone = true;
      return activateSheet(id);
    };
    const expand = async () => {
      isDone = false;
      await session.expandReview();
      await settle();
    };
    await expand();
    await expand();
    expect(new Set(reads)).toEqual(new Set(['会审表']));
  });

  it('J1 tells how far it is where that takes its time, and puts nothing in where it is stopped', async () => {
    let now = 0;
    const slow = vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
    const shares: number[] = [];
    const unsubscribe = session.subscribe(() => {
      const { layingOut } = session.getState();
      if (layingOut === null) return;
      shares.push(layingOut);
      if (layingOut > 0.5) session.stop();
    });
    await session.expandReview();
    unsubscribe();
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThan(0.9);
    expect(session.getState()).toMatchObject({ layingOut: null, notice: null });
    expect(await names()).not.toContain('会审表');
    // Whoever goes on after all is not stopped by what was stopped before.
    slow.mockRestore();
    await session.expandReview();
    expect(await names()).toContain('会审表');
  });

  it('J8 brings the sheet up to date in its place, leaves what people wrote, and has a way back', async () => {
    await session.expandReview();
    const head = await findCell('会审表', '会审单位：');
    const { id } = await gridOf('会审表');
    await host.hand.type(id, head, '会审单位：市丙局');
    const other = await gridOf('某甲 考察组');
    const [entry] = other.values.flatMap((values, row) =>
      textOf(values[0] ?? null) === 'duty.3' ? [{ row, column: 3 }] : [],
    );
    if (!entry) throw new Error('no entry');
    await host.hand.type(other.id, entry, '全年6次');
    const before = await textsOf('会审表');
    await session.expandReview();
    const after = await textsOf('会审表');
    expect(after).toContain('会审单位：市丙局');
    expect(after).not.toEqual(before);
    expect(session.getState().written?.sentence).toBe('“会审表”已按现在的填报更新。');
    await session.undoSummary();
    expect(await textsOf('会审表')).toEqual(before);
  });

  it('J8 leaves a sheet of other persons alone and puts a new one beside it', async () => {
    await session.expandReview();
    await host.hand.deleteSheet((await gridOf('某乙 党组（党委）')).id);
    await host.hand.deleteSheet((await gridOf('某乙 考察组')).id);
    await session.expandReview();
    expect((await host.listSheets()).map(({ name }) => name)).toContain('会审表（2）');
  });
});

describe('封存', () => {
  it('G10 shows nothing of a person whose forms are not all sealed, but whose are awaited', async () => {
    const { id } = await gridOf('某甲 考察组');
    expect(await session.sealForms({ sheets: [id], by: '某戊', reason: '' })).toBe(true);
    await session.expandReview();
    const texts = await textsOf('会审表');
    expect(texts.find((each) => each.startsWith('某甲'))).toMatch(
      /^某甲\u3000已封存，等候党组（党委）、考察组、主管部门（党建）、主管部门（脱贫攻坚）$/,
    );
    expect(texts.filter((each) => each.startsWith('item|duty.1|某甲'))).toEqual([]);
    expect(texts.some((each) => each.startsWith('item|duty.1|某乙'))).toBe(true);
    const { review } = session.getState();
    expect([...(review?.sealed.keys() ?? [])]).toEqual(['某甲 ']);
    const closed = review?.review.subjects.find(({ subject }) => subject.name === '某甲');
    expect(JSON.stringify(closed)).not.toMatch(/达到|duty/);
  });

  it('J15 takes the 会审表 out before a form is sealed that it would go on showing, and lays it out again without', async () => {
    await session.expandReview();
    const { id } = await gridOf('某甲 考察组');
    await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
    expect(await names()).not.toContain('会审表');
    expect(session.getState().inserted).toBeNull();
    await session.expandReview();
    const [other] = (await host.listSheets()).filter(({ name }) => name === '某甲 党组（党委）');
    await session.sealForms({ sheets: [other?.id ?? ''], by: '某戊', reason: '' });
    expect(await names()).toContain('会审表');
  });

  it('J15 seals nothing where the workbook keeps its sheets', async () => {
    await session.expandReview();
    const { id } = await gridOf('某甲 考察组');
    const locked = vi.spyOn(host, 'removeSheets').mockRejectedValue(refusal);
    expect(await session.sealForms({ sheets: [id], by: '某戊', reason: '' })).toBe(false);
    locked.mockRestore();
    expect(await names()).toContain('会审表');
    expect(session.getState().review?.sealed.size).toBe(0);
  });

  it('J15 tells of a 会审表 that came later and shows what is under seal, and takes it out', async () => {
    await session.expandReview();
    const brought = (await host.captureSheets()).filter(({ name }) => name === '会审表');
    const { id } = await gridOf('某甲 考察组');
    await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
    await host.insertSheets(brought);
    session.openPage('review');
    await settle();
    const { review } = session.getState();
    expect(review && expandedBeyond(review).map(({ name }) => name)).toEqual(['会审表']);
    await session.removeExpanded();
    expect(await names()).not.toContain('会审表');
  });

  it('G9 the same form is not sealed twice while it is as sealed', async () => {
    const { id } = await gridOf('某甲 考察组');
    await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
    await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
    const rows = (await host.readGrids()).flatMap(({ grid }) => grid.values);
    const seals = rows.filter((row) => row[1] === 'seal');
    expect(seals).toHaveLength(1);
    expect(textOf(seals[0]?.[4] ?? null)).toContain(SAMPLE_NOTICE.scheme.id);
    // One that was changed since is sealed anew with a reason, and not without.
    const row = (await gridOf('某甲 考察组')).values.findIndex(([key]) => key === 'duty.3');
    await host.hand.type(id, { row, column: 3 }, '全年6次');
    const sealed = async () =>
      (await host.readGrids())
        .flatMap(({ grid }) => grid.values)
        .filter((each) => each[1] === 'seal');
    await session.sealForms({ sheets: [id], by: '某戊', reason: '' });
    expect(await sealed()).toHaveLength(1);
    await session.sealForms({ sheets: [id], by: '某戊', reason: '补签' });
    expect(await sealed()).toHaveLength(2);
  });
});
