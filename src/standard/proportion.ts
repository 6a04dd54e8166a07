import { DEALT, NOT_DEALT, standsInFrame } from './discretion';
import type { MeasureReader, Verdict } from './measure';
import { readNumeral } from './numeral';
import { inTurn, maybe, oneOf, unless, upTo, words } from './phrase';
import type { Phrase } from './phrase';
import { WHOLE_MARK } from './whole-mark';

/** Points that follow from other points or from a ratio, behind 按 or 以: 「按完成率计算得分」, 「按比例折算」. */
const SHARE_BY = inTurn(
  words(
    '比例 比率 比重 占比 完成率 达标率 合格率 率 得分率 百分比 系数 权重 排名 名次 排名次序 位次 公式 排序 平均 人数平均',
  ),
  maybe(words('进行')),
  oneOf(
    inTurn(maybe(words('计算 折算 核算 换算 折合 递减 依次递减 赋予 确定 相应 分别')), DEALT),
    words('计算 折算 核算 换算 折合 扣减 分配 计'),
  ),
);
/** 「根据平均分值折算。」 */
const CONVERTED = unless(
  inTurn(
    words('折算 折合 换算'),
    maybe(words('为 成')),
    maybe(words('得分 计分 计算 分值 成绩 分数')),
  ),
  /^\s*[^,;；。)\s]/,
);
const SHARE_ALONE = unless(
  words('折算得分 折算扣分 折算计分 折算为得分 加权计算 低一级对待 排名计分 排名得分 比例计算'),
  NOT_DEALT,
);
const SHARE = unless(SHARE_BY, NOT_DEALT);

function closeOfShare(text: string, at: number, end: number): number | null {
  const behind = SHARE(text, at, end);
  if (behind !== null && standsInFrame(text, at)) return behind;
  const converted = CONVERTED(text, at, end);
  if (converted !== null && standsInFrame(text, at)) return converted;
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
  NOT_DEALT,
);

/** Words that are a multiple by themselves. */
const FACTORS: readonly (readonly [number, Phrase])[] = [
  [
    0.5,
    oneOf(
      inTurn(words('减半'), maybe(DEALT), maybe(words('扣 计 加'))),
      inTurn(words('扣分 加分 得分 分值 计分'), words('减半')),
    ),
  ],
  [
    2,
    oneOf(
      inTurn(words('加倍 双倍 翻倍 翻番'), maybe(DEALT), maybe(words('扣 计 加'))),
      inTurn(words('扣分 加分 得分 分值 计分'), words('加倍 翻倍 翻番')),
      words('扣双倍分 扣双倍 扣两倍分'),
    ),
  ],
];

function readFactor(text: string, at: number, end: number): Verdict | null {
  for (const [factor, phrase] of FACTORS) {
    const close = phrase(text, at, end);
    if (close !== null) return { kind: 'share', factor, start: at, end: close };
  }
  return null;
}

/** 「按被扣分值的10倍扣分」, 「按50%计分」: a multiple behind 按. */
function readTimes(text: string, at: number, end: number): Verdict | null {
  if (!/[\d一二两三四五六七八九十]/.test(text[at] ?? '') || /\d/.test(text[at - 1] ?? ''))
    return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || !/[倍%]/.test(text[numeral.end] ?? '')) return null;
  const close = TIMES(text, numeral.end + 1, end);
  if (close === null || !standsInFrame(text, at)) return null;
  const factor = text[numeral.end] === '%' ? numeral.value / 100 : numeral.value;
  return { kind: 'share', factor, ...signOf(text.slice(at, close)), start: at, end: close };
}

function signOf(words: string): Pick<Verdict, 'adds'> {
  return /[加奖得计记评打赋给]分/.test(words) ? { adds: true } : {};
}

/** Points that follow from other points or from a ratio: 「按比例得分」, 「按50%计分」, 「减半扣分」. */
export const readShare: MeasureReader = (text, at, end) => {
  const close = closeOfShare(text, at, end);
  if (close === null) return readTimes(text, at, end) ?? readFactor(text, at, end);
  return { kind: 'share', factor: null, ...signOf(text.slice(at, close)), start: at, end: close };
};

/** How far a formula may run. */
const LONGEST_FORMULA = 80;

/** What is multiplied or divided, without a verb of points and outside 「1分/次」. */
const PRODUCT =
  /^[^,:;；。扣加\n]*?(?:[×÷*]|乘以|除以|(?<![分\d])\/(?![次人项件个篇天年月户处]))[^,:;；。扣加\n]*/;

/** 「测评比值乘以15得出分数」: the result is named behind the product. */
function readResult(text: string, at: number, end: number): Verdict | null {
  const match =
    /^(?:乘以|除以|[×÷])[^,:;；。扣加\n]{1,20}?(?:得出|计算|折算|即为|为)?(?:得分|分数|计分|分值)(?=[,;；。\s)]|$)/.exec(
      text.slice(at, Math.min(end, at + 40)),
    );
  return match === null
    ? null
    : { kind: 'share', factor: null, start: at, end: at + match[0].length };
}

/** What a formula can begin with. */
const FORMULA_STARTS: ReadonlySet<string> = new Set('=得分成公扣加按以(乘除×÷');

/** 「得分=完成数/任务数×15」, 「以实际得分×权重计算」, 「按（本值/最大值）*赋分计算得分」: a formula over quantities. */
export const readFormula: MeasureReader = (text, at, end) => {
  if (!FORMULA_STARTS.has(text[at] ?? '')) return null;
  const lead =
    /^(?:=|(?:得分|分值|分数|成绩|公式|扣分|加分)[为是:=]{1,2}|按照?|以(?!上|下|内)|\()/.exec(
      text.slice(at, at + 5),
    );
  if (lead === null) return readResult(text, at, end);
  // 「逾期率=逾期批数÷交货批数」 defines a ratio and gives no points.
  if (lead[0] === '=' && !/(?:分|分值|成绩|分数)\s*$/.test(text.slice(Math.max(0, at - 4), at)))
    return null;
  const from = at + lead[0].length;
  const match = PRODUCT.exec(text.slice(from, Math.min(end, from + LONGEST_FORMULA)));
  if (match === null) return null;
  const signed = /^(?:=|得|分|成|公|扣|加)/.test(lead[0]);
  if (!signed && !/计算|得分|计分|折算|核算/.test(match[0])) return null;
  return { kind: 'share', factor: null, start: at, end: from + match[0].length };
};
