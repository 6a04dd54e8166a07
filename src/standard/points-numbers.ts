import { skipSpaces } from './measure';
import { readNumeral } from './numeral';
import { SAME_UNIT, UNITS } from './unit-words';
import { wordList } from './word-list';

/** What stands between the ends of a range; dashes may be doubled, and 一 is a slip for one: 「扣1一3分」. */
const RANGE_WORDS = wordList('- — – ~ ～ 至 到 ─ -- —— –– ~~ ～～');

/** 分 as points, and not as the head of another word. */
const NOT_POINTS = wordList(`
  分钟 分钱 分之 分类 分工 分管 分析 分别 分子 分母 分数 分值 分部 分公司 分制 分店 分流 分册 分段 分支 分局 分行 分院 分校 分区 分项
`);
/** 「加2分区级加1分」 has lost its mark. */
const POINTS_AFTER_ALL = wordList('分区级 分区县 分项目');

/** Past 分 where the text goes on with it, perhaps behind spaces. */
function skipPoints(text: string, at: number, end: number): number | null {
  const next = skipSpaces(text, at, end);
  if (next >= end || text[next] !== '分') return null;
  const other = NOT_POINTS.endFrom(text, next, end) !== null;
  if (other && POINTS_AFTER_ALL.endFrom(text, next, end) === null) return null;
  // 「59分（含）以下」 is a mark reached, and no amount.
  return /^(?:\(含\)|含)?及?以[上下内]/.test(text.slice(next + 1, next + 7)) ? null : next + 1;
}

/** Numbers of points under one 分. */
interface Numbers {
  readonly numbers: readonly number[];
  readonly range: boolean;
  readonly end: number;
}

function rangeWordEnd(text: string, at: number, end: number): number | null {
  if (text[at] !== '一') return RANGE_WORDS.endFrom(text, at, end);
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') ? at + 1 : null;
}

/** Where 分 is unsaid a greater number may be money, and one in Chinese digits a place: 「扣50」, 「获得一、二等奖」. */
const MOST_UNSAID = 10;

/** `2分`, `2-5分`, `2至5分`, `2分至5分`. */
export function readPoints(text: string, at: number, end: number): Numbers | null {
  const first = readNumeral(text, skipSpaces(text, at, end));
  if (first === null || first.end > end) return null;
  const close = skipPoints(text, first.end, end);
  const to = rangeWordEnd(text, skipSpaces(text, close ?? first.end, end), end);
  if (to !== null) {
    const second = readNumeral(text, skipSpaces(text, to, end));
    const secondClose = second === null ? null : skipPoints(text, second.end, end);
    if (second === null || secondClose === null) return null;
    return { numbers: [first.value, second.value], range: true, end: secondClose };
  }
  if (close !== null) return { numbers: [first.value], range: false, end: close };
  const written = /^\s*\d/.test(text.slice(at, first.end));
  return written && first.value <= MOST_UNSAID && endsClause(text, first.end, end)
    ? { numbers: [first.value], range: false, end: first.end }
    : null;
}

/** 「加5、3、1分」 says 分 once for all its numbers; 「扣0、5分」 is a broken number. */
export function readTogether(text: string, at: number, end: number): Numbers | null {
  const from = skipSpaces(text, at, end);
  const listed = /^\d+(?:\.\d+)?(?:[、/]\d+(?:\.\d+)?)+/.exec(
    text.slice(from, Math.min(end, from + 40)),
  )?.[0];
  if (listed === undefined) return null;
  const close = skipPoints(text, from + listed.length, end);
  const numbers = listed.split(/[、/]/).map(Number);
  return close === null || numbers.includes(0) ? null : { numbers, range: false, end: close };
}

/** 「加2，」 leaves 分 unsaid; 「扣0,5分」 is a broken number and no amount. */
function endsClause(text: string, at: number, end: number): boolean {
  return at === end || (/[,:;；。、)\n]/.test(text[at] ?? '') && !/\d/.test(text[at + 1] ?? ''));
}

/** Further amounts under one verb: 「扣10分、5分」, 「扣1分、2分和3分」. */
export function readMore(
  text: string,
  at: number,
  end: number,
): { numbers: readonly number[]; end: number } {
  const numbers: number[] = [];
  let next = at;
  while (text[next] === '、' || text[next] === '和') {
    const numeral = readNumeral(text, skipSpaces(text, next + 1, end));
    const close = numeral === null ? null : skipPoints(text, numeral.end, end);
    if (numeral === null || close === null) break;
    numbers.push(numeral.value);
    next = close;
  }
  return { numbers, end: next };
}

/** Units behind an amount are at most this many: `/人/节`. */
const MOST_UNITS = 2;

/** `/人次`, `/人·次`, `/人/节` behind an amount, or 「扣1分每人」. */
export function readPerUnit(
  text: string,
  at: number,
  end: number,
): { unit: string | null; end: number } {
  // 「扣2分次，」 has lost its stroke.
  const slip = /^(?:人次|次|处)(?=[,:;；。、\n)]|$)/.exec(
    text.slice(at, Math.min(end + 1, at + 3)),
  );
  if (slip !== null && at + slip[0].length <= end)
    return { unit: slip[0], end: at + slip[0].length };
  let unit = '';
  let next = at;
  for (let units = 0; units < MOST_UNITS; units += 1) {
    const mark = skipSpaces(text, next, end);
    if (!(unit === '' ? /[/每]/ : /[·/.每]/).test(text[mark] ?? '')) break;
    const from = skipSpaces(text, text.startsWith('/每', mark) ? mark + 2 : mark + 1, end);
    const unitEnd = UNITS.endFrom(text, from, end);
    if (unitEnd === null) break;
    // 「扣5分每缺一次」 goes on with another clause.
    if (text[mark] === '每' && !/^[,;；。、\s)]?$/.test(text[unitEnd] ?? '')) break;
    const word = text.slice(from, unitEnd);
    unit += SAME_UNIT[word] ?? word;
    next = unitEnd;
  }
  return unit === '' ? { unit: null, end: at } : { unit, end: next };
}
