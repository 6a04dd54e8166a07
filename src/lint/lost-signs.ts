import type { Pair } from './changed-words';

/** How often a word stands whole before one place without its sign means anything. */
const LEAST_WHOLE = 3;
/** They stand by themselves, whatever they stand beside: 是否建立 and 凡是建立. */
const STANDS_ALONE = /[的地得有无是否不未了与和及等]/;
const HAN = /\p{Script=Han}/u;

/**
 * L52: a word that lost a sign: 「领导班成员」 beside 班子成员. The two signs of 班子 stand together everywhere in the notice but
 * there, what follows stands whole elsewhere, and what stands before is a word by itself.
 */
export function findLost(texts: readonly string[]): readonly Pair[] {
  const signs = [...texts.join('\n')];
  const backwards = findLostIn([...signs].reverse());
  return [
    ...findLostIn(signs),
    ...backwards.map(([whole, lost]): Pair => [turned(whole), turned(lost)]),
  ];
}

function turned(words: string): string {
  return [...words].reverse().join('');
}

function findLostIn(signs: readonly string[]): readonly Pair[] {
  const places = placesBySign(signs);
  const pairs = countPairs(signs);
  return [...places].flatMap(([first, at]): readonly Pair[] => {
    const lost = lostPlaceOf(signs, at);
    if (lost === null) return [];
    const { place, second } = lost;
    // The second sign stands nowhere without the first: the two are one word.
    if (places.get(second)?.length !== at.length - 1 || STANDS_ALONE.test(second)) return [];
    const [before, behind] = [signs.slice(place - 2, place), signs.slice(place + 1, place + 3)];
    if (!areHan(before) || !areHan(behind)) return [];
    const whole = `${first}${second}${behind.join('')}`;
    const others = at.filter((each) => each !== place);
    if (others.filter((each) => signs.slice(each, each + 4).join('') === whole).length < 2) {
      return [];
    }
    const boundBefore = at.filter(
      (each) => signs.slice(each - 2, each).join('') === before.join(''),
    );
    const byItself = (pairs.get(before.join('')) ?? 0) - boundBefore.length;
    return byItself < 2 ? [] : [[whole, `${first}${behind.join('')}`]];
  });
}

/** The one place where a sign stands without the sign behind it that it has everywhere else. */
function lostPlaceOf(
  signs: readonly string[],
  at: readonly number[],
): { readonly place: number; readonly second: string } | null {
  if (at.length <= LEAST_WHOLE) return null;
  const behind = at.map((each) => signs[each + 1] ?? '');
  // With one place apart, two of any three are the same.
  const second = behind[0] === behind[1] ? behind[0] : behind[2];
  if (second === undefined || !HAN.test(second)) return null;
  const apart = at.filter((_, index) => behind[index] !== second);
  const [place] = apart;
  return place === undefined || apart.length > 1 ? null : { place, second };
}

function placesBySign(signs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, sign] of signs.entries()) {
    if (!HAN.test(sign)) continue;
    const known = places.get(sign);
    if (known === undefined) places.set(sign, [at]);
    else known.push(at);
  }
  return places;
}

function countPairs(signs: readonly string[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const [at, sign] of signs.entries()) {
    const pair = `${sign}${signs[at + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function areHan(signs: readonly string[]): boolean {
  return signs.length === 2 && signs.every((sign) => HAN.test(sign));
}
