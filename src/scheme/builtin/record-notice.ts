import { parseScheme } from '../parse-scheme';
import type { RecordForm, RecordLine, RecordRow } from '../record-form';
import type { Scheme } from '../scheme';

/** Tests' own: a built-in notice and its forms without points. */
export function readNotice(document: unknown): {
  readonly scheme: Scheme;
  readonly forms: readonly RecordForm[];
} {
  const parsed = parseScheme(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  const scheme = parsed.value;
  const forms = scheme.forms.filter((form): form is RecordForm => form.kind === 'record');
  return { scheme, forms };
}

/** All that a form prints, in the order it is read: a block's side before its rows, and what stands in empty places. */
export function printedOf(form: RecordForm): readonly string[] {
  const { title, above, titles, blocks, below } = form;
  return [
    title,
    ...above.flatMap(lineWords),
    ...(titles ? rowWords(titles) : []),
    ...blocks.flatMap(({ side, rows }) => [side ?? '', ...rows.flatMap(rowWords)]),
    ...below.flatMap(lineWords),
  ];
}

/** Without the spaces and line breaks an extraction puts between words. */
export function solid(words: string | readonly string[]): string {
  return [words].flat().join('').replace(/\s/g, '');
}

function rowWords({ cells }: RecordRow): readonly string[] {
  return cells.map((cell) => ('words' in cell ? cell.words : (cell.entry.blank ?? '')));
}

function lineWords({ parts }: RecordLine): readonly string[] {
  return parts.flatMap(({ words, entry }) => [words, entry?.blank ?? '']);
}
