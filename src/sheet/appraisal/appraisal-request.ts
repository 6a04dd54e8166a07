import type { CellInput } from '../../base/cell-input';
import type { Cell } from '../../base/cell';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { Choices } from '../../scheme/scheme';

/** What a 综合得分表 is laid out for. */
export interface AppraisalRequest {
  readonly opened: OpenScheme;
  readonly name: string;
  readonly choices: Choices;
  /** 汇总单位; may be empty. */
  readonly filler: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  /** Without any a blank table is laid out. */
  readonly rows: readonly AppraisalRow[];
}

/** One unit, with what is known of it already; what is not given is left to be filled in. */
export interface AppraisalRow {
  readonly unit: string;
  /** 牵头单位; empty for a lead unit and for whoever stands under nobody. */
  readonly system: string;
  readonly person: string;
  /** By component id, one a round. */
  readonly entries?: ReadonlyMap<string, readonly AppraisalEntry[]>;
  /** Last year first. */
  readonly past?: readonly { readonly inBand: boolean | null; readonly person: string }[];
  readonly honour?: boolean | null;
}

/** What stands in an entry's cell: something written, or a live link to the total of a unit's own sheet. */
export type AppraisalEntry =
  CellInput | { readonly kind: 'link'; readonly sheetName: string; readonly total: Cell };
