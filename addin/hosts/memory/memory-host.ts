import { emptySheet } from '../../../src/sheet/empty-sheet';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Hand } from '../hand';
import { HostError, type Capability, type Host, type HostErrorCode, type SheetId } from '../host';
import { blueprintOfSheet, sheetOfBlueprint } from '../workbook/memory-sheet';
import { markCells } from '../workbook/mark-cells';
import { replaceSheet } from '../workbook/memory-workbook';
import {
  applyPatches,
  entryOf,
  gridsOf,
  insertSheets,
  removeSheets,
  requireSheet,
  requireShown,
} from '../workbook/port-deeds';
import { createMemoryHand } from './memory-hand';
import { createMemoryHistory } from './memory-history';

/** A workbook in memory with a person at it: the tests' own host. Its formulas are calculated with every change. */
export interface MemoryHost extends Host {
  readonly hand: Hand;
  /** The whole workbook as blueprints. */
  captureSheets(): Promise<readonly SheetBlueprint[]>;
  /** Protects a sheet as 保护工作表 does: only cells with `locked: false` stay open. */
  protect(sheet: SheetId, on: boolean): void;
  /** Protects the workbook's structure as 保护工作簿 does: no sheet comes or goes. */
  protectStructure(on: boolean): void;
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
  'marks',
  'notes',
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
  let structureLocked = false;
  const requireOpenStructure = (): void => {
    if (structureLocked) throw new HostError('structure-locked', 'the structure is protected');
  };
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
    readGrids: (ids) => answer(() => gridsOf(history.workbook, ids)),
    applyPatches: (patches, { lasting } = {}) =>
      answer(() => {
        const next = applyPatches(history.workbook, patches);
        if (patches.length === 0) return;
        if (lasting) history.keep((workbook) => applyPatches(workbook, patches));
        else history.commit(next);
      }),
    insertSheets: (blueprints, { lasting } = {}) =>
      answer(() => {
        if (blueprints.length > 0) requireOpenStructure();
        const { workbook, inserted } = insertSheets(history.workbook, blueprints, newId);
        const came = workbook.sheets.slice(history.workbook.sheets.length);
        if (lasting) history.keep(({ sheets: there }) => ({ sheets: [...there, ...came] }));
        else if (inserted.length > 0) history.commit(workbook);
        return inserted;
      }),
    removeSheets: (ids) =>
      answer(() => {
        if (ids.length > 0) requireOpenStructure();
        const next = removeSheets(history.workbook, ids);
        if (ids.length > 0) history.commit(next);
      }),
    markCells: (ids, marks) =>
      answer(() => {
        const { marked } = markCells(history.workbook, ids, marks);
        if (marks.length + marked.removed > 0)
          history.keep((workbook) => markCells(workbook, ids, marks).workbook);
        return marked;
      }),
    activateSheet: (id) =>
      answer(() => history.select({ sheet: requireShown(history.workbook, id).id, area: TOP })),
    select: (selection) =>
      answer(() =>
        history.select({ ...selection, sheet: requireShown(history.workbook, selection.sheet).id }),
      ),
    selection: () => answer(() => history.selection),
    subscribe: (listener) => history.subscribe(listener),
    captureSheets: () => answer(() => history.workbook.sheets.map(blueprintOfSheet)),
    hand: createMemoryHand(history, newId),
    protect: (id, on) => {
      const sheet = requireSheet(history.workbook, id);
      history.commit(
        replaceSheet(history.workbook, { ...sheet, frame: { ...sheet.frame, protected: on } }),
      );
    },
    protectStructure: (on) => {
      structureLocked = on;
    },
    failNext: (code) => {
      failure = code;
    },
  };
}

const TOP = { top: 0, left: 0, bottom: 0, right: 0 };
