import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Area } from '../../../src/base/cell';
import type { HostEvent, Selection, SheetId } from '../host';
import { around } from './univer-area';
import { writesCells, writtenArea } from './written-area';

const RESTRUCTURING: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

const TABS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

const CURSOR: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

/**
 * Tells what people and commands did, undo and redo included; formula results and styles are not told.
 * All that happens in one turn is told once, at its end.
 */
export function listenToUniver(
  injector: Injector,
  selection: () => Selection | null,
  tell: (event: HostEvent) => void,
): () => void {
  const edited = new Map<SheetId, Area | null>();
  let tabsChanged = false;
  let cursorMoved = false;
  let due = false;
  const flush = (): void => {
    due = false;
    const edits = [...edited];
    const events: HostEvent[] = tabsChanged ? [{ kind: 'sheets-changed' }] : [];
    events.push(...edits.map(([sheet, area]): HostEvent => ({ kind: 'edited', sheet, area })));
    const now = cursorMoved ? selection() : null;
    if (now) events.push({ kind: 'selected', selection: now });
    edited.clear();
    tabsChanged = false;
    cursorMoved = false;
    for (const event of events) tell(event);
  };
  const later = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(flush);
  };
  const edit = (sheet: SheetId, area: Area | null): void => {
    const before = edited.get(sheet);
    edited.set(sheet, before && area ? around(before, area) : before === null ? null : area);
    later();
  };
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.fromFormula) return;
    if (writesCells(command)) {
      const area = writtenArea(command.params);
      if (area) edit(command.params.subUnitId, area);
    } else if (command.id === MoveRangeMutation.id || RESTRUCTURING.has(command.id)) {
      for (const sheet of sheetsNamed(command)) edit(sheet, null);
    } else if (TABS.has(command.id)) {
      tabsChanged = true;
      later();
    } else if (CURSOR.has(command.id)) {
      cursorMoved = true;
      later();
    }
  });
  return () => listening.dispose();
}

/** A moved range names two sheets, the others one. */
function sheetsNamed(command: ICommandInfo): readonly SheetId[] {
  const params: unknown = command.params;
  const named = [params, at(params, 'from'), at(params, 'to')].map((each) => at(each, 'subUnitId'));
  return [...new Set(named.filter((each): each is string => typeof each === 'string'))];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
