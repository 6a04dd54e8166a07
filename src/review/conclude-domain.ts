import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { FindingStatus, YearClaim } from './findings/finding-claim';
import type { DomainInForce } from './domains-in-force';
import type { PlacedTrigger } from './place-triggers';

/** One indicator as it counts in a conclusion: only those that apply to the subject. */
export interface CountedIndicator {
  readonly item: string;
  readonly block: string;
  readonly status: FindingStatus;
  /** Told year by year in the text, where no person set the status. */
  readonly years?: readonly YearClaim[];
}

export interface IndicatorCount {
  readonly applicable: number;
  readonly met: number;
  readonly unmet: number;
  /** Not to be judged yet, or left empty by a filler that checks everything. */
  readonly open: number;
  readonly notChecked: number;
}

/** Why a conclusion is what it is, or why there is none. */
export type ConclusionReason =
  | 'all-met'
  /** So many are not met that a share is reached. */
  | 'share'
  /** Some are not met, fewer than any share: by the decision, a conclusion or the review. */
  | 'below-share'
  | 'trigger'
  /** Too few indicators for shares, by the decision. */
  | 'few-indicators'
  | 'indicators-open'
  | 'trigger-open'
  | 'nothing-checked'
  /** The form says of every indicator that it does not apply. */
  | 'nothing-applies'
  /** Only fillers that sample conclude, by the decision. */
  | 'does-not-conclude';

/** What one filler's form comes to in one domain. */
export interface DomainConclusion {
  readonly domain: DomainInForce;
  readonly filler: string;
  /** A conclusion's id; null for 待会审, `reason` says why. */
  readonly derived: string | null;
  readonly reason: ConclusionReason;
  /** The best and the gravest it can be, as places among the conclusions; a half is between two. */
  readonly between: readonly [number, number];
  readonly count: IndicatorCount;
  /** What the shares were taken of. */
  readonly of: number;
  readonly unmet: readonly string[];
  /** Met in the last year and not in an earlier one: listed, and counted only where a decision says so. */
  readonly unmetEarlier: readonly string[];
  /** Triggers that hold or are open, the gravest first. */
  readonly triggers: readonly PlacedTrigger[];
  /** Blocks of which a sampling filler checked too few: 2 of 3 asked for. */
  readonly undersampled: readonly {
    readonly block: string;
    readonly checked: number;
    readonly least: number;
  }[];
}

export interface ConcludedFilling {
  readonly filler: string;
  readonly samples: boolean;
  readonly indicators: readonly CountedIndicator[];
  readonly triggers: readonly PlacedTrigger[];
}

/** How grave it can be at the least and at the most; 0.5 is the gap between the best conclusion and the first share. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly reason: ConclusionReason;
}

const BELOW = 0.5;

/** Concludes one domain of one filler's form by integers (R24–R29). */
export function concludeDomain(
  rules: ConclusionRules,
  domain: DomainInForce,
  filling: ConcludedFilling,
): DomainConclusion {
  const own = filling.indicators.filter(
    ({ block, status }) => domain.blocks.includes(block) && status !== 'not-applicable',
  );
  const count = countOf(own, rules);
  const triggers = triggersOf(rules, domain, filling.triggers);
  const about = {
    domain,
    filler: filling.filler,
    count,
    of: shareBase(count, rules),
    unmet: own.filter((each) => isUnmet(each, rules)).map(({ item }) => item),
    unmetEarlier: own.filter(wasUnmet).map(({ item }) => item),
    triggers,
    undersampled: filling.samples ? undersampledOf(rules, domain, own) : [],
  };
  if (rules.concluded === 'sampling' && !filling.samples) {
    const between = [0, rules.review.conclusions.length - 1] as const;
    return { ...about, derived: null, reason: 'does-not-conclude', between };
  }
  const settled = settle(withTriggers(rules, rangeOf(own, rules), triggers), rules);
  return { ...about, ...settled };
}

function countOf(own: readonly CountedIndicator[], rules: ConclusionRules): IndicatorCount {
  const of = (test: (each: CountedIndicator) => boolean): number => own.filter(test).length;
  const unmet = of((each) => isUnmet(each, rules));
  const open = of((each) => isOpen(each, rules));
  const notChecked = of(({ status }) => status === 'not-checked');
  const met = own.length - unmet - open - notChecked;
  return { applicable: own.length, met, unmet, open, notChecked };
}

function isUnmet({ status, years = [] }: CountedIndicator, rules: ConclusionRules): boolean {
  if (status === 'unmet') return true;
  return (
    status === 'met' && rules.years === 'each' && years.some((each) => each.status === 'unmet')
  );
}

function isOpen(each: CountedIndicator, rules: ConclusionRules): boolean {
  if (each.status === 'unclear' || each.status === 'blank') return true;
  const years = rules.years === 'each' ? (each.years ?? []) : [];
  return (
    each.status === 'met' &&
    !isUnmet(each, rules) &&
    years.some(({ status }) => status !== 'met' && status !== 'not-applicable')
  );
}

function wasUnmet({ status, years = [] }: CountedIndicator): boolean {
  return status === 'met' && years.slice(0, -1).some((year) => year.status === 'unmet');
}

function shareBase(count: IndicatorCount, { shareOf }: ConclusionRules): number {
  return shareOf === 'checked' ? count.applicable - count.notChecked : count.applicable;
}

