import { groupBy } from '../base/group-by';
import { hashText } from '../base/hash-text';
import type { DomainComparison } from '../review/compare-conclusions';
import type { DomainInForce } from '../review/domains-in-force';
import type { SubjectReview } from '../review/review-fillings';
import { normaliseWords } from '../sheet/words';
import type { PersonLog } from './fold-review';
import type { VerdictRecord } from './review-record';

/** How a verdict on a conclusion names it. */
export const DOMAIN_ITEM = 'domain:';

/** Under which item a verdict on the conclusion of a domain is kept; one of several by decision is named by its first. */
export function itemOfDomain({ ids }: Pick<DomainInForce, 'ids'>): string {
  return `${DOMAIN_ITEM}${ids[0] ?? ''}`;
}

/** What every filler wrote of an indicator, filler by filler; widths, blanks and the order of the sheets change nothing (G17). */
function fingerprintOfItem({ subject }: Pick<SubjectReview, 'subject'>, item: string): string {
  return digestOf(
    subject.fillings.flatMap(({ filler, rows }) =>
      rows
        .filter((row) => row.item === item)
        .map(({ text, typed, notApplicable = false }): Told => {
          const judged = [typed?.status ?? '', typed?.quantity ?? '', notApplicable];
          const unread = (typed?.unread ?? []).map(({ words }) => normaliseWords(words));
          return { filler, what: [normaliseWords(text), ...judged, ...unread] };
        }),
    ),
  );
}

/** What every filler concluded of a domain, written and derived, and what led there (G18). */
function fingerprintOfConclusion({ conclusions }: DomainComparison): string {
  return digestOf(
    conclusions.map(({ words, concluded }): Told => {
      const triggers = concluded.triggers.map(({ trigger, state }) => [trigger.id, state]);
      const unmet = [...concluded.unmet].sort();
      const what = [normaliseWords(words), concluded.derived ?? '', unmet, triggers];
      return { filler: concluded.filler, what };
    }),
  );
}

/** One thing a filler says. */
interface Told {
  readonly filler: string;
  readonly what: readonly unknown[];
}

/** Signs of a filler's part: enough that no two contents are alike by chance. */
const PART = 20;

/** `inspection-team=3f…,party-group=9a…`: a part a filler, so that it shows who wrote otherwise since. */
function digestOf(told: readonly Told[]): string {
  return [...groupBy(told, ({ filler }) => filler)]
    .map(([filler, own]) => {
      const texts = own.map(({ what }) => JSON.stringify(what)).sort();
      return `${filler}=${hashText(texts.join('\n')).slice(0, PART)}`;
    })
    .sort()
    .join(',');
}

/** A verdict, and whether what it rests on is still what it was. */
export interface HeldVerdict {
  readonly record: VerdictRecord;
  /** False: a source changed after it was given, and it has to be given anew. */
  readonly stands: boolean;
  /** What somebody else gave on the same sheets before, and otherwise (G26). */
  readonly overruled?: VerdictRecord;
}

/** The last verdict on each indicator and conclusion of a person, by `item`, held against the sheets as they are now. */
export function heldVerdicts(
  { verdicts, overruled: others }: PersonLog,
  review: SubjectReview,
): ReadonlyMap<string, HeldVerdict> {
  return new Map(
    [...verdicts].map(([item, record]) => {
      const stands = record.fingerprint === fingerprintOf(review, item);
      const overruled = others?.get(item);
      return [item, { record, stands, ...(overruled && { overruled }) }];
    }),
  );
}

/** Of an indicator, or of the conclusion a verdict names; null for one there no longer is. */
export function fingerprintOf(review: SubjectReview, item: string): string | null {
  if (!item.startsWith(DOMAIN_ITEM)) return fingerprintOfItem(review, item);
  const domain = item.slice(DOMAIN_ITEM.length);
  const found = review.conclusions.find((each) => each.domain.ids[0] === domain);
  return found ? fingerprintOfConclusion(found) : null;
}

/** Fillers who wrote otherwise since a verdict, came or went, in the order of their ids; none where it stands, or what it is about is gone. */
export function changedSince(
  { item, fingerprint }: Pick<VerdictRecord, 'item' | 'fingerprint'>,
  review: SubjectReview,
): readonly string[] {
  const told = fingerprintOf(review, item);
  if (told === null) return [];
  const [before, now] = [partsOf(fingerprint), partsOf(told)];
  const fillers = new Set([...before.keys(), ...now.keys()]);
  return [...fillers].filter((filler) => before.get(filler) !== now.get(filler)).sort();
}

function partsOf(fingerprint: string): ReadonlyMap<string, string> {
  const parts = fingerprint.split(',').filter((part) => part.includes('='));
  return new Map(
    parts.map((part) => {
      const at = part.lastIndexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
}
