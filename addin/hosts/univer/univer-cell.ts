import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellInput } from '../../../src/base/cell-input';
import type { CellValue } from '../../../src/base/grid';
import type { BlueprintCell } from '../../../src/sheet/blueprint';
import { styleId, univerStyle } from './univer-style';

/** What a written cell becomes; every trace of the old content (formula, shared formula, rich text) goes. */
export function contentOf(input: CellInput): ICellData {
  const cleared: ICellData = { v: null, f: null, si: null, p: null };
  switch (input.kind) {
    case 'text':
      // The type is said, or Univer would read 007 as a number.
      return { ...cleared, v: input.text, t: CellValueType.STRING };
    case 'number':
      return { ...cleared, v: input.number, t: CellValueType.NUMBER };
    case 'formula':
      return { ...cleared, f: input.formula };
    case 'blank':
      return cleared;
  }
}

/** A cell of a sheet that is not in the workbook yet; `styles` takes up its style under its id. */
export function newCell(
  cell: BlueprintCell,
  styles: Record<string, ReturnType<typeof univerStyle>>,
): ICellData {
  const style = cell.style && univerStyle(cell.style);
  const styled = style && Object.keys(style).length > 0;
  if (styled) styles[styleId(style)] = style;
  return {
    ...contentOfNew(cell.input),
    ...(styled ? { s: styleId(style) } : {}),
  };
}

function contentOfNew(input: CellInput): ICellData {
  switch (input.kind) {
    case 'text':
      return { v: input.text, t: CellValueType.STRING };
    case 'number':
      return { v: input.number, t: CellValueType.NUMBER };
    case 'formula':
      return { f: input.formula };
    case 'blank':
      return {};
  }
}

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
  '#CYCLE!',
]);

/** What the cell shows, unformatted. An error is one only where a formula made it; the same letters typed are a text. */
export function valueOfCell(cell: ICellData, hasFormula: boolean): CellValue {
  const { v } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return v === true || v === 1 || v === 'TRUE';
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number')
    return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? String(v) : v;
  if (hasFormula && ERRORS.has(v)) return { error: v };
  if (cell.t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v)))
    return Number(v);
  if (v === '') return richText(cell) ?? (hasFormula ? '' : null);
  return v.replace(/\r\n?/g, '\n');
}

/** A cell with a line break or several fonts is a small document; its stream ends with a paragraph and a section mark. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  if (stream === undefined) return null;
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}
