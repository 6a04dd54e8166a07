import type { Area } from '../../../src/base/cell';
import { EMPTY_GRID, textOf, type Grid } from '../../../src/base/grid';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { HostError, type SheetEntry, type SheetGrid, type SheetId } from '../host';
import { heldArea } from '../held-area';
import { areaOfRange, gridOfRange, type RangeContents } from './grid-of-range';
import { isTooLarge } from './office-failure';
import type { Batch } from './office-line';
import { ENTRY_MEMBERS, entryOf, loadEntries } from './sheet-entry';

/** How much each sheet took at the last reading, so that a big workbook is asked for in several requests from the start. */
export type KnownSizes = Map<SheetId, number>;

/** Web Excel refuses answers above 5 MB. */
export const LARGEST_ANSWER = 4_000_000;
/** Bytes of one cell besides its words: three lists of it, with commas. */
const CELL = 24;
/** A Chinese character; every cell is answered twice, as value and as formula. */
const CHARACTER = 3;
/** Characters. */
const RESULT = 8;
/** Cells of one request when a sheet must be read in parts. */
const PART = 20_000;

/** All sheets in tab order. */
export async function listSheets(batch: Batch): Promise<readonly SheetEntry[]> {
  const { worksheets } = batch.context.workbook;
  loadEntries(worksheets);
  await batch.send();
  return worksheets.items.map(entryOf);
}

/** Named sheets in one round trip, all of them in two; more only where one answer would be too large. */
export async function readGrids(
  batch: Batch,
  ids: readonly SheetId[] | undefined,
  sizes: KnownSizes,
): Promise<readonly SheetGrid[]> {
  const wanted = ids ?? (await listSheets(batch)).map(({ id }) => id);
  const read: SheetGrid[] = [];
  for (const group of groupBySize(wanted, sizes)) {
    const size = sizes.get(group[0] ?? '') ?? 0;
    // Known to be more than one answer takes.
    const isLarge = group.length === 1 && size > LARGEST_ANSWER;
    const anew = batch.anew();
    read.push(...(isLarge ? await readSmaller(anew, group, size) : await readGroup(batch, group)));
  }
  for (const { sheet, grid } of read) rememberSize(sizes, sheet.id, grid);
  return read;
}

export function rememberSize(sizes: KnownSizes, id: SheetId, grid: Grid): void {
  sizes.set(id, sizeOf(grid));
}

/** How much of an answer a sheet will be; a formula's result is short. */
export function sizeOfAnswer({ cells }: SheetBlueprint): number {
  let size = 0;
  for (const { input } of cells) {
    const twice = input.kind === 'text' ? 2 * input.text.length : 0;
    size += CELL + CHARACTER * (input.kind === 'formula' ? input.formula.length + RESULT : twice);
  }
  return size;
}

/** A sheet and its used rectangle, asked for and not yet answered. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Asks for a sheet's entry and contents; styled blanks do not count as used. */
export function askFor(sheet: Excel.Worksheet): Asked {
  sheet.load(ENTRY_MEMBERS);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes');
  return { sheet, used };
}

/** The answer; a null in place of the values is how Excel says that they were too many. */
export async function gridOfAnswer(batch: Batch, { sheet, used }: Asked): Promise<Grid> {
  if (used.isNullObject) return EMPTY_GRID;
  return isWhole(used) ? gridOfRange(used) : readInParts(batch, sheet.id, used);
}

async function readGroup(batch: Batch, ids: readonly SheetId[]): Promise<readonly SheetGrid[]> {
  const asked = ids.map((id) => ({
    id,
    ...askFor(batch.context.workbook.worksheets.getItemOrNullObject(id)),
  }));
  try {
    await batch.send();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readSmaller(batch.anew(), ids);
  }
  const read: SheetGrid[] = [];
  for (const each of asked) {
    // Excel finds sheets by name too, and a name is no id.
    if (each.sheet.isNullObject || each.sheet.id !== each.id) continue;
    read.push({ sheet: entryOf(each.sheet), grid: await gridOfAnswer(batch, each) });
  }
  return read;
}

async function readSmaller(
  batch: Batch,
  ids: readonly SheetId[],
  size?: number,
): Promise<readonly SheetGrid[]> {
  const half = Math.ceil(ids.length / 2);
  if (ids.length > 1) {
    const first = await readGroup(batch, ids.slice(0, half));
    return [...first, ...(await readGroup(batch.anew(), ids.slice(half)))];
  }
  const [id = ''] = ids;
  const read = await readLarge(batch, id, size);
  return read ? [read] : [];
}

/** A sheet whose contents may be too large for one answer: asked for by as many rows as one takes, going by its size where that is known. Null where it is gone. */
export async function readLarge(
  batch: Batch,
  id: SheetId,
  size?: number,
): Promise<SheetGrid | null> {
  const sheet = batch.context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load(ENTRY_MEMBERS);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await batch.send();
  if (sheet.isNullObject) return null;
  const grid = used.isNullObject ? EMPTY_GRID : await readInParts(batch, id, used, size);
  return { sheet: entryOf(sheet), grid };
}

async function readInParts(
  batch: Batch,
  id: SheetId,
  used: Parameters<typeof areaOfRange>[0],
  size = 0,
): Promise<Grid> {
  const area = heldArea(areaOfRange(used));
  if (!area) return EMPTY_GRID;
  const { top, left, bottom, right } = area;
  const answers = Math.max(1, size / LARGEST_ANSWER);
  const most = Math.min(PART / (right - left + 1), (bottom - top + 1) / answers);
  let height = Math.max(1, Math.floor(most));
  const parts: RangeContents[] = [];
  for (let row = top; row <= bottom;) {
    const last = Math.min(bottom, row + height - 1);
    const part = await readPart(batch, id, { ...area, top: row, bottom: last });
    if (part) {
      parts.push(part);
      row = last + 1;
    } else if (height === 1) {
      throw new HostError('unknown', 'Excel answers no values: too large');
    } else {
      // Formulas can be long: fewer rows then.
      height = Math.ceil(height / 2);
    }
  }
  return gridOfRange({
    rowIndex: top,
    columnIndex: left,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
  });
}

/** Null where Excel says, in either of its ways, that this was too much for one answer. */
async function readPart(
  batch: Batch,
  id: SheetId,
  { top, left, bottom, right }: Area,
): Promise<RangeContents | null> {
  const own = batch.anew();
  const part = own.context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  part.load('rowIndex,columnIndex,values,formulas,valueTypes');
  try {
    await own.send();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return isWhole(part) ? part : null;
}

/** The declarations promise lists; Excel does not always keep that. */
function isWhole(range: {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly valueTypes: unknown;
}): boolean {
  return [range.values, range.formulas, range.valueTypes].every((each) => Array.isArray(each));
}

function groupBySize(ids: readonly SheetId[], sizes: KnownSizes): readonly (readonly SheetId[])[] {
  const groups: SheetId[][] = [];
  let room = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    const group = groups.at(-1);
    if (group && size <= room) group.push(id);
    else groups.push([id]);
    room = (group && size <= room ? room : LARGEST_ANSWER) - size;
  }
  return groups;
}

function sizeOf(grid: Grid): number {
  let size = 0;
  for (const [row, values] of grid.values.entries())
    for (const [column, value] of values.entries()) {
      const shown = textOf(value).length;
      const formula = grid.formulas[row]?.[column]?.length ?? shown;
      size += CELL + CHARACTER * (shown + formula);
    }
  return size;
}
