import { hashText } from '../base/hash-text';
import type { DomainComparison } from '../review/compare-conclusions';
import type { SubjectReview } from '../review/review-fillings';
import { normaliseWords } from '../sheet/words';
import type { PersonLog } from './fold-review';
import type { VerdictRecord } from './review-record';

/** How a verdict on a conclusion names it. */
export const DOMAIN_ITEM = 'domain:';

/** What every filler wrote of an indicator, as one value; widths, blanks and the order of the sheets change nothing (G17). */
function fingerprintOfItem({ subject }: Pick<SubjectReview, 'subject'>, item: string): string {
  return digestOf(
    subject.fillings.flatMap(({ filler, rows }) =>
      rows
        .filter((row) => row.item === item)
        .map(({ text, typed, notApplicable }) => [
          filler,
          normaliseWords(text),
          typed?.status ?? '',
          typed?.quantity ?? '',
          notApplicable ?? false,
        ]),
    ),
  );
}

/** What every filler concluded of a domain, written and derived, and what led there (G18). */
function fingerprintOfConclusion({ conclusions }: DomainComparison): string {
  return digestOf(
    conclusions.map(({ words, concluded }) => [
      concluded.filler,
      normaliseWords(words),
      concluded.derived ?? '',
      [...concluded.unmet].sort(),
      concluded.triggers.map(({ trigger, state }) => [trigger.id, state]),
    ]),
  );
}

function digestOf(lines: readonly (readonly unknown[])[]): string {
  const texts = lines.map((line) => JSON.stringify(line)).sort();
  return hashText(texts.join('\n'));
}

/** A verdict, and whether what it rests on is still what it was. */
export interface HeldVerdict {
  readonly record: VerdictRecord;
  /** False: a source changed after it was given, and it has to be given anew. */
  readonly stands: boolean;
}

/** The last verdict on each indicator and conclusion of a person, by `item`, held against the sheets as they are now. */
export function heldVerdicts(
  { verdicts }: PersonLog,
  review: SubjectReview,
): ReadonlyMap<string, HeldVerdict> {
  return new Map(
    [...verdicts].map(([item, record]) => [
      item,
      { record, stands: record.fingerprint === fingerprintOf(review, item) },
    ]),
  );
}

/** Of an indicator, or of the conclusion a verdict names; null for one there no longer is. */
export function fingerprintOf(review: SubjectReview, item: string): string | null {
  if (!item.startsWith(DOMAIN_ITEM)) return fingerprintOfItem(review, item);
  const domain = item.slice(DOMAIN_ITEM.length);
  const found = review.conclusions.find((each) => each.domain.ids[0] === domain);
  return found ? fingerprintOfConclusion(found) : null;
}
