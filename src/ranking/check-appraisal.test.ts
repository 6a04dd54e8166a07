import { describe, expect, it } from 'vitest';
import type { CellValue } from '../base/grid';
import { formatDecimals, parseDecimal } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { FilledAppraisal, FilledAppraisalRow } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import { appraise } from './appraise';
import type { UnitOutcome } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';
import { checkAppraisal } from './check-appraisal';
import { sampleRules, unitsAt } from './sample-appraisal';
import { unitsOfSheet } from './units-of-sheet';

const RULES = sampleRules();
const SCORES = { 甲: '95', 乙: '90', 丙: '85', 丁: '80', 戊: '75', 己: '70' };

/** A table as its own formulas would show it. */
function sheetOf(units: readonly AppraisedUnit[], rules: AppraisalRules = RULES): FilledAppraisal {
  const { units: outcomes } = appraise(rules, units);
  return {
    scheme: 'sample',
    form: rules.appraisal.id,
    identity: null,
    rows: units.map((unit, at) => rowOf(unit, outcomes[at], at + 10)),
    heads: new Map(
      rules.appraisal.components.map(({ id, weight }) => [
        id,
        { weight: cell(4, weight / 100), full: cell(4, (rules.full.get(id) ?? 0) / 100) },
      ]),
    ),
    figures: new Map([...rules.figures].map(([id, value]) => [id, cell(30, numeric(value))])),
    missing: [],
  };
}

function rowOf(
  unit: AppraisedUnit,
  outcome: UnitOutcome | undefined,
  row: number,
): FilledAppraisalRow {
  const shown = (value: CellValue) => ({ ...cell(row, value), formula: '=1' });
  const rounded = (value: UnitOutcome['composite'] | undefined) =>
    shown(value ? Number(formatDecimals(value, 2)) : '');
  const deduction = outcome?.band === 'last-2' ? 2 : '';
  return {
    row,
    unit: cell(row, unit.unit),
    system: cell(row, unit.system),
    person: cell(row, unit.person),
    entries: new Map(
      [...unit.entries].map(([id, entries], nth) => [
        id,
        entries.map((entry, round) => ({
          ...cell(row, entry.kind === 'number' ? numeric(entry.value) : null),
          cell: { row, column: 10 * (nth + 1) + round },
        })),
      ]),
    ),
    past: unit.past.map(({ inBand, person }) => ({
      inBand: cell(row, inBand === null ? null : inBand ? '是' : '否'),
      person: cell(row, person),
    })),
    honour: cell(row, null),
    shown: {
      values: new Map(),
      weighted: new Map(
        (outcome?.parts ?? []).map(({ component, weighted }) => [component, rounded(weighted)]),
      ),
      composite: rounded(outcome?.composite),
      rank: shown(outcome?.rank ?? ''),
      deduction: shown(deduction),
      measure: shown(outcome?.streaks.length === 1 ? '督促' : ''),
      grade: shown(outcome?.grade ?? ''),
      converted: rounded(outcome?.converted),
    },
  };
}

function cell(row: number, value: CellValue): FilledCell {
  return { cell: { row, column: 1 }, value, formula: null };
}

