import { findTurned, findWithoutBrackets } from './changed-words';
import type { Pair } from './changed-words';
import type { Finding } from './finding';
import { findLost } from './lost-signs';
import { withoutSpaces } from './nearly';
import { placesOf } from './places';
import type { Place } from './places';
import type { Rubric } from './rubric';

/** L48, L51–L54: one word written in two ways within one notice: 台账 and 台帐, “包户行动” and “包户脱贫行动”. */
export function findVariants(rubric: Rubric): readonly Finding[] {
  const places = placesOf(rubric);
  const texts = places.map(({ text }) => withoutSpaces(text));
  const found = [
    ...findSpellings(places),
    ...findStretched(texts),
    ...findListed(texts),
    ...findLost(texts),
    ...findTurned(texts),
    ...findWithoutBrackets(texts),
  ];
  return found.map(([one, other]): Finding => {
    const at = places.find(({ text }) => withoutSpaces(text).includes(other))?.at ?? {};
    const words: readonly [string, string] = [one, other];
    return { code: 'words-vary', severity: 'note', ...at, params: { words }, quotes: [one, other] };
  });
}

/** Words with one right spelling and one in use beside it, long enough to be no part of another word (书记实地 is no 记实). */
const SPELLINGS: readonly (readonly [right: string, other: string])[] = [
  ['台账', '台帐'],
  ['账目', '帐目'],
  ['账户', '帐户'],
  ['账簿', '帐簿'],
  ['记账', '记帐'],
  ['纪实表', '记实表'],
  ['会议纪要', '会议记要'],
  ['通讯', '通迅'],
  ['松弛', '松驰'],
];

function findSpellings(places: readonly Place[]): readonly Pair[] {
  const stands = (word: string): boolean => places.some(({ text }) => text.includes(word));
  return SPELLINGS.filter(([right, other]) => stands(right) && stands(other));
}

const QUOTED = /“([^“”]{6,30})”/g;
/** No notice has so many names of its own; what goes on for ever is not compared. */
const MOST_NAMES = 300;

/** Two names in quotation marks, one of them the other with a word put in between: “包户行动”, “包户脱贫行动”. */
function findStretched(texts: readonly string[]): readonly Pair[] {
  const names = new Set(
    texts.flatMap((text) => [...text.matchAll(QUOTED)].map(([, name]) => name ?? '')),
  );
  const all = [...names].slice(0, MOST_NAMES);
  return all.flatMap((short) =>
    all
      .filter((long) => long.length === short.length + 2 && isStretched(short, long))
      .map((long): Pair => [short, long]),
  );
}

/** An entry of a list, with the ends of those beside it: the list that comes again has the same neighbours. */
const LISTED = /(?<=(\p{Script=Han}{2})、)(\p{Script=Han}{4,8})(?=、(\p{Script=Han}{2}))/gu;
/** What is put in tells one thing from another: 措施得力, 措施较得力. */
const TELLS_APART = /[不未无非没较更最很太略稍]|基本|部分|大致|一般/;

/** L51: 「农民工、高知群体、少数民族」 and 「农民工、高知识群体、少数民族」. */
function findListed(texts: readonly string[]): readonly Pair[] {
  const entries = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [entry, before, , after] of text.matchAll(LISTED)) {
      const between = `${before}、${after}`;
      entries.set(between, (entries.get(between) ?? new Set()).add(entry));
    }
  }
  return [...entries.values()].flatMap((same) => {
    const all = [...same].slice(0, MOST_NAMES);
    return all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => isStretched(one, other) || isStretched(other, one))
        .map((other): Pair => [one, other]),
    );
  });
}

/** One or two signs stand between the beginning and the end of the short name, and mean no other thing. */
function isStretched(short: string, long: string): boolean {
  const more = long.length - short.length;
  if (more < 1 || more > 2) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (same < 2 || same > short.length - 2 || !long.endsWith(short.slice(same))) return false;
  return !TELLS_APART.test(long.slice(same, same + more));
}
