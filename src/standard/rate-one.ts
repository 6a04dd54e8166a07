import { isBound, readCount } from './count';
import type { Count } from './count';
import { skipSpaces } from './measure';
import { holds, rateOf, withSecondUnit } from './rate-of';
import type { Rate } from './rate-of';
import { NEGATIONS } from './task-words';
import {
  AT_LEAST,
  COUNTING,
  EVENT_UNITS,
  FAULTS,
  MEASURED_UNITS,
  MISSING,
  PERIOD_WORDS,
  TIME_UNITS,
  UNITS,
} from './unit-words';
import { wordList } from './word-list';

/** A count of one, or a half of what is measured; larger ones describe and do not count. */
function countsOne(count: Count): boolean {
  if (count.unit.includes('·')) return true;
  return count.value === 1 || (count.value === 0.5 && MEASURED_UNITS.has(count.unit));
}

/** How many characters may stand between 少 or 缺 and its count: 「少组织开展1次」. */
const LONGEST_VERB = 4;

/** 「发现一项」, 「缺1份」, 「有一次」, 「少开1次会」. 「至少1次」 and 「不少于1次」 say what is due. */
export function readFound(text: string, at: number, end: number): Rate | null {
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
export function readBare(text: string, start: number, end: number): Rate | null {
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
export function readAlone(text: string, start: number, end: number): Rate | null {
  const thing = /^[一1] ?([\u4e00-\u9fff]{1,2})$/.exec(text.slice(start, Math.min(end, start + 5)));
  if (thing?.[1] === undefined || !/[,，;；]\s*$/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  if (/^[般定些致律样直级等类档切旦]/.test(thing[1])) return null;
  if ([FAULTS, NEGATIONS, COUNTING].some((words) => holds(words, thing[1] ?? ''))) return null;
  return rateOf(text, start, { start, end, value: 1, unit: thing[1] });
}

/** 「没次」 before an amount can only be a slip for 「每次」. */
export function readSlip(text: string, start: number, end: number): Rate | null {
  const from = UNITS.startTo(text, end, start);
  if (from === null || text[from - 1] !== '没' || from - 1 < start) return null;
  return rateOf(text, from - 1, { start: from, end, value: 1, unit: text.slice(from, end) });
}
