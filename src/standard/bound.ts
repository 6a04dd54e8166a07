import { readPoints } from './amount';
import { skipSpaces } from './measure';
import type { Bound, MeasureReader } from './measure';
import { UNITS } from './unit-words';
import { wordList } from './word-list';

/** 「直至扣完基分」 in all its forms. */
const TO_THE_END = wordList(`
  直至扣完基分为止 直至扣完基分 直至扣完为止 直到扣完为止 直至扣完 直到扣完 扣完为止 扣完基分为止 扣完该项分值为止 扣完本项分值为止
  扣完该项标准分为止 扣完该项分为止 扣完本项为止 扣完该项为止 扣完本项分为止 最多扣完 扣至0分为止 扣完本项分数为止 扣完标准分为止 扣完所有分值为止
  扣完分值为止 至扣完为止 至扣完 直至扣完本项分值 直至扣完该项分值 直至扣完本项分 扣完基本分为止 直至扣完基本分 扣完本小项为止 扣完小项分为止
  扣完该小项分为止 扣完小项分值为止 扣完该项得分为止 扣完该项分数为止 扣完此项为止 扣完此项分为止 扣完此项分值为止 扣光为止 扣到0分为止
  不超过本项总分 不超过该项总分 不超过本项分值 不超过该项分值 不超过本项基分 不超过基分 不超过本项标准分
  不倒扣分 不倒扣 不实行倒扣分 不计负分 不得负分 不出现负分 不扣负分
`);

/** 「最高扣2分」, 「总分不超过12分」, 「加分上限为15分」. */
const CEILINGS = wordList(`
  最高扣 最多扣 最高不超过 最多不超过 最高加 最多加 最高得 最高扣减 最多扣减 最高扣分 最高可扣 最高可加 最多可扣 最多可加 扣分最多不超过
  不超过 不大于 上限为 上限 封顶 最高加分 最多加分 最高为 最多为 最高扣至 最高计 最多计 最高奖励 限扣 限加
`);

/** 「满分为15分」, 「总分20分」 tell the item's own mark and bound nothing new. */
const MARKS = wordList(
  '满分为 满分 总分为 总分 本项满分为 本项满分 本项共 本项目共 本项总分 本项 该项 本项目 共计',
);

/** What may stand before a bound and belongs to it; those of all amounts together come first. */
const OVERALL_LEADS = wordList(`
  以上扣分 以上各项扣分 上述扣分 以上各项 累计扣分 扣分累计 加分累计 累计加分 累计 合计 总计 总分 总共 共 兼得者累计扣分 兼得者累计 总扣分
  总加分 加分 扣分 各项扣分 以上加分 本项累计 该项累计 本项合计
`);
const OTHER_LEADS = wordList(
  '本项 该项 但 以 最高 同一事项 同一项目 同一奖项 同一内容 同一活动 同一工作 同一人 同一问题 每项 每次 每人 每起 每类 每件 每个 此项 本小项 单项',
);

/** 「累计扣分」, 「不重复加分」: how amounts go together, without a number. */
const MANNERS = wordList(`
  累计扣分 累计加分 累加扣分 不重复加分 不重复扣分 不累计加分 不累计扣分 不重复计分 不重复计算 可累计加分 可累加 可累计 不累计 按最高分计算 取最高分 取最高 取高分 按最高分 按最高分计 就高不就低 不重复计 按最高项加分 按高分加分 以最高分计 只计最高分
`);

interface Lead {
  readonly end: number;
  readonly overall: boolean;
  readonly unit: string | null;
}

function readLead(text: string, at: number, end: number): Lead | null {
  const overall = OVERALL_LEADS.endFrom(text, at, end);
  const close = overall ?? OTHER_LEADS.endFrom(text, at, end);
  if (close === null) return null;
  const unitEnd = text[at] === '每' ? UNITS.endFrom(text, at + 1, close) : null;
  return {
    end: close,
    overall: overall !== null,
    unit: unitEnd === null ? null : text.slice(at + 1, unitEnd),
  };
}

function readTop(
  text: string,
  at: number,
  end: number,
): Omit<Bound, 'overall' | 'unit' | 'on'> | null {
  const done = TO_THE_END.endFrom(text, at, end);
  if (done !== null) return { kind: 'bound', ceiling: 'base', start: at, end: done };
  const words = CEILINGS.endFrom(text, at, end);
  if (words !== null) {
    const points = readPoints(text, words, end);
    const top = points?.range === false ? points.numbers[0] : undefined;
    return points === null || top === undefined
      ? null
      : { kind: 'bound', ceiling: top, start: at, end: points.end };
  }
  const mark = MARKS.endFrom(text, at, end);
  const points = readPoints(text, mark ?? at, end);
  if (points === null || points.range || text[points.end - 1] !== '分') return null;
  if (mark !== null) return { kind: 'bound', ceiling: null, start: at, end: points.end };
  const close = TO_THE_END.endFrom(text, skipSpaces(text, points.end, end), end);
  const top = points.numbers[0];
  return close === null || top === undefined
    ? null
    : { kind: 'bound', ceiling: top, start: at, end: close };
}

/** At most this many words lead a bound: 「兼得者累计扣分，但不大于5分」. */
const MOST_LEADS = 3;

/** 「直至扣完基分」, 「以上扣分直至扣完基分为止」, 「累计最高扣2分」, 「1分扣完为止」, 「同一事项取最高分」. */
export const readBound: MeasureReader = (text, at, end) => {
  let overall = false;
  let unit: string | null = null;
  let manner: number | null = null;
  let next = at;
  for (let leads = 0; leads <= MOST_LEADS; leads += 1) {
    const top = readTop(text, next, end);
    if (top !== null) {
      return { ...top, start: at, overall, unit, on: sideOf(text.slice(at, top.end)) };
    }
    manner ??= MANNERS.endFrom(text, next, end);
    const lead = readLead(text, next, end);
    if (lead === null) break;
    overall ||= lead.overall;
    unit ??= lead.unit;
    next = text[lead.end] === ',' ? lead.end + 1 : lead.end;
  }
  if (manner === null) return null;
  return {
    kind: 'bound',
    ceiling: null,
    overall: true,
    unit: null,
    on: null,
    start: at,
    end: manner,
  };
};

function sideOf(words: string): Bound['on'] {
  if (words.includes('加')) return 'bonus';
  return words.includes('扣') ? 'deduct' : null;
}
