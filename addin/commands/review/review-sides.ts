import { reviewSentences, type ReviewSentences } from '../../../src/locale/zh-cn-review';
import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import { isForReview } from '../../../src/review/compare-conclusions';
import type { ConclusionComparison } from '../../../src/review/compare-conclusions';
import { statusOf, type FillerFinding } from '../../../src/review/facts/compare-findings';
import type { Filling, FillingRow } from '../../../src/review/filling';
import type { SubjectReview } from '../../../src/review/review-fillings';
import type { Filler } from '../../../src/scheme/record-form';
import type { OpenReview, ReviewSide } from './review-state';

/** What each filler says of one indicator or conclusion, in the order of the notice; in Chinese, as log and sheets have it, unless somebody else reads it. */
export function sidesOf(
  open: OpenReview,
  review: SubjectReview,
  item: string,
  say: ReviewSentences = reviewSentences,
): readonly ReviewSide[] {
  const sides = item.startsWith(DOMAIN_ITEM)
    ? conclusionSides(open, review, item.slice(DOMAIN_ITEM.length), say)
    : itemSides(open, review, item, say);
  const order = open.fillers.map(({ id }) => id);
  return [...sides].sort((a, b) => order.indexOf(a.filler.id) - order.indexOf(b.filler.id));
}

function itemSides(
  open: OpenReview,
  review: SubjectReview,
  item: string,
  say: ReviewSentences,
): readonly ReviewSide[] {
  const found = review.items.find((each) => each.item === item);
  if (!found) return [];
  const { groups } = found.comparison;
  return found.findings.flatMap((finding): readonly ReviewSide[] => {
    const filler = fillerById(open, finding.filler);
    const written = writtenBy(review, finding.filler, item);
    if (!filler || !written) return [];
    const status = statusOf(finding);
    const sheet = open.sheets.get(written.filling.source);
    const { cell, text } = written.row;
    return [
      {
        filler,
        status,
        value: valueOf(finding, text, say),
        words: text.trim(),
        sentence:
          finding.typed?.status || finding.typed?.unread
            ? ''
            : say.findingReason(finding.claim.reason),
        odd: isOdd(groups, finding.filler),
        unfilled: finding.unfilled === true,
        place: sheet && cell ? { sheet: sheet.id, cell } : null,
      },
    ];
  });
}

/** As many words as a box takes. */
const LONG = 20;

function valueOf(finding: FillerFinding, text: string, say: ReviewSentences): string {
  const { claim, typed } = finding;
  if (finding.unfilled) return say.status('blank');
  const status = statusOf(finding);
  if (status === 'blank' || status === 'not-checked') return say.status(status);
  const [first, second] = claim.quantities;
  if (typed?.quantity !== undefined && typed.quantity !== null) {
    return `${typed.quantity}${first?.unit ?? ''}`;
  }
  const words = text.trim().replace(/[。；]$/, '');
  // 上半年、下半年各1次 is not 1次: a number of a part or a pace says nothing without its time.
  const plain = first?.period.kind === 'unstated' || first?.period.kind === 'years';
  if (first?.kind === 'held' && !second && plain && claim.doubts.length === 0) {
    return text.slice(first.span.start, first.span.end);
  }
  return words !== '' && words.length <= LONG ? words : say.status(status);
}

function conclusionSides(
  open: OpenReview,
  review: SubjectReview,
  domain: string,
  say: ReviewSentences,
): readonly ReviewSide[] {
  const found = review.conclusions.find((each) => each.domain.ids[0] === domain);
  if (!found) return [];
  return found.conclusions.flatMap((each): readonly ReviewSide[] => {
    const { filler: id } = each.concluded;
    const filler = fillerById(open, id);
    if (!filler || each.concluded.reason === 'does-not-conclude') return [];
    const [first] = review.subject.fillings
      .filter(({ filler: own, form }) => own === id && form === found.domain.form)
      .flatMap((filling) => ({ filling, row: filling.rows.find(({ cell }) => cell !== null) }));
    const sheet = first && open.sheets.get(first.filling.source);
    const cell = first?.row?.cell;
    return [
      {
        filler,
        status: null,
        value: conclusionValue(open, each, say),
        words: each.words,
        sentence: say.concludes(each.concluded, open.rules, each.state),
        odd: isOdd(found.groups, id),
        place: sheet && cell ? { sheet: sheet.id, cell } : null,
      },
    ];
  });
}

/** What is written goes before what is derived. */
function conclusionValue(
  { rules }: OpenReview,
  { written, concluded }: ConclusionComparison,
  say: ReviewSentences,
): string {
  const id = written ?? concluded.derived;
  const found = rules.review.conclusions.find((each) => each.id === id);
  if (found) return found.label;
  return isForReview(concluded.reason) ? say.noConclusion.review : say.noConclusion.open;
}

/** Outside the largest group; where no group is the largest, all of them differ. */
function isOdd(groups: readonly (readonly string[])[], filler: string): boolean {
  const [most, second] = groups;
  if (!most || !second) return false;
  if (most.length === second.length) return groups.some((group) => group.includes(filler));
  return !most.includes(filler) && groups.some((group) => group.includes(filler));
}

function fillerById({ scheme }: OpenReview, id: string): Filler | undefined {
  return scheme.fillers?.find((each) => each.id === id);
}

function writtenBy(
  { subject }: SubjectReview,
  filler: string,
  item: string,
): { readonly filling: Filling; readonly row: FillingRow } | null {
  for (const filling of subject.fillings) {
    if (filling.filler !== filler) continue;
    const row = filling.rows.find((each) => each.item === item);
    if (row) return { filling, row };
  }
  return null;
}
