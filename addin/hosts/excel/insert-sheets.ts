import { EMPTY_GRID } from '../../../src/base/grid';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import {
  HostError,
  type InsertedSheet,
  type SheetEntry,
  type SheetGrid,
  type SheetId,
} from '../host';
import { requireSheetNames } from '../sheet-names';
import { deleteSheet } from './delete-sheet';
import { firstDifference, mayBeOurs } from './compare-contents';
import { isPaging, NeverAnswered } from './office-failure';
import type { Batch, OfficeLine } from './office-line';
import { askFor, gridOfAnswer, readLarge } from './read-grids';
import { entryOf } from './sheet-entry';
import { tidyUp } from './tidy-up';
import { contentBlocks, writeBlock, writeLooks, writeSheet } from './write-sheet';

/** Which sheets stood there before, and what is being added to them. */
interface Insertion {
  readonly before: ReadonlySet<SheetId>;
  readonly blueprints: readonly SheetBlueprint[];
}

/** Bytes; web Excel takes 5 MB. */
const LARGEST_REQUEST = 4_000_000;

/** Bytes of a request. Cells of one style are mostly written together. */
const SIZE = { sheet: 2_000, cell: 12, character: 3, style: 300, validation: 1_200 } as const;

/** Sheets this host has answered as inserted; a late clearing up must not touch them. */
export type Inserted = Set<SheetId>;

/**
 * Adds sheets in two round trips: one looks whether it may, one lays out and reads back what stands there then; more only where a
 * request or an answer would be too large.
 * Whatever goes wrong, the half-made sheets are removed again; where that fails too, the failure says `partial`.
 */
export function insertSheets(
  line: OfficeLine,
  blueprints: readonly SheetBlueprint[],
  inserted: Inserted,
): Promise<readonly InsertedSheet[]> {
  return line.write('structure-locked', async (batch) => {
    const before = await requireRoom(batch, blueprints);
    if (blueprints.length === 0) return [];
    try {
      return await attempt(line, batch, { before, blueprints }, inserted);
    } catch (error) {
      if (!isPaging(error)) throw error;
      const bare = blueprints.map((each) => ({ ...each, print: null }));
      const entries = await attempt(line, batch.anew(), { before, blueprints: bare }, inserted);
      return entries.map((entry, index) =>
        blueprints[index]?.print ? { ...entry, unpaged: true } : entry,
      );
    }
  });
}

async function attempt(
  line: OfficeLine,
  batch: Batch,
  insertion: Insertion,
  inserted: Inserted,
): Promise<readonly SheetEntry[]> {
  try {
    const entries = await layOut(batch, insertion.blueprints);
    for (const { id } of entries) inserted.add(id);
    return entries;
  } catch (error) {
    if (error instanceof NeverAnswered) clearLater(line, insertion, inserted, error.late);
    throw await tidyUp(error, () => removeLeftovers(batch.anew(), insertion, inserted));
  }
}

async function requireRoom(
  batch: Batch,
  blueprints: readonly SheetBlueprint[],
): Promise<ReadonlySet<SheetId>> {
  const { workbook } = batch.context;
  workbook.worksheets.load('items/id,items/name');
  workbook.protection.load('protected');
  workbook.load('readOnly');
  await batch.send();
  const { items } = workbook.worksheets;
  requireSheetNames(
    items.map(({ name }) => name),
    blueprints.map(({ name }) => name),
  );
  if (workbook.readOnly) throw new HostError('workbook-read-only', 'opened for reading only');
  if (workbook.protection.protected) throw new HostError('structure-locked', 'workbook protected');
  return new Set(items.map(({ id }) => id));
}

