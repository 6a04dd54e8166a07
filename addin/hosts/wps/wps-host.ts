import { formatArea } from '../../../src/base/cell';
import {
  HostError,
  type Capability,
  type Host,
  type HostEvent,
  type Selection,
  type SheetGrid,
  type SheetId,
} from '../host';
import { explainFailure, openBook, type Book } from './book';
import { insertSheets, removeSheets } from './change-sheets';
import { parseAddress } from './et-address';
import type { EtApiEvent, EtApplication, EtWorksheet } from './jsapi';
import { readSheet } from './read-sheet';
import { watchTabs, type SheetTabs } from './sheet-tabs';
import { applyPatches } from './write-cells';
import { watchEvents } from './wps-events';

/** What the host needs of the page it runs in. */
export interface WpsParts {
  readonly application: EtApplication;
  readonly apiEvent: EtApiEvent;
  /** Does a deed once ET's own call is over: `setTimeout` in a page. */
  readonly later: (deed: () => void) => void;
}

/** WPS 表格. It speaks of the workbook that was in front when it was made, whatever others are open. */
export interface WpsHost extends Host {
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
  'very-hidden',
  'marks',
  'notes',
  'unmarks-for-print',
];

/** The port over ET's JSAPI. Its calls are synchronous, so nothing can come between the looking and the writing of one deed; marks alone, which may stand on thousands of sheets, go by slices. */
export function createWpsHost(parts: WpsParts): WpsHost {
  const book = openBook(parts.application);
  const tabs = watchTabs(book);
  const listeners = new Set<(event: HostEvent) => void>();
  const selection = (): Selection | null => readSelection(book, tabs);
  let unmark: (() => void) | null = null;
  const events = watchEvents({
    ...parts,
    book,
    tabs,
    selection,
    tell: (event) => {
      for (const listener of Array.from(listeners)) listener(event);
    },
  });
  const answer = async <Value>(deed: () => Value): Promise<Value> => {
    try {
      return deed();
    } catch (error) {
      throw explainFailure(error, book);
    }
  };
  /** Before, so that a new sheet is not taken for one of its name that just went; after, for a failed deed may have made some too. */
  const restructure = <Value>(deed: () => Value): Promise<Value> =>
    answer(() => {
      tabs.look();
      try {
        return deed();
      } finally {
        tabs.look();
      }
    });
  return {
    name: 'wps',
    capabilities: new Set(CAPABILITIES),
    listSheets: () =>
      answer(() => {
        tabs.look();
        return tabs.entries();
      }),
    readGrids: (ids) =>
      answer(() => {
        if (!ids) tabs.look();
        return readGrids(tabs, ids ?? tabs.entries().map(({ id }) => id));
      }),
    applyPatches: (patches) => answer(() => applyPatches(book, tabs, patches, events.noteWritten)),
    insertSheets: async (blueprints) => {
      const unpaged = await restructure(() => insertSheets(book, blueprints));
      const inserted = new Set(blueprints.map(({ name }) => name));
      return tabs
        .entries()
        .filter(({ name }) => inserted.has(name))
        .map((entry) => (unpaged.has(entry.name) ? { ...entry, unpaged: true } : entry));
    },
    removeSheets: (ids) => restructure(() => removeSheets(book, tabs, ids)),
    markCells: async (ids, marks) => {
      const part = await import(/* webpackChunkName: "marks" */ './mark-cells');
      try {
        unmark ??= part.unmarkBeforePrint(parts.apiEvent, book);
        return await part.markCells(book, tabs, ids, marks);
      } catch (error) {
        throw explainFailure(error, book);
      }
    },
    activateSheet: (id) => answer(() => void bringToFront(book, tabs, id)),
    select: ({ sheet, area }) =>
      answer(() => void bringToFront(book, tabs, sheet).Range(formatArea(area)).Select()),
    selection: () => answer(selection),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      unmark?.();
      events.close();
      listeners.clear();
    },
  };
}

function readGrids(tabs: SheetTabs, ids: readonly SheetId[]): readonly SheetGrid[] {
  const grids: SheetGrid[] = [];
  for (const id of ids) {
    const found = tabs.find(id);
    if (found) grids.push({ sheet: found.entry, grid: readSheet(found.sheet) });
  }
  return grids;
}

function readSelection(book: Book, tabs: SheetTabs): Selection | null {
  const window = book.workbook().Windows.Item(1);
  const id = tabs.idOf(window.ActiveSheet.Name);
  // A chart sheet has no cells, and asking for them may be refused.
  const place = id === null ? null : parseAddress(window.RangeSelection.Address());
  return id !== null && place ? { sheet: id, area: place.area } : null;
}

function bringToFront(book: Book, tabs: SheetTabs, id: SheetId): EtWorksheet {
  const found = tabs.find(id);
  if (!found) throw new HostError('sheet-not-found', id);
  if (found.entry.visibility !== 'visible') throw new HostError('sheet-hidden', found.entry.name);
  if (!book.isInFront()) book.workbook().Activate();
  found.sheet.Activate();
  return found.sheet;
}
