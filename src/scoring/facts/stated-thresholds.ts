import { readNumeral } from '../../standard/numeral';
import type { Rule } from '../../standard/rule';

const NUMBER = '(\\d+|[一二两三四五六七八九十]+)';
const UNIT = '(人次|[次人名位项起件天日份条场])';
const OVER = new RegExp(
  `${NUMBER}${UNIT}\\(?(?:含\\)?)?(?:及其?)?(?:以上|以下|以内|之内|之上|起)`,
  'g',
);
const PAST = new RegExp(`(?:超过|达到|满|前|第|大于|多于|累计达?)${NUMBER}${UNIT}`, 'g');
const STEP = new RegExp(`(?<![每第前])${NUMBER}${UNIT}的?(?:扣|不得分|不扣)`, 'g');

/**
 * 「前3次不扣分」, 「3次以上扣5分」, 「1次扣1分，2次扣3分」: thresholds, allowances and tiers by number that a price for
 * one does not hold. A count of such a thing is not multiplied.
 */
export function holdsThreshold(of: string, rules: readonly Rule[], standard: string): boolean {
  const targets = new Set(
    rules.flatMap(({ target, parts }) => [
      target?.count,
      ...parts.map((part) => part.target?.count),
    ]),
  );
  const beyond = [...standard.matchAll(OVER), ...standard.matchAll(PAST)].some(
    ([, count = '', unit = '']) => isOfUnit(unit, of) && !isTarget(count, targets),
  );
  if (beyond) return true;
  const tiers = [...standard.matchAll(STEP)].filter(([, , unit = '']) => isOfUnit(unit, of));
  return new Set(tiers.map(([, count]) => valueOf(count ?? ''))).size > 1;
}

function isTarget(count: string, targets: ReadonlySet<number | undefined>): boolean {
  return targets.has(valueOf(count)) || valueOf(count) === 0;
}

function valueOf(count: string): number | undefined {
  return readNumeral(count, 0)?.value;
}

/** 人 and 人次 are counted alike. */
function isOfUnit(unit: string, of: string): boolean {
  const plain = (each: string): string => each.replace('人次', '人').replace(/[名位]/, '人');
  return plain(unit) === plain(of);
}
