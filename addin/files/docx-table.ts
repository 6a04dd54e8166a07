import {
  AlignmentType,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocumentBlock } from '../../src/document/document';
import { isShortColumn } from '../../src/document/short-column';
import { FONT, SIZE } from './docx-page';
import type { PageMeasures } from './docx-page';
import { paragraph, run } from './docx-paragraph';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** Half as high again as its characters. */
const LINE = 360;
const HEAD_HEIGHT = 480;
const ROW_HEIGHT = 420;

interface CellLook {
  readonly width: number;
  readonly font: string;
  readonly centred: boolean;
  readonly keepNext: boolean;
}

/** A table over the whole width; `signed` keeps its last row with the signature that follows. */
export function formatTable(block: TableBlock, page: PageMeasures, signed: boolean): Table {
  const { columns, rows } = block;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((page.width * width) / Math.max(1, whole)));
  const short = columns.map((_, at) => isShortColumn(block, at));
  const titled = columns.some(({ title }) => title !== '');
  const widthOf = (at: number): number => widths[at] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: HEAD_HEIGHT, rule: HeightRule.ATLEAST },
    children: columns.map(({ title }, at) =>
      cell(title, { width: widthOf(at), font: FONT.heading, centred: true, keepNext: true }),
    ),
  });
  const body = rows.map((row, nth) => {
    const keepNext = signed && nth === rows.length - 1;
    return new TableRow({
      cantSplit: true,
      height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
      children: columns.map((_, at) =>
        cell(row[at] ?? '', {
          width: widthOf(at),
          font: FONT.body,
          centred: short[at] === true,
          keepNext,
        }),
      ),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [...(titled ? [head] : []), ...body],
  });
}

function cell(text: string, { width, font, centred, keepNext }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: text.split('\n').map((each) =>
      paragraph(LINE, [run(each, font, { size: SIZE.table })], {
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext,
      }),
    ),
  });
}
