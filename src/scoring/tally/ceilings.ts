import type { Points } from '../../base/points';
import type { Rule } from '../../standard/rule';

/** What one rule charges or adds before any ceiling. */
export interface Price {
  readonly ruleId: string;
  /** Hundredths of a point, never negative. */
  readonly points: number;
}

/** What is left of a price under its ceiling; `ceiling` only where it cut something off. */
export interface Kept {
  readonly points: number;
  readonly ceiling: Ceiling | null;
}

export interface Ceiling {
  readonly points: Points;
  /** 累计不超过5分: shared with other rules. */
  readonly shared: boolean;
}

/** The ceiling on all that a rule comes to; 每项最高扣2分 bounds each one apart and leaves their sum open. */
export function sumCeilingOf({ ceiling, ceilingEach }: Rule): Points | null {
  return ceilingEach === undefined ? (ceiling ?? null) : null;
}

/** 最高扣2分 and 累计不超过5分 bind: the prices take turns, in the order given, until their ceiling is reached. */
export function keepWithinCeilings(
  prices: readonly Price[],
  rules: readonly Rule[],
): readonly Kept[] {
  const spent = new Map<string, number>();
  return prices.map(({ ruleId, points }) => {
    const rule = rules.find(({ id }) => id === ruleId);
    const top = rule === undefined ? null : sumCeilingOf(rule);
    if (rule === undefined || top === null) return { points, ceiling: null };
    const key = boundKeyOf(rule);
    const before = spent.get(key) ?? 0;
    const kept = Math.min(points, Math.max(0, top - before));
    spent.set(key, before + kept);
    const ceiling = { points: top, shared: rule.capGroup !== undefined };
    return { points: kept, ceiling: kept < points ? ceiling : null };
  });
}

/** Rules with one key share one ceiling; an addition never shares one with deductions. */
export function boundKeyOf(rule: Rule): string {
  return `${rule.kind === 'bonus' ? '+' : '-'}${rule.capGroup ?? rule.id}`;
}
