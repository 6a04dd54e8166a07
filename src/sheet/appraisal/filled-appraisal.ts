import type { FilledCell, Identity } from '../filled-form';

/** A 综合得分表 read back from a sheet: what people wrote, and what its own formulas show. */
export interface FilledAppraisal {
  readonly scheme: string;
  readonly form: string;
  readonly identity: Identity | null;
  /** In the order they stand in, blank rows left out; a row with anything in it and no unit is there. */
  readonly rows: readonly FilledAppraisalRow[];
  /** The weights and full marks the sheet shows and its formulas use, by component. */
  readonly heads: ReadonlyMap<
    string,
    { readonly weight: FilledCell | null; readonly full: FilledCell | null }
  >;
  /** The owner's figures the sheet shows and its formulas use, by figure id. */
  readonly figures: ReadonlyMap<string, FilledCell>;
  /** Titles of columns that could not be found. */
  readonly missing: readonly string[];
}

export interface FilledAppraisalRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Another unit of this table whose hidden key stands in the row: what is printed was sorted apart from what is typed beside it. */
  readonly strayKey?: string;
  readonly unit: FilledCell;
  readonly system: FilledCell | null;
  readonly person: FilledCell | null;
  /** By component id, one a round. */
  readonly entries: ReadonlyMap<string, readonly FilledCell[]>;
  /** Last year first. */
  readonly past: readonly {
    readonly inBand: FilledCell | null;
    readonly person: FilledCell | null;
  }[];
  readonly honour: FilledCell | null;
  /** What the sheet's formulas show: composite, parts and converted score rounded half up to the decimals in force. */
  readonly shown: {
    /** What several rounds come to, by component id. */
    readonly values: ReadonlyMap<string, FilledCell>;
    readonly weighted: ReadonlyMap<string, FilledCell>;
    readonly composite: FilledCell | null;
    readonly rank: FilledCell | null;
    readonly deduction: FilledCell | null;
    readonly measure: FilledCell | null;
    readonly grade: FilledCell | null;
    readonly converted: FilledCell | null;
  };
}
