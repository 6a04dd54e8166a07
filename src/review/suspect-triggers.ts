import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import { normaliseWords } from '../sheet/words';
import { foldWidth } from '../standard/text';
import type { FillerFinding } from './facts/compare-findings';
import type { TriggerOutcome } from './find-triggers';
import type { FindingClaim } from './findings/finding-claim';
import { NOBODY } from './findings/finding-words';
import type { RecordedFact } from './recorded-fact';
import type { ReviewedItem } from './reviewed-items';

/** A trigger that a finding speaks of. */
export interface SuspectedTrigger {
  readonly trigger: string;
  readonly item: string;
  readonly filler: string;
  /** The finding as written. */
  readonly words: string;
}

/** 「6个月未缴」 may be what a trigger speaks of; a person records it or not. */
export function suspectTriggers(
  { review }: ConclusionRules,
  { id }: ReviewedItem,
  findings: readonly FillerFinding[],
): readonly Omit<SuspectedTrigger, 'words'>[] {
  return review.triggers
    .filter(({ items }) => items?.includes(id))
    .flatMap((trigger) =>
      findings
        .filter(({ claim }) => speaksOf(trigger, claim))
        .map(({ filler }) => ({ trigger: trigger.id, item: id, filler })),
    );
}

function speaksOf({ test }: ConclusionTrigger, claim: FindingClaim): boolean {
  switch (test.kind) {
    case 'months':
      return isNever(claim) || monthsMissed(claim) >= test.least;
    case 'rating':
      return claim.normal
        .split(test.grade)
        .slice(0, -1)
        .some((before) => !NOBODY.test(before));
    case 'event':
      return false;
  }
}

/** 从未参加, 全年未缴; 未开展 alone does not say for how long. */
function isNever({ extent, normal }: FindingClaim): boolean {
  return extent === 'none' && /从未|从没|从来|一直|全年|[次天][也都]/.test(normal);
}

/** 欠缴半年, 两个季度未参加, 未缴1月、2月: so many months at the most (R95). */
function monthsMissed({ quantities, normal, status }: FindingClaim): number {
  const short = quantities.filter(({ kind, unit }) => kind === 'short' && unit === '个月');
  const named = new Set(
    short.flatMap(({ period }) => (period.kind === 'part' ? period.months : [])),
  );
  const told = status === 'unmet' ? [...normal.matchAll(LONG)].map(monthsOf) : [];
  return Math.max(named.size, ...short.map(({ value }) => value), ...told);
}

const SPAN = '(?<![每近\\d])(半年|长期|[\\d一二两三四五]年)(?!度|[来内以])';
const LONG = new RegExp(
  `${SPAN}(?:的?党费|以上|均|都|一直)*[未没欠](?![^,;。]*次)|[未没欠拖缺](?:欠|缴纳?|交|参加)?(?:党费|了|达|共|计)*${SPAN}`,
  'g',
);

function monthsOf([, before, behind]: RegExpExecArray): number {
  return (before ?? behind) === '半年' ? 6 : 12;
}

/** Those that nobody has recorded, and nobody has looked into in the words that stand there now (R43, R117). */
export function withoutAnswered(
  suspected: readonly SuspectedTrigger[],
  recorded: readonly TriggerOutcome[],
  facts: readonly RecordedFact[],
): readonly SuspectedTrigger[] {
  return suspected.filter(
    ({ trigger, words }) =>
      !recorded.some((each) => each.trigger.id === trigger && isAnswer(each, words, facts)) &&
      !facts.some(
        (fact) =>
          fact.kind === 'denial' &&
          fact.trigger === trigger &&
          fact.words.some((each) => normaliseWords(each) === normaliseWords(words)),
      ),
  );
}

/**
 * Whether what is on record is what these words speak of (R117). What leads to the conclusion, or is a question itself, leaves nothing to
 * suspect; what leads nowhere has to be the same thing: the same grade or as many months, in a year the words name.
 */
function isAnswer(
  { trigger: { id, test }, state }: TriggerOutcome,
  words: string,
  facts: readonly RecordedFact[],
): boolean {
  if (state !== 'fails') return true;
  const years = new Set(foldWidth(words).match(/\d{4}(?=年)/g));
  const isNamed = (day: string | null): boolean => day !== null && years.has(day.slice(0, 4));
  switch (test.kind) {
    case 'months': {
      const months = facts.flatMap((fact) =>
        fact.kind === 'months' && fact.trigger === id ? fact.months : [],
      );
      return new Set(months.filter(isNamed)).size >= test.least;
    }
    case 'rating':
      return facts.some(
        (fact) =>
          fact.kind === 'rating' &&
          fact.of === test.of &&
          fact.grade === test.grade &&
          isNamed(fact.on),
      );
    case 'event':
      return true;
  }
}

/** While nobody has answered, what a finding speaks of is open. */
export function suspectedOutcomes(
  { review }: ConclusionRules,
  suspected: readonly SuspectedTrigger[],
): readonly TriggerOutcome[] {
  const asked = new Set(suspected.map(({ trigger }) => trigger));
  return review.triggers
    .filter(({ id }) => asked.has(id))
    .map((trigger) => ({
      trigger,
      state: 'open',
      wants: 'answer',
      domains: trigger.domains,
      facts: [],
    }));
}
