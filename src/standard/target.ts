import { skipSpaces } from './measure';
import type { Lexed, Stretch } from './lexer';
import { readNumeral } from './numeral';
import { readPeriodAt } from './period';
import type { Target } from './rule';
import { AT_LEAST, BARE_LEAST, HELD_UNITS, UNITS } from './unit-words';

/** How often a thing is due, and the words that say so: 「每季度不少于1次」. */
export interface Quantity extends Stretch {
  readonly target: Target;
  readonly unit: string;
  /** The count as written, without the period: `1次`. */
  readonly words: string;
}

/** The period that begins exactly at a place, in months: 每两个月 is 2, 全年 the whole (null); weeks and days are no targets. */
function readPeriod(
  text: string,
  at: number,
  end: number,
): { months: number | null; end: number } | null {
  const found = readPeriodAt(text, at, end);
  if (found === null) return null;
  const { period } = found;
  if (period.every === 'whole') return { months: null, end: found.end };
  return period.every === 'months' ? { months: period.count, end: found.end } : null;
}

/** Past 不少于, 至少, 开展, in any order: 「每月至少开展1次」. */
function skipAtLeast(text: string, at: number, end: number): number {
  let next = skipSpaces(text, at, end);
  for (let times = 0; times < 3; times += 1) {
    const word = AT_LEAST.endFrom(text, next, end);
    if (word === null) break;
    next = skipSpaces(text, word, end);
  }
  return next;
}

/** The quantity that begins exactly at a place: `1次`, `每月1次`, `全年不少于4次`; null for a bare period or number. */
export function readQuantity({ text }: Lexed, at: number, end: number): Quantity | null {
  if (/[第\d.·+]/.test(text[at - 1] ?? '') && text[at] !== '每') return null;
  const period = readPeriod(text, at, end);
  const countAt = period === null ? at : skipAtLeast(text, period.end, end);
  const bare = period === null ? bareCountAt(text, at, end) : countAt;
  const numeral = readNumeral(text, bare);
  if (numeral === null || !Number.isInteger(numeral.value) || numeral.value <= 0) return null;
  const unitAt = skipSpaces(text, numeral.end, end);
  const unitEnd = UNITS.endFrom(text, unitAt, end);
  if (unitEnd === null || !HELD_UNITS.has(text.slice(unitAt, unitEnd))) return null;
  return {
    start: at,
    end: unitEnd,
    target: { count: numeral.value, months: period?.months ?? null },
    unit: text.slice(unitAt, unitEnd),
    words: text.slice(bare, unitEnd),
  };
}

function bareCountAt(text: string, at: number, end: number): number {
  const lead = BARE_LEAST.endFrom(text, at, end);
  return lead === null ? at : skipSpaces(text, lead, end);
}

/** Every quantity of a stretch, from left to right. */
export function readQuantities(lexed: Lexed, within: Stretch): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = within.start; at < within.end; at += 1) {
    const quantity = readQuantity(lexed, at, within.end);
    if (quantity === null) continue;
    quantities.push(underEarlierPeriod(lexed, within, quantity));
    at = quantity.end - 1;
  }
  return quantities;
}

/** How far a rhythm may stand from its count. */
const LONGEST_RHYTHM = 40;

/** 「每季度至少报送1次」, 「每月学习不少于2次」: the rhythm stands before the verb and holds for the count behind it. */
function underEarlierPeriod({ text }: Lexed, within: Stretch, quantity: Quantity): Quantity {
  if (readPeriod(text, quantity.start, quantity.end) !== null) return quantity;
  const from = Math.max(within.start, quantity.start - LONGEST_RHYTHM);
  const marked = /[,。；;、:][^,。；;、:]*$/.exec(text.slice(from, quantity.start));
  const clause = marked === null ? from : from + marked.index + 1;
  for (let at = quantity.start - 1; at >= clause; at -= 1) {
    const found = readPeriodAt(text, at, quantity.start);
    if (found === null || !found.recurs || found.period.every !== 'months') continue;
    if (FOUND.test(text.slice(found.end, quantity.start))) return quantity;
    return { ...quantity, target: { ...quantity.target, months: found.period.count } };
  }
  return quantity;
}

/** 「每月检查发现迟到1次」 counts faults; the rhythm is the checking's. */
const FOUND = /[发出查]现|发生|存在|[缺漏迟未无]|(?<![至最不得])少|不(?![得少低]|得少|得低)/;

/** 「按月上传」, with no count: due once each period. */
export function readBarePeriod(lexed: Lexed, within: Stretch): Target | null {
  for (let at = within.start; at < within.end; at += 1) {
    if (lexed.text[at] !== '按') continue;
    const period = readPeriod(lexed.text, at, within.end);
    if (period !== null) return { count: 1, months: period.months };
  }
  return null;
}
