import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { OfficialDocument } from '../../src/document/document';
import { formatBlocks } from './docx-blocks';
import { A4, FONT, SIZE, pageMeasures } from './docx-page';
import { writableText } from './docx-text';
import { exactly, paragraph, run } from './docx-paragraph';

/** Two lines of words for a title of 二号. */
const TITLE_LINE = 700;
/** Unless it is told, LibreOffice takes Japanese forms of characters where it has no 仿宋. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' } as const;

/**
 * A letter as a .docx in the layout of GB/T 9704. Nothing in the file is the machine's: no author, no time; the same letter is always the same
 * bytes.
 */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const page = pageMeasures(document.orientation);
  const portrait = document.orientation === 'portrait';
  const words = [run(document.title, FONT.title, { size: SIZE.title })];
  const title = paragraph(TITLE_LINE, words, {
    spacing: { ...exactly(TITLE_LINE), after: page.line },
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { size: SIZE.body, font: FONT.body, language: LANGUAGE } } },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', run: { size: SIZE.body } }],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...A4,
              orientation: portrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: page.margin,
          },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [title, ...formatBlocks(document.blocks, page)],
      },
    ],
  });
  return withoutMachine(new Uint8Array(await Packer.toArrayBuffer(file)), document.title);
}

/** 「— 1 —」 in 四号宋体, one character from the outer edge. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const space = { left: SIZE.page * 10, right: SIZE.page * 10 };
  const words = { children: ['— ', PageNumber.CURRENT, ' —'], size: SIZE.page };
  return new Footer({
    children: [new Paragraph({ alignment, indent: space, children: [run('', FONT.page, words)] })],
  });
}

const CORE = 'docProps/core.xml';
/** First in the archive, as readers of packages expect it. */
const FIRST = '[Content_Types].xml';

/** The library writes the hour and an author of its own: the file says its title and nothing else, and the archive has one day for all. */
function withoutMachine(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  const [open = ''] = /^[\s\S]*?<cp:coreProperties[^>]*>/.exec(core) ?? [];
  const named = `${open}<dc:title>${escapeXml(writableText(title))}</dc:title></cp:coreProperties>`;
  const names = Object.keys(parts).sort(
    (one, other) => Number(other === FIRST) - Number(one === FIRST) || (one < other ? -1 : 1),
  );
  const all = names.map((name): [string, Uint8Array] => [
    name,
    name === CORE ? strToU8(named) : (parts[name] ?? new Uint8Array()),
  ]);
  return zipSync(Object.fromEntries(all), { mtime: new Date(1980, 0, 1) });
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
