import type { MeasureReader, Verdict } from './measure';
import { wordList, wordListOf } from './word-list';
import type { WordList } from './word-list';

const ZEROS = wordList(`
  不得分 不计分 不给分 不记分 得零分 得0分 记0分 记为0分 计0分 计为0分 为0分 记零分 计零分 0分处理 零分处理 全扣 全部扣完 扣完该项 扣完本项
  扣全分 扣完全部 扣除全部 该项全扣 本项全扣 分值全扣 扣除该项全部 扣除全部分值 扣完全部分值 扣完全部分 扣除本项全部分值 扣除该项分值
  除本分值扣完后外 除本项分扣完外 除扣完本项分外
`);

const FULLS = wordList('得满分 计满分 记满分 得全分 给满分 得基分 得基本分 得满 不扣分得满分');

/** Points that a person fixes. */
const OPENS = wordList(`
  酌情扣分 适当扣分 予以扣分 给予扣分 视情扣分 轻重扣分 情况扣分 情节扣分 程度扣分 相应扣分 办法扣分 规定扣分 标准扣分 酌情扣减 酌情扣除
  酌情减分 酌情加分 适当加分 相应加分 予以加分 给予加分 酌情给分 酌情计分 酌情得分 情况加分 情况给分 情况计分 情况得分 相应扣减 另行扣分 另行加分
  另行奖励 相应分值 相应分数
`);

/** Points that follow from other points or from a ratio. */
const SHARES = wordList(`
  比例扣分 比例得分 比例计分 比例计算 比例折算 比例扣减 比例加分 比例进行分配 比例分配 低一级对待 折算得分 折算扣分 折算计分 公式计算 排名计分 排名得分
`);

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

const VERDICTS: readonly (readonly [Verdict['kind'], WordList])[] = [
  ['zero', ZEROS],
  ['full', FULLS],
  ['open', OPENS],
  ['share', SHARES],
];

/** 「不得分」, 「得满分」, 「酌情扣分」, 「减半扣分」. */
export const readVerdict: MeasureReader = (text, at, end) => {
  for (const [kind, words] of VERDICTS) {
    const close = words.endFrom(text, at, end);
    if (close !== null) return { kind, factor: null, start: at, end: close };
  }
  const close = FACTOR_WORDS.endFrom(text, at, end);
  if (close === null) return null;
  return { kind: 'share', factor: FACTORS[text.slice(at, close)] ?? null, start: at, end: close };
};

/** How far the sign of a product may stand behind the sign of equality. */
const LONGEST_FORMULA = 80;

/** 「得分=完成数/任务数×15」: a formula over quantities. */
export const readFormula: MeasureReader = (text, at, end) => {
  if (text[at] !== '=') return null;
  const formula = text.slice(at + 1, Math.min(end, at + LONGEST_FORMULA));
  const match = /^[^=,;；。]*[/÷×*][^=,;；。]*/.exec(formula);
  if (match === null) return null;
  return { kind: 'share', factor: null, start: at, end: at + 1 + match[0].length };
};
