import { parseCsv } from 'hucre/csv';
import { fail, succeed, type Result } from '../../src/base/result';
import { decodeText } from './decode-text';
import type { XlsxFault } from './xlsx-fault';

const MEGABYTE = 1024 * 1024;

/** Rows of cells as texts, empty rows included. */
export type TextTable = readonly (readonly string[])[];

/** Why a text is no table: as any file, or a character nobody sees, lines counted from 1. */
export type TextTableFault =
  XlsxFault | { readonly code: 'unseen-character'; readonly params: { readonly line: number } };

/** A text parted by commas, semicolons or tabs, in any encoding offices save in → its cells, every digit as written. */
export function readTextTable(
  bytes: Uint8Array,
  mostMegabytes: number,
): Result<TextTable, TextTableFault> {
  if (bytes.length > mostMegabytes * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return fail({ code: 'file-too-large', params: { megabytes, limit: mostMegabytes } });
  }
  const text = decodeText(bytes);
  if (text === null || text.includes('\0') || isMostlyUnseen(text)) {
    return fail({ code: 'other-format', params: { format: 'unknown' } });
  }
  const line = text.split(/\r\n?|\n/).findIndex((each) => each.search(CONTROL) !== -1);
  if (line !== -1) return fail({ code: 'unseen-character', params: { line: line + 1 } });
  return succeed(parseTextTable(text));
}

/** Text → its rows, empty ones included. */
export function parseTextTable(text: string): TextTable {
  return parseCsv(text).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
}

/** Characters no table is written with; tabs and breaks of lines and pages are none of them. */
const CONTROL = /(?![\t-\r])\p{Cc}/u;

/** A file of another kind that happens to be read as text. */
function isMostlyUnseen(text: string): boolean {
  const seen = text.replace(new RegExp(CONTROL, 'gu'), '').length;
  return text.length - seen > text.length / 3;
}
