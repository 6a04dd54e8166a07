import { textOf } from '../../../src/base/grid';
import type { FilledEntry } from '../../../src/sheet/record/filled-record';
import { blankEntries, rowOf } from '../../commands/card/open-record';
import type { RecordView } from '../../commands/workbook-view';
import { CLI_WORDS } from '../../locale/cli';

/** One thing to say about what is blank; without an entry it is about the whole sheet. */
interface BlankTold {
  readonly entry: FilledEntry | null;
  readonly sentence: string;
  /** A note where it may be nobody's to fill in. */
  readonly severity?: 'note';
}

/** The blank places of one indicator. */
interface BlankRow {
  readonly first: FilledEntry;
  /** What they stand under; empty where the whole row is blank. */
  readonly columns: string;
  /** Its place among the form's indicators. */
  readonly at: number;
}

/** What the working column begins with where a block is not to be filled in. */
const NOT_APPLICABLE = '不适用';

/** More rows with the same places blank are told in one breath: nobody reads 300 lines. */
const ONE_BY_ONE = 5;

/** What is blank in a form that was handed in. One nobody has begun is one question, not one for every place. */
export function tellBlanks(view: RecordView): readonly BlankTold[] {
  const { entries } = view.record;
  const own = subjectPlaceOf(view);
  // A form without a subject has been told so already.
  const open = blankEntries(view).filter(({ place }) => place !== own);
  const items = entries.filter(({ item }) => item !== null);
  const isBegun = (items.length > 0 ? items : entries).some(isWritten);
  if (!isBegun && items.length + open.length > 0) {
    const sentence = entries.some(isWritten) ? CLI_WORDS.itemsBlank : CLI_WORDS.formBlank;
    return [{ entry: null, sentence }];
  }
  const rows = blankRows(open, items);
  const told = new Set<string>();
  const asked = open.flatMap((entry): readonly BlankTold[] => {
    const row = rows.find(({ first }) => first === entry);
    if (entry.item === null) return [{ entry, sentence: CLI_WORDS.entryBlank(entry.label) }];
    if (!row || told.has(row.columns)) return [];
    const alike = rows.filter(({ columns }) => columns === row.columns);
    if (alike.length <= ONE_BY_ONE) {
      return [{ entry, sentence: CLI_WORDS.rowsBlank([entry.label], row.columns, 1) }];
    }
    told.add(row.columns);
    return [{ entry, sentence: CLI_WORDS.rowsBlank(spansOf(alike), row.columns, alike.length) }];
  });
  return [...asked, ...untouchedBlocks(view)];
}

/** Blocks under a condition that nobody has begun: whether they apply the sheet does not say, unless it says that they do not. */
function untouchedBlocks({ opened, record, grid }: RecordView): readonly BlankTold[] {
  const form = opened.scheme.forms.find(({ id }) => id === record.form);
  if (form?.kind !== 'record') return [];
  const blocks = form.blocks.flatMap(({ applies, side, rows }) => {
    if (applies === undefined || side === undefined) return [];
    const ids = new Set(rows.map(({ id }) => id));
    const own = record.entries.filter((entry) => ids.has(rowOf(entry)));
    const [first] = own;
    if (!first || own.some(isWritten)) return [];
    const beside = grid.values[first.cell.row] ?? [];
    return beside.some((value) => textOf(value).startsWith(NOT_APPLICABLE))
      ? []
      : [{ first, side }];
  });
  const [first] = blocks;
  if (!first) return [];
  const sentence = CLI_WORDS.blocksBlank(blocks.map(({ side }) => side));
  return [{ entry: first.first, sentence, severity: 'note' }];
}

function blankRows(
  open: readonly FilledEntry[],
  items: readonly FilledEntry[],
): readonly BlankRow[] {
  const order = [...new Set(items.map(rowOf))];
  return order.flatMap((row, at) => {
    const blanks = open.filter((each) => each.item !== null && rowOf(each) === row);
    const [first] = blanks;
    if (!first) return [];
    const isWhole = !items.some((each) => rowOf(each) === row && isWritten(each));
    const titles = blanks.flatMap(({ entry, title }) => (entry.kind === 'tick' ? [] : [title]));
    return [{ first, columns: isWhole ? '' : titles.filter(Boolean).join('、'), at }];
  });
}

/** 「一·1（1）至一·3（2）」 for rows that follow one another. */
function spansOf(rows: readonly BlankRow[]): readonly string[] {
  const spans: { readonly from: BlankRow; to: BlankRow }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.to.at === row.at - 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans.map(({ from, to }) => {
    const [first, last] = [from.first.label, to.first.label];
    return first === last ? first : `${first}至${last}`;
  });
}

function subjectPlaceOf({ opened, record }: RecordView): string {
  const form = opened.scheme.forms.find(({ id }) => id === record.form);
  return form?.kind === 'record' ? form.subject : '';
}

function isWritten({ text }: FilledEntry): boolean {
  return text !== '';
}
