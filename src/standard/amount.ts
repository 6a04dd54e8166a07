import type { Direction, MeasureReader } from './measure';
import { inTurn, maybe, upTo, words } from './phrase';
import type { Phrase } from './phrase';
import { readMore, readPerUnit, readPoints, readTogether } from './points-numbers';
import { isLeftOpen, isSpokenOf } from './spoken-of';
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
