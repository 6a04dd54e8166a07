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
import {
  askFor,
  gridOfAnswer,
  LARGEST_ANSWER,
  readLarge,
  rememberSize,
  sizeOfAnswer,
  type KnownSizes,
} from './read-grids';
import { entryOf } from './sheet-entry';
import { tidyUp } from './tidy-up';
import { createRequestRoom, layOutSheet } from './lay-out-sheet';

/** Which sheets stood there before, and what is being added to them. */
interface Insertion {
  readonly before: ReadonlySet<SheetId>;
  readonly blueprints: readonly SheetBlueprint[];
}

/** What a host knows of its sheets. */
export interface KnownSheets {
  /** Sheets it has answered as inserted; a late clearing up must not touch them. */
  readonly inserted: Set<SheetId>;
  readonly sizes: KnownSizes;
}

/**
 * Adds sheets in two round trips: one looks whether it may, one lays out and reads back what stands there then; more only where a
 * request or an answer would be too large.
 * Whatever goes wrong, the half-made sheets are removed again; where that fails too, the failure says `partial`.
 */
export function insertSheets(
  line: OfficeLine,
  blueprints: readonly SheetBlueprint[],
  known: KnownSheets,
): Promise<readonly InsertedSheet[]> {
  return line.write('structure-locked', async (batch) => {
    const before = await requireRoom(batch, blueprints);
    if (blueprints.length === 0) return [];
    try {
      return await attempt(line, batch, { before, blueprints }, known);
    } catch (error) {
      if (!isPaging(error)) throw error;
      const bare = blueprints.map((each) => ({ ...each, print: null }));
      const entries = await attempt(line, batch.anew(), { before, blueprints: bare }, known);
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
  known: KnownSheets,
): Promise<readonly SheetEntry[]> {
  try {
    const entries = await layOut(batch, insertion.blueprints, known);
    for (const { id } of entries) known.inserted.add(id);
    return entries;
  } catch (error) {
    if (error instanceof NeverAnswered) clearLater(line, insertion, known, error.late);
    throw await tidyUp(error, () => removeLeftovers(batch.anew(), insertion, known));
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
  { sizes }: KnownSheets,
): Promise<readonly SheetEntry[]> {
  const { worksheets } = batch.context.workbook;
  // All of them first: a formula of one may speak of another.
  const sheets = blueprints.map(({ name }) => worksheets.add(name));
  const room = createRequestRoom(batch);
  const answers: Answer[] = [];
  for (const [index, blueprint] of blueprints.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    await layOutSheet(room, sheet, blueprint);
    const answer = sizeOfAnswer(blueprint);
    if (answer > LARGEST_ANSWER) {
      answers.push(askForLarge(batch, sheet, answer));
      continue;
    }
    await room.ask(answer);
    answers.push(askForWhole(batch, sheet));
  }
  await batch.send();
  const entries: SheetEntry[] = [];
  for (const [index, blueprint] of blueprints.entries()) {
    const { sheet: entry, grid } = (await answers[index]?.()) ?? NOWHERE;
    const found = firstDifference(grid, blueprint);
    if (found) throw new HostError('unknown', `reads back otherwise: ${entry.name}!${found}`);
    if (entry.name !== blueprint.name || entry.visibility !== blueprint.visibility)
      throw new HostError('unknown', `reads back otherwise: ${entry.name}`);
    rememberSize(sizes, entry.id, grid);
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

function askForLarge(batch: Batch, worksheet: Excel.Worksheet, size: number): Answer {
  worksheet.load('id');
  return async () => (await readLarge(batch.anew(), worksheet.id, size)) ?? NOWHERE;
}

/** What Excel does after we gave up waiting must not stay either. */
function clearLater(
  line: OfficeLine,
  insertion: Insertion,
  known: KnownSheets,
  late: Promise<unknown>,
): void {
  const again = () =>
    line.write('structure-locked', (batch) => removeLeftovers(batch, insertion, known));
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
  known: KnownSheets,
): Promise<void> {
  const { worksheets } = batch.context.workbook;
  const asked = blueprints.map((blueprint) => ({
    blueprint,
    ...askFor(worksheets.getItemOrNullObject(blueprint.name)),
  }));
  await batch.send();
  let some = false;
  for (const each of asked) {
    if (each.sheet.isNullObject || before.has(each.sheet.id) || known.inserted.has(each.sheet.id))
      continue;
    if (!mayBeOurs(await gridOfAnswer(batch, each), each.blueprint)) continue;
    deleteSheet(worksheets, each.sheet);
    some = true;
  }
  if (some) await batch.send();
}
