import { inTurn, maybe, words } from './phrase';

/** The item itself, as its own standard speaks of it. */
export const ITEM = words(`
  本项目 该项目 此项目 本项 该项 此项 本条 该条 此条 本指标 该指标 此指标 本小项 该小项 此小项 本子项 该子项 本大项 本考核项 本内容 本栏 该内容
  本题 该题 此题 本类 该类 本单项 本款 该款
`);

/** The item's mark by its many names. */
export const WHOLE_MARK = words(`
  基分 基本分 基础分 标准分 标准分值 分值 分数 得分 总分 总分值 满分 配分 权重分 应得分 赋分 赋值 赋值分 权重 项分 小项分 考核分 分
`);

/** 「该项全部分值」: the item's whole mark; any of its words may stay away. */
export const WHOLE = inTurn(
  maybe(ITEM),
  maybe(words('的')),
  maybe(words('全部 所有')),
  maybe(WHOLE_MARK),
);

/** 扣完: nothing is left. */
export const DRAINED = words(
  '扣完 扣光 扣尽 减完 扣到0分 扣至0分 扣为0分 扣到零分 扣至零分 扣至0 扣到0 减至0分 减到0分 减分到0分 扣分到0分 扣分至0分 减为0分',
);
