import type { Workbook, Worksheet } from '@univerjs/core';
import type { Cell } from '../../../src/base/cell';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import {
  HostError,
  lockedSheets,
  type Capability,
  type Host,
  type HostEvent,
  type Patch,
  type Selection,
  type SheetEntry,
  type SheetGrid,
  type SheetId,
  type Writing,
} from '../host';
import { requireSheetNames } from '../sheet-names';
import { followRows } from './follow-rows';
import { forgiveGoneSheets } from './forgive-gone-sheets';
import { leaveBeforeRemoval } from './leave-before-removal';
import { isOpen, readCustom } from './sheet-custom';
import { tuneEngine } from './tune-engine';
import { areaOf } from './univer-area';
import { watchCalculation } from './univer-calculation';
import { captureSheet } from './univer-capture';
import { listenToUniver } from './univer-events';
import type { UniverParts } from './univer-parts';
import { cellsOf, entryOf, gridOf } from './univer-read';
import { doAsOneStep, type Change } from './univer-step';
import { activation, contentChange, insertion, removal } from './univer-writes';

/** The embedded host; it always speaks of the workbook that is open at the call. */
export interface UniverHost extends Host {
  /** The whole workbook as blueprints, for saving as a file. */
  captureSheets(): Promise<readonly SheetBlueprint[]>;
  /** Ends all listening. */
  close(): void;
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
  'marks',
  'notes',
];

/** The port over a running Univer, in the browser and in Node. */
export function createUniverHost(parts: UniverParts): UniverHost {
  const { api, injector } = parts;
  const listeners = new Set<(event: HostEvent) => void>();
  const calculation = watchCalculation(injector);
  const selection = (): Selection | null => readSelection(parts);
  const stopListening = listenToUniver(injector, selection, (event) => {
    for (const listener of [...listeners]) listener(event);
  });
  const stopFollowing = followRows(injector);
  forgiveGoneSheets(injector);
  tuneEngine(injector);
  const stopLeaving = leaveBeforeRemoval(parts);
  const write = async <Value>(deed: (workbook: Workbook) => Value): Promise<Value> => {
    await parts.finishEditing?.();
    return deed(requireWorkbook(parts));
  };
  return {
    name: 'univer',
    capabilities: new Set(CAPABILITIES),
    listSheets: async () => requireWorkbook(parts).getSheets().map(entryOf),
    readGrids: async (ids) => {
      await calculation.settle();
      return readGrids(parts, ids);
    },
    applyPatches: (patches, writing) =>
      write((workbook) => applyPatches(parts, workbook, patches, writing)),
    insertSheets: (blueprints, writing) =>
      write((workbook) => insertSheets(parts, workbook, blueprints, writing)),
    removeSheets: (ids) => write((workbook) => removeSheets(parts, workbook, ids)),
    markCells: async (ids, marks) => {
      const { markCells } = await import(/* webpackChunkName: "marks" */ './mark-cells');
      return write((workbook) => markCells(parts, workbook, ids, marks));
    },
    activateSheet: (id) =>
      write(
        (workbook) =>
          void api.getActiveWorkbook()?.setActiveSheet(requireShown(workbook, id).getSheetId()),
      ),
    select: (to) => write((workbook) => select(parts, requireShown(workbook, to.sheet), to)),
    selection: async () => selection(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    captureSheets: async () => {
      await parts.finishEditing?.();
      await calculation.settle();
      const workbook = requireWorkbook(parts);
      return workbook.getSheets().map((sheet) => captureSheet(injector, workbook, sheet));
    },
    close: () => {
      stopListening();
      stopFollowing();
      stopLeaving();
      calculation.stop();
      listeners.clear();
    },
  };
}

function requireWorkbook({ api }: UniverParts): Workbook {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  if (!workbook) throw new HostError('busy', 'no workbook is open');
  return workbook;
}

function requireSheet(workbook: Workbook, id: SheetId): Worksheet {
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new HostError('sheet-not-found', id);
  return sheet;
}

function requireShown(workbook: Workbook, id: SheetId): Worksheet {
  const sheet = requireSheet(workbook, id);
  if (sheet.isSheetHidden()) throw new HostError('sheet-hidden', sheet.getName());
  return sheet;
}

function readSelection({ api }: UniverParts): Selection | null {
  const range = api.getActiveWorkbook()?.getActiveRange();
  return range ? { sheet: range.getSheetId(), area: areaOf(range.getRange()) } : null;
}

function readGrids(parts: UniverParts, ids: readonly SheetId[] | undefined): readonly SheetGrid[] {
  const workbook = requireWorkbook(parts);
  const sheets = ids
    ? ids.flatMap((id) => workbook.getSheetBySheetId(id) ?? [])
    : workbook.getSheets();
  return sheets.map((sheet) => ({
    sheet: entryOf(sheet),
    grid: gridOf(cellsOf(parts.injector, workbook, sheet)),
  }));
}

function applyPatches(
  parts: UniverParts,
  workbook: Workbook,
  patches: readonly Patch[],
  writing?: Writing,
): void {
  const bySheet = new Map<Worksheet, Patch[]>();
  const locked = new Set<string>();
  for (const patch of patches) {
    const sheet = requireSheet(workbook, patch.sheet);
    if (isLocked(parts, sheet, patch)) locked.add(sheet.getName());
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), patch]);
  }
  const refusal = lockedSheets([...locked]);
  if (refusal) throw refusal;
  const { injector } = parts;
  doAsOneStep(
    injector,
    workbook.getUnitId(),
    [...bySheet].map(([sheet, each]) => contentChange(injector, workbook, sheet, each)),
    writing,
  );
}

