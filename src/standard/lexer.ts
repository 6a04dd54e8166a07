import { joinLines } from './line-break';
import { foldScript } from './script';
import { foldWidth } from './text';

/** A half-open stretch of one text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How strongly a mark parts the words around it. */
export type MarkKind = 'stop' | 'semicolon' | 'comma' | 'pause';

/**
 * The text in one row of tokens: words, marks that part them, quoted names (“…”, 《…》) and asides in brackets. Inside a
 * name or an aside nothing parts, and in a name nothing is ever a number or an amount.
 */
export interface Token extends Stretch {
  readonly kind: 'word' | 'name' | 'aside' | MarkKind;
}

/** A text made ready for reading: folded to half width and simplified characters, with its tokens; all places are those of the text itself. */
export interface Lexed {
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '〈': '〉',
  '【': '】',
  '(': ')',
  '〔': '〕',
  '[': ']',
};

const ASIDES = new Set(['(', '〔', '[']);

const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));

interface Opening {
  readonly at: number;
  readonly closing: string;
}

/** Names stand in names at most this deep; deeper opening marks are stray ones. */
const DEEPEST = 4;

const MARKS: Readonly<Record<string, MarkKind>> = {
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '\n': 'stop',
  '\r': 'stop',
  '；': 'semicolon',
  ';': 'semicolon',
  ',': 'comma',
  ':': 'comma',
  '、': 'pause',
};

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9';
}

/** 「扣0,5分」 is one broken number and not two clauses. */
function standsInNumber(text: string, at: number): boolean {
  return isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

/** Pairs a closing mark with the nearest opening one of its kind; what opened between the two is stray. */
function close(open: Opening[], unit: string, at: number, pairs: Map<number, number>): void {
  for (let depth = 1; depth <= Math.min(DEEPEST, open.length); depth += 1) {
    const opening = open[open.length - depth];
    if (opening?.closing !== unit) continue;
    pairs.set(opening.at, at);
    open.length -= depth;
    return;
  }
}

/** For every opening mark that is closed again, where. A mark without its partner stays an ordinary character. */
function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: Opening[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    const closing = CLOSING[unit];
    if (closing !== undefined) open.push({ at, closing });
    else if (unit === '。' || unit === '\n') open.length = 0;
    else if (CLOSERS.has(unit)) close(open, unit, at, pairs);
  }
  return pairs;
}

/** Longer brackets are not looked into. */
const LONGEST_REMARK = 200;

const AMOUNT_WITHIN = /[扣加减得计]\s?\d|[扣减]完|不得分|不扣分/;

/** 「例会（2分，少一次扣0.5分）」: brackets that hold an amount are no remark, and their words belong to the sentence. */
function isOpen(text: string, at: number, close: number): boolean {
  if (!ASIDES.has(text[at] ?? '') || close - at > LONGEST_REMARK) return false;
  return AMOUNT_WITHIN.test(text.slice(at, close));
}

/** Cuts a text into tokens that tile it without gap or overlap. */
export function lex(raw: string): Lexed {
  const text = joinLines(foldScript(foldWidth(raw)));
  const pairs = pairBrackets(text);
  const opened = new Set<number>();
  const tokens: Token[] = [];
  let wordStart = 0;
  let at = 0;
  const endWord = (): void => {
    if (at > wordStart) tokens.push({ kind: 'word', start: wordStart, end: at });
  };
  const push = (kind: Token['kind'], end: number): void => {
    endWord();
    tokens.push({ kind, start: at, end });
    at = end;
    wordStart = end;
  };
  while (at < text.length) {
    const unit = text[at] ?? '';
    const close = pairs.get(at);
    const mark = MARKS[unit];
    if (close !== undefined && isOpen(text, at, close)) {
      opened.add(close);
      push('comma', at + 1);
    } else if (close !== undefined) push(ASIDES.has(unit) ? 'aside' : 'name', close + 1);
    else if (opened.has(at)) push('comma', at + 1);
    else if (mark !== undefined && !standsInNumber(text, at)) push(mark, at + 1);
    else at += 1;
  }
  endWord();
  return { raw, text, tokens };
}

const STRENGTH: Readonly<Record<Token['kind'], number>> = {
  stop: 4,
  semicolon: 3,
  comma: 2,
  pause: 1,
  word: 0,
  name: 0,
  aside: 0,
};

/** The stretches between marks at least as strong as `mark`, without the marks, empty ones left out. */
export function splitAt(lexed: Lexed, within: Stretch, mark: MarkKind): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = within.start;
  const close = (end: number): void => {
    const part = trim(lexed, { start, end });
    if (part.end > part.start) parts.push(part);
  };
  for (const token of tokensWithin(lexed, within)) {
    if (STRENGTH[token.kind] < STRENGTH[mark]) continue;
    close(token.start);
    start = token.end;
  }
  close(within.end);
  return parts;
}

/** The tokens that a stretch touches, found by halving. */
export function tokensWithin(lexed: Lexed, within: Stretch): readonly Token[] {
  const first = firstEndingAfter(lexed, within.start);
  const next = firstEndingAfter(lexed, within.end - 1);
  return lexed.tokens.slice(first, within.end > within.start ? next + 1 : first);
}

function firstEndingAfter(lexed: Lexed, at: number): number {
  let low = 0;
  let high = lexed.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexed.tokens[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without white space and parting marks at either end; quotation marks and brackets stay. */
export function trim(lexed: Lexed, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  const empty = (at: number): boolean => /[\s,:;；。、!?]/.test(lexed.text[at] ?? '');
  while (start < end && empty(start)) start += 1;
  while (end > start && empty(end - 1)) end -= 1;
  return { start, end };
}

export function textAt(lexed: Lexed, stretch: Stretch): string {
  return lexed.text.slice(stretch.start, stretch.end);
}

export function rawAt(lexed: Lexed, stretch: Stretch): string {
  return lexed.raw.slice(stretch.start, stretch.end);
}

const ORDINAL =
  /^(?:\(?(?:\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\)?[、.)]|\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|[A-Za-z][、.)]|[①-⑳])\s*/;

/** Past 「4、」, 「（三）」, 「A.」 at the head of a stretch, where more than the number stands there. */
export function skipOrdinal(lexed: Lexed, stretch: Stretch): Stretch {
  const head = lexed.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 8));
  const start = stretch.start + (ORDINAL.exec(head)?.[0].length ?? 0);
  return start < stretch.end && !/\d/.test(lexed.text[start] ?? '')
    ? { start, end: stretch.end }
    : stretch;
}
