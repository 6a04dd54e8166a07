import { lex, rawAt, splitAt, tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { readNumeral } from './numeral';
import { readPeriodAt } from './period';
import type { PeriodFound } from './period';
import type { Period, QuantityTest, Share } from './quantity-test';
import { readShareAt } from './share';
import { HELD_UNITS, SAME_UNIT, UNITS } from './unit-words';
import { wordList } from './word-list';

const AT_LEAST = wordList(
  '不少于 不得少于 不低于 不得低于 不能少于 不应少于 至少 最少 不少 达到 应达到 须达到 不小于',
);
const AT_MOST = wordList('不超过 不得超过 不多于 不得多于 不高于 不得高于 不大于 最多 至多 控制在');
/** Between 至少 and its number: 「至少开展1次」, 「至少有1人」. */
const LIGHT = wordList(
  '开展 召开 组织 举办 举行 进行 组织召开 组织开展 参加 集中 主持 要 应 有 到',
);
const OR_MORE = wordList('以上 及以上 或以上');
const OR_LESS = wordList('以内 以下 及以下 之内');
/** These turn a number into a fault or a condition and not into what is due. */
const FAULT_LEAD = /(?:少于|不足|不满|低于|超过|高于|缺|少|欠|满)$/;

interface Found extends Stretch {
  readonly relation: QuantityTest['relation'];
  readonly quantity: number | Share;
  readonly unit: string;
}

function skipLight(text: string, at: number, end: number): number {
  let next = at;
  for (let times = 0; times < 2; times += 1) next = LIGHT.endFrom(text, next, end) ?? next;
  while (text[next] === ' ' && next < end) next += 1;
  return next;
}

/** 「6次」, 「60个工作日」; null without a unit. */
function readCountAt(text: string, at: number, end: number): Omit<Found, 'relation'> | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end > end || numeral.value <= 0) return null;
  const unitAt = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  const unitEnd = UNITS.endFrom(text, unitAt, end);
  if (unitEnd === null) return null;
  const unit = text.slice(unitAt, unitEnd);
  return { start: at, end: unitEnd, quantity: numeral.value, unit: SAME_UNIT[unit] ?? unit };
}

/** The share or count that begins at a place; a percentage is a share. */
function readMeasureAt(text: string, at: number, end: number): Omit<Found, 'relation'> | null {
  const share = readShareAt(text, at, end);
  if (share === null) return readCountAt(text, at, end);
  return { start: at, end: share.end, quantity: share.share, unit: '比例' };
}

/** 「不少于…」, 「至少…」, 「不超过…」 with its number, or a share of something named: 「不得少于全年工作日总数的三分之二」. */
function readLedAt(text: string, at: number, end: number): Found | null {
  const least = AT_LEAST.endFrom(text, at, end);
  const lead = least ?? AT_MOST.endFrom(text, at, end);
  if (lead === null) return null;
  const measure = readMeasureAt(text, skipLight(text, lead, end), end) ?? shareOf(text, lead, end);
  if (measure === null) return null;
  const close = OR_MORE.endFrom(text, measure.end, end) ?? measure.end;
  return { ...measure, relation: least === null ? 'at-most' : 'at-least', start: at, end: close };
}

/** What a share may be of is named in so many characters. */
const LONGEST_WHOLE = 16;

function shareOf(text: string, at: number, end: number): Omit<Found, 'relation'> | null {
  const stop = text.slice(at, Math.min(end, at + LONGEST_WHOLE)).indexOf('的');
  if (stop <= 0) return null;
  const share = readShareAt(text, at + stop + 1, end);
  if (share === null) return null;
  const quantity = { ...share.share, of: text.slice(at, at + stop) };
  return { start: at, end: share.end, quantity, unit: '比例' };
}

/** A number that stands for itself: 「1次」, 「6次以上」, 「一半以上」; only what is held, taught or written is counted so. */
function readBareAt(text: string, at: number, end: number): Found | null {
  if (/[第\d.·+/—-]/.test(text[at - 1] ?? '') || FAULT_LEAD.test(text.slice(at - 2, at)))
    return null;
  const measure = readMeasureAt(text, at, end);
  if (measure === null) return null;
  const more = OR_MORE.endFrom(text, measure.end, end);
  const less = OR_LESS.endFrom(text, measure.end, end);
  if (typeof measure.quantity !== 'number') {
    return more === null ? null : { ...measure, relation: 'at-least', end: more };
  }
  if (!HELD_UNITS.has(measure.unit)) return null;
  const relation = less === null ? 'at-least' : 'at-most';
  return { ...measure, relation, end: more ?? less ?? measure.end };
}

/** A period, or a quantity. */
type Piece = PeriodFound | Found;

function isPeriod(piece: Piece): piece is PeriodFound {
  return 'period' in piece;
}