/** All blocks together, or the gravest of each. */
function rangeOf(own: readonly CountedIndicator[], rules: ConclusionRules): Range {
  if (rules.blocks === 'merged') return rangeOfCount(countOf(own, rules), rules);
  const blocks = [...new Set(own.map(({ block }) => block))];
  const ranges = blocks
    .map((block) =>
      countOf(
        own.filter((each) => each.block === block),
        rules,
      ),
    )
    // A block of which nothing was sampled says nothing, unless no block says anything.
    .filter((count) => count.applicable > count.notChecked)
    .map((count) => rangeOfCount(count, rules));
  if (ranges.length === 0) return rangeOfCount(countOf(own, rules), rules);
  return gravestOf(ranges);
}

/** As grave as the gravest; the reason is of the block that decides: that settles it, or that may still be graver than all others. */
function gravestOf(ranges: readonly Range[]): Range {
  const low = Math.max(...ranges.map((each) => each.low));
  const high = Math.max(...ranges.map((each) => each.high));
  const decides = low === high ? (each: Range) => each.low === low : (each: Range) => each.high === high; // prettier-ignore
  return { low, high, reason: ranges.find(decides)?.reason ?? 'nothing-checked' };
}

function rangeOfCount(count: IndicatorCount, rules: ConclusionRules): Range {
  const worst = rules.review.conclusions.length - 1;
  const { unmet, open, applicable, notChecked } = count;
  if (applicable === 0) return { low: 0, high: worst, reason: 'nothing-applies' };
  if (applicable === notChecked) return { low: 0, high: worst, reason: 'nothing-checked' };
  const of = shareBase(count, rules);
  const least = gravityOf(unmet, of, rules);
  const most = gravityOf(unmet + open, of, rules);
  const few = of < rules.few && unmet + open > 0;
  if (few) return { low: unmet > 0 ? BELOW : 0, high: worst, reason: 'few-indicators' };
  if (least !== most) return { low: least, high: most, reason: 'indicators-open' };
  const reason = least === 0 ? 'all-met' : isShare(unmet, of, rules) ? 'share' : 'below-share';
  return { low: least, high: most, reason };
}

/** The place of the conclusion among all, best first, for so many unmet of so many. */
function gravityOf(unmet: number, of: number, rules: ConclusionRules): number {
  if (unmet === 0) return 0;
  const reached = shareReached(unmet, of, rules);
  if (reached > 0) return reached;
  const below = rules.review.conclusions.findIndex(({ id }) => id === rules.below);
  return below < 0 ? BELOW : below;
}

function isShare(unmet: number, of: number, rules: ConclusionRules): boolean {
  return shareReached(unmet, of, rules) > 0;
}

/** The gravest conclusion whose share is reached: 3u ≥ n by integers, never by division. */
function shareReached(unmet: number, of: number, { review, edge }: ConclusionRules): number {
  let reached = 0;
  review.conclusions.forEach(({ share }, at) => {
    if (!share) return;
    const [part, whole] = share;
    const over = unmet * whole - part * of;
    if (edge === 'reached' ? over >= 0 : over > 0) reached = at;
  });
  return reached;
}

function triggersOf(
  rules: ConclusionRules,
  { ids }: DomainInForce,
  outcomes: readonly PlacedTrigger[],
): readonly PlacedTrigger[] {
  return outcomes
    .filter(({ state }) => state !== 'fails')
    .filter(({ counts }) => counts.some((domain) => ids.includes(domain)))
    .sort((one, other) => gravityOfTrigger(other, rules) - gravityOfTrigger(one, rules));
}

function gravityOfTrigger({ trigger }: PlacedTrigger, { review }: ConclusionRules): number {
  return review.conclusions.findIndex(({ id }) => id === trigger.conclusion);
}

/** A trigger makes the conclusion at least as grave as its own; the gravest wins. */
function withTriggers(
  rules: ConclusionRules,
  range: Range,
  triggers: readonly PlacedTrigger[],
): Range {
  let { low, high, reason } = range;
  for (const outcome of triggers) {
    const gravity = gravityOfTrigger(outcome, rules);
    if (outcome.state === 'holds' && gravity > low) {
      low = gravity;
      if (gravity >= high) reason = 'trigger';
    }
    if (outcome.state === 'open' && gravity > high) reason = 'trigger-open';
    high = Math.max(high, gravity);
  }
  return { low, high, reason };
}

function settle(
  { low, high, reason }: Range,
  { review }: ConclusionRules,
): Pick<DomainConclusion, 'derived' | 'reason' | 'between'> {
  const derived = low === high ? (review.conclusions[low]?.id ?? null) : null;
  return { derived, reason, between: [low, high] };
}

/** Per block: so many of so many that apply have to be checked. */
function undersampledOf(
  { review }: ConclusionRules,
  { blocks }: DomainInForce,
  own: readonly CountedIndicator[],
): DomainConclusion['undersampled'] {
  const [part, whole] = review.sampling?.share ?? [0, 1];
  return blocks.flatMap((block) => {
    const inBlock = own.filter((each) => each.block === block);
    const checked = inBlock.filter(({ status }) => status !== 'not-checked').length;
    const least = Math.ceil((inBlock.length * part) / whole);
    return checked * whole >= inBlock.length * part ? [] : [{ block, checked, least }];
  });
}