/** Univer lets commands of ours through and stops people only, so locks are looked up before anything is written. */
function isLocked({ api }: UniverParts, sheet: Worksheet, patch: Patch): boolean {
  const custom = readCustom(sheet.getConfig().custom);
  const permission = api
    .getActiveWorkbook()
    ?.getSheetBySheetId(sheet.getSheetId())
    ?.getWorksheetPermission();
  const locked = (cell: Cell): boolean =>
    (custom.protected && !isOpen(custom, cell)) ||
    permission?.canEditCell(cell.row, cell.column) === false;
  return patch.inputs.some((row, down) =>
    row.some((_, across) => locked({ row: patch.at.row + down, column: patch.at.column + across })),
  );
}

function insertSheets(
  { injector }: UniverParts,
  workbook: Workbook,
  blueprints: readonly SheetBlueprint[],
  writing?: Writing,
): readonly SheetEntry[] {
  requireSheetNames(
    workbook.getSheets().map((sheet) => sheet.getName()),
    blueprints.map((each) => each.name),
  );
  const first = workbook.getSheetSize();
  const inserted = blueprints.map((each, index) =>
    insertion(workbook.getUnitId(), first + index, each),
  );
  if (inserted.length === 0) return [];
  const stay = activation(workbook.getUnitId(), workbook.getActiveSheet().getSheetId());
  const changes = [...inserted.map(({ change }) => change), { redos: [stay], undos: [] }];
  doAsOneStep(injector, workbook.getUnitId(), changes, writing);
  return inserted.map(({ id }) => entryOf(requireSheet(workbook, id)));
}

function removeSheets(
  { injector }: UniverParts,
  workbook: Workbook,
  ids: readonly SheetId[],
): void {
  const gone = new Set(ids.map((id) => requireSheet(workbook, id)));
  const staying = workbook.getSheets().filter((sheet) => !gone.has(sheet));
  if (gone.size > 0 && !staying.some((sheet) => entryOf(sheet).visibility === 'visible'))
    throw new HostError('not-supported', 'a workbook keeps at least one visible sheet');
  doAsOneStep(injector, workbook.getUnitId(), removals());

  // One at a time, because each removal looks at the formulas the last one left.
  function* removals(): Iterable<Change> {
    const stay = activation(workbook.getUnitId(), workbook.getActiveSheet().getSheetId());
    if (gone.size > 0) yield { redos: [], undos: [stay] };
    for (const sheet of gone) yield removal(injector, workbook, sheet);
  }
}

function select({ api, reveal }: UniverParts, sheet: Worksheet, { area }: Selection): void {
  const book = api.getActiveWorkbook();
  const target = book?.getSheetBySheetId(sheet.getSheetId());
  if (!book || !target) throw new HostError('sheet-not-found', sheet.getSheetId());
  if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.setActiveSheet(target);
  const { top, left, bottom, right } = area;
  target.setActiveRange(target.getRange(top, left, bottom - top + 1, right - left + 1));
  reveal?.({ row: top, column: left });
}
