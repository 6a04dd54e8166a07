import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import { isWithin, countMonths, lastOrAll } from './look-back';
import type { RecordedFact } from './recorded-fact';

/** A trigger of which something was recorded or is suspected, and whether it holds. */
export interface TriggerOutcome {
  readonly trigger: ConclusionTrigger;
  readonly state: 'holds' | 'fails' | 'open';
  /** What has to be said first, where it is open. */
  readonly wants: 'day' | 'judge' | 'also' | 'domain' | 'answer' | null;
  /** Domains of the notice it is about, or, where that has to be said first, may be about. */
  readonly domains: readonly string[];
  /** What it rests on; nothing where it is only suspected. */
  readonly facts: readonly RecordedFact[];
}

type Judged = Pick<TriggerOutcome, 'state' | 'wants' | 'facts'>;

/** Which triggers of a review hold on a day, and of what (R20–R23, R70). What nobody recorded is not there. */
export function findTriggers(
  rules: ConclusionRules,
  facts: readonly RecordedFact[],
  today: LocalDate,
): readonly TriggerOutcome[] {
  const { domains, triggers } = rules.review;
  if (rules.triggers === 'all') {
    const all = domains.map(({ id }) => id);
    return triggers.flatMap((trigger) => {
      const judged = judge(trigger, facts, rules, today);
      return judged ? [{ ...judged, trigger, domains: all }] : [];
    });
  }
  return triggers.flatMap((trigger) => {
    const outcomes: TriggerOutcome[] = [];
    for (const domain of trigger.domains) {
      const judged = judgeDomain(trigger, domain, facts, rules, today);
      const same = outcomes.findIndex((each) => judged && isSame(each, judged));
      const known = outcomes[same];
      if (known) outcomes[same] = { ...known, domains: [...known.domains, domain] };
      else if (judged) outcomes.push({ ...judged, trigger, domains: [domain] });
    }
    return outcomes;
  });
}

function isSame(one: Judged, other: Judged): boolean {
  return (
    one.state === other.state &&
    one.wants === other.wants &&
    one.facts.length === other.facts.length &&
    one.facts.every((fact) => other.facts.includes(fact))
  );
}

/** What was said to be of a domain counts there; what nobody said it of leaves the domain open where it would count. */
function judgeDomain(
  trigger: ConclusionTrigger,
  domain: string,
  facts: readonly RecordedFact[],
  rules: ConclusionRules,
  today: LocalDate,
): Judged | null {
  const saidOf = (fact: RecordedFact): readonly string[] => {
    // A rating tells itself what it is of.
    if (fact.kind === 'rating' || fact.kind === 'denial') return trigger.domains;
    if (trigger.domains.length === 1) return trigger.domains;
    return (fact.domains ?? []).filter((each) => trigger.domains.includes(each));
  };
  const said = facts.filter((fact) => saidOf(fact).includes(domain));
  const sure = judge(trigger, said, rules, today);
  if (sure?.state === 'holds') return sure;
  const unsaid = facts.filter((fact) => saidOf(fact).length === 0);
  if (unsaid.length === 0) return sure;
  const may = judge(
    trigger,
    facts.filter((fact) => said.includes(fact) || unsaid.includes(fact)),
    rules,
    today,
  );
  return may?.state === 'holds' ? { ...may, state: 'open', wants: 'domain' } : may;
}

/** What the facts of one trigger come to; null where none is of it. */
function judge(
  trigger: ConclusionTrigger,
  facts: readonly RecordedFact[],
  rules: ConclusionRules,
  today: LocalDate,
): Judged | null {
  const { id, test } = trigger;
  const span = { lookBack: rules.lookBack, months: monthsOf(trigger, rules), today };
  switch (test.kind) {
    case 'event': {
      const own = facts.flatMap((fact) =>
        fact.kind === 'event' && fact.trigger === id ? [fact] : [],
      );
      return gravest(own.map((fact) => judgeEvent(test, fact, rules, today)));
    }
    case 'rating': {
      const own = facts.flatMap((fact) =>
        fact.kind === 'rating' && fact.of === test.of ? [fact] : [],
      );
      return gravest(
        lastOrAll(own, span).map(({ fact, sure }): Judged => {
          if (fact.grade !== test.grade) return { state: 'fails', wants: null, facts: [fact] };
          const state = sure ? 'holds' : 'open';
          return { state, wants: sure ? null : 'day', facts: [fact] };
        }),
      );
    }
    case 'months': {
      const own = facts.flatMap((fact) =>
        fact.kind === 'months' && fact.trigger === id ? [fact] : [],
      );
      if (own.length === 0) return null;
      const excused = test.unless === undefined ? [] : own.flatMap((fact) => fact.excused);
      const missed = own.flatMap(({ months }) => months).filter((each) => !excused.includes(each));
      const holds = countMonths(missed, span) >= test.least;
      return { state: holds ? 'holds' : 'fails', wants: null, facts: own };
    }
  }
}

type EventTest = Extract<ConclusionTrigger['test'], { readonly kind: 'event' }>;
type EventFact = Extract<RecordedFact, { readonly kind: 'event' }>;

function judgeEvent(
  { within, also }: EventTest,
  fact: EventFact,
  rules: ConclusionRules,
  today: LocalDate,
): Judged {
  const facts = [fact];
  const timely = within === undefined ? true : isWithin(fact.on, within, today);
  if (timely === false) return { state: 'fails', wants: null, facts };
  // Who may not find it may not find either that the second thing fails.
  if (!isFound(fact, rules)) return { state: 'open', wants: 'judge', facts };
  const second = also === undefined ? true : fact.also;
  if (second === false) return { state: 'fails', wants: null, facts };
  if (timely === null) return { state: 'open', wants: 'day', facts };
  if (second === null) return { state: 'open', wants: 'also', facts };
  return { state: 'holds', wants: null, facts };
}

/** Whether it was found by whom the decision in force names, where the notice gives no measure for it (R74). */
function isFound({ trigger, judge }: EventFact, { judged, review }: ConclusionRules): boolean {
  if (!judged?.triggers.includes(trigger)) return true;
  if (judged.by === 'review') return judge === null;
  return typeof judge === 'string' && (review.sampling?.fillers ?? []).includes(judge);
}

/** One that holds before one that is open. */
function gravest(judged: readonly Judged[]): Judged | null {
  return (
    judged.find(({ state }) => state === 'holds') ??
    judged.find(({ state }) => state === 'open') ??
    judged[0] ??
    null
  );
}

/** The longest time any of a trigger's domains looks back. */
function monthsOf({ domains }: ConclusionTrigger, { review }: ConclusionRules): number {
  const own = review.domains.filter(({ id }) => domains.includes(id));
  return Math.max(1, ...own.map(({ months }) => months));
}
