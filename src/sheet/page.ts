import type { CellInput } from '../base/cell-input';
import type { CellStyle, ConditionalFormat, PrintSetup, Validation } from './blueprint';
import type { Identity } from './filled-form';

/**
 * A sheet before it is measured: rows of cells over columns, whichever form it is. Its first row, the title, is the sheet's second, its first
 * column the sheet's second; what it says of rows and columns is counted in the page, from 0.
 */
export interface Page {
  readonly name: string;
  readonly orientation: PrintSetup['orientation'];
  /** Null for a sheet that is no form and is never read back: it has no keys either. */
  readonly identity: Identity | null;
  readonly columns: readonly PageColumn[];
  /** Right of the working column, never printed: what is typed beside the form, and hidden what formulas need. */
  readonly beside?: readonly BesideColumn[];
  readonly rows: readonly PageRow[];
  /** Rows repeated on every sheet of paper, both included. */
  readonly repeated: readonly [number, number] | null;
  /** Rows that stay in sight while one scrolls; none in a letter. */
  readonly frozen: number;
  /** Printed columns that stay in sight while one scrolls sideways; none where it is left out. */
  readonly frozenColumns?: number;
  /** How many of the rows are printed; those under them hold words of the working column. */
  readonly printed: number;
  /** In the sheet's own rows and columns, as formulas are. */
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** What of a page stands on paper. */
export type PrintedPage = Pick<Page, 'orientation' | 'columns' | 'rows' | 'repeated' | 'printed'>;

/** A printed column; `width` in characters is what the form asks for, before all are fitted to the paper. */
export interface PageColumn {
  readonly id: string;
  readonly width: number;
}

/** A column right of the working column; as wide as it says. */
export interface BesideColumn extends PageColumn {
  readonly hidden?: true;
}

export interface PageRow {
  /** What the hidden key column says; empty for nothing. */
  readonly key: string;
  readonly cells: readonly PageCell[];
  /** In the working column, right of the print area. */
  readonly working?: PageNote;
  /** Right of the working column, their columns counted from there. */
  readonly beside?: readonly PageCell[];
  /** Room for so many lines at least, in the size of the table's words. */
  readonly lines?: number;
  /** Points beyond what the words need. */
  readonly air?: number;
  /** May grow by so many points where the sheet of paper has room left: space to write in. */
  readonly grows?: number;
  readonly hidden?: true;
  /** Rows of one block stay on one sheet of paper where there is room. */
  readonly block?: string;
  /** Never the first row on a sheet of paper: a total, a signature. */
  readonly joined?: true;
}

/** A cell over one or more columns, and, where it stands beside several rows, over those under it. */
export interface PageCell {
  readonly column: number;
  readonly span?: number;
  readonly rows?: number;
  readonly input: CellInput;
  /** What a formula shows today, where that is known: the row is made high enough for it. */
  readonly shows?: string;
  readonly style: CellStyle;
}

export interface PageNote {
  readonly input: CellInput;
  readonly style: CellStyle;
}

export const BLANK: CellInput = { kind: 'blank' };

/** Input of a text, whatever it begins with. */
export function text(words: string): CellInput {
  return { kind: 'text', text: words };
}

/** Input of a formula with its `=`. */
export function formula(words: string): CellInput {
  return { kind: 'formula', formula: words };
}
