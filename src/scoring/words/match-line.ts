import { GENERAL, ONLOOKERS, isGeneralOnly } from './fact-lexicon';
import type { ItemWords, LineWords } from './line-words';
import { coveredBy, withoutGeneral } from './unit-pairs';

/** Which line a fact's words mean. `strange` are words nobody in the item or its standard uses. */
export type LineMatch =
  | {
      readonly kind: 'line';
      readonly words: LineWords;
      readonly strange: string;
      readonly apart: boolean;
    }
  | {
      readonly kind: 'several';
      readonly all: readonly LineWords[];
      readonly strange: string;
    }
  | { readonly kind: 'topic'; readonly strange: string }
  | { readonly kind: 'none'; readonly strange: string };

interface Candidate {
  readonly words: LineWords;
  readonly apart: boolean;
}

/** How well a line goes with the claim made: 0 not at all. Only used between lines meant equally well. */
type Accepts = (words: LineWords) => number;

/** Finds the line by its words; two lines meant equally well are `several`, words of the item at large a `topic`. */
export function matchLine(text: string, item: ItemWords, accepts: Accepts = () => 1): LineMatch {
  const { candidates, strange, topic } = candidatesOf(text, item);
  const [first] = candidates;
  if (first === undefined) return { kind: topic ? 'topic' : 'none', strange };
  if (candidates.length === 1) return { kind: 'line', strange, ...first };
  const fits = candidates.map(({ words }) => accepts(words));
  const best = candidates.filter((_, at) => fits[at] === Math.max(...fits) && fits[at] !== 0);
  const [only] = best;
  return best.length === 1 && only !== undefined
    ? { kind: 'line', strange, ...only }
    : { kind: 'several', all: candidates.map(({ words }) => words), strange };
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly strange: string;
  readonly topic: boolean;
}

/** Staff use the same few words in every cell; more than these are not kept. */
const MOST_KEPT = 500;
const KEPT = new WeakMap<ItemWords, Map<string, Candidates>>();

function candidatesOf(text: string, item: ItemWords): Candidates {
  const kept = KEPT.get(item) ?? new Map<string, Candidates>();
  KEPT.set(item, kept);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const found = findCandidates(text, item);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, found);
  return found;
}

/** The surest way of meaning a line that finds any; F13. */
function findCandidates(text: string, item: ItemWords): Candidates {
  const plainly = strangeWords(text, item.known);
  const ways = [
    named,
    verbatim,
    (plain: string) => telling(plain, item.ownPairs, false),
    abbreviated,
    clipped,
    generally,
    (plain: string) => telling(plain, item.nearPairs, true),
  ];
  for (const way of ways) {
    const candidates = way(text, item);
    const strange = way === clipped ? '' : plainly;
    if (candidates === 'elsewhere') return { candidates: [], strange, topic: true };
    if (candidates.length > 0) return { candidates, strange, topic: false };
  }
  return { candidates: [], strange: plainly, topic: isTopic(text, item) };
}

/** Lines whose whole name stands in the text, and lines that the rest of it tells of; a name within a longer one is not named. */
function named(text: string, item: ItemWords): readonly Candidate[] {
  const found = item.lines.filter(({ name }) => name.length > 1 && text.includes(name));
  if (found.length === 0) return [];
  let rest = text;
  for (const { name, line, near } of found) {
    rest = rest.replaceAll(name, ' '.repeat(name.length));
    if (line.part === null) rest = withoutPairs(rest, near);
  }
  return distinct([
    ...found
      .filter(
        ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
      )
      .map((words) => ({ words, apart: false })),
    ...telling(rest, item.ownPairs, false),
  ]);
}

function withoutPairs(text: string, pairs: ReadonlySet<string>): string {
  const covered = coveredBy(text, pairs);
  return [...text].map((unit, at) => (covered[at] === true ? ' ' : unit)).join('');
}

/**
 * Words that stand letter for letter around one line mean it, together with the lines that the rest tells of; letter for
 * letter elsewhere in the item, they mean none.
 */
function verbatim(text: string, item: ItemWords): readonly Candidate[] | 'elsewhere' {
  const found: Candidate[] = [];
  let rest = text;
  for (const run of text.split(' ')) {
    const at = run.length < 3 ? null : verbatimAt(run, item);
    if (at === 'elsewhere') return at;
    if (at === null) continue;
    found.push(at);
    rest = rest.replace(run, ' '.repeat(run.length));
  }
  return found.length === 0 ? [] : distinct([...found, ...telling(rest, item.ownPairs, false)]);
}

