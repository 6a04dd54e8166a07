import type { ComparedUnder } from './compare-tallies';
import { accountsFor } from './account-figures';
import { kindOfUnit } from './figure-units';
import { fitRoles, isBare, isOfOneKind, meet } from './like-figures';
import { compareTold } from './compare-told-times';
import type { ToldFigure, ToldFigures } from './told-figures';

/**
 * Whether two findings tell the same numbers, of whatever they are (R81): `equal` where every number and time of the one is told by
 * the other, or follows from it; `differ` where two stand against each other; `more` where only one of them tells more; `open` where
 * a number was not counted; `none` where one tells none.
 */
export type FiguresRelation = 'equal' | 'differ' | 'more' | 'partly' | 'open' | 'none';

export interface FiguresCompared {
  readonly relation: FiguresRelation;
  /** Numbers of one value that stand for each other. */
  readonly pairs: readonly (readonly [ToldFigure, ToldFigure])[];
  /** Numbers of either that stand for none of the other, and of these what follows from nothing the other tells. */
  readonly single: readonly [readonly ToldFigure[], readonly ToldFigure[]];
  readonly left: readonly [readonly ToldFigure[], readonly ToldFigure[]];
}

export function compareFigures(
  one: ToldFigures,
  other: ToldFigures,
  under: ComparedUnder,
): FiguresCompared {
  const matched = unmatched(one.figures, other.figures);
  const { mine, theirs, pairs } = matched;
  const left = [
    mine.filter((figure) => !accountsFor(figure, other, one, under)),
    theirs.filter((figure) => !accountsFor(figure, one, other, under)),
  ] as const;
  const relation =
    isSilent(one) || isSilent(other) ? 'none' : relationOf(one, other, matched, left);
  return { relation, pairs, single: [mine, theirs], left };
}

function relationOf(
  one: ToldFigures,
  other: ToldFigures,
  { mine, theirs, loose }: Unmatched,
  [left, right]: readonly [readonly ToldFigure[], readonly ToldFigure[]],
): FiguresRelation {
  const times = compareTold(one.times, other.times);
  if (mine.some((figure) => theirs.some((each) => isAgainst(figure, each)))) return 'differ';
  if (isOtherByYear(mine, theirs)) return 'differ';
  if (times === 'differ') return 'differ';
  if (mine.some((figure) => theirs.some((each) => isElsewhere(figure, each)))) return 'differ';
  if (left.some((figure) => right.some((each) => isOfOneKind(figure, each)))) {
    return [...left, ...right].some(({ vague }) => vague) ? 'open' : 'differ';
  }
  if (loose) return 'open';
  if (left.length > 0 && right.length > 0) return 'partly';
  if (left.length + right.length === 0) return 'equal';
  if ([...left, ...right].some(({ vague }) => vague)) return 'open';
  return mine.length === 0 || theirs.length === 0 ? 'more' : 'partly';
}

function isSilent({ figures, times }: ToldFigures): boolean {
  return figures.length === 0 && times.every(({ kind }) => kind === 'pace');
}

interface Unmatched {
  readonly mine: readonly ToldFigure[];
  readonly theirs: readonly ToldFigure[];
  readonly pairs: readonly (readonly [ToldFigure, ToldFigure])[];
  /** Two were matched of which one at least was not counted. */
  readonly loose: boolean;
}

/** Each number against the likest of the same value; the likest pairs first. */
export function standAgainst(one: ToldFigure, other: ToldFigure): boolean {
  return isAgainst(one, other) || isElsewhere(one, other) || isOtherByYear([one], [other]);
}

