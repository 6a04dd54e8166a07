import type { Cell as FileCell, FontStyle, Sheet } from 'hucre';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';
import { readWidth } from './file-width';
import { parseFileFormula, shiftFormula } from './formula-text';
import { readNotes } from './read-notes';
import { readPrint } from './read-print';
import { plainValue, readConstant } from './read-constant';
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
  const notes = readNotes(sheet);
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
    ...(notes.length > 0 && { notes }),
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
  const shown = plainValue(cell.formulaResult ?? cell.value);
  const cached = cell.type === 'error' && typeof shown === 'string' ? { error: shown } : shown;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  const formula =
    cell.formula === '' && master
      ? shiftFormula(master.formula, row - master.row, column - master.column)
      : cell.formula;
  // A formula kept nowhere in the file leaves its last value.
  if (formula === '') return readConstant(shown, cell.type === 'error');
  return {
    input: { kind: 'formula', formula: parseFileFormula(formula) },
    ...(cached !== null && { cached }),
  };
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
    const characters = width === undefined || width === 0 ? null : readWidth(width);
    if (characters === null && !gone) continue;
    columns.set(column, {
      ...(characters !== null && { width: characters }),
      ...(gone && { hidden: true }),
    });
  }
  return columns;
}
