import type { Period, QuantityTest } from '../../standard/quantity-test';
import type { FindingQuantity, FindingScope, QuantityPeriod } from './finding-claim';
import { judgeSpread } from './judge-spread';

/** Whether the numbers of a finding reach a test; `open` where it cannot be said, `absent` where there is no number for it. */
export type Verdict = 'reached' | 'short' | 'open' | 'absent';

const WEEKS_OF_YEAR = 52;
const DAYS_OF_YEAR = 365;

/** How often something comes in a year at a pace, as a fraction of whole numbers. */
export function timesAYear(
  value: number,
  every: Exclude<Period, { every: 'whole' }>,
): readonly [number, number] {
  switch (every.every) {
    case 'months':
      return [value * 12, every.count];
    case 'weeks':
      return [value * WEEKS_OF_YEAR, every.count];
    case 'days':
      return [value * DAYS_OF_YEAR, every.count];
  }
}

/** What a test asks for in a year: 每季度1次 is 4. A whole is the year that is looked at. */
export function dueOfYear(test: QuantityTest): readonly [number, number] | null {
  if (typeof test.quantity !== 'number') return null;
  if (test.period.every === 'whole') return [test.quantity, 1];
  return timesAYear(test.quantity, test.period);
}

/** One test against the numbers told of it, all of one year or of none. */
export function judgeTest(
  test: QuantityTest,
  quantities: readonly FindingQuantity[],
  scope: FindingScope,
): Verdict {
  const meant = quantities.filter((each) => each.role !== 'detail' && isOf(test, each));
  if (meant.length === 0) return quantities.some(({ share }) => share !== null) ? 'open' : 'absent';
  if (typeof test.quantity !== 'number') {
    return judgeShare(test, meant, scope);
  }
  if (meant.some(({ kind, value }) => kind === 'short' && value > 0)) return 'short';
  const due = dueOfYear(test);
  const held = meant.filter(({ kind }) => kind === 'held');
  if (due === null || held.length === 0) return 'open';
  const summed = judgeSums(test, held, due, scope);
  // 上半年2次、下半年0次: what a part lacks is lacking, whatever all of it comes to (R105).
  const parted = quantities.filter((each) => each.kind === 'held' && isOf(test, each));
  const spread = judgeSpread(test, parted, wholeOf(parted));
  if (spread === 'short') return 'short';
  return spread === 'open' && summed === 'reached' ? 'open' : summed;
}

/** The number of the whole year, where one is told beside its parts. 上半年每月1次，合计6次 tells none. */
function wholeOf(held: readonly FindingQuantity[]): number | null {
  const told = held.filter(({ period }) => period.kind !== 'part');
  if (isSumOfParts(told, held)) return null;
  const whole = told.filter(
    ({ period }) => period.kind === 'unstated' || (period.kind === 'years' && period.count === 1),
  );
  const [first] = whole;
  return first && whole.every(({ value }) => value === first.value) ? first.value : null;
}

/** What is told as a pace and what it adds up to in a year. */
function judgeSums(
  test: QuantityTest,
  held: readonly FindingQuantity[],
  due: readonly [number, number],
  scope: FindingScope,
): Verdict {
  const judged = (told: readonly FindingQuantity[]): Verdict =>
    agreed(sumsOf(told).map((sum) => judgeSum(sum, due, test, scope)));
  const verdict = judged(held);
  const own = held.filter(({ role }) => role === 'own');
  if (own.length === 0) return verdict;
  // 每月1次，共12次: the pace tells what the sum alone leaves open, and no sum tells against it (每月3天，共18天).
  const paced = judgePaces(test, own);
  if (isOtherSum(held, scope)) return 'open';
  if (verdict === 'open') return paced === 'short' ? 'short' : judged(own);
  return paced === null || paced === verdict ? verdict : 'open';
}

/** 每月2次，共12次: the pace comes to another number than the sum beside it, in a year and in all that is looked at. */
function isOtherSum(held: readonly FindingQuantity[], { months }: FindingScope): boolean {
  const totals = held.filter(({ role }) => role === 'total');
  return held.some(({ value, period, about }) => {
    if (period.kind !== 'pace') return false;
    const [times, over] = timesAYear(value, period.every);
    return totals.some((total) => {
      const years = yearsOf(total.period, months);
      const isOfIt = about === '' || total.about === '' || about === total.about;
      return isOfIt && years.length > 0 && !years.some((of) => times * of === total.value * over);
    });
  });
}

/** Of how many years a sum may be. */
function yearsOf(period: QuantityPeriod, months: number): readonly number[] {
  if (period.kind === 'years') return [period.count];
  return period.kind === 'unstated' ? [1, Math.max(1, months / 12)] : [];
}

