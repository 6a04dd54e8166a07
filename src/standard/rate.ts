import { isBound, readCount } from './count';
import type { Count } from './count';
import { tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { skipSpaces } from './measure';
import { readNumeral } from './numeral';
import { NEGATIONS } from './task-words';
import {
  AT_LEAST,
  COUNTING,
  DELAYS,
  EVENT_UNITS,
  FAULTS,
  GAPS,
  MEASURED_UNITS,
  MISSING,
  PERIOD_WORDS,
  SAME_UNIT,
  TIME_UNITS,
  UNITS,
} from './unit-words';
import { wordList } from './word-list';
import type { WordList } from './word-list';

/** How often an amount applies: 「每少一次」 is 1 次 each, 「每超过0.1个百分点」 and 「每4节课」 are gaps in steps of 0.1 and of 4. */
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

function holds(words: WordList, text: string): boolean {
  return text.split('').some((_, at) => words.endFrom(text, at) !== null);
}

function rateOf(text: string, start: number, count: Count): Rate {
  const lead = text.slice(start, count.start);
  const delay = TIME_UNITS.has(count.unit) && holds(DELAYS, lead);
  const measured =
    MEASURED_UNITS.has(count.unit.split('·')[0] ?? '') || count.unit === '分' || count.value > 1;
  return {
    start,
    end: count.end,
    unit: SAME_UNIT[count.unit] ?? count.unit,
    per: count.value,
    gap: measured || delay || holds(GAPS, lead) || /超[额量编]?$/.test(lead),
    lead,
  };
}

/** 「每人/次」, 「每项按次」: a second unit is counted within the first; one in brackets, 「每项（次）」, only stands for it. */
function withSecondUnit(text: string, count: Count, end: number): Count {
  const aside = /^\((.{1,4})\)/.exec(text.slice(count.end, Math.min(end, count.end + 6)));
  if (aside !== null && UNITS.endFrom(aside[1] ?? '', 0) === aside[1]?.length)
    return { ...count, end: count.end + aside[0].length };
  const mark = /^[/·按每一]/.test(text[count.end] ?? '') ? count.end + 1 : count.end;
  const unitEnd =
    text[mark] === '次' && !/^[要数品等]/.test(text[mark + 1] ?? '') ? mark + 1 : null;
  if (unitEnd === null || unitEnd > end || count.unit.endsWith('次')) return count;
  return { ...count, unit: `${count.unit}次`, end: unitEnd };
}

const FREQUENCY_WORDS = /不少于|至少|不低于|不得少于|不得低于|最少/;

/** 「每低1分」: points that others gave are measured like any other thing. */
function readMark(text: string, at: number, end: number): Count | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || text[numeral.end] !== '分' || numeral.end + 1 !== end) return null;
  return { start: at, end: numeral.end + 1, value: numeral.value, unit: '分' };
}

/** The count that 每 leads, where nothing parts them: 「每发现1处」. The second of two is meant: 「每5分钟1次」. */
function countWithin(text: string, at: number, end: number): Count | null {
  const last = Math.min(end, at + LONGEST_LEAD);
  for (let next = at; next < last && !/[,;；。]/.test(text[next] ?? ''); next += 1) {
    const count = readCount(text, next, end) ?? (next > at ? readMark(text, next, end) : null);
    if (count === null) continue;
    const bounds = isBound(text, count) && text[count.end] !== '内';
    if (FREQUENCY_WORDS.test(text.slice(at, next)) || bounds) return null;
    return MEASURED_UNITS.has(count.unit) ? (readCount(text, count.end, end) ?? count) : count;
  }
  return null;
}

/** What stands between 每 and an amount is at most this long. */
const LONGEST_NOUN = 4;

/** 「每发现扣1分」: so often as it happens. */
function happeningAfterEach(text: string, at: number, end: number): Count | null {
  if (end - at > LONGEST_NOUN + 1) return null;
  const happens = /^(?:发现|违反|出现|发生|违规|投诉)$/.test(text.slice(at + 1, end));
  return happens ? { start: end, end, value: 1, unit: '次' } : null;
}

