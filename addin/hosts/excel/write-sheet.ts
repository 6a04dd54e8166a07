import { formatArea, formatColumn, type Area } from '../../../src/base/cell';
import type { BlueprintCell, PrintSetup, SheetBlueprint } from '../../../src/sheet/blueprint';
import { writtenFor, GENERAL_FORMAT, type Content } from './cell-content';
import { pointsOfWidth } from './column-width';
import { areasByPart } from './style-areas';
import { writeConditionalFormats, writeValidation } from './write-rules';
import { writeStyle } from './write-style';

/**
 * Everything but the contents, which come before it while every cell is still 常规; a rectangle a step, for of a large sheet there
 * are more than one request takes. The lock comes last.
 */
export function* writeLooks(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
): Generator<undefined, void> {
  for (const { area, style } of areasByPart(blueprint.cells)) {
    writeStyle(sheet.getRange(formatArea(area)), style, area);
    yield;
  }
  yield* writeSizes(sheet, blueprint);
  for (const area of blueprint.merges) {
    sheet.getRange(formatArea(area)).merge(false);
    yield;
  }
  for (const validation of blueprint.validations) {
    writeValidation(sheet, validation);
    yield;
  }
  writeConditionalFormats(sheet, blueprint.conditionalFormats);
  if (blueprint.print) writePrintSetup(sheet, blueprint.print);
  if (blueprint.freeze) freeze(sheet, blueprint.freeze);
  if (blueprint.visibility !== 'visible')
    sheet.visibility = blueprint.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  if (blueprint.protected) sheet.protection.protect();
}

/** Blocks of rows without an empty row between them, so that a far cell does not make a giant of the block; none of more rows than `most`. */
export function contentBlocks(
  cells: readonly BlueprintCell[],
  most = Infinity,
): readonly (readonly BlueprintCell[])[] {
  const filled = cells.filter(({ input }) => input.kind !== 'blank');
  filled.sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: BlueprintCell[][] = [];
  for (const cell of filled) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const first = block?.[0];
    const goesOn = last && cell.row <= last.row + 1 && first && cell.row < first.row + most;
    if (goesOn) block.push(cell);
    else blocks.push([cell]);
  }
  return blocks;
}

/** Writes the contents of one block as one rectangle. */
export function writeBlock(sheet: Excel.Worksheet, cells: readonly BlueprintCell[]): void {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const contents = Array.from({ length: bottom - top + 1 }, () =>
    new Array<Content>(right - left + 1).fill(''),
  );
  for (const { row, column, input } of cells) {
    const line = contents[row - top];
    if (line) line[column - left] = writtenFor(input, GENERAL_FORMAT).content;
  }
  sheet.getRange(formatArea({ top, left, bottom, right })).formulas = contents;
}

interface Size {
  readonly size: number | undefined;
  readonly hidden: boolean | undefined;
}

function* writeSizes(
  sheet: Excel.Worksheet,
  { rows, columns }: SheetBlueprint,
): Generator<undefined, void> {
  const heights = [...rows].map(([at, { height, hidden }]) => ({ at, size: height, hidden }));
  for (const { from, to, size, hidden } of runsOf(heights)) {
    const range = sheet.getRange(`${from + 1}:${to + 1}`);
    if (size !== undefined) range.format.rowHeight = size;
    if (hidden !== undefined) range.rowHidden = hidden;
    yield;
  }
  const widths = [...columns].map(([at, { width, hidden }]) => ({ at, size: width, hidden }));
  for (const { from, to, size, hidden } of runsOf(widths)) {
    const range = sheet.getRange(`${formatColumn(from)}:${formatColumn(to)}`);
    if (size !== undefined) range.format.columnWidth = pointsOfWidth(size);
    if (hidden !== undefined) range.columnHidden = hidden;
  }
}

/** Neighbouring rows or columns of one size, as one. */
function runsOf(
  sizes: readonly (Size & { readonly at: number })[],
): readonly (Size & { readonly from: number; readonly to: number })[] {
  const runs: (Size & { from: number; to: number })[] = [];
  for (const { at, size, hidden } of [...sizes].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last && last.to === at - 1 && last.size === size && last.hidden === hidden) last.to = at;
    else runs.push({ from: at, to: at, size, hidden });
  }
  return runs;
}

function writePrintSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.setPrintArea(formatArea(print.area));
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  else if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  if (print.margins) layout.setPrintMargins('Centimeters', print.margins);
  if (print.footer !== undefined)
    layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  layout.centerHorizontally = print.centerHorizontally;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetBlueprint['freeze']>) {
  if (rows === 0 && columns === 0) return;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else {
    const area: Area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    sheet.freezePanes.freezeAt(sheet.getRange(formatArea(area)));
  }
}
