import { skipSpaces } from './measure';
import type { Lexed, Stretch } from './lexer';
import { readNumeral } from './numeral';
import { COUNTING, DELAYS, GAPS, MEASURED_UNITS, SAME_UNIT, TIME_UNITS, UNITS } from './unit-words';

/** How often an amount applies: 「每少一次」 is 1 次 each, 「每超过0.1个百分点」 a gap in steps of 0.1. */
export interface Rate extends Stretch {
  readonly unit: string;
  readonly per: number;
  /** The rate measures a gap and does not count events. */
  readonly gap: boolean;
  /** 「缺一项」 names what is missing, 「发现一项」 what is found. */
  readonly lead: string;
}

/** How far 每 may stand from its count: 「每迟报、漏报、错报一次」. */
const LONGEST_LEAD = 14;

interface CountedUnit extends Stretch {
  readonly per: number;
  readonly unit: string;
}

/** `一次`, `1 人`, `0.1个百分点`. */
function readCounted(text: string, at: number, end: number): CountedUnit | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end >= end) return null;
  const unitAt = skipSpaces(text, numeral.end, end);
  const unitEnd = UNITS.endFrom(text, unitAt, end);
  if (unitEnd === null || numeral.value <= 0) return null;
  return { start: at, end: unitEnd, per: numeral.value, unit: text.slice(unitAt, unitEnd) };
}

function rateOf(text: string, start: number, counted: CountedUnit): Rate {
  const lead = text.slice(start, counted.start);
  const holds = (words: typeof GAPS): boolean =>
    lead.split('').some((_, at) => words.endFrom(lead, at) !== null);
  const delay = TIME_UNITS.has(counted.unit) && holds(DELAYS);
  const gap = MEASURED_UNITS.has(counted.unit.split('·')[0] ?? '') || holds(GAPS) || delay;
  return {
    start,
    end: counted.end,
    unit: SAME_UNIT[counted.unit] ?? counted.unit,
    per: counted.per,
    gap,
    lead,
  };
}

const FREQUENCY_WORDS = /不少于|至少|不低于|不得少于|不得低于|最少/;

/** 「每少一次」, 「每项」, 「每不及格1人」; 「每月1次」 is how often a thing is due and no rate. */
function readEach(text: string, at: number, end: number): Rate | null {
  const unitEnd = UNITS.endFrom(text, at + 1, end);
  if (unitEnd !== null && TIME_UNITS.has(text.slice(at + 1, unitEnd))) return null;
  const counted = countedWithin(text, at + 1, end);
  if (
    unitEnd !== null &&
    (counted === null || !/^[\s,]*$/.test(text.slice(unitEnd, counted.start)))
  ) {
    return rateOf(text, at, {
      start: at + 1,
      end: unitEnd,
      per: 1,
      unit: text.slice(at + 1, unitEnd),
    });
  }
  return counted === null ? null : rateOf(text, at, counted);
}

function countedWithin(text: string, at: number, end: number): CountedUnit | null {
  const last = Math.min(end, at + LONGEST_LEAD);
  for (let next = at; next < last && !/[,;；。]/.test(text[next] ?? ''); next += 1) {
    const counted = readCounted(text, next, end);
    if (counted === null) continue;
    if (FREQUENCY_WORDS.test(text.slice(at, next))) return null;
    return MEASURED_UNITS.has(counted.unit)
      ? (readCounted(text, counted.end, end) ?? counted)
      : counted;
  }
  return null;
}

/** 「发现一项」, 「缺1份」, 「有一次」. A larger number behind 有 describes and does not count. */
function readFound(text: string, at: number, end: number): Rate | null {
  const leadEnd = COUNTING.endFrom(text, at, end);
  if (leadEnd === null || text[at] === '每') return null;
  const counted = readCounted(text, skipSpaces(text, leadEnd, end), end);
  if (counted === null || (counted.per !== 1 && !MEASURED_UNITS.has(counted.unit))) return null;
  if (text.startsWith('内', counted.end) || text.startsWith('以', counted.end)) return null;
  return rateOf(text, at, counted);
}

/** A count at the very end: 「安排人代替一次」, 「延期1次」. 「少于1次」 is a threshold. */
function readLast(text: string, start: number, end: number): Rate | null {
  for (let at = Math.max(start, end - 8); at < end; at += 1) {
    const counted = readCounted(text, at, end);
    if (counted?.end !== end) continue;
    if (/[于过达足满第前后以至到-]/.test(text[at - 1] ?? '')) return null;
    if (counted.per !== 1 && !MEASURED_UNITS.has(counted.unit)) return null;
    if (/[%‰点]$/.test(counted.unit)) return null;
    return rateOf(text, at, productOf(text, start, counted));
  }
  return null;
}

/** 「1天100元」: the two gaps are multiplied. */
function productOf(text: string, start: number, counted: CountedUnit): CountedUnit {
  for (let at = Math.max(start, counted.start - 5); at < counted.start; at += 1) {
    const first = readCounted(text, at, counted.start + 1);
    if (first?.end !== counted.start || first.per !== 1 || !TIME_UNITS.has(first.unit)) continue;
    return { ...counted, unit: `${counted.unit}·${first.unit}` };
  }
  return counted;
}

/** One of a thing at the very beginning: 「1项不合格」. */
function readFirst(text: string, start: number, end: number): Rate | null {
  const counted = readCounted(text, start, end);
  if (counted?.per !== 1 || counted.end >= end) return null;
  if (TIME_UNITS.has(counted.unit) || MEASURED_UNITS.has(counted.unit)) return null;
  return /^[内以及]/.test(text.slice(counted.end)) ? null : rateOf(text, start, counted);
}

/** 「没次」 before an amount can only be a slip for 「每次」. */
function readSlip(text: string, start: number, end: number): Rate | null {
  const from = UNITS.startTo(text, end, start);
  if (from === null || text[from - 1] !== '没' || from - 1 < start) return null;
  return rateOf(text, from - 1, { start: from, end, per: 1, unit: text.slice(from, end) });
}

/** 「每村每发现一次」 counts 村次. */
function join(first: Rate, second: Rate): Rate {
  return { ...second, start: first.start, unit: `${first.unit}${second.unit}` };
}

/** The rate in the words before an amount; the last one counts, because earlier ones say how often a thing is due. */
export function readRate(lexed: Lexed, within: Stretch): Rate | null {
  const { text } = lexed;
  const { start, end } = within;
  let found: Rate | null = null;
  for (let at = start; at < end; at += 1) {
    const rate = text[at] === '每' ? readEach(text, at, end) : readFound(text, at, end);
    if (rate === null) continue;
    found =
      found !== null && found.end === rate.start && rate.lead.startsWith('每')
        ? join(found, rate)
        : rate;
    at = rate.end - 1;
  }
  return (
    found ?? readLast(text, start, end) ?? readFirst(text, start, end) ?? readSlip(text, start, end)
  );
}
