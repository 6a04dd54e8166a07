import { groupBy } from '../../../src/base/group-by';
import { formatCell, type Cell } from '../../../src/base/cell';
import { formulaAt } from '../../../src/base/grid';
import type { AppraisalPlan } from '../../../src/sheet/appraisal/appraisal-plan';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { SheetGrid } from '../../hosts/host';
import { namePlaces } from '../../locale/places';
import { layoutAsItStands, MOVED, type StandingLayout } from './appraisal-as-it-stands';
import type { AppraisalSheet } from './appraisal-state';
import type { Core } from '../core';
import { differingCells, leftoverCells, type CellWrite } from '../differing-cells';
import { sheetBeside } from './open-appraisal';
import type { AppraisalView } from '../workbook-view';
import { writeCells } from '../written-cells';

/** 重写公式: brings what Hefen laid out in line with the readings in force; what people typed stays, and there is a way back. */
export async function rewriteAppraisal(core: Core, view: AppraisalView): Promise<void> {
  const layout = layoutAsItStands(core, view);
  if (!layout) {
    core.store.set({ notice: MOVED });
    return;
  }
  await write(core, allWrites(core, view, layout));
}

/** Everything of ours that differs, on all three sheets. */
export function allWrites(
  core: Core,
  view: AppraisalView,
  layout: StandingLayout,
): readonly CellWrite[] {
  return [
    ...scoreWrites(view, layout),
    ...besideWrites(core, view, layout, 'standings'),
    ...besideWrites(core, view, layout, 'basis'),
  ];
}

/** Writes in one batch, says what, and keeps the way back. */
export async function write(core: Core, writes: readonly CellWrite[]): Promise<void> {
  const { store } = core;
  const cells = writes.length === 0 ? [] : await writeCells(core.host, writes);
  const { written } = store.get();
  // Nothing new to write: the way back from the last writing stays.
  const standing = written?.deed === 'summary' ? written.cells : [];
  store.set({
    notice: null,
    written: {
      deed: 'summary',
      sentence: sentenceOf(core, writes),
      cells: cells.length > 0 ? cells : standing,
      undoable: cells.length + standing.length > 0,
    },
  });
  await core.refresh();
}

function scoreWrites(
  { sheet, grid }: AppraisalView,
  { plan, scores }: StandingLayout,
): readonly CellWrite[] {
  // Not spread into one call: a sheet of thousands of units has too many cells for that.
  const width = scores.cells.reduce((most, { column }) => Math.max(most, column), 0);
  return [
    ...differingCells({ sheet, grid }, scores, (cell, input) =>
      isOwn(plan, cell, input.kind === 'formula'),
    ),
    // Helpers that the readings in force do without.
    ...leftoverCells(
      { sheet, grid },
      scores,
      (cell) =>
        cell.column > width &&
        cell.row >= plan.full &&
        cell.row <= plan.to &&
        formulaAt(grid, cell) !== null,
    ),
  ];
}

/** What differs on 排名表 or 本表口径, which are ours from end to end; none where the sheet is not there. */
function besideWrites(
  core: Core,
  view: AppraisalView,
  { layouts }: StandingLayout,
  of: Exclude<AppraisalSheet, 'scores'>,
): readonly CellWrite[] {
  const entry = sheetBeside(core, view, of);
  const beside = entry ? core.workbook().get(entry.id) : undefined;
  const blueprint = beside ? layouts[of]() : null;
  return beside && blueprint ? wholeWrites(beside, blueprint) : [];
}

/** All but the line of 汇总单位 and date, which people fill in. */
function wholeWrites(beside: SheetGrid, blueprint: SheetBlueprint): readonly CellWrite[] {
  const titles = blueprint.print?.titleRows?.[1] ?? 0;
  return [
    ...differingCells(beside, blueprint, ({ row }) => row === 0 || row > titles),
    ...leftoverCells(beside, blueprint, ({ row }) => row > titles),
  ];
}

/** Formulas, the row of full marks and weights, figures and the note; never what is typed of a unit. */
function isOwn(plan: AppraisalPlan, { row, column }: Cell, isFormula: boolean): boolean {
  if (row < plan.full) return isFormula || (row === 0 && column > plan.working);
  return isFormula || row === plan.full || row > plan.to;
}

/** 「已写入“综合得分表”F6、H6等20格，“本表口径”E5。」 */
function sentenceOf(core: Core, writes: readonly CellWrite[]): string {
  if (writes.length === 0) return '各表已是最新，没有改动。';
  const bySheet = groupBy(writes, ({ sheet }) => sheet);
  const said = [...bySheet].map(([id, own]) => {
    const name = core.workbook().get(id)?.sheet.name ?? '';
    return `“${name}”${namePlaces(own.map(({ cell }) => formatCell(cell)))}`;
  });
  return `已写入${said.join('，')}。`;
}
