import { numberOfPoints } from '../../base/points';
import type { CellInput } from '../../base/cell-input';
import type { Figure } from '../../scheme/appraisal';
import { figureOf } from '../../scheme/appraisal-rules';
import { numberOf } from '../../base/fraction';
import { decisionNote } from '../decision-note';
import { formatHeaderDate } from '../header-line';
import { BLANK, formula, text } from '../page';
import type { PageCell, PageRow } from '../page';
import { ROW_KEYS } from '../sheet-plan';
import { STYLE } from '../sheet-style';
import { COLUMN, weightedId } from './appraisal-columns';
import type { AppraisalColumn } from './appraisal-columns';
import { FIGURE_COLUMN, HEAD_KEYS, HELPER, figureKey } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import type { AppraisalRequest } from './appraisal-request';
import { cellsOf } from './appraisal-cells';
import { figureWarning, headWarning, appraisalWarning } from './appraisal-warnings';
import { fullId, weightSumFormula } from './part-formulas';
import { rankedFormula } from './place-formulas';
import { longestRemark, remarkFormula } from './provisional';

const FILLER = '汇总单位：';
const DATE = '汇总时间：';
const NO_DATE = ' 年 月 日';
/** In the first row beside the table. */
const BESIDE = '以下各栏在本表右侧填写，不打印';
/** Words of the row that holds full marks and weights. */
export const FULL_LABEL = '满分（加权分一栏为权重，%）';

/** Words before a figure's cell: 「日常管理“好”计（分）」. */
export function figureLabel({ label, unit }: Figure): string {
  return unit === '' ? label : `${label}（${unit}）`;
}

/** The rows of a 综合得分表's page: title to full marks, the units, the owner's figures, the readings in force. */
export function appraisalRows(
  request: AppraisalRequest,
  plan: AppraisalPlan,
  figures: readonly Figure[],
): readonly PageRow[] {
  const units = Array.from({ length: plan.to - plan.from + 1 }, (_, at) =>
    unitRow(request, plan, at),
  );
  return [
    ...headRows(request, plan),
    ...units,
    ...figures.map((figure) => figureRow(request, plan, figure)),
    noteRow(request, plan),
  ];
}

/** 汇总单位 and 汇总时间 over so many columns. */
export function headerRow(
  { filler, date }: Pick<AppraisalRequest, 'filler' | 'date'>,
  count: number,
): PageRow {
  const half = Math.ceil(count / 2);
  const day = date === '' ? NO_DATE : formatHeaderDate(date);
  return {
    key: ROW_KEYS.header,
    cells: [
      { column: 0, span: half, input: text(FILLER + filler), style: STYLE.headerLeft },
      { column: half, span: count - half, input: text(DATE + day), style: STYLE.headerRight },
    ],
    air: 2,
  };
}

function headRows(request: AppraisalRequest, plan: AppraisalPlan): readonly PageRow[] {
  const { appraisal } = plan.rules;
  const whole = { column: 0, span: plan.printed.length };
  return [
    {
      key: ROW_KEYS.title,
      cells: [{ ...whole, input: text(appraisal.title), style: STYLE.title }],
      air: 6,
    },
    {
      key: HEAD_KEYS.remark,
      cells: [
        {
          ...whole,
          input: formula(remarkFormula(plan)),
          shows: longestRemark(plan),
          style: STYLE.remark,
        },
      ],
    },
    {
      ...headerRow(request, plan.printed.length),
      ...(plan.beside.length > 0 && {
        beside: [{ column: 0, input: text(BESIDE), style: { ...STYLE.working, wrap: false } }],
      }),
    },
    {
      key: ROW_KEYS.columns,
      cells: plan.printed.map(titleCell),
      beside: plan.beside.map(titleCell),
      air: 4,
    },
    fullRow(plan),
  ];
}

function titleCell({ title, broken = title }: AppraisalColumn, column: number): PageCell {
  return { column, input: text(broken), style: STYLE.columnTitle };
}

/** Full marks under the entries, weights under the weighted points: they are what the formulas work with. */
function fullRow(plan: AppraisalPlan): PageRow {
  const { rules, printed, beside, helpers } = plan;
  const numbers = new Map<string, CellInput>([
    ...rules.appraisal.components.flatMap((component) => {
      const full = numberOfPoints(rules.full.get(component.id) ?? component.weight);
      const weight = numberOfPoints(component.weight);
      return [
        [fullId(component), { kind: 'number', number: full }] as const,
        [weightedId(component.id), { kind: 'number', number: weight }] as const,
      ];
    }),
    [COLUMN.composite, formula(weightSumFormula(plan))],
  ]);
  const label: PageCell = {
    column: 0,
    span: LABELLED,
    input: text(FULL_LABEL),
    style: STYLE.number,
  };
  const ranked = beside.length + helpers.indexOf(HELPER.better);
  return {
    key: HEAD_KEYS.full,
    cells: [
      label,
      ...printed.slice(LABELLED).map(({ id }, at): PageCell => ({
        column: LABELLED + at,
        input: numbers.get(id) ?? BLANK,
        style: STYLE.result,
      })),
    ],
    working: { input: formula(headWarning(plan)), style: STYLE.working },
    beside: [{ column: ranked, input: formula(rankedFormula(plan)), style: STYLE.working }],
  };
}

/** Columns of words before the first part: 名次 to 书记. */
const LABELLED = 4;

function unitRow(request: AppraisalRequest, plan: AppraisalPlan, at: number): PageRow {
  const unit = request.rows[at];
  const row = plan.from + at;
  const cellUnder = cellsOf(plan, unit, row);
  const put = (id: string, column: number): PageCell => ({ column, ...cellUnder(id) });
  return {
    key: unit?.unit ?? '',
    cells: plan.printed.map(({ id }, column) => put(id, column)),
    working: { input: formula(appraisalWarning(plan, row)), style: STYLE.working },
    beside: [...plan.beside.map(({ id }) => id), ...plan.helpers].map(put),
  };
}

/** 「日常管理“好”计 ＿ 分」: its words, its cell, and the question behind it. */
function figureRow({ choices }: AppraisalRequest, plan: AppraisalPlan, figure: Figure): PageRow {
  const value = figureOf(figure, choices);
  const rest = FIGURE_COLUMN + 1;
  return {
    key: figureKey(figure.id),
    cells: [
      { column: 0, span: FIGURE_COLUMN, input: text(figureLabel(figure)), style: STYLE.words },
      {
        column: FIGURE_COLUMN,
        input: value === null ? BLANK : { kind: 'number', number: numberOf(value) },
        style: STYLE.score,
      },
      {
        column: rest,
        span: plan.printed.length - rest,
        input: text(figure.question),
        style: STYLE.words,
      },
    ],
    working: { input: formula(figureWarning(plan, figure.id)), style: STYLE.working },
    block: 'figures',
  };
}

function noteRow({ opened, choices }: AppraisalRequest, plan: AppraisalPlan): PageRow {
  // What the standards leave open is printed on the forms they are scored on.
  const note = decisionNote({ ...opened, decisions: opened.scheme.decisions }, choices);
  return {
    key: ROW_KEYS.note,
    cells: [{ column: 0, span: plan.printed.length, input: text(note), style: STYLE.note }],
    joined: true,
  };
}
