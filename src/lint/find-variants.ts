import type { Finding } from './finding';
import { withoutSpaces } from './nearly';
import { recordTexts } from './record-words';
import type { Rubric } from './rubric';

interface Place {
  readonly text: string;
  readonly at: {
    readonly item?: string;
    readonly label?: string;
    readonly passage?: string;
  };
}

/** L48: one word written in two ways within one notice: 台账 and 台帐, “包户行动” and “包户脱贫行动”. */
export function findVariants(rubric: Rubric): readonly Finding[] {
  const places = placesOf(rubric);
  const found = [...findSpellings(places), ...findStretched(places)];
  return found.map(([one, other]): Finding => {
    const at = places.find(({ text }) => text.includes(other))?.at ?? {};
    const words: readonly [string, string] = [one, other];
    return { code: 'words-vary', severity: 'note', ...at, params: { words }, quotes: [one, other] };
  });
}

function placesOf({ forms, items, records, passages }: Rubric): readonly Place[] {
  return [
    ...passages.map(({ ref, text }) => ({ text, at: { passage: ref } })),
    ...forms.flatMap(({ title, sections }) =>
      [title, ...sections.map((section) => section.title)].map((text) => ({ text, at: {} })),
    ),
    ...items.map(({ item, label }) => ({
      text: `${item.text}${item.standard}`,
      at: { item: item.id, label },
    })),
    ...records.flatMap(recordTexts),
  ];
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

function findSpellings(places: readonly Place[]): readonly (readonly [string, string])[] {
  const stands = (word: string): boolean => places.some(({ text }) => text.includes(word));
  return SPELLINGS.filter(([right, other]) => stands(right) && stands(other));
}

const QUOTED = /“([^“”]{6,30})”/g;
/** No notice has so many names of its own; what goes on for ever is not compared. */
const MOST_NAMES = 300;

/** Two names in quotation marks, one of them the other with a word put in between: “包户行动”, “包户脱贫行动”. */
function findStretched(places: readonly Place[]): readonly (readonly [string, string])[] {
  const names = new Set(
    places.flatMap(({ text }) =>
      [...withoutSpaces(text).matchAll(QUOTED)].map(([, name]) => name ?? ''),
    ),
  );
  const all = [...names].slice(0, MOST_NAMES);
  return all.flatMap((short) =>
    all
      .filter((long) => isStretched(short, long))
      .map((long): readonly [string, string] => [short, long]),
  );
}

/** A word of two signs stands somewhere between the beginning and the end of the short name. */
function isStretched(short: string, long: string): boolean {
  if (long.length !== short.length + 2) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= 2 && same <= short.length - 2 && long.endsWith(short.slice(same));
}
