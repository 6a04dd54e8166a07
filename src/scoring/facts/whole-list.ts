import type { Said } from './fact-claim';
import { isSense } from '../words/token-claims';
import { nounsOf } from '../words/phrase-nouns';
import type { Phrase } from '../words/fact-phrases';
import { isGeneralOnly, isOnlookerOnly } from '../words/fact-lexicon';
import { countsFor } from '../words/fact-units';
import type { Subject } from './find-subject';
import type { ItemWords, LineWords } from '../words/line-words';

/**
 * 三项均未落实, 两项建设均按要求推进: the number is that of everything the item asks for, so all of it is meant; so is
 * 均未落实 where nothing was named before.
 */
export function wholeList(
  phrase: Phrase,
  said: Said,
  { lines }: ItemWords,
  first: boolean,
): readonly Subject[] {
  const counts = phrase.tokens.flatMap((token) =>
    token.kind === 'figure' && token.figure.kind === 'count' ? [token.figure] : [],
  );
  const asked = lines.filter(({ line }) => line.kind !== 'bonus');
  const nouns = nounsOf(phrase.tokens);
  const [count] = counts;
  const named =
    count === undefined
      ? first && nouns === ''
      : counts.length === 1 &&
        count.value === asked.length &&
        /^([项个条]|方面)$/.test(count.unit) &&
        isGeneralOnly(
          nouns.replace(sharedName(asked), '').replace(/内容|创建|争创|事项|项目|任务/g, ''),
        );
  if (!said.all || !named || asked.length < 2 || asked.some(({ event }) => event)) return [];
  return asked.map((words) => subjectOf(words, phrase));
}

/** 学习型 of 学习型机关, 学习型支部, 学习型党员: what all names begin with names them all (F106). */
function sharedName(lines: readonly LineWords[]): string {
  const [first = '', ...others] = lines.map(({ name }) => name);
  let length = first.length;
  while (length > 0 && !others.every((name) => name.startsWith(first.slice(0, length))))
    length -= 1;
  return length > 1 ? first.slice(0, length) : '';
}

/** 少2次 where one rule alone charges for what is 少 or 缺 in that unit, 开展4次 where one rule alone asks for a number. */
export function soleCounter(phrase: Phrase, { claim }: Said, { lines }: ItemWords): Subject | null {
  if (!('count' in claim) || claim.kind === 'ought') return null;
  const gap = claim.kind === 'gap';
  if (gap && !phrase.tokens.some((token) => isSense(token, 'short'))) return null;
  const nouns = nounsOf(phrase.tokens);
  const [only, another] = lines.filter(
    (words) =>
      words.line.control === 'counter' &&
      !words.event &&
      countsFor(claim.unit, words.line) === 'fits' &&
      (gap ? /[少缺]/.test(`${words.rule.trigger}${words.ownText}`) : asksFor(words, claim.unit)),
  );
  if (only === undefined || another !== undefined) return null;
  const people = /^(人次?|名|位)$/.test(claim.unit) && isOnlookerOnly(nouns);
  const about =
    isGeneralOnly(nouns) || people || only.nearText.includes(nouns.replace(/活动$|工作$/, ''));
  return about ? subjectOf(only, phrase) : null;
}

/** 开展4次 where the standard asks for a number; 实测43人 where it charges for the people that 应测45人 leaves out. */
function asksFor({ line, rule, ownText }: LineWords, unit: string): boolean {
  if (/^[人名位]$/.test(unit))
    return /^人/.test(line.unit ?? '') && /[少缺]/.test(`${rule.trigger}${ownText}`);
  return line.ought !== null && /^[次场期堂回]$/.test(unit);
}

function subjectOf(words: LineWords, phrase: Phrase): Subject {
  return { words, months: [], apart: false, nouns: '', start: phrase.start };
}
