import { readConclusion } from '../scheme/conclusion-rules';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionReason, DomainConclusion } from './conclude-domain';

/** A conclusion somebody wrote: in the working column, in 查核单位意见, in a letter. */
export interface WrittenConclusion {
  readonly filler: string;
  /** A domain of the notice, by id. */
  readonly domain: string;
  readonly words: string;
}

/** A written conclusion beside the derived one, of one filler and domain. */
export interface ConclusionComparison {
  readonly concluded: DomainConclusion;
  /** A conclusion's id; null where nothing is written, or in words that name none or several. */
  readonly written: string | null;
  readonly words: string;
  readonly state: 'agrees' | 'differs' | 'unwritten' | 'unread' | 'open';
  /** What the filler's form stands for, by id; null where only the review can say. */
  readonly stands: string | null;
}

export interface DomainComparison {
  readonly domain: DomainConclusion['domain'];
  readonly conclusions: readonly ConclusionComparison[];
  /** Fillers that come to the same, the most first, those whom the notice has no conclusion for together; others without one stand in none. */
  readonly groups: readonly (readonly string[])[];
  readonly differs: boolean;
  /** Of somebody's form only the review can say what it comes to: 待会审. */
  readonly open: boolean;
}

/** Where no question about an indicator or a trigger leads to a conclusion. */
const FOR_REVIEW: ReadonlySet<ConclusionReason> = new Set([
  'below-share',
  'few-indicators',
  'nothing-applies',
]);

/** Whether a form that comes to no conclusion for this reason is left to the review: 待会审. */
export function isForReview(reason: ConclusionReason): boolean {
  return FOR_REVIEW.has(reason);
}

/** Holds the conclusions of one domain against what is written and against one another (R31, R72). */
export function compareConclusions(
  rules: ConclusionRules,
  concluded: readonly DomainConclusion[],
  written: readonly WrittenConclusion[],
): DomainComparison | null {
  const [first] = concluded;
  if (!first) return null;
  const conclusions = concluded.map((each) => compareWritten(rules, each, written));
  const groups = new Map<string | null, string[]>();
  for (const each of conclusions) {
    const { filler, reason } = each.concluded;
    const id = toldBy(each);
    if (id === null && reason !== 'below-share') continue;
    groups.set(id, [...(groups.get(id) ?? []), filler]);
  }
  const told = new Set(conclusions.flatMap((each) => toldBy(each) ?? []));
  const pending = conclusions.filter(isPending);
  return {
    domain: first.domain,
    conclusions,
    groups: [...groups.values()].sort((a, b) => b.length - a.length),
    differs:
      told.size > 1 ||
      pending.some((each) => [...told].some((id) => isExcluded(rules, each.concluded, id))),
    open: pending.some(({ concluded }) => isForReview(concluded.reason)),
  };
}

/** What the filler wrote goes before what its form comes to (R31). */
function toldBy({ written, stands }: ConclusionComparison): string | null {
  return written ?? stands;
}

/** A filler that concludes, and whose form stands for no conclusion. */
export function isPending({ stands, concluded }: ConclusionComparison): boolean {
  return stands === null && concluded.reason !== 'does-not-conclude';
}

/** Better than the best it can be, or graver than the gravest. */
function isExcluded({ review }: ConclusionRules, concluded: DomainConclusion, id: string): boolean {
  const [best, gravest] = concluded.between;
  const at = review.conclusions.findIndex((each) => each.id === id);
  return at < best || at > Math.ceil(gravest);
}

function compareWritten(
  rules: ConclusionRules,
  concluded: DomainConclusion,
  all: readonly WrittenConclusion[],
): ConclusionComparison {
  const words = all
    .filter(
      ({ filler, domain }) => filler === concluded.filler && concluded.domain.ids.includes(domain),
    )
    .map((each) => each.words.trim())
    .filter((each) => each !== '')
    .join('；');
  const { derived, reason } = concluded;
  const about = { concluded, words };
  if (words === '') return { ...about, written: null, state: 'unwritten', stands: derived };
  const written = readConclusion(rules, words, concluded.domain.ids);
  if (written === null) return { ...about, written, state: 'unread', stands: derived };
  if (derived === null && !isExcluded(rules, concluded, written)) {
    // Of what is open on the form its filler may know more; what the notice leaves open nobody knows.
    const stands = reason === 'indicators-open' ? written : null;
    return { ...about, written, state: 'open', stands };
  }
  return { ...about, written, state: written === derived ? 'agrees' : 'differs', stands: written };
}
