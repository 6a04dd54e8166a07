import type { Area } from '../../../src/base/cell';
import type { HostEvent, SheetId } from '../host';
import { parseAddress } from './address';
import type { ExcelParts } from './excel-parts';
import type { Batch } from './office-line';

/** Ends all listening. */
export type StopListening = () => Promise<void>;

const TOP: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * Listens to the whole workbook, once: adding a listener later has been seen to cost people their undo.
 * The handlers only translate; none asks Excel anything.
 * Below ExcelApi 1.17 a renamed, moved or hidden sheet is not told of: its next reading brings the new name.
 */
export async function listenToExcel(
  { supports }: ExcelParts,
  { context, send }: Batch,
  tell: (event: HostEvent) => void,
): Promise<StopListening> {
  const { worksheets } = context.workbook;
  const cursors = new Map<SheetId, Area>();
  const select = (sheet: SheetId, area: Area): void =>
    tell({ kind: 'selected', selection: { sheet, area } });
  const changed = async (): Promise<void> => tell({ kind: 'sheets-changed' });
  const sorted = async ({ worksheetId, source }: Sorted): Promise<void> =>
    tell(edited(worksheetId, null, source));
  const handlers: readonly Removable[] = [
    worksheets.onChanged.add(async ({ worksheetId, changeType, address, source }) => {
      // After rows or columns came or went, every place below is another one.
      const area = changeType === 'RangeEdited' ? parseAddress(address) : null;
      tell(edited(worksheetId, area, source));
    }),
    worksheets.onRowSorted.add(sorted),
    worksheets.onColumnSorted.add(sorted),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const area = parseAddress(address.split(',')[0] ?? '');
      if (!area) return;
      cursors.set(worksheetId, area);
      select(worksheetId, area);
    }),
    // A sheet that comes to the front has its cursor where it was; Excel does not say where that is.
    worksheets.onActivated.add(async ({ worksheetId }) =>
      select(worksheetId, cursors.get(worksheetId) ?? TOP),
    ),
    worksheets.onAdded.add(changed),
    worksheets.onDeleted.add(changed),
    ...(supports('ExcelApi', '1.17')
      ? [
          worksheets.onNameChanged.add(changed),
          worksheets.onMoved.add(changed),
          worksheets.onVisibilityChanged.add(changed),
        ]
      : []),
  ];
  await send();
  return async () => {
    for (const handler of handlers) handler.remove();
    await send();
  };
}

interface Removable {
  remove(): void;
}

interface Sorted {
  readonly worksheetId: string;
  readonly source: Excel.EventSource | 'Local' | 'Remote';
}

function edited(sheet: SheetId, area: Area | null, source: Sorted['source']): HostEvent {
  return { kind: 'edited', sheet, area, ...(source === 'Remote' ? { remote: true } : {}) };
}
