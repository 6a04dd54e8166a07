import type { Item, Scheme, ScoreForm, Section } from './scheme';

/** What people call an item: 「第4项」 where its text begins with a number, else by section and place, 「一·1」; the bare id where neither can be told. */
export function labelItem(section: Section, item: Item): string {
  const printed = printedNumber(item.text);
  if (printed !== null) return `第${printed}项`;
  const numeral = /^\s*([一二三四五六七八九十]+)\s*、/.exec(section.title)?.[1];
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

/** The label of an item of any form of a scheme; the id itself for one the scheme does not know. */
export function labelOfItem(scheme: Scheme, id: string): string {
  for (const form of scheme.forms) {
    const label = form.kind === 'score' ? labelItems(form).get(id) : undefined;
    if (label !== undefined) return label;
  }
  return id;
}

/** Several items in one breath: 「第4、5项」, 「一·1、二·3」. */
export function joinItemLabels(labels: readonly string[]): string {
  const numbers = labels.map((label) => /^第(\d+)项$/.exec(label)?.[1]);
  return numbers.every((number) => number !== undefined)
    ? `第${numbers.join('、')}项`
    : labels.join('、');
}
