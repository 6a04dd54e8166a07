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
import type { IPageMarginAttributes, ISectionOptions } from 'docx';
import type { OfficialDocument, PrintedForms } from '../../src/document/document';
import { formatBlocks } from './docx-blocks';
import { formatForm, measureForm, widthOfForm } from './docx-form';
import { A4, FONT, SIZE, formMargins, pageMeasures } from './docx-page';
import { writableText } from './docx-text';
import { exactly, paragraph, run } from './docx-paragraph';

/** Two lines of words for a title of 二号. */
const TITLE_LINE = 700;
/** Unless it is told, LibreOffice takes Japanese forms of characters where it has no 仿宋. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' } as const;

/**
 * A letter as a .docx in the layout of GB/T 9704, or record forms in that of their sheets. Nothing in the file is the machine's: no author, no
 * time; the same letter is always the same bytes.
 */
export async function writeDocx(document: OfficialDocument | PrintedForms): Promise<Uint8Array> {
  const section = 'forms' in document ? formSection(document) : letterSection(document);
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { size: SIZE.body, font: FONT.body, language: LANGUAGE } } },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', run: { size: SIZE.body } }],
    },
    sections: [section],
  });
  return withoutMachine(new Uint8Array(await Packer.toArrayBuffer(file)), document.title);
}

function letterSection(document: OfficialDocument): ISectionOptions {
  const page = pageMeasures(document.orientation);
  const words = [run(document.title, FONT.title, { size: SIZE.title })];
  const title = paragraph(TITLE_LINE, words, {
    spacing: { ...exactly(TITLE_LINE), after: page.line },
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
  return {
    properties: paperOf(document.orientation, page.margin),
    footers: numbers(),
    children: [title, ...formatBlocks(document.blocks, page)],
  };
}

/** Forms of one notice are alike: the widest says how far they stand from the edges. */
function formSection({ forms }: PrintedForms): ISectionOptions {
  const measured = forms.map(measureForm);
  const orientation = forms[0]?.orientation ?? 'portrait';
  const width = Math.max(0, ...measured.map(widthOfForm));
  const several = measured.some((form) => form.measured.breaks.length > 0);
  return {
    properties: paperOf(orientation, formMargins(orientation, width)),
    ...(several && { footers: numbers() }),
    children: measured.flatMap((form, at) => formatForm(form, at > 0)),
  };
}

function paperOf(orientation: OfficialDocument['orientation'], margin: IPageMarginAttributes) {
  const portrait = orientation === 'portrait';
  const turned = portrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return { page: { size: { ...A4, orientation: turned }, margin } };
}

/** Pages are numbered on the outer edge. */
function numbers() {
  return { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };
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