async function layOut(
  batch: Batch,
  blueprints: readonly SheetBlueprint[],
): Promise<readonly SheetEntry[]> {
  const { worksheets } = batch.context.workbook;
  // All of them first: a formula of one may speak of another.
  const sheets = blueprints.map(({ name }) => worksheets.add(name));
  const answers: Answer[] = [];
  let room = LARGEST_REQUEST;
  for (const [index, blueprint] of blueprints.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    const size = requestSize(blueprint);
    if (room < size && answers.length > 0) {
      await batch.send();
      room = LARGEST_REQUEST;
    }
    room -= size;
    if (size > LARGEST_REQUEST) await writeInParts(batch, sheet, blueprint);
    else writeSheet(sheet, blueprint);
    answers.push(size > LARGEST_REQUEST ? askForLarge(batch, sheet) : askForWhole(batch, sheet));
  }
  await batch.send();
  const entries: SheetEntry[] = [];
  for (const [index, blueprint] of blueprints.entries()) {
    const { sheet: entry, grid } = (await answers[index]?.()) ?? NOWHERE;
    const found = firstDifference(grid, blueprint);
    if (found) throw new HostError('unknown', `reads back otherwise: ${entry.name}!${found}`);
    if (entry.name !== blueprint.name || entry.visibility !== blueprint.visibility)
      throw new HostError('unknown', `reads back otherwise: ${entry.name}`);
    entries.push(entry);
  }
  return entries;
}

/** What stands on a sheet once the requests have been answered. */
type Answer = () => Promise<SheetGrid>;

const NOWHERE: SheetGrid = {
  sheet: { id: '', name: '', visibility: 'visible' },
  grid: EMPTY_GRID,
};

function askForWhole(batch: Batch, worksheet: Excel.Worksheet): Answer {
  const asked = askFor(worksheet);
  return async () => ({ sheet: entryOf(asked.sheet), grid: await gridOfAnswer(batch, asked) });
}

function askForLarge(batch: Batch, worksheet: Excel.Worksheet): Answer {
  worksheet.load('id');
  return async () => (await readLarge(batch.anew(), worksheet.id)) ?? NOWHERE;
}

/** Rows of a sheet too large for one request are sent by as many as go into one. */
async function writeInParts(
  batch: Batch,
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
): Promise<void> {
  const rows = new Set(blueprint.cells.map(({ row }) => row)).size;
  const parts = Math.ceil(requestSize(blueprint) / LARGEST_REQUEST);
  for (const block of contentBlocks(blueprint.cells, Math.ceil(rows / parts / 2))) {
    writeBlock(sheet, block);
    await batch.send();
  }
  writeLooks(sheet, blueprint);
}

/** An official form of 82 kB is held for 87. */
function requestSize({ cells, validations }: SheetBlueprint): number {
  let size = SIZE.sheet + SIZE.validation * validations.length;
  for (const { input, style } of cells) {
    const words =
      input.kind === 'text' ? input.text : input.kind === 'formula' ? input.formula : '';
    size += SIZE.cell + SIZE.character * words.length + (style ? SIZE.style : 0);
  }
  return size;
}

/** What Excel does after we gave up waiting must not stay either. */
function clearLater(
  line: OfficeLine,
  insertion: Insertion,
  inserted: Inserted,
  late: Promise<unknown>,
): void {
  const again = () =>
    line.write('structure-locked', (batch) => removeLeftovers(batch, insertion, inserted));
  // The person has been told already; a second failure of the same deed has nothing to add.
  void late.then(again, again).catch(() => undefined);
}

/**
 * A sheet is taken for ours when it was not there before, has the name we gave and holds no word we did not write:
 * a co-author's sheet of the same name stays.
 */
async function removeLeftovers(
  batch: Batch,
  { before, blueprints }: Insertion,
  inserted: Inserted,
): Promise<void> {
  const { worksheets } = batch.context.workbook;
  const asked = blueprints.map((blueprint) => ({
    blueprint,
    ...askFor(worksheets.getItemOrNullObject(blueprint.name)),
  }));
  await batch.send();
  let some = false;
  for (const each of asked) {
    if (each.sheet.isNullObject || before.has(each.sheet.id) || inserted.has(each.sheet.id))
      continue;
    if (!mayBeOurs(await gridOfAnswer(batch, each), each.blueprint)) continue;
    deleteSheet(worksheets, each.sheet);
    some = true;
  }
  if (some) await batch.send();
}
