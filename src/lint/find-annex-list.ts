import type { Passage, Scheme } from '../scheme/scheme';
import { foldWidth } from '../standard/text';
import type { Finding } from './finding';
import { leadOf, listedTitle, withoutLead } from './lead';
import { withoutSpaces } from './nearly';
import type { Rubric } from './rubric';

/** L25, L49, L56: what the list of annexes calls a form without points, whether it names all annexes in one way, and which one is meant. */
export function findAnnexList({ scheme, passages, records }: Rubric): readonly Finding[] {
  const listed = passages.filter(({ ref, text }) => ref === '附件目录' && leadOf(text) !== null);
  const [first] = listed;
  if (first === undefined) return [];
  return [
    ...records.flatMap(({ annex, title }) => {
      const line = listed.find(({ text }) => leadOf(text)?.number === numberOf(annex));
      return line === undefined ? [] : differing(line, title);
    }),
    ...findMarks(listed, first),
    ...findUnclear(passages, listed, scheme),
  ];
}

function numberOf(annex: string): number | null {
  const digits = /^附件\s*(\d+)/.exec(foldWidth(annex))?.[1];
  return digits === undefined ? null : Number(digits);
}

function differing({ ref, text }: Passage, title: string): readonly Finding[] {
  const body = withoutSpaces(listedTitle(text));
  const table = withoutSpaces(title);
  if (body === table) return [];
  return [
    {
      code: 'titles-differ',
      severity: 'note',
      passage: ref,
      params: { pairs: [{ body, table }] },
      quotes: [text, title],
    },
  ];
}

/** Some in 《》 and some not. */
function findMarks(listed: readonly Passage[], { ref }: Passage): readonly Finding[] {
  const without = listed.filter(({ text }) => !withoutLead(text).startsWith('《'));
  if (without.length === 0 || without.length === listed.length) return [];
  return [
    {
      code: 'annex-marks-differ',
      severity: 'note',
      passage: ref,
      params: { without: without.map(({ text }) => withoutLead(text)) },
      quotes: without.map(({ text }) => text),
    },
  ];
}

const SEE_ANNEX = /(\p{Script=Han}{4,})（(?:详见|见)附件）/gu;

/** L56: 「见附件」 without a number among several, behind words none of their titles has. */
function findUnclear(
  passages: readonly Passage[],
  listed: readonly Passage[],
  { forms }: Scheme,
): readonly Finding[] {
  if (listed.length < 2) return [];
  const titles = [...listed.map(({ text }) => text), ...forms.map(({ title }) => title)];
  const names = withoutSpaces(titles.join('\n'));
  return passages.flatMap(({ ref, text }) =>
    [...withoutSpaces(text).matchAll(SEE_ANNEX)].flatMap(([whole, before = '']): Finding[] => {
      const name = before.slice(-4);
      if (names.includes(name)) return [];
      const words = whole.slice(before.length - name.length);
      const params = { words, annexes: listed.length };
      return [{ code: 'annex-unclear', severity: 'note', passage: ref, params, quotes: [words] }];
    }),
  );
}
