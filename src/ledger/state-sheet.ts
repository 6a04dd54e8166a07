import type { SheetBlueprint } from '../sheet/blueprint';
import { emptySheet } from '../sheet/empty-sheet';
import { formatRecordRow, STATE_MARK, type LedgerRecord } from './record';

/** The hidden sheet of a workbook's state, holding these records. */
export function layOutState(name: string, records: readonly LedgerRecord[]): SheetBlueprint {
  return {
    ...emptySheet(name),
    visibility: 'very-hidden',
    cells: [[STATE_MARK], ...records.map(formatRecordRow)].flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, input: { kind: 'text' as const, text } })),
    ),
  };
}
