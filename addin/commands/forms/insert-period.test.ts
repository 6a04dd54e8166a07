import { beforeEach, describe, expect, it } from 'vitest';
import { schemeForPeriod, type WantedPeriod } from '../../../src/handout/renewed-scheme';
import { isStateGrid } from '../../../src/ledger/read-ledger';
import { STATE_SHEET_NAME } from '../../../src/ledger/record';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { emptySheet } from '../../../src/sheet/empty-sheet';
import { newXlsxHost, openXlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { createSession } from '../create-session';
import type { InsertRequest, Session } from '../session';

const QUARTER: InsertRequest = {
  scheme: 'xiangxi-2017-q3',
  forms: ['annex-2', 'annex-3'],
  groups: [{ group: '第一组', units: ['州委组织部'] }],
  taken: 'skip',
};
const PERSON: InsertRequest = {
  scheme: 'dazhou-2017-206',
  forms: ['annex-2'],
  groups: [{ group: '', units: ['某甲'] }],
  taken: 'skip',
};
const NEXT = 'xiangxi-2017-q3.2018-q1';

let host: XlsxHost;
let session: Session;

/** The same request for another period, as the page makes it. */
function renewed(request: InsertRequest, period: WantedPeriod): InsertRequest {
  const { schemes } = session.getState();
  const scheme = schemes.find(({ id }) => id === request.scheme);
  const found = scheme && schemeForPeriod(schemes, scheme, period);
  if (!found?.ok) throw new Error('no such period');
  const { scheme: wanted, document } = found.value;
  return { ...request, scheme: wanted.id, ...(document !== null && { document }) };
}

function nextQuarter(): InsertRequest {
  return renewed(QUARTER, { year: 2018, quarter: 1 });
}

async function open(opened: XlsxHost): Promise<void> {
  host = opened;
  const now = (): Date => new Date(2018, 3, 6, 10, 42);
  session = createSession(host, { now, schemes: BUILTIN_SCHEMES });
  await session.checkAgain();
}

/** Saved as a file and opened by somebody else. */
async function reopen(): Promise<void> {
  session.close();
  const saved = await host.save();
  const opened = saved.ok ? await openXlsxHost(saved.value) : saved;
  if (!opened.ok) throw new Error('not opened');
  await open(opened.value);
}

async function type(sheet: string, row: number, column: number, text: string): Promise<void> {
  const id = session.getState().sheets.find(({ name }) => name === sheet)?.id ?? '';
  const inputs = [[{ kind: 'text', text }] as const];
  await host.applyPatches([{ sheet: id, at: { row, column }, inputs }]);
  await session.checkAgain();
}

function kept(): readonly string[] {
  return session.getState().keptSchemes.map(({ id }) => id);
}

function sheetNames(): readonly string[] {
  return session.getState().sheets.map(({ name }) => name);
}

async function stateRows(): Promise<number> {
  const grids = await host.readGrids();
  return grids.find(({ grid }) => isStateGrid(grid))?.grid.values.length ?? 0;
}

beforeEach(() => open(newXlsxHost([emptySheet('Sheet1')])));

describe('a notice inserted for another period', () => {
  it('lives in the workbook, beside the sheets of its own period, and none is in the other’s way', async () => {
    await session.insert(QUARTER);
    await session.insert(nextQuarter());
    expect(kept()).toEqual([NEXT]);
    expect(sheetNames()).toEqual([
      'Sheet1',
      '州委组织部',
      '评分汇总表（第一组）',
      STATE_SHEET_NAME,
      '州委组织部（2）',
      '评分汇总表（第一组）（2）',
    ]);
    const { forms, summaries, totals } = session.getState();
    const [summary] = await host.readGrids([summaries.at(-1)?.sheet.id ?? '']);
    expect(summary?.grid.formulas.flat().join()).toContain('州委组织部（2）');
    expect(forms.map(({ scheme, problems }) => [scheme.id, problems.length])).toEqual([
      [QUARTER.scheme, 0],
      [NEXT, 0],
    ]);
    expect(summaries.map(({ scheme, filler }) => [scheme, filler])).toEqual([
      [QUARTER.scheme, '第一组'],
      [NEXT, '第一组'],
    ]);
    expect(totals.map(({ scheme, summarySheet }) => [scheme.id, summarySheet?.name])).toEqual([
      [QUARTER.scheme, '评分汇总表（第一组）'],
      [NEXT, '评分汇总表（第一组）（2）'],
    ]);
  });

  it('is read, checked and totalled after save and reopening, and what is decided on it is its own', async () => {
    await session.insert(QUARTER);
    await session.insert(nextQuarter());
    await session.decide(NEXT, 'full-mark', 'printed-100', '某甲', '');
    await type('州委组织部（2）', 5, 6, '99');
    await reopen();
    const [own, next] = session.getState().forms;
    expect(own?.problems).toEqual([]);
    expect(next?.problems.map(({ itemLabel }) => itemLabel)).toContain('第2项');
    expect(next?.scheme.title).toContain('2018年一季度');
    const decided = session.getState().decisions.filter(({ assumed }) => !assumed);
    expect(decided.map(({ scheme }) => scheme)).toEqual([NEXT]);
    expect(session.getState().totals.map(({ scheme }) => scheme.id)).toEqual([
      QUARTER.scheme,
      NEXT,
    ]);
  });

  it('is kept once, and the notice’s own period asked back keeps nothing', async () => {
    await session.insert(nextQuarter());
    const before = await stateRows();
    const again = nextQuarter();
    expect(again.document).toBeUndefined();
    await session.insert({ ...again, groups: [{ group: '第一组', units: ['州委宣传部'] }] });
    const back = renewed({ ...QUARTER, scheme: NEXT }, { year: 2017, quarter: 3 });
    expect(back).toEqual(QUARTER);
    await session.insert(back);
    expect(await stateRows()).toBe(before);
    expect(kept()).toEqual([NEXT]);
  });

  it('without points stands beside its own period under one name', async () => {
    await session.insert(PERSON);
    await session.insert(renewed(PERSON, { year: 2018, quarter: null }));
    expect(session.getState().records.map(({ scheme, subject }) => [scheme.id, subject])).toEqual([
      ['dazhou-2017-206', '某甲'],
      ['dazhou-2017-206.2018', '某甲'],
    ]);
    expect(await session.removeScheme('dazhou-2017-206.2018')).toBe(false);
    expect(session.getState().notice?.title).toBe('没有移除：表还在');
  });
});

describe('删除 of what was inserted for another period', () => {
  it('takes the scheme along that came with the sheets', async () => {
    await session.insert(nextQuarter());
    await session.removeInserted();
    expect([kept(), sheetNames()]).toEqual([[], ['Sheet1', STATE_SHEET_NAME]]);
    expect(session.getState().schemes).toHaveLength(BUILTIN_SCHEMES.length);
    await session.insert(nextQuarter());
    expect(session.getState().forms.map(({ scheme }) => scheme.id)).toEqual([NEXT]);
  });

  it('leaves it where somebody has decided how it reads, and says so', async () => {
    await session.insert(nextQuarter());
    await session.decide(NEXT, 'full-mark', 'printed-100', '某甲', '');
    await session.removeInserted();
    expect(kept()).toEqual([NEXT]);
    expect(session.getState().notice?.title).toBe('已删除，这一期的细则还在');
  });

  it('leaves it while sheets rest on it that somebody else inserted', async () => {
    await session.insert(nextQuarter());
    const other = createSession(host, { now: () => new Date(), schemes: BUILTIN_SCHEMES });
    await other.checkAgain();
    await other.insert({ ...nextQuarter(), groups: [{ group: '第一组', units: ['州委宣传部'] }] });
    other.close();
    await session.removeInserted();
    expect([kept(), session.getState().forms.map(({ unit }) => unit)]).toEqual([
      [NEXT],
      ['州委宣传部'],
    ]);
  });

  it('takes nothing where anything is filled in', async () => {
    await session.insert({ ...nextQuarter(), forms: ['annex-2'] });
    await type('州委组织部', 5, 6, '9');
    await session.removeInserted();
    expect([kept(), session.getState().forms.length]).toEqual([[NEXT], 1]);
  });

  it('an insertion stopped before its first sheet leaves no scheme behind', async () => {
    const { insertSheets } = host;
    host.insertSheets = (sheets) => {
      session.stop();
      return insertSheets(sheets);
    };
    await session.insert(nextQuarter());
    expect([kept(), sheetNames()]).toEqual([[], ['Sheet1', STATE_SHEET_NAME]]);
    expect(session.getState().inserted?.sentence).toBe('已插入0张，其余2张未插入。');
  });
});
