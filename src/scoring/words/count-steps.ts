import { normaliseWords } from './fact-text';
import type { Line } from '../line';

const MONEY: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  亿元: 100_000_000,
};
/** 不足1万元按1万元计: a step begun counts; 不足1天的不计: it does not. */
const BEGUN = /不足[^,;；。]{1,8}(?:的)?,?(?:按|以|算|作)/;
const LEFT_OUT = /不足[^,;；。]{1,8}(?:的)?,?(?:不计|不扣|不予|忽略)/;

/** How many units of the line a measure is: 2.5万元 are 25000元; null where the units do not go together. */
export function inUnitOf(line: Line, count: number, unit: string): number | null {
  const from = MONEY[unit];
  const to = MONEY[line.unit ?? ''];
  if (from === undefined || to === undefined) return null;
  return (count * from) / to;
}

/** Measures that are told with decimals. */
export function isMeasure(unit: string): boolean {
  return /^(%|个百分点|元|千元|万元|亿元|小时|学时|课时|公里|亩|吨|分)$/.test(unit);
}

/** A measured gap in steps of the rule (每1000元); null where a step is begun and the standard does not say whether it counts. */
export function stepsIn(gap: number, line: Line, standard: string): number | null {
  const steps = Math.round((gap / line.per) * 1e6) / 1e6;
  if (Number.isInteger(steps)) return steps;
  const words = normaliseWords(standard);
  if (LEFT_OUT.test(words)) return Math.floor(steps);
  return BEGUN.test(words) ? Math.ceil(steps) : null;
}
