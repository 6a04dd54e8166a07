import type { Finding } from './finding';
import { withoutSpaces } from './nearly';
import { placesOf } from './places';
import type { Rubric } from './rubric';

/** Half-width brackets around Chinese words, behind Chinese words: what begins with them is a number, 「(一)」. */
const HALF = /(?<=\p{Script=Han})\(([\p{Script=Han}、]{1,12})\)/gu;

/** L55: brackets of both widths around the same words: 「党建(党员)」 and 「党建（党员）」. Said once for the notice. */
export function findBrackets(rubric: Rubric): readonly Finding[] {
  const places = placesOf(rubric).map(({ text, at }) => ({ text: withoutSpaces(text), at }));
  const all = places.map(({ text }) => text).join('\n');
  const full = new Set([...all.matchAll(/（[^（）]{1,12}）/g)].map(([words]) => words));
  const half = places.flatMap(({ text, at }) =>
    [...text.matchAll(HALF)]
      .filter(([, words = '']) => full.has(`（${words}）`))
      .map(([words]) => ({ words, at })),
  );
  const [first] = half;
  if (first === undefined) return [];
  const { words, at } = first;
  const params = { words, times: half.length };
  return [{ code: 'brackets-vary', severity: 'note', ...at, params, quotes: [words] }];
}
