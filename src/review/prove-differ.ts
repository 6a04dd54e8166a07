import { standAgainst } from './compare-figures';
import type { FiguresCompared } from './compare-figures';
import { areCounted } from './like-figures';
import type { ToldFigure } from './told-figures';
import { tells } from './told-finding';
import type { ToldFinding } from './told-finding';

/** By what two findings seem to differ: by the tally of one thing, by their times, or by any of their numbers. */
export type DifferBy = 'tally' | 'time' | 'number';

/** Whether two findings that seem to differ surely do: two numbers of one thing, and nothing said beside them that explains it (R86). */
export function surelyDiffer(
  one: ToldFinding,
  other: ToldFinding,
  compared: FiguresCompared,
  by: DifferBy,
): boolean {
  const both = (told: (finding: ToldFinding) => boolean): boolean => told(one) === told(other);
  for (const kind of ['more', 'less', 'than', 'part'] as const) {
    if (!both((told) => tells(told, kind))) return false;
  }
  if (by === 'tally') {
    const counted = one.figures.length > 0 && other.figures.length > 0;
    return !counted || both((told) => tells(told, 'short'));
  }
  // 2月、4月未去 and 1月、3月去了 tell the same.
  if (by === 'time')
    return (
      both((told) => tells(told, 'short', 'counted-short')) || areOpposed(one, other, compared)
    );
  return areOpposed(one, other, compared);
}

/** 每个规划配一本: how many there are is not told beside it. */
const EACH = /每|逐|各|一\p{Script=Han}一/u;

/** Whether two numbers of one thing are left, none of them made up of what else is told. */
function areOpposed(
  one: ToldFinding,
  other: ToldFinding,
  { left, single: [mine, theirs] }: FiguresCompared,
): boolean {
  const each = [one, other].some(
    ({ figures, unread }) => figures.some((figure) => figure.each) || EACH.test(unread),
  );
  const isPair = (first: ToldFigure, second: ToldFigure): boolean =>
    areCounted(first, second) &&
    first.each === second.each &&
    !(each && (first.value === 1) !== (second.value === 1));
  if (left[0].some((first) => left[1].some((second) => isPair(first, second)))) return true;
  return mine.some((first) =>
    theirs.some(
      (second) =>
        isPair(first, second) &&
        standAgainst(first, second) &&
        !isRest(first, other.figures) &&
        !isRest(second, one.figures) &&
        !isSum(first, theirs) &&
        !isSum(second, mine),
    ),
  );
}

/** 11次 beside 12次、请假1次. */
function isRest({ value }: ToldFigure, figures: readonly ToldFigure[]): boolean {
  const short = figures.filter(({ role }) => role === 'short');
  const wholes = figures.filter(({ role }) => role !== 'short');
  return wholes.some((whole) => short.some((part) => whole.value - part.value === value));
}

/** 总体规划1个、年度计划1个 beside 规划两份. */
function isSum(whole: ToldFigure, parts: readonly ToldFigure[]): boolean {
  const own = parts.filter((part) => areCounted(whole, part) && part.each === whole.each);
  return own.length > 1 && own.reduce((all, { value }) => all + value, 0) === whole.value;
}
