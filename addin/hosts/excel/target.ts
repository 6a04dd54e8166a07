import { formatArea, type Area } from '../../../src/base/cell';
import type { SheetId } from '../host';
import { GENERAL_FORMAT, TEXT_FORMAT, type Written } from './cell-content';
import type { Batch } from './office-line';

/** A rectangle to be written, with what stood there before. Null leaves a cell alone. */
export interface Target {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly after: readonly (readonly (Written | null)[])[];
  readonly before: readonly (readonly (Written | null)[])[];
  /** Must not be written together with cells around it. */
  readonly alone: boolean;
}

/** Asks Excel to write these rows into the target's rectangle. Text cells that must hold more than texts are text cells again afterwards. */
export function writeTarget(
  { context }: Batch,
  { sheet, area }: Target,
  rows: Target['after'],
): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
  const format = (which: 'needsGeneral' | 'backToText', as: string): void => {
    if (!rows.some((row) => row.some((each) => each?.[which]))) return;
    range.numberFormat = rows.map((row) => row.map((each) => (each?.[which] ? as : null)));
  };
  format('needsGeneral', GENERAL_FORMAT);
  range.formulas = rows.map((row) => row.map((each) => each?.content ?? null));
  format('backToText', TEXT_FORMAT);
}

/** The loaded number formats of a range. */
export function formatsOf({ numberFormat }: Excel.Range): readonly (readonly string[])[] {
  return numberFormat.map((row) => row.map(String));
}
