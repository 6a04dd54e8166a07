import type { Points } from '../../base/points';
import { pointsOfHundredths } from '../../base/points';
import type { RuleKind } from '../../standard/rule';
import type { StatedPoints } from '../words/stated-points';

/** One fact and what it costs, at its place in the text. */
export interface PricedFact {
  readonly start: number;
  /** Before any ceiling. */
  readonly points: number;
  /** Under 最高扣N分, taken in the order of the clauses. */
  readonly taken: number;
  /** What one of its kind costs. */
  readonly each: number;
  readonly ruleId: string;
  readonly kind: RuleKind;
}

export interface PlacedStatement {
  readonly stated: StatedPoints;
  readonly start: number;
}

/** The points a person wrote, held against what the facts come to. */
export interface Agreement {
  readonly agrees: boolean;
  /** What they wrote, summed; null where they wrote none. */
  readonly stated: Points | null;
}

/** Compares every 扣N分 and 得N分 with the facts it speaks of; `base` bounds what can be taken off at all. */
export function compareStated(
  facts: readonly PricedFact[],
  statements: readonly PlacedStatement[],
  base: Points | null,
  bonus = 0,
): Agreement {
  const deducting = statements.filter(({ stated }) => stated.of !== 'bonus');
  if (deducting.length === 0) return { agrees: true, stated: null };
  const sum = takenFrom(facts);
  const kept = base === null ? sum : Math.min(sum, base);
  const amounts = deducting.filter(({ stated }) => stated.of === 'facts');
  const wholes = deducting.filter(({ stated }) => stated.of === 'all' || stated.of === 'score');
  const agreesByWhole = wholes.every(({ stated }) => wholeOf(stated, base, bonus) === kept);
  const agreesByRate = deducting.every(({ stated }) => agreesAsRate(stated, facts));
  // 不得分 says by itself what it takes.
  const counted = wholes.length > 0 ? facts.filter(({ kind }) => kind !== 'zero_score') : facts;
  const byFacts = compareAmounts(counted, amounts, Math.min(takenFrom(counted), kept));
  const [whole] = wholes;
  const rated = amounts.length === 0 && whole === undefined;
  return {
    agrees: agreesByWhole && agreesByRate && byFacts.agrees,
    stated:
      whole !== undefined
        ? clamped(wholeOf(whole.stated, base, bonus) ?? 0)
        : rated
          ? clamped(kept)
          : byFacts.stated,
  };
}

function clamped(hundredths: number): Points {
  return pointsOfHundredths(hundredths);
}

function wholeOf(stated: StatedPoints, base: Points | null, bonus: number): number | null {
  if (stated.of === 'all') return stated.points;
  return base === null ? null : base + bonus - stated.points;
}

/** 各扣1分 and 每次扣1分 give the price of one; nothing is summed from them. */
function agreesAsRate(stated: StatedPoints, facts: readonly PricedFact[]): boolean {
  if (stated.of !== 'each' && stated.of !== 'rate') return true;
  if (facts.length === 0) return false;
  const byFact = facts.every(({ points }) => points === stated.points);
  return byFact || facts.every(({ each }) => each === stated.points);
}

function compareAmounts(
  facts: readonly PricedFact[],
  amounts: readonly PlacedStatement[],
  kept: number,
): Agreement {
  if (amounts.length === 0) return { agrees: true, stated: null };
  const written = amounts.reduce((total, { stated }) => total + stated.points, 0);
  const stated = clamped(written);
  const [only] = amounts;
  if (amounts.length === 1 && only !== undefined && quotesRate(facts, only)) {
    return { agrees: true, stated };
  }
  const before = groupsBefore(facts, amounts);
  if (areMatched(before, facts, kept) || areMatched(groupsAfter(facts, amounts), facts, kept)) {
    return { agrees: true, stated: clamped(kept) };
  }
  // 支委会少1次扣1分，党小组会少1次扣1分，扣2分: the last one has no fact of its own and sums up.
  const last = before.at(-1);
  const summedUp = last?.facts.length === 0 && last.written === kept;
  if (summedUp && areMatched(before.slice(0, -1), facts, kept)) {
    return { agrees: true, stated: clamped(kept) };
  }
  return { agrees: false, stated };
}

/**
 * Every group costs what is written beside it, and no fact is left out. Where a ceiling or the floor binds, groups may cost
 * less than their price, as long as all together come to what is taken off.
 */
function areMatched(groups: readonly Group[], facts: readonly PricedFact[], kept: number): boolean {
  const covered = groups.reduce((count, group) => count + group.facts.length, 0);
  if (covered !== facts.length) return false;
  const [only] = groups;
  // 三项均未学，扣6分 of five: one sum over all is what is taken off, and not what it would have been.
  if (groups.length === 1) return only?.written === kept;
  if (groups.every((group) => total(group.facts) === group.written)) return true;
  const written = groups.reduce((sum, group) => sum + group.written, 0);
  return written === kept && groups.every((group) => group.written <= total(group.facts));
}

interface Group {
  readonly facts: readonly PricedFact[];
  readonly written: number;
}

function takenFrom(facts: readonly PricedFact[]): number {
  return facts.reduce((sum, { taken }) => sum + taken, 0);
}

function total(facts: readonly PricedFact[]): number {
  return facts.reduce((sum, { points }) => sum + points, 0);
}

/** Each amount closes the facts since the one before it. */
function groupsBefore(
  facts: readonly PricedFact[],
  amounts: readonly PlacedStatement[],
): readonly Group[] {
  let from = -1;
  return amounts.map(({ stated, start }) => {
    const mine = facts.filter((fact) => fact.start >= from && fact.start < start);
    from = start;
    return { facts: mine, written: stated.points };
  });
}

/** Each amount opens the facts up to the next one: 扣2分：…. */
function groupsAfter(
  facts: readonly PricedFact[],
  amounts: readonly PlacedStatement[],
): readonly Group[] {
  return amounts.map(({ stated, start }, at) => {
    const until = amounts[at + 1]?.start ?? Infinity;
    const mine = facts.filter((fact) => fact.start >= start && fact.start < until);
    return { facts: mine, written: stated.points };
  });
}

/**
 * 「A、B，扣2分」 under 「各扣2分」: two or more ticks of one rule, all before the amount, and the amount is the clause's own
 * price of one. The facts are beyond doubt; what is wrong is the sum, and that is an issue, no question.
 */
function quotesRate(facts: readonly PricedFact[], amount: PlacedStatement): boolean {
  const [first] = facts;
  return (
    facts.length > 1 &&
    first !== undefined &&
    facts.every(
      ({ kind, ruleId, each, start }) =>
        kind === 'each_of_listed' &&
        ruleId === first.ruleId &&
        each === amount.stated.points &&
        start < amount.start,
    )
  );
}
