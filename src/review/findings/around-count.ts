import { isSense } from '../../scoring/words/token-claims';
import type { QuantityPeriod } from './finding-claim';
import type { FindingClause } from './scan-finding';
import { isMissing, periodOf } from './scan-finding';

/** 各1次, 各召开1次. */
export function hasEachBefore({ tokens }: FindingClause, at: number): boolean {
  const before = tokens.slice(0, at).reverse();
  const other = before.find((token) => token.kind !== 'noun' && !isSense(token, 'held', 'verb'));
  return other !== undefined && isSense(other, 'each');
}

/** 6个月未缴: what was not done stands behind the number. */
export function isMissedBehind({ tokens, denied }: FindingClause, at: number): boolean {
  if (denied) return false;
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'break' || token.kind === 'figure') return false;
    if (isMissing(token)) return true;
  }
  return false;
}

/** 研究4次每年; `text` is that of the cell. */
export function paceBehind(
  text: string,
  { tokens }: FindingClause,
  at: number,
): QuantityPeriod | null {
  const next = tokens[at + 1];
  const period = next ? periodOf(text, next, undefined) : null;
  return period?.kind === 'pace' ? period : null;
}

/** Whether another number of things follows. */
export function hasCountBehind({ tokens }: FindingClause, at: number): boolean {
  return tokens
    .slice(at + 1)
    .some((token) => token.kind === 'figure' && token.figure.kind === 'count');
}

/** 未缴6月、7月: the months named behind what was not done. */
export function isMissedBefore({ tokens, denied }: FindingClause, at: number): boolean {
  if (denied) return false;
  for (const token of tokens.slice(0, at).reverse()) {
    if (isMissing(token)) return true;
    const passes =
      token.kind === 'break' ||
      (token.kind === 'figure' && token.figure.kind === 'months') ||
      (token.kind === 'noun' && /^(?:缴纳?|交)?(?:党费)?$/.test(token.text));
    if (!passes) return false;
  }
  return false;
}
