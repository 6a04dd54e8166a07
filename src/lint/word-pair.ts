/** Words that stand in every item and standard and so tell nothing about what they speak of. */
const EVERYWHERE = `
  未按要求 未按规定 按要求 按规定 不符合要求 按照 未 没有 有 无 不 的 了 和 及 与 或 等 情况 工作 开展 组织 落实 推进 加强 强化 做好 认真 及时 积极 进行
  有关 相关 扣 分 每 缺 少 发现 次 项 人 要求 规定 到位 建立 健全 完善 制定 坚持 严格 全面 深入 广泛 规范 正常 得到 做到 能 并 对 在 被 是 为 以 其 各
  全年 不少于 直至扣完基分 扣完为止 出现 发生 存在 问题 活动 党建 机关 党 单位 部门 基层 建设 本 该 达标 合格 达到 完成 减少 增加 降低 提高 大于 小于 等于
  低于 高于 超过 不足 百分点 一 上述 以上 内容
`
  .split(/\s+/)
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length);

const SILENT = new RegExp(`${EVERYWHERE.join('|')}|[^\\p{Script=Han}]`, 'gu');

/** The pairs of neighbouring signs in what is left of a text without the words that stand everywhere. */
export function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(/\s+/g, '').replace(SILENT, ' ').split(' ')) {
    for (let at = 0; at + 2 <= run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** Whether some words share a pair with a text, or a name in quotation marks stands in it. */
export function sharesPair(words: string, pairs: ReadonlySet<string>, text: string): boolean {
  for (const pair of pairsIn(words)) if (pairs.has(pair)) return true;
  return [...words.matchAll(/[“《]([^“”《》]+)[”》]/g)].some(([, name]) =>
    text.includes(name ?? ''),
  );
}
