import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { shiftArea, shiftPrint, type Shift } from '../shift-area';
import { readCustom, storedCustom, type SheetCustom } from './sheet-custom';

/** A removal, kept so that undoing it gives back areas whose edge went with the rows. */
interface Removal {
  readonly shift: Shift;
  readonly before: SheetCustom;
}

/** Keeps the print area and the open cells on their rows and columns while those move; undo moves them back. */
export function followRows(injector: Injector): () => void {
  const removals = new Map<string, Removal[]>();
  const listening = injector.get(ICommandService).onCommandExecuted((command) => {
    const shift = shiftOf(command);
    if (!shift) return;
    const { unitId, subUnitId } = shift.sheet;
    const config = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getConfig();
    if (!config?.custom?.['hefen']) return;
    const before = readCustom(config.custom);
    const place = `${unitId} ${subUnitId}`;
    const past = removals.get(place) ?? [];
    removals.set(place, past);
    const undone = past.at(-1);
    if (undone && isInverse(undone.shift, shift)) past.pop();
    else if (shift.count < 0) past.push({ shift, before });
    const after =
      undone && isInverse(undone.shift, shift) ? undone.before : shiftCustom(before, shift);
    config.custom = { ...config.custom, ...storedCustom(after) };
  });
  return () => listening.dispose();
}

function isInverse(removal: Shift, insertion: Shift): boolean {
  return (
    removal.axis === insertion.axis &&
    removal.at === insertion.at &&
    removal.count === -insertion.count
  );
}

function shiftCustom(custom: SheetCustom, shift: Shift): SheetCustom {
  const { print, open } = custom;
  return {
    ...custom,
    print: print && shiftPrint(print, shift),
    open: open.flatMap((each) => shiftArea(each, shift) ?? []),
  };
}

interface Placed extends Shift {
  readonly sheet: { readonly unitId: string; readonly subUnitId: string };
}

function shiftOf(command: Readonly<ICommandInfo>): Placed | null {
  if (!isPlaced(command.params)) return null;
  const { range } = command.params;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (command.id) {
    case InsertRowMutation.id:
      return { axis: 'row', at: range.startRow, count: rows, sheet: command.params };
    case RemoveRowMutation.id:
      return { axis: 'row', at: range.startRow, count: -rows, sheet: command.params };
    case InsertColMutation.id:
      return { axis: 'column', at: range.startColumn, count: columns, sheet: command.params };
    case RemoveColMutation.id:
      return { axis: 'column', at: range.startColumn, count: -columns, sheet: command.params };
    default:
      return null;
  }
}

function isPlaced(
  params: unknown,
): params is { readonly unitId: string; readonly subUnitId: string; readonly range: IRange } {
  return (
    typeof params === 'object' &&
    params !== null &&
    'unitId' in params &&
    'subUnitId' in params &&
    'range' in params &&
    typeof params.range === 'object'
  );
}
