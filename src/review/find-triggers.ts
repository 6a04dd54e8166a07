import { parseLocalDate } from '../base/local-date';
import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';

/** What a person recorded of a subject, with its evidence; nothing of the kind is ever inferred from a form. */
export type RecordedFact = { readonly evidence: string } & (
  | {
      readonly kind: 'event';
      readonly trigger: string;
      readonly on: LocalDate | null;
      /** Whether the second thing the notice asks for holds as well (应负主要责任); null where nobody has said. */
      readonly also: boolean | null;
    }
  | {
      readonly kind: 'rating';
      readonly of: string;
      readonly grade: string;
      readonly on: LocalDate | null;
    }
  | {
      readonly kind: 'months';
      readonly trigger: string;
      /** `YYYY-MM`, each month that was missed. */
      readonly months: readonly string[];
      /** Those of them with a reason the notice lets count. */
      readonly excused: readonly string[];
    }
);

/** A trigger of which something was recorded, and whether it holds. */
export interface TriggerOutcome {
  readonly trigger: ConclusionTrigger;
  readonly state: 'holds' | 'fails' | 'open';
  /** What has to be said first, where it is open. */
  readonly wants: 'day' | 'also' | null;
  readonly fact: RecordedFact;
}

/** Which triggers of a review hold on a day (R20–R23). What nobody recorded is not there. */
export function findTriggers(
  rules: ConclusionRules,
  facts: readonly RecordedFact[],
  today: LocalDate,
): readonly TriggerOutcome[] {
  return rules.review.triggers.flatMap((trigger) => {
    const found = outcomesOf(trigger, facts, rules, today);
    const best =
      found.find(({ state }) => state === 'holds') ??
      found.find(({ state }) => state === 'open') ??
      found[0];
    return best ? [best] : [];
  });
}

function outcomesOf(
  trigger: ConclusionTrigger,
  facts: readonly RecordedFact[],
  rules: ConclusionRules,
  today: LocalDate,
): readonly TriggerOutcome[] {
  const { test } = trigger;
  const outcome = (
    fact: RecordedFact,
    state: TriggerOutcome['state'],
    wants: TriggerOutcome['wants'] = null,
  ): TriggerOutcome => ({ trigger, state, wants, fact });
  switch (test.kind) {
    case 'event':
      return facts.flatMap((fact) => {
        if (fact.kind !== 'event' || fact.trigger !== trigger.id) return [];
        const timely = test.within === undefined ? true : isWithin(fact.on, test.within, today);
        const also = test.also === undefined ? true : fact.also;
        if (timely === false || also === false) return [outcome(fact, 'fails')];
        if (timely === null) return [outcome(fact, 'open', 'day')];
        return [also === null ? outcome(fact, 'open', 'also') : outcome(fact, 'holds')];
      });
    case 'rating': {
      const ratings = facts.filter((fact) => fact.kind === 'rating' && fact.of === test.of);
      return lookedAt(ratings, rules, monthsOf(trigger, rules), today).flatMap(({ fact, sure }) => {
        if (fact.kind !== 'rating') return [];
        if (fact.grade !== test.grade) return [outcome(fact, 'fails')];
        return [sure ? outcome(fact, 'holds') : outcome(fact, 'open', 'day')];
      });
    }
    case 'months':
      return facts.flatMap((fact) => {
        if (fact.kind !== 'months' || fact.trigger !== trigger.id) return [];
        const excused = new Set(test.unless === undefined ? [] : fact.excused);
        const months = fact.months
          .filter((month) => !excused.has(month))
          .map(numberOfMonth)
          .filter((month) => month !== null);
        const first = numberOfMonth(today.slice(0, 7)) ?? 0;
        const span = monthsOf(trigger, rules);
        const recent = [...new Set(months)].filter(
          (month) => month <= first && month > first - span,
        );
        const count = rules.lookBack === 'last' ? longestRun(recent) : recent.length;
        return [outcome(fact, count >= test.least ? 'holds' : 'fails')];
      });
  }
}

interface LookedAt {
  readonly fact: RecordedFact;
  /** The day is known, or does not matter. */
  readonly sure: boolean;
}

/** The last rating, or every one of the time that is looked at. One without a day may be the last. */
function lookedAt(
  ratings: readonly RecordedFact[],
  rules: ConclusionRules,
  months: number,
  today: LocalDate,
): readonly LookedAt[] {
  const dayOf = (fact: RecordedFact): string | null => (fact.kind === 'rating' ? fact.on : null);
  if (rules.lookBack === 'all') {
    return ratings.flatMap((fact) => {
      const day = dayOf(fact);
      const within = isWithin(day === null ? null : parseLocalDate(day), months, today);
      return within === false ? [] : [{ fact, sure: within === true }];
    });
  }
  const [only, second] = ratings;
  if (only && !second) return [{ fact: only, sure: true }];
  const undated = ratings.filter((fact) => dayOf(fact) === null);
  const dated = ratings
    .filter((fact) => dayOf(fact) !== null)
    .sort((one, other) => ((dayOf(one) ?? '') < (dayOf(other) ?? '') ? -1 : 1));
  const last = dated.at(-1);
  return [
    ...(last ? [{ fact: last, sure: undated.length === 0 }] : []),
    ...undated.map((fact) => ({ fact, sure: false })),
  ];
}

/** The longest time any of a trigger's domains looks back. */
function monthsOf({ domains }: ConclusionTrigger, { review }: ConclusionRules): number {
  const own = review.domains.filter(({ id }) => domains.includes(id));
  return Math.max(1, ...own.map(({ months }) => months));
}

/** Whether a day lies in the months before another, that day a year ago included; null where it is unknown or still to come. */
function isWithin(day: LocalDate | null, months: number, today: LocalDate): boolean | null {
  if (day === null || day > today) return null;
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + month - 1 - months;
  const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}${today.slice(7)}`;
  return day >= first;
}

function numberOfMonth(month: string): number | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return found ? Number(found[1]) * 12 + Number(found[2]) : null;
}

function longestRun(months: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let before = Number.NaN;
  for (const month of [...months].sort((a, b) => a - b)) {
    run = month === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = month;
  }
  return longest;
}
