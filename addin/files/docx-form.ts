import type { Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { pointsOfWidth } from '../../src/sheet/column-width';
import { measurePage, type MeasuredPage } from '../../src/sheet/measure-page';
import type { PageCell, PageRow, PrintedPage } from '../../src/sheet/page';
import { FILE_PAPER } from '../../src/sheet/paper';
import { ROW_KEYS } from '../../src/sheet/sheet-plan';
import { HIGHEST_ROW } from '../../src/sheet/text-height';
import { LINE_HEIGHT } from '../../src/sheet/text-metrics';
import { exactly, paragraph, run } from './docx-paragraph';

/** Twips. */
const POINT = 20;
/** Left and right of words, above and below them; less than a row's height leaves. */
const PADDING = { left: 60, right: 60, top: 30, bottom: 30 } as const;
/** Between two tables, which would else be one, and after the last. */
const NO_LINE = 20;
/** Where a line of a table is not the form's own. */
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Half a point. */
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  right: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A record form laid out for a file, by the same measures as its sheet. */
export interface MeasuredForm {
  readonly page: PrintedPage;
  readonly measured: MeasuredPage;
}

/** One row with where it stands and its measures. */
interface FormRow {
  readonly row: PageRow;
  readonly height: number;
  /** A page never ends with it. */
  readonly keepNext: boolean;
  /** Printed again on every page. */
  readonly repeated: boolean;
}

/** Measures a form; its rows may be as high as their words are. */
export function measureForm(page: PrintedPage): MeasuredForm {
  return { page, measured: measurePage(page, FILE_PAPER) };
}

/** Twips across all columns of a form. */
export function widthOfForm({ measured }: MeasuredForm): number {
  return columnWidths(measured).reduce((sum, width) => sum + width, 0);
}

/** A form as paragraphs and tables: its title, the lines above the table, and the table with what stands under it. */
export function formatForm(
  { page, measured }: MeasuredForm,
  begins: boolean,
): readonly (Paragraph | Table)[] {
  const rows = measured.rows.map((row, at): FormRow => {
    const [first, last] = page.repeated ?? [-1, -2];
    return {
      row,
      height: ((measured.heights[at] ?? 0) * measured.scale) / 100,
      keepNext: staysWith(row, measured.rows[at + 1]),
      repeated: at >= first && at <= last,
    };
  });
  const titles = rows.filter(({ row }) => row.key === ROW_KEYS.title);
  const others = rows.slice(titles.length);
  const table = others.findIndex(({ row }) => hasLines(row));
  const above = others.slice(0, Math.max(0, table));
  return [
    ...titles.flatMap((title) => formatTitle(title, measured, begins)),
    ...(above.length === 0 ? [] : [formatRows(above, measured), nothing(true)]),
    formatRows(others.slice(above.length), measured),
    nothing(false),
  ];
}

function formatTitle(
  { row, height }: FormRow,
  measured: MeasuredPage,
  begins: boolean,
): readonly Paragraph[] {
  return row.cells.flatMap((cell) => {
    const lines = linesOf(cell);
    const line = lineOf(cell, measured);
    const left = Math.max(0, Math.round(height * POINT) - line * lines.length);
    return lines.map((words, at) =>
      paragraph(line, [wordsIn(cell, words, measured)], {
        spacing: { ...exactly(line), after: at === lines.length - 1 ? left : 0 },
        alignment: AlignmentType.CENTER,
        keepNext: true,
        pageBreakBefore: begins && at === 0,
      }),
    );
  });
}

function formatRows(rows: readonly FormRow[], measured: MeasuredPage): Table {
  const widths = columnWidths(measured);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: rows.map(({ row, height, keepNext, repeated }) => {
      // One higher than programs take a row goes on over the next page, and is as high as it has to be.
      const whole = height <= HIGHEST_ROW;
      return new TableRow({
        cantSplit: whole,
        ...(repeated && { tableHeader: true }),
        ...(whole && {
          height: { value: Math.round(height * POINT), rule: HeightRule.ATLEAST },
        }),
        children: row.cells.map((cell) => formatCell(cell, widths, measured, keepNext)),
      });
    }),
  });
}

function formatCell(
  cell: PageCell,
  widths: readonly number[],
  measured: MeasuredPage,
  keepNext: boolean,
): TableCell {
  const { column, span = 1, rows = 1, style } = cell;
  const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  const border = style.border ? BORDER : NO_BORDER;
  const line = lineOf(cell, measured);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    margins: PADDING,
    borders: { top: border, right: border, bottom: border, left: border },
    children: linesOf(cell).map((words) =>
      paragraph(line, [wordsIn(cell, words, measured)], {
        alignment: ALIGNMENT[style.horizontal ?? 'left'],
        keepNext,
      }),
    ),
  });
}

/** A paragraph without height, where the file format asks for one. */
function nothing(keepNext: boolean): Paragraph {
  return paragraph(NO_LINE, [], { keepNext });
}

/** Nothing is parted from its heading, and a block goes on over the next page only where it is longer than one. */
function staysWith(row: PageRow, next: PageRow | undefined): boolean {
  return next?.joined === true || (row.block !== undefined && row.block === next?.block);
}

function hasLines({ cells }: PageRow): boolean {
  return cells.some(({ style }) => style.border !== undefined);
}

function linesOf({ input }: PageCell): readonly string[] {
  return input.kind === 'text' ? input.text.split(/\r\n?|\n/) : [''];
}

function wordsIn(cell: PageCell, words: string, measured: MeasuredPage) {
  const { name = '' } = cell.style.font ?? {};
  return run(words, name, { size: sizeOf(cell, measured) });
}

/** Half-points. */
function sizeOf({ style }: PageCell, { scale }: MeasuredPage): number {
  return Math.floor(((style.font?.size ?? 0) * 2 * scale) / 100);
}

function lineOf(cell: PageCell, measured: MeasuredPage): number {
  return Math.floor((sizeOf(cell, measured) / 2) * LINE_HEIGHT * POINT);
}

function columnWidths({ widths, scale }: MeasuredPage): number[] {
  return widths.map((width) => Math.floor((pointsOfWidth(width) * POINT * scale) / 100));
}
