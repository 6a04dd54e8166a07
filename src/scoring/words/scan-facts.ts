import { unitSet } from '../../base/unit-set';
import { figureAt } from './fact-figures';
import type { Figure, FigureAt } from './fact-figures';
import { idiomAt } from './fact-idioms';
import type { WordSense } from './fact-lexicon';
import { joinFaults, joinNouns, withUnit } from './join-tokens';
import { clippedNameAt } from './shared-head';
import { statedAt } from './stated-points';
import type { StatedPoints } from './stated-points';
import { exceptAt, numberWordAt } from './told-numbers';
import { isShielded, senseAt, wholeWordAt } from './word-sense';

/** One piece of a cell's text; `start` and `end` are units of the normalised text. */
export type FactToken = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly kind: 'break'; readonly weak: boolean }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'stated'; readonly stated: StatedPoints }
  | { readonly kind: 'sense'; readonly sense: WordSense }
  | { readonly kind: 'noun' }
);

/** What the item and its standard call things, so that their names are not taken apart. */
export interface Vocabulary {
  /** Names in full, without quotation marks (7·26, 走新城), by their first unit, the longest first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The same names, of which a list may give only the ends. */
  readonly clippable: readonly string[];
  /** Pairs of units that stand side by side in the item. */
  readonly itemPairs: ReadonlySet<string>;
  /** The same of the item and its standard together. */
  readonly knownPairs: ReadonlySet<string>;
  readonly standard: string;
  /** The item and its standard, as one text. */
  readonly known: string;
  /** Where 、 joins the words of one name: 城、看 in “走新城、看新区…”活动. */
  readonly seams: ReadonlySet<string>;
}

const isBreak = unitSet(',，、;；。.:()（）[]【】!…·+=<>*#—');
const isCross = unitSet('×✗✘');
const isVague = unitSet('?/|');
const isDigit = unitSet('0123456789');

/** Splits normalised text into tokens; every unit ends up in exactly one of them. */
export function scanFacts(text: string, vocabulary: Vocabulary): readonly FactToken[] {
  const tokens: FactToken[] = [];
  let noun = -1;
  let opens = true;
  let at = 0;
  const closeNoun = (): void => {
    if (noun >= 0) tokens.push({ kind: 'noun', start: noun, end: at, text: text.slice(noun, at) });
    noun = -1;
  };
  while (at < text.length) {
    const token = tokenAt(text, at, opens, vocabulary);
    if (token?.kind === 'noun' && token.text.length !== token.end - token.start) {
      closeNoun();
      tokens.push(token);
      at = token.end;
      opens = false;
      continue;
    }
    if (token === null || token.kind === 'noun') {
      if (noun < 0) noun = at;
      at = token?.end ?? at + 1;
      opens = false;
      continue;
    }
    closeNoun();
    const settled =
      token.kind === 'sense'
        ? settleVerb(text, asAsked(text, token, tokens.at(-1)), tokens)
        : token;
    if (settled === null) {
      noun = at;
    } else {
      tokens.push(withUnit(settled, tokens.at(-1)));
    }
    opens = opensAfter(token, opens);
    at = token.end;
  }
  closeNoun();
  return joinFaults(joinNouns(tokens));
}

function opensAfter(token: FactToken, opens: boolean): boolean {
  if (token.kind === 'break') return true;
  if (token.kind === 'sense' && token.sense === 'neutral' && token.text !== '的') return opens;
  if (token.kind === 'figure' && token.figure.kind === 'count') return true;
  return opens && token.kind === 'figure' && token.figure.kind === 'list-number';
}

