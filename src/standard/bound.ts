import { readPoints } from './points-numbers';
import { readManner } from './manner';
import { skipSpaces } from './measure';
import type { Bound, MeasureReader } from './measure';
import { inTurn, maybe, oneOf, unless, upTo, words } from './phrase';
import { DRAINED, ITEM, WHOLE, WHOLE_MARK } from './whole-mark';

const NOT_OVER = words(`
  不超过 不得超过 不能超过 不可超过 不超出 不得超出 不大于 不高于 不多于 不得高于 不得多于
`);
const TILL = words('为止 止 为限 即止');

/** 「直至扣完基分」, 「扣完本项分值为止」, 「不超过本项总分」, 「不倒扣」. */
const TO_THE_END = oneOf(
  inTurn(words('直至 直到 至 最多 最高 以'), DRAINED, WHOLE, maybe(TILL)),
  inTurn(DRAINED, WHOLE, TILL),
  inTurn(words('直至 直到'), words('不得分 不计分 得0分 0分 零分')),
  unless(
    inTurn(
      words('最低 最少 至少'),
      maybe(words('得分 得 计 记 扣至 扣到')),
      maybe(words('为 至 到')),
      words('0分 零分'),
    ),
    /^\s*[的者及以]/,
  ),
  unless(
    inTurn(
      maybe(words('最高 最多')),
      NOT_OVER,
      oneOf(inTurn(ITEM, maybe(WHOLE_MARK)), words('基分 标准分 基本分')),
    ),
    /^\s*(?:的|\d|[一二三四五六七八九十]分之|百分之|一?半)/,
  ),
  unless(
    words('不实行倒扣分 不倒扣分 不倒扣 不计负分 不得负分 不记负分 不出现负分 不扣负分'),
    /^的/,
  ),
);

/** 「最高扣2分」, 「加分上限为15分」: what may stand between the words of the ceiling and its number. */
const CEILING = inTurn(
  oneOf(words('最高 最多 至多 最大 上限 封顶'), NOT_OVER),
  upTo(
    6,
    oneOf(
      NOT_OVER,
      words(`
        可 能 得 应 只 仅 再 不 超过 超出 大于 高于 累计 合计 共 总 此项 扣 加 减 计 记 奖 奖励 给予 扣除 扣减 扣分 加分 得分 计分 减分
        分值 分数 值 额 为 至 到 达 达到 是 : 分
      `),
      ITEM,
    ),
  ),
);

/** 「5分封顶」, 「1分扣完为止」, 「以5分为限」: what closes a number to a ceiling. */
const CLOSING = oneOf(
  inTurn(
    words('封顶 为限 为上限 为最高 为最高限 为最高分 为止 扣完为止 加满为止 加完为止 满为止'),
    maybe(TILL),
  ),
  inTurn(DRAINED, TILL),
);
const BEFORE_CLOSED = inTurn(
  maybe(words('直至 直到 以')),
  maybe(words('扣完 扣满 扣至 扣到 加满 加至 加到 得满 计满 满 最高 最多 累计 每项')),
);

/** 「满分为15分」, 「总分20分」, 「本项15分」 tell the item's own mark and bound nothing new. */
const OWN_MARK = inTurn(
  oneOf(
    inTurn(maybe(ITEM), words('满分 总分 分值 标准分 基分 基本分 基础分 权重分 配分 共计 共')),
    ITEM,
  ),
  maybe(words('值 为 是 : 共')),
);

/** What may stand before a bound and belongs to it. The first list is on all amounts together. */
const OVERALL = words(`
  以上 上述 前述 以上各项 上述各项 各项 所有 累计 累积 合计 总计 共计 总共 共 总 总分 总得分 兼得者 加分累计 扣分累计
`);
const OTHER = words(`
  但 且 而 以 最终 全年 年度 当年 一年内 每年度 每年 原则上 得分 扣分 加分 计分 奖励 减分 加 扣 分数 分值 总额 总和 值 的 同时 其中 原则
`);
/** 「同一单位」, 「每人」, 「单项」: the bound holds for each of them apart. */
const EACH =
  /^(?:同一(?:个|类|项|篇|人)?|单个|单项|单次|每一?|任一)[^\d\s,;；。、:()每分扣加最不累合总上封]{0,6}/;

/** 「每科室」, 「单项」: what the bound holds for apart, known as a unit or not; 每年 is the whole time. */
function unitOf(each: string): string | null {
  const unit = /^(?:每一?|单)(?!年)(.{1,4})$/.exec(each)?.[1] ?? null;
  return unit === '个' && each.startsWith('单') ? null : unit;
}

interface Lead {
  readonly end: number;
  readonly overall: boolean;
  readonly unit: string | null;
}

const OTHER_LEAD = oneOf(OTHER, ITEM);

