import { labelItems } from '../scheme/item-label';
import { itemsOf } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import { contentWords } from '../scheme/printed-words';
import type { Item, ScoreForm } from '../scheme/scheme';
import { normaliseWords, similarityOf } from './words';

/** A score form's words made ready for comparison. */
export interface FormWords {
  readonly opened: OpenScheme;
  readonly form: ScoreForm;
  readonly items: readonly ItemWords[];
  /** Items by their normalised printed text; more than one where the notice repeats itself. */
  readonly byText: ReadonlyMap<string, readonly ItemWords[]>;
  readonly byId: ReadonlyMap<string, ItemWords>;
  readonly shortest: number;
  readonly longest: number;
}

export interface ItemWords {
  readonly item: Item;
  /** 「第4项」. */
  readonly label: string;
  readonly official: string;
  readonly normal: string;
}

/** Under this a text is not an altered version of an item but something else. */
export const ALIKE = 0.5;

/** Words do not change after a scheme is opened, and readers ask for them at every key press. */
const remembered = new WeakMap<OpenScheme, readonly FormWords[]>();

/** The words of all score forms of a scheme. */
export function wordsOfForms(opened: OpenScheme): readonly FormWords[] {
  const known = remembered.get(opened);
  if (known) return known;
  const words = opened.scheme.forms.flatMap((form) =>
    form.kind === 'score' ? [wordsOfForm(opened, form)] : [],
  );
  remembered.set(opened, words);
  return words;
}

function wordsOfForm(opened: OpenScheme, form: ScoreForm): FormWords {
  const labels = labelItems(form);
  const items = itemsOf(form).map((item) => {
    const official = contentWords(form, item);
    return {
      item,
      label: labels.get(item.id) ?? item.id,
      official,
      normal: normaliseWords(official),
    };
  });
  const byText = new Map<string, ItemWords[]>();
  for (const each of items) {
    for (const variant of variantsOf(each)) {
      const same = byText.get(variant);
      if (same) same.push(each);
      else byText.set(variant, [each]);
    }
  }
  const lengths = [...byText.keys()].map((text) => text.length);
  return {
    opened,
    form,
    items,
    byText,
    byId: new Map(items.map((each) => [each.item.id, each])),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
}

/** The printed cell, and the same without its number, as hand-made sheets have it. */
function variantsOf({ normal }: ItemWords): readonly string[] {
  const bare = normal.replace(/^\d+[、.．)）]/, '');
  return bare === normal || bare === '' ? [normal] : [normal, bare];
}

/** Whether a text is still this item's, with some of its words changed. */
export function isLike(normal: string, item: ItemWords): boolean {
  return similarityOf(normal, item.normal) >= ALIKE;
}

/** The item among `candidates` whose words the text resembles most; null where it resembles none. */
export function mostAlike(normal: string, candidates: readonly ItemWords[]): ItemWords | null {
  let best: ItemWords | null = null;
  let most = ALIKE;
  for (const candidate of candidates) {
    const alike = similarityOf(normal, candidate.normal);
    if (alike > most || (alike === most && best === null)) [best, most] = [candidate, alike];
  }
  return best;
}
