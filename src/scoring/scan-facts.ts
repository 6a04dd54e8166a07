import { figureAt } from './fact-figures';
import type { Figure, FigureAt } from './fact-figures';
import { idiomAt } from './fact-idioms';
import { BLURRED_FAULTS, wordAt } from './fact-lexicon';
import type { WordSense } from './fact-lexicon';
import { statedAt } from './stated-points';
import type { StatedPoints } from './stated-points';

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

const BREAKS = /[,，、;；。.:()（）[\]【】!…·+=<>*#]/;

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
  return joinFaults(joinNouns(tokens, text));
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
  const stated = statedAt(text, at);
  if (stated === 'doubtful') return { kind: 'sense', sense: 'vague', ...span(at + 1) };
  if (stated !== null) return { kind: 'stated', stated, ...span(stated.end) };
  if (/[×✗✘]/.test(text.charAt(at)) && /^(?:$|[,、;；。])/.test(text.slice(at + 1, at + 2))) {
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
  if (/[?/|]/.test(text.charAt(at))) return { kind: 'sense', sense: 'vague', ...span(at + 1) };
  if (vocabulary.seams.has(text.slice(at - 1, at + 2))) return { kind: 'noun', ...span(at + 1) };
  if (BREAKS.test(text.charAt(at)) || text.charAt(at) === '—') {
    return { kind: 'break', weak: text.charAt(at) === '、', ...span(at + 1) };
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
  const length = opens ? (/^\d{1,2}[、.]/.exec(text.slice(at, at + 3))?.[0].length ?? 0) : 0;
  if (length === 0 || nameEnd(text, at + length, vocabulary) < 0) return null;
  return { figure: { kind: 'list-number' }, end: at + length };
}

/** 不完整 is not 完整; 所有 at the end of 活动场所有 is no word. */
function wholeWordAt(text: string, at: number): { sense: WordSense; end: number } | null {
  const word = wordAt(text, at);
  if (text.charAt(at) === '不' && (word === null || word.sense === 'vague')) {
    const well = wordAt(text, at + 1);
    if (well?.sense === 'ok' && well.end > (word?.end ?? at))
      return { sense: 'fail', end: well.end };
  }
  const idle = word !== null && text.slice(at, word.end) === '所有';
  return idle && /^(?:[,、;；。]|$)/.test(text.slice(word.end, word.end + 1)) ? null : word;
}

/** 应传12次, 实传10次, 参加5人, 剩3条: words that say what the number behind them is. */
const BEFORE_NUMBER =
  /(?:(应|需|须)[\p{Script=Han}]|(实)[\p{Script=Han}]|(参加|参会|出席|出勤|到场|在岗|参学|参训|解决|化解|上传|报送)了?|(?:还|尚)?(剩余|剩下|剩|[少缺欠][报传交录发写办建签谈听讲读记评测做]))(?=\d|[一二两三四五六七八九十]+[次项人名位个条件起篇份期])/uy;
/** 整改率100%, 参学率达到100%: nobody and nothing missing. */
const WHOLE_RATE = /(?:[\p{Script=Han}]{2})率(?:均|都)?(?:达到|达|为)?100%/uy;
/** 另外两项 */
const OTHERS = /(?:另外?|其他|其余)(?=(?:\d|[一二两三四五六七八九十]+)[项个])/y;
/** 尚有2项未整改 */
const STILL = /[尚仍还另](?=有(?:\d|[一二两三四五六七八九十]+[次项人名位个条件起]))/y;
const EVERY_MONTHS = /每(?:\d|[一二两三四六])个月|每[两二三四六]月|(?:\d|[一二两三四六])个月各/y;
/** 涉及2人: besides the happening that is counted. */
const INVOLVED = /共?涉及(?:\d+|[一二两三四五六七八九十]+)[人名个]/y;

function numberWordAt(
  text: string,
  at: number,
  { standard }: Vocabulary,
): { sense: WordSense; end: number } | null {
  const every = matchAt(EVERY_MONTHS, text, at);
  if (every !== null) return { sense: 'quoted-target', end: at + every[0].length };
  const involved = standard.includes('人') ? null : matchAt(INVOLVED, text, at);
  if (involved !== null) return { sense: 'neutral', end: at + involved[0].length };
  const whole = text.charAt(at + 2) === '率' ? matchAt(WHOLE_RATE, text, at) : null;
  if (whole !== null) {
    const lacks = /[不未没]/.test(text.slice(Math.max(0, at - 1), at + 1));
    return { sense: lacks ? 'vague' : 'ok', end: at + whole[0].length };
  }
  const others = matchAt(OTHERS, text, at);
  if (others !== null) return { sense: 'rest', end: at + others[0].length };
  const left = matchAt(STILL, text, at);
  if (left !== null) return { sense: 'neutral', end: at + left[0].length };
  const further = /^[低高超降](?=\d)/.exec(text.slice(at, at + 2))?.[0];
  if (further !== undefined && standard.includes(`每${further}`)) {
    return { sense: 'short', end: at + 1 };
  }
  if (!/[应需须实参出到在解化上报还尚剩少缺欠]/.test(text.charAt(at))) return null;
  const match = matchAt(BEFORE_NUMBER, text, at);
  if (match === null) return null;
  const sense = match[1] !== undefined ? 'ought' : match[4] !== undefined ? 'short' : 'held';
  return { sense, end: at + match[0].length };
}

/** 除A外，其余均…: what stands between was not as it should be, unless it says so itself (除A1项不规范外). */
const EXCEPT = /除了?([^,;。；]{1,40}?)(?:以外|之外|外)(?=,?(?:其余|其他|其它|均|都|全部|各|每))/y;

function exceptAt(text: string, at: number): { sense: WordSense; end: number } | null {
  if (text.charAt(at) === '除') {
    return matchAt(EXCEPT, text, at) === null ? null : { sense: 'neutral', end: at + 1 };
  }
  if (!/[外以之]/.test(text.charAt(at))) return null;
  const from = text.lastIndexOf('除', at);
  const match = from < 0 || at - from > 42 ? null : matchAt(EXCEPT, text, from);
  if (match === null) return null;
  const end = from + match[0].length;
  if (end - at > 2 || !/^(?:以外|之外|外)$/.test(text.slice(at, end))) return null;
  const told = /[未没无不缺少漏迟错]/.test(match[1] ?? '');
  return { sense: told ? 'neutral' : 'neg', end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 应到26、实到26: what is counted stands before the number. */
function withUnit(token: FactToken, before: FactToken | undefined): FactToken {
  if (token.kind !== 'figure' || token.figure.kind !== 'number') return token;
  if (before?.kind !== 'sense' || before.end !== token.start) return token;
  if (before.sense !== 'ought' && before.sense !== 'held') return token;
  const value = Number(token.text);
  return Number.isInteger(value) ? { ...token, figure: { kind: 'count', value, unit: '' } } : token;
}

function nameEnd(text: string, at: number, { names }: Vocabulary): number {
  const name = names.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
  return name === undefined ? -1 : at + name.length;
}

/** 走过场 is a fault where the standard charges for it; 落实 at the head of a phrase is what is to be done, not that it was. */
function senseAt(
  text: string,
  at: number,
  word: { sense: WordSense; end: number },
  opens: boolean,
  { standard }: Vocabulary,
): WordSense {
  const said = text.slice(at, word.end);
  // 落实不到位: what was to be done was not done well.
  if (word.sense === 'ok' && /^不(到位|力|及时|规范|彻底)/.test(text.slice(word.end, word.end + 3)))
    return 'verb';
  if (word.sense === 'vague' && BLURRED_FAULTS.test(said) && standard.includes(said)) return 'fail';
  const leads = opens && /^(落实|完成|规范|健全|配齐|达到)$/.test(said);
  return word.sense === 'ok' && leads && word.end < text.length ? 'verb' : word.sense;
}

/** 常 in the item's own 常态化 is no 时常; 走过场 is not vague where the standard itself charges for it. */
function isShielded(
  text: string,
  at: number,
  word: { sense: WordSense; end: number },
  { itemPairs, knownPairs, standard, known }: Vocabulary,
): boolean {
  const said = text.slice(at, word.end);
  if (word.sense === 'vague' && said.length > 1) {
    // 基本知识 is a name where the item says 基本知识, and 上年度 is the time the item speaks of.
    const name = text.slice(at, word.end + 2);
    if (name.length > said.length && known.includes(name) && !BLURRED_FAULTS.test(said))
      return true;
    if (/^(上年度?|去年|上一?季度)$/.test(said) && known.includes(said)) return true;
    return standard.includes(said) && !BLURRED_FAULTS.test(said);
  }
  if (word.sense === 'neutral' && /^(发生|出现)$/.test(said)) return known.includes(said);
  if (word.sense === 'rest' && known.includes(text.slice(at, word.end + 2))) {
    return text.length > word.end + 1;
  }
  if (/^或者?$/.test(said) && known.includes(text.slice(at - 2, word.end + 2))) return true;
  if (word.sense === 'ok' && text.charAt(word.end) === '化') return true;
  if (word.end - at > 1) return word.sense === 'period' && itemPairs.has(text.slice(at, at + 2));
  if (word.sense === 'link' || said === '有') return false;
  if (word.sense === 'neutral' && !/[的了]/.test(text.charAt(at))) {
    return knownPairs.has(text.slice(at, at + 2)) || knownPairs.has(text.slice(at - 1, at + 1));
  }
  return itemPairs.has(text.slice(at, at + 2)) || itemPairs.has(text.slice(at - 1, at + 1));
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

function isFail(token: FactToken): token is FactToken & { readonly kind: 'sense' } {
  return token.kind === 'sense' && token.sense === 'fail';
}

/** 迟报、漏报、错报 are told in one breath. */
function joinFaults(tokens: readonly FactToken[]): readonly FactToken[] {
  const joined: FactToken[] = [];
  for (const token of tokens) {
    const mark = joined.at(-1);
    const before = joined.at(-2);
    const parted = mark?.kind === 'break' && mark.weak && before !== undefined;
    if (isFail(token) && parted && isFail(before)) {
      joined.length -= 2;
      joined.push({ ...token, start: before.start, text: `${before.text}、${token.text}` });
    } else if (isFail(token) && mark !== undefined && isFail(mark) && mark.end === token.start) {
      joined.length -= 1;
      joined.push({ ...token, start: mark.start, text: `${mark.text}、${token.text}` });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function joinNouns(tokens: readonly FactToken[], text: string): readonly FactToken[] {
  const joined: FactToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === 'noun' && last?.kind === 'noun' && last.end === token.start) {
      joined.pop();
      joined.push({ ...token, start: last.start, text: text.slice(last.start, token.end) });
    } else {
      joined.push(token);
    }
  }
  return joined;
}
