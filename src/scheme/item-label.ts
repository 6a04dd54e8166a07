import type { RecordForm } from './record-form';
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
    for (const { id, item, cells } of rows) {
      const [words = ''] = cells.flatMap((cell) => ('words' in cell ? [cell.words] : []));
      if (item) labels.set(id, labelRecordItem(part, side ?? '', words) ?? id);
      else part = partNumeral(words) ?? part;
    }
  }
  return labels;
}

function labelRecordItem(part: string | undefined, side: string, words: string): string | null {
  const numbered = (at: string): string => (part === undefined ? `第${at}项` : `${part}·${at}`);
  const above = printedNumber(side);
  const own = printedNumber(words);
  if (above !== null) return numbered(above) + (/^（\d{1,2}）/.exec(words)?.[0] ?? '');
  if (own === null) return null;
  return side === '' ? numbered(own) : `${side}第${own}项`;
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
