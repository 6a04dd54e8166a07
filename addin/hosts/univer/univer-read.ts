import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { EMPTY_GRID, type CellValue, type Grid } from '../../../src/base/grid';
import type { SheetEntry } from '../host';
import { readCustom } from './sheet-custom';
import { valueOfCell } from './univer-cell';

export function entryOf(sheet: Worksheet): SheetEntry {
  const { veryHidden } = readCustom(sheet.getConfig().custom);
  const hidden = sheet.isSheetHidden() !== 0;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: hidden ? (veryHidden ? 'very-hidden' : 'hidden') : 'visible',
  };
}

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** All cells there are, styled ones without content too. */
export function cellsOf(injector: Injector, workbook: Workbook, sheet: Worksheet): ReadCell[] {
  const cells: ReadCell[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!data) return;
    const formula = formulaOf(injector, workbook, sheet, row, column, data);
    cells.push({ row, column, data, value: valueOfCell(data, formula !== null), formula });
  });
  return cells;
}

/** A formula that was filled down is kept once, and the cells below name it. */
function formulaOf(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  data: ICellData,
): string | null {
  if (data.f) return data.f;
  if (!data.si) return null;
  return (
    injector
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, column, sheet.getSheetId(), workbook.getUnitId()) ?? null
  );
}

/** The used rectangle from A1 on; cells that only have a style do not count as used. */
export function gridOf(cells: readonly ReadCell[]): Grid {
  const used = cells.filter(({ value, formula }) => value !== null || formula !== null);
  if (used.length === 0) return EMPTY_GRID;
  const rows = Math.max(...used.map(({ row }) => row)) + 1;
  const columns = Math.max(...used.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formulas = Array.from({ length: rows }, () => new Array<string | null>(columns).fill(null));
  for (const { row, column, value, formula } of used) {
    const valueRow = values[row];
    const formulaRow = formulas[row];
    if (valueRow) valueRow[column] = value;
    if (formulaRow) formulaRow[column] = formula;
  }
  return { values, formulas };
}
