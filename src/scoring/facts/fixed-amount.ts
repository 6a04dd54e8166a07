import type { Points } from '../../base/points';
import type { Rule } from '../../standard/rule';
import { isWithin } from '../tally/amount-limits';
import type { Question } from '../fact';
import type { Line } from '../line';
import type { Statement, Told } from './statement';

/** What a cell says of a line whose amount a person fixes, and everything else it says. */
interface Spoken {
  readonly line: Line;
  readonly mine: readonly Statement[];
  readonly all: readonly Statement[];
  readonly stated: Told['stated'];
}

/**
 * 「工作不力，扣2分」 under 「扣1-3分」, 「…，视情节扣1.5分」: the person has fixed the amount. It has to follow this fault and no other,
 * and to lie within what the rule leaves open; anything else is a question.
 */
export function fixedAmount(
  { line, mine, all, stated }: Spoken,
  { rules, base }: { readonly rules: readonly Rule[]; readonly base: Points | null },
): Points | Question['code'] {
  const rule = rules.find(({ id }) => id === line.ruleId);
  const faults = mine.every(({ claim }) => claim.kind === 'absent');
  const adds = line.kind === 'bonus' || line.kind === 'award' || rule?.sign === '+';
  if (rule === undefined || adds || line.control !== 'amount' || rule.kind === 'proportional') {
    return 'two-readings';
  }
  const last = Math.max(...mine.map(({ start }) => start));
  const amount = stated.find(({ start }) => start > last);
  if (!faults || amount === undefined || amount.stated.of !== 'facts') return 'two-readings';
  const from = Math.max(-1, ...stated.map(({ start }) => start).filter((at) => at <= last));
  const beside = all.filter(({ start }) => start > from && start < amount.start);
  if (beside.some((each) => !mine.includes(each))) return 'two-readings';
  if (mine.some(({ start }) => start <= from)) return 'two-readings';
  return isWithin(amount.stated.points, rule, base) ? amount.stated.points : 'points-disagree';
}
