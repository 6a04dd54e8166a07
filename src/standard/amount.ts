import { skipSpaces } from './measure';
import type { Direction, MeasureReader } from './measure';
import { readNumeral } from './numeral';
import { inTurn, maybe, upTo, words } from './phrase';
import type { Phrase } from './phrase';
import { isLeftOpen, isSpokenOf } from './spoken-of';
import { SAME_UNIT, UNITS } from './unit-words';
import { ITEM } from './whole-mark';
import { wordList, wordListOf } from './word-list';

const VERBS: Readonly<Record<string, Direction>> = {
  扣: 'deduct',
  扣除: 'deduct',
  扣减: 'deduct',
  扣罚: 'deduct',
  扣分: 'deduct',
  加扣: 'deduct',
  追加扣: 'deduct',
  追加扣除: 'deduct',
  倒扣: 'deduct',
  再扣: 'deduct',
  减分: 'deduct',
  扣掉: 'deduct',
  减: 'deduct',
  减去: 'deduct',
  加: 'bonus',
  加分: 'bonus',
  另加: 'bonus',
  奖: 'bonus',
  奖励: 'bonus',
  另奖: 'bonus',
  可加: 'bonus',
  再加: 'bonus',
  可得: 'award',
  再得: 'award',
  得: 'award',
  得分: 'award',
  计: 'award',
  记: 'award',
};
const VERB_WORDS = wordListOf(Object.keys(VERBS));

/** Words that end like a verb of points and are none. */
const INSIDE_WORDS = wordList(`
  增加 参加 附加 叠加 追加 累加 施加 更加 累计 合计 共计 总计 统计 估计 预计 审计 设计 会计 书记 登记 笔记 标记 递减 削减 缩减 不得 不扣 不加 不计 每扣 每加 每减
`);

/** What may stand between the verb and its number: 「扣减年度综合得分5分」, 「扣该项2分」. */
const BEFORE_NUMBER = inTurn(
  maybe(words('掉 去 了')),
  maybe(ITEM),
  upTo(
    4,
    words(
      '其 年度 当年 全年 当月 当季 季度 月度 综合 绩效 考核 目标 总 最终 单位 部门 个人 班级 相应 责任人',
    ),
  ),
  maybe(words('基分 基本分 基础分 得分 总分 积分 分值 分数 绩效分 考核分 分 成绩')),
  maybe(words('的 为 : 各')),
);

/** What stands between the ends of a range; dashes may be doubled, and 一 is a slip for one: 「扣1一3分」. */
const RANGE_WORDS = wordList('- — – ~ ～ 至 到 ─ -- —— –– ~~ ～～');

/** 分 as points, and not as the head of another word. */
const NOT_POINTS = wordList(`
  分钟 分钱 分之 分类 分工 分管 分析 分别 分子 分母 分数 分值 分部 分公司 分制 分店 分流 分册 分段 分支 分局 分行 分院 分校 分区 分项
`);
/** 「加2分区级加1分」 has lost its mark. */
const POINTS_AFTER_ALL = wordList('分区级 分区县 分项目');

