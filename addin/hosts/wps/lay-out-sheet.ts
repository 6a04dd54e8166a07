import { groupBy } from '../../../src/base/group-by';
import { formatArea, formatColumn, type Area } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import type { BlueprintCell, PrintSetup, SheetBlueprint } from '../../../src/sheet/blueprint';
import { writeStyles } from './cell-facets';
import { measureWidths } from './column-width';
import { absoluteAddress, around, joinAddresses, runsOf } from './et-address';
import {
  XL_LANDSCAPE,
  XL_PAPER_A4,
  XL_PORTRAIT,
  XL_SHEET_HIDDEN,
  XL_SHEET_VERY_HIDDEN,
} from './et-constants';
import type { EtPageSetup, EtRange, EtWindow, EtWorksheet } from './jsapi';
import { writeRules } from './sheet-rules';
import { writeInputs } from './write-cells';

const POINTS_A_CENTIMETRE = 72 / 2.54;

/**
 * Fills an empty sheet that is in front of its window; protection comes last, for it forbids the rest. Answers whether the page
 * settings were taken.
 */
export function layOutSheet(
  sheet: EtWorksheet,
  window: EtWindow,
  blueprint: SheetBlueprint,
): boolean {
  writeContents(sheet, blueprint.cells);
  writeStyles(sheet, blueprint.cells);
  for (const merge of blueprint.merges) sheet.Range(formatArea(merge)).Merge();
  writeSizes(sheet, blueprint);
  writeRules(sheet, blueprint);
  const paged = !blueprint.print || setUpPage(sheet, blueprint.print);
  if (blueprint.freeze) {
    window.FreezePanes = false;
    window.SplitRow = blueprint.freeze.rows;
    window.SplitColumn = blueprint.freeze.columns;
    window.FreezePanes = true;
  }
  sheet.Range('A1').Select();
  if (blueprint.visibility === 'hidden') sheet.Visible = XL_SHEET_HIDDEN;
  if (blueprint.visibility === 'very-hidden') sheet.Visible = XL_SHEET_VERY_HIDDEN;
  if (blueprint.protected) sheet.Protect();
  return paged;
}

/** Before any number format: in a cell that is all text a formula would stay a text. */
function writeContents(sheet: EtWorksheet, cells: readonly BlueprintCell[]): void {
  const filled = cells.filter(({ input }) => input.kind !== 'blank');
  let used: Area | null = null;
  for (const { row, column } of filled) {
    const here = { top: row, left: column, bottom: row, right: column };
    used = used ? around(used, here) : here;
  }
  if (!used) return;
  const { top, left, bottom, right } = used;
  const inputs = Array.from({ length: bottom - top + 1 }, () =>
    new Array<CellInput>(right - left + 1).fill({ kind: 'blank' }),
  );
  for (const { row, column, input } of filled) {
    const line = inputs[row - top];
    if (line) line[column - left] = input;
  }
  writeInputs(sheet.Range(formatArea(used)), inputs);
}

function writeSizes(sheet: EtWorksheet, { rows, columns }: SheetBlueprint): void {
  const row = (index: number): string => String(index + 1);
  eachLine(
    sheet,
    rows,
    row,
    ({ height }) => height,
    (range, height) => (range.RowHeight = height),
  );
  const measured = [...columns].find(([, { width }]) => width !== undefined)?.[0];
  if (measured !== undefined) {
    const letters = formatColumn(measured);
    const widthOf = measureWidths(sheet.Range(`${letters}:${letters}`));
    eachLine(
      sheet,
      columns,
      formatColumn,
      ({ width }) => width,
      (range, width) => {
        range.ColumnWidth = widthOf(width);
      },
    );
  }
  // After the sizes: giving a hidden row a height would show it.
  eachLine(
    sheet,
    rows,
    row,
    ({ hidden }) => hidden,
    (range, hidden) => (range.Hidden = hidden),
  );
  eachLine(
    sheet,
    columns,
    formatColumn,
    ({ hidden }) => hidden,
    (range, hidden) => {
      range.Hidden = hidden;
    },
  );
}

/** One call for all rows or columns that share a value. */
function eachLine<Line, Value>(
  sheet: EtWorksheet,
  lines: ReadonlyMap<number, Line>,
  format: (index: number) => string,
  pick: (line: Line) => Value | undefined,
  write: (range: EtRange, value: Value) => void,
): void {
  for (const [value, alike] of groupBy([...lines], ([, line]) => pick(line))) {
    const runs = runsOf(alike.map(([index]) => index));
    const parts = runs.map(([first, last]) => `${format(first)}:${format(last)}`);
    for (const address of joinAddresses(parts)) write(sheet.Range(address), value);
  }
}

/** Without a printer page settings may be refused; a form must not fail for that. */
function setUpPage(sheet: EtWorksheet, print: PrintSetup): boolean {
  try {
    writePageSetup(sheet.PageSetup, print);
    for (const row of print.breaks ?? []) sheet.HPageBreaks.Add(sheet.Range(`A${row + 1}`));
    return true;
  } catch {
    return false;
  }
}

function writePageSetup(page: EtPageSetup, print: PrintSetup): void {
  page.PaperSize = XL_PAPER_A4;
  page.Orientation = print.orientation === 'landscape' ? XL_LANDSCAPE : XL_PORTRAIT;
  page.PrintArea = absoluteAddress(print.area);
  if (print.titleRows)
    page.PrintTitleRows = `$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`;
  if (print.fitToWidth) {
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
  } else if (print.scale !== undefined) page.Zoom = print.scale;
  page.CenterHorizontally = print.centerHorizontally;
  if (print.margins) writeMargins(page, print.margins);
  if (print.footer !== undefined) page.CenterFooter = print.footer;
}

function writeMargins(page: EtPageSetup, margins: NonNullable<PrintSetup['margins']>): void {
  page.TopMargin = margins.top * POINTS_A_CENTIMETRE;
  page.RightMargin = margins.right * POINTS_A_CENTIMETRE;
  page.BottomMargin = margins.bottom * POINTS_A_CENTIMETRE;
  page.LeftMargin = margins.left * POINTS_A_CENTIMETRE;
}
