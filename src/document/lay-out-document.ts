import type { CellStyle, SheetBlueprint } from '../sheet/blueprint';
import { layOutPage } from '../sheet/lay-out-page';
import type { PageCell, PageRow } from '../sheet/page';
import { text } from '../sheet/page';
import { ROW_KEYS } from '../sheet/sheet-plan';
import type { DocumentBlock, OfficialDocument } from './document';
import { gridOf, type DocumentGrid } from './document-grid';
import { DOCUMENT_STYLE } from './document-style';
import { wordsOfRuns } from './document-words';
import { partParagraph } from './part-paragraph';
import { isShortColumn } from './short-column';

/** Paragraphs begin two characters in. */
const INDENT = '　　';
/** A signature keeps four characters from the edge (GB/T 9704). */
const OUTDENT = '　　　　';
/** Points above a signature, and under the title. */
const AIR = 14;

/** Lays a letter or record out as a sheet for print: A4, one cell a paragraph, without keys and without identity, because it is never read back. */
export function layOutDocument(document: OfficialDocument, name: string): SheetBlueprint {
  const grid = gridOf(document);
  const whole = wholeRow(grid);
  const rows = document.blocks.flatMap((block, at) => {
    const before = document.blocks[at - 1];
    const own = rowsOf(block, grid);
    // Nothing is parted from its heading.
    return before?.kind === 'heading' ? joinFirst(own) : own;
  });
  const title = { ...whole(document.title, DOCUMENT_STYLE.title), key: ROW_KEYS.title, air: AIR };
  return layOutPage({
    name,
    orientation: document.orientation,
    identity: null,
    columns: grid.columns,
    rows: [title, ...rows],
    repeated: null,
    frozen: 0,
    printed: rows.length + 1,
    validations: [],
    conditionalFormats: [],
  });
}

function rowsOf(block: DocumentBlock, grid: DocumentGrid): readonly PageRow[] {
  const whole = wholeRow(grid);
  switch (block.kind) {
    case 'salutation':
      return [whole(block.text, DOCUMENT_STYLE.body)];
    case 'paragraph':
      return partParagraph(INDENT + wordsOfRuns(block.runs), grid.columns).map((part) =>
        whole(part, DOCUMENT_STYLE.body),
      );
    case 'heading':
      return [whole(INDENT + block.text, DOCUMENT_STYLE.heading)];
    case 'note':
      return [whole(block.text, DOCUMENT_STYLE.note)];
    case 'signature':
      return block.lines.map((line, at): PageRow => {
        const row = whole(line + OUTDENT, DOCUMENT_STYLE.signature);
        return { ...row, joined: true, ...(at === 0 && { air: AIR }) };
      });
    case 'table':
      return tableRows(block, grid);
  }
}

function tableRows(
  table: Extract<DocumentBlock, { kind: 'table' }>,
  grid: DocumentGrid,
): readonly PageRow[] {
  const spans = grid.spansOf(table);
  const styles = spans.map((_, at) =>
    isShortColumn(table, at) ? DOCUMENT_STYLE.short : DOCUMENT_STYLE.cell,
  );
  const row = (words: readonly string[], styleOf: (at: number) => CellStyle): PageRow => ({
    key: '',
    cells: spans.map((span, at): PageCell => ({
      ...span,
      input: text(words[at] ?? ''),
      style: styleOf(at),
    })),
  });
  const titles = table.columns.map(({ title }) => title);
  const body = table.rows.map((each) => row(each, (at) => styles[at] ?? DOCUMENT_STYLE.cell));
  // A table of labels and what they say has no titles.
  if (titles.every((title) => title === '')) return body;
  return [row(titles, () => DOCUMENT_STYLE.columnTitle), ...joinFirst(body)];
}

function joinFirst(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.map((row, at) => (at === 0 ? { ...row, joined: true } : row));
}

/** A row of one cell over the whole width. */
function wholeRow({ columns }: DocumentGrid): (words: string, style: CellStyle) => PageRow {
  return (words, style) => ({
    key: '',
    cells: [{ column: 0, span: columns.length, input: text(words), style }],
  });
}
