import type { MeasureReader, Verdict } from './measure';
import { readNumeral } from './numeral';
import { inTurn, maybe, oneOf, unless, upTo, words } from './phrase';
import type { Phrase } from './phrase';
import { ITEM, WHOLE, WHOLE_MARK } from './whole-mark';
import { wordListOf } from './word-list';

/** What follows makes the words a condition, or an amount: 「得0分的」, 「不得分的情况」, 「扣完2分」. */
const GOES_ON = /^\s*(?:的(?!一半)|者|以|\d|一半|[一二两三四五六七八九十半]分)/;

const NO_POINTS = words(
  '不得分 不计分 不给分 不记分 不予得分 不予计分 不予给分 不予记分 不赋分 不得基分 得不到分 不再得分 不予评分 不得任何分数',
);
const AS_ZERO = inTurn(
  words('得 计 记 评 为 按 以 打 判 判定 扣至 扣到 降为 给 赋 直接得 直接记 直接计 均为'),
  maybe(words('为 作 成')),
  words('0分 零分 ０分 〇分'),
  maybe(words('处理 计算 论处 计')),
);
const ALL = words('全部 所有 全');
/** 「扣除该项全部分值」, 「该项分值全部扣除」, 「全扣」, 「扣完该项」. */
const ALL_TAKEN = oneOf(
  inTurn(
    words('扣除 扣完 扣减 扣光 扣去 扣掉 扣 取消'),
    maybe(ITEM),
    maybe(words('的')),
    ALL,
    maybe(WHOLE_MARK),
  ),
  inTurn(words('扣除 扣完 扣光 扣减 取消'), ITEM, maybe(words('的')), WHOLE_MARK),
  inTurn(words('扣完 扣光'), oneOf(ITEM, WHOLE_MARK)),
  inTurn(
    maybe(ITEM),
    maybe(WHOLE_MARK),
    words('全部扣除 全部扣完 全部扣光 全部扣减 全部扣掉 全部扣分 全扣 全减 扣完 扣光'),
  ),
  inTurn(words('除本 除该 除'), maybe(ITEM), maybe(WHOLE_MARK), words('扣完后外 扣完外')),
  inTurn(words('除扣完'), WHOLE, words('外')),
);
/** 「考评得分为零」, 「成绩为0」, 「本题0分」. */
const MARK_IS_ZERO = oneOf(
  inTurn(
    maybe(ITEM),
    words('得分 总得分 总分 成绩 成绩分 分值 分数 考核分 积分'),
    words('为 记为 计为 按 记 计 是 : ='),
    words('0分 零分 零 0'),
  ),
  inTurn(ITEM, words('0分 零分')),
);
/** One act that settles all: 「一票否决」. */
const VETO = inTurn(
  maybe(words('实行 实施 予以 给予 按 执行')),
  words('一票否决 “一票否决” "一票否决"'),
  maybe(words('制')),
);

const ZERO = unless(
  oneOf(MARK_IS_ZERO, inTurn(maybe(ITEM), oneOf(NO_POINTS, AS_ZERO, ALL_TAKEN, VETO))),
  GOES_ON,
);

const FULL = unless(
  inTurn(
    maybe(ITEM),
    oneOf(
      words('不扣分得满分 得满'),
      inTurn(
        words('得 计 记 给 给予 评 为 按 打 赋 可得'),
        maybe(words('为')),
        maybe(ITEM),
        words('满分 全分 基分 基本分 全部分值 全部分数 满'),
        maybe(words('计算 计')),
      ),
    ),
  ),
  GOES_ON,
);

const DEALT = words(`
  扣分 减分 扣减 扣除 加分 给分 计分 得分 记分 评分 打分 赋分 加减分 扣罚 奖励 奖分 加扣分 评判得分 打分评定
`);
const FREE_HAND = words(`
  酌情 适当 视情 视情况 视情节 视情节轻重 视程度 视情节严重程度 视情节严重 相应 另行 予以 给予 进行 直接 再
`);
const BY_SIGHT = inTurn(
  words('综合 现场 量化 集中'),
  words('打分 评分 评定打分 评议打分 评价打分'),
);
const BY_A_MEASURE = words(`
  轻重 情况 情节 程度 办法 规定 标准 要求 细则 实际 影响 大小 效果 质量 成效 表现
`);
/** 「酌情扣分」, 「予以扣分」, 「给予相应分值」. */
const OPEN_FREELY = inTurn(
  words('酌情 适当 视情 视情况 视情节 视情节轻重 视程度 相应 另行 予以 给予'),
  upTo(3, FREE_HAND),
  oneOf(DEALT, words('分值 分数')),
);
/** 「按…办法扣分」, 「视情节轻重扣分」: by what a measure named before says. */
const OPEN_BY_MEASURE = inTurn(BY_A_MEASURE, upTo(3, FREE_HAND), DEALT);
const OPEN_GOES_ON = /^\s*(?:的(?!$|[,;；。、\n])|者|\d|[-—]|标准|办法|细则|依据|项|表|为|不|:)/;
const OPEN = unless(oneOf(OPEN_FREELY, BY_SIGHT), OPEN_GOES_ON);
const OPEN_BEHIND_FRAME = unless(OPEN_BY_MEASURE, OPEN_GOES_ON);

/** How far before the measure its frame may begin: 「按省信访工作目标管理考核评分办法扣分」. */
const LONGEST_FRAME = 30;

