import { listLines } from '../scoring/list-lines';
import type { Line } from '../scoring/line';
import type { Item, Passage, Scheme, ScoreForm, Section } from '../scheme/scheme';
import { parseStandard } from '../standard/parse-standard';
import type { Reading, Rule } from '../standard/rule';
import { rulesUnder } from '../standard/rules-under';

/** One item read once for all checks: its standard under the default readings, and the lines of its card. */
export interface RubricItem {
  readonly item: Item;
  /** What people call it: 「第4项」 where the form prints a number, else 「四·3」. */
  readonly label: string;
  readonly reading: Reading;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
}

/** A scheme as the checks look at it. */
export interface Rubric {
  readonly scheme: Scheme;
  readonly forms: readonly ScoreForm[];
  readonly items: readonly RubricItem[];
  readonly passages: readonly Passage[];
}

/** Reads all standards of a scheme for checking; done once, all checks share it. */
export function readRubric(scheme: Scheme): Rubric {
  const forms = scheme.forms.filter((form): form is ScoreForm => form.kind === 'score');
  return {
    scheme,
    forms,
    items: forms.flatMap((form) =>
      form.sections.flatMap((section) => readSection(scheme, section)),
    ),
    passages: scheme.passages ?? [],
  };
}

function readSection(scheme: Scheme, section: Section): readonly RubricItem[] {
  return section.items.map((item, at) => {
    const reading = parseStandard({ item: item.text, standard: item.standard, base: item.base });
    const rules = rulesUnder(reading, {});
    return {
      item,
      label: labelOf(section, item, at),
      reading,
      rules,
      lines: listLines(rules, scheme.months, reading),
    };
  });
}

function labelOf(section: Section, item: Item, at: number): string {
  const printed = printedNumber(item.text);
  if (printed !== null) return `第${printed}项`;
  const numeral = /^\s*([一二三四五六七八九十]+)\s*、/.exec(section.title)?.[1];
  return numeral === undefined ? item.id : `${numeral}·${at + 1}`;
}

/** The number an item's text begins with, where the form prints one: 「4、」. */
export function printedNumber(text: string): number | null {
  const printed = /^\s*(\d{1,3})\s*[、.．]/.exec(text)?.[1];
  return printed === undefined ? null : Number(printed);
}

/** The lines of an item's card when one of its doubts is read in another way. */
export function linesUnder(
  { reading }: RubricItem,
  months: number,
  choice: Readonly<Record<string, string>>,
): readonly Line[] {
  return listLines(rulesUnder(reading, choice), months, reading);
}
