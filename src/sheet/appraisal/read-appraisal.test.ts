import { describe, expect, it } from 'vitest';
import { formatCell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  reorderRows,
  swapColumns,
  typeInto,
} from '../edit-grid';
import { gridOfBlueprint } from '../grid-of-blueprint';
import { NOTICE, NOTICE_002 } from '../opened-notice';
import type { AppraisalEntry } from './appraisal-request';
import type { FilledAppraisal } from './filled-appraisal';
import { layOutAppraisal } from './lay-out-appraisal';
import { readAppraisal } from './read-appraisal';

const UNITS = ['州甲局', '州乙局', '州丙院', '州丁委'];
const SHEET = layOutAppraisal({
  opened: NOTICE_002,
  name: '综合得分表',
  choices: { 'daily-good': '95' },
  filler: '',
  date: '',
  rows: UNITS.map((unit, at) => ({
    unit,
    system: at === 0 ? '' : '州甲局',
    person: `某${at}`,
    entries: new Map<string, readonly AppraisalEntry[]>([
      ['daily', [{ kind: 'text' as const, text: '好' }]],
      ['field', [80, 90].map((number) => ({ kind: 'number' as const, number: number + at }))],
      ['report', [{ kind: 'number' as const, number: 18.5 }]],
    ]),
    past: [{ inBand: at === 1, person: '某老' }],
  })),
});
if (!SHEET) throw new Error('no appraisal');
const GRID = gridOfBlueprint(SHEET);

function read(grid: Grid): FilledAppraisal {
  const filled = readAppraisal(NOTICE_002, grid);
  if (!filled) throw new Error('not read');
  return filled;
}

/** What was written for each unit, by unit. */
function written(filled: FilledAppraisal) {
  return Object.fromEntries(
    filled.rows.map(({ unit, system, person, entries, past }) => [
      unit.value,
      [
        system?.value,
        person?.value,
        ...[...entries.values()].flat().map(({ value }) => value),
        past[0]?.inBand?.value,
      ],
    ]),
  );
}

const WRITTEN = {
  州甲局: [null, '某0', '好', 80, 90, null, null, null, 18.5, '否'],
  州乙局: ['州甲局', '某1', '好', 81, 91, null, null, null, 18.5, '是'],
  州丙院: ['州甲局', '某2', '好', 82, 92, null, null, null, 18.5, '否'],
  州丁委: ['州甲局', '某3', '好', 83, 93, null, null, null, 18.5, '否'],
};

describe('the 综合得分表 as read', () => {
  it('Z12 gives what was written, the full marks and weights, and the figures', () => {
    const filled = read(GRID);
    expect(written(filled)).toEqual(WRITTEN);
    expect(filled).toMatchObject({ scheme: 'xiangxi-2018-5', form: 'composite', missing: [] });
    expect(filled.heads.get('report')).toMatchObject({
      weight: { value: 20 },
      full: { value: 20 },
    });
    expect(filled.heads.get('field')).toMatchObject({
      weight: { value: 50 },
      full: { value: 100 },
    });
    expect(filled.figures.get('daily-good')?.value).toBe(95);
    expect(filled.figures.get('grade-good')?.value).toBeNull();
    expect(filled.rows[0]?.shown.composite?.formula).toMatch(/^=IF\(/);
    expect(formatCell(filled.rows[0]?.shown.rank?.cell ?? { row: 0, column: 0 })).toBe('B7');
  });

  it.each([
    ['a row inserted', insertRow(GRID, 7)],
    ['a column inserted', insertColumn(GRID, 3)],
    ['two columns exchanged', swapColumns(GRID, 3, 12)],
    ['the key column gone', deleteColumn(GRID, 0)],
    ['the hidden row gone, and the identity with it', deleteRow(GRID, 0)],
    ['rows above the title', insertRow(insertRow(GRID, 0), 0)],
    ['whole rows sorted', reorderRows(GRID, 6, [3, 2, 1, 0], [0, 45])],
  ])('Z12 %s', (_, grid) => {
    expect(written(read(grid))).toEqual(WRITTEN);
    expect(read(grid).figures.get('daily-good')?.value).toBe(95);
    expect(read(grid).rows.filter(({ strayKey }) => strayKey !== undefined)).toEqual([]);
  });

  it('Z14 the printed part sorted without what stands beside it', () => {
    const filled = read(reorderRows(GRID, 6, [1, 0, 2, 3], [1, 17]));
    expect(filled.rows.map(({ unit, strayKey }) => [unit.value, strayKey])).toEqual([
      ['州乙局', '州甲局'],
      ['州甲局', '州乙局'],
      ['州丙院', undefined],
      ['州丁委', undefined],
    ]);
  });

  it('a unit renamed keeps its row, a row without a unit is there, an empty one is not', () => {
    const renamed = typeInto(typeInto(GRID, 'C7', '州戊局'), 'C8', null);
    expect(read(renamed).rows.map(({ unit }) => unit.value)).toEqual([
      '州戊局',
      null,
      '州丙院',
      '州丁委',
    ]);
    expect(read(renamed).rows[0]?.strayKey).toBeUndefined();
    const blank = layOutAppraisal({
      opened: NOTICE_002,
      name: '综合得分表',
      choices: {},
      filler: '',
      date: '',
      rows: [],
    });
    expect(blank && read(gridOfBlueprint(blank)).rows).toEqual([]);
  });

  it('a column whose title is gone and has no id is named; nothing is read in its place', () => {
    const grid = typeInto(typeInto(GRID, 'J5', '民调'), 'J1', null);
    expect(read(grid).missing).toEqual(['民意调查得分']);
    expect(read(grid).rows[0]?.entries.get('poll')).toEqual([]);
  });

  it('Z13 other sheets are nobody’s', () => {
    expect(readAppraisal(NOTICE, GRID)).toBeNull();
    expect(readAppraisal(NOTICE_002, { values: [], formulas: [] })).toBeNull();
    const untitled = typeInto(deleteRow(GRID, 0), 'B1', '');
    expect(readAppraisal(NOTICE_002, untitled)).toBeNull();
  });
});