function standsInFrame(text: string, at: number): boolean {
  const clause = /[^,;；。:\n]*$/.exec(text.slice(Math.max(0, at - LONGEST_FRAME), at))?.[0] ?? '';
  return /[视按据依由参照凭]/.test(clause);
}

function readOpen(text: string, at: number, end: number): number | null {
  const close = OPEN(text, at, end);
  if (close !== null) return close;
  const measured = OPEN_BEHIND_FRAME(text, at, end);
  return measured !== null && standsInFrame(text, at) ? measured : null;
}

/** Points that follow from other points or from a ratio, behind 按 or 以: 「按完成率计算得分」, 「按比例折算」. */
const SHARE_BY = inTurn(
  words(
    '比例 比率 比重 占比 完成率 达标率 合格率 率 得分率 百分比 系数 权重 排名 名次 排名次序 位次 公式 排序',
  ),
  maybe(words('进行')),
  oneOf(
    inTurn(maybe(words('计算 折算 核算 换算 折合 递减 依次递减 赋予 确定 相应 分别')), DEALT),
    words('计算 折算 核算 换算 折合 扣减 分配 计'),
  ),
);
const SHARE_ALONE = unless(
  words('折算得分 折算扣分 折算计分 折算为得分 加权计算 低一级对待 排名计分 排名得分 比例计算'),
  OPEN_GOES_ON,
);
const SHARE = unless(SHARE_BY, OPEN_GOES_ON);

function readShare(text: string, at: number, end: number): number | null {
  const behind = SHARE(text, at, end);
  if (behind !== null && standsInFrame(text, at)) return behind;
  return SHARE_ALONE(text, at, end);
}

const TIMES = unless(
  inTurn(
    maybe(words('的 进行 予以 给予 标准')),
    oneOf(
      inTurn(words('扣减 扣除 核减'), upTo(3, words('年度 综合 考核 当年 单位')), WHOLE_MARK),
      DEALT,
    ),
  ),
  OPEN_GOES_ON,
);

const FACTORS: Readonly<Record<string, number>> = {
  减半扣分: 0.5,
  扣分减半: 0.5,
  减半计分: 0.5,
  减半加分: 0.5,
  减半得分: 0.5,
  加分减半: 0.5,
  分值减半: 0.5,
  减半扣: 0.5,
  减半: 0.5,
  加倍扣分: 2,
  扣分加倍: 2,
  双倍扣分: 2,
  加倍扣: 2,
  加倍: 2,
  双倍扣: 2,
};
const FACTOR_WORDS = wordListOf(Object.keys(FACTORS));

const VERDICTS: readonly (readonly [Verdict['kind'], Phrase])[] = [
  ['zero', ZERO],
  ['full', FULL],
  ['open', readOpen],
  ['share', readShare],
];

/** 「按被扣分值的10倍扣分」, 「按50%计分」: a multiple behind 按. */
function readTimes(text: string, at: number, end: number): Verdict | null {
  if (!/[\d一二两三四五六七八九十]/.test(text[at] ?? '') || /\d/.test(text[at - 1] ?? ''))
    return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || !/[倍%]/.test(text[numeral.end] ?? '')) return null;
  const close = TIMES(text, numeral.end + 1, end);
  if (close === null || !standsInFrame(text, at)) return null;
  const factor = text[numeral.end] === '%' ? numeral.value / 100 : numeral.value;
  return { kind: 'share', factor, start: at, end: close };
}

/** Verbs of a verdict that gives; 「加减分」 does either. */
const ADDING = /[加奖得计记评打赋给]分|奖励|分值|分数/;

/** 「不得分」, 「得满分」, 「酌情扣分」, 「减半扣分」. */
export const readVerdict: MeasureReader = (text, at, end) => {
  for (const [kind, phrase] of VERDICTS) {
    const close = phrase(text, at, end);
    if (close === null) continue;
    const adds = ADDING.test(text.slice(at, close)) ? { adds: true as const } : {};
    return { kind, factor: null, ...adds, start: at, end: close };
  }
  const times = readTimes(text, at, end);
  if (times !== null) return times;
  const close = FACTOR_WORDS.endFrom(text, at, end);
  if (close === null) return null;
  return { kind: 'share', factor: FACTORS[text.slice(at, close)] ?? null, start: at, end: close };
};

/** How far a formula may run. */
const LONGEST_FORMULA = 80;

/** What is multiplied or divided, without a verb of points and outside 「1分/次」. */
const PRODUCT =
  /^[^,;；。扣加\n]*?(?:[×÷*]|乘以|除以|(?<![分\d])\/(?![次人项件个篇天年月户处]))[^,;；。扣加\n]*/;

/** 「得分=完成数/任务数×15」, 「以实际得分×权重计算」, 「按（本值/最大值）*赋分计算得分」: a formula over quantities. */
export const readFormula: MeasureReader = (text, at, end) => {
  const lead =
    /^(?:=|(?:得分|分值|分数|成绩|公式|扣分|加分)[为是:]{1,2}|按照?|以(?!上|下|内)|\()/.exec(
      text.slice(at, at + 5),
    );
  if (lead === null) return null;
  const from = at + lead[0].length;
  const match = PRODUCT.exec(text.slice(from, Math.min(end, from + LONGEST_FORMULA)));
  if (match === null) return null;
  const signed = /^(?:=|得|分|成|公|扣|加)/.test(lead[0]);
  if (!signed && !/计算|得分|计分|折算|核算/.test(match[0])) return null;
  return { kind: 'share', factor: null, start: at, end: from + match[0].length };
};
