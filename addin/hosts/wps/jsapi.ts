/**
 * Our own narrow view of ET's JSAPI (WPS 表格): only what the adapter and the face use. Kingsoft's declarations
 * (et-jsapi-declare) are lossy, so shapes are said here as ET has them; a test holds the names against theirs.
 * Calls are synchronous. An object held keeps pointing at its thing: a sheet's `Name` follows a renaming, and every
 * member of a deleted sheet or a closed workbook throws.
 */

/** What a cell holds: `null` or `undefined` where it is empty; an error is a number such as −2146826281 or its text. */
export type EtValue = string | number | boolean | null | undefined;

/** One value for a range of one cell, rows of values for any other. */
export type EtValues = EtValue | readonly (readonly EtValue[])[];

/** A property of many cells: `null` where they differ. */
export type EtMixed<Value> = Value | null;

export interface EtApplication {
  /** `null` where no workbook is open. */
  readonly ActiveWorkbook: EtWorkbook | null;
  readonly Workbooks: EtWorkbooks;
  /** Screen, events and alerts belong to the whole application: whoever changes them puts them back. */
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  /** False while a cell is being edited or a dialogue is open. */
  readonly Ready: boolean;
  readonly Name: string;
  readonly Version: string;
  readonly Build: string | number;
}

export interface EtWorkbooks {
  readonly Count: number;
  Item(index: number): EtWorkbook;
}

export interface EtWorkbook {
  readonly Name: string;
  /** Folder and name; the name alone before the first saving. */
  readonly FullName: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  /** Sheets of cells only. */
  readonly Worksheets: EtWorksheets;
  /** Chart sheets too: their names are taken as well. */
  readonly Sheets: EtSheets;
  readonly ActiveSheet: EtSheet;
  /** The first is the one in front of this workbook's. */
  readonly Windows: EtWindows;
  Activate(): void;
}

export interface EtSheets {
  readonly Count: number;
  /** By place, from 1, or by name; throws where there is none. */
  Item(index: number | string): EtSheet;
}

export interface EtWorksheets {
  readonly Count: number;
  /** By place, from 1, or by name; throws where there is none. */
  Item(index: number | string): EtWorksheet;
  /** The new sheet is activated. */
  Add(before?: EtSheet, after?: EtSheet): EtWorksheet;
}

/** Any tab, a chart sheet included. */
export interface EtSheet {
  Name: string;
  readonly Index: number;
  Activate(): void;
}

export interface EtWorksheet extends EtSheet {
  /** The workbook. */
  readonly Parent: EtWorkbook;
  /** −1 visible, 0 hidden, 2 very hidden. */
  Visible: number;
  readonly ProtectContents: boolean;
  readonly UsedRange: EtRange;
  readonly PageSetup: EtPageSetup;
  readonly HPageBreaks: EtHPageBreaks;
  readonly Comments: EtComments;
  /** All of them. */
  readonly Cells: EtRange;
  /** An address such as `A1:C3`, `2:4`, `B:B`, or several joined by commas, 255 characters at most. */
  Range(address: string): EtRange;
  Delete(): void;
  Protect(password?: string): void;
  Unprotect(password?: string): void;
}

export interface EtRange {
  Value2: EtValues;
  /** The formula where there is one, beginning with `=`; otherwise what would have to be typed for the value. */
  Formula: EtValues;
  /** `$A$1:$C$3`, `$2:$4` for whole rows, `$B:$B` for whole columns; several joined by commas. */
  Address(): string;
  readonly Worksheet: EtWorksheet;
  readonly Font: EtFont;
  readonly Interior: EtInterior;
  readonly Borders: EtBorders;
  readonly Validation: EtValidation;
  readonly FormatConditions: EtFormatConditions;
  HorizontalAlignment: EtMixed<number>;
  VerticalAlignment: EtMixed<number>;
  WrapText: EtMixed<boolean>;
  NumberFormat: EtMixed<string>;
  Locked: EtMixed<boolean>;
  /** Of whole rows or columns only. */
  Hidden: EtMixed<boolean>;
  /** In points. */
  RowHeight: EtMixed<number>;
  /** In characters. */
  ColumnWidth: EtMixed<number>;
  /** In points, all columns together. */
  readonly Width: EtMixed<number>;
  /** Null, or nothing at all, where there is none. */
  readonly Comment: EtComment | null | undefined;
  /** Throws where there is one already. */
  AddComment(text: string): EtComment;
  Merge(): void;
  /** On the active sheet only. */
  Select(): unknown;
}

export interface EtFont {
  Name: EtMixed<string>;
  Size: EtMixed<number>;
  Bold: EtMixed<boolean>;
  /** Blue, green, red, from the highest byte on. */
  Color: EtMixed<number>;
}

export interface EtInterior {
  /** Blue, green, red, from the highest byte on. */
  Color: EtMixed<number>;
}

