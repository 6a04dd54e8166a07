import { wordList, wordListOf, wordsOf } from './word-list';

export const NEGATIONS = wordList(`
  未按照要求 未按要求 未按规定 未按照规定 没有按要求 没有按照要求 不按要求 不按规定 未按时 未及时 未能 未 无 没有 没 不 缺乏 缺少 缺
`);

/** Verbs that say only that a thing is done, so that the thing keeps its name without them. */
export const LIGHT_VERBS = wordList(`
  组织开展 组织召开 组织举办 组织实施 组织学习 组织 开展 召开 举办 举行 推进 推动 做好 搞好 抓好 抓实 落实 落实好 深化 加强 强化 实施
  进行 参加 完成 履行 履行好 制定 建立 统筹推进 深入推进 深入开展 广泛开展 扎实开展 认真落实 严格落实 全面落实 贯彻落实 坚持 执行
  严格执行 健全 完善 细化 压实 发挥 发挥好 整改
`);

/** Nouns that begin like a light verb. */
export const NOT_VERBS = wordList(`
  组织生活 组织关系 组织设置 组织建设 组织部 组织机构 组织体系 组织力 组织纪律 组织管理 组织观念 组织发展 组织架构 组织制度 组织员
  落实情况 执行情况 执行力 完成率 完成情况
`);

/** How a thing is done, in words that name nothing. */
export const ADVERBS = wordList(`
  按照要求 按要求 按照规定 按规定 原则上 认真 积极 深入 扎实 切实 定期 持续 坚持 进一步 及时 严格 全面 有效 主动 大力 充分 着力
  深入扎实 并 和 亲自 带头 统筹
`);

/** Who does it. Dropped before the thing that is done, never where 及, 和 or 的 follows. */
export const ACTORS = wordList(`
  在职党员 基层党组织 各级党组织 所属党组织 党员干部 全体党员 领导班子成员 班子成员 党组织书记 党组(党委) 党委(党组) 党支部 各党支部
  直属机关党委 机关党委 支部党员 党务干部
`);

/** Openings of a clause that only says in what spirit, by what rule or around what. */
export const FRAMES = wordList(
  '按照 按 根据 依据 围绕 结合 针对 对照 以 为 为了 通过 依托 立足 聚焦 紧扣 在',
);

/** Nouns that name nothing without what stands before them. */
export const BARE_NOUNS: ReadonlySet<string> = new Set(
  wordsOf('活动 工作 建设 会议 学习 教育 制度 机制 任务 内容 要求 情况 行动 工程 主题活动'),
);

/** Campaigns that stand before the thing done under them: “两学一做”学习教育专题党课. */
export const CAMPAIGNS = wordList('学习教育 主题教育 专题教育 教育实践活动 专项行动');

/** What a clause of the item's text may trail: it is about how things stand, not a further thing. */
export const TAILS = wordList('有关工作情况 相关工作情况 有关情况 相关情况 的情况 情况 等情况 等');

/** 「计划好X时间和内容」 asks for one plan of X: the verb, and the noun it turns into. */
export const NOMINAL_VERBS: Readonly<Record<string, string>> = {
  计划好: '计划',
  规划好: '规划',
  安排好: '安排',
  谋划好: '谋划',
  制定好: '方案',
};
export const NOMINAL_VERB_WORDS = wordListOf(Object.keys(NOMINAL_VERBS));

/** The sides of a thing that a plan of it may be asked to name. */
export const ASPECTS = wordList('时间 内容 地点 形式 人员 主题 方式 目标 步骤');

/** A 制度 or 责任 is kept, not held so many times. */
export const NOT_HELD = wordList('制度 机制 责任 要求 精神 规定 职责');

/** Other names of the same meeting or thing, for those who look for it in what staff wrote. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  支委会: ['支部委员会', '支部委员会会议', '支委会议'],
  党小组会: ['党小组会议', '小组会'],
  党员大会: ['支部党员大会', '支部大会', '党员会'],
};