/** 「不少于2次4学时」: the second number stands under the same words. */
function readNextAt(text: string, at: number, end: number, last: Piece | undefined): Found | null {
  if (last?.end !== at || isPeriod(last)) return null;
  const count = readCountAt(text, at, end);
  return count === null ? null : { ...count, relation: last.relation };
}

/** Periods and quantities of one clause from left to right; a name in quotation marks holds none. */
function readPieces(lexed: Lexed, within: Stretch): readonly Piece[] {
  const { text } = lexed;
  const names = tokensWithin(lexed, within).filter(({ kind }) => kind === 'name');
  const pieces: Piece[] = [];
  let name = 0;
  for (let at = within.start; at < within.end; at += 1) {
    while ((names[name]?.end ?? Infinity) <= at) name += 1;
    if ((names[name]?.start ?? Infinity) <= at) continue;
    const piece =
      readPeriodAt(text, at, within.end) ??
      readLedAt(text, at, within.end) ??
      readNextAt(text, at, within.end, pieces.at(-1)) ??
      readBareAt(text, at, within.end);
    if (piece === null) continue;
    pieces.push(piece);
    at = piece.end - 1;
  }
  return pieces;
}

/** The clause without some of its pieces: what is counted. */
function aboutOf(lexed: Lexed, within: Stretch, pieces: readonly Stretch[]): string {
  let about = '';
  let at = within.start;
  for (const { start, end } of pieces) {
    about += rawAt(lexed, { start: at, end: start });
    at = end;
  }
  about += rawAt(lexed, { start: at, end: within.end });
  return about.replace(/^(?:\d{1,2}[.、．]\s*)?(?:是否)?/, '').replace(/\s+/g, '');
}

/** What earlier clauses of the sentence leave to later ones that do not say it again. */
interface Said {
  readonly period: Period;
  readonly about: string;
}

interface Clause {
  readonly tests: readonly QuantityTest[];
  readonly said: Said;
}

/** How many of these are in a year the periods here cannot tell: without them the number would be of the whole. */
const UNCOUNTED_PERIOD = /每(?:旬|半个?月)/;

/** A clause with numbers: each stands under the last period before it. */
function readNumbers(
  lexed: Lexed,
  within: Stretch,
  pieces: readonly Piece[],
  before: Said,
): Clause {
  let { period } = before;
  const used: Piece[] = [];
  const found: (Found & { readonly period: Period })[] = [];
  const first = pieces.find(isPeriod);
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (!isPeriod(piece)) {
      used.push(piece);
      found.push({ ...piece, period });
    } else if (next === undefined || !isPeriod(next)) {
      used.push(piece);
      ({ period } = piece);
    }
  }
  // 「研究工作不少于4次每年」: a period behind the only number is that number's.
  const late = found.length === 1 && first !== undefined && first.start > (found[0]?.start ?? 0);
  // 「组织学习，每月不少于2次」: what it is of stands in the clause before.
  const about = aboutOf(lexed, within, used) || before.about;
  if (UNCOUNTED_PERIOD.test(about)) return { tests: [], said: { period: before.period, about } };
  const tests = found.map((each): QuantityTest => ({
    relation: each.relation,
    quantity: each.quantity,
    unit: each.unit,
    period: late ? first.period : each.period,
    stated: true,
    about,
    span: within,
  }));
  return { tests, said: { period: before.period, about } };
}

/** A clause that names a period and no number: once in each is what it must mean at least. */
function readPeriodOnly(
  lexed: Lexed,
  within: Stretch,
  pieces: readonly Piece[],
  before: Said,
): Clause {
  const last = pieces.filter(isPeriod).at(-1);
  if (last === undefined)
    return { tests: [], said: { ...before, about: aboutOf(lexed, within, []) } };
  const about = aboutOf(lexed, within, [last]);
  const said = { period: last.period, about };
  if (!last.recurs) return { tests: [], said };
  const once = { relation: 'at-least', quantity: 1, unit: '次', stated: false } as const;
  return { tests: [{ ...once, period: last.period, about, span: within }], said };
}

/**
 * The tests in numbers that an indicator without points asks for: 「每年到联系贫困村实地调研指导工作不少于6次，每2月形成一篇工作进度小结」
 * holds two. None where it only describes. Never throws, in time that grows with the text's length.
 */
export function parseIndicator(text: string): readonly QuantityTest[] {
  const lexed = lex(text);
  return splitAt(lexed, { start: 0, end: text.length }, 'semicolon').flatMap((sentence) => {
    let said: Said = { period: { every: 'whole' }, about: '' };
    return splitAt(lexed, sentence, 'comma').flatMap((within) => {
      const pieces = readPieces(lexed, within);
      const read = pieces.every(isPeriod) ? readPeriodOnly : readNumbers;
      const clause = read(lexed, within, pieces, said);
      said = clause.said;
      return clause.tests;
    });
  });
}
