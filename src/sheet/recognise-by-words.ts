import type { Grid } from '../base/grid';
import type { OpenScheme } from '../scheme/open-scheme';
import { countMatches, longTexts } from './find-form';
import { mostAlike, wordsOfForms } from './form-words';
import type { FormWords } from './form-words';

/** A sheet made by hand that looks like a known form; offered to the person, never taken over. */
export interface Resemblance {
  readonly scheme: string;
  readonly form: string;
  /** How many of the form's items stand in the sheet, some of them with slips. */
  readonly matched: number;
  readonly of: number;
}

/** More than half of the items must be there. */
const ENOUGH = 0.5;

/** The form whose items a sheet holds by their words, in whatever columns; null where it holds too few of any. */
export function recogniseByWords(schemes: readonly OpenScheme[], grid: Grid): Resemblance | null {
  let best: Resemblance | null = null;
  for (const words of schemes.flatMap(wordsOfForms)) {
    const of = words.items.length;
    // A sheet without a single item word for word is not worth the slower look for slips.
    const exact = countMatches(words, grid).matched;
    const matched = exact === 0 || exact === of ? exact : countAlike(words, grid);
    if (matched <= of * ENOUGH || matched <= (best?.matched ?? 0)) continue;
    best = { scheme: words.opened.scheme.id, form: words.form.id, matched, of };
  }
  return best;
}

/** Items found word for word, and then those that only resemble one of the rest. */
function countAlike(words: FormWords, grid: Grid): number {
  const found = new Set<string>();
  const others: string[] = [];
  for (const { normal } of longTexts(words, grid)) {
    const same = words.byText.get(normal);
    if (same) for (const each of same) found.add(each.item.id);
    else others.push(normal);
  }
  for (const normal of others) {
    const free = words.items.filter(({ item }) => !found.has(item.id));
    const alike = mostAlike(normal, free);
    if (alike) found.add(alike.item.id);
  }
  return found.size;
}
