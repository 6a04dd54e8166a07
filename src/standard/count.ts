import { skipSpaces } from './measure';
import type { Stretch } from './lexer';
import { readNumeral } from './numeral';
import { MEASURED_UNITS, TIME_UNITS, UNITS } from './unit-words';
import { wordList } from './word-list';

/** So many of a unit: `一次`, `1 人`, `0.1个百分点`. */
export interface Count extends Stretch {
  readonly value: number;
  readonly unit: string;
}

/** Words that hold 一 and count nothing; 「一岗双责」 and 「三会一课」 are told by their shape. */
const NO_COUNTS = wordList(`
  统一 唯一 同一 单一 专一 逐一 某一 进一 万一 之一 其一 合一 不一 周一 星期一 另一 这一 那一 上一 下一 首一 第一 初一 高一 划一
`);

/** 「一岗双责」, 「一户一档」, 「三会一课」: two numbers and two things are a name. */
function isIdiom(text: string, count: Count): boolean {
  if (text[count.start] !== '一') return false;
  if (/[一二三四五六七八九两]/.test(text[count.start - 2] ?? '')) return true;
  return /[一双两多]/.test(text[count.end] ?? '') && text[count.end + 1] !== '次';
}

function standsInWord(text: string, at: number): boolean {
  if (/[\d.第/·+]/.test(text[at - 1] ?? '')) return true;
  return NO_COUNTS.startTo(text, at + 1) !== null;
}

/** 「一次性」, 「一人次」 is one unit; 「1个月」 before 内, 前 or 以上 bounds a time or a number and counts nothing. */
const BOUNDING = /^(?:及其?以[上下内前后]|[及或]以|以[上下内前后]|之内|[内前后性余多]|左右)/;

/** The count that begins exactly at a place; null for an ordinal, an idiom, or a number that only bounds. */
export function readCount(text: string, at: number, end: number): Count | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end >= end || numeral.value <= 0) return null;
  if (standsInWord(text, at)) return null;
  const unitAt = skipSpaces(text, numeral.end, end);
  const unitEnd = UNITS.endFrom(text, unitAt, end);
  if (unitEnd === null) return null;
  const unit = text.slice(unitAt, unitEnd);
  // Half a person is no count, and 「0.01人」 is part of a longer unit.
  if (!Number.isInteger(numeral.value) && !MEASURED_UNITS.has(unit) && !TIME_UNITS.has(unit))
    return null;
  const count = { start: at, end: unitEnd, value: numeral.value, unit };
  return isIdiom(text, count) ? null : count;
}

/** Whether the words behind a count make a bound of it: 「3个月内」, 「1次以上」. */
export function isBound(text: string, { end }: Count): boolean {
  return BOUNDING.test(text.slice(end, end + 4));
}