function unmatched(one: readonly ToldFigure[], other: readonly ToldFigure[]): Unmatched {
  const units = [one, other].map((all) => new Set(all.map(({ unit }) => kindOfUnit(unit))));
  // 5次、6篇 against 6次、5篇: a unit that both tell is no other unit.
  const mayBeOther = (figure: ToldFigure, each: ToldFigure): boolean =>
    kindOfUnit(figure.unit) === kindOfUnit(each.unit) ||
    isBare(figure) ||
    isBare(each) ||
    (figure.dimension !== '' && figure.dimension === each.dimension) ||
    !(units[1]?.has(kindOfUnit(figure.unit)) || units[0]?.has(kindOfUnit(each.unit)));
  const pairs = one
    .flatMap((figure, at) =>
      other.flatMap((each, place) => {
        const likeness = mayBeOther(figure, each) ? likenessOf(figure, each) : null;
        return likeness === null ? [] : [{ at, place, likeness }];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.place - b.place);
  const [mine, theirs] = [new Set<number>(), new Set<number>()];
  const found: (readonly [ToldFigure, ToldFigure])[] = [];
  for (const { at, place } of pairs) {
    if (mine.has(at) || theirs.has(place)) continue;
    mine.add(at);
    theirs.add(place);
    const [figure, each] = [one[at], other[place]];
    if (figure && each) found.push([figure, each]);
  }
  return {
    mine: one.filter((_, at) => !mine.has(at)),
    theirs: other.filter((_, at) => !theirs.has(at)),
    pairs: found,
    loose: found.some((pair) => pair.some(({ vague }) => vague)),
  };
}

/** How alike two numbers are told; null where they cannot be one. */
function likenessOf(one: ToldFigure, other: ToldFigure): number | null {
  const pace = (one.yearly === null) === (other.yearly === null);
  const same =
    pace && one.yearly !== null ? one.yearly === other.yearly : one.value === other.value;
  if (!same || !isOfOneKind(one, other) || !fitRoles(one, other) || !meet(one, other)) return null;
  if (!pace && one.dimension === '') return null;
  return (
    (one.unit === other.unit ? 2 : 0) +
    (one.role === other.role ? 2 : 0) +
    (one.months.length > 0 && one.months.join() === other.months.join() ? 4 : 0) +
    (one.year !== null && one.year === other.year ? 2 : 0) +
    shared(one.words, other.words)
  );
}

/** Two numbers of one kind that are not the same: of one time, of one role, or told with the same words. */
function isAgainst(one: ToldFigure, other: ToldFigure): boolean {
  if (!isOfOneKind(one, other) || one.vague || other.vague) return false;
  if ((one.yearly === null) !== (other.yearly === null)) return false;
  const same = one.yearly === null ? one.value === other.value : one.yearly === other.yearly;
  if (same) return false;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const timed = one.months.length > 0 && other.months.length > 0;
  if (timed && one.months.join() !== other.months.join()) return false;
  if (one.role !== other.role) return false;
  if (one.role !== null && one.role !== 'total') return true;
  if (timed) return true;
  if (one.each !== other.each) return false;
  const untimed = one.months.length === 0 && other.months.length === 0;
  return untimed && one.year === other.year && shared(one.words, other.words) >= 2;
}

/** 二季度缺1次 against 一季度缺1次: one number of two times that have no month in common. */
function isElsewhere(one: ToldFigure, other: ToldFigure): boolean {
  return (
    isOfOneKind(one, other) &&
    one.value === other.value &&
    one.role === other.role &&
    one.year === other.year &&
    !one.vague &&
    !other.vague &&
    one.months.length > 0 &&
    other.months.length > 0 &&
    !one.months.some((month) => other.months.includes(month))
  );
}

/** 2016年2次、2017年1次 against 2016年1次、2017年2次: the only number of a year that is left, on either side. */
function isOtherByYear(mine: readonly ToldFigure[], theirs: readonly ToldFigure[]): boolean {
  return mine.some((figure) => {
    const { year } = figure;
    if (year === null) return false;
    const [own, others] = [mine, theirs].map((all) =>
      all.filter((each) => each.year === year && isOfOneKind(figure, each) && !each.vague),
    );
    const [other] = others ?? [];
    return (
      own?.length === 1 &&
      others?.length === 1 &&
      other !== undefined &&
      other.role === figure.role &&
      other.yearly === figure.yearly &&
      other.months.join() === figure.months.join() &&
      other.value !== figure.value
    );
  });
}

const EMPTY_WORDS = /[的了和各共次年月个全在到有为其中参加开展\d]/g;

/** How many characters two phrases share that say anything. */
function shared(one: string, other: string): number {
  const theirs = new Set(other.replace(EMPTY_WORDS, ''));
  return [...new Set(one.replace(EMPTY_WORDS, ''))].filter((each) => theirs.has(each)).length;
}
