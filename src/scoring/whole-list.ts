import type { Said } from './fact-claim';
import { isSense, nounsOf } from './fact-phrases';
import type { Phrase } from './fact-phrases';
import { isGeneralOnly } from './fact-lexicon';
import type { Subject } from './find-subject';
import type { ItemWords, LineWords } from './line-words';

/** 三项均未落实, 两项建设均按要求推进: the number is that of everything the item asks for, so all of it is meant. */
export function wholeList(phrase: Phrase, said: Said, { lines }: ItemWords): readonly Subject[] {
  const [count, another] = phrase.tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'count' ? [token.figure] : [],
  );
  const asked = lines.filter(({ line }) => line.kind !== 'bonus');
  if (count === undefined || another !== undefined || !/^([项个条]|方面)$/.test(count.unit))
    return [];
  if (!said.all || count.value !== asked.length || asked.length < 2) return [];
  if (asked.some(({ event }) => event) || !isGeneralOnly(nounsOf(phrase.tokens))) return [];
  return asked.map((words) => subjectOf(words, phrase));
}

/** 少2次 where one rule alone charges for what is 少 or 缺 in that unit. */
export function soleCounter(
  phrase: Phrase,
  fits: (words: LineWords) => boolean,
  { lines }: ItemWords,
): Subject | null {
  if (!phrase.tokens.some((token) => isSense(token, 'short'))) return null;
  const [only, another] = lines.filter(
    (words) =>
      words.line.control === 'counter' &&
      !words.event &&
      /[少缺]/.test(`${words.rule.trigger}${words.ownText}`) &&
      fits(words),
  );
  return only === undefined || another !== undefined ? null : subjectOf(only, phrase);
}

function subjectOf(words: LineWords, phrase: Phrase): Subject {
  return { words, months: [], apart: false, nouns: '', start: phrase.start };
}
