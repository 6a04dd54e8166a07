import { LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { writableText } from './docx-text';

/** Words in one typeface for Chinese and Latin alike, so that “ ” and digits are as wide as the line expects. */
export function run(text: string, font: string, more: IRunOptions = {}): TextRun {
  const fonts = { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' };
  return new TextRun({ text: writableText(text), font: fonts, ...more });
}

/**
 * One paragraph. Marks may hang over the edge, as they do wherever nothing is said; said aloud it keeps LibreOffice 7.4, which reads the word the
 * other way round, from hanging them in lines it stretches, where it loses some.
 */
export function paragraph(
  height: number,
  children: readonly TextRun[],
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    spacing: exactly(height),
    overflowPunctuation: true,
    children,
    ...more,
  });
}

export function exactly(height: number) {
  return { line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
}
