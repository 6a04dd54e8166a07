import { NO_POINTS, pointsOf, type Points } from '../base/points';
import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { parseStandard } from '../standard/parse-standard';
import { readNumeral } from '../standard/numeral';
import { foldWidth } from '../standard/text';
import { findColumns, type FoundColumns } from './find-rubric-columns';
import type { DraftFault, DraftItem, DraftSection, RubricDraft } from './rubric-draft';

/** A rubric longer than this is no rubric of one form. */
const MOST_ROWS = 2000;

type Row = readonly string[];

const TOTAL = /^(?:合计|总计|小计|总分|合计得分|总得分)$/;

/**
 * Reads a table copied from a document or a sheet (rows of texts) as a rubric: columns are found by their titles, a blank
 * section or content is that of the row above (merged cells), a title row repeated on the next page is passed over. Rows
 * that are no item are faults with their row; none is dropped in silence.
 */
export function parseRubricTable(rows: readonly Row[]): Result<RubricDraft, readonly DraftFault[]> {
  if (!rows.some((row) => row.some((cell) => cell.trim() !== '')))
    return fail([{ code: 'table-empty' }]);
  if (rows.length > MOST_ROWS)
    return fail([{ code: 'too-many-rows', most: MOST_ROWS, found: rows.length }]);
  const head = findColumns(rows);
  if (!head.ok) return fail([{ code: 'columns-missing', missing: head.failure }]);
  const table = gather(rows, head.value);
  if (table.faults.length > 0) return fail(table.faults);
  if (table.sections.length === 0) return fail([{ code: 'no-items' }]);
  return succeed({
    titles: head.value.titles,
    sections: table.sections,
    printedTotal: table.printedTotal,
  });
}

interface Gathered {
  readonly sections: DraftSection[];
  readonly faults: DraftFault[];
  printedTotal: RubricDraft['printedTotal'];
}

function gather(rows: readonly Row[], found: FoundColumns): Gathered {
  const gathered: Gathered = { sections: [], faults: [], printedTotal: null };
  let section = '';
  for (const [at, row] of rows.entries()) {
    if (at <= found.row || isHead(row, found)) continue;
    const cell = (index: number | undefined): string =>
      index === undefined ? '' : tidy(row[index] ?? '');
    const title = cell(found.at.section);
    const total = totalOf(row, cell(found.at.base));
    if (total !== null) gathered.printedTotal = total;
    else {
      if (title !== '') section = title;
      addRow(gathered, section, {
        row: at + 1,
        content: cell(found.at.content),
        standard: cell(found.at.standard),
        base: cell(found.at.base),
      });
    }
  }
  return gathered;
}

interface RowTexts {
  readonly row: number;
  readonly content: string;
  readonly standard: string;
  readonly base: string;
}

/** Adds a row as an item, or to the item above where it only goes on with its standard. */
function addRow(gathered: Gathered, section: string, texts: RowTexts): void {
  const { content, base } = texts;
  if (content === '' && texts.standard === '' && base === '') return;
  const open = gathered.sections.at(-1);
  if (content === '' && base === '' && open?.title === section) {
    const last = open.items.at(-1);
    if (last !== undefined) {
      const standard = joinLines(last.standard, texts.standard);
      replaceLast(gathered, {
        ...open,
        items: [...open.items.slice(0, -1), { ...last, standard }],
      });
      return;
    }
  }
  // A content cell merged over several rows with points of their own says its words for each of them.
  const above = open?.title === section ? (open.items.at(-1)?.text ?? '') : '';
  const item = itemOf(content === '' && base !== '' ? { ...texts, content: above } : texts);
  if ('code' in item) gathered.faults.push(item);
  else if (open?.title === section)
    replaceLast(gathered, { ...open, items: [...open.items, item] });
  else gathered.sections.push({ title: section, items: [item] });
}

function replaceLast({ sections }: Gathered, section: DraftSection): void {
  sections.splice(-1, 1, section);
}

function itemOf({ row, content, standard, base }: RowTexts): DraftItem | DraftFault {
  const words = content === '' ? standard : content;
  if (base === '') return { code: 'base-missing', row, text: words };
  if (content === '') return { code: 'content-missing', row, text: words };
  const points = pointsIn(base);
  if (points === null) return { code: 'base-no-number', row, found: base };
  const apart = standard === '' ? splitContent(content) : { text: content, standard };
  if (apart.standard === '') return { code: 'standard-missing', row, text: words };
  return { row, text: apart.text, standard: apart.standard, base: points };
}

/** 「核查内容及评分标准」 in one cell: the standard begins with the first sentence that holds points. */
function splitContent(content: string): { readonly text: string; readonly standard: string } {
  const [first] = parseStandard({ item: '', standard: content, base: null }).rules;
  const at = first?.spans[0]?.start;
  if (at === undefined) return { text: content, standard: '' };
  const before = content.slice(0, at);
  const start =
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1;
  return { text: content.slice(0, start).trim(), standard: content.slice(start).trim() };
}

/** 「5」, 「５分」, 「5 分」; null for anything else, and for nothing. */
function pointsIn(text: string): Points | null {
  const folded = foldWidth(text).replace(/\s/g, '');
  const numeral = readNumeral(folded, 0);
  if (numeral === null || !/^分?$/.test(folded.slice(numeral.end))) return null;
  const points = pointsOf(numeral.value);
  return points === null || points <= NO_POINTS ? null : points;
}

function totalOf(row: Row, base: string): RubricDraft['printedTotal'] {
  const label = row.find((cell) => cell.trim() !== '') ?? '';
  if (!TOTAL.test(label.replace(/[\s:：]/g, ''))) return null;
  const points = pointsIn(base);
  return points === null ? null : { label: tidy(label), points };
}

/** A title row printed again at the head of the next page. */
function isHead(row: Row, { head }: FoundColumns): boolean {
  const said = row.map(bare);
  return said.some((cell) => cell !== '') && said.every((cell, at) => cell === (head[at] ?? ''));
}

function bare(cell: string): string {
  return cell.replace(/\s/g, '');
}

/** Ends of lines as \n, none at the ends, no blanks around them. */
function tidy(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]*\n[ \t\u3000\n]*/g, '\n')
    .trim();
}

function joinLines(above: string, below: string): string {
  return below === '' ? above : `${above}\n${below}`;
}
