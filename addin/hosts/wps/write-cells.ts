import type { Area, Cell } from '../../../src/base/cell';
import { formatArea } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import { HostError, lockedSheets, type Patch, type SheetId } from '../host';
import { doQuietly, type Book } from './book';
import { rowsOf, typedAgain, typedInput, valuesFrom } from './et-values';
import type { EtRange, EtValue, EtWorksheet } from './jsapi';
import { requireSheet, type SheetTabs } from './sheet-tabs';
import { whileGeneral } from './text-cells';

type Inputs = readonly (readonly CellInput[])[];

interface Target {
  readonly id: SheetId;
  readonly sheet: EtWorksheet;
  readonly area: Area;
  readonly range: EtRange;
  readonly inputs: Inputs;
}

/**
 * Writes all patches or none. ET knows no rollback, so everything is looked up before the first write, and the cells'
 * old contents are written back where a write fails. Events stay on: another pane of this workbook must hear of it.
 */
export function applyPatches(
  book: Book,
  tabs: SheetTabs,
  patches: readonly Patch[],
  written: (sheet: SheetId, area: Area) => void,
): void {
  if (patches.length === 0) return;
  book.writable();
  const targets = findTargets(tabs, patches);
  const before = targets.map(({ range }) => typedIn(range));
  doQuietly(book.application, ['ScreenUpdating', 'DisplayAlerts'], () => {
    let begun = 0;
    try {
      for (const { sheet, area, range, inputs } of targets) {
        begun += 1;
        const counting = cellsOf(area, (down, across) => isCounting(inputs[down]?.[across]));
        whileGeneral(sheet, area, counting, () => writeInputs(range, inputs));
      }
    } catch (error) {
      if (putBack(targets.slice(0, begun), before)) throw error;
      throw new HostError('unknown', 'the old contents could not be written back', true);
    }
  });
  for (const { id, area } of targets) written(id, area);
}

/** Writes inputs into a range of their size and makes sure that the texts are there as they were given. */
export function writeInputs(range: EtRange, inputs: Inputs): void {
  const calculates = inputs.some((row) => row.some(({ kind }) => kind === 'formula'));
  const typed = inputs.map((row) => row.map(typedInput));
  put(range, typed, calculates);
  const taken = rowsOf(range.Value2);
  if (isHeld(inputs, taken)) return;
  // In a cell that is all text an apostrophe may stay to be seen; elsewhere ET may take more for numbers than we think.
  const again = typed.map((row, down) =>
    row.map((entry, across) => {
      const held = taken[down]?.[across];
      return isOther(inputs[down]?.[across], held) ? otherSpelling(entry, held) : entry;
    }),
  );
  put(range, again, calculates);
  if (!isHeld(inputs, rowsOf(range.Value2)))
    throw new HostError('unknown', 'a cell holds something else than was written');
}

function findTargets(tabs: SheetTabs, patches: readonly Patch[]): readonly Target[] {
  const guarded = new Map<EtWorksheet, boolean>();
  const sheets = new Map<SheetId, EtWorksheet>();
  const targets: Target[] = [];
  const locked = new Set<string>();
  for (const { sheet: id, at, inputs } of patches) {
    const sheet = sheets.get(id) ?? requireSheet(tabs, id);
    sheets.set(id, sheet);
    const [height, width] = [inputs.length, inputs[0]?.length ?? 0];
    if (height === 0 || width === 0) continue;
    const { row: top, column: left } = at;
    const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
    const range = sheet.Range(formatArea(area));
    const locks = guarded.get(sheet) ?? sheet.ProtectContents;
    guarded.set(sheet, locks);
    // Null: some of the cells are locked.
    if (locks && range.Locked !== false) locked.add(sheet.Name);
    targets.push({ id, sheet, area, range, inputs });
  }
  const refusal = lockedSheets([...locked]);
  if (refusal) throw refusal;
  return targets;
}

function typedIn(range: EtRange): readonly (readonly EtValue[])[] {
  const [values, formulas] = [rowsOf(range.Value2), rowsOf(range.Formula)];
  return values.map((row, down) =>
    row.map((value, across) => typedAgain(value, formulas[down]?.[across])),
  );
}

function cellsOf(
  { top, left, bottom, right }: Area,
  holds: (down: number, across: number) => boolean,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (holds(row - top, column - left)) cells.push({ row, column });
  return cells;
}

function isCounting(input: CellInput | undefined): boolean {
  return input?.kind === 'number' || input?.kind === 'formula';
}

/** Backwards, for a later patch may lie on an earlier one; answers whether every old content is there again. */
function putBack(
  targets: readonly Target[],
  before: readonly (readonly (readonly EtValue[])[])[],
): boolean {
  let whole = true;
  for (let index = targets.length - 1; index >= 0; index -= 1) {
    try {
      const target = targets[index];
      const rows = before[index] ?? [];
      if (!target) continue;
      const { sheet, area, range } = target;
      // What was never reached may be where formats cannot be changed.
      if (JSON.stringify(typedIn(range)) === JSON.stringify(rows)) continue;
      const filled = cellsOf(area, (down, across) => rows[down]?.[across] !== '');
      whileGeneral(sheet, area, filled, () => put(range, rows, true));
    } catch {
      whole = false;
    }
  }
  return whole;
}

function put(range: EtRange, rows: readonly (readonly EtValue[])[], calculates: boolean): void {
  if (calculates) range.Formula = valuesFrom(rows);
  else range.Value2 = valuesFrom(rows);
}

function isHeld(inputs: Inputs, held: readonly (readonly EtValue[])[]): boolean {
  return inputs.every((row, down) =>
    row.every((input, across) => !isOther(input, held[down]?.[across])),
  );
}

function isOther(input: CellInput | undefined, held: EtValue): boolean {
  if (input?.kind === 'text')
    return input.text !== (typeof held === 'string' ? held.replace(/\r\n/g, '\n') : (held ?? ''));
  return input?.kind === 'number' && typeof held !== 'number';
}

/** An apostrophe that is seen goes; a text that was taken for something else gets one. */
function otherSpelling(entry: string | number, held: EtValue): string | number {
  if (typeof entry !== 'string') return entry;
  if (entry.startsWith("'")) return held === entry ? entry.slice(1) : entry;
  return `'${entry}`;
}
