import { listLines } from '../scoring/tally/list-lines';
import type { Line } from '../scoring/line';
import { labelItem } from '../scheme/item-label';
import type { OpenScheme } from '../scheme/open-scheme';
import type { RecordForm } from '../scheme/record-form';
import type { Item, Passage, Scheme, ScoreForm, Section } from '../scheme/scheme';
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
  /** Forms without points. */
  readonly records: readonly RecordForm[];
  readonly passages: readonly Passage[];
}

/** Lays a scheme out for checking, with the readings it was opened with; done once, all checks share it. */
export function readRubric(opened: OpenScheme): Rubric {
  const { scheme } = opened;
  const forms = scheme.forms.filter((form): form is ScoreForm => form.kind === 'score');
  return {
    scheme,
    forms,
    items: forms.flatMap((form) =>
      form.sections.flatMap((section) => readSection(opened, section)),
    ),
    records: scheme.forms.filter((form): form is RecordForm => form.kind === 'record'),
    passages: scheme.passages ?? [],
  };
}

function readSection({ scheme, readings }: OpenScheme, section: Section): readonly RubricItem[] {
  return section.items.flatMap((item) => {
    const reading = readings.get(item.id);
    if (reading === undefined) return [];
    const rules = rulesUnder(reading, {});
    return {
      item,
      label: labelItem(section, item),
      reading,
      rules,
      lines: listLines(rules, scheme.months, reading),
    };
  });
}

/** The lines of an item's card when one of its doubts is read in another way. */
export function linesUnder(
  { reading }: RubricItem,
  months: number,
  choice: Readonly<Record<string, string>>,
): readonly Line[] {
  return listLines(rulesUnder(reading, choice), months, reading);
}