function readLead(text: string, at: number, end: number): Lead | null {
  const each = /[同单每任]/.test(text[at] ?? '')
    ? EACH.exec(text.slice(at, Math.min(end, at + 12)))?.[0]
    : undefined;
  if (each !== undefined) {
    return { end: at + each.length, overall: false, unit: unitOf(each) };
  }
  const overall = OVERALL(text, at, end);
  if (overall !== null) return { end: overall, overall: true, unit: null };
  const other = OTHER_LEAD(text, at, end);
  return other === null ? null : { end: other, overall: false, unit: null };
}

/** Whether words begin as what leads a bound: 「该项工作」, 「同一单位」. */
export function leadsBound(words: string): boolean {
  return readLead(words, 0, words.length) !== null;
}

type Top = Pick<Bound, 'ceiling' | 'drained' | 'end'>;

/** A ceiling that a number goes on from is a threshold and bounds nothing: 「得分不超过60分的」. */
function isThreshold(text: string, at: number): boolean {
  return /^\s*(?:的|者|以|及以|至|到|-|—)/.test(text.slice(at, at + 4));
}

const CEILING_END = inTurn(maybe(words('封顶')), maybe(TILL));

/** 「最高扣2分」. */
function readCeiling(text: string, at: number, end: number): Top | null {
  const verb = CEILING(text, at, end);
  if (verb === null) return null;
  const points = readPoints(text, verb, end);
  const [ceiling] = points?.numbers ?? [];
  if (points?.range !== false || ceiling === undefined) return null;
  if (isThreshold(text, points.end)) return null;
  return {
    ceiling,
    end: CEILING_END(text, points.end, end) ?? points.end,
  };
}

/** 「5分封顶」. */
function readClosed(text: string, at: number, end: number): Top | null {
  const from = BEFORE_CLOSED(text, at, end) ?? at;
  const points = readPoints(text, from, end);
  const [ceiling] = points?.numbers ?? [];
  if (points?.range !== false || ceiling === undefined) return null;
  const close = CLOSING(text, skipSpaces(text, points.end, end), end);
  return close === null ? null : { ceiling, end: close };
}

function readOwnMark(text: string, at: number, end: number): Top | null {
  const mark = OWN_MARK(text, at, end);
  if (mark === null) return null;
  const points = readPoints(text, mark, end);
  if (points?.range !== false || text[points.end - 1] !== '分' || points.numbers[0] === 0)
    return null;
  if (isThreshold(text, points.end)) return null;
  const [ceiling = 0] = points.numbers;
  const comma = skipSpaces(text, points.end, end);
  const close = text[comma] === ',' ? TO_THE_END(text, comma + 1, end) : null;
  return close === null
    ? { ceiling: null, end: points.end }
    : { ceiling, drained: true, end: close };
}

function readTop(text: string, at: number, end: number): Top | null {
  const done = TO_THE_END(text, at, end);
  if (done !== null) return { ceiling: 'base', end: done };
  return readCeiling(text, at, end) ?? readClosed(text, at, end) ?? readOwnMark(text, at, end);
}

/** At most this many words lead a bound: 「兼得者累计扣分，但不大于5分」. */
const MOST_LEADS = 6;

function sideOf(said: string): Bound['on'] {
  if (/[加奖]/.test(said)) return 'bonus';
  if (/[扣减]/.test(said)) return 'deduct';
  if (/总分|总得分|分值/.test(said)) return 'total';
  return /[得记]|(?<![累合总共])计/.test(said) ? 'bonus' : null;
}

/** What a bound, or what leads it, can begin with. */
const STARTS: ReadonlySet<string> = new Set([
  ...[TO_THE_END, CEILING, BEFORE_CLOSED, OWN_MARK, OVERALL, OTHER, ITEM, readManner].flatMap(
    ({ starts }) => [...starts],
  ),
  ...'同单每任0123456789零一二两三四五六七八九十半',
]);

/** 「直至扣完基分」, 「以上扣分直至扣完基分为止」, 「累计最高扣2分」, 「1分扣完为止」, 「同一事项取最高分」. */
export const readBound: MeasureReader = (text, at, end) => {
  if (!STARTS.has(text[at] ?? '')) return null;
  let overall = false;
  let unit: string | null = null;
  let manner: number | null = null;
  let next = at;
  for (let leads = 0; leads <= MOST_LEADS; leads += 1) {
    const top = readTop(text, next, end);
    if (top !== null) {
      const on = top.drained === true ? 'deduct' : sideOf(text.slice(at, top.end));
      return { kind: 'bound', ...top, start: at, overall, unit, on };
    }
    manner ??= readManner(text, next, end);
    const lead = readLead(text, next, end);
    if (lead === null) break;
    overall ||= lead.overall;
    unit ??= lead.unit;
    next = text[lead.end] === ',' ? lead.end + 1 : lead.end;
  }
  if (manner === null) return null;
  const none = { overall: true, unit: null, on: null };
  return { kind: 'bound', ceiling: null, ...none, start: at, end: manner };
};