/** Past 分 where the text goes on with it, perhaps behind spaces. */
export function skipPoints(text: string, at: number, end: number): number | null {
  const next = skipSpaces(text, at, end);
  if (next >= end || text[next] !== '分') return null;
  const other = NOT_POINTS.endFrom(text, next, end) !== null;
  if (other && POINTS_AFTER_ALL.endFrom(text, next, end) === null) return null;
  // 「59分（含）以下」 is a mark reached, and no amount.
  return /^(?:\(含\)|含)?及?以[上下内]/.test(text.slice(next + 1, next + 7)) ? null : next + 1;
}

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
function readTogether(text: string, at: number, end: number): Numbers | null {
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

/** 「扣责任科室2分」: who bears it may stand between 扣 and its number. */
const LONGEST_BEARER = 8;

/** Where the number of a deduction begins, past those who bear it; an amount of money has none. */
function numberAfter(text: string, plain: number, verbEnd: number, end: number): number {
  if (text[verbEnd - 1] !== '扣' && !/扣[除减罚]/.test(text.slice(verbEnd - 2, verbEnd)))
    return plain;
  const last = Math.min(end, verbEnd + LONGEST_BEARER);
  for (let at = plain; at < last; at += 1) {
    if (/\d/.test(text[at] ?? '')) return at;
    if (text.startsWith('得分', at)) at += 1;
    else if (/[^\u4e00-\u9fff]|[扣加减得款元奖罚约近至]/.test(text[at] ?? '')) break;
  }
  return plain;
}

/** 「扣2分」 and its kin. An amount of nothing is no deduction and no bonus, but a verdict: 得0分. */
export const readAmount: MeasureReader = (text, at, end) => {
  const verbEnd = VERB_WORDS.endFrom(text, at, end);
  if (verbEnd === null || INSIDE_WORDS.startTo(text, at + 1) !== null) return null;
  // 「每扣1分，罚款10元」 speaks of points and takes none.
  if (text[at - 1] === '每' || isSpokenOf(text, at)) return null;
  const direction = VERBS[text.slice(at, verbEnd)];
  const plain = BEFORE_NUMBER(text, verbEnd, end) ?? verbEnd;
  const from = numberAfter(text, plain, verbEnd, end);
  const first = readTogether(text, from, end) ?? readPoints(text, from, end);
  if (direction === undefined || first === null) return null;
  const between = from > plain || /[^\s掉去了的为:各]/.test(text.slice(verbEnd, from));
  if (between && text[first.end - 1] !== '分') return null;
  const more = first.range ? { numbers: [], end: first.end } : readMore(text, first.end, end);
  const numbers = [...first.numbers, ...more.numbers];
  // 「被扣12分的，」 and 「得0分的，」 are conditions.
  if (/^\s?[的者]/.test(text.slice(more.end, more.end + 2)) || isLeftOpen(text, more.end))
    return null;
  const per = readPerUnit(text, more.end, end);
  if (numbers.every((number) => number === 0)) {
    return direction === 'award' ? { kind: 'zero', factor: null, start: at, end: per.end } : null;
  }
  return {
    kind: 'amount',
    direction,
    numbers,
    range: first.range,
    unit: per.unit,
    start: at,
    end: per.end,
  };
};

/** 「给予5—50分的扣分」, 「给予2分奖励」: the verb stands behind its number. */
const GIVES = words('给予 予以 给 处以 处');
const GIVEN: readonly (readonly [Direction, Phrase])[] = [
  ['deduct', inTurn(maybe(words('的')), words('扣分 减分 扣减 扣罚 处罚 扣除'))],
  ['bonus', inTurn(maybe(words('的')), words('加分 奖励 奖分 奖励分 附加分'))],
];

export const readGiven: MeasureReader = (text, at, end) => {
  const gives = GIVES(text, at, end);
  const first = gives === null ? null : readPoints(text, gives, end);
  if (first === null || text[first.end - 1] !== '分') return null;
  for (const [direction, phrase] of GIVEN) {
    const close = phrase(text, first.end, end);
    if (close === null) continue;
    const { numbers, range } = first;
    return { kind: 'amount', direction, numbers, range, unit: null, start: at, end: close };
  }
  return null;
};

/** 「逾期一次(-0.5分)」, 「每缺一份—1分」: an amount written as a signed number, with its brackets. */
export const readSigned: MeasureReader = (text, at, end) => {
  const open = text[at] === '(';
  const sign = text[open ? at + 1 : at];
  if (sign === undefined || !/[-−–—+]/.test(sign)) return null;
  if (!open && /[\d.%分A-Za-z—–-]/.test(text[at - 1] ?? ' ')) return null;
  // 「扣+2分」 says two things.
  if (sign === '+' && /[扣减]/.test(text[at - 1] ?? '')) return null;
  const first = readPoints(text, open ? at + 2 : at + 1, end);
  if (first === null || first.range || text[first.end - 1] !== '分') return null;
  const direction = sign === '+' ? 'bonus' : 'deduct';
  const inside = readPerUnit(text, first.end, end);
  const close = open && text[inside.end] === ')' ? inside.end + 1 : inside.end;
  const per = inside.unit === null ? readPerUnit(text, close, end) : { ...inside, end: close };
  const { numbers } = first;
  return {
    kind: 'amount',
    direction,
    numbers,
    range: false,
    unit: per.unit,
    start: at,
    end: per.end,
  };
};
