import { readOpen } from './discretion';
import type { MeasureReader, Verdict } from './measure';
import { inTurn, maybe, oneOf, unless, words } from './phrase';
import type { EndReader } from './phrase';
import { ITEM, WHOLE, WHOLE_MARK } from './whole-mark';

/** What follows makes the words a condition, or an amount: 「得0分的」, 「不得分的情况」, 「扣完2分」. */
const GOES_ON = /^\s*(?:的(?!一半)|者|以|\d|一半|[一二两三四五六七八九十半]分)/;

const NO_POINTS = words(
  '不得分 不计分 不给分 不记分 不予得分 不予计分 不予给分 不予记分 不赋分 不得基分 得不到分 不再得分 不予评分 不得任何分数',
);
/** 「0 分」, 「零分」. */
const NOTHING = inTurn(words('0 零'), words('分'));
const AS_ZERO = inTurn(
  words('得 计 记 评 为 按 以 打 判 判定 扣至 扣到 降为 给 赋 直接得 直接记 直接计 均为'),
  maybe(words('为 作 成')),
  NOTHING,
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
    oneOf(NOTHING, words('零 0')),
  ),
  inTurn(ITEM, NOTHING),
);
/** One act that settles all: 「一票否决」. */
const VETO = inTurn(
  maybe(words('实行 实施 予以 给予 按 执行')),
  words('一票否决 一票否决制 “一票否决” “一票否决”制 "一票否决"'),
);

/** A veto beside another verdict on the same thing is one with it: 「记零分，并给予“一票否决”」. */
const ZERO = unless(
  inTurn(
    oneOf(MARK_IS_ZERO, inTurn(maybe(ITEM), oneOf(NO_POINTS, AS_ZERO, ALL_TAKEN, VETO))),
    maybe(inTurn(words(','), maybe(words('并 且 并且 同时')), VETO)),
  ),
  GOES_ON,
);

const FULL = unless(
  inTurn(
    maybe(ITEM),
    oneOf(
      words('不扣分得满分'),
      inTurn(
        words('得 计 记 给 给予'),
        ITEM,
        maybe(words('的')),
        maybe(words('全部 所有')),
        WHOLE_MARK,
      ),
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

const VERDICTS: readonly (readonly [Verdict['kind'], EndReader])[] = [
  ['zero', ZERO],
  ['full', FULL],
  ['open', readOpen],
];

/** Verbs of a verdict that gives; 「加减分」 does either. */
function givesPoints(words: string): boolean {
  return /[加奖得计记评打赋给]分|奖励|分值|分数|相应/.test(words) && !/扣|减/.test(words);
}

/** 「不得分」, 「得满分」, 「酌情扣分」. */
export const readVerdict: MeasureReader = (text, at, end) => {
  for (const [kind, phrase] of VERDICTS) {
    const close = phrase(text, at, end);
    if (close === null) continue;
    const adds = givesPoints(text.slice(at, close));
    return { kind, factor: null, ...(adds && { adds }), start: at, end: close };
  }
  return null;
};
