import type { Reading, Rule } from './rule';

/**
 * The rules in force when doubts are settled by `choices` (doubt id → option id); a doubt without a choice, or with one
 * it does not offer, keeps its default.
 */
export function rulesUnder(
  reading: Reading,
  choices: Readonly<Record<string, string>>,
): readonly Rule[] {
  return reading.rules.flatMap((rule) => {
    const doubt = reading.doubts.find((each) => each.ruleId === rule.id);
    const chosen = doubt?.options.find((option) => option.id === choices[doubt.id]);
    return chosen?.rules ?? [rule];
  });
}