/** 上半年每月3天、下半年每月1天: each pace by itself, whatever they add up to; null where none is told. */
function judgePaces(test: QuantityTest, held: readonly FindingQuantity[]): Verdict | null {
  const due = dueOfYear(test);
  const paces = held.flatMap(({ pace, period, value }) =>
    pace ? [pace] : period.kind === 'pace' ? [{ value, every: period.every }] : [],
  );
  if (due === null || paces.length === 0) return null;
  return agreed(
    paces.map(({ value, every }) =>
      judgeSum({ value, period: { kind: 'pace', every } }, due, test),
    ),
  );
}

/** 支委会12次、党小组会3次: which of them the test asks for is not for a program to say. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  return verdicts.every((each) => each === verdicts[0]) ? (verdicts[0] ?? 'open') : 'open';
}

/** Numbers that are added: parts of one year of one thing. */
export interface Sum {
  readonly value: number;
  readonly period: QuantityPeriod;
}

/** 上半年每月3天，合计18天: a sum of these parts, and of no more of the year. */
export function isSumOfParts(
  totals: readonly FindingQuantity[],
  held: readonly FindingQuantity[],
): boolean {
  const parts = own(held).filter(({ period }) => period.kind === 'part');
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return (
    parts.length > 0 &&
    new Set(parts.flatMap(({ period }) => (period.kind === 'part' ? period.months : []))).size <
      12 &&
    totals.every(({ value, period }) => period.kind === 'unstated' && value === sum)
  );
}

function own(held: readonly FindingQuantity[]): readonly FindingQuantity[] {
  return held.filter(({ role }) => role !== 'total');
}

/** 上半年1次、下半年1次 is 2 of the year; a total told beside its parts stands for them. */
export function sumsOf(held: readonly FindingQuantity[]): readonly Sum[] {
  const totals = held.filter(({ role }) => role === 'total');
  const told = totals.length > 0 && !isSumOfParts(totals, held) ? totals : own(held);
  const sums: Sum[] = [];
  const parts = new Map<string, { value: number; months: number[] }>();
  for (const { value, period, about } of told) {
    if (period.kind !== 'part') {
      sums.push({ value, period });
      continue;
    }
    const known = parts.get(about) ?? { value: 0, months: [] };
    known.value += value;
    known.months.push(...period.months);
    parts.set(about, known);
  }
  for (const { value, months } of parts.values()) {
    const covered = new Set(months);
    const period: QuantityPeriod =
      covered.size === 12 ? { kind: 'years', count: 1 } : { kind: 'part', months: [...covered] };
    sums.push({ value, period });
  }
  return sums;
}

function judgeSum(
  { value, period }: Sum,
  [due, per]: readonly [number, number],
  { relation }: QuantityTest,
  { months }: FindingScope = { months: 12 },
): Verdict {
  const reaches = (times: number, over: number, years: number): boolean =>
    relation === 'at-least' ? times * per >= due * over * years : times * per <= due * over * years;
  const verdict = (reached: boolean): Verdict => (reached ? 'reached' : 'short');
  switch (period.kind) {
    case 'pace': {
      const [times, over] = timesAYear(value, period.every);
      return verdict(reaches(times, over, 1));
    }
    case 'years':
      return verdict(reaches(value, 1, period.count));
    case 'part':
      // What was held in a part of the year is at least what was held in all of it.
      return reaches(value, 1, 1) && relation === 'at-least' ? 'reached' : 'open';
    case 'unstated': {
      // Of one year, or of all that is looked at: only where both say the same.
      const year = reaches(value, 1, 1);
      return year === reaches(value, 1, Math.max(1, months / 12)) ? verdict(year) : 'open';
    }
  }
}

/** 在村200个工作日 of 250, or 72% told as such, against 三分之二. */
function judgeShare(
  test: QuantityTest,
  meant: readonly FindingQuantity[],
  { workingDays }: FindingScope,
): Verdict {
  if (typeof test.quantity === 'number') return 'open';
  const { part, whole } = test.quantity;
  const verdicts = meant.map(({ kind, value, unit, share }): Verdict => {
    if (kind !== 'held') return 'open';
    const [over, of] = share ?? (unit === '个工作日' ? [value, workingDays ?? 0] : [0, 0]);
    if (of <= 0) return 'open';
    const reached =
      test.relation === 'at-least' ? over * whole >= part * of : over * whole <= part * of;
    return reached ? 'reached' : 'short';
  });
  return agreed(verdicts);
}

/** Whether a number can be one of a test: its unit fits; months missed are periods missed of what is due in each. */
function isOf(test: QuantityTest, { unit, kind, share }: FindingQuantity): boolean {
  if (typeof test.quantity !== 'number') return share !== null || /日|天/.test(unit);
  if (share !== null) return false;
  if (unit === test.unit || (unit === '' && kind !== 'held')) return true;
  if (kind === 'short' && unit === '个月') return true;
  // 签订1份 under 每年签订: the test names a period and no unit.
  return !test.stated && /^[次份个人项]$/.test(unit);
}
