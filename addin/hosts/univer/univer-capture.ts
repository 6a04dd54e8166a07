import {
  BooleanNumber,
  type ICellData,
  type Injector,
  type ISheetDataValidationRule,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { CellInput } from '../../../src/base/cell-input';
import { isCellError } from '../../../src/base/grid';
import type { BlueprintCell, CellStyle, SheetBlueprint } from '../../../src/sheet/blueprint';
import { isOpen, readCustom, type SheetCustom } from './sheet-custom';
import { areaOf } from './univer-area';
import { notesOf } from './univer-notes';
import { cellsOf, entryOf, type ReadCell } from './univer-read';
import { conditionalFormatsOf, validationsOf } from './univer-rules';
import { heightOfPixels, sizeOf, widthOfPixels } from './univer-size';
import { cellStyle } from './univer-style';

/** One sheet as it stands, back in our own words. */
export function captureSheet(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
): SheetBlueprint {
  const custom = readCustom(sheet.getConfig().custom);
  const { name, visibility } = entryOf(sheet);
  const notes = notesOf(injector, workbook, sheet);
  return {
    name,
    visibility,
    cells: captureCells(workbook, cellsOf(injector, workbook, sheet), custom),
    merges: sheet.getMergeData().map(areaOf),
    rows: captureRows(sheet),
    columns: captureColumns(sheet),
    freeze: captureFreeze(sheet),
    validations: captureValidations(injector, workbook, sheet),
    conditionalFormats: (
      injector
        .get(ConditionalFormattingRuleModel)
        .getSubunitRules(workbook.getUnitId(), sheet.getSheetId()) ?? []
    ).flatMap(conditionalFormatsOf),
    print: custom.print,
    protected: custom.protected,
    ...(notes.length > 0 && {
      notes: notes.map(({ row, col, note }) => ({ row, column: col, text: note })),
    }),
  };
}

function captureCells(
  workbook: Workbook,
  cells: readonly ReadCell[],
  custom: SheetCustom,
): readonly BlueprintCell[] {
  const captured = cells.flatMap((cell) => captureCell(workbook, cell, isOpen(custom, cell)));
  const there = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  for (const { top, left, bottom, right } of custom.open)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (!there.has(`${row} ${column}`))
          captured.push({ row, column, input: { kind: 'blank' }, style: { locked: false } });
  return captured.sort((a, b) => a.row - b.row || a.column - b.column);
}

function captureCell(workbook: Workbook, cell: ReadCell, open: boolean): readonly BlueprintCell[] {
  const style = captureStyle(workbook, cell.data, open);
  const input = inputOf(cell);
  if (input.kind === 'blank' && !style) return [];
  const { row, column, value, formula } = cell;
  const cached = formula !== null && value !== null ? value : undefined;
  return [
    {
      row,
      column,
      input,
      ...(style ? { style } : {}),
      ...(cached === undefined ? {} : { cached }),
    },
  ];
}

function inputOf({ formula, value }: ReadCell): CellInput {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'formula', formula: value ? '=TRUE' : '=FALSE' };
  return { kind: 'text', text: isCellError(value) ? value.error : value };
}

function captureStyle(workbook: Workbook, data: ICellData, open: boolean): CellStyle | null {
  const style = data.s ? workbook.getStyles().get(data.s) : null;
  const captured: CellStyle = {
    ...(style ? cellStyle(style) : {}),
    ...(open ? { locked: false } : {}),
  };
  return Object.keys(captured).length > 0 ? captured : null;
}

function captureRows(sheet: Worksheet): SheetBlueprint['rows'] {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [index, row] of Object.entries(sheet.getConfig().rowData)) {
    // A row fitted to its text has the host's own height.
    const fitted = row?.ia !== BooleanNumber.FALSE && row?.ah !== undefined;
    const pixels = fitted ? undefined : row?.h;
    const height =
      pixels === undefined ? undefined : sizeOf(pixels, row?.custom?.['hefen'], heightOfPixels);
    const size = {
      ...(height === undefined ? {} : { height }),
      ...(row?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
    if (Object.keys(size).length > 0) rows.set(Number(index), size);
  }
  return rows;
}

function captureColumns(sheet: Worksheet): SheetBlueprint['columns'] {
  const columns = new Map<number, { width?: number; hidden?: boolean }>();
  for (const [index, column] of Object.entries(sheet.getConfig().columnData)) {
    const width =
      column?.w === undefined
        ? undefined
        : sizeOf(column.w, column.custom?.['hefen'], widthOfPixels);
    const size = {
      ...(width === undefined ? {} : { width }),
      ...(column?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
    if (Object.keys(size).length > 0) columns.set(Number(index), size);
  }
  return columns;
}

function captureFreeze(sheet: Worksheet): SheetBlueprint['freeze'] {
  const { xSplit, ySplit } = sheet.getFreeze();
  return xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : null;
}

function captureValidations(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
): SheetBlueprint['validations'] {
  const rules: readonly ISheetDataValidationRule[] = injector
    .get(SheetDataValidationModel)
    .getRules(workbook.getUnitId(), sheet.getSheetId());
  return rules.flatMap(validationsOf);
}
