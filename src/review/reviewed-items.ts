import { yearOf } from '../base/local-date';
import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import { recordItemsOf } from '../scheme/record-form';
import type { RecordForm } from '../scheme/record-form';
import type { Scheme } from '../scheme/scheme';
import { parseIndicator } from '../standard/parse-indicator';
import type { QuantityTest } from '../standard/quantity-test';
import type { OwedForm } from './subject-issues';
import type { FindingScope } from './findings/finding-claim';
import type { Indicator } from './findings/read-finding';

/** An indicator that a conclusion counts, with all it is read by. */
export interface ReviewedItem {
  readonly id: string;
  readonly form: string;
  readonly block: string;
  /** Condition of its block or row; null where it is for everybody. */
  readonly applies: string | null;
  readonly indicator: Indicator;
  readonly scope: FindingScope;
  readonly rule: TestsRule;
}

/** Which of an indicator's tests have to be reached, as decided. */
export type TestsRule =
  | { readonly kind: 'all' | 'apart' }
  | { readonly kind: 'by-condition'; readonly of: readonly ConditionTests[] };

/** What is asked of whom the condition holds: the tests that stand in these words. */
export interface ConditionTests {
  readonly condition: string;
  readonly words: string;
  readonly tests: readonly QuantityTest[];
}

/**
 * The indicators of the domains of a review, in the order they are printed. Where a number of which nobody wrote the time is decided to be
 * of the last year, what is looked at is that year (R76); years that are written stay what they are.
 */
export function reviewedItems(
  { forms }: Scheme,
  { review, indicators, span }: Pick<ConclusionRules, 'review' | 'indicators' | 'span'>,
  workingDays: number | undefined,
  today?: LocalDate,
): readonly ReviewedItem[] {
  const records = forms.filter((form): form is RecordForm => form.kind === 'record');
  return records.flatMap((form) =>
    recordItemsOf(form).flatMap(({ id, text, block }): readonly ReviewedItem[] => {
      const domain = review.domains.find(
        (each) => each.form === form.id && each.blocks.includes(block.id),
      );
      if (!domain) return [];
      const row = block.rows.find((each) => each.id === id);
      const indicator = { text, tests: parseIndicator(text) };
      const months = span === 'last-year' ? Math.min(domain.months, YEAR) : domain.months;
      return [
        {
          id,
          form: form.id,
          block: block.id,
          applies: row?.applies ?? block.applies ?? null,
          indicator,
          scope: {
            months,
            ...(workingDays !== undefined && { workingDays }),
            ...(today !== undefined && { today: { year: yearOf(today), month: monthOf(today) } }),
          },
          rule: ruleOf(id, indicator, indicators),
        },
      ];
    }),
  );
}

function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** In months. */
const YEAR = 12;

function ruleOf(
  id: string,
  { text, tests }: Indicator,
  { tests: decided }: ConclusionRules['indicators'],
): TestsRule {
  const effect = decided.get(id);
  if (!effect) return { kind: 'all' };
  if (effect.policy !== 'by-condition') return { kind: effect.policy };
  const of = effect.of.map(({ condition, words }) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const within = tests.filter(({ span }) => span.start < end && span.end > start);
    return { condition, words, tests: within };
  });
  return { kind: 'by-condition', of };
}

/** The forms each filler owes of a subject, of those that a review concludes. */
export function owedForms(scheme: Scheme, rules: ConclusionRules): readonly OwedForm[] {
  const forms = [...new Set(rules.review.domains.map(({ form }) => form))];
  const items = new Map(forms.map((form) => [form, idsOfItems(scheme, rules, form)]));
  return (scheme.fillers ?? [])
    .filter(({ id }) => !rules.without.includes(id))
    .flatMap((filler) =>
      forms
        .filter((form) => filler.forms?.includes(form) ?? true)
        .map((form) => ({
          form,
          filler: filler.id,
          applies: filler.applies ?? null,
          excused: rules.excused?.filler === filler.id ? rules.excused.condition : null,
          items: items.get(form) ?? [],
        })),
    );
}

function idsOfItems(
  { forms }: Scheme,
  { review }: ConclusionRules,
  form: string,
): readonly string[] {
  const found = forms.find(
    (each): each is RecordForm => each.kind === 'record' && each.id === form,
  );
  const isReviewed = (block: string): boolean =>
    review.domains.some((each) => each.form === form && each.blocks.includes(block));
  const items = found ? recordItemsOf(found) : [];
  return items.filter(({ block }) => isReviewed(block.id)).map(({ id }) => id);
}
