import type { Count } from './count';
import type { Stretch } from './lexer';
import { DELAYS, GAPS, MEASURED_UNITS, SAME_UNIT, TIME_UNITS, UNITS } from './unit-words';
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

/** Whether any word of a list stands in a few words. */
export function holds(words: WordList, text: string): boolean {
  return text.split('').some((_, at) => words.endFrom(text, at) !== null);
}

/** The rate of a count, with the words that lead it: `每少` and `一次`. */
export function rateOf(text: string, start: number, count: Count): Rate {
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
export function withSecondUnit(text: string, count: Count, end: number): Count {
  const aside = /^\((.{1,4})\)/.exec(text.slice(count.end, Math.min(end, count.end + 6)));
  if (aside !== null && UNITS.endFrom(aside[1] ?? '', 0) === aside[1]?.length)
    return { ...count, end: count.end + aside[0].length };
  const mark = /^[/·按每一]/.test(text[count.end] ?? '') ? count.end + 1 : count.end;
  const unitEnd =
    text[mark] === '次' && !/^[要数品等]/.test(text[mark + 1] ?? '') ? mark + 1 : null;
  if (unitEnd === null || unitEnd > end || count.unit.endsWith('次')) return count;
  return { ...count, unit: `${count.unit}次`, end: unitEnd };
}