/** A run of words as it stands, or without the verb it begins with (开展7·26讲话). */
function verbatimAt(run: string, item: ItemWords): Candidate | 'elsewhere' | null {
  const bare = run.replace(LEADING_VERB, '');
  let elsewhere = false;
  for (const core of new Set([run, bare])) {
    if (core.length < 3 || isGeneralOnly(core) || !item.text.includes(core)) continue;
    const own = item.lines.filter(({ ownText }) => ownText.includes(core));
    const [words] = own;
    if (own.length === 1 && words !== undefined) return { words, apart: false };
    const [told, another] = telling(core, item.ownPairs, false);
    if (told !== undefined && another === undefined && !isQuotedName(told.words)) return told;
    const known = item.lines.some(({ nearText }) => nearText.includes(core));
    elsewhere ||= own.length === 0 && !known && item.lines.length > 1;
  }
  if (elsewhere) return 'elsewhere';
  if (run.length < 3 || isGeneralOnly(run)) return null;
  const near = item.lines.filter(({ aroundText }) => aroundText.includes(run));
  const [words] = near;
  const owned = item.lines.some(({ ownText }) => ownText.includes(run));
  return near.length === 1 && words !== undefined && !owned ? { words, apart: true } : null;
}

/** Pieces of a name in quotation marks (“精准帮扶、办好实事”) do not mean it. */
function isQuotedName({ line, rule }: LineWords): boolean {
  return line.part !== null && (rule.parts[line.part]?.label ?? '').includes('“');
}

const LEADING_VERB = /^(开展|组织|召开|推进|落实|举办|进行|做好|加强|上)/;

/** 「学习少1次」 where one rule of the standard speaks of 学习 and no other does; 学习计划 is of the rule that has all its words. */
function generally(text: string, item: ItemWords): readonly Candidate[] {
  const whole = item.lines.filter(({ own }) => coveredBy(text, own).every(Boolean));
  const any = item.lines.filter(({ own }) => coveredBy(text, own).some(Boolean));
  const said = whole.length > 0 && text !== '' ? whole : any;
  if (said.some(({ line }) => line.part !== null)) return [];
  return said.map((words) => ({ words, apart: false }));
}

/** Lines of which the text holds at least a pair of units that no other line has. */
function telling(
  text: string,
  pairs: ReadonlyMap<string, LineWords | null>,
  apart: boolean,
): readonly Candidate[] {
  const plain = withoutGeneral(text);
  const found = new Set<LineWords>();
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const words = pairs.get(plain.slice(at, at + 2));
    if (words !== undefined && words !== null) found.add(words);
  }
  return [...found].map((words) => ({ words, apart }));
}

function distinct(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter(({ words }, at) => found.findIndex((other) => other.words === words) === at);
}

/** 支部委员会 for 支委会: every unit of the line's name in order, the first first and the last last. */
function abbreviated(text: string, item: ItemWords): readonly Candidate[] {
  return item.lines.flatMap((words) => {
    const name = words.line.part === null ? '' : (words.ownText.split('；')[0] ?? '');
    if (name.length < 3 || name.length > 6 || text.length > name.length * 3) return [];
    return isStretched(text, name) ? [{ words, apart: false }] : [];
  });
}

/** 调研 for 调查研究: every unit in order with at most one left out between, in the words of one line alone. */
function clipped(text: string, item: ItemWords): readonly Candidate[] {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || item.text.includes(text)) return [];
  const loose = new RegExp([...text].join('.?'));
  const found = item.lines.filter(({ ownText }) => loose.test(ownText));
  return found.length === 1 ? found.map((words) => ({ words, apart: false })) : [];
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

/** Single units that are never idle: what is not Chinese, and what turns or blurs a claim. */
const NEVER_IDLE = /[^\p{Script=Han}]|[不没未无非否难疑说据曾或若如似假误错补]/u;

/** Stretches of two or more units that neither the item nor its standard uses, and that are no onlookers. */
function strangeWords(text: string, known: ReadonlySet<string>): string {
  const blank = (word: string): string => ' '.repeat(word.length);
  const plain = text
    .replace(ONLOOKERS, blank)
    .replace(GENERAL, (word) => (/^(专题|主题|教育|建设)$/.test(word) ? word : blank(word)));
  const covered = coveredBy(text, known);
  const runs: string[] = [];
  let run = '';
  for (let at = 0; at <= plain.length; at += 1) {
    const unit = plain.charAt(at);
    if (at < plain.length && unit !== ' ' && covered[at] !== true) {
      run += unit;
      continue;
    }
    if (run.length > 1 || NEVER_IDLE.test(run)) runs.push(run);
    run = '';
  }
  return runs.join(' ');
}
