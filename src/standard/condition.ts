import { rawAt, skipOrdinal, splitAt, textAt, trim } from './lexer';
import type { Lexed, Stretch } from './lexer';
import type { ItemText } from './item-things';
import { splitList } from './list';
import { readRate } from './rate';
import { hasOpenEach } from './rate-each';
import type { Rate } from './rate-of';
import { LIGHT_VERBS, NEGATIONS } from './task-words';
import { COUNTING } from './unit-words';
import { wordList } from './word-list';

/** 各扣 and 分别扣 spread one amount, or several, over what is listed. */
export type Spread = 'each' | null;

/** The words before an amount: what must be the case, how often it counts, and whether the amount is spread. */
export interface Condition {
  readonly within: Stretch;
  /** The clauses that say what must be the case, without a clause that holds the rate alone. */
  readonly clauses: readonly Stretch[];
  readonly rate: Rate | null;
  readonly spread: Spread;
  /** It says that something is counted and not what, so that no amount can stand on it. */
  readonly open: boolean;
  /** What the amount right before this one awards points for: 「A、B、C完整得2分，缺一项扣1分」. */
  readonly praised: Condition | null;
}

const SPREADS = wordList('各 分别 各自 各按');
const FILLERS = wordList(
  '可 均 都 则 一律 并 另 再 应 予以 给予 直接 酌情 本项 该项 该 将 的 视情节 视情况 视情 视',
);

/** Words that end like a filler and are none. */
const NOT_FILLERS = wordList('反应 响应 供应 适应 相应 对应 效应 目的 否则');

/** Takes 各, 分别 and words without weight from the end. */
function peel(lexed: Lexed, within: Stretch): { rest: Stretch; spread: Spread } {
  let rest = trim(lexed, within);
  let spread: Spread = null;
  for (;;) {
    const spreadFrom = SPREADS.startTo(lexed.text, rest.end, rest.start);
    const kept = NOT_FILLERS.startTo(lexed.text, rest.end, rest.start) !== null;
    const from = spreadFrom ?? (kept ? null : FILLERS.startTo(lexed.text, rest.end, rest.start));
    if (from === null) return { rest, spread };
    if (spreadFrom !== null) spread = 'each';
    rest = trim(lexed, { start: rest.start, end: from });
  }
}

/** 「按旷课1节处理」 says how a fault is taken, and counts nothing. */
const TAKEN_AS = /^按.*(?:处理|对待|论处|计算|折算|计)$/;

function rateOf(lexed: Lexed, clauses: readonly Stretch[]): Rate | null {
  const last = clauses.at(-1);
  if (last === undefined || TAKEN_AS.test(textAt(lexed, last))) return null;
  const rate = readRate(lexed, last);
  if (rate !== null) return rate;
  const earlier = clauses.slice(0, -1).reverse().slice(0, 3);
  for (const clause of earlier) {
    const other = readRate(lexed, clause);
    const apart =
      other?.lead.startsWith('每') === true && (other.end === clause.end || other.lead !== '每');
    if (apart) return other;
  }
  return null;
}

/** Reads the words before an amount. */
export function readCondition(lexed: Lexed, within: Stretch): Condition {
  const { rest, spread } = peel(lexed, within);
  const all = splitAt(lexed, rest, 'comma').map((clause) =>
    skipOrdinal(lexed, peel(lexed, clause).rest),
  );
  const rate = rateOf(lexed, all);
  const clauses = all
    .map((clause) => withoutRate(lexed, clause, rate))
    .filter((clause) => clause.end > clause.start);
  const last = all.at(-1);
  const open = rate === null && last !== undefined && hasOpenEach(lexed, last);
  return { within: rest, clauses, rate, spread, open, praised: null };
}

/** The clause without a rate at its start or end: 「会议研究每少一次」 → 会议研究, 「有一项不规范」 → 不规范. */
function withoutRate(lexed: Lexed, clause: Stretch, rate: Rate | null): Stretch {
  if (rate === null || rate.start < clause.start || rate.end > clause.end) return clause;
  if (rate.start === clause.start) return trim(lexed, { start: rate.end, end: clause.end });
  return rate.end === clause.end
    ? peel(lexed, { start: clause.start, end: rate.start }).rest
    : clause;
}

