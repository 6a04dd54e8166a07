import type { Cell as FileCell, CellValue, FontStyle, Sheet } from 'hucre';
import type { CellInput } from '../../src/base/cell-input';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';
import { WIDTH_MARGIN } from './format-sheet';
import { parseFileFormula, shiftFormula } from './formula-text';
import { readPrint } from './read-print';
import { readConditionalFormats, readValidations } from './read-rules';
import { readStyle } from './xlsx-style';

/** Files of some programs give a width to all 16384 columns; beyond this nobody has set one. */
const COLUMNS_WITH_WIDTH = 128;

/** The file library's sheet → a blueprint. */
export function readSheet(
  sheet: Sheet,
  normal: FontStyle,
  theme: readonly string[],
): SheetBlueprint {
  const freeze = sheet.freezePane;
  const cells = readCells(sheet, normal, theme);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'very-hidden' : sheet.hidden ? 'hidden' : 'visible',
    cells,
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    rows: readRows(sheet),
    columns: readColumns(sheet),
    freeze: freeze ? { rows: freeze.rows ?? 0, columns: freeze.columns ?? 0 } : null,
    validations: readValidations(sheet.dataValidations ?? []).validations,
    conditionalFormats: readConditionalFormats(sheet.conditionalRules ?? [], theme).formats,
    print: readPrint(sheet, cells).print,
    protected: sheet.protection?.sheet === true,
  };
}

function readCells(sheet: Sheet, normal: FontStyle, theme: readonly string[]): BlueprintCell[] {
  const masters = findSharedFormulas(sheet);
  const cells: BlueprintCell[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const file = sheet.cells?.get(`${row},${column}`);
      if (!file && value === null) continue;
      const style = readStyle(file?.style ?? {}, normal, theme);
      const content = readContent(row, column, file ?? { type: 'string', value }, masters);
      // An empty cell nobody has dressed is none, whatever the file's normal font.
      if (content.input.kind === 'blank' && !file?.style) continue;
      cells.push({ row, column, ...content, ...(Object.keys(style).length > 0 && { style }) });
    }
  }
  return cells;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Excel stores a formula filled down once, at the first cell; the others only name its number. */
function findSharedFormulas(sheet: Sheet): ReadonlyMap<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || !cell.formula) continue;
    const [row, column] = key.split(',').map(Number);
    if (cell.formulaSharedIndex === undefined || row === undefined || column === undefined)
      continue;
    masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return masters;
}

function readContent(
  row: number,
  column: number,
  cell: FileCell,
  masters: ReadonlyMap<number, SharedFormula>,
): Pick<BlueprintCell, 'input' | 'cached'> {
  if (cell.formula === undefined) return readConstant(cell.value, cell.type === 'error');
  const cached = cell.type === 'error' ? null : plainValue(cell.formulaResult ?? cell.value);
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  const formula =
    cell.formula === '' && master
      ? shiftFormula(master.formula, row - master.row, column - master.column)
      : cell.formula;
  // A formula kept nowhere in the file leaves its last value.
  if (formula === '') return readConstant(cached, false);
  return {
    input: { kind: 'formula', formula: parseFileFormula(formula) },
    ...(cached !== null && { cached }),
  };
}

/** Truth values and errors that stand without a formula have no input kind of their own: as formulas they mean the same. */
function readConstant(value: CellValue, isError: boolean): Pick<BlueprintCell, 'input' | 'cached'> {
  const plain = plainValue(value);
  if (plain === null || plain === '') return { input: { kind: 'blank' } };
  if (typeof plain === 'number') return { input: { kind: 'number', number: plain } };
  if (typeof plain === 'boolean') {
    return { input: { kind: 'formula', formula: plain ? '=TRUE' : '=FALSE' }, cached: plain };
  }
  const input: CellInput = isError
    ? { kind: 'formula', formula: `=${plain}` }
    : { kind: 'text', text: plain };
  return { input };
}

/** Dates stay what they are in a file: a day's number with a date format. */
function plainValue(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  return value instanceof Date ? daySerial(value) : value;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Day numbers count a 29 February 1900 that never was; before it they are one less. */
function daySerial(date: Date): number {
  const serial = Math.round(((date.getTime() - DAY_ZERO) / DAY) * 1e8) / 1e8;
  return serial < 61 ? serial - 1 : serial;
}

function readRows(sheet: Sheet): SheetBlueprint['rows'] {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height === undefined && !hidden) continue;
    rows.set(row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  return rows;
}

function readColumns(sheet: Sheet): SheetBlueprint['columns'] {
  const columns = new Map<number, { width?: number; hidden?: boolean }>();
  for (const [column, { width, hidden }] of (sheet.columns ?? []).entries()) {
    if (column >= COLUMNS_WITH_WIDTH) break;
    // Some programs hide a column by giving it no width.
    const gone = hidden === true || width === 0;
    const characters =
      width === undefined || width === 0 ? null : Math.max(0, roundHundredth(width - WIDTH_MARGIN));
    if (characters === null && !gone) continue;
    columns.set(column, {
      ...(characters !== null && { width: characters }),
      ...(gone && { hidden: true }),
    });
  }
  return columns;
}

function roundHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
