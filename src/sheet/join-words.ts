import { isCellError, textOf, type CellValue } from '../base/grid';

/** What the joined formula of a 汇总表 comes to: each written cell with its item's number, blanks and 「无」 left out; an error is passed over. */
export function joinWords(
  cells: readonly { readonly item: string; readonly value: CellValue }[],
): string {
  return cells
    .filter(({ value }) => !isCellError(value))
    .map(({ item, value }) => ({ item, words: trimBlanks(wordsOf(value)) }))
    .filter(({ words }) => words !== '' && words !== '无')
    .map(({ item, words }) => `${item}、${words}`)
    .join(' ');
}

/** As TRIM does: wide blanks and line ends stay. */
function trimBlanks(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

/** A number within a text has the fifteen digits a spreadsheet shows. */
function wordsOf(value: CellValue): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : textOf(value);
}
