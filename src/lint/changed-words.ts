/** A word and how it is written elsewhere in the notice. */
export type Pair = readonly [word: string, other: string];

const HAN = /\p{Script=Han}/u;

/** How many times as often a word stands as the same word turned round, before that is a slip. */
const SELDOM = 5;
/** Before these anything may stand: 的生产 and 的产生 are two things. */
const LINKS = /[的地得和与及了在是有对为不以从将被]/;

/** L53: a word turned round where the other stands: 「经查核，」 and once 「经核查，」, in a notice that says 查核 everywhere else. */
export function findTurned(texts: readonly string[]): readonly Pair[] {
  const times = new Map<string, number>();
  const placed = new Map<string, readonly [before: string, word: string, behind: string]>();
  for (const text of texts) {
    const signs = [...text];
    for (let at = 1; at + 2 < signs.length; at += 1) {
      const [before = '', one = '', other = '', behind = ''] = signs.slice(at - 1, at + 3);
      if (one === other || !HAN.test(one) || !HAN.test(other)) continue;
      const word = `${one}${other}`;
      times.set(word, (times.get(word) ?? 0) + 1);
      if (HAN.test(before) && !LINKS.test(before)) {
        placed.set(`${before}${word}${behind}`, [before, word, behind]);
      }
    }
  }
  return [...placed.values()].flatMap(([before, word, behind]): readonly Pair[] => {
    const round = `${word[1] ?? ''}${word[0] ?? ''}`;
    const [often, seldom] = [times.get(word) ?? 0, times.get(round) ?? 0];
    if (!placed.has(`${before}${round}${behind}`) || seldom * SELDOM > often) return [];
    return [[`${before}${word}`, `${before}${round}`]];
  });
}

const BRACKETED =
  /(\p{Script=Han}{1,2})（(\p{Script=Han}{1,2}(?:、\p{Script=Han}{1,2})*)）(?=(\p{Script=Han}{2})?)/gu;

/** No notice has so many compounds of its own; what goes on for ever is not compared. */
const MOST = 300;

/** L54: a compound with and without its brackets: 县（区）部门 and 县区部门, 县（市、区） and 县市区. */
export function findWithoutBrackets(texts: readonly string[]): readonly Pair[] {
  const all = texts.join('\n');
  const compounds = new Map([...all.matchAll(BRACKETED)].map((found) => [found.join('|'), found]));
  const pairs = [...compounds.values()]
    .slice(0, MOST)
    .flatMap(([, words = '', more = '', behind = '']): readonly Pair[] => {
      const pair =
        withoutBrackets(all, words, more, behind) ??
        withoutBrackets(all, words.slice(-1), more, behind);
      return pair === null ? [] : [pair];
    });
  return [...new Map(pairs.map((pair) => [pair[1], pair])).values()];
}

function withoutBrackets(all: string, head: string, more: string, behind: string): Pair | null {
  const plain = `${head}${more.replaceAll('、', '')}`;
  // Three signs in a row are no chance; two may belong to two words (本县区域) and need what stands behind.
  if (more.includes('、')) return all.includes(plain) ? [`${head}（${more}）`, plain] : null;
  if (behind === '' || !all.includes(`${plain}${behind}`)) return null;
  // 党（工）委 stands for 党委 and 党工委: both are words of their own.
  if (all.includes(`${head.slice(-1)}${behind.slice(0, 1)}`)) return null;
  return [`${head}（${more}）${behind}`, `${plain}${behind}`];
}
