import { formatCell, type Cell } from '../../src/base/cell';
import { formulaAt, textOf, valueAt } from '../../src/base/grid';
import type { AppraisalRow } from '../../src/sheet/appraisal/appraisal-request';
import { planOf } from '../../src/sheet/appraisal/lay-out-appraisal';
import type { AppraisalPlan } from '../../src/sheet/appraisal/appraisal-plan';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { namePlaces } from '../locale/places';
import { appraisalLayouts, BESIDE } from './appraisal-layout';
import type { Core } from './core';
import { differingCells, leftoverCells, type CellWrite } from './differing-cells';
import { sheetBeside } from './open-appraisal';
import type { AppraisalView } from './workbook-view';
import { writeCells } from './written-cells';

/** 重写公式: brings what Hefen laid out in line with the readings in force; what people typed stays, and there is a way back. */
export async function rewriteAppraisal(core: Core, view: AppraisalView): Promise<void> {
  const { store } = core;
  const writes = writesOf(core, view);
  if (!writes) {
    store.set({ notice: MOVED });
    return;
  }
  const cells = writes.length === 0 ? [] : await writeCells(core.host, writes);
  const { written } = store.get();
  // Nothing new to write: the way back from the last writing stays.
  const standing = written?.deed === 'summary' ? written.cells : [];
  store.set({
    notice: null,
    written: {
      deed: 'summary',
      sentence: sentenceOf(view.sheet.name, writes),
      cells: cells.length > 0 ? cells : standing,
      undoable: cells.length + standing.length > 0,
    },
  });
  await core.refresh();
}

const MOVED = {
  severity: 'ask',
  title: '没有重写：表的行列与插入时不同',
  text: '增删过行列，或挪动过栏，不能就地重写。请另插一张综合得分表，把填写的内容复制过去。',
  retry: null,
} as const;

/** All that differs on the three sheets; null where rows or columns do not stand where they were laid out. */
function writesOf(core: Core, view: AppraisalView): readonly CellWrite[] | null {
  const { opened, filled, sheet, grid } = view;
  const rows = rowsAsTheyStand(view);
  const filler = filled.identity?.filler ?? '';
  const names = { ...BESIDE, scores: sheet.name };
  const choices = core.choicesFor(opened.scheme.id);
  const plan = planOf({ opened, choices, filler, date: '', rows, name: sheet.name });
  const layouts = appraisalLayouts(core, opened, { filler, rows, names });
  const blueprint = layouts.scores();
  if (!plan || !blueprint || !standsAsLaidOut(plan, blueprint, view)) return null;
  const width = Math.max(...blueprint.cells.map(({ column }) => column));
  return [
    ...differingCells({ sheet, grid }, blueprint, (cell, input) =>
      isOwn(plan, cell, input.kind === 'formula'),
    ),
    // Helpers that the readings in force do without.
    ...leftoverCells(
      { sheet, grid },
      blueprint,
      (cell) =>
        cell.column > width &&
        cell.row >= plan.full &&
        cell.row <= plan.to &&
        formulaAt(grid, cell) !== null,
    ),
    ...besideWrites(core, view, layouts),
  ];
}

/** 本表口径 is ours from end to end. */
function besideWrites(
  core: Core,
  view: AppraisalView,
  layouts: ReturnType<typeof appraisalLayouts>,
): readonly CellWrite[] {
  return (['standings', 'basis'] as const).flatMap((of) => {
    const entry = sheetBeside(core, view, of);
    const beside = entry ? core.workbook().get(entry.id) : undefined;
    const blueprint = beside ? layouts[of]() : null;
    if (!beside || !blueprint) return [];
    return [
      ...differingCells(beside, blueprint, () => true),
      ...leftoverCells(beside, blueprint, () => true),
    ];
  });
}

/** Formulas, the row of full marks and weights, figures and the note; never what is typed of a unit. */
function isOwn(plan: AppraisalPlan, { row, column }: Cell, isFormula: boolean): boolean {
  if (row < plan.full) return row === 0 && column > plan.working;
  return isFormula || row === plan.full || row > plan.to;
}

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

/** Column titles, units and figures stand where a fresh sheet has them; only then may cells be written by their place. */
function standsAsLaidOut(
  plan: AppraisalPlan,
  { cells }: SheetBlueprint,
  { grid, filled }: AppraisalView,
): boolean {
  const titles = plan.full - 1;
  const titled = cells
    .filter(({ row, column, input }) => row === titles && column > 0 && input.kind === 'text')
    .every(
      ({ row, column, input }) =>
        input.kind === 'text' && textOf(valueAt(grid, { row, column })) === input.text,
    );
  const placed = filled.rows.every(({ row }) => row >= plan.from && row <= plan.to);
  const figured = [...filled.figures].every(([id, { cell }]) => {
    const laidOut = plan.figures.get(id);
    return laidOut?.row === cell.row && laidOut.column === cell.column;
  });
  return titled && placed && figured;
}

/** 「已重写“综合得分表”：F6、H6等20格。」 */
function sentenceOf(sheet: string, writes: readonly CellWrite[]): string {
  if (writes.length === 0) return `“${sheet}”已是最新，没有改动。`;
  return `已重写“${sheet}”：${namePlaces(writes.map(({ cell }) => formatCell(cell)))}。`;
}
