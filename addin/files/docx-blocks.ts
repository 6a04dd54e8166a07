import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { DocumentBlock, DocumentRun } from '../../src/document/document';
import { GAP_WORDS } from '../../src/document/document-words';
import { FONT, SIZE } from './docx-page';
import type { PageMeasures } from './docx-page';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** A signature keeps four characters from the right edge. */
const SIGNATURE_INDENT = 4 * SIZE.body * 10;
const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * SIZE.body * 10 } as const;

/** Words in one typeface for Chinese and Latin alike, so that “ ” and digits are as wide as the line expects. */
export function run(text: string, font: string, more: IRunOptions = {}): TextRun {
  const fonts = { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' };
  return new TextRun({ text, font: fonts, ...more });
}

/** A block as paragraphs and tables of the file. */
export function formatBlock(
  block: DocumentBlock,
  page: PageMeasures,
): readonly (Paragraph | Table)[] {
  const body = (children: readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ ...exactly(page.line), alignment: AlignmentType.BOTH, children, ...more });
  switch (block.kind) {
    case 'salutation':
      return [body([run(block.text, FONT.body, { characterSpacing: page.closer })])];
    case 'paragraph':
      return [
        body(
          block.runs.map((each) => formatRun(each, page)),
          { indent: FIRST_LINE },
        ),
      ];
    case 'heading':
      return [
        body([run(block.text, FONT.heading, { characterSpacing: page.closer })], {
          indent: FIRST_LINE,
          keepNext: true,
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          children: [run(block.text, FONT.body, { size: SIZE.note })],
          contextualSpacing: true,
        }),
      ];
    case 'signature':
      return block.lines.map((line, at) =>
        body([run(line, FONT.body, { characterSpacing: page.closer })], {
          alignment: AlignmentType.RIGHT,
          indent: { right: SIGNATURE_INDENT },
          keepLines: true,
          keepNext: at < block.lines.length - 1,
          ...(at === 0 && { spacing: { ...exactly(page.line).spacing, before: 2 * page.line } }),
        }),
      );
    case 'table':
      return [tableOf(block, page), body([])];
  }
}

export function exactly(line: number) {
  return { spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 } } as const;
}

function formatRun(piece: DocumentRun, { closer }: PageMeasures): TextRun {
  if (piece.kind === 'gap') return run(GAP_WORDS, FONT.body, { characterSpacing: closer });
  return run(piece.text, FONT.body, {
    characterSpacing: closer,
    ...(piece.strong && { bold: true }),
  });
}

function tableOf({ columns, rows }: TableBlock, page: PageMeasures): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((page.width * width) / Math.max(1, whole)));
  const cell = (text: string, at: number, font: string, centred: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [run(line, font, { size: SIZE.table, snapToGrid: false })],
          }),
      ),
    });
  const titled = columns.some(({ title }) => title !== '');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: 480, rule: HeightRule.ATLEAST },
    children: columns.map(({ title }, at) => cell(title, at, FONT.heading, true)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      ...(titled ? [head] : []),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height: { value: 420, rule: HeightRule.ATLEAST },
            children: columns.map((_, at) => {
              const words = row[at] ?? '';
              return cell(words, at, FONT.body, [...words].length <= 4);
            }),
          }),
      ),
    ],
  });
}