/** 「每班级扣1分」: what stands between 每 and the amount is a unit, known or not, unless it says a fault. */
function nounAfterEach(text: string, at: number, end: number): Count | null {
  if (end - at > LONGEST_NOUN + 1) return null;
  const noun = text.slice(at + 1, end);
  if (!/^[\u4e00-\u9fff]+$/.test(noun)) return null;
  if ([COUNTING, MISSING, GAPS, NEGATIONS, DELAYS].some((words) => holds(words, noun))) return null;
  return { start: at + 1, end, value: 1, unit: noun };
}

/** 「每少一次」, 「每项」, 「每不及格1人」; 「每月1次」 is how often a thing is due and no rate. */
function readEach(text: string, at: number, end: number): Rate | null {
  const unitEnd = UNITS.endFrom(text, at + 1, end);
  const unit = text.slice(at + 1, unitEnd ?? at);
  if (unitEnd !== end && TIME_UNITS.has(unit)) return null;
  const count = countWithin(text, at + 1, end);
  if (unitEnd !== null && count !== null && isShare(text, unitEnd, count, end)) return null;
  const direct = unitEnd !== null && (count === null || !isBlank(text, unitEnd, count.start));
  const counted = direct ? { start: at + 1, end: unitEnd, value: 1, unit } : count;
  const each = counted ?? nounAfterEach(text, at, end) ?? happeningAfterEach(text, at, end);
  if (each === null || isAttribute(text, at, each, end)) return null;
  return rateOf(text, at, withNoun(text, withSecondUnit(text, each, end), at, end));
}

/** 「笔录的每一页右下角」, 「未覆盖到每一页的」: each of a thing, and no rate. */
function isAttribute(text: string, at: number, count: Count, end: number): boolean {
  if (count.start > at + 1) return false;
  if (text[count.end] === '的') return true;
  return text[at - 1] === '的' && end - count.end > LONGEST_NOUN;
}

/** 「每个项目扣2分」: what is counted may be named behind its measure word. */
function withNoun(text: string, count: Count, at: number, end: number): Count {
  const noun =
    count.start === at + 1 && end - count.end <= LONGEST_NOUN ? text.slice(count.end, end) : '';
  const plain =
    /^[\u4e00-\u9fff]+$/.test(noun) &&
    ![FAULTS, COUNTING, GAPS, NEGATIONS].some((words) => holds(words, noun));
  return plain ? { ...count, end } : count;
}

/** 「每村2名专干」 says how many there are to be, and counts nothing; 「每人1次」 right before the amount does. */
function isShare(text: string, unitEnd: number, count: Count, end: number): boolean {
  if (!isBlank(text, unitEnd, count.start) || count.end === end) return false;
  return count.value > 1 || FAULTS.endFrom(text, count.end, end) === null;
}

function isBlank(text: string, start: number, end: number): boolean {
  return /^[\s,]*$/.test(text.slice(start, end));
}

/** 「按次扣」, 「按人次扣」, 「按10m2扣」 right before an amount. */
function readByUnit(text: string, at: number, end: number): Rate | null {
  const count = readCount(text, at + 1, end);
  if (count?.end === end) return { ...rateOf(text, at, count), lead: '每' };
  const unitEnd = UNITS.endFrom(text, at + 1, end);
  if (unitEnd !== end || unitEnd === null) return null;
  const unit = text.slice(at + 1, unitEnd);
  if (TIME_UNITS.has(unit)) return null;
  return { ...rateOf(text, at, { start: at + 1, end, value: 1, unit }), lead: '每' };
}

/** A count of one, or a half of what is measured; larger ones describe and do not count. */
function countsOne(count: Count): boolean {
  if (count.unit.includes('·')) return true;
  return count.value === 1 || (count.value === 0.5 && MEASURED_UNITS.has(count.unit));
}

/** How many characters may stand between 少 or 缺 and its count: 「少组织开展1次」. */
const LONGEST_VERB = 4;

