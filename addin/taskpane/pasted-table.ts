import Papa from 'papaparse';
import { formatPoints } from '../../src/base/points';
import { hasStandardColumn } from '../../src/scheme/printed-words';
import type { Scheme, ScoreForm } from '../../src/scheme/scheme';

/**
 * The rows of a table as the clipboard gives it: cells parted by tabs, a cell of several lines in quotation marks. Where the quotation
 * marks do not pair they are the text's own, and every line is a row.
 */
export function readPastedTable(text: string): readonly (readonly string[])[] {
  const quoted = parseTable(text, '"');
  const { data } = quoted.errors.some(({ type }) => type === 'Quotes')
    ? parseTable(text, '\0')
    : quoted;
  return data.map((row) => row.map(plainCell));
}

function parseTable(text: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: '\t', quoteChar });
}

/** Word parts lines of a cell by signs of its own; other signs nobody sees are no words. */
function plainCell(cell: string): string {
  return cell.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The same text back from rows: what was read from a sheet is shown as if it had been pasted. */
export function formatPastedTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map(lengthOf));
  const filled = rows.map((row) => row.slice(0, width));
  return Papa.unparse(filled, { delimiter: '\t', newline: '\n' });
}

/** Cells up to the last one that says something. */
function lengthOf(row: readonly string[]): number {
  return row.reduce((length, cell, at) => (cell.trim() === '' ? length : at + 1), 0);
}

/** A kept scheme as the table it came from, for pasting it anew with changes. */
export function tableOfScheme(scheme: Scheme): string {
  const form = scheme.forms.find((each): each is ScoreForm => each.kind === 'score');
  if (!form) return '';
  const apart = hasStandardColumn(form);
  const titleOf = (id: string): string => form.columns.find((each) => each.id === id)?.title ?? '';
  const head = [titleOf('section'), titleOf('content'), titleOf('base'), titleOf('standard')];
  const rows = form.sections.flatMap(({ title, items }) =>
    items.map(({ text, standard, base }) =>
      apart
        ? [title, text, formatPoints(base), standard]
        : [title, text + standard, formatPoints(base), ''],
    ),
  );
  const total = [form.total.label, '', formatPoints(form.total.printed), ''];
  const table = [head, ...rows, total];
  const used = [0, 1, 2, 3].filter((column) => (head[column] ?? '') !== '');
  return formatPastedTable(table.map((row) => used.map((column) => row[column] ?? '')));
}
