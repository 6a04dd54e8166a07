import type { Cell } from '../base/cell';
import { formulaAt, valueAt, type CellValue, type Grid } from '../base/grid';
import type { SummaryForm } from '../scheme/scheme';
import { sheetNamesIn } from '../sheet/sheet-name';
import type { RankedUnit } from './ranking';

/** What a 汇总表 gathers in words. */
export type WordsColumn = 'highlight' | 'facts';

/** A unit of the 汇总表's filler with what the workbook knows of it. */
export interface GatheredUnit extends RankedUnit {
  /** Its one form in this workbook; null where there is none, or more than one: then its row is written by hand. */
  readonly form: {
    readonly sheet: string;
    /** What the cell of its total shows. */
    readonly shows: CellValue;
    /** Whether the form's own check disputes that cell. */
    readonly disputed: boolean;
    /** What its columns come to when they are gathered; null where the form has no such column. */
    readonly words: Readonly<Record<WordsColumn, string | null>>;
  } | null;
}

/** A 汇总表 with everything it is held against. */
export interface SummaryTable {
  readonly form: SummaryForm;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
  /** All units of its filler, with a row or without. */
  readonly units: readonly GatheredUnit[];
  /** Names of all sheets of the workbook. */
  readonly sheets: ReadonlySet<string>;
}

/** A row of a 汇总表 with whom it is about. */
export interface FoundRow {
  readonly row: number;
  readonly unit: GatheredUnit;
}

/** One column of a unit's row as it stands in the sheet. */
export interface FoundFigure extends FoundRow {
  readonly title: string;
  readonly cell: Cell;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A column of the units' rows, top down; empty where the sheet has no such column. */
export function cellsOf(
  { form, grid, columns }: SummaryTable,
  rows: readonly FoundRow[],
  id: SummaryForm['columns'][number]['id'],
): readonly FoundFigure[] {
  const column = columns.get(id);
  if (column === undefined) return [];
  const title = form.columns.find((each) => each.id === id)?.title ?? '';
  return rows.map(({ row, unit }) => {
    const cell = { row, column };
    return { row, unit, title, cell, value: valueAt(grid, cell), formula: formulaAt(grid, cell) };
  });
}

/** Whether the rows of units with a form hold no formula at all: made by hand, or pasted as values. */
export function isWithoutFormulas(
  { form, grid, columns }: SummaryTable,
  rows: readonly FoundRow[],
): boolean {
  const gathered = rows.filter(({ unit }) => unit.form !== null);
  const places = form.columns.flatMap(({ id }) => columns.get(id) ?? []);
  return (
    gathered.length > 0 &&
    gathered.every(({ row }) => places.every((column) => formulaAt(grid, { row, column }) === null))
  );
}

/** A formula that has lost the cell or the sheet it looked at; its own guard hides that. */
export function isBroken(formula: string, sheets: ReadonlySet<string>): boolean {
  return formula.includes('#REF!') || sheetNamesIn(formula).some((name) => !sheets.has(name));
}

export function looksAt(formula: string, sheet: string): boolean {
  return sheetNamesIn(formula).includes(sheet);
}
