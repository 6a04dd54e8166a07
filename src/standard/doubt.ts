import type { Condition } from './condition';
import { anyOrEach, eachOfNothing, foundOrListed, onceOrEvery } from './doubt-count';
import { alternativesOf, eachOptions } from './doubt-each';
import { eitherUnit, unitOfItem } from './doubt-unit';
import type { ItemText } from './item-things';
import { rawAt } from './lexer';
import type { Lexed } from './lexer';
import type { Doubt, DoubtOption, Rule } from './rule';

/** The rules of a reading, each with the condition it was read from. */
export interface Doubtful {
  readonly lexed: Lexed;
  readonly item: ItemText;
  readonly rules: readonly Rule[];
  readonly conditions: readonly Condition[];
}

const KINDS = [
  ['either-unit', eitherUnit],
  ['unit-of-item', unitOfItem],
  ['any-or-each', anyOrEach],
  ['found-or-listed', foundOrListed],
  ['once-or-every', onceOrEvery],
  ['each-of-nothing', eachOfNothing],
] as const;

/** The first kind of doubt that a rule gives rise to: one is enough, and two could contradict each other. */
function countDoubt({ lexed, item }: Doubtful, rule: Rule, condition: Condition): Doubt | null {
  const quote = quoteOf(lexed, rule);
  for (const [name, choiceOf] of KINDS) {
    const choice = choiceOf(lexed, rule, condition, item);
    if (choice !== null) return { id: `${name}:${rule.id}`, ruleId: rule.id, quote, ...choice };
  }
  return null;
}

/** 「A不少于1次，B不少于2次，每少1次扣1分」: each target its own rule, or all missed counts under one. */
function sharedRate(doubtful: Doubtful, at: number): Doubt | null {
  const { lexed, rules, conditions } = doubtful;
  const condition = conditions[at];
  if (condition === undefined || conditions[at - 1] === condition) return null;
  let next = at + 1;
  while (next < rules.length && conditions[next] === condition) next += 1;
  const [rule, ...others] = rules.slice(at, next);
  if (rule === undefined || others.length === 0 || rule.group !== null) return null;
  if (!others.every((each) => each.points === rule.points)) return null;
  const quote = quoteOf(lexed, rule);
  const apart: DoubtOption = {
    id: 'apart',
    label: `${others.length + 1}项分别计算`,
    rules: [rule, ...others],
  };
  const together: DoubtOption = {
    id: 'together',
    label: '合计为一条',
    rules: [{ ...rule, trigger: rawAt(lexed, condition.within), target: null }],
  };
  const alsoRules = others.map((each) => each.id);
  const reason = `${others.length + 1}个指标共用一个分值，没有写“各”或“分别”。`;
  const options = [apart, together];
  return { id: `apart:${rule.id}`, ruleId: rule.id, alsoRules, quote, reason, options };
}

function quoteOf({ raw }: Lexed, rule: Rule): string {
  return rule.spans.map((span) => raw.slice(span.start, span.end)).join('');
}

/** The places of a reading that a careful person could read in another way, with the default first. */
export function doubtsOf(doubtful: Doubtful): readonly Doubt[] {
  const { lexed, item, rules, conditions } = doubtful;
  const alternatives = alternativesOf(item);
  return rules.flatMap((rule, at) => {
    const condition = conditions[at];
    if (condition === undefined) return [];
    const choice = eachOptions(rule, item, alternatives);
    if (choice !== null) {
      const quote = quoteOf(lexed, rule);
      return { id: `each-of:${rule.id}`, ruleId: rule.id, quote, ...choice };
    }
    const alone = conditions[at - 1] !== condition && conditions[at + 1] !== condition;
    return (alone ? countDoubt(doubtful, rule, condition) : sharedRate(doubtful, at)) ?? [];
  });
}
