import type { Stretch } from './lexer';
import { readNumeral } from './numeral';
import type { Period } from './quantity-test';
import { PERIODS, PERIOD_WORDS } from './unit-words';

/** A period where it stands; `recurs` is false for 全年 and 年内, which only name the whole. */
export interface PeriodFound extends Stretch {
  readonly period: Period;
  readonly recurs: boolean;
}

const SHORT: Readonly<Record<string, Period>> = {
  每周: { every: 'weeks', count: 1 },
  每星期: { every: 'weeks', count: 1 },
  每天: { every: 'days', count: 1 },
  每日: { every: 'days', count: 1 },
  每个工作日: { every: 'days', count: 1 },
};

/** 每2个月, 每两月, 每2周; 每 before anything else counted is no period (每名党员). */
function readEveryAt(text: string, at: number, end: number): PeriodFound | null {
  const numeralAt = text[at + 1] === ' ' ? at + 2 : at + 1;
  const numeral = text[at] === '每' ? readNumeral(text, numeralAt) : null;
  if (numeral === null || !Number.isInteger(numeral.value) || numeral.value <= 0) return null;
  const unit = /^ ?(?:个?月|个?季度|个?星期|周|天|日|年)/.exec(
    text.slice(numeral.end, Math.min(end, numeral.end + 4)),
  )?.[0];
  if (unit === undefined) return null;
  return {
    start: at,
    end: numeral.end + unit.length,
    period: every(unit, numeral.value),
    recurs: true,
  };
}

function every(unit: string, count: number): Period {
  if (/月/.test(unit)) return { every: 'months', count };
  if (/季/.test(unit)) return { every: 'months', count: 3 * count };
  if (/年/.test(unit)) return { every: 'months', count: 12 * count };
  return { every: /[周期]/.test(unit) ? 'weeks' : 'days', count };
}

/** Behind a period these name a day of it: 每月8日, 每月第一周, 每月底. */
function namesDay(text: string, at: number): boolean {
  return /^(?:第|初|底|末|[上中下]旬|\d{1,2}(?:日|号)|[一二三十]{1,3}(?:日|号))/.test(
    text.slice(at, at + 5),
  );
}

/** The period that begins exactly at a place: 每季度, 按月, 全年, 每2个月, 每周; null for 每月8日. */
export function readPeriodAt(text: string, at: number, end: number): PeriodFound | null {
  const word = PERIOD_WORDS.endFrom(text, at, end);
  if (word !== null) {
    if (namesDay(text, word)) return null;
    const months = PERIODS[text.slice(at, word)] ?? null;
    const period: Period =
      months === null ? { every: 'whole' } : { every: 'months', count: months };
    return { start: at, end: word, period, recurs: months !== null };
  }
  for (const [name, period] of Object.entries(SHORT)) {
    if (!text.startsWith(name, at) || at + name.length > end) continue;
    const close = at + name.length;
    return namesDay(text, close) ? null : { start: at, end: close, period, recurs: true };
  }
  return readEveryAt(text, at, end);
}
