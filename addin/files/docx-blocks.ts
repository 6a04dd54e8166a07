import { AlignmentType } from 'docx';
import type { IParagraphOptions, Paragraph, Table, TextRun } from 'docx';
import type { DocumentBlock, DocumentRun } from '../../src/document/document';
import { GAP_WORDS } from '../../src/document/document-words';
import { FONT, SIZE } from './docx-page';
import type { PageMeasures } from './docx-page';
import { exactly, paragraph, run } from './docx-paragraph';
import { formatTable } from './docx-table';

/** Characters between a signature's day and the right edge. */
const SIGNATURE_EDGE = 4;
const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * SIZE.body * 10 } as const;
/** Half as high again as its characters. */
const NOTE_LINE = 320;
/** A page does not end with a table: what has to follow it takes no room. */
const NO_LINE = 20;

/** What stands before and after a block. */
interface Neighbours {
  readonly before: DocumentBlock | undefined;
  readonly after: DocumentBlock | undefined;
}

/** The blocks of a letter as paragraphs and tables of the file. */
export function formatBlocks(
  blocks: readonly DocumentBlock[],
  page: PageMeasures,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, at) =>
    formatBlock(block, page, { before: blocks[at - 1], after: blocks[at + 1] }),
  );
}

function formatBlock(
  block: DocumentBlock,
  page: PageMeasures,
  { before, after }: Neighbours,
): readonly (Paragraph | Table)[] {
  const isSigned = after?.kind === 'signature';
  const words = (text: string, font: string) => [
    run(text, font, { characterSpacing: page.closer }),
  ];
  switch (block.kind) {
    case 'salutation':
      return [line(page, words(block.text, FONT.body))];
    case 'paragraph': {
      const runs = block.runs.map((each) => formatRun(each, page));
      return [line(page, runs, { indent: FIRST_LINE, keepNext: isSigned })];
    }
    case 'heading': {
      // What comes behind a signature is an annex.
      const pageBreakBefore = before?.kind === 'signature';
      const how = { indent: FIRST_LINE, keepNext: true, pageBreakBefore };
      return [line(page, words(block.text, FONT.heading), how)];
    }
    case 'note':
      return [paragraph(NOTE_LINE, [run(block.text, FONT.body, { size: SIZE.note })])];
    case 'signature':
      return formatSignature(block.lines, page);
    case 'table':
      return [
        formatTable(block, page, isSigned),
        ...(after ? (isSigned ? [] : [line(page, [])]) : [paragraph(NO_LINE, [])]),
      ];
  }
}

/** The day four characters from the edge, and whoever signs over the middle of it (GB/T 9704); a longer name reaches the edge and takes the day along. */
function formatSignature(lines: readonly string[], page: PageMeasures): readonly Paragraph[] {
  const day = widthOf(lines.at(-1) ?? '');
  const widest = Math.max(...lines.map(widthOf));
  const edge = Math.max(SIGNATURE_EDGE, (widest - day) / 2);
  return lines.map((each, at) => {
    // Programs let blanks at the end of a line hang over the edge, and with them the room to sign in.
    const bare = each.trimEnd();
    const right = edge + (day + widthOf(each)) / 2 - widthOf(bare);
    return line(page, [run(bare, FONT.body, { characterSpacing: page.closer })], {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(right * SIZE.body * 10) },
      keepLines: true,
      keepNext: at < lines.length - 1,
      ...(at === 0 && { spacing: { ...exactly(page.line), before: 2 * page.line } }),
    });
  });
}

/** In characters, as 仿宋 has them: digits are half as wide, and programs put a fifth between a number and a character. */
function widthOf(words: string): number {
  const turns = words.match(/\d(?=\D)|\D(?=\d)/g) ?? [];
  const wide = [...words].reduce((sum, each) => sum + (/\d/.test(each) ? 0.5 : 1), 0);
  return wide + turns.length / 5;
}

function line(page: PageMeasures, children: readonly TextRun[], more: IParagraphOptions = {}) {
  return paragraph(page.line, children, { alignment: AlignmentType.BOTH, ...more });
}

function formatRun(piece: DocumentRun, { closer }: PageMeasures): TextRun {
  if (piece.kind === 'gap') return run(GAP_WORDS, FONT.body, { characterSpacing: closer });
  return run(piece.text, FONT.body, {
    characterSpacing: closer,
    ...(piece.strong && { bold: true }),
  });
}
