import { describe, expect, it } from 'vitest';
import type { CellValue } from '../base/grid';
import type { FilledAppraisalRow } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import { appraise } from './appraise';
import { checkRow } from './check-row';
import { sampleRules, sampleUnits } from './sample-appraisal';
import { unitsOfSheet } from './units-of-sheet';

const RULES = sampleRules({ pool: 'system' });

function cell(column: number, value: CellValue, formula: string | null = null): FilledCell {
  return { cell: { row: 10, column }, value, formula };
}

/** A row of 乙 under 甲, with some of its cells as given. */
function row(change: Partial<FilledAppraisalRow>): FilledAppraisalRow {
  return {
    row: 10,
    unit: cell(1, '乙'),
    system: cell(2, '甲'),
    person: cell(3, '某乙'),
    entries: new Map(),
    past: [],
    honour: null,
    shown: {
      values: new Map(),
      weighted: new Map(),
      composite: null,
      rank: null,
      deduction: null,
      measure: null,
      grade: null,
      converted: null,
    },
    ...change,
  };
}

function read(each: FilledAppraisalRow) {
  const filled = {
    scheme: '',
    form: '',
    identity: null,
    rows: [each],
    heads: new Map(),
    figures: new Map(),
    missing: [],
  };
  const [unit] = unitsOfSheet(RULES, filled);
  const told = checkRow(new Map(), each).map(({ code, params, cell: at }) => [
    code,
    'text' in params ? params.text : '',
    at?.column,
  ]);
  return { unit, told };
}

const GONE = { error: '#REF!' };

describe('names that are no names', () => {
  it.each([
    ['a lead unit that is an error', { system: cell(2, GONE, '=#REF!') }, '#REF!', 2],
    ['an error typed', { system: cell(2, GONE) }, '#REF!', 2],
    ['a lead unit nobody has calculated', { system: cell(2, null, '=名单!B2') }, '', 2],
    ['a name that is an error', { unit: cell(1, GONE, '=#REF!') }, '#REF!', 1],
  ])('K15 %s is told, and who it is not known', (_, change, text, column) => {
    const { unit, told } = read(row(change));
    expect(unit?.unread).toBe(true);
    expect([unit?.unit, unit?.system]).not.toContain('#REF!');
    expect(told).toEqual([['name-unread', text, column]]);
  });

  it('K15 a formula that comes to a name is that name', () => {
    const { unit, told } = read(row({ system: cell(2, '甲', '=名单!B2') }));
    expect([unit?.system, unit?.unread, told]).toEqual(['甲', undefined, []]);
  });

  it('K21 a 书记 that is an error is unnamed, and leaves a streak open', () => {
    const past = [{ inBand: cell(4, '是'), person: cell(5, GONE, '=#REF!') }];
    const { unit, told } = read(row({ past, person: cell(3, GONE, '=#REF!') }));
    expect([unit?.person, unit?.past, unit?.unread]).toEqual([
      '',
      [{ inBand: true, person: '' }],
      undefined,
    ]);
    expect(told.map(([code, , column]) => [code, column])).toEqual([
      ['name-unread', 3],
      ['name-unread', 5],
    ]);
  });
});

describe('a unit nobody knows', () => {
  const units = sampleUnits(`
    甲 90 80/80 18
    乙 好 80/80 18
    丙 80 80/80 18
  `).map((each, at) => (at === 1 ? { ...each, unit: '乙', unread: true as const } : each));

  it('K15 is open and named to no pool; its pool stays provisional', () => {
    const { units: outcomes, issues } = appraise(RULES, units);
    expect(outcomes.map(({ rank, pool, composite }) => [rank, pool, composite !== null])).toEqual([
      [1, '', true],
      [null, '', false],
      [2, '', true],
    ]);
    const codes = issues.map(({ code }) => code);
    expect(codes).toContain('pool-open');
    expect(codes).not.toContain('unit-unnamed');
  });

  it('K13 is asked for neither a grade nor a score, because that is not known', () => {
    const { issues } = appraise(RULES, units);
    expect(issues.filter(({ place }) => place?.at === 1).map(({ code }) => code)).toEqual([]);
  });

  it('K15 takes nobody else’s name away', () => {
    const [first, second, third] = units;
    if (!first || !second || !third) throw new Error('no units');
    const { units: outcomes } = appraise(RULES, [first, { ...second, unit: '甲' }, third]);
    expect(outcomes.map(({ rank }) => rank)).toEqual([1, null, 2]);
  });
});
