import type { Area, Cell } from '../../src/base/cell';
import type { Grid } from '../../src/base/grid';
import type { CellInput } from '../../src/base/cell-input';
import type { SheetBlueprint } from '../../src/sheet/blueprint';

/** A sheet's identity within one workbook; survives renaming and moving. */
export type SheetId = string;

export interface SheetEntry {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
}

/** A sheet that was put in; `unpaged` where the program refused its page settings, as some do without a printer. */
export interface InsertedSheet extends SheetEntry {
  readonly unpaged?: true;
}

export interface SheetGrid {
  readonly sheet: SheetEntry;
  readonly grid: Grid;
}

/** A rectangle to be written, row by row from `at`. Only contents: styles, heights and protection stay as they are. */
export interface Patch {
  readonly sheet: SheetId;
  readonly at: Cell;
  readonly inputs: readonly (readonly CellInput[])[];
}

export interface Selection {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** How a write stands to the host's undo. */
export interface Writing {
  /**
   * No step of undo: Ctrl+Z undoes what was done before it and leaves it standing. A host that makes a step of whatever is
   * written makes one of this too.
   */
  readonly lasting?: true;
}

/** A cell to be marked, and the one sentence of its note. */
export interface Mark {
  readonly sheet: SheetId;
  readonly cell: Cell;
  readonly text: string;
}

/** What marking came upon. */
export interface Marked {
  /** How many cells of these sheets were marked before. */
  readonly removed: number;
  /** Marked by colour only: a person's own note stands there, or the program lets nobody write one. */
  readonly unnoted: readonly Mark[];
}

/** What the host tells: somebody changed cells (null = anywhere on that sheet), the cursor moved, sheets came, went, or were renamed. */
export type HostEvent =
  | {
      readonly kind: 'edited';
      readonly sheet: SheetId;
      readonly area: Area | null;
      /** Typed by a co-author elsewhere: nobody here waits for the answer. */
      readonly remote?: true;
    }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'sheets-changed' };

/** What some hosts can and others cannot; the fixed matrix stands in host-contract.ts. */
export type Capability =
  | 'validation'
  | 'conditional-formats'
  | 'protection'
  | 'print-setup'
  | 'recalculation'
  | 'selection'
  | 'events'
  | 'undo-of-writes'
  | 'very-hidden'
  | 'marks'
  | 'notes'
  | 'unmarks-for-print';

export type HostErrorCode =
  | 'sheet-not-found'
  | 'sheet-hidden'
  | 'sheet-name-taken'
  | 'sheet-name-invalid'
  | 'cell-locked'
  | 'cell-being-edited'
  | 'structure-locked'
  | 'workbook-read-only'
  /** Hefen's own log there is of a newer version, which this one may read and not write. */
  | 'log-newer'
  | 'workbook-closed'
  | 'not-supported'
  | 'busy'
  | 'unknown';

/** The edge failed; nothing of the command's batch stands in the workbook unless the host says so in `partial`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly partial = false,
    /** Names of the sheets that stood against it, where the host knows which. */
    readonly sheets: readonly string[] = [],
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The refusal of what these sheets' protection forbids; null where there are none. */
export function lockedSheets(names: readonly string[]): HostError | null {
  return names.length === 0 ? null : new HostError('cell-locked', names.join(), false, names);
}

/**
 * What Hefen needs of a spreadsheet. Range-granular and batched; every failure is a HostError.
 * Hosts translate and never decide.
 */
export interface Host {
  readonly name: 'memory' | 'univer' | 'excel' | 'wps' | 'xlsx';
  readonly capabilities: ReadonlySet<Capability>;
  /** All sheets in tab order, hidden ones too. */
  listSheets(): Promise<readonly SheetEntry[]>;
  /** The used rectangle of each named sheet (all sheets in tab order when none is named), in one round trip. An unknown id is left out. Formula results are up to date. */
  readGrids(sheets?: readonly SheetId[]): Promise<readonly SheetGrid[]>;
  /** Writes all patches in one batch, as one step of the host's undo where it has one. All or nothing: a missing sheet or a locked cell refuses the whole batch. */
  applyPatches(patches: readonly Patch[], writing?: Writing): Promise<void>;
  /** Appends sheets in order. Atomic: on failure none of them is there. A taken name is refused. */
  insertSheets(
    blueprints: readonly SheetBlueprint[],
    writing?: Writing,
  ): Promise<readonly InsertedSheet[]>;
  removeSheets(sheets: readonly SheetId[]): Promise<void>;
  /**
   * Makes `marks` the only marks of ours on these sheets, in one batch: a colour laid over the cell and a note, both known again by their
   * words (mark-words.ts). No mark cleans the sheets. What a person formatted or noted stays. After a failure none of ours is
   * left there, or the failure says `partial`. It lasts: marks that were taken away come back by no undo, whatever it undoes.
   */
  markCells(sheets: readonly SheetId[], marks: readonly Mark[]): Promise<Marked>;
  /** A hidden sheet is refused, never shown. */
  activateSheet(sheet: SheetId): Promise<void>;
  /** Activates the sheet, unless it is hidden, and selects the area there. */
  select(selection: Selection): Promise<void>;
  selection(): Promise<Selection | null>;
  /** The listener is called after the fact; the answer unsubscribes. Hefen's own writes are reported like anybody's. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
