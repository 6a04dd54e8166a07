import { boundKeyOf } from '../scoring/tally/ceilings';
import type { Line } from '../scoring/line';
import type { Rule } from '../standard/rule';

/** Whether a rule takes points off piece by piece; 不得分 takes all there is and can never take more. */
export function takes({ kind }: Rule): boolean {
  return kind !== 'bonus' && kind !== 'award' && kind !== 'zero_score';
}

/**
 * The most the clauses of an item can take together, in hundredths, were there no floor; Infinity where one counts without
 * end. Of the tiers of one matter the dearest counts, rules under one 最高扣 come to no more than it, and what a person fixes
 * counts only where the text names a number.
 */
export function mostTaken(rules: readonly Rule[], lines: readonly Line[]): number {
  const owned = new Map<string, Line[]>();
  for (const line of lines) {
    const own = owned.get(line.ruleId);
    if (own === undefined) owned.set(line.ruleId, [line]);
    else own.push(line);
  }
  const sums = new Map<string, { sum: number; readonly limit: number }>();
  for (const rule of rules.filter(takes)) {
    const key = rule.ceiling === undefined ? (rule.group ?? rule.id) : boundKeyOf(rule);
    const own = mostOfRule(rule, owned.get(rule.id) ?? []);
    const before = sums.get(key);
    if (before === undefined) sums.set(key, { sum: own, limit: rule.ceiling ?? Infinity });
    else before.sum = rule.group === null ? before.sum + own : Math.max(before.sum, own);
  }
  return [...sums.values()].reduce((most, { sum, limit }) => most + Math.min(sum, limit), 0);
}

function mostOfRule(rule: Rule, own: readonly Line[]): number {
  if (rule.points !== null && typeof rule.points !== 'number') return rule.points[1];
  return own.reduce(
    (sum, { each, most }) => sum + (each === null ? 0 : each * (most ?? Infinity)),
    0,
  );
}
