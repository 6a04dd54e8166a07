/** As much of daff as is timed here; it comes without declarations. */
declare module 'daff' {
  export class TableView {
    constructor(rows: readonly (readonly (string | number | null)[])[]);
    readonly height: number;
  }

  export class CompareFlags {
    /** A column that tells rows apart. */
    addPrimaryKey(column: string): void;
  }

  interface Alignment {
    /** Rows of the one table, then of the other, as they belong together. */
    toOrder(): unknown;
  }

  export function compareTables(
    one: TableView,
    other: TableView,
    flags: CompareFlags,
  ): { align(): Alignment };

  export class TableDiff {
    constructor(alignment: Alignment, flags: CompareFlags);
    hilite(output: TableView): boolean;
  }
}
