/** What the deeds of 细则 say of themselves. */
export const RUBRIC_WORDS = {
  kept: '已存入本工作簿',
  keptText: (title: string) => `“${title}”可在“表格”里插入，在“检查”里对照，随工作簿保存。`,
  removed: (title: string) => `已移除：${title}`,
  notRemoved: '没有移除：表还在',
  standing: (sheets: string) => `${sheets}用的是这份细则。请先删去这些表，再移除。`,
};

/** 「“州甲局”、“州乙局”等5张表」. */
export function listNames(names: readonly string[]): string {
  const some = names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join('、');
  return names.length > 3 ? `${some}等${names.length}张表` : `${some}表`;
}
