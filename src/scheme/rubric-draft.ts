import type { Points } from '../base/points';

/** A scoring standard as somebody pasted it, before it has a notice's name around it. */
export interface RubricDraft {
  /** Column titles in the table's own words; the ones it lacks are null. */
  readonly titles: Readonly<Record<RubricColumn, string | null>>;
  readonly sections: readonly DraftSection[];
  /** What the table's own 合计 says; null where it has none. */
  readonly printedTotal: { readonly label: string; readonly points: Points } | null;
  /** Titles of columns that nothing was taken from. */
  readonly unused: readonly string[];
  /** Rows that are no item and no heading: remarks and signatures below the table. Row from 1. */
  readonly passedOver: readonly { readonly row: number; readonly words: string }[];
}

export type RubricColumn = 'section' | 'content' | 'standard' | 'base' | 'facts' | 'score';

export interface DraftSection {
  readonly title: string;
  readonly items: readonly DraftItem[];
}

export interface DraftItem {
  /** Row of the pasted table, from 1, as a person counts. */
  readonly row: number;
  readonly text: string;
  readonly standard: string;
  readonly base: Points;
}

/** Why a pasted table is no rubric yet, or which of its rows are not: row counted from 1. */
export type DraftFault =
  | { readonly code: 'table-empty' }
  | { readonly code: 'columns-missing'; readonly missing: readonly RubricColumn[] }
  | { readonly code: 'no-items' }
  | { readonly code: 'too-many-rows'; readonly most: number; readonly found: number }
  | { readonly code: 'base-missing'; readonly row: number; readonly text: string }
  | { readonly code: 'base-no-number'; readonly row: number; readonly found: string }
  | { readonly code: 'content-missing'; readonly row: number; readonly text: string }
  | { readonly code: 'standard-missing'; readonly row: number; readonly text: string };
