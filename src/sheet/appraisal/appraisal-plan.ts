import { formatColumn } from '../../base/cell';
import type { Cell } from '../../base/cell';
import type { Appraisal, Figure, RankBand } from '../../scheme/appraisal';
import type { AppraisalRules } from '../../scheme/appraisal-rules';
import { KEY_COLUMN, TITLE_ROW, at, fixedRange } from '../sheet-plan';
import { besideColumns, printedColumns, roundsOf } from './appraisal-columns';
import type { AppraisalColumn } from './appraisal-columns';

/** Ids of the hidden columns. */
export const HELPER = {
  /** The unit with its lead unit, as names are compared; empty for a row of nobody. */
  who: 'helper/who',
  /** What is told of the unit wherever it stands: why it has no score, or what is said of its entries. */
  open: 'helper/open',
  /** With pools of systems: the pool's name, and its number. */
  poolName: 'helper/pool-name',
  pool: 'helper/pool',
  /** `ROUND(composite,8)`: all that ranks, ties and thresholds look at. */
  exact: 'helper/exact',
  /** How many of the pool are better, how many equal with itself, and 1 for the first of equals. */
  better: 'helper/better',
  same: 'helper/same',
  first: 'helper/first',
  /** The band it stands in from the bottom, by name, both ways of counting a tie. */
  lighter: 'helper/lighter',
  heavier: 'helper/heavier',
} as const;

/** Rows of the page above the units. */
export const HEAD = { title: 0, remark: 1, header: 2, columns: 3, full: 4, first: 5 } as const;
export const HEAD_KEYS = { remark: 'remark', full: 'full' } as const;

export function pointsId(component: string, round: number): string {
  return `helper/points/${component}/${round + 1}`;
}

export function partId(component: string): string {
  return `helper/part/${component}`;
}

/** The measures due, and what is told, if the unit stands in a band that streaks count: they hang on its own row only. */
export function measuresIfId(band: string): string {
  return `helper/measures/${band}`;
}

export function toldIfId(band: string): string {
  return `helper/told/${band}`;
}

export function breakerId(component: string): string {
  return `helper/by/${component}`;
}

export function figureKey(id: string): string {
  return `figure/${id}`;
}

/** Where everything stands on a 综合得分表 just laid out, in the sheet's own rows and columns. */
export interface AppraisalPlan {
  readonly rules: AppraisalRules;
  readonly printed: readonly AppraisalColumn[];
  readonly beside: readonly AppraisalColumn[];
  readonly helpers: readonly string[];
  readonly working: number;
  /** Row of the full marks and weights; first and last row of the units. */
  readonly full: number;
  readonly from: number;
  readonly to: number;
  /** By id, all of them. */
  readonly columns: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, Cell>;
}

export function planAppraisal(
  rules: AppraisalRules,
  figures: readonly Figure[],
  count: number,
): AppraisalPlan {
  const { appraisal } = rules;
  const printed = printedColumns(appraisal);
  const beside = besideColumns(appraisal);
  const helpers = helperIds(rules);
  const first = KEY_COLUMN + 1;
  const working = first + printed.length;
  const columns = new Map<string, number>([
    ...printed.map(({ id }, index) => [id, first + index] as const),
    ...[...beside.map(({ id }) => id), ...helpers].map(
      (id, index) => [id, working + 1 + index] as const,
    ),
  ]);
  const from = TITLE_ROW + HEAD.first;
  const foot = from + count;
  return {
    rules,
    printed,
    beside,
    helpers,
    working,
    full: TITLE_ROW + HEAD.full,
    from,
    to: foot - 1,
    columns,
    figures: new Map(
      figures.map(({ id }, index) => [
        id,
        { row: foot + index, column: first + FIGURE_COLUMN } as const,
      ]),
    ),
  };
}

/** Printed column a figure of the owner's stands in, under 书记; its words stand before it. */
export const FIGURE_COLUMN = 3;

/** Bands that streaks count. */
export function streakBands({ bands, streaks }: Appraisal): readonly RankBand[] {
  return bands.filter(({ id }) => streaks.some(({ band }) => band === id));
}

function helperIds({ appraisal, pool, ties }: AppraisalRules): readonly string[] {
  const { components, bands } = appraisal;
  return [
    ...components.flatMap((component) =>
      roundsOf(component) === 1
        ? []
        : Array.from({ length: roundsOf(component) }, (_, at) => pointsId(component.id, at)),
    ),
    ...components.map(({ id }) => partId(id)),
    HELPER.who,
    HELPER.open,
    ...(pool === 'system' ? [HELPER.poolName, HELPER.pool] : []),
    HELPER.exact,
    ...streakBands(appraisal).flatMap(({ id }) => [measuresIfId(id), toldIfId(id)]),
    ...(ties.by ?? []).map(breakerId),
    HELPER.better,
    HELPER.same,
    ...(ties.policy === 'dense' ? [HELPER.first] : []),
    ...(bands.length > 0 ? [HELPER.lighter, HELPER.heavier] : []),
  ];
}

export function columnOf({ columns }: AppraisalPlan, id: string): number {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
}

/** `G7`: a column in the row of a unit. */
export function cellAt(plan: AppraisalPlan, id: string, row: number): string {
  return at(columnOf(plan, id), row);
}

/** `$G$7:$G$38`: a column over all units and the row under them, so that a row inserted at the end is one of them. */
export function allOf(plan: AppraisalPlan, id: string): string {
  return fixedRange(columnOf(plan, id), plan.from, plan.to + 1);
}

/** `$G$7:$G9`: from the first unit down to this row. */
export function downTo(plan: AppraisalPlan, id: string, row: number): string {
  const letters = formatColumn(columnOf(plan, id));
  return `$${letters}$${plan.from + 1}:$${letters}${row + 1}`;
}

/** `$G$6`: a column in the row of full marks and weights. */
export function headOf(plan: AppraisalPlan, id: string): string {
  return fixedCell({ row: plan.full, column: columnOf(plan, id) });
}

export function figureAt({ figures }: AppraisalPlan, id: string): string {
  const cell = figures.get(id);
  if (!cell) throw new Error(`no figure ${id}`);
  return fixedCell(cell);
}

/** `$G$6`. */
export function fixedCell({ row, column }: Cell): string {
  return `$${formatColumn(column)}$${row + 1}`;
}
