import type { DocumentBlock } from './document';

/** A cell with no more characters is a number, a name or a word. */
const SHORT = 4;

/** Whether a table's column holds numbers, names or single words throughout: these stand in the middle, everything else at the left. */
export function isShortColumn(
  { rows }: Extract<DocumentBlock, { kind: 'table' }>,
  column: number,
): boolean {
  return rows.every((row) => [...(row[column] ?? '')].length <= SHORT);
}
