import { isBound, readCount } from './count';
import type { Count } from './count';
import type { Lexed, Stretch } from './lexer';
import { skipSpaces } from './measure';
import { readNumeral } from './numeral';
import { holds, rateOf, withSecondUnit } from './rate-of';
import type { Rate } from './rate-of';
import { NEGATIONS } from './task-words';
import {
  COUNTING,
  DELAYS,
  FAULTS,
  GAPS,
  MEASURED_UNITS,
  MISSING,
  TIME_UNITS,
  UNITS,
} from './unit-words';

/** How far 每 may stand from its count: 「每迟报、漏报、错报一次」. */
const LONGEST_LEAD = 14;

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
export function readEach(text: string, at: number, end: number): Rate | null {
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
export function readByUnit(text: string, at: number, end: number): Rate | null {
  const count = readCount(text, at + 1, end);
  if (count?.end === end) return { ...rateOf(text, at, count), lead: '每' };
  const unitEnd = UNITS.endFrom(text, at + 1, end);
  if (unitEnd !== end || unitEnd === null) return null;
  const unit = text.slice(at + 1, unitEnd);
  if (TIME_UNITS.has(unit)) return null;
  return { ...rateOf(text, at, { start: at + 1, end, value: 1, unit }), lead: '每' };
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
