import { labelItems } from '../../src/scheme/item-label';
import type { OpenForm } from '../commands/session-state';

/** What an item is called, and the same short enough for a map: 「第4项」 and 「4」, 「一·1」 where the form prints no number. */
export interface ItemNumber {
  readonly long: string;
  readonly short: string;
}

/** The numbers of a form's items by id. */
export function itemNumbers(form: OpenForm): ReadonlyMap<string, ItemNumber> {
  const numbers = new Map<string, ItemNumber>();
  const blueprint = form.scheme.forms.find(({ id }) => id === form.formId);
  if (blueprint?.kind !== 'score') return numbers;
  for (const [id, long] of labelItems(blueprint)) {
    numbers.set(id, { long, short: /^第(\d+)项$/.exec(long)?.[1] ?? long });
  }
  return numbers;
}

/** How many characters of an item's text are the number that the card's head already shows. */
export function numberLength(text: string): number {
  return PRINTED.exec(text)?.[0].length ?? 0;
}

const PRINTED = /^\s*(\d+)\s*[、.．]\s*/;
