import { attributeOf, isSelfClosing, scanTags, type ScannedTag } from './scan-tags';
import type { XlsxFault } from './xlsx-fault';
import type { XlsxParts } from './xlsx-gate';

/** What a reader would make of a few kilobytes that say "and so on": widths of columns, formulas filled down, cells. */
const BOUNDS = {
  /** Cells that hold something; a year's forms of a whole prefecture have a tenth. */
  cells: 500_000,
  /** Cells that only look like something; people dress whole rows, 16384 cells each. */
  dressed: 2_000_000,
  /** A sheet has 16384 columns, and each is named once. */
  columns: 65_536,
  /** Characters of all formulas that are stored once and filled down. */
  formulas: 16_000_000,
};

/** Looks for sheets that are small in the file and without bounds in memory; null when there is none. */
export function faultOfBounds(parts: XlsxParts): XlsxFault | null {
  if (readsTwice(parts)) return { code: 'unsafe' };
  let cells = 0;
  let dressed = 0;
  let columns = 0;
  let formulas = 0;
  for (const [path, bytes] of parts) {
    if (!path.toLowerCase().endsWith('.xml')) continue;
    const xml = new TextDecoder().decode(bytes);
    for (const tag of scanTags(xml, 'c')) {
      if (isSelfClosing(tag)) dressed += 1;
      else cells += 1;
    }
    columns = Math.max(columns, countColumns(xml));
    formulas += lengthOfSharedFormulas(xml);
    const many = cells > BOUNDS.cells || dressed > BOUNDS.dressed || columns > BOUNDS.columns;
    if (many || formulas > BOUNDS.formulas) {
      return { code: 'sheets-too-large' };
    }
  }
  return null;
}

/** Whether one sheet of the file stands for several of the workbook: each would be read anew. */
function readsTwice(parts: XlsxParts): boolean {
  // Programs differ in what they call the space that the attribute's name stands in.
  const named = tagsOf(parts, 'xl/workbook.xml', 'sheet')
    .map((tag) => attributeOf(tag, '\\w+:id'))
    .filter((id) => id !== null);
  const targets = tagsOf(parts, 'xl/_rels/workbook.xml.rels', 'Relationship')
    .filter((tag) => /sheet$/.test(attributeOf(tag, 'Type') ?? ''))
    .map((tag) => {
      const target = attributeOf(tag, 'Target') ?? '';
      const base = 'file:///xl/workbook.xml';
      return URL.canParse(target, base) ? new URL(target, base).pathname.toLowerCase() : target;
    });
  return new Set(named).size < named.length || new Set(targets).size < targets.length;
}

function tagsOf(parts: XlsxParts, path: string, name: string): readonly ScannedTag[] {
  const found = [...parts.keys()].find((each) => each.toLowerCase() === path);
  const bytes = found === undefined ? undefined : parts.get(found);
  return bytes ? [...scanTags(new TextDecoder().decode(bytes), name)] : [];
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
