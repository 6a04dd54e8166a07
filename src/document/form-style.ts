import type { CellStyle } from '../sheet/blueprint';
import type { PageRow, PrintedPage } from '../sheet/page';
import { ROW_KEYS } from '../sheet/sheet-plan';
import { FONT_SIZE } from '../sheet/sheet-style';
import { DOCUMENT_STYLE } from './document-style';

/** A form's page in the typefaces and sizes of letters, without what stands beside the paper; lines and places stay the form's own. */
export function inLetterStyle(page: PrintedPage): PrintedPage {
  return { ...page, rows: page.rows.map(letterRow) };
}

function letterRow({ working: _, beside: __, ...row }: PageRow): PageRow {
  const cells = row.cells.map((cell) => {
    const font = row.key === ROW_KEYS.title ? DOCUMENT_STYLE.title.font : fontOf(cell.style);
    return { ...cell, style: { ...cell.style, font } };
  });
  return { ...row, cells };
}

function fontOf({ font = {} }: CellStyle): NonNullable<CellStyle['font']> {
  if (font.bold) return DOCUMENT_STYLE.columnTitle.font;
  const small = (font.size ?? FONT_SIZE.body) < FONT_SIZE.body;
  return small ? DOCUMENT_STYLE.note.font : DOCUMENT_STYLE.cell.font;
}
