import type { SubjectNames } from '../../../src/locale/zh-cn-review-subject';
import { reviewSentences } from '../../../src/locale/zh-cn-review';
import type { ConclusionComparison } from '../../../src/review/compare-conclusions';
import { statusOf } from '../../../src/review/facts/compare-findings';
import type { ItemReview } from '../../../src/review/review-items';
import type { Review, SubjectReview } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import { REVIEW_WORDS } from '../../locale/cli-review';
import type { DecidedReview, ToldVerdict } from './decided-review';
import type { ToldSeal } from './seal-forms';

/** What a review is told with. */
export interface ReviewTelling {
  readonly review: Review;
  readonly rules: ConclusionRules;
  readonly names: SubjectNames;
  /** What was decided of each person, by key. */
  readonly decided: ReadonlyMap<string, DecidedReview>;
  /** How the forms of each person stand to their seals, by key; of whom nothing is sealed nothing is there. */
  readonly seals: ReadonlyMap<string, readonly ToldSeal[]>;
}

const UNDECIDED: DecidedReview = { verdicts: new Map(), reverify: [], settled: false, open: 0 };

export function decidedOf({ decided }: ReviewTelling, { subject }: SubjectReview): DecidedReview {
  return decided.get(subject.key) ?? UNDECIDED;
}

/** The persons and what is to be checked again, as `--json` prints them. */
export function reviewDocument(telling: ReviewTelling): {
  readonly subjects: readonly object[];
  readonly reverify: readonly object[];
} {
  const { subjects } = telling.review;
  return {
    subjects: subjects.map((each) => describeSubject(telling, each)),
    reverify: subjects.flatMap((own) => {
      const { reverify, verdicts } = decidedOf(telling, own);
      const { name, heading } = own.subject;
      const reopened = [...verdicts]
        .filter(([, { stands }]) => !stands)
        .map(([item, { changed }]) => ({ item, changed: changed.map(telling.names.filler) }));
      const all = { subject: name, heading, items: reverify, reopened };
      return reverify.length + reopened.length > 0 ? [all] : [];
    }),
  };
}

function describeSubject(telling: ReviewTelling, own: SubjectReview): object {
  const { names, rules } = telling;
  const { subject, state, items, conclusions, triggers, suspected } = own;
  const { name, heading } = subject;
  const { settled, verdicts } = decidedOf(telling, own);
  return {
    subject: name,
    heading,
    state,
    settled,
    items: items.map((item) => describeItem(telling, own, item)),
    conclusions: conclusions.flatMap(({ domain, conclusions: all }) =>
      all.map((each) => ({
        filler: names.filler(each.concluded.filler),
        domain: domain.title,
        ...describeConclusion(each, rules),
      })),
    ),
    triggers: triggers.map((each) => ({
      trigger: each.trigger.title,
      state: each.state,
      evidence: each.facts.map(({ evidence }) => evidence).join('；'),
      domains: each.counts.map((id) => titleOfDomain(rules, id)),
      sentence: reviewSentences.trigger(each, rules),
    })),
    suspected: suspected.map(({ trigger, item, filler }) => ({
      trigger: titleOf(rules, trigger),
      item,
      filler: names.filler(filler),
    })),
    verdicts: [...verdicts.values()].map((each) => describeVerdict(telling, each)),
    seals: (telling.seals.get(subject.key) ?? []).map((each) => describeSeal(telling, each)),
    issues: subject.issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      sentence: reviewSentences.subject(issue, names),
    })),
  };
}

function describeVerdict(
  { names }: ReviewTelling,
  { record, stands, changed }: ToldVerdict,
): object {
  const { item, follows, status, finding, reason, on, by } = record;
  return {
    item,
    follows: follows === '' ? null : names.filler(follows),
    status,
    finding,
    reason,
    on,
    by,
    state: stands ? 'stands' : 'reopened',
    changed: changed.map(names.filler),
  };
}

function describeSeal(
  { names }: ReviewTelling,
  { filler, form, state, seal, sheets }: ToldSeal,
): object {
  const { code = null, on = null, by = null } = seal ?? {};
  const now = sheets.map(({ sheet, code: comesTo }) => ({
    sheet: REVIEW_WORDS.sheet(sheet.file, sheet.sheet),
    code: comesTo,
  }));
  return { filler: names.filler(filler), form, state, code, on, by, now };
}

function describeItem({ names }: ReviewTelling, own: SubjectReview, review: ItemReview): object {
  const { item, comparison, findings } = review;
  const named = (ids: readonly string[]): readonly string[] => ids.map(names.filler);
  return {
    item,
    class: comparison.class,
    classes: comparison.classes,
    values: findings.map((finding) => ({
      filler: names.filler(finding.filler),
      text: textOf(own, finding.filler, item),
      status: statusOf(finding),
      quantity: finding.typed?.quantity ?? null,
    })),
    groups: comparison.groups.map(named),
    contradictions: comparison.contradictions.map((each) => ({
      filler: names.filler(each.filler),
      code: each.code,
      sentence: reviewSentences.contradiction(names.filler(each.filler), each, names.cell),
    })),
  };
}

/** What a filler wrote of an indicator, to the letter; of a form handed in twice the first is compared. */
export function textOf({ subject }: SubjectReview, filler: string, item: string): string {
  const rows = subject.fillings
    .filter((each) => each.filler === filler)
    .flatMap((each) => each.rows);
  return rows.find((row) => row.item === item)?.text ?? '';
}

function describeConclusion(
  { concluded, written, words, state }: ConclusionComparison,
  rules: ConclusionRules,
): object {
  const trigger = concluded.reason === 'trigger' ? leading(concluded) : null;
  return {
    written: written === null ? null : labelOf(rules, written),
    words,
    derived: concluded.derived === null ? null : labelOf(rules, concluded.derived),
    trigger: trigger?.title ?? null,
    ...(trigger && { clause: trigger.quote }),
    reason: concluded.reason,
    state,
    sentence: reviewSentences.conclusion(concluded, rules),
  };
}

function leading({ derived, triggers }: ConclusionComparison['concluded']) {
  const held = triggers.find(
    ({ state, trigger }) => state === 'holds' && trigger.conclusion === derived,
  );
  return held?.trigger ?? null;
}

function titleOfDomain({ review }: ConclusionRules, domain: string): string {
  return review.domains.find(({ id }) => id === domain)?.title ?? domain;
}

export function labelOf({ review }: ConclusionRules, id: string): string {
  return review.conclusions.find((each) => each.id === id)?.label ?? id;
}

export function titleOf({ review }: ConclusionRules, trigger: string): string {
  return review.triggers.find(({ id }) => id === trigger)?.title ?? trigger;
}
