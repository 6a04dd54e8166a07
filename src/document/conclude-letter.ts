import { DOMAIN_ITEM } from '../ledger/review-fingerprint';
import type { DomainComparison } from '../review/compare-conclusions';
import type { SubjectReview } from '../review/review-fillings';
import type { ReviewedBatch } from './review-letter';
import type { DocumentGap } from './document';

/** What a letter says of one person in one domain: counts and a conclusion, or what has to be said first. */
export interface LetterDomain {
  readonly title: string;
  readonly count: { readonly met: number; readonly unmet: number } | DocumentGap;
  /** A conclusion's id. */
  readonly conclusion: string | DocumentGap;
}

export function isGap(value: unknown): value is DocumentGap {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** The domains of one person as the fillers of a letter found them, in the notice's order (L3–L6). */
export function letterDomains(
  batch: ReviewedBatch,
  person: SubjectReview,
  from: readonly string[],
): readonly LetterDomain[] {
  const applying = person.conclusions.filter((each) => mayApply(batch, person, each));
  // Where nothing at all applies the letter has the domains open rather than an empty sentence.
  const told = applying.length > 0 ? applying : person.conclusions;
  return told.map((compared) => {
    const { title } = compared.domain;
    const { key: subject } = person.subject;
    const gap = (code: string, params: DocumentGap['params'] = {}): DocumentGap => ({
      code,
      subject,
      params: { domain: title, ...params },
    });
    const own = compared.conclusions.filter(({ concluded }) => from.includes(concluded.filler));
    const count = countOf(own, gap);
    return { title, count, conclusion: conclusionOf(batch, person, compared, own, gap, count) };
  });
}

/** Whether a domain is anything for a person: not where every form says of each of its indicators that it does not apply (L28), unless the review settled a conclusion. */
export function mayApply(
  { verdicts }: Pick<ReviewedBatch, 'verdicts'>,
  { subject }: Pick<SubjectReview, 'subject'>,
  { domain, conclusions }: DomainComparison,
): boolean {
  const [id = ''] = domain.ids;
  if (verdicts.get(subject.key)?.has(DOMAIN_ITEM + id)) return true;
  return conclusions.some(({ concluded }) => concluded.reason !== 'nothing-applies');
}

type Gap = (code: string, params?: DocumentGap['params']) => DocumentGap;
type Compared = DomainComparison['conclusions'];

/** Met and unmet of what was checked; one indicator that is open leaves both open. */
function countOf(own: Compared, gap: Gap): LetterDomain['count'] {
  const [first, ...others] = own.map(({ concluded }) => concluded.count);
  if (!first) return gap('form-missing');
  if (others.some(({ met, unmet }) => met !== first.met || unmet !== first.unmet)) {
    return gap('counts-differ');
  }
  if (first.open > 0) return gap('indicators-open', { count: first.open });
  if (first.met + first.unmet === 0) return gap('nothing-checked');
  return { met: first.met, unmet: first.unmet };
}

/** What the review settled, else what was written, else what the indicators come to. A written conclusion that is not the derived one is asked about. */
function conclusionOf(
  { verdicts }: ReviewedBatch,
  { subject }: SubjectReview,
  { domain }: DomainComparison,
  own: Compared,
  gap: Gap,
  count: LetterDomain['count'],
): string | DocumentGap {
  const [id = ''] = domain.ids;
  const verdict = verdicts.get(subject.key)?.get(DOMAIN_ITEM + id);
  if (verdict?.stands) return verdict.record.finding;
  if (verdict) return gap('conclusion-reopened');
  const [first, ...others] = own;
  if (!first) return isGap(count) ? count : gap('form-missing');
  if (first.state === 'unread') return gap('conclusion-unread', { words: first.words });
  if (first.state === 'differs') return gap('conclusion-differs', { words: first.words });
  // What is written where the notice has no conclusion is a word for the review, and none for the letter (R72).
  const settled = first.stands;
  if (others.some(({ stands }) => stands !== settled)) return gap('counts-differ');
  if (settled !== null) return settled;
  // An open indicator leaves count and conclusion open at once: one thing to be said.
  const { reason } = first.concluded;
  const same = ['indicators-open', 'nothing-checked', 'nothing-applies'].includes(reason);
  return same && isGap(count) ? count : gap('conclusion-open', { reason });
}
