import { standAgainst } from './compare-figures';
import type { FiguresCompared } from './compare-figures';
import { areCounted, isBare } from './like-figures';
import type { ToldFigure } from './told-figures';
import { kindOfUnit } from './figure-units';
import type { LeftKind } from './left-over';
import { tells } from './told-finding';
import type { ToldFinding } from './told-finding';
import { areOfOtherWords, headOf } from './prove-words';

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
  if (isToldFromAnother(one, other) && !areNumbersLeft(compared)) return false;
  for (const kind of ['more', 'less', 'than', 'part'] as const) {
    if (!both((told) => tells(told, kind))) return false;
  }
  if (by === 'tally') {
    const counted = one.figures.length > 0 && other.figures.length > 0;
    return !counted || both((told) => tells(told, 'short'));
  }
  // 2月、4月未去 and 1月、3月去了 tell the same.
  if (by === 'time') {
    // 10月31日以前 and 10月底前 are one day.
    if (placesOf(one) !== placesOf(other)) return false;
    return (
      both((told) => tells(told, 'short', 'counted-short')) || areOpposed(one, other, compared)
    );
  }
  return areBuiltAlike(one, other) && areOpposed(one, other, compared);
}

/** 三分之二，计40户 and 60户中20户未领 tell one thing in two ways: only numbers told in one way stand against each other. */
function areBuiltAlike(one: ToldFinding, other: ToldFinding): boolean {
  const ways = WAYS.every((kinds) => tells(one, ...kinds) === tells(other, ...kinds));
  return ways && areMeasuresHeld(one, other) && areMeasuresHeld(other, one);
}

function placesOf({ left }: ToldFinding): string {
  const told = left.flatMap(({ kind, words }) => (kind === 'place' ? [words] : []));
  return told.sort().join();
}

/** Every measure of the one is one of the other, or may be that of a number without any: 28个工作日 and 28个. */
function areMeasuresHeld(one: ToldFinding, other: ToldFinding): boolean {
  const theirs = measuresOf(other);
  const left = [...new Set(measuresOf(one))].filter((measure) => !theirs.includes(measure));
  return left.length <= other.figures.length - theirs.length;
}

function measuresOf({ figures }: ToldFinding): readonly string[] {
  const told = figures.filter((figure) => !isBare(figure));
  return told.map(({ dimension, unit }) => dimension || kindOfUnit(unit));
}

const WAYS: readonly (readonly LeftKind[])[] = [
  ['place'],
  ['rest'],
  ['short', 'counted-short'],
  ['each'],
  ['numeral'],
];

/** 提前一天, 次日, 三月到来之前: by which other time a time is told. */
const FROM_ANOTHER: readonly RegExp[] = [
  /提前|之前|以前|[^以之]前[,;。]|到来|前[一两]天|前夕|头天/,
  /[次翌]日|第二天|后[一两]天|之后|此后|以后/,
  /起|自(?=@)|从(?=@)/,
  /止|[到至](?=@)/,
  /年底/,
  /@[底末]|底前|月底/,
];

/** 8月22日的前一天 beside 8月21日: only one of them tells its time from another. */
function isToldFromAnother(one: ToldFinding, other: ToldFinding): boolean {
  return FROM_ANOTHER.some((words) => words.test(one.unread) !== words.test(other.unread));
}

/** Two numbers of one measure are left, and not only two times. */
function areNumbersLeft({ single: [mine, theirs] }: FiguresCompared): boolean {
  return mine.some((first) =>
    theirs.some((second) => areCounted(first, second) && first.value !== second.value),
  );
}

/** 结余2万元 and 支出10万元 of 12万元, 一成 and 九成, 每趟2天 and 8天 of 4趟: two numbers that the others make one of. */
function isMadeUp(
  one: ToldFigure,
  other: ToldFigure,
  all: readonly ToldFigure[],
  each: boolean,
): boolean {
  const sum = one.value + other.value;
  const others = all.filter((figure) => figure !== one && figure !== other);
  if (one.dimension === '%' && Math.abs(sum - 1) < 1e-6) return true;
  const parts = all.filter((part) => areCounted(part, one) && part.value < sum);
  const whole = others.some((figure) => figure.value === sum && areCounted(figure, one));
  // 村级3次、机关4次 of 7次 is told part by part.
  const alike = headOf(one) !== '' && headOf(one) === headOf(other);
  if (whole && !alike && one.value !== other.value && parts.length === 2) return true;
  const [less, more] = [one.value, other.value].sort((a, b) => a - b);
  return each && others.some(({ value }) => value > 1 && value * (less ?? 0) === more);
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
    ![first, second].some(({ role }) => role === 'rest') &&
    !areOfOtherWords([first, one], [second, other]) &&
    !isMadeUp(first, second, [...one.figures, ...other.figures], each) &&
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

const MOST_PARTS = 6;

/** 总体规划1个、年度计划1个 beside 规划两份. */
function isSum(whole: ToldFigure, parts: readonly ToldFigure[]): boolean {
  const own = parts.filter((part) => areCounted(whole, part) && part.each === whole.each);
  const values = own.slice(0, MOST_PARTS).map(({ value }) => value);
  // Any of them together: of 8户、7户认可、1户后来认可 the last two are 8户.
  for (let chosen = 1; chosen < 2 ** values.length; chosen += 1) {
    const some = values.filter((_, at) => (chosen >> at) % 2 === 1);
    if (some.length > 1 && some.reduce((all, value) => all + value, 0) === whole.value) return true;
  }
  return false;
}
