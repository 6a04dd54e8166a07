import type { Reading, Rule } from './rule';

/**
 * The rules in force when doubts are settled by `choices` (doubt id → option id); a doubt without a choice, or with one
 * it does not offer, keeps its default.
 */
export function rulesUnder(
  reading: Reading,
  choices: Readonly<Record<string, string>>,
): readonly Rule[] {
  const replaced = new Map<string, readonly Rule[]>();
  for (const doubt of reading.doubts) {
    const chosen = doubt.options.findIndex((option) => option.id === choices[doubt.id]);
    const option = doubt.options[chosen];
    if (option === undefined || chosen === 0) continue;
    for (const id of doubt.alsoRules ?? []) replaced.set(id, []);
    replaced.set(doubt.ruleId, option.rules);
  }
  return reading.rules.flatMap((rule) => replaced.get(rule.id) ?? [rule]);
}
