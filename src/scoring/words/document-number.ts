/**
 * 「州直工发〔2018〕9号」: names a paper and is no count. Only where it stands apart (at the start, after a mark or a bracket), and
 * never with a word of lack or delay before the bracket: that word may be the fact itself.
 */
const DOCUMENT_NUMBER =
  /(^|[，,；;。、：:（(\s])((?:(?![无未不没缺少迟漏错欠超违])[\u4e00-\u9fff]){2,10}[〔[【（(](?:19|20)\d{2}[〕\]】）)]第?\d{1,4}号)/g;

/** Where a cell names documents by number: half-open ranges of its UTF-16 units. */
export function findDocumentNumbers(
  cell: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (!cell.includes('号')) return [];
  return [...cell.matchAll(DOCUMENT_NUMBER)].map(({ index, 1: mark = '', 2: words = '' }) => {
    const start = index + mark.length;
    return { start, end: start + words.length };
  });
}
