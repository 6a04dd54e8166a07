import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { customOfBlueprint, storedCustom } from './sheet-custom';
import { rangeOf } from './univer-area';
import { newCell } from './univer-cell';
import { pixelsOfHeight, pixelsOfWidth } from './univer-size';

const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;
/** Free rows and columns after the used ones, so that there is room to type. */
const ROOM = 20;

/** A sheet as Univer takes it whole; validations and conditional formats follow by commands. `styles` takes up its styles. */
export function univerSheet(
  id: string,
  blueprint: SheetBlueprint,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> & { readonly id: string; readonly name: string } {
  const cellData: NonNullable<IWorksheetData['cellData']> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of blueprint.cells) {
    (cellData[cell.row] ??= {})[cell.column] = newCell(cell, styles);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return {
    id,
    name: blueprint.name,
    cellData,
    rowCount: Math.max(FEWEST_ROWS, rows + ROOM),
    columnCount: Math.max(FEWEST_COLUMNS, columns + ROOM / 4),
    mergeData: blueprint.merges.map(rangeOf),
    rowData: rowDataOf(blueprint.rows),
    columnData: columnDataOf(blueprint.columns),
    freeze: freezeOf(blueprint.freeze),
    hidden: blueprint.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: storedCustom(customOfBlueprint(blueprint)),
  };
}

function rowDataOf(rows: SheetBlueprint['rows']): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rows) {
    data[row] = {
      ...(height === undefined ? {} : fixedHeight(height)),
      ...(hidden === undefined ? {} : { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    };
  }
  return data;
}

/** A height that is given stays, as in Excel; Univer would fit it to the text while somebody types. */
function fixedHeight(points: number): Partial<IRowData> {
  const pixels = pixelsOfHeight(points);
  return { h: pixels, ia: BooleanNumber.FALSE, custom: { hefen: { pixels, size: points } } };
}

function columnDataOf(columns: SheetBlueprint['columns']): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, { width, hidden }] of columns) {
    const pixels = width === undefined ? undefined : pixelsOfWidth(width);
    data[column] = {
      ...(pixels === undefined || width === undefined
        ? {}
        : { w: pixels, custom: { hefen: { pixels, size: width } } }),
      ...(hidden === undefined ? {} : { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    };
  }
  return data;
}

function freezeOf(freeze: SheetBlueprint['freeze']): IFreeze {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
