import type { DomainConclusion } from '../review/conclude-domain';
import type { PlacedTrigger } from '../review/place-triggers';
import type { RecordedFact } from '../review/recorded-fact';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import { listInEnglish, quoteInEnglish, sayCount } from './en-us-words';

/** What a form comes to: 6 checked, 2 not met, a third reached (3×2 ≥ 6): “不够到位”. */
export function conclusionInEnglish(concluded: DomainConclusion, rules: ConclusionRules): string {
  const { reason, count, of, derived } = concluded;
  const counted = `${count.applicable - count.notChecked} checked`;
  const unmet = count.unmet > 0 ? `, ${count.unmet} not met` : '';
  const comes = derived === null ? '' : `: ${quoteInEnglish(labelOf(rules, derived))}`;
  switch (reason) {
    case 'all-met':
      return `${counted}, all met${comes}.`;
    case 'share':
      return `${counted}${unmet}${arithmetic(concluded, rules)}${comes}.`;
    case 'below-share':
      return derived === null
        ? `${counted}${unmet}${arithmetic(concluded, rules)}; the notice has no conclusion for that, so it is left to the review.`
        : `${counted}${unmet}${arithmetic(concluded, rules)}; by the reading in force${comes}.`;
    case 'trigger': {
      const held = concluded.triggers.find(
        ({ state, trigger }) => state === 'holds' && trigger.conclusion === derived,
      );
      const why = held ? quoteInEnglish(held.trigger.quote) : 'a fact on record';
      return `${counted}${unmet}; ${why} leads to ${quoteInEnglish(labelOf(rules, derived ?? ''))}.`;
    }
    case 'few-indicators':
      return `Only ${sayCount(of, 'indicator')}${unmet}; by the reading in force no share is taken, so it is left to the review.`;
    case 'indicators-open':
      return `${counted}${unmet}, ${count.open} empty or unclear: no conclusion yet.`;
    case 'trigger-open':
      return `${counted}${unmet}; a fact is not settled: no conclusion yet.`;
    case 'nothing-checked':
      return 'Nothing was checked: no conclusion.';
    case 'nothing-applies':
      return 'Every indicator is said not to apply, so it is left to the review.';
    case 'does-not-conclude':
      return 'By the reading in force this filler only describes and does not conclude.';
  }
}

/** 「, a third reached (3×2 ≥ 6)」; nothing where blocks were counted apart. */
function arithmetic({ derived, count, of }: DomainConclusion, rules: ConclusionRules): string {
  const { conclusions } = rules.review;
  const reached = conclusions.find(({ id, share }) => id === derived && share);
  const share = (reached ?? conclusions.find((each) => each.share))?.share;
  if (!share || rules.blocks === 'each') return '';
  const [part, whole] = share;
  const [one, other] = [whole * count.unmet, part * of];
  const over = rules.edge === 'reached' ? one >= other : one > other;
  const [before, after, sign] = SIGNS[rules.edge][over ? 'over' : 'under'];
  const right = part === 1 ? String(of) : `${part}×${of}`;
  return `, ${before}${part}/${whole}${after} (${whole}×${count.unmet} ${sign} ${right})`;
}

const SIGNS = {
  reached: { over: ['', ' reached', '≥'], under: ['less than ', '', '<'] },
  exceeded: { over: ['more than ', '', '>'], under: ['no more than ', '', '≤'] },
} as const;

function labelOf({ review }: ConclusionRules, id: string): string {
  return review.conclusions.find((each) => each.id === id)?.label ?? id;
}

/** What became of a recorded fact. */
export function triggerInEnglish(
  { trigger, state, wants, domains, facts, counts, moved }: PlacedTrigger,
  rules: ConclusionRules,
): string {
  switch (state) {
    case 'holds': {
      const places = moved.map(({ from, to }) => movedInEnglish(from, to, rules)).join('');
      const label = quoteInEnglish(labelOf(rules, trigger.conclusion));
      const led = counts.length === 0 ? '' : ` ${titlesOf(counts, rules)}: ${label}.`;
      return `${quoteInEnglish(trigger.quote)} holds.${places}${led}`;
    }
    case 'fails':
      return `${quoteInEnglish(trigger.title)}: ${failure(trigger, facts)}; by the reading in force it changes no conclusion.`;
    case 'open':
      return `${quoteInEnglish(trigger.title)}: ${wantInEnglish(wants, trigger, { rules, titles: titlesOf(domains, rules, 'or') })}`;
  }
}

/** Why what was recorded does not lead to the conclusion of its trigger. */
function failure({ test }: ConclusionTrigger, facts: readonly RecordedFact[]): string {
  switch (test.kind) {
    case 'event': {
      const [first] = facts.flatMap((fact) => (fact.kind === 'event' ? [fact] : []));
      if (first?.also === false) return `it is said not to be ${quoteInEnglish(test.also ?? '')}`;
      return `the day recorded, ${first?.on ?? ''}, is not within ${sayCount(test.within ?? 0, 'month')} before the comparison`;
    }
    case 'rating': {
      const grades = facts.flatMap((fact) => (fact.kind === 'rating' ? [fact.grade] : []));
      return `the rating recorded is ${listInEnglish(grades.map(quoteInEnglish))}`;
    }
    case 'months': {
      const own = facts.flatMap((fact) => (fact.kind === 'months' ? [fact] : []));
      const missed = new Set(own.flatMap(({ months }) => months)).size;
      return `${sayCount(missed, 'month')} recorded, counted as fewer than ${test.least}`;
    }
  }
}

/** Where a fact counts of one who has no conclusion in what it is about. */
function movedInEnglish(from: string, to: string | null, rules: ConclusionRules): string {
  const none = ` This person has no conclusion on ${titlesOf([from], rules)}`;
  return to === null
    ? `${none}, so it counts nowhere. Please check what is said of the person, or withdraw it.`
    : `${none}, so it counts elsewhere.`;
}

function titlesOf(
  domains: readonly string[],
  { review }: ConclusionRules,
  between = 'and',
): string {
  const own = review.domains.filter(({ id }) => domains.includes(id));
  return listInEnglish(
    own.map(({ title }) => quoteInEnglish(title)),
    between,
  );
}

function wantInEnglish(
  wants: PlacedTrigger['wants'],
  { test }: PlacedTrigger['trigger'],
  { rules, titles }: { readonly rules: ConclusionRules; readonly titles: string },
): string {
  switch (wants) {
    case 'day':
      return 'no day is given, it is still to come, or one day has two results, so it is open whether it counts. Please check the day.';
    case 'also': {
      const also = test.kind === 'event' ? test.also : undefined;
      return `it is not said whether ${quoteInEnglish(also ?? '')} holds. Please say so.`;
    }
    case 'judge':
      return rules.judged?.by === 'review'
        ? 'by the reading in force the review finds it, and what is recorded is not its finding. Please record that as well.'
        : 'by the reading in force a department finds it, and it is not said which. Please say so.';
    case 'domain':
      return `it is not said what it is about. Is it ${titles}?`;
    case 'answer':
      return 'what is filled in may speak of it; nobody has looked into it yet.';
    case null:
      return 'open.';
  }
}
