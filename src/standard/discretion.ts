import { inTurn, maybe, oneOf, unless, upTo, words } from './phrase';

/** What is done with points whose number is left open. */
export const DEALT = words(`
  扣分 减分 扣减 扣除 加分 给分 计分 得分 记分 评分 打分 赋分 加减分 扣罚 奖励 奖分 加扣分 评判得分 打分评定
`);
const FREE_HAND = words(`
  酌情 适当 视情 视情况 视情节 视情节轻重 视程度 视情节严重程度 视情节严重 相应 另行 予以 给予 进行 直接 再
`);
/** 「现场打分。」; 「综合评分达60分」 speaks of a mark and gives none. */
const BY_SIGHT = unless(
  inTurn(words('综合 现场 量化 集中'), words('打分 评分 评定打分 评议打分 评价打分')),
  /^\s*[^,;；。)\s]/,
);
const BY_A_MEASURE = words(`
  轻重 情况 情节 程度 办法 规定 标准 要求 细则 实际 影响 大小 效果 质量 成效 表现
`);
/** 「酌情扣分」, 「予以扣分」, 「给予相应分值」. */
const OPEN_FREELY = inTurn(
  words('酌情 适当 视情 视情况 视情节 视情节轻重 视程度 相应 另行 予以 给予'),
  upTo(3, FREE_HAND),
  DEALT,
);
/** 「扣除相应分值」, 「给予一定分数」. */
const OPEN_SHARE = inTurn(
  maybe(words('扣除 扣减 扣 减 加 给予 给 得 奖励 核减')),
  words('相应 相应的 相对应 对应'),
  words('分值 分数 的分值 的分数 得分'),
);
/** 「按…办法扣分」, 「视情节轻重扣分」: by what a measure named before says. */
const OPEN_BY_MEASURE = inTurn(BY_A_MEASURE, upTo(3, FREE_HAND), DEALT);
/** What follows makes the words a noun or a condition: 「评分标准」, 「酌情扣分的情形」. */
export const NOT_DEALT =
  /^\s*(?:的(?!$|[,;；。、\n])|者|\d|[-—]|标准|办法|细则|依据|项|表|为|不|:)/;
/** 「给予加分，每项加3分」 goes on to say how many. */
const TOLD_BEHIND = /^[,:]每[^,;。最不]{0,8}?[扣加奖]\s?\d/;
const OPEN = unless(oneOf(OPEN_FREELY, OPEN_SHARE, BY_SIGHT), NOT_DEALT);
const OPEN_BEHIND_FRAME = unless(OPEN_BY_MEASURE, NOT_DEALT);

/** How far before the measure its frame may begin: 「按省信访工作目标管理考核评分办法扣分」. */
const LONGEST_FRAME = 30;

/** Whether a clause says by what its points go: 按, 视, 根据. */
export function standsInFrame(text: string, at: number): boolean {
  const clause = /[^,;；。:\n]*$/.exec(text.slice(Math.max(0, at - LONGEST_FRAME), at))?.[0] ?? '';
  return /[视按据依由参照凭]/.test(clause);
}

/** Points that a person fixes: 「酌情扣分」, 「视情节轻重扣分」, 「扣除相应分值」. */
export function readOpen(text: string, at: number, end: number): number | null {
  const close = OPEN(text, at, end);
  if (close !== null) return TOLD_BEHIND.test(text.slice(close, close + 14)) ? null : close;
  const measured = OPEN_BEHIND_FRAME(text, at, end);
  return measured !== null && standsInFrame(text, at) ? measured : null;
}