function numeric({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number(numerator) / Number(denominator);
}

/** The sheet with one row's cells changed. */
function changed(
  filled: FilledAppraisal,
  at: number,
  change: (row: FilledAppraisalRow) => FilledAppraisalRow,
): FilledAppraisal {
  return { ...filled, rows: filled.rows.map((row, nth) => (nth === at ? change(row) : row)) };
}

const OPEN_STREAKS = 'streak-open';
const told = (filled: FilledAppraisal, rules: AppraisalRules = RULES) =>
  checkAppraisal(rules, filled).issues.filter(({ code }) => code !== OPEN_STREAKS);
const shows = (row: FilledAppraisalRow, shown: Partial<FilledAppraisalRow['shown']>) => ({
  ...row,
  shown: { ...row.shown, ...shown },
});

describe('the units of a sheet', () => {
  const read = (value: CellValue) => {
    const filled = changed(sheetOf(unitsAt({ 甲: '95' })), 0, (row) => ({
      ...row,
      entries: new Map([['daily', [cell(10, value)]]]),
    }));
    return unitsOfSheet(RULES, filled)[0]?.entries.get('daily');
  };

  it.each([
    [9.299999999999999, { kind: 'number', value: parseDecimal('9.3') }],
    [100.005, { kind: 'number', value: parseDecimal('100.005') }],
    [-0, { kind: 'number', value: parseDecimal('0') }],
    ['', { kind: 'blank' }],
    ['  ', { kind: 'blank' }],
    [null, { kind: 'blank' }],
    ['90', { kind: 'text', text: '90' }],
    [' 较好 ', { kind: 'grade', label: '较好' }],
    [true, { kind: 'text', text: 'TRUE' }],
    [1e300, { kind: 'text', text: '1e+300' }],
    [{ error: '#REF!' }, { kind: 'error', text: '#REF!' }],
  ])('K26 a cell with %o is an entry as a person reads it', (value, entry) => {
    expect(read(value)).toEqual([entry]);
  });

  it('K26 是 and 否 are answers, anything else is none and is told', () => {
    const answer = (text: string) => {
      const filled = changed(sheetOf(unitsAt({ 甲: '95' })), 0, (row) => ({
        ...row,
        past: [{ inBand: cell(10, text), person: null }],
      }));
      return [
        unitsOfSheet(RULES, filled)[0]?.past[0]?.inBand,
        told(filled).filter(({ code }) => code === 'answer-unread').length,
      ];
    };
    expect(answer('是')).toEqual([true, 0]);
    expect(answer(' 否 ')).toEqual([false, 0]);
    expect(answer('')).toEqual([null, 0]);
    expect(answer('√')).toEqual([null, 1]);
  });
});

describe('a sheet against what follows from it', () => {
  it('K27 a sheet whose formulas show what follows is clean', () => {
    expect(told(sheetOf(unitsAt(SCORES)))).toEqual([]);
  });

  it('K27 problems of what is written stand at its cell', () => {
    const filled = changed(sheetOf(unitsAt(SCORES)), 1, (row) => ({
      ...row,
      entries: new Map([
        ...row.entries,
        ['visit', [cell(11, 90), { ...cell(11, '4分'), cell: { row: 11, column: 21 } }]],
      ]),
    }));
    expect(told(filled)[0]).toMatchObject({ code: 'score-text', cell: { row: 11, column: 21 } });
  });

  it('K28 a formula typed over is told, whatever was typed', () => {
    for (const written of [90, 91, '']) {
      const filled = changed(sheetOf(unitsAt(SCORES)), 1, (row) =>
        shows(row, { composite: cell(11, written) }),
      );
      expect(told(filled)).toMatchObject([
        { code: 'result-overwritten', params: { unit: '乙', title: '综合得分' } },
      ]);
    }
  });

  it('K28 a formula that shows something else is told with what follows', () => {
    const other = (shown: Partial<FilledAppraisalRow['shown']>) =>
      told(changed(sheetOf(unitsAt(SCORES)), 4, (row) => shows(row, shown)));
    const by = (value: CellValue) => ({ ...cell(14, value), formula: '=1' });
    expect(other({ rank: by(4) })).toMatchObject([
      { code: 'result-disagrees', params: { title: '名次', shown: '4', derived: '5' } },
    ]);
    expect(other({ composite: by(75.01) })).toMatchObject([{ params: { derived: '75.00' } }]);
    expect(other({ composite: by('') })).toMatchObject([{ params: { shown: '' } }]);
    expect(other({ deduction: by('') })).toMatchObject([{ params: { derived: '2' } }]);
    expect(other({ measure: by('约谈') })).toMatchObject([{ params: { derived: '督促' } }]);
    expect(other({ grade: by('好') })).toMatchObject([{ params: { derived: '一般' } }]);
    expect(other({ rank: by({ error: '#REF!' }) })).toMatchObject([{ code: 'result-error' }]);
  });

  it('K28 a half is rounded up as the exact number has it, or as the eighth decimal does', () => {
    const composite = (value: string, shown: number) =>
      told(
        changed(sheetOf(unitsAt({ 甲: value })), 0, (row) =>
          shows(row, { composite: { ...cell(10, shown), formula: '=1' } }),
        ),
      ).filter(({ code }) => code === 'result-disagrees').length;
    expect(composite('89.345', 89.35)).toBe(0);
    expect(composite('89.345', 89.34)).toBe(1);
    expect(composite('89.3449999999', 89.35)).toBe(0);
    expect(composite('89.3449999999', 89.34)).toBe(0);
    expect(composite('89.3449', 89.35)).toBe(1);
  });

  it('K28 a sheet nobody has calculated shows nothing to dispute', () => {
    const filled = sheetOf(unitsAt(SCORES));
    const blank = { value: null, formula: '=1', cell: { row: 1, column: 1 } };
    const rows = filled.rows.map((row) =>
      shows(row, { ...everyResult(blank), weighted: new Map([['daily', blank]]) }),
    );
    expect(told({ ...filled, rows })).toEqual([]);
  });

  it('K28 a row without formulas is told once, and a sheet without any once', () => {
    const filled = sheetOf(unitsAt(SCORES));
    const values = (row: FilledAppraisalRow) =>
      shows(row, { ...everyResult(cell(row.row, 1)), weighted: new Map() });
    expect(told(changed(filled, 2, values))).toMatchObject([
      { code: 'row-without-formulas', params: { unit: '丙' } },
    ]);
    expect(told({ ...filled, rows: filled.rows.map(values) })).toMatchObject([
      { code: 'formulas-gone' },
    ]);
  });

  it('K29 changed weights, full marks and figures are told, and nothing that follows from them besides', () => {
    const filled = sheetOf(unitsAt(SCORES));
    const heads = new Map(filled.heads).set('daily', { weight: cell(4, 20), full: cell(4, 100) });
    const wrong = filled.rows.map((row) => shows(row, { rank: { ...cell(1, 9), formula: '=1' } }));
    expect(told({ ...filled, heads, rows: wrong })).toMatchObject([
      { code: 'weight-altered', params: { component: '平时', shown: '20', official: '30' } },
    ]);
    const full = new Map(filled.heads).set('vote', { weight: cell(4, 20), full: cell(4, 100) });
    expect(told({ ...filled, heads: full })).toMatchObject([
      { code: 'full-altered', params: { component: '评议', shown: '100', official: '20' } },
    ]);
    const figures = new Map(filled.figures).set('factor', cell(30, 0.3));
    expect(told({ ...filled, figures })).toMatchObject([
      { code: 'figure-altered', params: { title: '绩效考核得分', shown: '0.3', official: '0.2' } },
    ]);
  });

  it('K29 an altered number silences what rests on it, and nothing else', () => {
    const filled = sheetOf(unitsAt(SCORES));
    const wrong = filled.rows.map((row) =>
      shows(row, {
        composite: { ...cell(1, 9), formula: '=1' },
        rank: { ...cell(1, 9), formula: '=1' },
        grade: { ...cell(1, '一般'), formula: '=1' },
        converted: { ...cell(1, 9), formula: '=1' },
      }),
    );
    const columns = (figure: string, value: number, rows = wrong) => {
      const figures = new Map(filled.figures).set(figure, cell(30, value));
      const issues = told({ ...filled, figures, rows });
      return new Set(
        issues.flatMap(({ code, params }) => (code === 'result-disagrees' ? [params.title] : [])),
      );
    };
    const result = ['综合得分', '名次', '综合评价等次', '折算计入绩效考核得分'];
    const but = (title: string) => expect.arrayContaining(result.filter((each) => each !== title));
    expect([...columns('factor', 0.3)]).toEqual(but('折算计入绩效考核得分'));
    expect(columns('factor', 0.3).has('折算计入绩效考核得分')).toBe(false);
    expect([...columns('from-good', 91)]).toEqual(but('综合评价等次'));
    expect(columns('from-good', 91).has('综合评价等次')).toBe(false);
    // Nobody here has a grade for a part, so nothing rests on what it counts for.
    expect([...columns('good', 91)]).toEqual(expect.arrayContaining(result));
  });

  it('K29 a weight that stands there as a text is said to be one', () => {
    const filled = sheetOf(unitsAt(SCORES));
    const heads = new Map(filled.heads).set('daily', { weight: cell(4, '30'), full: cell(4, 100) });
    expect(told({ ...filled, heads })).toMatchObject([
      { code: 'weight-altered', params: { shown: '30', isText: true } },
    ]);
  });

  it('K29 a number under the table that nobody has decided is not the owner’s', () => {
    const rules = sampleRules({}, { good: '' });
    const filled = sheetOf(unitsAt(SCORES), rules);
    expect(told(filled, rules)).toEqual([]);
    const figures = new Map(filled.figures).set('good', cell(30, 95));
    expect(told({ ...filled, figures }, rules)).toMatchObject([
      { code: 'figure-altered', params: { title: '平时“好”', shown: '95', official: '' } },
    ]);
  });

  it('K28 where the owner’s lines do not fall, no grade the sheet shows is disputed besides', () => {
    const rules = sampleRules({}, { 'from-fair': '95' });
    const filled = changed(sheetOf(unitsAt(SCORES), rules), 0, (row) =>
      shows(row, { grade: { ...cell(10, '好'), formula: '=1' } }),
    );
    expect(told(filled, rules).map(({ code }) => code)).toEqual(['grade-lines-disordered']);
  });

  it('K30 composites that the sheet cannot tell apart are named, and their places not disputed', () => {
    const units = unitsAt({ ...SCORES, 乙: '90.0000000001', 庚: '90' });
    const filled = changed(sheetOf(units), 6, (row) =>
      shows(row, { rank: { ...cell(16, 2), formula: '=1' } }),
    );
    expect(told(filled)).toMatchObject([
      { code: 'sheet-cannot-tell', params: { units: ['乙', '庚'] } },
    ]);
  });

  it('K27 columns that are gone and keys that stayed behind are told', () => {
    const filled = changed(sheetOf(unitsAt(SCORES)), 0, (row) => ({ ...row, strayKey: '己' }));
    expect(told({ ...filled, missing: ['名次'] })).toMatchObject([
      { code: 'appraisal-column-lost', params: { title: '名次' } },
      { code: 'row-sorted-apart', params: { unit: '甲', other: '己' } },
    ]);
  });
});

function everyResult(all: FilledCell) {
  return {
    composite: all,
    rank: all,
    deduction: all,
    measure: all,
    grade: all,
    converted: all,
  };
}
