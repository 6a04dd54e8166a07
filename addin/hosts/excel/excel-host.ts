import type { Capability, Host, HostEvent } from '../host';
import { applyPatches } from './apply-patches';
import { goTo, readSelection } from './cursor';
import { listenToExcel, type StopListening } from './excel-events';
import type { ExcelParts } from './excel-parts';
import { insertSheets, type KnownSheets } from './insert-sheets';
import { openLine } from './office-line';
import { listSheets, readGrids } from './read-grids';
import { removeSheets } from './remove-sheets';

/** The port over Excel. */
export interface ExcelHost extends Host {
  /** Begins to listen; to be called once, before anybody types. */
  start(): Promise<void>;
  /** Ends all listening. */
  close(): Promise<void>;
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
];

/** Opens the port over the workbook the add-in stands beside. */
export function createExcelHost(parts: ExcelParts): ExcelHost {
  const line = openLine(parts);
  const listeners = new Set<(event: HostEvent) => void>();
  const known: KnownSheets = { inserted: new Set(), sizes: new Map() };
  // A client of one's own may be older than the Excel it speaks to.
  const noted = parts.supports('ExcelApi', '1.18') && 'notes' in parts.excel.Worksheet.prototype;
  let stop: StopListening | null = null;
  return {
    name: 'excel',
    capabilities: new Set(noted ? [...CAPABILITIES, 'notes'] : CAPABILITIES),
    listSheets: () => line.read(listSheets),
    readGrids: (ids) => line.read((batch) => readGrids(batch, ids, known.sizes)),
    applyPatches: (patches) => line.write('cell-locked', (batch) => applyPatches(batch, patches)),
    insertSheets: (blueprints) => insertSheets(line, blueprints, known),
    removeSheets: (ids) => line.write('structure-locked', (batch) => removeSheets(batch, ids)),
    markCells: async (...given) => {
      const { markCells } = await import(/* webpackChunkName: "marks" */ './mark-cells');
      return line.write('cell-locked', (batch) => markCells(batch, ...given, noted));
    },
    activateSheet: (id) => line.write('unknown', (batch) => goTo(batch, id, null)),
    select: ({ sheet, area }) => line.write('unknown', (batch) => goTo(batch, sheet, area)),
    selection: () => line.read(readSelection),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => {
      stop ??= await line.read((batch) =>
        listenToExcel(parts, batch, (event) => {
          for (const listener of [...listeners]) listener(event);
        }),
      );
    },
    close: async () => {
      listeners.clear();
      await stop?.();
      stop = null;
    },
  };
}
