import { reviewSentences } from '../../../src/locale/zh-cn-review';
import { quoteWords } from '../../../src/locale/zh-cn-words';
import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import type { DomainComparison } from '../../../src/review/compare-conclusions';
import type { DifferenceClass } from '../../../src/review/facts/compare-findings';
import type { ItemReview } from '../../../src/review/review-items';
import type { SubjectReview, SubjectState } from '../../../src/review/review-fillings';
import { whatLacks } from '../../../src/review/what-lacks';
import { REVIEW_WORDS } from '../../locale/cli-review';
import { describeSeals } from './describe-seals';
import { describeVerdict } from './describe-verdict';
import { decidedOf, labelOf, textOf, titleOf, type ReviewTelling } from './review-document';
import type { ReviewDraw } from './review-draw';
import type { WorkingDays } from './settle-working-days';

/** Nobody has to look at these. */
const SETTLED: ReadonlySet<DifferenceClass> = new Set(['same', 'wording-only', 'not-checked']);

const STATES: readonly SubjectState[] = ['consistent', 'inconsistent', 'unclear', 'sealed'];

const LACKS = ['missing', 'twice', 'faulty', 'unfilled'] as const;

/** A review as a person reads it: of each person only what somebody has to look at. */
export function describeReview(
  telling: ReviewTelling,
  draw: ReviewDraw | null,
  head: {
    readonly title: string;
    readonly today: string;
    readonly workingDays: WorkingDays | null;
  },
): readonly string[] {
  const { subjects } = telling.review;
  const labels = subjects.map((each) => labelOfState(telling, each));
  const all = [
    ...STATES.map(reviewSentences.state),
    ...LACKS.map(reviewSentences.lack),
    REVIEW_WORDS.conclusionsOpen,
    REVIEW_WORDS.settled,
  ];
  const counts = all.map(
    (label) => [label, labels.filter((each) => each === label).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0);
  const again = subjects.filter((each) => decidedOf(telling, each).reverify.length > 0);
  return [
    REVIEW_WORDS.heading(head.title, head.today),
    ...(head.workingDays ? [describeWorkingDays(head.workingDays)] : []),
    ...(subjects.length > 0 ? [REVIEW_WORDS.counts(subjects.length, told)] : []),
    ...subjects.flatMap((each) => describeSubject(telling, each)),
    ...(again.length > 0 ? [REVIEW_WORDS.reverify] : []),
    ...again.map((each) => REVIEW_WORDS.reverifyLine(each.subject.name, itemsAgain(telling, each))),
    ...(draw ? describeDraw(draw) : []),
  ].map(onOneLine);
}

function describeWorkingDays(told: WorkingDays): string {
  return told.from === 'option'
    ? REVIEW_WORDS.workingDaysGiven(told.days, told.instead)
    : REVIEW_WORDS.workingDays(told.days, told.year);
}

/** 已复核 where all that differs is decided. */
function labelOfState(telling: ReviewTelling, own: SubjectReview): string {
  const { settled, open } = decidedOf(telling, own);
  if (open > 0) return REVIEW_WORDS.conclusionsOpen;
  return settled && own.state !== 'consistent'
    ? REVIEW_WORDS.settled
    : reviewSentences.stateOf(own.state, whatLacks(own.subject.issues));
}

function itemsAgain(telling: ReviewTelling, own: SubjectReview): readonly string[] {
  const { names } = telling;
  const { reverify, verdicts } = decidedOf(telling, own);
  return reverify.map((item) => {
    const changed = verdicts.get(item)?.changed ?? [];
    return changed.length === 0
      ? names.item(item)
      : REVIEW_WORDS.reopenedItem(names.item(item), changed.map(names.filler));
  });
}

/** What is typed into a cell may have line breaks; a line of the answer has none. */
function onOneLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ');
}

function describeSubject(telling: ReviewTelling, own: SubjectReview): readonly string[] {
  const { names, rules } = telling;
  const { subject, items, conclusions, triggers, suspected } = own;
  const reworded = items.filter(({ comparison }) => comparison.class === 'wording-only').length;
  return [
    REVIEW_WORDS.person(subject.name, subject.heading, labelOfState(telling, own)),
    ...describeSeals(telling, own),
    ...subject.issues.map((issue) => REVIEW_WORDS.line(reviewSentences.subject(issue, names))),
    ...items.flatMap((item) => describeItem(telling, own, item)),
    ...(reworded > 0 ? [REVIEW_WORDS.reworded(reworded)] : []),
    ...triggers.map((each) => REVIEW_WORDS.line(reviewSentences.trigger(each, rules))),
    ...suspected.map(({ trigger, item, filler }) =>
      REVIEW_WORDS.line(
        REVIEW_WORDS.suspected(names.filler(filler), names.item(item), titleOf(rules, trigger)),
      ),
    ),
    ...conclusions.flatMap((each) => [
      ...describeDomain(telling, each),
      ...each.domain.ids.flatMap((id) => describeVerdict(telling, own, `${DOMAIN_ITEM}${id}`)),
    ]),
  ];
}

