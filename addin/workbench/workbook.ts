import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { Host } from '../hosts/host';

/** What a workbook begins with. */
export type WorkbookSource =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'snapshot';
      readonly contents: unknown;
      /** The sheet in front, by id. */
      readonly active: string | null;
    }
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly SheetBlueprint[];
      readonly active: string | null;
    };

/** A workbook drawn into the page by some spreadsheet engine. */
export interface Workbook {
  readonly host: Host;
  /** Everything in it as blueprints, for saving as a file. */
  sheets(): Promise<readonly SheetBlueprint[]>;
  /** Everything in it as plain data of the engine's own form, for `WorkbookSource` of the same engine. */
  capture(): unknown;
  /** Told of every change of contents or looks by a person or command; not of the cursor, not of recalculated results. */
  onChange(listener: () => void): () => void;
  /** Ends typing in a cell, so that what was typed counts; answers whether there was any. */
  finishEditing(): Promise<boolean>;
  focus(): void;
  setDark(dark: boolean): void;
  close(): void;
}

/** Draws a workbook into the element; throws when the source is not one, and leaves the element empty then. */
export type OpenWorkbook = (element: HTMLElement, source: WorkbookSource) => Promise<Workbook>;
