import { attributeOf, isSelfClosing, scanTags } from './scan-tags';
import type { XlsxFault } from './xlsx-fault';
import type { XlsxParts } from './xlsx-gate';

/** What a reader would make of a few kilobytes that say "and so on": widths of columns, formulas filled down, cells. */
const BOUNDS = {
  /** Cells that hold something; a year's forms of a whole prefecture have a tenth. */
  cells: 500_000,
  /** A sheet has 16384 columns, and each is named once. */
  columns: 65_536,
  /** Characters of all formulas that are stored once and filled down. */
  formulas: 16_000_000,
};

/** Looks for sheets that are small in the file and without bounds in memory; null when there is none. */
export function faultOfBounds(parts: XlsxParts): XlsxFault | null {
  let cells = 0;
  let columns = 0;
  let formulas = 0;
  for (const [path, bytes] of parts) {
    if (!path.toLowerCase().endsWith('.xml')) continue;
    const xml = new TextDecoder().decode(bytes);
    cells += countCells(xml);
    columns = Math.max(columns, countColumns(xml));
    formulas += lengthOfSharedFormulas(xml);
    if (cells > BOUNDS.cells || columns > BOUNDS.columns || formulas > BOUNDS.formulas) {
      return { code: 'sheets-too-large' };
    }
  }
  return null;
}

function countCells(xml: string): number {
  let count = 0;
  for (const tag of scanTags(xml, 'c')) if (!isSelfClosing(tag)) count += 1;
  return count;
}

function countColumns(xml: string): number {
  let count = 0;
  for (const tag of scanTags(xml, 'col')) {
    const from = Number(attributeOf(tag, 'min'));
    const to = Number(attributeOf(tag, 'max'));
    count += Math.max(1, Number.isFinite(to - from) ? to - from + 1 : Infinity);
  }
  return count;
}

function lengthOfSharedFormulas(xml: string): number {
  const written = new Map<string, number>();
  const filled = new Map<string, number>();
  for (const tag of scanTags(xml, 'f')) {
    if (attributeOf(tag, 't') !== 'shared') continue;
    const index = attributeOf(tag, 'si') ?? '';
    const length = isSelfClosing(tag) ? 0 : xml.indexOf('<', tag.end) - tag.end;
    if (length > 0) written.set(index, Math.max(length, written.get(index) ?? 0));
    else filled.set(index, (filled.get(index) ?? 0) + 1);
  }
  return [...filled].reduce((sum, [index, count]) => sum + count * (written.get(index) ?? 0), 0);
}