function describeItem(
  telling: ReviewTelling,
  own: SubjectReview,
  { item, comparison, findings }: ItemReview,
): readonly string[] {
  const { names } = telling;
  const verdict = describeVerdict(telling, own, item);
  const contradictions = comparison.contradictions.map((each) =>
    REVIEW_WORDS.line(
      `${names.item(item)}　${reviewSentences.contradiction(names.filler(each.filler), each, names.cell)}`,
    ),
  );
  // A form nobody has filled in is told once.
  const settled = SETTLED.has(comparison.class) || findings.every(({ unfilled }) => unfilled);
  // Nobody says otherwise, and the conclusions differ through it.
  const behind = settled && contradictions.length === 0 && own.reverify.includes(item);
  if (settled && !behind && verdict.length === 0) return contradictions;
  const checked = findings.filter(
    ({ filler, unfilled }) => !unfilled && (behind || !comparison.notChecked.includes(filler)),
  );
  const sides = checked.map(({ filler }) => {
    const text = textOf(own, filler, item);
    const blank = comparison.notChecked.includes(filler) ? 'not-checked' : 'blank';
    const words = text === '' ? reviewSentences.status(blank) : quoteWords(text);
    return REVIEW_WORDS.side(names.filler(filler), words);
  });
  const alike = own.unjudged.includes(item)
    ? reviewSentences.unjudged
    : REVIEW_WORDS.behindConclusion;
  const kind = behind ? alike : reviewSentences.difference(comparison.class);
  const difference = REVIEW_WORDS.difference(names.item(item), kind, sides.join('，'));
  return [difference, ...contradictions, ...verdict];
}

/** One line where all come to the same and nothing is left to say of it. */
function describeAgreed(
  { rules }: ReviewTelling,
  { domain, conclusions, differs }: DomainComparison,
): readonly string[] {
  const [first] = conclusions;
  const plain = conclusions.every(
    ({ state, concluded }) =>
      (state === 'agrees' || state === 'unwritten') &&
      concluded.reason === 'all-met' &&
      concluded.derived === first?.concluded.derived,
  );
  const derived = first?.concluded.derived ?? null;
  if (differs || !plain || derived === null || conclusions.length < 2) return [];
  return [REVIEW_WORDS.agreed(domain.title, conclusions.length, labelOf(rules, derived))];
}

/** Every conclusion of a domain with what leads there, and how it stands to the written one where there is one. */
function describeDomain(telling: ReviewTelling, own: DomainComparison): readonly string[] {
  const agreed = describeAgreed(telling, own);
  if (agreed.length > 0) return agreed;
  const { rules, names } = telling;
  const { domain, conclusions } = own;
  return conclusions.map(({ concluded, state, words }) => {
    const label =
      concluded.derived === null ? REVIEW_WORDS.open : labelOf(rules, concluded.derived);
    const why = reviewSentences.conclusion(concluded, rules);
    const written =
      state === 'unwritten' ? '' : `${quoteWords(words)}${reviewSentences.written(state)}`;
    return REVIEW_WORDS.conclusion(
      domain.title,
      names.filler(concluded.filler),
      label,
      `${why}${written}`,
    );
  });
}

function describeDraw(draw: ReviewDraw): readonly string[] {
  const words = REVIEW_WORDS.draw;
  const { label, pool, count, waits, checkCode, seed, drawn } = draw;
  if (pool.length === 0) return [words.none];
  const head = waits ? words.waits(label, pool.length) : words.count(label, pool.length, count);
  const check = checkCode === null ? [] : [words.check(checkCode)];
  if (waits || checkCode === null) return [head, ...check];
  if (seed === null || drawn === null) return [head, ...check, words.noSeed];
  return [
    head,
    ...check,
    words.drawn(seed),
    ...drawn.map(({ line }, at) => words.line(at + 1, line)),
  ];
}
