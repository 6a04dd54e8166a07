import { formatCell } from '../base/cell';
import type { CellValue, Grid } from '../base/grid';
import { pointsOfHundredths } from '../base/points';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { checkSummary } from './check-summary';
import type { GatheredUnit } from './summary-table';

function summaryForm() {
  const forms = BUILTIN_SCHEMES.flatMap((scheme) => scheme.forms);
  const form = forms.find(({ kind }) => kind === 'summary');
  if (form?.kind !== 'summary') throw new Error('no summary');
  return form;
}

const FORM = summaryForm();
const TITLES = FORM.columns.map(({ title }) => title);

/** Tests' own: a unit whose form shows its total and gathers these words; no form where `shows` is undefined. */
export function gatheredUnit(
  name: string,
  total: number | null,
  rank: number | null,
  shows?: CellValue,
  facts: string | null = null,
): GatheredUnit {
  const points = total === null ? null : pointsOfHundredths(Math.round(total * 100));
  const words = { highlight: null, facts };
  const form =
    shows === undefined ? null : { sheet: `${name}表`, shows, disputed: shows !== total, words };
  return { unit: name, group: '', total: points, rank, tied: false, distance: null, form };
}

/** A row as it stands; without `formulas`, rank and score are formulas and words are not. */
export type SampleRow = readonly [
  unit: string,
  rank: CellValue,
  score: CellValue,
  formulas?: {
    readonly rank?: string | null;
    readonly score?: string | null;
    readonly facts?: string | null;
  },
  facts?: CellValue,
];

/** What is told of a 汇总表 of these rows, under one row of titles: place, code, parameters. The sheets are 甲表, 乙表 and 丙表. */
export function checkRows(rows: readonly SampleRow[], units: readonly GatheredUnit[]) {
  const texts = rows.map(([name, , , formulas]) =>
    FORM.columns.map(({ id }) => {
      if (id === 'rank') return formulas?.rank === undefined ? '=1' : formulas.rank;
      if (id === 'score') return formulas?.score === undefined ? `='${name}表'!G1` : formulas.score;
      return id === 'facts' ? (formulas?.facts ?? null) : null;
    }),
  );
  const values = rows.map(([unit, rank, score, , facts = null]) =>
    FORM.columns.map(({ id }) => ({ unit, rank, score, facts, highlight: null })[id]),
  );
  const grid: Grid = { values: [TITLES, ...values], formulas: [TITLES.map(() => null), ...texts] };
  const summary = {
    scheme: '',
    form: FORM.id,
    identity: null,
    filler: '第一组',
    headerRow: 0,
    rows: rows.map(([name], row) => ({ unit: name, row: row + 1 })),
    columns: new Map(FORM.columns.map(({ id }, column) => [id, column])),
  };
  const sheets = new Set(['甲表', '乙表', '丙表']);
  const range = { highest: pointsOfHundredths(9800), lowest: pointsOfHundredths(0) };
  return checkSummary(FORM, summary, grid, { units, sheets, range }).map(
    ({ cell, code, params }) => [
      cell ? formatCell(cell) : '',
      code.replace('summary-', ''),
      ...Object.values(params),
    ],
  );
}
