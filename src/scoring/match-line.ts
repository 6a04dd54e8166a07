import { GENERAL, ONLOOKERS } from './fact-lexicon';
import type { ItemWords, LineWords } from './line-words';
import { coveredBy, withoutGeneral } from './line-words';

/** Which line a fact's words mean. `strange` are words nobody in the item or its standard uses. */
export type LineMatch =
  | {
      readonly kind: 'line';
      readonly words: LineWords;
      readonly strange: string;
      readonly apart: boolean;
    }
  | { readonly kind: 'several' }
  | { readonly kind: 'topic'; readonly strange: string }
  | { readonly kind: 'none'; readonly strange: string };

interface Weighed {
  readonly words: LineWords;
  /** Units that only this line's words cover. */
  readonly alone: number;
  readonly all: number;
  readonly apart: boolean;
}

/** Finds the line by its words; two lines meant equally well are `several`, words of the item at large a `topic`. */
export function matchLine(
  text: string,
  item: ItemWords,
  accepts: (words: LineWords) => boolean = () => true,
): LineMatch {
  const strange = strangeWords(text, item.known);
  const found = strongest(text, item, (words) => words.own, false);
  const settled =
    settle(named(text, item), accepts) ??
    settle(found, accepts) ??
    settle(abbreviated(text, item), accepts) ??
    settle(generally(text, item), accepts);
  if (settled !== null) return matchOf(settled, strange);
  const near = strongest(text, item, (words) => new Set([...words.own, ...words.near]), true);
  const nearby = settle(near, accepts);
  if (nearby !== null) return matchOf(nearby, strange);
  return isTopic(text, item) ? { kind: 'topic', strange } : { kind: 'none', strange };
}

function matchOf(settled: Weighed | 'several', strange: string): LineMatch {
  if (settled === 'several') return { kind: 'several' };
  return { kind: 'line', words: settled.words, strange, apart: settled.apart };
}

/** Lines whose whole name stands in the text; a name within a longer one is not named. */
function named(text: string, item: ItemWords): readonly Weighed[] {
  const found = item.lines.filter(({ name }) => name.length > 1 && text.includes(name));
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map((words) => ({ words, alone: words.name.length, all: words.name.length, apart: false }));
}

/** 「学习少1次」 where one rule of the standard speaks of 学习 and no other does. */
function generally(text: string, item: ItemWords): readonly Weighed[] {
  if (item.lines.some(({ line }) => line.part !== null)) return [];
  const said = item.lines.filter(({ own }) => coveredBy(text, own).some(Boolean));
  return said.map((words) => ({ words, alone: 2, all: 2, apart: false }));
}

function strongest(
  text: string,
  item: ItemWords,
  pairsOfLine: (words: LineWords) => ReadonlySet<string>,
  apart: boolean,
): readonly Weighed[] {
  const pairs = item.lines.map((words) => ({ words, pairs: pairsOfLine(words) }));
  const telling = withoutGeneral(text);
  return pairs
    .map(({ words, pairs: mine }) => {
      const alone = new Set<string>();
      for (let at = 0; at + 1 < telling.length; at += 1) {
        const pair = telling.slice(at, at + 2);
        if (pair.includes(' ') || !mine.has(pair)) continue;
        const shared = pairs.some((other) => other.words !== words && other.pairs.has(pair));
        if (!shared) alone.add(pair);
      }
      return {
        words,
        alone: coveredBy(telling, alone).filter(Boolean).length,
        all: coveredBy(text, mine).filter(Boolean).length,
        apart,
      };
    })
    .filter(({ alone }) => alone >= 2);
}

function settle(
  found: readonly Weighed[],
  accepts: (words: LineWords) => boolean,
): Weighed | 'several' | null {
  const [first] = found;
  if (first === undefined) return null;
  if (found.length === 1) return first;
  const fitting = found.filter(({ words }) => accepts(words));
  return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : 'several';
}

/** 支部委员会 for 支委会: every unit of the line's name in order, the first first and the last last. */
function abbreviated(text: string, item: ItemWords): readonly Weighed[] {
  return item.lines.flatMap((words) => {
    const name = words.line.part === null ? '' : (words.ownText.split('；')[0] ?? '');
    if (name.length < 3 || name.length > 6 || text.length > name.length * 3) return [];
    return isStretched(text, name)
      ? [{ words, alone: name.length, all: name.length, apart: false }]
      : [];
  });
}

function isStretched(text: string, name: string): boolean {
  const start = text.indexOf(name.charAt(0));
  const end = text.lastIndexOf(name.charAt(name.length - 1));
  if (start < 0 || end - start + 1 > name.length + 3) return false;
  let at = start;
  for (const unit of name) {
    const next = text.indexOf(unit, at);
    if (next < 0 || next > end) return false;
    at = next + 1;
  }
  return true;
}

function isTopic(text: string, item: ItemWords): boolean {
  const covered = coveredBy(text, item.known).filter(Boolean).length;
  return covered >= 2 && covered * 2 >= text.length;
}

/** Stretches of two or more units that neither the item nor its standard uses, and that are no onlookers. */
function strangeWords(text: string, known: ReadonlySet<string>): string {
  const blank = (word: string): string => ' '.repeat(word.length);
  const plain = text.replace(ONLOOKERS, blank).replace(GENERAL, blank);
  const covered = coveredBy(text, known);
  const runs: string[] = [];
  let run = '';
  for (let at = 0; at <= plain.length; at += 1) {
    const unit = plain.charAt(at);
    if (at < plain.length && unit !== ' ' && covered[at] !== true) {
      run += unit;
      continue;
    }
    if (run.length > 1 || /[^\p{Script=Han}]/u.test(run)) runs.push(run);
    run = '';
  }
  return runs.join(' ');
}
