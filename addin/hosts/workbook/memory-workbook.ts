import type { Area, Cell } from '../../../src/base/cell';
import type { CellNote, SheetBlueprint } from '../../../src/sheet/blueprint';
import { shiftArea, shiftPrint } from '../shift-area';
import { cellOf, keyOf, type MemoryCell, type MemorySheet } from './memory-sheet';
import { renameInFormula, shiftFormula } from './shift-formula';

export interface MemoryWorkbook {
  readonly sheets: readonly MemorySheet[];
}

export type Axis = 'row' | 'column';

export function replaceSheet({ sheets }: MemoryWorkbook, sheet: MemorySheet): MemoryWorkbook {
  const at = sheets.findIndex(({ id }) => id === sheet.id);
  const replaced = [...sheets];
  if (at >= 0) replaced[at] = sheet;
  return { sheets: replaced };
}

export function replaceSheets(
  { sheets }: MemoryWorkbook,
  changed: readonly MemorySheet[],
): MemoryWorkbook {
  const byId = new Map(changed.map((sheet) => [sheet.id, sheet]));
  return { sheets: sheets.map((each) => byId.get(each.id) ?? each) };
}

/** Inserts `count` rows or columns before `at`; a negative count deletes that many from `at` on. */
export function shiftSheet(
  workbook: MemoryWorkbook,
  id: string,
  axis: Axis,
  at: number,
  count: number,
): MemoryWorkbook {
  const target = workbook.sheets.find((each) => each.id === id);
  if (!target) return workbook;
  const move = (index: number): number | null =>
    index < at ? index : count < 0 && index < at - count ? null : index + count;
  const moveCell = (cell: Cell): Cell | null => {
    const moved = move(cell[axis]);
    return moved === null ? null : { ...cell, [axis]: moved };
  };
  const cells = new Map<number, MemoryCell>();
  for (const [key, cell] of target.cells) {
    const moved = moveCell(cellOf(key));
    if (moved) cells.set(keyOf(moved), cell);
  }
  const shifted = { ...target, cells, frame: shiftFrame(target.frame, axis, at, count, move) };
  return mapFormulas(replaceSheet(workbook, shifted), (formula, sheet) =>
    shiftFormula(
      formula,
      (name) =>
        name === null ? sheet.id === id : name.toLowerCase() === target.frame.name.toLowerCase(),
      moveCell,
    ),
  );
}

export function renameSheet(workbook: MemoryWorkbook, id: string, name: string): MemoryWorkbook {
  const target = workbook.sheets.find((each) => each.id === id);
  if (!target) return workbook;
  const renamed = { ...target, frame: { ...target.frame, name } };
  return mapFormulas(replaceSheet(workbook, renamed), (formula) =>
    renameInFormula(formula, target.frame.name, name),
  );
}

/** References to a sheet that is gone become `#REF!`, as in every spreadsheet. */
export function dropSheets(workbook: MemoryWorkbook, ids: ReadonlySet<string>): MemoryWorkbook {
  const gone = new Set(
    workbook.sheets.filter((each) => ids.has(each.id)).map((each) => each.frame.name.toLowerCase()),
  );
  const left = { sheets: workbook.sheets.filter((each) => !ids.has(each.id)) };
  return mapFormulas(left, (formula) =>
    shiftFormula(
      formula,
      (name) => name !== null && gone.has(name.toLowerCase()),
      () => null,
    ),
  );
}

function shiftFrame(
  frame: Omit<SheetBlueprint, 'cells'>,
  axis: Axis,
  at: number,
  count: number,
  move: (index: number) => number | null,
): Omit<SheetBlueprint, 'cells'> {
  const area = (each: Area): Area | null => shiftArea(each, { axis, at, count });
  const withAreas = <Kind extends { readonly area: Area }>(all: readonly Kind[]): Kind[] =>
    all.flatMap((each) => {
      const moved = area(each.area);
      return moved ? [{ ...each, area: moved }] : [];
    });
  const moveNote = (note: CellNote): readonly CellNote[] => {
    const to = move(note[axis]);
    return to === null ? [] : [{ ...note, [axis]: to }];
  };
  const sizes = <Size>(all: ReadonlyMap<number, Size>): Map<number, Size> => {
    const moved = new Map<number, Size>();
    for (const [index, size] of all) {
      const to = move(index);
      if (to !== null) moved.set(to, size);
    }
    return moved;
  };
  return {
    ...frame,
    merges: frame.merges.flatMap((each) => area(each) ?? []),
    validations: withAreas(frame.validations),
    conditionalFormats: withAreas(frame.conditionalFormats),
    ...(frame.notes && { notes: frame.notes.flatMap(moveNote) }),
    rows: axis === 'row' ? sizes(frame.rows) : frame.rows,
    columns: axis === 'column' ? sizes(frame.columns) : frame.columns,
    print: frame.print && shiftPrint(frame.print, { axis, at, count }),
  };
}

function mapFormulas(
  workbook: MemoryWorkbook,
  rewrite: (formula: string, sheet: MemorySheet) => string,
): MemoryWorkbook {
  return mapCells(workbook, (cell, sheet) => {
    if (cell.input.kind !== 'formula') return cell;
    const formula = rewrite(cell.input.formula, sheet);
    return formula === cell.input.formula ? cell : { ...cell, input: { kind: 'formula', formula } };
  });
}

function mapCells(
  workbook: MemoryWorkbook,
  rewrite: (cell: MemoryCell, sheet: MemorySheet) => MemoryCell,
): MemoryWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    let cells: Map<number, MemoryCell> | null = null;
    for (const [key, cell] of sheet.cells) {
      const rewritten = rewrite(cell, sheet);
      if (rewritten !== cell) (cells ??= new Map(sheet.cells)).set(key, rewritten);
    }
    return cells ? { ...sheet, cells } : sheet;
  });
  return { sheets };
}
