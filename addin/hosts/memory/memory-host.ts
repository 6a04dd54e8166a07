import { emptySheet } from '../../../src/sheet/empty-sheet';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Hand } from '../hand';
import {
  HostError,
  type Capability,
  type Host,
  type HostErrorCode,
  type Patch,
  type SheetEntry,
  type SheetId,
} from '../host';
import { requireSheetNames } from '../sheet-names';
import { createMemoryHand } from './memory-hand';
import { createMemoryHistory, type MemoryHistory } from './memory-history';
import {
  blueprintOfSheet,
  gridOfSheet,
  isLocked,
  putInputs,
  sheetOfBlueprint,
  type MemorySheet,
} from './memory-sheet';
import { dropSheets, replaceSheet, type MemoryWorkbook } from './memory-workbook';

/** A workbook in memory with a person at it: the tests' own host. Its formulas are calculated with every change. */
export interface MemoryHost extends Host {
  readonly hand: Hand;
  /** The whole workbook as blueprints. */
  captureSheets(): Promise<readonly SheetBlueprint[]>;
  /** Protects a sheet as 保护工作表 does: only cells with `locked: false` stay open. */
  protect(sheet: SheetId, on: boolean): void;
  /** Lets the next call of the port fail before it does anything. */
  failNext(code: HostErrorCode): void;
}

const CAPABILITIES: readonly Capability[] = [
  'validation',
  'conditional-formats',
  'protection',
  'print-setup',
  'recalculation',
  'selection',
  'events',
  'undo-of-writes',
  'very-hidden',
];

/** A new workbook; like any spreadsheet's it begins with one empty sheet unless told otherwise. */
export function createMemoryHost(
  sheets: readonly SheetBlueprint[] = [emptySheet('Sheet1')],
): MemoryHost {
  let lastId = 0;
  const newId = (): SheetId => `sheet-${(lastId += 1)}`;
  const history = createMemoryHistory({
    sheets: sheets.map((each) => sheetOfBlueprint(newId(), each)),
  });
  let failure: HostErrorCode | null = null;
  const answer = <Value>(deed: () => Value): Promise<Value> =>
    new Promise((resolve) => {
      const code = failure;
      failure = null;
      if (code) throw new HostError(code, 'told to fail');
      resolve(deed());
    });
  return {
    name: 'memory',
    capabilities: new Set(CAPABILITIES),
    listSheets: () => answer(() => history.workbook.sheets.map(entryOf)),
    readGrids: (ids) =>
      answer(() =>
        sheetsToRead(history.workbook, ids).map((sheet) => ({
          sheet: entryOf(sheet),
          grid: gridOfSheet(sheet),
        })),
      ),
    applyPatches: (patches) => answer(() => applyPatches(history, patches)),
    insertSheets: (blueprints) => answer(() => insertSheets(history, blueprints, newId)),
    removeSheets: (ids) => answer(() => removeSheets(history, ids)),
    activateSheet: (id) =>
      answer(() => history.select({ sheet: requireShown(history, id).id, area: TOP })),
    select: (selection) =>
      answer(() =>
        history.select({ ...selection, sheet: requireShown(history, selection.sheet).id }),
      ),
    selection: () => answer(() => history.selection),
    subscribe: (listener) => history.subscribe(listener),
    captureSheets: () => answer(() => history.workbook.sheets.map(blueprintOfSheet)),
    hand: createMemoryHand(history, newId),
    protect: (id, on) => {
      const sheet = requireSheet(history, id);
      history.commit(
        replaceSheet(history.workbook, { ...sheet, frame: { ...sheet.frame, protected: on } }),
      );
    },
    failNext: (code) => {
      failure = code;
    },
  };
}

const TOP = { top: 0, left: 0, bottom: 0, right: 0 };

function entryOf(sheet: MemorySheet): SheetEntry {
  return { id: sheet.id, name: sheet.frame.name, visibility: sheet.frame.visibility };
}

function sheetsToRead(
  workbook: MemoryWorkbook,
  ids: readonly SheetId[] | undefined,
): readonly MemorySheet[] {
  if (!ids) return workbook.sheets;
  return ids.flatMap((id) => workbook.sheets.find((each) => each.id === id) ?? []);
}

function requireSheet(history: MemoryHistory, id: SheetId): MemorySheet {
  const sheet = history.workbook.sheets.find((each) => each.id === id);
  if (!sheet) throw new HostError('sheet-not-found', id);
  return sheet;
}

function requireShown(history: MemoryHistory, id: SheetId): MemorySheet {
  const sheet = requireSheet(history, id);
  if (sheet.frame.visibility !== 'visible') throw new HostError('sheet-hidden', sheet.frame.name);
  return sheet;
}

function applyPatches(history: MemoryHistory, patches: readonly Patch[]): void {
  let next = history.workbook;
  for (const { sheet: id, at, inputs } of patches) {
    const sheet = next.sheets.find((each) => each.id === id);
    if (!sheet) throw new HostError('sheet-not-found', id);
    inputs.forEach((row, down) =>
      row.forEach((_, across) => {
        if (isLocked(sheet, { row: at.row + down, column: at.column + across }))
          throw new HostError('cell-locked', sheet.frame.name);
      }),
    );
    next = replaceSheet(next, putInputs(sheet, at, inputs));
  }
  if (patches.length > 0) history.commit(next);
}

function insertSheets(
  history: MemoryHistory,
  blueprints: readonly SheetBlueprint[],
  newId: () => SheetId,
): readonly SheetEntry[] {
  const { sheets } = history.workbook;
  requireSheetNames(
    sheets.map((each) => each.frame.name),
    blueprints.map((each) => each.name),
  );
  if (blueprints.length === 0) return [];
  const inserted = blueprints.map((each) => sheetOfBlueprint(newId(), each));
  history.commit({ sheets: [...sheets, ...inserted] });
  return inserted.map(entryOf);
}

function removeSheets(history: MemoryHistory, ids: readonly SheetId[]): void {
  const gone = new Set(ids.map((id) => requireSheet(history, id).id));
  if (gone.size === 0) return;
  const left = history.workbook.sheets.filter((each) => !gone.has(each.id));
  if (!left.some((each) => each.frame.visibility === 'visible'))
    throw new HostError('not-supported', 'a workbook keeps at least one visible sheet');
  history.commit(dropSheets(history.workbook, gone));
}
