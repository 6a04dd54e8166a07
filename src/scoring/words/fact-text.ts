import { foldWidth } from '../../standard/text';
import { findDocumentNumbers } from './document-number';

/** A cell's text made comparable, each unit knowing where it stood in the cell. */
export interface FactText {
  readonly text: string;
  /** `origins[i]` is the UTF-16 unit of the cell that unit `i` stood at. */
  readonly origins: readonly number[];
}

/** Marks that only frame words: the same fact is told with and without them. */
const FRAMES = /[“”‘’"'「」『』《》〈〉\u200b-\u200f\ufeff]/;

const LATIN = /[0-9A-Za-z.%]/;

/** Where none of these stands, a text is as it was written, place by place. */
const DRESSED = /[“”‘’"'「」『』《》〈〉\u200b-\u200f\ufeff\s－–—―─·•・‧．]/;

const DASHES = /[－–—―─]/;

const DOTS = /[·•・‧．]/;

/**
 * Half-width, without white space and quotation marks, so that neither ever changes what is read. A blank that parts two
 * figures stays as a separator (`7 8月`), and so does a new line. The number of a document says nothing of the facts.
 */
export function normaliseFacts(cell: string): FactText {
  const folded = foldWidth(cell);
  const papers = findDocumentNumbers(cell);
  if (papers.length === 0 && !DRESSED.test(folded)) {
    return { text: folded, origins: placesOf(folded) };
  }
  let text = '';
  const origins: number[] = [];
  let blank = false;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (FRAMES.test(unit) || papers.some(({ start, end }) => at >= start && at < end)) continue;
    if (unit === '\n' || unit === '\r' || unit === '\v' || unit === '\f') {
      text += '；';
      origins.push(at);
      blank = false;
      continue;
    }
    if (/\s/.test(unit)) {
      blank = true;
      continue;
    }
    if (blank && LATIN.test(unit) && LATIN.test(text.at(-1) ?? '')) {
      text += '、';
      origins.push(at);
    }
    blank = false;
    text += DASHES.test(unit) ? '—' : DOTS.test(unit) ? '.' : unit;
    origins.push(at);
  }
  return { text, origins };
}

function placesOf({ length }: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < length; at += 1) places.push(at);
  return places;
}

/** The words of a rule or an item in the same dress, for comparing. */
export function normaliseWords(words: string): string {
  return normaliseFacts(words).text;
}

/** Replaces what a pattern finds; the new words keep the places of the old ones, in their order. */
export function rewriteFacts(
  { text, origins }: FactText,
  pattern: RegExp,
  say: (found: RegExpExecArray, at: number) => string,
): FactText {
  if (text.search(pattern) < 0) return { text, origins };
  let told = '';
  const places: number[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const at = found.index;
    const end = at + found[0].length;
    const words = say(found, at);
    told += text.slice(from, at) + words;
    places.push(...origins.slice(from, at));
    for (let step = 0; step < words.length; step += 1) {
      const last = step === words.length - 1 ? end - 1 : Math.min(at + step, end - 1);
      places.push(origins[last] ?? 0);
    }
    from = end;
  }
  return { text: told + text.slice(from), origins: [...places, ...origins.slice(from)] };
}
