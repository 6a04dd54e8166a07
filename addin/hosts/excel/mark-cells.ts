import { formatCell } from '../../../src/base/cell';
import { HostError, lockedSheets, type Mark, type Marked, type SheetId } from '../host';
import { isOurFormula, isOurNote, MARK_FORMAT, noteOf } from '../mark-words';
import { isRefusal } from './office-failure';
import type { Batch } from './office-line';
import { tidyUp } from './tidy-up';

/** One sheet to be marked, with what is ours on it. */
interface Looked {
  readonly id: SheetId;
  readonly sheet: Excel.Worksheet;
  readonly own: readonly Mark[];
  /** Ids of the rules. */
  readonly colours: readonly string[];
  /** By address without the sheet; null where this Excel shows no notes. */
  readonly notes: ReadonlyMap<string, string> | null;
}

/**
 * Looks, lays the colours over the cells, and writes the notes last: there are versions that have notes and refuse them all the same,
 * and colours without notes are better than nothing.
 */
export async function markCells(
  batch: Batch,
  ids: readonly SheetId[],
  marks: readonly Mark[],
  noted: boolean,
): Promise<Marked> {
  const sheets = await look(batch, ids, marks, noted);
  const removed = sheets.reduce((sum, each) => sum + marksOn(each), 0);
  if (marks.length + removed === 0) return { removed, unnoted: [] };
  try {
    colour(sheets);
    await batch.send();
    return { removed, unnoted: await annotate(batch, sheets) };
  } catch (error) {
    throw await tidyUp(error, () => clean(batch.anew(), ids, noted));
  }
}

async function look(
  batch: Batch,
  ids: readonly SheetId[],
  marks: readonly Mark[],
  noted: boolean,
): Promise<readonly Looked[]> {
  const { workbook } = batch.context;
  workbook.load('readOnly');
  const asked = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id,name');
    sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { id, sheet, formats };
  });
  await batch.send();
  for (const { id, sheet } of asked)
    if (sheet.isNullObject || sheet.id !== id) throw new HostError('sheet-not-found', id);
  // What hangs on a range lives no longer than its request, so the rules are asked for by their ids.
  const rules = asked.map(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => ({ id, rule: ruleOf(sheet, id).custom.rule.load('formula') })),
  );
  await batch.send();
  const notes = noted ? await readNotes(batch, asked) : null;
  const looked = asked.map(({ id, sheet }, index): Looked => ({
    id,
    sheet,
    own: marks.filter((mark) => mark.sheet === id),
    colours: (rules[index] ?? []).flatMap((each) =>
      isOurFormula(each.rule.formula) ? [each.id] : [],
    ),
    notes: notes?.[index] ?? null,
  }));
  const locked: string[] = [];
  for (const each of looked) {
    if (each.own.length + marksOn(each) === 0) continue;
    if (workbook.readOnly) throw new HostError('workbook-read-only', 'opened for reading only');
    if (each.sheet.protection.protected) locked.push(each.sheet.name);
  }
  const refusal = lockedSheets(locked);
  if (refusal) throw refusal;
  return looked;
}

function ruleOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().conditionalFormats.getItem(id);
}

/** Every note of these sheets by its address; null where Excel refuses to show them. */
async function readNotes(
  batch: Batch,
  asked: readonly Pick<Looked, 'id'>[],
): Promise<readonly ReadonlyMap<string, string>[] | null> {
  const again = batch.anew();
  try {
    const lists = asked.map(({ id }) => {
      const { notes } = again.context.workbook.worksheets.getItem(id);
      return notes.load('items/content');
    });
    await again.send();
    const places = lists.map(({ items }) =>
      items.map((note) => ({ text: note.content, at: note.getLocation().load('address') })),
    );
    if (places.some((each) => each.length > 0)) await again.send();
    return places.map(
      (each) => new Map(each.map(({ text, at }) => [firstCellOf(at.address), text])),
    );
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** `'甲'!B2:C3` → `B2`: a merged cell may be told as all its cells. */
function firstCellOf(address: string): string {
  return address.replace(/^.*!/, '').replace(/:.*$/, '');
}

function ourNotes({ notes }: Looked): readonly string[] {
  return [...(notes ?? [])].flatMap(([address, text]) => (isOurNote(text) ? [address] : []));
}

function marksOn(each: Looked): number {
  return Math.max(each.colours.length, ourNotes(each).length);
}

/** Excel gives the first say to the rule that is added last. */
function colour(sheets: readonly Looked[]): void {
  for (const { sheet, own, colours } of sheets) {
    for (const each of colours) ruleOf(sheet, each).delete();
    for (const { cell } of own) {
      const { custom } = sheet.getRange(formatCell(cell)).conditionalFormats.add('Custom');
      custom.rule.formula = MARK_FORMAT.formula;
      custom.format.fill.color = MARK_FORMAT.style.fill;
    }
  }
}

/** Answers the marks that have no note. A note is deleted by its cell: its place in the list moves with every other. */
async function annotate(batch: Batch, sheets: readonly Looked[]): Promise<readonly Mark[]> {
  const unnoted: Mark[] = [];
  let some = false;
  for (const each of sheets) {
    const ours = new Set(ourNotes(each));
    for (const address of ours) each.sheet.notes.getItem(address).delete();
    const free = each.own.filter(({ cell }) => {
      const address = formatCell(cell);
      return each.notes && (!each.notes.has(address) || ours.has(address));
    });
    for (const { cell, text } of free) each.sheet.notes.add(formatCell(cell), noteOf(text));
    unnoted.push(...each.own.filter((mark) => !free.includes(mark)));
    some ||= ours.size + free.length > 0;
  }
  if (some) await batch.send();
  return unnoted;
}

/** Takes away all that is ours on these sheets. */
async function clean(batch: Batch, ids: readonly SheetId[], noted: boolean): Promise<void> {
  const left = await look(batch, ids, [], noted);
  colour(left);
  await annotate(batch, left);
  await batch.send();
}