/** 「发现一项」, 「缺1份」, 「有一次」, 「少开1次会」. 「至少1次」 and 「不少于1次」 say what is due. */
function readFound(text: string, at: number, end: number): Rate | null {
  if (/[不至最多减]/.test(text[at - 1] ?? '')) return null;
  const leadEnd = COUNTING.endFrom(text, at, end);
  const missEnd = MISSING.endFrom(text, at, end);
  const close = leadEnd ?? missEnd;
  if (close === null) return null;
  const last = missEnd === null ? close : Math.min(missEnd + LONGEST_VERB, end);
  for (let next = close; next <= last; next += 1) {
    const count = readCount(text, skipSpaces(text, next, end), end);
    if (count !== null)
      return countsOne(count) && !isBound(text, count)
        ? rateOf(text, at, withSecondUnit(text, count, end))
        : null;
    if (/[^\u4e00-\u9fff]|[于过达的未不无]/.test(text[next] ?? '')) return null;
  }
  return null;
}

const THRESHOLDS = /(?:[于过足满第前后以至~-]|超|[^迟报签早找]到|达)$/;

/** 「每月1次」, 「全年至少1次」: the count belongs to a period. */
function isFrequency(text: string, start: number, at: number): boolean {
  let end = at;
  for (let times = 0; times < 3; times += 1) end = AT_LEAST.startTo(text, end, start) ?? end;
  return (
    PERIOD_WORDS.startTo(text, end, start) !== null ||
    /每(?:[天日周]|学[期年])$/.test(text.slice(Math.max(start, end - 4), end))
  );
}

/** A count of one that nothing leads: at the very end, before a fault, or at the very beginning. */
function readBare(text: string, start: number, end: number): Rate | null {
  let bare: Count | null = null;
  for (let at = start; at < end; at += 1) {
    const count = text[at - 1] === '每' ? null : readPair(text, at, end);
    if (count === null) continue;
    const before = text.slice(Math.max(start, at - 3), at);
    const stands =
      countsOne(count) &&
      !isBound(text, count) &&
      !THRESHOLDS.test(before) &&
      !isFrequency(text, start, at) &&
      countsWhereItStands(text, start, end, count);
    if (stands) bare = count;
    at = count.end - 1;
  }
  return bare === null ? null : rateOf(text, bare.start, withSecondUnit(text, bare, end));
}

const CHANGES = wordList('下降 降低 上升 升高 减少 增加 低 高');

function countsWhereItStands(text: string, start: number, end: number, count: Count): boolean {
  const changes = CHANGES.startTo(text, count.start, start) !== null;
  if (count.end === end) return changes || !/[%‰点]$/.test(count.unit);
  if (/^(?:年|半年|季|季度|个季度)$/.test(count.unit)) return false;
  if (FAULTS.endFrom(text, count.end, end) !== null || EVENT_UNITS.has(count.unit)) return true;
  const timed = TIME_UNITS.has(count.unit) || MEASURED_UNITS.has(count.unit);
  return count.start === start && !timed;
}

/** 「1人1项」 counts each thing of each person, 「1天100元」 multiplies two gaps. */
function readPair(text: string, at: number, end: number): Count | null {
  const first = readCount(text, at, end);
  const second = first?.value === 1 ? readCount(text, first.end, end) : null;
  if (first === null || second === null) return first;
  if (TIME_UNITS.has(first.unit))
    return { ...second, start: at, unit: `${second.unit}·${first.unit}` };
  return second.value === 1 ? { ...second, start: at, unit: first.unit + second.unit } : first;
}

