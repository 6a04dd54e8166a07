import type { ToldPlace } from './told-figures';

type Places = readonly ToldPlace[];

/** Whether a number stands with the words that another number of the other finding stands with: a question who is right. */
export function areCrossed(one: Places, other: Places): boolean {
  return isCrossed(one, other) || isCrossed(other, one);
}

/** Whether two numbers stand in each other's place: 饮水2个、道路1个 beside 饮水1个、道路2个. */
export function areSwapped(one: Places, other: Places): boolean {
  return isSwapped(one, other) || isSwapped(other, one);
}

function isCrossed(mine: Places, theirs: Places): boolean {
  return mine.some((place) => {
    const alike = theirs.filter((each) => isAlike(each, place));
    const own = best(
      place,
      alike.filter(({ name }) => name === place.name),
    );
    const others = alike.filter(({ name }) => name !== place.name && isAmong(place, name, mine));
    const most = best(place, others);
    if (own < 0 || most <= own) return false;
    const rival = others.find((each) => affinity(place, each) === most);
    if (!rival) return false;
    const back = mine.filter((each) => isAlike(each, rival) && each.name === rival.name);
    return best(rival, back) < most;
  });
}

function isSwapped(mine: Places, theirs: Places): boolean {
  return mine.some((first) =>
    mine.some((second) => {
      if (second.name === first.name || !isAlike(second, first)) return false;
      const [ownFirst, ownSecond] = [first, second].map(({ name }) =>
        theirs.filter((each) => each.name === name && isAlike(each, first)),
      );
      return ownFirst?.some((each) => {
        const back = affinity(second, each);
        return ownSecond?.some(
          (other) =>
            back > affinity(second, other) &&
            affinity(first, other) > Math.max(1, affinity(first, each)),
        );
      });
    }),
  );
}

function isAmong(place: ToldPlace, name: string, all: Places): boolean {
  return all.some((each) => isAlike(each, place) && each.name === name);
}

function isAlike(one: ToldPlace, other: ToldPlace): boolean {
  return one.kind === other.kind || one.kind === '个' || other.kind === '个';
}

function best(place: ToldPlace, all: Places): number {
  return Math.max(-1, ...all.map((each) => affinity(place, each)));
}

const EMPTY_WORDS = /[的了和各共次年月个全在到有为其中参加开展召均都#@\d,、()。:]/g;

/** How many characters that say anything stand beside both. */
function affinity(one: ToldPlace, other: ToldPlace): number {
  const theirs = new Set(other.words.replace(EMPTY_WORDS, ''));
  return [...new Set(one.words.replace(EMPTY_WORDS, ''))].filter((each) => theirs.has(each)).length;
}
