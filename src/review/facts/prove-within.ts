import type { ComparedUnder } from './compare-tallies';
import { isOfOneMeasure } from './like-figures';
import type { ToldFigure } from './told-figures';
import type { ToldFinding } from './told-finding';

/** 工作日总数(250天), 建党96周年: numbers that are no fact of the finding, and still one and the same in both. */
const FIXED: readonly RegExp[] = [/工作日(?:总数)?\(?(\d+)/, /(\d+)周年/];
const YEAR = /20\d\d/g;
const RANGE = /(20\d\d)年?(?:至|到|—|-|~)(20\d\d)年/g;

/** Whether a finding that seems to be another only in its words does not agree in itself, or with what is looked at (R98). */
export function isAtOddsWithin(
  one: ToldFinding,
  other: ToldFinding,
  under: ComparedUnder,
): boolean {
  const [mine, theirs] = [one.claim.normal, other.claim.normal];
  const fixed = FIXED.some((pattern) => {
    const [first, second] = [mine, theirs].map((text) => pattern.exec(text)?.[1]);
    return first !== undefined && second !== undefined && first !== second;
  });
  return fixed || isOdd(one, other, under) || isOdd(other, one, under);
}

function isOdd(one: ToldFinding, other: ToldFinding, { scope }: ComparedUnder): boolean {
  const { figures } = one;
  if (areOtherYears(one, other, scope.months / 12)) return true;
  if (isOtherPace(one)) return true;
  return figures.some(
    (figure, at) =>
      isTooLong(figure, scope.months) ||
      isOtherShare(figure, figures, other.figures) ||
      figures.slice(at + 1).some((each) => isTwiceTold(figure, each)) ||
      isOverfull(figure, figures, other.figures),
  );
}

/** 13个月 of one year. */
function isTooLong({ value, unit }: ToldFigure, months: number): boolean {
  return (unit === '个月' && value > months) || (unit === '个季度' && value * 3 > months);
}

/** 五题错一题，正确率81%. */
function isOtherShare(
  share: ToldFigure,
  own: readonly ToldFigure[],
  others: readonly ToldFigure[],
): boolean {
  if (share.role !== 'right' || share.dimension !== '%') return false;
  if (others.some(({ dimension, value }) => dimension === '%' && value === share.value))
    return false;
  const counts = own.filter(({ dimension }) => dimension !== '%');
  if (counts.length < 2) return false;
  return !counts.some((part) =>
    counts.some(({ value: whole }) =>
      [part.value / whole, 1 - part.value / whole].some((fits) => near(fits, share.value)),
    ),
  );
}

/** 二季度3次、二季度3次: one time told twice. */
function isTwiceTold(one: ToldFigure, other: ToldFigure): boolean {
  const bare = [one, other].every(({ words, months }) => words === '' && months.length === 3);
  return bare && one.months.join() === other.months.join() && one.year === other.year;
}

/** 5条，落实5条，1条未落实: more than the whole; the other tells no such numbers. */
function isOverfull(
  whole: ToldFigure,
  own: readonly ToldFigure[],
  others: readonly ToldFigure[],
): boolean {
  const parts = own.filter((each) => each !== whole && isOfOneMeasure(each, whole));
  const plain = [whole, ...parts].every(
    ({ each, months, year, yearly }) =>
      !each && months.length === 0 && year === null && yearly === null,
  );
  if (!plain || parts.length !== 2 || own.find((each) => isOfOneMeasure(each, whole)) !== whole)
    return false;
  // 缺2次, 实开10次, 应开12次: the whole is not told first.
  if (
    /short|rest/.test(whole.role ?? '') ||
    parts.some(({ role }) => /due|total|held/.test(role ?? ''))
  )
    return false;
  const [first, second] = parts.map(({ value }) => value).sort((a, b) => b - a);
  const told = others.filter((each) => isOfOneMeasure(each, whole)).length;
  return (first ?? 0) >= whole.value && (second ?? 0) > 0 && told < 3;
}

/** 除8月外每季度一次: a month is no turn of such a pace. */
function isOtherPace({ unread, times }: ToldFinding): boolean {
  return /除@外@#/.test(unread) && times.some(({ yearly }) => yearly !== null && yearly < 12);
}

/** 2015—2016年, or 2015年 twice, of three years that the other does not tell so. */
function areOtherYears(one: ToldFinding, other: ToldFinding, years: number): boolean {
  const [mine, theirs] = [yearsOf(one), yearsOf(other)];
  if (years < 2 || mine.length < 2) return false;
  const own = [...new Set(mine)].sort();
  const others = [...new Set(theirs)].sort();
  if (own.join() === others.join() && mine.length === theirs.length) return false;
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  return own.length !== years || last - first !== years - 1;
}

/** Every year it names, those of a range one by one. */
function yearsOf({ claim: { normal } }: ToldFinding): readonly number[] {
  const ranges = [...normal.matchAll(RANGE)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to)];
    const count = Math.min(9, Math.max(0, last - first));
    return Array.from({ length: count + 1 }, (_, at) => first + at);
  });
  // 2017—2017年 names two, and they are one.
  const alone = [...normal.replace(RANGE, '').matchAll(YEAR)].map(([year]) => Number(year));
  return ranges.length === 1 ? [...ranges, ...ranges, ...alone] : [...ranges, ...alone];
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-3;
}
