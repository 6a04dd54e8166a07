import { kindOfUnit } from './figure-units';
import type { ToldFigure } from './told-figures';

/** 个 and a number without a unit may be of anything that is counted. */
export function isOfOneKind(one: ToldFigure, other: ToldFigure): boolean {
  if (one.dimension === other.dimension) return true;
  const firm = ({ dimension }: ToldFigure): boolean => /^[%第]$/.test(dimension);
  return (isBare(one) && !firm(other)) || (isBare(other) && !firm(one));
}

/** A number that may be of anything. */
export function isBare({ unit }: ToldFigure): boolean {
  return unit === '' || unit === '个';
}

/** Two numbers that were counted, of one measure and of one unit. */
export function areCounted(one: ToldFigure, other: ToldFigure): boolean {
  return !one.vague && !other.vague && isOfOneMeasure(one, other);
}

/** 8次 and 6场, 2.3公里 and 2300米; not 6次 and 6篇. */
export function isOfOneMeasure(one: ToldFigure, other: ToldFigure): boolean {
  if (one.dimension !== other.dimension) return false;
  const same = kindOfUnit(one.unit) === kindOfUnit(other.unit);
  return one.dimension !== '' || same || isBare(one) || isBare(other);
}

const APART: ReadonlySet<string> = new Set([
  ...['held due', 'held short', 'due short', 'short over', 'due over', 'right wrong'],
  ...['short total', 'due rest', 'total rest'],
]);

/** 应到5次 is not 实到5次. */
export function fitRoles({ role: one }: ToldFigure, { role: other }: ToldFigure): boolean {
  return !APART.has(`${one} ${other}`) && !APART.has(`${other} ${one}`);
}

const DENIES = /[未没无不缺欠漏除离]|请.?假/;

/** 2次未参加, 缺2次, 不满意1户. */
export function isDenied({ words }: ToldFigure): boolean {
  return DENIES.test(words.replace(/不少于?|不断|无偿|无一/g, ''));
}

/** 上半年28天 is not 下半年28天. */
export function meet(one: ToldFigure, other: ToldFigure): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  if (one.months.length === 0 || other.months.length === 0) return true;
  return one.months.some((month) => other.months.includes(month));
}