/** Setting a line here sets all four edges of every cell of the range. */
export interface EtBorders {
  LineStyle: EtMixed<number>;
  Weight: EtMixed<number>;
  /** An edge of each rectangle of the range, by XlBordersIndex. */
  Item(edge: number): EtBorder;
}

export interface EtBorder {
  LineStyle: EtMixed<number>;
  Weight: EtMixed<number>;
}

export interface EtValidation {
  Delete(): void;
  /** Relative references in a formula are taken from the active cell. */
  Add(type: number, alert: number, operator?: number, formula1?: string, formula2?: string): void;
  ErrorTitle: string;
  ErrorMessage: string;
  InputTitle: string;
  InputMessage: string;
  ShowError: boolean;
  ShowInput: boolean;
}

export interface EtFormatConditions {
  readonly Count: number;
  /** By place, from 1; some kinds have no formula, and throw when asked for one. */
  Item(index: number): EtFormatCondition;
  /** Relative references in a formula are taken from the active cell. */
  Add(type: number, operator: undefined, formula1: string): EtFormatCondition;
}

export interface EtFormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  Delete(): void;
  readonly Font: Pick<EtFont, 'Bold' | 'Color'>;
  readonly Interior: EtInterior;
}

export interface EtComments {
  readonly Count: number;
  /** By place, from 1. */
  Item(index: number): EtComment;
}

export interface EtComment {
  Text(): string;
  Delete(): void;
}

export interface EtPageSetup {
  PaperSize: number;
  Orientation: number;
  PrintArea: string;
  PrintTitleRows: string;
  /** False where the pages are fitted instead. */
  Zoom: number | boolean;
  FitToPagesWide: number | boolean;
  FitToPagesTall: number | boolean;
  CenterHorizontally: boolean;
  /** In points, as the other margins are. */
  TopMargin: number;
  RightMargin: number;
  BottomMargin: number;
  LeftMargin: number;
  /** &P is the page, &N their number. */
  CenterFooter: string;
}

export interface EtHPageBreaks {
  readonly Count: number;
  /** A new page begins with the row of this range. */
  Add(before: EtRange): unknown;
}

export interface EtWindows {
  readonly Count: number;
  Item(index: number): EtWindow;
}

export interface EtWindow {
  readonly ActiveSheet: EtSheet;
  /** The cells selected on the active sheet, a selected drawing notwithstanding. */
  readonly RangeSelection: EtRange;
  SplitRow: number;
  SplitColumn: number;
  /** Freezes the active sheet at its splits. */
  FreezePanes: boolean;
}

/** What each event hands over. Each comes after the fact, but for those before deleting and printing; nothing is told of a renaming. */
export interface EtEvents {
  SheetChange: (sheet: EtWorksheet, range: EtRange) => void;
  SheetSelectionChange: (sheet: EtWorksheet, range: EtRange) => void;
  SheetActivate: (sheet: EtWorksheet) => void;
  WorkbookNewSheet: (workbook: EtWorkbook, sheet: EtWorksheet) => void;
  SheetBeforeDelete: (sheet: EtWorksheet) => void;
  WorkbookActivate: (workbook: EtWorkbook) => void;
  WorkbookBeforeClose: (workbook: EtWorkbook) => void;
  WorkbookBeforePrint: (workbook: EtWorkbook) => void;
}

export interface EtApiEvent {
  /** Set by a listener, it vetoes what is about to happen. Hefen never does. */
  Cancel: boolean;
  AddApiEventListener<Name extends keyof EtEvents>(name: Name, listener: EtEvents[Name]): void;
  RemoveApiEventListener<Name extends keyof EtEvents>(name: Name, listener: EtEvents[Name]): void;
}

/** What stands in the page beside the application: panes, the ribbon's state and what pages of one add-in share. */
export interface EtAddin {
  readonly ApiEvent: EtApiEvent;
  readonly PluginStorage: EtPluginStorage;
  readonly ribbonUI: EtRibbon;
  readonly Env: EtEnvironment;
  readonly FileSystem: EtFileSystem;
  CreateTaskPane(url: string, title?: string): EtTaskPane;
  /** May answer null, or throw, for a pane that is gone. */
  GetTaskPane(id: number): EtTaskPane | null;
}

export interface EtTaskPane {
  readonly ID: number;
  Visible: boolean;
  /** 0 left, 2 right. */
  DockPosition: number;
  Width: number;
  Delete(): void;
}

/** Shared by the pages of one add-in while WPS runs; not kept. */
export interface EtPluginStorage {
  getItem(key: string): string | null | undefined;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface EtRibbon {
  Invalidate(): void;
  InvalidateControl(id: string): void;
}

export interface EtEnvironment {
  GetTempPath(): string;
  GetHomePath(): string;
}

export interface EtFileSystem {
  Exists(path: string): boolean;
  WriteFile(path: string, text: string): boolean;
  ReadFile(path: string): string;
}
