import { wordList, wordListOf, wordsOf } from './word-list';

/** Units that things are counted in. */
const COUNTED = wordsOf(`
  人次 人 名 次 项 起 件 处 个 份 盏 台 套 本 篇 条 例 家 户 村 节 小节 节课 小节课 场 期 批 车 张 宗 类 课 点 款 块 笔 辆 幅 封 页 支 座 间
  栋 颗 辆次 宗次 小区 病室 病区 病房 窗口 站 所 校 岗 桶 桌 盘 袋 瓶 箱 台次 株 棵 根 米次 扇 盆 组次 种 样 具 卷 枚 册 艘 架 捆 筐 标段 班次 车次 月次 日次 周次 季次 年次 单 幢 口 台件 根 只 头 天次 人天 环节 单位 部门 案 班 组 项次 件次 家次 处次 例次 户次 堂 学生 科目 岗位 问题 病例 床 位
`);

/** Units that a gap is measured in. */
const MEASURED = wordsOf(`
  个百分点 百分点 个比点 个点 千分点 个千分点 % ‰ 元 百元 千元 万元 亿元 万 亿 学时 课时 小时 分钟 秒 公里 米 平方米 亩 吨 公斤 千克 学分 度 名次 位次 倍
  cm2 m2 km2 cm km kg mm ml m ㎡ ㎝ ㎞ ㎏ 厘米 毫米 毫升 平方 立方米 立方
`);

/** Units of time: a frequency behind 每, a measured delay behind a number. */
const TIMES = wordsOf('天 日 个工作日 工作日 个自然日 周 个月 月 季 季度 个季度 半年 年 学期 学年');

const MEASURED_TIMES = wordsOf('天 日 个工作日 工作日 个自然日 周');

export const UNITS = wordListOf([...COUNTED, ...MEASURED, ...TIMES]);
export const MEASURED_UNITS: ReadonlySet<string> = new Set([...MEASURED, ...MEASURED_TIMES]);
export const TIME_UNITS: ReadonlySet<string> = new Set(TIMES);

/** Units of what befalls and is never asked for: one of them is counted wherever it stands. */
export const EVENT_UNITS: ReadonlySet<string> = new Set(wordsOf('例 起 宗 处 人次 件次 宗次'));

/** Units under which a part is met so many times: held, taught, written. 「40周年」 and 「5名」 are no targets. */
export const HELD_UNITS: ReadonlySet<string> = new Set(wordsOf('次 场 期 节 堂 篇 人次'));

/** Other spellings of one unit. */
export const SAME_UNIT: Readonly<Record<string, string>> = {
  万: '万元',
  亿: '亿元',
  百分点: '个百分点',
  月: '个月',
  季度: '个季度',
  小节: '节',
  节课: '节',
  小节课: '节',
  工作日: '个工作日',
};

/** Months a period word stands for; null = the whole scored period. */
export const PERIODS: Readonly<Record<string, number | null>> = {
  每月: 1,
  每个月: 1,
  按月: 1,
  每季度: 3,
  每季: 3,
  每个季度: 3,
  按季度: 3,
  按季: 3,
  每半年: 6,
  每年: 12,
  每年度: 12,
  全年: null,
  全年度: null,
  年内: null,
  一年: null,
};
export const PERIOD_WORDS = wordListOf(Object.keys(PERIODS));

/** Between a period and its count: 「全年不少于4次」, 「每月至少开展1次」. */
export const AT_LEAST = wordList(`
  不少于 不得少于 不低于 不得低于 至少 最少 应 开展 召开 组织 举办 举行 进行 组织召开 组织开展 少于 不足
`);

/** Before a count without a period: 「不少于2次」. */
export const BARE_LEAST = wordList('不少于 不得少于 不低于 不得低于 至少 最少 少于 不足');

/** Verbs that lead a count of faults: 「发现一项」, 「缺一次」. */
export const COUNTING = wordList(`
  发现 发现有 每发现 缺 缺少 欠 少 有 出现 发生 存在 查出 查实 漏 差 迟报 漏报 错报 迟 每 任 任何 任意 查到 违反 受到 损坏 丢失 超
  投诉 上访 曝光 通报 约谈 问责 批评 处罚 督办 举报 查处
`);

/** Verbs of what is missed: another verb may stand between them and the count, 「少开1次会」, 「缺席一次」. */
export const MISSING = wordList(
  '少 缺 漏 欠 差 迟 晚 错 误 旷 逾期 拖延 延期 违反 违规 违纪 拒绝 擅自 超',
);

/** Words that make a gap out of a count: 「每超过1人」. */
export const GAPS = wordList('超过 超出 高于 低于 降低 下降 上升 提高 高 低');

/** Words that make a gap out of a time: 「每延期1个月」. */
export const DELAYS = wordList(
  '延期 逾期 超期 延迟 拖延 推迟 迟延 提前 滞后 延 迟 晚 早 推后 延后 延误 多',
);

/** Words that a fault begins with: 「1人未到岗」, 「一处不合格」. */
export const FAULTS = wordList('未 不 无 没 缺 违 超 漏 错 迟 早退 旷 逾 损 破 差 脏 乱');
