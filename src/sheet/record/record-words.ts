import { labelRecordItems } from '../../scheme/item-label';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { RecordEntry, RecordForm, RecordLine, RecordRow } from '../../scheme/record-form';
import { normaliseWords } from '../words';

/** A record form's words made ready for comparison, row by row in the order they are printed. */
export interface RecordWords {
  readonly opened: OpenScheme;
  readonly form: RecordForm;
  /** The table's rows, the repeated titles first. */
  readonly rows: readonly RecordRowWords[];
  readonly above: readonly RecordLineWords[];
  readonly below: readonly RecordLineWords[];
}

export interface RecordRowWords {
  readonly id: string;
  readonly item: boolean;
  /** What people call it: 「履行党建责任情况第3项」, 「帮扶单位」. */
  readonly label: string;
  readonly words: readonly PrintedWords[];
  readonly entries: readonly PlacedEntry[];
}

/** Words of one cell; columns are counted from the form's first, as the notice prints it. */
export interface PrintedWords {
  readonly column: number;
  readonly official: string;
  readonly normal: string;
}

export interface PlacedEntry {
  /** `row id/entry id`. */
  readonly place: string;
  readonly entry: RecordEntry;
  readonly column: number;
  /** Its row's name, else the words it stands behind, beside or under: never nothing where the notice prints any. */
  readonly label: string;
  /** What is printed over it in the nearest row of titles: 「是」; empty without one. */
  readonly title: string;
}

export interface RecordLineWords {
  readonly id: string;
  readonly parts: readonly {
    readonly place: string;
    readonly label: string;
    readonly entry: RecordEntry;
  }[];
}

/** Words do not change after a scheme is opened, and readers ask for them at every key press. */
const remembered = new WeakMap<OpenScheme, readonly RecordWords[]>();

/** The words of all record forms of a scheme. */
export function wordsOfRecords(opened: OpenScheme): readonly RecordWords[] {
  const known = remembered.get(opened);
  if (known) return known;
  const words = opened.scheme.forms.flatMap((form) =>
    form.kind === 'record' ? [wordsOfRecord(opened, form)] : [],
  );
  remembered.set(opened, words);
  return words;
}

const rememberedNames = new WeakMap<RecordForm, ReadonlyMap<string, readonly string[]>>();

/** What the entries of a form's rows go by, each with its label and what is printed over it, by full name. */
export function namesOfEntries(
  opened: OpenScheme,
  form: RecordForm,
): ReadonlyMap<string, readonly string[]> {
  const known = rememberedNames.get(form);
  if (known) return known;
  const entries = wordsOfRecord(opened, form).rows.flatMap((row) => row.entries);
  const names = new Map(entries.map(({ place, label, title }) => [place, [label, title]]));
  rememberedNames.set(form, names);
  return names;
}

function wordsOfRecord(opened: OpenScheme, form: RecordForm): RecordWords {
  const rows: RecordRowWords[] = [];
  // Words over a column hold for the entries below them until other words stand there.
  const over = new Map<number, string>();
  const add = (row: RecordRow, about: Omit<RowSetting, 'over'>): void => {
    const own = rowWords(row, { ...about, over });
    if (own.entries.length === 0) {
      for (const { column, official, normal } of own.words) {
        over.set(column, normal);
        about.near.set(column, official);
      }
    }
    rows.push(own);
  };
  if (form.titles) add(form.titles, { side: undefined, label: '', near: new Map() });
  const labels = labelRecordItems(form);
  for (const { side, rows: own } of form.blocks) {
    const near = new Map<number, string>();
    for (const row of own) add(row, { side, label: labels.get(row.id) ?? '', near });
  }
  return {
    opened,
    form,
    rows,
    above: form.above.map(lineWords),
    below: form.below.map(lineWords),
  };
}

/** What a row stands beside and under. */
interface RowSetting {
  readonly side: string | undefined;
  /** An indicator's; empty for any other row. */
  readonly label: string;
  readonly over: ReadonlyMap<number, string>;
  /** Titles of its own block, by column, as printed. */
  readonly near: Map<number, string>;
}

function rowWords(row: RecordRow, { side, label, over, near }: RowSetting): RecordRowWords {
  const words: PrintedWords[] = [];
  const entries: PlacedEntry[] = [];
  let column = side === undefined ? 0 : 1;
  for (const cell of row.cells) {
    if ('words' in cell) {
      const normal = normaliseWords(cell.words);
      if (normal !== '') words.push({ column, official: cell.words, normal });
    } else {
      const before = words.at(-1)?.official ?? '';
      const title = over.get(column) ?? '';
      entries.push({
        place: `${row.id}/${cell.entry.id}`,
        entry: cell.entry,
        column,
        label: firstOf([label, before, near.get(column) ?? '', side ?? '', title]),
        title,
      });
    }
    column += cell.span ?? 1;
  }
  const own = firstOf([
    label,
    words[0]?.official ?? '',
    entries.map((each) => each.label).join('、'),
  ]);
  return { id: row.id, item: row.item === true, label: own, words, entries };
}

/** The first that is not empty, without the blanks it is spaced out with. */
function firstOf(words: readonly string[]): string {
  return words.map((each) => each.replace(/\s/g, '')).find((each) => each !== '') ?? '';
}

function lineWords(line: RecordLine): RecordLineWords {
  return {
    id: line.id,
    parts: line.parts.flatMap(({ words, entry }) =>
      entry ? [{ place: `${line.id}/${entry.id}`, label: words, entry }] : [],
    ),
  };
}
