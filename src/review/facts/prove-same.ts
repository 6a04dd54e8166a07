import type { FiguresCompared } from './compare-figures';
import type { ComparedUnder } from './compare-tallies';
import { timesUntold } from './compare-told-times';
import { kindOfUnit } from './figure-units';
import type { LeftKind } from './left-over';
import { isBare, isDenied } from './like-figures';
import type { ToldFigure } from './told-figures';
import { tells } from './told-finding';
import type { ToldFinding } from './told-finding';
import { areCrossed } from './told-places';
import { duesOf, isPaced, tellsAll } from './told-whole';
import { unexplained } from './unexplained-figures';

/** What two findings could not be brought together in: numbers, times, or words of one kind. */
export type Doubt = LeftKind | 'number' | 'unit' | 'denied' | 'crossed' | 'time' | 'pace';

/**
 * What keeps two findings from being surely the same (R85): everything either tells that the other does not account for. Empty
 * where nothing is left. What a tally holds (`tallied`) is compared by it.
 */
export function doubtsOf(
  one: ToldFinding,
  other: ToldFinding,
  compared: FiguresCompared,
  { tallied, under }: { readonly tallied: boolean; readonly under: ComparedUnder },
): readonly Doubt[] {
  const dues = duesOf(under.tests);
  const asDue = tellsAll(one, other, dues) || tellsAll(other, one, dues);
  const doubts: Doubt[] = [];
  if (!tallied) {
    if (!asDue && unexplained(one, other, compared, under).length > 0) doubts.push('number');
    doubts.push(...compared.pairs.flatMap((pair) => doubtsOfPair(pair, one, other)));
    if (areCrossed(one.places, other.places)) doubts.push('crossed');
  }
  if (!asDue && isTimeLeft(one, other, tallied)) doubts.push('time');
  if (!isPaced(one, other, dues) || !isPaced(other, one, dues)) doubts.push('pace');
  doubts.push(...doubtsOfWords(one, other));
  return doubts;
}

const REST = /其余|其他|另|剩|余/;
const OTHERS = /其余|另外?|其他/;

/** 各1次 beside 1次, 1次未参加 beside 参加1次, 6次 of 1—6月 beside 1—9月. */
function doubtsOfPair(
  [mine, theirs]: readonly [ToldFigure, ToldFigure],
  one: ToldFinding,
  other: ToldFinding,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const [first, second] = [mine.months.join(), theirs.months.join()];
  const paced = mine.yearly !== null || theirs.yearly !== null;
  if (mine.each !== theirs.each && !paced) {
    const plain = (mine.each ? other : one).figures.filter(
      ({ value, dimension }) => value === mine.value && dimension === mine.dimension,
    );
    if (first !== second || (first === '' && plain.length < 2)) doubts.push('each');
  }
  if (first !== '' && second !== '' && first !== second) doubts.push('time');
  if (isDenied(mine) !== isDenied(theirs) && !REST.test(mine.words + theirs.words))
    doubts.push('denied');
  // 另15万元 beside 出15万元.
  if (OTHERS.test(mine.own) !== OTHERS.test(theirs.own)) doubts.push('rest');
  const otherUnit = kindOfUnit(mine.unit) !== kindOfUnit(theirs.unit);
  if (mine.dimension === '' && otherUnit && !isBare(mine) && !isBare(theirs)) doubts.push('unit');
  return doubts;
}

function isTimeLeft(one: ToldFinding, other: ToldFinding, tallied: boolean): boolean {
  const untold = [...timesUntold(one.times, other), ...timesUntold(other.times, one)];
  // 其中上半年5次: a half or a quarter that the tallies hold.
  return untold.some(({ kind, months }) =>
    tallied ? kind === 'months' && months.length !== 3 && months.length !== 6 : true,
  );
}

const EXACT: readonly LeftKind[] = ['place', 'part', 'numeral', 'who', 'than'];

/** Words that only one of them has; of those that say more, less, late, each it is enough that both say so. */
function doubtsOfWords(one: ToldFinding, other: ToldFinding): readonly Doubt[] {
  const doubts: Doubt[] = EXACT.filter((kind) => wordsOf(one, kind) !== wordsOf(other, kind));
  const both = (told: (finding: ToldFinding) => boolean): boolean => told(one) === told(other);
  if (!both((told) => tells(told, 'late'))) doubts.push('late');
  if (!both((told) => tells(told, 'each')) && !(tellsEach(one) && tellsEach(other)))
    doubts.push('each');
  const over = [one, other].every(({ figures }) => figures.some(({ role }) => role === 'over'));
  for (const kind of ['more', 'less'] as const) {
    if (!both((told) => tells(told, kind)) && !over) doubts.push(kind);
  }
  const isAlone = (mine: ToldFinding, theirs: ToldFinding): boolean =>
    tells(mine, 'short') && !lacksAny(theirs);
  if (isAlone(one, other) || isAlone(other, one)) doubts.push('short');
  return doubts;
}

function wordsOf({ left }: ToldFinding, of: LeftKind): string {
  const own = left.filter(({ kind }) => kind === of).map(({ words }) => words);
  return own.sort().join();
}

function tellsEach(told: ToldFinding): boolean {
  return tells(told, 'each') || told.figures.some(({ each, yearly }) => each || yearly !== null);
}

/** Something is missing, in words or by number. */
function lacksAny(told: ToldFinding): boolean {
  const { claim, figures } = told;
  return (
    tells(told, 'short', 'counted-short') ||
    claim.extent === 'none' ||
    claim.status === 'unmet' ||
    figures.some(({ role, value }) => role === 'short' || value === 0)
  );
}
