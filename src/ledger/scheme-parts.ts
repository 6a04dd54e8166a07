import { hashText } from '../base/hash-text';
import type { SchemeRecord } from './record';

/** A part of a scheme document's text as it stands in one row. */
export type SchemePart = Pick<SchemeRecord, 'scheme' | 'whole' | 'part' | 'of' | 'text'>;

/** What a part's text may come to once it is quoted in its row: a cell holds 32,767 characters, the other fields need a few. */
const MOST_QUOTED = 29_500;

/** Cuts the text of a scheme document into parts that each fit into a cell. */
export function splitScheme(scheme: string, text: string): readonly SchemePart[] {
  const texts: string[] = [];
  let part = '';
  let quoted = 0;
  for (const sign of text) {
    const length = JSON.stringify(sign).length - 2;
    if (quoted + length > MOST_QUOTED) {
      texts.push(part);
      part = '';
      quoted = 0;
    }
    part += sign;
    quoted += length;
  }
  texts.push(part);
  const whole = digestOf(text);
  return texts.map((each, at) => ({ scheme, whole, part: at + 1, of: texts.length, text: each }));
}

/** The whole text of parts that belong together; null where one is missing or was changed. */
export function joinScheme(parts: readonly SchemePart[]): string | null {
  const [first] = parts;
  if (!first) return null;
  const byPart = new Map(parts.map((each) => [each.part, each.text]));
  if (byPart.size !== first.of) return null;
  const text = [...byPart.keys()]
    .sort((a, b) => a - b)
    .map((part) => byPart.get(part) ?? '')
    .join('');
  return digestOf(text) === first.whole ? text : null;
}

function digestOf(text: string): string {
  return hashText(text).slice(0, 16);
}
