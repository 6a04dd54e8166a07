import type { Area } from '../base/cell';
import type { CellInput } from '../base/cell-input';
import type { CellValue } from '../base/grid';

/** A whole sheet, host-neutral: what is inserted, what is saved as .xlsx and what is read from one. */
export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Area[];
  /** Height in points; rows not named have the host's own. */
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden?: boolean }>;
  /** Width in characters of 7 pixels; what that is in points says `column-width.ts`. */
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden?: boolean }>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly print: PrintSetup | null;
  /** Cells whose style says `locked: false` stay open. */
  readonly protected: boolean;
  /** Notes at cells; a form is laid out without, a file and a workbook may have some. */
  readonly notes?: readonly CellNote[];
}

/** What is written beside a cell and not printed. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One cell; `cached` is a formula's last value where a file knows it, an error too. */
export interface BlueprintCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly style?: CellStyle;
  readonly cached?: NonNullable<CellValue>;
}

/** Colours are `#rrggbb`, sizes in points, number formats in spreadsheet notation (`@` is text). */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: { readonly [Edge in 'top' | 'right' | 'bottom' | 'left']?: 'thin' | 'medium' };
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'list'; readonly options: readonly string[] }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly alert: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
  readonly prompt?: string;
}

/** Shown where `formula` (for the area's top left cell) is true. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'font' | 'fill'>;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows repeated on every page, both included. */
  readonly titleRows: readonly [number, number] | null;
  readonly fitToWidth: boolean;
  /** Percent, where the sheet is not fitted and not printed at 100; programs pay heed to `breaks` only where it is not fitted. */
  readonly scale?: number;
  /** Rows before which a new page begins, ascending. */
  readonly breaks?: readonly number[];
  /** Centimetres from the paper's edge. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Centred at the foot of every page, in spreadsheet notation: &P is the page, &N their number. */
  readonly footer?: string;
  readonly centerHorizontally: boolean;
}
