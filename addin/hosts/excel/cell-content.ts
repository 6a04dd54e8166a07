import type { CellInput } from '../../../src/base/cell-input';

/** What is handed to `Range.formulas`. */
export type Content = string | number;

/** One cell as it is handed over. */
export interface Written {
  readonly content: Content;
  /** It is a text cell and must not be one meanwhile. */
  readonly needsGeneral: boolean;
  /** It must be made a text cell afterwards. */
  readonly backToText: boolean;
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
      return written('', false);
    case 'number':
      return written(input.number, inTextCell);
    case 'formula':
      return written(input.formula, inTextCell);
    case 'text': {
      const needsGeneral = inTextCell && input.text.startsWith("'");
      const bare = inTextCell && !needsGeneral;
      return written(bare ? input.text : quoteText(input.text), needsGeneral);
    }
  }
}

function written(content: Content, needsGeneral: boolean): Written {
  return { content, needsGeneral, backToText: needsGeneral };
}

/** What would put a cell back as it was read. A text cell may have been left 常规 half way, so it is made one again in any case. */
export function restored(value: unknown, formula: unknown, numberFormat: string): Written {
  const input = inputOf(value, formula);
  return { ...writtenFor(input, numberFormat), backToText: numberFormat === TEXT_FORMAT };
}

function inputOf(value: unknown, formula: unknown): CellInput {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', formula };
  if (typeof value === 'number') return { kind: 'number', number: value };
  // A truth value is no input of ours; typed as a formula it is the same to whoever reads it.
  if (typeof value === 'boolean') return { kind: 'formula', formula: value ? '=TRUE' : '=FALSE' };
  return { kind: 'text', text: String(value ?? '') };
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
