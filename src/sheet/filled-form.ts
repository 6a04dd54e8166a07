import type { Cell } from '../base/cell';
import type { CellValue } from '../base/grid';
import type { LayoutIssue } from './layout-issue';

/** Who a sheet says it is; stands in a cell outside the print area. */
export interface Identity {
  readonly scheme: string;
  readonly edition: string;
  /** SHA-256 over the scheme's words, first 16 hex digits. */
  readonly rubricHash: string;
  readonly form: string;
  /** The scored unit; empty on a summary sheet. */
  readonly subject: string;
  /** The roster group's title. */
  readonly filler: string;
}

export interface FilledCell {
  readonly cell: Cell;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** One item's row as found, keys checked against the words. */
export interface FilledRow {
  readonly item: string;
  readonly highlight: FilledCell | null;
  readonly facts: FilledCell | null;
  readonly score: FilledCell | null;
}

/** A filled 评分细则 read back from a sheet. `rows` are in the order they stand in; an item without a row is absent and an issue. */
export interface FilledForm {
  readonly scheme: string;
  readonly form: string;
  readonly identity: Identity | null;
  /** Header values as written (「州甲局」), empty where blank. */
  readonly unit: { readonly text: string; readonly cell: Cell | null };
  readonly team: { readonly text: string; readonly cell: Cell | null };
  readonly date: { readonly text: string; readonly cell: Cell | null };
  readonly rows: readonly FilledRow[];
  readonly total: FilledCell | null;
  readonly issues: readonly LayoutIssue[];
}
