import { NO_POINTS, pointsOf, type Points } from '../base/points';
import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { parseStandard } from '../standard/parse-standard';
import { readNumeral } from '../standard/numeral';
import { foldWidth } from '../standard/text';
import { LIMITS } from './document-parts';
import { findColumns, type FoundColumns } from './find-rubric-columns';
import type { DraftFault, DraftItem, DraftSection, RubricDraft } from './rubric-draft';

/** A rubric longer than this is no rubric of one form. */
const MOST_ROWS = 2000;

type Row = readonly string[];

/** More items than a scheme may hold. */
const MOST_ITEMS = LIMITS.items;

const SUBTOTAL = '小计';
const TOTAL = /^(?:合计|总计|小计|总分|合计得分|总得分)(?:[（(]分[）)])?$/;

/** 「一、组织建设」, 「（二）」 at the head of a row: a heading, where no standard stands beside it. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第.{1,3}部分)/;

const REMARK = /^(?:备注|附注|说明|注)[:：]?|[:：][\s_]*$/;

/**
 * Reads a table copied from a document or a sheet (rows of texts) as a rubric: columns are found by their titles, a blank
 * section or content is that of the row above (merged cells), a title row repeated on the next page is passed over. Rows
 * that are no item are faults with their row, and remarks and signatures are listed; nothing is dropped in silence.
 */
export function parseRubricTable(rows: readonly Row[]): Result<RubricDraft, readonly DraftFault[]> {
  if (!rows.some((row) => row.some((cell) => cell.trim() !== '')))
    return fail([{ code: 'table-empty' }]);
  if (rows.length > MOST_ROWS)
    return fail([{ code: 'too-many-rows', most: MOST_ROWS, found: rows.length }]);
  const head = findColumns(rows);
  if (!head.ok) return fail([{ code: 'columns-missing', missing: head.failure }]);
  const table = gather(rows, head.value);
  const items = table.sections.reduce((sum, section) => sum + section.items.length, 0);
  if (table.faults.length > 0) return fail(table.faults);
  if (items === 0) return fail([{ code: 'no-items' }]);
  if (items > MOST_ITEMS) return fail([{ code: 'too-many-rows', most: MOST_ITEMS, found: items }]);
  return succeed({
    titles: head.value.titles,
    sections: table.sections,
    printedTotal: printedTotal(table.totals),
    unused: head.value.unused,
    passedOver: table.passedOver,
  });
}

type Total = NonNullable<RubricDraft['printedTotal']>;

interface Gathered {
  readonly sections: DraftSection[];
  readonly faults: DraftFault[];
  readonly totals: Total[];
  readonly passedOver: { readonly row: number; readonly words: string }[];
}

/** 合计 counts before 小计; of several 小计 none is the total of all. */
function printedTotal(totals: readonly Total[]): Total | null {
  const whole = totals.filter(({ label }) => bare(label) !== SUBTOTAL).at(-1);
  return whole ?? (totals.length === 1 ? (totals[0] ?? null) : null);
}

function gather(rows: readonly Row[], found: FoundColumns): Gathered {
  const gathered: Gathered = { sections: [], faults: [], totals: [], passedOver: [] };
  let section = '';
  let summed = false;
  for (const [at, row] of rows.entries()) {
    if (at <= found.row || isHead(row, found)) continue;
    const cell = (index: number | undefined): string =>
      index === undefined ? '' : tidy(row[index] ?? '');
    const texts = {
      row: at + 1,
      content: cell(found.at.content),
      standard: cell(found.at.standard),
      base: cell(found.at.base),
    };
    const label = tidy(row.find((each) => each.trim() !== '') ?? '');
    const points = pointsIn(texts.base);
    if (TOTAL.test(bare(label)) && texts.standard === '') {
      summed ||= bare(label) !== SUBTOTAL;
      if (points !== null) gathered.totals.push({ label, points });
    } else if (isHeading(label, texts, found)) section = label;
    else if (points === null && (summed || REMARK.test(label))) passOver(gathered, at + 1, row);
    else {
      const title = cell(found.at.section);
      if (title !== '') section = title;
      addRow(gathered, section, texts);
    }
  }
  return gathered;
}

/** A row that only says what the rows below it belong to, with or without the sum of their points. */
function isHeading(label: string, { content, standard }: RowTexts, found: FoundColumns): boolean {
  if (!HEADING.test(label) || standard !== '') return false;
  return content === '' ? found.at.standard !== undefined : content === label && !holdsRules(label);
}

function holdsRules(text: string): boolean {
  return parseStandard({ item: '', standard: text, base: null }).rules.length > 0;
}

function passOver({ passedOver }: Gathered, row: number, cells: Row): void {
  const words = cells.map(tidy).filter((cell) => cell !== '');
  if (words.length > 0) passedOver.push({ row, words: words.join(' ') });
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
  // One cell for both, and it begins with its points: what is checked stands nowhere.
  if (apart.text === '') return { code: 'content-missing', row, text: words };
  return { row, text: apart.text, standard: apart.standard, base: points };
}

/** 「核查内容及评分标准」 in one cell: the standard begins with the first sentence that holds points. */
function splitContent(content: string): { readonly text: string; readonly standard: string } {
  const [first] = parseStandard({ item: '', standard: content, base: null }).rules;
  const at = first?.spans[0]?.start;
  if (at === undefined) return { text: content, standard: '' };
  // What the points are for may reach back over everything that is checked: then only the part that names them is the standard.
  const start = partAt(content, at) || partAt(content, foldWidth(content).search(POINTS));
  return { text: content.slice(0, start).trim(), standard: content.slice(start).trim() };
}

/** Where the part of a text begins that a place lies in. */
function partAt(content: string, at: number): number {
  const before = content.slice(0, Math.max(at, 0));
  return Math.max(...['。', '；', '\n'].map((end) => before.lastIndexOf(end))) + 1;
}

const POINTS = /[扣减加][^。；\n]{0,8}?\d+(?:\.\d+)? *分/;

/** 「5」, 「５分」, 「5 分」; null for anything else, for two numbers, and for nothing. */
function pointsIn(text: string): Points | null {
  const folded = foldWidth(text).trim();
  const numeral = readNumeral(folded, 0);
  if (numeral === null || !/^\s*分?$/.test(folded.slice(numeral.end))) return null;
  const points = pointsOf(numeral.value);
  return points === null || points <= NO_POINTS ? null : points;
}

/** A title row printed again at the head of the next page, with or without （续）. */
function isHead(row: Row, { head }: FoundColumns): boolean {
  const said = row.map((cell) => bare(cell).replace(/[（(]续[）)]$/, ''));
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
