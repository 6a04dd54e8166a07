import type { OpenForm } from '../commands/session-state';

/** An item's number as the form prints it, and short enough for a map: 「第4项」 and 「4」. */
export interface ItemNumber {
  readonly long: string;
  readonly short: string;
}

/** The numbers of a form's items by id; where the form prints none, the id itself. */
export function itemNumbers(form: OpenForm): ReadonlyMap<string, ItemNumber> {
  const numbers = new Map<string, ItemNumber>();
  const blueprint = form.scheme.forms.find(({ id }) => id === form.formId);
  if (blueprint?.kind !== 'score') return numbers;
  for (const { items } of blueprint.sections) {
    for (const { id, text } of items) {
      const printed = PRINTED.exec(text)?.[1];
      numbers.set(
        id,
        printed ? { long: `第${printed}项`, short: printed } : { long: id, short: id },
      );
    }
  }
  return numbers;
}

/** 「第4项」 where the item's text begins with its number. */
export function printedNumber(text: string): string | null {
  const printed = PRINTED.exec(text)?.[1];
  return printed ? `第${printed}项` : null;
}

/** How many characters of an item's text are the number that the card's head already shows. */
export function numberLength(text: string): number {
  return PRINTED.exec(text)?.[0].length ?? 0;
}

const PRINTED = /^\s*(\d+)\s*[、.．]\s*/;
