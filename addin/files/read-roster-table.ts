import { parseCsv } from 'hucre/csv';
import { textOf, valueAt } from '../../src/base/grid';
import { fail, succeed, type Result } from '../../src/base/result';
import type { RosterTable } from '../../src/handout/roster';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { decodeText } from './decode-text';
import { gridOf } from './grid-of';
import type { XlsxFault } from './xlsx-fault';
import { readXlsx } from './xlsx-reader';

const MEGABYTE = 1024 * 1024;

/** A roster of 2,000 names weighs a tenth of a megabyte. */
const MOST_MEGABYTES = 2;

/** Why the file of a roster cannot be read: as any file, or a text with a character nobody sees, lines counted from 1. */
export type RosterFileFault =
  XlsxFault | { readonly code: 'unseen-character'; readonly params: { readonly line: number } };

/** A roster's file → its table: the first visible sheet of an .xlsx, or text parted by commas, semicolons or tabs. Nothing in it is calculated. */
export async function readRosterTable(
  bytes: Uint8Array,
): Promise<Result<RosterTable, RosterFileFault>> {
  if (bytes.length === 0) return fail({ code: 'file-empty' });
  const sheets = await readXlsx(bytes);
  if (sheets.ok) return succeed(tableOf(sheets.value.find(isVisible) ?? sheets.value[0]));
  const { failure } = sheets;
  if (failure.code !== 'other-format') return sheets;
  const { format } = failure.params;
  // A text with a control character in its first lines is not known as one.
  return format === 'text' || format === 'unknown' ? readText(bytes) : sheets;
}

function readText(bytes: Uint8Array): Result<RosterTable, RosterFileFault> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return fail({ code: 'file-too-large', params: { megabytes, limit: MOST_MEGABYTES } });
  }
  const text = decodeText(bytes);
  if (text === null || text.includes('\0') || isMostlyUnseen(text)) {
    return fail({ code: 'other-format', params: { format: 'unknown' } });
  }
  const line = text.split(/\r\n?|\n/).findIndex((each) => each.search(CONTROL) !== -1);
  if (line !== -1) return fail({ code: 'unseen-character', params: { line: line + 1 } });
  return succeed(parseRosterText(text));
}

/** Characters no table is written with; tabs and breaks of lines and pages are none of them. */
const CONTROL = /(?![\t-\r])\p{Cc}/u;

/** A file of another kind that happens to be read as text. */
function isMostlyUnseen(text: string): boolean {
  const seen = text.replace(new RegExp(CONTROL, 'gu'), '').length;
  return text.length - seen > text.length / 3;
}

/** Text of a roster → its rows, empty ones included. */
export function parseRosterText(text: string): RosterTable {
  return parseCsv(text).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
}

function isVisible({ visibility }: SheetBlueprint): boolean {
  return visibility === 'visible';
}

/** The sheet's texts; what stands in a merged cell stands in all its rows, as the eye reads 「第一组」 beside ten units. */
function tableOf(sheet: SheetBlueprint | undefined): RosterTable {
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const rows = grid.values.map((cells) => cells.map(textOf));
  for (const { top, bottom, left } of sheet.merges) {
    const text = textOf(valueAt(grid, { row: top, column: left }));
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows[row];
      if (cells) cells[left] = text;
    }
  }
  return rows;
}
