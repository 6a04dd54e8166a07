import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../base/grid';
import { adoptionOf, choicesOf, keptOf, schemesOf } from './fold-ledger';
import { isStateGrid, readLedger } from './read-ledger';
import { formatRecordRow, type LedgerRecord } from './record';
import { splitScheme } from './scheme-parts';

const chosen: LedgerRecord = {
  id: '1',
  kind: 'decision',
  on: '2017-11-06',
  by: '某甲',
  scheme: 's',
  decision: 'full-mark',
  option: 'printed',
  reason: '会议定',
};
const kept: LedgerRecord = {
  id: '2',
  kind: 'exception',
  on: '2017-11-06',
  by: '某乙',
  scheme: 's',
  form: 'f',
  subject: '州甲局',
  item: '4',
  code: 'score-disagrees',
  fingerprint: '["少1次","5",""]',
  reason: '=补开过一次',
};

const DRAW: LedgerRecord & { readonly kind: 'draw' } = {
  id: 'r9',
  kind: 'draw',
  on: '2017-11-22',
  by: '某甲',
  scheme: 's',
  purpose: 'inspection',
  lines: [],
  hash: '',
  lockedAt: '',
  drawnAt: '',
  seed: '7',
  part: 10,
  whole: 100,
  rounding: 'up',
  count: 400,
  withdrawn: [],
  reason: '',
};

function stateGrid(rows: readonly (readonly CellValue[])[], mark = 'hefen-state:1'): Grid {
  return { values: [[mark], ...rows], formulas: [] };
}

