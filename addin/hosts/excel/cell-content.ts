import type { CellInput } from '../../../src/base/cell-input';

/** What is handed to `Range.formulas`. */
export type Content = string | number | boolean;

/** One cell as it is handed over; `needsGeneral` where the cell must not be a text cell meanwhile. */
export interface Written {
  readonly content: Content;
  readonly needsGeneral: boolean;
}

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/**
 * An input for a cell of this number format. A text cell takes everything for text, letter by letter, so what is to become a number or
 * a formula there is written while the cell is 常规 for a moment; so is a text that begins with an apostrophe, which might be swallowed.
 */
export function writtenFor(input: CellInput, numberFormat: string): Written {
  const inTextCell = numberFormat === TEXT_FORMAT;
  switch (input.kind) {
    case 'blank':
      return { content: '', needsGeneral: false };
    case 'number':
      return { content: input.number, needsGeneral: inTextCell };
    case 'formula':
      return { content: input.formula, needsGeneral: inTextCell };
    case 'text': {
      const needsGeneral = inTextCell && input.text.startsWith("'");
      const bare = inTextCell && !needsGeneral;
      return { content: bare ? input.text : quoteText(input.text), needsGeneral };
    }
  }
}

/** What puts a cell's old contents back. */
export function restored(value: unknown, formula: unknown, numberFormat: string): Written {
  const needsGeneral = numberFormat === TEXT_FORMAT;
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { content: formula, needsGeneral };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { content: value, needsGeneral };
  return writtenFor({ kind: 'text', text: String(value ?? '') }, numberFormat);
}

/** A text for a cell that is not a text cell: with a leading apostrophe where Excel would take it for something else. */
export function quoteText(text: string): string {
  return text !== '' && mightBeTaken(text) ? `'${text}` : text;
}

/**
 * Chinese Excel reads full-width digits and signs, dates in 年月日 and times in 时分秒. Only a text with a letter that stands in none of
 * these is surely left alone, so a doubtful one is quoted; the apostrophe is not shown in the cell.
 */
function mightBeTaken(text: string): boolean {
  if (/^[\s=+\-@'＝＋－＠﹦﹢﹣\p{Cc}]/u.test(text)) return true;
  return !/\p{Script=Han}(?<![〇零一二三四五六七八九十百千万亿年月日号时点分秒上下午星期周元])/u.test(
    text,
  );
}