function tokenAt(
  text: string,
  at: number,
  opens: boolean,
  vocabulary: Vocabulary,
): FactToken | null {
  const span = (end: number): { start: number; end: number; text: string } => ({
    start: at,
    end,
    text: text.slice(at, end),
  });
  const name = nameEnd(text, at, vocabulary);
  if (name > 0) return { kind: 'noun', ...span(name) };
  const clipped = clippedNameAt(text, at, vocabulary.clippable);
  if (clipped !== null) return { kind: 'noun', start: at, end: clipped.end, text: clipped.name };
  const stated = statedAt(text, at);
  if (stated === 'doubtful') return { kind: 'sense', sense: 'vague', ...span(at + 1) };
  if (stated !== null) return { kind: 'stated', stated, ...span(stated.end) };
  if (isCross(text, at) && /^(?:$|[,、;；。])/.test(text.slice(at + 1, at + 2))) {
    return { kind: 'sense', sense: 'neg', ...span(at + 1) };
  }
  const except = exceptAt(text, at);
  if (except !== null) return { kind: 'sense', sense: except.sense, ...span(except.end) };
  const told = numberWordAt(text, at, vocabulary);
  if (told !== null) return { kind: 'sense', sense: told.sense, ...span(told.end) };
  const word = wholeWordAt(text, at);
  const idiom = idiomAt(text, at, opens, vocabulary.known);
  if (idiom !== null && idiom.end >= (word?.end ?? at)) {
    return { kind: 'sense', sense: idiom.sense, ...span(idiom.end) };
  }
  const figure = listNumberAt(text, at, opens, vocabulary) ?? figureAt(text, at, opens);
  if (figure !== null && (word === null || figure.end >= word.end)) {
    if (figure.figure.kind === 'name') return { kind: 'noun', ...span(figure.end) };
    return { kind: 'figure', figure: figure.figure, ...span(figure.end) };
  }
  if (isVague(text, at)) return { kind: 'sense', sense: 'vague', ...span(at + 1) };
  if (vocabulary.seams.size > 0 && vocabulary.seams.has(text.slice(at - 1, at + 2)))
    return { kind: 'noun', ...span(at + 1) };
  if (isBreak(text, at)) {
    return { kind: 'break', weak: text[at] === '、', ...span(at + 1) };
  }
  if (word === null || isShielded(text, at, word, vocabulary)) return null;
  const sense = senseAt(text, at, word, opens, vocabulary);
  return { kind: 'sense', sense, ...span(word.end) };
}

/** 1、7·26讲话…: a list number although a figure follows, because the figure belongs to a name. */
function listNumberAt(
  text: string,
  at: number,
  opens: boolean,
  vocabulary: Vocabulary,
): FigureAt | null {
  const length =
    opens && isDigit(text, at)
      ? (/^\d{1,2}[、.]/.exec(text.slice(at, at + 3))?.[0].length ?? 0)
      : 0;
  if (length === 0 || nameEnd(text, at + length, vocabulary) < 0) return null;
  return { figure: { kind: 'list-number' }, end: at + length };
}

function nameEnd(text: string, at: number, { names }: Vocabulary): number {
  const name = names.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
  return name === undefined ? -1 : at + name.length;
}

/** 没达到规定学分: after a claim 规定 only says which, and sets no number. */
function asAsked(
  text: string,
  token: FactToken & { readonly kind: 'sense' },
  before: FactToken | undefined,
): FactToken & { readonly kind: 'sense' } {
  const which =
    /^(规定|要求)$/.test(token.text) && /^(?:的)?\p{Script=Han}{2}/u.test(text.slice(token.end));
  const claimed = before?.kind === 'sense' && /^(fail|ok)$/.test(before.sense);
  return token.sense === 'ought' && which && claimed ? { ...token, sense: 'neutral' } : token;
}

/** 组织 is a verb in 未组织 and 组织了, and a part of a name in 组织生活会. */
function settleVerb(
  text: string,
  token: FactToken & { readonly kind: 'sense' },
  before: readonly FactToken[],
): FactToken | null {
  if (token.sense !== 'verb' || /^(按|及时)/.test(token.text)) return token;
  const last = lastSpeaking(before);
  const afterMark =
    last !== undefined &&
    ((last.kind === 'sense' &&
      ['neg', 'short', 'ok', 'held', 'ought', 'all', 'each', 'verb', 'fail'].includes(
        last.sense,
      )) ||
      (last.kind === 'figure' && /^(count|list-number|date|months)$/.test(last.figure.kind)));
  const beforeMark =
    /^[了过]|^(?:\d|[一二两三四五六七八九十]+[次项])/.test(text.slice(token.end, token.end + 4)) ||
    token.end === text.length;
  return afterMark || beforeMark || last === undefined || last.kind === 'break' ? token : null;
}

function lastSpeaking(tokens: readonly FactToken[]): FactToken | undefined {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && !(token.kind === 'sense' && token.sense === 'neutral')) return token;
  }
  return undefined;
}