describe('ledger', () => {
  it('G1 finds the state by its first cell', () => {
    expect(isStateGrid(stateGrid([]))).toBe(true);
    expect(isStateGrid({ values: [['被核查单位']], formulas: [] })).toBe(false);
    expect(isStateGrid({ values: [], formulas: [] })).toBe(false);
  });

  it('G1 knows a state sorted by hand, or whose mark was typed over, by its rows', () => {
    const rows = [2, 10, 9].map((id) => formatRecordRow({ ...chosen, id: `r${id}` }));
    const sorted: Grid = { values: [...rows, ['hefen-state:1']], formulas: [] };
    const ids = ['r2', 'r9', 'r10'];
    expect(isStateGrid(sorted)).toBe(true);
    expect(readLedger(sorted).records.map(({ id }) => id)).toEqual(ids);
    expect(readLedger(sorted)).toMatchObject({ unreadRows: [], nextRow: 4, nextId: 11 });
    const without: Grid = { values: [['x'], ...rows], formulas: [] };
    expect(isStateGrid(without)).toBe(true);
    expect(readLedger(without).records.map(({ id }) => id)).toEqual(ids);
    expect(readLedger(without)).toMatchObject({ unreadRows: [0], readOnly: false });
  });

  it.each([
    ['thousands of lines', Array.from({ length: 6000 }, (_, at) => `某县某乡第${at}村`)],
    ['rare characters', ['𠮷'.repeat(40_000)]],
    ['rare characters, one further', [`村${'𠮷'.repeat(40_000)}`]],
  ])('G2 a row too long for a cell goes on in the next ones: %s', (_, lines) => {
    const row = formatRecordRow({ ...DRAW, lines });
    expect(row.length).toBeGreaterThan(6);
    expect(Math.max(...row.map((cell) => cell.length))).toBeLessThanOrEqual(30_000);
    // No program keeps half a character.
    for (const cell of row) expect(Buffer.from(cell).toString()).toBe(cell);
    const beside = [...formatRecordRow(chosen), '某甲：已核'];
    const { records, unreadRows } = readLedger(stateGrid([row, beside, row.slice(0, -1)]));
    expect(records).toEqual([{ ...DRAW, lines }, chosen]);
    expect(unreadRows).toEqual([3]);
  });

  it('G2 a row that stands there twice to the letter counts once', () => {
    const other = { ...chosen, option: 'sum' };
    const grid = stateGrid([chosen, other, kept, chosen, kept].map(formatRecordRow));
    expect(readLedger(grid)).toMatchObject({ records: [chosen, other, kept], nextRow: 6 });
  });

  it('G2 reads back what it wrote, in order', () => {
    const grid = stateGrid([formatRecordRow(chosen), formatRecordRow(kept)]);
    expect(readLedger(grid)).toEqual({
      records: [chosen, kept],
      unreadRows: [],
      unreadIds: [],
      nextRow: 3,
      nextId: 3,
      readOnly: false,
    });
  });

  it('G3 keeps and names rows it does not know: another kind, a cut JSON, a day that is none', () => {
    const grid = stateGrid([
      ['7', 'draw', '2017-11-06', '某甲', '{}'],
      formatRecordRow(chosen),
      ['8', 'decision', '2017-11-06', '某甲', '{"scheme":'],
      ['9', 'withdrawal', '11月6日', '某甲', '{"record":"1"}'],
      [],
    ]);
    const ledger = readLedger(grid);
    expect(ledger.records).toEqual([chosen]);
    expect(ledger.unreadRows).toEqual([1, 3, 4]);
    expect(ledger.nextRow).toBe(5);
  });

  it('G2 a row removed by hand leaves no id to be given twice, nor one that a withdrawal names', () => {
    const row = (id: string) => formatRecordRow({ ...chosen, id });
    const back = { id: 'r2', kind: 'withdrawal', on: '2017-11-07', by: '' } as const;
    expect(readLedger(stateGrid([row('r1'), row('r5')])).nextId).toBe(6);
    expect(readLedger(stateGrid([formatRecordRow({ ...back, record: 'r7' })])).nextId).toBe(8);
    expect(readLedger(stateGrid([['r4', 'unknown', '', '', '']])).nextId).toBe(5);
    expect(readLedger(stateGrid([row('r99999999999999999')])).nextId).toBe(2);
  });

  it('G3 a seal whose digest was typed over is a row nobody can read', () => {
    const about = { scheme: 's', on: '2017-11-06', by: '', id: 'r1' };
    const of = { ...about, subject: '某甲', form: 'one', filler: 'team', reason: '' };
    const rows = (hash: string) => [formatRecordRow({ ...of, kind: 'seal', hash })];
    expect(readLedger(stateGrid(rows('a'.repeat(64)))).unreadRows).toEqual([]);
    expect(readLedger(stateGrid(rows('A'.repeat(63)))).unreadRows).toEqual([1]);
  });

  it('G4 does not write what a newer version wrote', () => {
    expect(readLedger(stateGrid([], 'hefen-state:2')).readOnly).toBe(true);
  });

  it('G5 the last choice counts, and a withdrawal brings back the one before', () => {
    const later: LedgerRecord = { ...chosen, id: '3', option: 'rescaled' };
    const back: LedgerRecord = {
      id: '4',
      kind: 'withdrawal',
      on: '2017-11-07',
      by: '',
      record: '3',
    };
    expect(choicesOf([chosen, later], 's')).toEqual({ 'full-mark': 'rescaled' });
    expect(choicesOf([chosen, later, back], 's')).toEqual({ 'full-mark': 'printed' });
    expect(choicesOf([chosen], 'another')).toEqual({});
  });

  it('G6 an exception stays listed until it is withdrawn', () => {
    const back: LedgerRecord = {
      id: '5',
      kind: 'withdrawal',
      on: '2017-11-07',
      by: '',
      record: '2',
    };
    expect(keptOf([kept])).toEqual([kept]);
    expect(keptOf([kept, back])).toEqual([]);
  });

  it('G8 a figure is kept to the digit, the last one counts, and withdrawn it is open again', () => {
    const first: LedgerRecord = { ...chosen, id: '6', decision: 'daily-good', option: '92.50' };
    const last: LedgerRecord = { ...first, id: '7', option: '095' };
    const back: LedgerRecord = {
      id: '8',
      kind: 'withdrawal',
      on: '2017-11-07',
      by: '',
      record: '6',
    };
    const grid = stateGrid([formatRecordRow(first), formatRecordRow(last)]);
    expect(readLedger(grid).records).toEqual([first, last]);
    expect(choicesOf([first], 's')).toEqual({ 'daily-good': '92.50' });
    expect(choicesOf([first, last], 's')).toEqual({ 'daily-good': '095' });
    expect(choicesOf([first, back], 's')).toEqual({});
  });

  it('the last word on a hand-made sheet counts', () => {
    const refused: LedgerRecord = {
      id: '6',
      kind: 'refusal',
      on: '2017-11-06',
      by: '',
      sheet: 'Sheet1',
    };
    const adopted: LedgerRecord = { ...refused, id: '7', kind: 'adoption', scheme: 's', form: 'f' };
    expect(adoptionOf([], 'Sheet1')).toBeNull();
    expect(adoptionOf([refused], 'Sheet1')).toBe('refused');
    expect(adoptionOf([refused, adopted], 'Sheet1')).toEqual(adopted);
  });

  describe('G7 a scheme kept in the workbook', () => {
    const rowsOf = (text: string, from: number): readonly LedgerRecord[] =>
      splitScheme('own-1', text).map((part, at) => ({
        id: `r${from + at}`,
        kind: 'scheme',
        on: '2017-11-06',
        by: '',
        ...part,
      }));
    const long = '每少一次扣1分。'.repeat(8000);
    const withdraw = (record: string): LedgerRecord => ({
      id: 'w',
      kind: 'withdrawal',
      on: '2017-11-07',
      by: '',
      record,
    });

    it('G7 comes back whole over several rows', () => {
      const rows = rowsOf(long, 1);
      expect(rows.length).toBe(3);
      expect(schemesOf(rows)).toEqual([
        { scheme: 'own-1', text: long, records: ['r1'], on: '2017-11-06' },
      ]);
    });

    it('G7 is none with a row missing, changed or withdrawn', () => {
      const [first, second, third] = rowsOf(long, 1);
      if (!first || !second || third?.kind !== 'scheme') throw new Error('no rows');
      expect(schemesOf([first, second])).toEqual([]);
      expect(schemesOf([first, second, { ...third, text: '' }])).toEqual([]);
      expect(schemesOf([first, second, third, withdraw('r1')])).toEqual([]);
    });

    it('G7 the last whole one of an id counts, and can be kept again after it was withdrawn', () => {
      const [old, renewed] = [rowsOf('一', 1), rowsOf('二', 2)];
      expect(schemesOf([...old, ...renewed])).toMatchObject([
        { text: '二', records: ['r1', 'r2'] },
      ]);
      expect(schemesOf([...old, ...renewed, ...rowsOf('一', 3)])).toMatchObject([{ text: '一' }]);
      expect(schemesOf([...old, withdraw('r1'), ...rowsOf('一', 3)])).toMatchObject([
        { text: '一', records: ['r3'] },
      ]);
    });
  });
});