/** 「设备缺损，一单扣1分」: a clause of nothing but one of a thing, known or not. */
function readAlone(text: string, start: number, end: number): Rate | null {
  const thing = /^[一1] ?([\u4e00-\u9fff]{1,2})$/.exec(text.slice(start, Math.min(end, start + 5)));
  if (thing?.[1] === undefined || !/[,，;；]\s*$/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  if (/^[般定些致律样直级等类档切旦]/.test(thing[1])) return null;
  if ([FAULTS, NEGATIONS, COUNTING].some((words) => holds(words, thing[1] ?? ''))) return null;
  return rateOf(text, start, { start, end, value: 1, unit: thing[1] });
}

/** 「没次」 before an amount can only be a slip for 「每次」. */
function readSlip(text: string, start: number, end: number): Rate | null {
  const from = UNITS.startTo(text, end, start);
  if (from === null || text[from - 1] !== '没' || from - 1 < start) return null;
  return rateOf(text, from - 1, { start: from, end, value: 1, unit: text.slice(from, end) });
}

/** 「每村每发现一次」 counts 村次, 「每人每月」 人月. */
function join(first: Rate, second: Rate): Rate {
  const inner = second.unit.replace(/^个(?=.)/, '');
  return { ...second, start: first.start, unit: first.unit + inner };
}

/** 「每人每次」 adjoin; 「每人缺1次」 counts within each person. */
function joins(first: Rate, second: Rate): boolean {
  if (first.lead !== '每' || first.gap || first.unit === second.unit) return false;
  return first.end === second.start || (second.unit === '次' && second.start - first.end <= 4);
}

/** 每, 按, 发现, 缺 and their kin; the last one counts, because earlier ones say how often a thing is due. */
function readLed(lexed: Lexed, { start, end }: Stretch): Rate | null {
  const { text } = lexed;
  let found: Rate | null = null;
  const asides = tokensWithin(lexed, { start, end }).filter((token) => token.kind === 'aside');
  let aside = 0;
  for (let at = start; at < end; at += 1) {
    while ((asides[aside]?.end ?? Infinity) <= at) aside += 1;
    if ((asides[aside]?.start ?? Infinity) <= at) continue;
    const rate = readLedAt(text, at, end);
    if (rate === null) continue;
    found = found !== null && joins(found, rate) ? join(found, rate) : rate;
    at = rate.end - 1;
  }
  return found;
}

function readLedAt(text: string, at: number, end: number): Rate | null {
  if (text[at] === '每') return readEach(text, at, end);
  return text[at] === '按' ? readByUnit(text, at, end) : readFound(text, at, end);
}

/** The rate in the words before an amount. */
export function readRate(lexed: Lexed, within: Stretch): Rate | null {
  const { text } = lexed;
  const { start, end } = within;
  const led = readLed(lexed, within);
  const bare = led === null || led.end < end ? readBare(text, led?.end ?? start, end) : null;
  if (led === null) return bare ?? readSlip(text, start, end) ?? readAlone(text, start, end);
  // 「发现一项入账不及时一次扣1分」: what stands right before the amount counts.
  const nearer = bare?.end === end && (bare.gap ? led.lead === '每' : !led.lead.startsWith('每'));
  if (nearer && led.unit !== bare.unit) return bare;
  return bare !== null && bare.unit === '次' && joins(led, { ...bare, start: led.end })
    ? join(led, bare)
    : led;
}

/** What follows a 每 that leads a count, though perhaps one that is not understood. */
function leadsCount(text: string, from: number, end: number): boolean {
  if (/^[^,，每]{0,8}\d/.test(text.slice(from, Math.min(end, from + 9)))) return true;
  return [COUNTING, GAPS, DELAYS, MISSING].some((words) => words.endFrom(text, from, end) !== null);
}

/** Whether 每 leads something here that is no unit and no period, so that it stays open what is counted: 「每低5」. */
export function hasOpenEach({ text }: Lexed, { start, end }: Stretch): boolean {
  for (let at = text.indexOf('每', start); at >= 0 && at < end; at = text.indexOf('每', at + 1)) {
    const from = skipSpaces(text, at + 1, end);
    const known = UNITS.endFrom(text, from, end) !== null || readCount(text, from, end) !== null;
    if (!known && leadsCount(text, from, end) && readEach(text, at, end) === null) return true;
  }
  return false;
}
