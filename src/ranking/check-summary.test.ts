import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import type { CellValue, Grid } from '../base/grid';
import { pointsOfHundredths } from '../base/points';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { checkSummary } from './check-summary';
import type { RankedUnit } from './ranking';

function summaryForm() {
  const forms = BUILTIN_SCHEMES.flatMap((scheme) => scheme.forms);
  const form = forms.find(({ kind }) => kind === 'summary');
  if (form?.kind !== 'summary') throw new Error('no summary');
  return form;
}

const FORM = summaryForm();
const TITLES = FORM.columns.map(({ title }) => title);

/** Two units, 97 and 95, first and second, as formulas would show them. */
const RIGHT = { 甲: [1, 97], 乙: [2, 95] } as const;
const UNITS: readonly RankedUnit[] = [
  ranked('甲', 97, 1),
  ranked('乙', 95, 2),
  ranked('丙', null, null),
];

function ranked(unit: string, total: number | null, rank: number | null): RankedUnit {
  const points = total === null ? null : pointsOfHundredths(total * 100);
  return { unit, group: '第一组', total: points, rank, tied: false, distance: null };
}

type Row = readonly [
  unit: string,
  rank: CellValue,
  score: CellValue,
  formulas?: readonly [string | null, string | null],
];

function check(rows: readonly Row[], byHand: readonly string[] = []) {
  const values = rows.map(([unit, rank, score]) =>
    FORM.columns.map(({ id }): CellValue =>
      id === 'unit' ? unit : id === 'rank' ? rank : id === 'score' ? score : null,
    ),
  );
  const formulas = rows.map(([, , , [rank, score] = ['=1', '=1']]) =>
    FORM.columns.map(({ id }) => (id === 'rank' ? rank : id === 'score' ? score : null)),
  );
  const grid: Grid = {
    values: [TITLES, ...values],
    formulas: [TITLES.map(() => null), ...formulas],
  };
  const summary = {
    scheme: '',
    form: FORM.id,
    identity: null,
    filler: '第一组',
    headerRow: 0,
    rows: rows.map(([unit], row) => ({ unit, row: row + 1 })),
  };
  return checkSummary(FORM, summary, grid, UNITS, new Set(byHand)).map(
    ({ unit, cell, column, kind, shown, derived }) =>
      [unit, formatCell(cell).slice(1), column, kind, shown, derived].join(' '),
  );
}

const FIRST: Row = ['甲', ...RIGHT.甲];
const SECOND: Row = ['乙', ...RIGHT.乙];

describe('K31 a 汇总表 against the forms it gathers', () => {
  it('K31 what agrees is not disputed, the open row included', () => {
    expect(check([FIRST, SECOND, ['丙', '', '']])).toEqual([]);
  });

  it('K31 a number typed over a formula is told, right or wrong', () => {
    expect(check([['甲', 1, 97, ['=1', null]]])).toEqual(['甲 2 score overwritten 97 97']);
    expect(check([['乙', 1, 95, [null, '=1']]])).toEqual(['乙 2 rank overwritten 1 2']);
  });

  it('K31 a figure that disagrees, an error and a link whose sheet is gone are told', () => {
    expect(check([['甲', 1, 96]])).toEqual(['甲 2 score disagrees 96 97']);
    expect(check([['丙', 3, 90]])).toEqual(['丙 2 score disagrees 90 ', '丙 2 rank disagrees 3 ']);
    expect(check([['甲', { error: '#REF!' }, 97]])).toEqual(['甲 2 rank error #REF! 1']);
    expect(check([['甲', 1, '', ['=1', '=IFERROR(#REF!,"")']]])).toEqual([
      '甲 2 score link-broken  97',
    ]);
  });

  it('K31 what nobody has calculated, and who is not of this filler, is left alone', () => {
    expect(
      check([
        ['甲', null, null],
        ['他', 1, 98],
      ]),
    ).toEqual([]);
  });

  it('K31 a unit without a form is written by hand, and the ranks then hang on it', () => {
    expect(check([FIRST, ['乙', 7, 95], ['丙', 1, 98, [null, null]]], ['丙'])).toEqual([]);
    expect(check([['甲', 1, 96]], ['丙'])).toEqual(['甲 2 score disagrees 96 97']);
  });
});
