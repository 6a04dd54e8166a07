import type { Host, SheetEntry, SheetGrid, SheetId } from '../hosts/host';
import { lookingAt } from './appraisal/linked-sheets';
import type { Pace } from './pace';
import type { Wanted } from './reader';
import type { WorkbookView } from './workbook-view';

/** Sheets asked for in one go; of a workbook with thousands the page breathes in between, and an answer stays small enough for Excel on the web. */
const AT_ONCE = 50;

/** The workbook's sheets in tab order, and those of them that were read. */
export interface ReadSheets {
  readonly entries: readonly SheetEntry[];
  readonly grids: readonly SheetGrid[];
}

/** What was known before, and who wants to be told how far the reading is. */
export interface Reading {
  readonly workbook: WorkbookView;
  readonly entries: readonly SheetEntry[];
  readonly pace: Pace;
}

/**
 * Reads what is wanted. While somebody types this is one round trip: the sheets that changed tell their names themselves, and
 * those that take figures from them come along. Where sheets came or went only those are read that are not known yet.
 */
export async function readSheets(
  host: Host,
  wanted: Wanted,
  reading: Reading,
): Promise<ReadSheets> {
  const { workbook } = reading;
  const { sheets, tabs } = wanted;
  if (sheets === 'all') return readAll(host, reading);
  if (!tabs && sheets.every((id) => workbook.has(id))) {
    const together = [...sheets, ...lookingAt(workbook, namesOf(workbook, sheets), sheets)];
    const grids = await host.readGrids(together);
    const fresh = new Map(grids.map(({ sheet }) => [sheet.id, sheet]));
    const entries = reading.entries.map((each) => fresh.get(each.id) ?? each);
    if (together.every((id) => fresh.has(id))) return { entries, grids };
  }
  return readChanged(host, sheets, reading);
}

async function readAll(host: Host, { pace }: Reading): Promise<ReadSheets> {
  const ids = (await host.listSheets()).map(({ id }) => id);
  const grids = await readInParts(host, ids, pace);
  // A sheet deleted since the tabs were listed is none any more.
  return { entries: grids.map(({ sheet }) => sheet), grids };
}

async function readChanged(
  host: Host,
  sheets: readonly SheetId[],
  { workbook, pace }: Reading,
): Promise<ReadSheets> {
  const entries = await host.listSheets();
  const there = new Map(entries.map((each) => [each.id, each]));
  const come = entries.filter(({ id, name }) => workbook.get(id)?.sheet.name !== name);
  const gone = [...workbook.values()].flatMap(({ sheet }) =>
    there.get(sheet.id)?.name === sheet.name ? [] : [sheet.name],
  );
  const names = [...come.map(({ name }) => name), ...gone, ...namesOf(workbook, sheets)];
  const own = [...new Set([...come.map(({ id }) => id), ...sheets])];
  const together = [...own, ...lookingAt(workbook, names, own)].filter((id) => there.has(id));
  const grids = await readInParts(host, together, pace);
  const fresh = new Map(grids.map(({ sheet }) => [sheet.id, sheet]));
  const isThere = ({ id }: SheetEntry): boolean => fresh.has(id) || !together.includes(id);
  return { entries: entries.filter(isThere).map((each) => fresh.get(each.id) ?? each), grids };
}

async function readInParts(
  host: Host,
  ids: readonly SheetId[],
  pace: Pace,
): Promise<readonly SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    if (from > 0) await pace(from / ids.length);
    grids.push(...(await host.readGrids(ids.slice(from, from + AT_ONCE))));
  }
  return grids;
}

function namesOf(workbook: WorkbookView, sheets: readonly SheetId[]): readonly string[] {
  return sheets.flatMap((id) => workbook.get(id)?.sheet.name ?? []);
}
