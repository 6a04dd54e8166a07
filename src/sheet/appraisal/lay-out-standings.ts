import type { CellStyle, SheetBlueprint } from '../blueprint';
import { identityOf } from '../identity';
import { layOutPage } from '../lay-out-page';
import { formula, text } from '../page';
import type { Page, PageCell, PageRow } from '../page';
import { ROW_KEYS, TITLE_ROW, at, fixedRange } from '../sheet-plan';
import { STYLE } from '../sheet-style';
import { textWidth } from '../text-metrics';
import { COLUMN, allMeasures, printedColumns } from './appraisal-columns';
import type { AppraisalColumn } from './appraisal-columns';
import { decimalStyle } from './appraisal-cells';
import { HEAD_KEYS, fixedCell } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import type { AppraisalRequest } from './appraisal-request';
import { headerRow } from './appraisal-rows';
import { planOf } from './lay-out-appraisal';
import { longestRemark, remarkLink } from './provisional';
import { orderFormula, shownFormula, whichFormula } from './standings-formulas';
import type { StandingsSource } from './standings-formulas';

/** What a 排名表 is laid out for: the 综合得分表 as it was laid out, and the sheet it stands on. */
export interface StandingsRequest extends AppraisalRequest {
  /** Name of the sheet with the 综合得分表; `name` is the 排名表's own. */
  readonly source: string;
}

/** Rows of the page above the units: title, remark, header line, column titles. */
const HEAD_ROWS = 4;
const HELPER_WIDTH = 10;
/** Columns a 排名表 has of the 综合得分表, and how wide they are here. */
const SHOWN: readonly (readonly [string, number])[] = [
  [COLUMN.rank, 6],
  [COLUMN.unit, 25],
  [COLUMN.system, 17],
  [COLUMN.person, 8],
  [COLUMN.composite, 9],
  [COLUMN.grade, 6],
  [COLUMN.deduction, 8],
  [COLUMN.measure, 23],
];

/** Lays out the 排名表: the units of a 综合得分表 in order of rank, live; null for a notice that has no appraisal. */
export function layOutStandings(request: StandingsRequest): SheetBlueprint | null {
  const plan = planOf(request);
  return plan && layOutPage(pageOf(request, plan));
}

function pageOf(request: StandingsRequest, plan: AppraisalPlan): Page {
  const { opened, name, filler, source } = request;
  const { appraisal } = plan.rules;
  const titles = new Map(printedColumns(appraisal).map((each) => [each.id, each]));
  const columns = SHOWN.flatMap(([id, width]): readonly AppraisalColumn[] => {
    const column = titles.get(id);
    return column ? [{ ...column, width }] : [];
  });
  const from = { sheetName: source, plan };
  const longest = longestWords(request, allMeasures(appraisal));
  const rows = [
    ...headRows(request, plan, columns),
    ...Array.from({ length: plan.to - plan.from + 1 }, (_, nth) =>
      unitRow(from, columns, nth, longest),
    ),
  ];
  return {
    name,
    orientation: 'portrait',
    identity: identityOf({ opened, form: { id: standingsId(appraisal.id) }, subject: '', filler }),
    columns,
    beside: [
      { id: 'helper/order', width: HELPER_WIDTH, hidden: true },
      { id: 'helper/which', width: HELPER_WIDTH, hidden: true },
    ],
    rows,
    repeated: [0, HEAD_ROWS - 1],
    frozen: HEAD_ROWS,
    printed: rows.length,
    validations: [],
    conditionalFormats: [],
  };
}

/** The form a 排名表 says it is. */
export function standingsId(appraisal: string): string {
  return `${appraisal}-standings`;
}

function headRows(
  request: StandingsRequest,
  plan: AppraisalPlan,
  columns: readonly AppraisalColumn[],
): readonly PageRow[] {
  const whole = { column: 0, span: columns.length };
  return [
    {
      key: ROW_KEYS.title,
      cells: [
        { ...whole, input: text(standingsTitle(plan.rules.appraisal.title)), style: STYLE.title },
      ],
      air: 6,
    },
    {
      key: HEAD_KEYS.remark,
      cells: [
        {
          ...whole,
          input: formula(remarkLink(request.source)),
          shows: longestRemark(plan),
          style: STYLE.remark,
        },
      ],
    },
    headerRow(request, columns.length),
    {
      key: ROW_KEYS.columns,
      cells: columns.map((each, column) => ({
        column,
        input: text(each.title),
        style: STYLE.columnTitle,
      })),
      air: 4,
    },
  ];
}

/** 「…综合得分表」 → 「…综合得分排名表」. */
function standingsTitle(title: string): string {
  return `${title.replace(/表$/, '')}排名表`;
}

/** The longest of the words that can come to stand in a row: whoever is ranked there must fit. */
function longestWords({ rows }: StandingsRequest, measures: string): ReadonlyMap<string, string> {
  const longest = (all: readonly string[]): string =>
    all.reduce((most, each) => (textWidth(each) > textWidth(most) ? each : most), '');
  return new Map([
    [COLUMN.unit, longest(rows.map(({ unit }) => unit))],
    [COLUMN.system, longest(rows.map(({ system }) => system))],
    [COLUMN.person, longest(rows.map(({ person }) => person))],
    [COLUMN.measure, measures],
  ]);
}

/** The `nth` row holds whoever is `nth`, and beside it where the `nth` unit of the 综合得分表 goes. */
function unitRow(
  source: StandingsSource,
  columns: readonly AppraisalColumn[],
  nth: number,
  longest: ReadonlyMap<string, string>,
): PageRow {
  const { plan } = source;
  const first = TITLE_ROW + HEAD_ROWS;
  const order = 1 + columns.length + 1;
  const orders = fixedRange(order, first, first + plan.to - plan.from);
  const head = fixedCell({ row: first - 1, column: order });
  const which = `$${at(order + 1, first + nth)}`;
  return {
    key: '',
    cells: columns.map(({ id }, column): PageCell => {
      const words = longest.get(id);
      return {
        column,
        input: formula(shownFormula(source, id, which)),
        ...(words !== undefined && { shows: words }),
        style: styleOf(plan, id),
      };
    }),
    beside: [
      { column: 0, input: formula(orderFormula(source, plan.from + nth)), style: STYLE.working },
      {
        column: 1,
        input: formula(whichFormula(orders, at(order, first + nth), head)),
        style: STYLE.working,
      },
    ],
  };
}

const LEFT: readonly string[] = [COLUMN.unit, COLUMN.system, COLUMN.measure];

function styleOf({ rules }: AppraisalPlan, id: string): CellStyle {
  if (LEFT.includes(id)) return STYLE.words;
  return id === COLUMN.composite ? decimalStyle(rules.digits) : STYLE.result;
}
