import type { FiguresCompared } from './compare-figures';
import { areCounted } from './like-figures';
import { isOtherEnd } from './one-turn-apart';
import type { Doubt } from './prove-same';
import type { ToldFigure } from './told-figures';
import { tells } from './told-finding';
import type { ToldFinding } from './told-finding';
import { areSwapped } from './told-places';

/**
 * Whether what two findings could not be brought together in is another fact and no mere question (R86): numbers in each other's
 * place, the beginning against the end of a month, another pace, all of it against some.
 */
export function standApart(
  one: ToldFinding,
  other: ToldFinding,
  { left: [mine, theirs] }: FiguresCompared,
  doubts: readonly Doubt[],
): boolean {
  const only = (...kinds: readonly Doubt[]): boolean =>
    doubts.length > 0 && doubts.every((each) => kinds.includes(each));
  if (only('crossed', 'each') && mine.length + theirs.length === 0 && areExchanged(one, other))
    return true;
  if (only('place') && isOtherEnd(placeOf(one), placeOf(other))) return true;
  const [paces, others] = [one.paces, other.paces];
  if (only('pace') && paces.length > 0 && others.length > 0) {
    return !paces.some((pace) => others.includes(pace));
  }
  return (
    isAllAgainstSome([one, mine], [other, theirs]) || isAllAgainstSome([other, theirs], [one, mine])
  );
}

function areExchanged(one: ToldFinding, other: ToldFinding): boolean {
  const plain = [one, other].every(
    (told) => !tells(told, 'more', 'less', 'than', 'part', 'rest', 'place'),
  );
  return plain && areSwapped(one.places, other.places);
}

function placeOf({ left }: ToldFinding): string {
  return left.flatMap(({ kind, words }) => (kind === 'place' ? [words] : [])).join();
}

const ALL = /全部|全勤|逐|无一|齐全|一个不[少落]|[均都](?![有附由])/;
type Telling = readonly [ToldFinding, readonly ToldFigure[]];

/** 43户逐户制定 beside 34户已制定，其余暂缺; 全部落实 beside 落实3条. */
function isAllAgainstSome([one, mine]: Telling, [other, theirs]: Telling): boolean {
  if (mine.length > 0 || theirs.length === 0 || !ALL.test(one.unread)) return false;
  if (tells(one, 'short', 'counted-short')) return false;
  const deeds = [...one.unread.matchAll(/全部(\p{Script=Han}{2})/gu)].map(([, deed = '']) => deed);
  const done = theirs.some(({ words }) => deeds.some((deed) => words.includes(deed)));
  if (!tells(other, 'short', 'counted-short') && !(done && !ALL.test(other.unread))) return false;
  return theirs.every((figure) =>
    one.figures.some(
      (whole) =>
        areCounted(whole, figure) && whole.each === figure.each && figure.value < whole.value,
    ),
  );
}
