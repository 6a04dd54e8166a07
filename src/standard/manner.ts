import { inTurn, maybe, oneOf, unless, words } from './phrase';

const COUNTED = words('加分 扣分 计分 得分 记分 减分 计算 计 记 加 扣 奖励 累计 执行');

/** 「不重复加分」, 「可累计」. */
const ONCE_OR_TOGETHER = inTurn(
  words(`
    不重复 不再重复 不得重复 不累计 不再累计 不累加 不叠加 不兼得 不交叉 不重叠 可累计 可累加 可叠加 可以累计 可以累加
  `),
  maybe(COUNTED),
);

/** 「按最高级别计分一次」, 「取最高项」, 「就高计分」. */
const HIGHEST = inTurn(
  oneOf(
    inTurn(
      words('按 取 以 只按 只取 只计 仅计 仅按 按照 只加 只扣 仅加 只记'),
      maybe(words('其中 其 得分 加分 扣分 分值')),
      words('最高 较高 高 就高'),
    ),
    words('就高'),
  ),
  maybe(words('一 原则 不就低')),
  maybe(
    words(`
      分值 得分 加分 奖项 级别 等级 档次 项 分 值 一项 一次 荣誉 标准 层次 级 层级 级次 项目 名次
    `),
  ),
  maybe(words('原则 的原则')),
  maybe(oneOf(COUNTED, words('为准 确定'))),
  maybe(words('一次 一项')),
);

const PLAIN = words(`
  累计扣分 累计加分 累计计分 累加扣分 累加计分 累加加分 上不封顶 不封顶 不设上限 加分不设上限
`);

/** How amounts go together, in words without a number: 「不重复加分」, 「同一事项取最高分」, 「就高不就低」. */
export const readManner = oneOf(ONCE_OR_TOGETHER, unless(HIGHEST, /^\s*[\d%]/), PLAIN);
