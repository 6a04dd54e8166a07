import type { Points } from '../../base/points';
import type { Rule } from '../../standard/rule';
import { compareStated } from './agree-stated';
import type { PricedFact } from './agree-stated';
import { keepWithinCeilings } from '../tally/ceilings';
import type { Fact, FactReading, Question } from '../fact';
import type { Line } from '../line';
import type { StatedPoints } from '../words/stated-points';
import type { Told } from './statement';

/** A fact with the line it is charged to. */
export type ChargedFact = Fact & { readonly line: Line };

interface Rubric {
  readonly rules: readonly Rule[];
  readonly base: Points | null;
}

/** Whether numbers and points written in a cell come to what its facts come to. */
interface Sum {
  readonly stated: FactReading['stated'];
  readonly agrees: boolean;
  readonly doubts: readonly Question['code'][];
}

/** Holds the totals and points a cell states to its facts: 共3项, 扣2分, 加5分, 最高扣2分. */
export function holdToStated(
  facts: readonly ChargedFact[],
  { totals, stated }: Told,
  rubric: Rubric,
): Sum {
  const priced = priceFacts(facts, rubric);
  const bonus = priced
    .filter(({ kind }) => kind === 'bonus')
    .reduce((total, { taken }) => total + taken, 0);
  const deducting = priced.filter(({ kind }) => kind !== 'bonus');
  const agreement = compareStated(deducting, stated, rubric.base, bonus);
  const fixable = facts.filter(({ line }) => line.control === 'amount').length;
  const disagrees = [
    stated.some((each) => each.stated.of === 'ceiling' && !isCeiling(each.stated, rubric)),
    stated.filter((each) => each.stated.fixed).length > fixable,
    stated.some((each) => each.stated.of === 'bonus' && each.stated.points !== bonus),
  ];
  return {
    stated: agreement.stated,
    agrees: agreement.agrees,
    doubts: [
      ...(totals.some((total) => total !== countOf(facts)) ? (['contradiction'] as const) : []),
      ...disagrees.flatMap((each) => (each ? (['points-disagree'] as const) : [])),
    ],
  };
}

/** How many things are told of: a person's amount is one, a bonus none. */
function countOf(facts: readonly ChargedFact[]): number {
  return facts.reduce(
    (total, { line, count }) =>
      total + (line.kind === 'bonus' ? 0 : line.control === 'amount' ? 1 : count),
    0,
  );
}

/** What each fact costs under the ceilings; 不得分 costs the whole 分值. */
function priceFacts(facts: readonly ChargedFact[], { rules, base }: Rubric): readonly PricedFact[] {
  const prices = facts.map(({ line, count }) => {
    const whole = line.kind === 'zero_score' ? (base ?? 0) : 0;
    return {
      ruleId: line.ruleId,
      points: (line.control === 'amount' ? 1 : (line.each ?? whole)) * count,
    };
  });
  const kept = keepWithinCeilings(prices, rules);
  return facts.map(({ start, line }, at) => ({
    start,
    points: prices[at]?.points ?? 0,
    taken: kept[at]?.points ?? 0,
    each: line.each ?? 0,
    ruleId: line.ruleId,
    kind: line.kind,
  }));
}

/** 最高扣2分 says again what the standard says. */
function isCeiling({ points }: StatedPoints, { rules }: Rubric): boolean {
  return rules.some(({ ceiling }) => ceiling === points);
}
