import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { CellStyle, SheetBlueprint } from '../src/sheet/blueprint';

export const EXCEL_WRITER = 'write-excel-file (no validation, protection or print set-up)';

/** The same sheets by another writer: every cell, style, merge, width and height; it has no word for the rest. */
export async function writeByPeer(sheets: readonly SheetBlueprint[]): Promise<Uint8Array> {
  return writeExcelFile(sheets.map(sheetOf)).toBuffer();
}

function sheetOf(sheet: SheetBlueprint): Sheet<Buffer> {
  const bottom = Math.max(0, ...sheet.cells.map(({ row }) => row));
  const right = Math.max(0, ...sheet.cells.map(({ column }) => column));
  const data: (CellObject | null)[][] = Array.from({ length: bottom + 1 }, () =>
    Array.from({ length: right + 1 }, () => null),
  );
  const spans = new Map(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  for (const { row, column, input, style } of sheet.cells) {
    const line = data[row];
    const merge = spans.get(`${row} ${column}`);
    if (!line) continue;
    line[column] = {
      ...contentOf(input),
      ...styleOf(style, input.kind === 'blank'),
      ...heightOf(sheet, row),
      ...(merge && {
        columnSpan: merge.right - merge.left + 1,
        rowSpan: merge.bottom - merge.top + 1,
      }),
    };
  }
  for (const { top, bottom: last, left, right: end } of sheet.merges) {
    for (let row = top; row <= last; row += 1) {
      // It wants nothing in what a merge covers.
      for (let column = left; column <= end; column += 1) {
        const line = data[row];
        if (line && (row > top || column > left)) line[column] = null;
      }
    }
  }
  const columns = Array.from({ length: right + 1 }, (_, at) => {
    const width = sheet.columns.get(at)?.width;
    return width === undefined ? {} : { width };
  });
  return { sheet: sheet.name, data, columns };
}

function contentOf(input: SheetBlueprint['cells'][number]['input']): CellObject {
  switch (input.kind) {
    case 'text':
      return { value: input.text, type: String };
    case 'number':
      return { value: input.number, type: Number };
    case 'formula':
      return { value: input.formula, type: 'Formula' };
    case 'blank':
      return {};
  }
}

function heightOf({ rows }: SheetBlueprint, row: number): { height?: number } {
  const height = rows.get(row)?.height;
  return height === undefined ? {} : { height };
}

/** It takes no number format for an empty cell. */
function styleOf(style: CellStyle | undefined, blank: boolean): CellObject {
  if (!style) return {};
  const { font, border, vertical } = style;
  return {
    ...(font?.name !== undefined && { fontFamily: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold === true && { fontWeight: 'bold' as const }),
    ...(font?.color !== undefined && { textColor: font.color }),
    ...(border && { borderStyle: 'thin' as const }),
    ...(style.horizontal && { align: style.horizontal }),
    ...(vertical && { alignVertical: vertical === 'middle' ? ('center' as const) : vertical }),
    ...(style.wrap === true && { wrap: true }),
    ...(style.numberFormat !== undefined && !blank && { format: style.numberFormat }),
  };
}
