import type { RecordForm, RecordRow } from './record-form';
import type { Form, Item, Scheme, ScoreForm, Section } from './scheme';

/** What people call an item: 「第4项」 where its text begins with a number, else by section and place, 「一·1」; the bare id where neither can be told. */
export function labelItem(section: Section, item: Item): string {
  const printed = printedNumber(item.text);
  if (printed !== null) return `第${printed}项`;
  const numeral = partNumeral(section.title);
  const at = section.items.indexOf(item);
  return numeral === undefined || at < 0 ? item.id : `${numeral}·${at + 1}`;
}

/** The number an item's text begins with, as printed: 「4」 of 「4、落实…」. */
export function printedNumber(text: string): string | null {
  return /^\s*(\d{1,3})\s*[、.．]/.exec(text)?.[1] ?? null;
}

/** The labels of a form's items by id, in the order of the notice. */
export function labelItems(form: ScoreForm): ReadonlyMap<string, string> {
  return new Map(
    form.sections.flatMap((section) =>
      section.items.map((item) => [item.id, labelItem(section, item)] as const),
    ),
  );
}

/**
 * The labels of a record form's indicators by id: 「履行党建责任情况第3项」 under the words beside them, 「一·2（1）」 for what
 * stands under a numbered item of a numbered part; the bare id where neither can be told.
 */
export function labelRecordItems(form: RecordForm): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let part: string | undefined;
  for (const { side, rows } of form.blocks) {
    const [first] = rows.flatMap(wordsOfRow);
    for (const row of rows) {
      const [words = ''] = wordsOfRow(row);
      if (!row.item) part = partNumeral(words) ?? part;
      else labels.set(row.id, labelRecordItem({ part, side, first, words }) ?? row.id);
    }
  }
  return labels;
}

interface RecordPlace {
  readonly part: string | undefined;
  readonly side: string | undefined;
  /** The first words of the block. */
  readonly first: string | undefined;
  readonly words: string;
}

/** A number beside the rows is the item's, and what is under it has marks of its own: （1）, 一是, ①. */
function labelRecordItem({ part, side, first, words }: RecordPlace): string | null {
  const numbered = (at: string): string => (part === undefined ? `第${at}项` : `${part}·${at}`);
  const own = printedNumber(words);
  const item = printedNumber(side ?? (own === null ? first : words) ?? '');
  if (item !== null) {
    const mark = /^（\d{1,2}）|^[一二三四五六七八九十]是|^[①-⑳]/.exec(words)?.[0];
    return numbered(item) + (mark ?? '');
  }
  return own === null || side === undefined ? null : `${side}第${own}项`;
}

function wordsOfRow({ cells }: RecordRow): readonly string[] {
  return cells.flatMap((cell) => ('words' in cell ? [cell.words] : []));
}

/** 「一」 of 「一、推进…情况」. */
function partNumeral(words: string): string | undefined {
  return /^\s*([一二三四五六七八九十]+)\s*、/.exec(words)?.[1];
}

/** The label of an item of any form of a scheme; the id itself for one the scheme does not know. */
export function labelOfItem(scheme: Scheme, id: string): string {
  for (const form of scheme.forms) {
    const label = labelsOf(form).get(id);
    if (label !== undefined) return label;
  }
  return id;
}

/** The same for a narrow list: 「责任3」 where the notice's block has a short name. */
export function shortLabelOfItem(scheme: Scheme, id: string): string {
  for (const form of scheme.forms) {
    if (form.kind !== 'record') continue;
    for (const { short, rows } of form.blocks) {
      const row = rows.find((each) => each.id === id);
      if (!row || short === undefined) continue;
      const number = printedNumber(wordsOfRow(row)[0] ?? '');
      if (number !== null) return `${short}${number}`;
    }
  }
  return labelOfItem(scheme, id);
}

function labelsOf(form: Form): ReadonlyMap<string, string> {
  switch (form.kind) {
    case 'score':
      return labelItems(form);
    case 'summary':
      return new Map();
    case 'record':
      return labelRecordItems(form);
  }
}

/** Several items in one breath: 「第4、5项」, 「一·1、二·3」. */
export function joinItemLabels(labels: readonly string[]): string {
  const numbers = labels.map((label) => /^第(\d+)项$/.exec(label)?.[1]);
  return numbers.every((number) => number !== undefined)
    ? `第${numbers.join('、')}项`
    : labels.join('、');
}