/** What the condition is, in its own words: 未按要求落实, 会议研究每少一次, 测试不及格. */
export function triggerOf(lexed: Lexed, { clauses, rate }: Condition): string {
  const words = clauses.map((clause) => rawAt(lexed, clause)).join('，');
  if (rate === null) return words;
  const inside = clauses.some(({ start, end }) => start <= rate.start && rate.end <= end);
  if (inside) return words;
  const heads = headedClause(lexed, clauses, rate);
  if (heads !== null) return heads;
  if (rate.gap || words === '') return joinWords(words, rawAt(lexed, rate));
  const said = rate.lead.replace(/^每/, '');
  const counts = said === '' || COUNTING.endFrom(said, 0) === said.length;
  if (!counts) return joinWords(words, rawAt(lexed, rate));
  const complete =
    words !== '' && (said === '' || clauses.some((clause) => findNegation(lexed, clause) !== null));
  return complete ? words : words + rawAt(lexed, rate);
}

/** 「发现一盏红灯」, 「1人无证上岗」: where the count heads the words that say what is wrong, they stay together. */
function headedClause(lexed: Lexed, clauses: readonly Stretch[], rate: Rate): string | null {
  const at = clauses.findIndex(
    (clause) => clause.start >= rate.end && /^\s*$/.test(lexed.text.slice(rate.end, clause.start)),
  );
  const clause = clauses[at];
  if (clause === undefined || rate.lead === '每') return null;
  const parts = clauses.map((each) =>
    each === clause ? { start: rate.start, end: clause.end } : each,
  );
  return parts.map((part) => rawAt(lexed, part)).join('，');
}

/** 每 opens a clause of its own: 「低于80%，每降低1个百分点」, but 「旷工一天」. */
function joinWords(words: string, rate: string): string {
  return words !== '' && rate.startsWith('每') ? `${words}，${rate}` : words + rate;
}

/** What a negation bears on, and the words that must be said again for each thing under it (无计划、无总结). */
export interface Negated {
  readonly object: Stretch;
  readonly prefix: string;
}

/** Bare negations belong to each thing they bear on; 未按要求开展 is said once for all. */
const REPEATED = new Set(['无', '没有', '缺', '缺少', '没', '缺乏']);

/** The object of a clause that begins with a negation: 「未按要求开展A和B」 → A和B. */
export function negated(lexed: Lexed, clause: Stretch): Negated | null {
  const { text } = lexed;
  const at = NEGATIONS.endFrom(text, clause.start, clause.end);
  if (at === null) return null;
  const word = text.slice(clause.start, at);
  if (REPEATED.has(word)) return { object: { start: at, end: clause.end }, prefix: word };
  return { object: { start: at, end: clause.end }, prefix: '' };
}

/** Whether the condition only says 「未按要求落实」 and leaves it to the item's text what. */
export function isGeneric(lexed: Lexed, condition: Condition, item: ItemText): boolean {
  const [clause, ...others] = condition.clauses;
  if (clause === undefined) return true;
  if (others.length > 0) return false;
  if (lexed.text.startsWith('其中', clause.start)) return true;
  const object = negated(lexed, clause)?.object;
  if (object === undefined) return false;
  const verb = LIGHT_VERBS.endFrom(lexed.text, object.start, object.end) ?? object.start;
  const left = { start: verb, end: object.end };
  return (
    left.end - left.start <= 2 ||
    (splitList(lexed, left).length === 1 && item.lexed.raw.includes(rawAt(lexed, left)))
  );
}

/** Where the first negation of a stretch begins. */
export function findNegation({ text }: Lexed, { start, end }: Stretch): number | null {
  for (let at = start; at < end; at += 1) if (NEGATIONS.endFrom(text, at, end) !== null) return at;
  return null;
}
