import type { Cell } from '../../base/cell';
import type { OpenScheme } from '../../scheme/open-scheme';

/** What a 会审表 is laid out for: everybody of a batch, with where each filler's 判定 and 数量 stand. */
export interface ReviewSheetRequest {
  readonly opened: OpenScheme;
  readonly name: string;
  /** 会审单位; may be empty. */
  readonly filler: string;
  /** When the texts were compared, `YYYY-MM-DD HH:MM`; what they came to is written and not worked out by the sheet. */
  readonly comparedAt: string;
  /** By which readings of the notice it was compared, in a line or two; empty for a notice without decisions. */
  readonly readings: string;
  readonly subjects: readonly ReviewedSubject[];
}

export interface ReviewedSubject {
  /** Tells people apart: as the review groups them. */
  readonly key: string;
  readonly name: string;
  /** 单位及职务, as most forms have it. */
  readonly heading: string;
  /** How the person stands, in words: 要复核. */
  readonly state: string;
  readonly forms: readonly ReviewedForm[];
}

/** The fillings of one form about one person. */
export interface ReviewedForm {
  readonly form: string;
  readonly title: string;
  /** Who owes the form, in the order of the notice. */
  readonly slots: readonly ReviewedSlot[];
  readonly rows: readonly ReviewedRow[];
  readonly domains: readonly ReviewedDomain[];
}

export interface ReviewedSlot {
  readonly title: string;
  /** A blank of this filler says that it was not checked. */
  readonly samples: boolean;
  /** The sheet handed in; null where there is none. */
  readonly sheetName: string | null;
}

/** One indicator. */
export interface ReviewedRow {
  readonly item: string;
  /** What it is called, and its words. */
  readonly words: string;
  /** By slot; null where nobody can tell what stands beside the indicator. */
  readonly cells: readonly (FindingCells | null)[];
  /** By slot; null where the sheet has no such place any more. */
  readonly findings: readonly (FindingCell | null)[];
  /** What the comparison of the texts came to, in words. */
  readonly difference: string;
}

/** Where a filler's 判定 and 数量 stand on its sheet; null where the sheet has no such place. */
export interface FindingCells {
  readonly status: Cell | null;
  readonly quantity: Cell | null;
}

/** Where a filler's 查核情况 stands on its sheet, and what stands in it today: the row is made high enough for it. */
export interface FindingCell {
  readonly cell: Cell;
  readonly words: string;
}

/** The conclusion on one domain. */
export interface ReviewedDomain {
  readonly id: string;
  readonly title: string;
  /** By slot: where the conclusion was typed, and what the forms come to, in words. */
  readonly written: readonly (Cell | null)[];
  /** Null where a filler does not conclude. */
  readonly derived: readonly (string | null)[];
  readonly difference: string;
}
