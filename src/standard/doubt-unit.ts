import type { Condition } from './condition';
import type { Choice } from './doubt-count';
import type { ItemText } from './item-things';
import { textAt } from './lexer';
import type { Lexed } from './lexer';
import type { Rule } from './rule';
import { UNITS } from './unit-words';

/** 「每项（次）扣2分」: counted in the first unit, or in the one in brackets. */
export function eitherUnit(lexed: Lexed, rule: Rule, { rate }: Condition): Choice | null {
  const other = rate === null ? undefined : /\((.{1,4})\)$/.exec(textAt(lexed, rate))?.[1];
  if (other === undefined || rule.unit === null || other === rule.unit) return null;
  if (UNITS.endFrom(other, 0) !== other.length) return null;
  return {
    reason: `写作“每${rule.unit}（${other}）”，两种计数单位。`,
    options: [
      { id: 'first', label: `按${rule.unit}`, rules: [rule] },
      { id: 'bracketed', label: `按${other}`, rules: [{ ...rule, unit: other }] },
    ],
  };
}

/** The item asks for 「不少于4次」, the standard counts 人次: each person missed, or each time. */
export function unitOfItem(
  _: Lexed,
  rule: Rule,
  { rate }: Condition,
  item: ItemText,
): Choice | null {
  if (rule.unit !== '人次' || rule.target !== null || !/[少缺]/.test(rate?.lead ?? '')) return null;
  const [due, ...others] = item.quantities.filter((quantity) => quantity.unit === '次');
  if (due === undefined || others.length > 0) return null;
  const words = item.lexed.raw.slice(due.start, due.end);
  return {
    reason: `考核内容写“${words}”，评分标准写“人次”，单位不同。`,
    options: [
      { id: 'persons', label: '按人次', rules: [rule] },
      { id: 'times', label: '按次', rules: [{ ...rule, unit: '次', target: due.target }] },
    ],
  };
}
