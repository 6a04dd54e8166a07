/** A roster as somebody brings it: the texts of a table, row by row. */
export type RosterTable = readonly (readonly string[])[];

/** One row of a roster: whom a sheet is about, and who is to fill it in. */
export interface RosterEntry {
  /** Counted from 1, as a person counts. */
  readonly row: number;
  /** Unit or person, as the form will print it. */
  readonly name: string;
  /** 核查组, 直属机关党委, 牵头单位 …; empty where the notice shares nothing out. */
  readonly filler: string;
  /** Columns that are neither, by their heads: 「帮扶单位」, 「职务」. */
  readonly details: ReadonlyMap<string, string>;
  /** What the roster says about the scheme's conditions, by id; what it does not say is not in it. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

/** What was understood of a roster. `entries` are settled; packages named in a fault's `holds` wait for an answer. */
export interface RosterReading {
  readonly entries: readonly RosterEntry[];
  readonly faults: readonly RosterFault[];
}

/** What a person answered about a row: the name it stands for, or null to leave the row out. */
export type RosterAnswers = ReadonlyMap<number, string | null>;

/** A doubt or a slip of a roster, as data; the sentence comes last, from `locale/`. */
export type RosterFault = WholeFault | RowFault;

/** Nothing of the table can be used. */
export type WholeFault =
  | { readonly code: 'table-empty' }
  | { readonly code: 'too-many-rows'; readonly found: number; readonly most: number }
  | { readonly code: 'head-missing' }
  | { readonly code: 'name-column-missing'; readonly heads: readonly string[] };

export type RowFault = RowDoubt | RowNote;

/** A person must say something: until then the packages in `holds` are not made (null: none can be). */
export type RowDoubt = {
  readonly row: number;
  readonly holds: readonly string[] | null;
} & (
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-broken'; readonly written: string }
  | { readonly code: 'name-garbled'; readonly written: string }
  | { readonly code: 'name-too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'name-near'; readonly written: string; readonly options: readonly string[] }
  | { readonly code: 'filler-missing'; readonly name: string }
  | { readonly code: 'filler-near'; readonly written: string; readonly options: readonly string[] }
  | {
      readonly code: 'two-fillers';
      readonly name: string;
      readonly first: number;
      readonly fillers: readonly [string, string];
    }
  /** More rows lack a filler than have one, and the roster has no column to write it in: told once, in the row of the heads. */
  | {
      readonly code: 'filler-column-missing';
      readonly count: number;
      /** A filler as the notice calls it. */
      readonly example: string;
    }
  /** What the forms would hold differs under `heads`; the second row is left out. */
  | {
      readonly code: 'rows-differ';
      readonly name: string;
      readonly first: number;
      readonly heads: readonly string[];
    }
  | { readonly code: 'condition-unread'; readonly head: string; readonly written: string }
);

/** Told, and in nobody's way. */
export type RowNote = { readonly row: number } & (
  | {
      readonly code: 'repeated';
      readonly name: string;
      readonly first: number;
      /** Columns no form takes anything from, in which the two differ all the same. */
      readonly heads: readonly string[];
    }
  | { readonly code: 'filler-unused'; readonly head: string; readonly fillers: readonly string[] }
  | { readonly code: 'sum-row'; readonly written: string }
  | { readonly code: 'name-unlisted'; readonly name: string }
  | { readonly code: 'name-like-formula'; readonly name: string }
  | { readonly code: 'name-cleaned'; readonly name: string }
  | { readonly code: 'name-unfit-for-tab'; readonly name: string; readonly most: number }
  | { readonly code: 'filler-unlisted'; readonly filler: string }
  | {
      readonly code: 'other-filler';
      readonly name: string;
      readonly filler: string;
      readonly listed: string;
    }
);

/** Bounds on what is accepted: the largest notice has 137 units, the largest county some hundred villages. */
export const ROSTER_LIMITS = { rows: 2000, name: 100, tab: 31 };

/** Whether a fault keeps a package back. */
export function isDoubt(fault: RosterFault): fault is RowDoubt {
  return 'holds' in fault;
}
