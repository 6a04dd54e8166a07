import type { Drawing } from './drawing';

/** One chart with all that is said of it; the pane and the picture show the same. */
export interface Chart {
  /** Tells it from the other charts of the page. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: mean and median. */
  readonly aside: readonly string[];
  /** What somebody hears who does not see it. */
  readonly alternative: string;
  /** The same numbers; made when somebody asks for them, because there may be thousands of rows. */
  table(): ChartTable;
  draw(width: number): ChartDrawing;
}

export interface ChartDrawing extends Drawing {
  /** Under it: what fill and outline mean, where the axis begins, who is not in it. */
  readonly notes: readonly string[];
}

/** The chart's numbers; the first column names its row. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
