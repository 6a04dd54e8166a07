import { textOf, valueAt } from '../../../src/base/grid';
import type { AppraisalPlan } from '../../../src/sheet/appraisal/appraisal-plan';
import type { AppraisalRow } from '../../../src/sheet/appraisal/appraisal-request';
import { planOf } from '../../../src/sheet/appraisal/lay-out-appraisal';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { normaliseWords } from '../../../src/sheet/words';
import { appraisalLayouts, BESIDE } from './appraisal-layout';
import type { Core } from '../core';
import type { Notice } from '../session-state';
import type { AppraisalView } from '../workbook-view';

/** A 综合得分表 laid out anew over the rows it has, where its cells stand as they were laid out. */
export interface StandingLayout {
  readonly plan: AppraisalPlan;
  readonly scores: SheetBlueprint;
  readonly layouts: ReturnType<typeof appraisalLayouts>;
}

/** Null where rows or columns do not stand where they were laid out: then nothing may be written by its place. */
export function layoutAsItStands(core: Core, view: AppraisalView): StandingLayout | null {
  const { opened, filled, sheet } = view;
  const rows = rowsAsTheyStand(view);
  const filler = filled.identity?.filler ?? '';
  const names = { ...BESIDE, scores: sheet.name };
  const choices = core.choicesFor(opened.scheme.id);
  const plan = planOf({ opened, choices, filler, date: '', rows, name: sheet.name });
  const layouts = appraisalLayouts(core, opened, { filler, rows, names });
  const scores = layouts.scores();
  if (!plan || !scores || !standsAsLaidOut(plan, scores, view)) return null;
  return { plan, scores, layouts };
}

/** Why nothing was written. */
export const MOVED: Notice = {
  severity: 'ask',
  title: '没有写入：表的行列与插入时不同',
  text: '增删过行列，或挪动过栏，不能照位置写。请另插一张综合得分表，把填写的内容复制过去。',
  retry: null,
};

/** The rows of the table in the order they stand in, empty ones between them too. */
function rowsAsTheyStand({ filled, opened }: AppraisalView): readonly AppraisalRow[] {
  const plan = planOf({ opened, choices: {}, filler: '', date: '', rows: [], name: '' });
  if (!plan) return [];
  const [firstFigure] = opened.scheme.figures ?? [];
  const foot = firstFigure ? filled.figures.get(firstFigure.id)?.cell.row : undefined;
  const last = Math.max(plan.from, ...filled.rows.map(({ row }) => row));
  const count = (foot ?? last + 1) - plan.from;
  const byRow = new Map(filled.rows.map((each) => [each.row, each]));
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const row = byRow.get(plan.from + at);
    return {
      unit: textOf(row?.unit.value ?? null),
      system: textOf(row?.system?.value ?? null),
      person: textOf(row?.person?.value ?? null),
    };
  });
}

/** Column titles, units and figures stand where a fresh sheet has them. */
function standsAsLaidOut(
  plan: AppraisalPlan,
  { cells }: SheetBlueprint,
  { grid, filled }: AppraisalView,
): boolean {
  const titles = plan.full - 1;
  const titled = cells
    .filter(({ row, column }) => row === titles && column > 0)
    .every(
      ({ row, column, input }) =>
        input.kind !== 'text' ||
        normaliseWords(textOf(valueAt(grid, { row, column }))) === normaliseWords(input.text),
    );
  const placed = filled.rows.every(({ row }) => row >= plan.from && row <= plan.to);
  const figured = [...filled.figures].every(([id, { cell }]) => {
    const laidOut = plan.figures.get(id);
    return laidOut?.row === cell.row && laidOut.column === cell.column;
  });
  return titled && placed && figured;
}
