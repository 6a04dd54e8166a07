import { ObjectMatrix, type ICellData, type ICommandInfo, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../../../src/base/cell';
import { around } from './univer-area';

/** Whether the command writes cells; then its parameters say which. */
export function writesCells(
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetRangeValuesMutationParams> & {
  readonly params: ISetRangeValuesMutationParams;
} {
  return command.id === SetRangeValuesMutation.id;
}

/** The smallest area around all cells whose contents are written; null where only styles are. */
export function writtenArea({ cellValue }: ISetRangeValuesMutationParams): Area | null {
  let area: Area | null = null;
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (!changesContent(cell)) return;
    const at = { top: row, left: column, bottom: row, right: column };
    area = area ? around(area, at) : at;
  });
  return area;
}

function changesContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}
