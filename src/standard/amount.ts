import { skipSpaces } from './measure';
import type { Direction, MeasureReader } from './measure';
import { readNumeral } from './numeral';
import { inTurn, maybe, upTo, words } from './phrase';
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
  减: 'deduct',
  减去: 'deduct',
  加: 'bonus',
  加分: 'bonus',
  另加: 'bonus',
  奖: 'bonus',
  奖励: 'bonus',
  得: 'award',
  得分: 'award',
  计: 'award',
  记: 'award',
};
const VERB_WORDS = wordListOf(Object.keys(VERBS));

/** Words that end like a verb of points and are none. */
const INSIDE_WORDS = wordList(`
  增加 参加 附加 叠加 追加 累加 施加 更加 累计 合计 共计 总计 统计 估计 预计 审计 设计 会计 书记 登记 笔记 标记 递减 削减 缩减 不得
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

const RANGE_WORDS = wordList('- — – ~ ～ 至 到 ─');

/** 分 as points, and not as the head of another word. */
const NOT_POINTS = wordList('分钟 分之 分类 分工 分管 分析 分别 分子 分母 分数 分值 分部 分公司');

/** Past 分 where the text goes on with it, perhaps behind spaces. */
export function skipPoints(text: string, at: number, end: number): number | null {
  const next = skipSpaces(text, at, end);
  if (next >= end || text[next] !== '分' || NOT_POINTS.endFrom(text, next, end) !== null)
    return null;
  return next + 1;
}

interface Numbers {
  readonly numbers: readonly number[];
  readonly range: boolean;
  readonly end: number;
}

/** `2分`, `2-5分`, `2至5分`, `2分至5分`. */
export function readPoints(text: string, at: number, end: number): Numbers | null {
  const first = readNumeral(text, skipSpaces(text, at, end));
  if (first === null || first.end > end) return null;
  const close = skipPoints(text, first.end, end);
  const to = RANGE_WORDS.endFrom(text, skipSpaces(text, close ?? first.end, end), end);
  if (to !== null) {
    const second = readNumeral(text, skipSpaces(text, to, end));
    const secondClose = second === null ? null : skipPoints(text, second.end, end);
    if (second === null || secondClose === null) return null;
    return { numbers: [first.value, second.value], range: true, end: secondClose };
  }
  if (close !== null) return { numbers: [first.value], range: false, end: close };
  return endsClause(text, first.end, end)
    ? { numbers: [first.value], range: false, end: first.end }
    : null;
}

/** 「加2，」 leaves 分 unsaid; 「扣0,5分」 is a broken number and no amount. */
function endsClause(text: string, at: number, end: number): boolean {
  return at === end || (/[,;；。、\n]/.test(text[at] ?? '') && !/\d/.test(text[at + 1] ?? ''));
}

/** Further amounts under one verb: 「扣10分、5分」, 「扣1分、2分和3分」. */
function readMore(
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

/** `/人次` behind an amount. */
function readPerUnit(text: string, at: number, end: number): { unit: string | null; end: number } {
  const slash = skipSpaces(text, at, end);
  const unitAt = skipSpaces(text, slash + 1, end);
  const unitEnd = text[slash] === '/' ? UNITS.endFrom(text, unitAt, end) : null;
  if (unitEnd === null) return { unit: null, end: at };
  const product = /^[·/.]次/.test(text.slice(unitEnd, unitEnd + 2));
  if (product) return { unit: `${text.slice(unitAt, unitEnd)}次`, end: unitEnd + 2 };
  const unit = text.slice(unitAt, unitEnd);
  return { unit: SAME_UNIT[unit] ?? unit, end: unitEnd };
}

/** 「扣2分」 and its kin. An amount of nothing is no deduction and no bonus, but a verdict: 得0分. */
export const readAmount: MeasureReader = (text, at, end) => {
  const verbEnd = VERB_WORDS.endFrom(text, at, end);
  if (verbEnd === null || INSIDE_WORDS.startTo(text, at + 1) !== null) return null;
  const direction = VERBS[text.slice(at, verbEnd)];
  const first = readPoints(text, BEFORE_NUMBER(text, verbEnd, end) ?? verbEnd, end);
  if (direction === undefined || first === null) return null;
  const more = first.range ? { numbers: [], end: first.end } : readMore(text, first.end, end);
  const numbers = [...first.numbers, ...more.numbers];
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

/** 「逾期一次(-0.5分)」: an amount written as a signed number, with its brackets. */
export const readSigned: MeasureReader = (text, at, end) => {
  const open = text[at] === '(';
  const sign = text[open ? at + 1 : at];
  if (sign !== '-' && sign !== '−' && sign !== '+') return null;
  if (!open && !/[\s,。；;:、次项人起处]/.test(text[at - 1] ?? ' ')) return null;
  const first = readPoints(text, open ? at + 2 : at + 1, end);
  if (first === null || first.range || text[first.end - 1] !== '分') return null;
  const direction = sign === '+' ? 'bonus' : 'deduct';
  const close = open && text[first.end] === ')' ? first.end + 1 : first.end;
  const { numbers } = first;
  return { kind: 'amount', direction, numbers, range: false, unit: null, start: at, end: close };
};
