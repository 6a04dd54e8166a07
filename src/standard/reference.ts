import type { Condition } from './condition';
import type { ItemText } from './item-things';
import type { Section } from './item-sections';
import { readThing } from './label';
import { textAt } from './lexer';
import type { Lexed } from './lexer';
import { partOf } from './part';
import type { Part } from './rule';
import { readQuantities } from './target';
import type { Quantity } from './target';

const REFERENCE = /^第(\d{1,2}(?:[、,和及至~-]\d{1,2})*)[项条款点]$/;

/** The numbered parts of the item's text that a clause names: 「第1、2项」, 「第2至4项」. */
function sectionsReferredTo(
  lexed: Lexed,
  { clauses }: Condition,
  item: ItemText,
): readonly Section[] {
  const reference = clauses
    .map((clause) => REFERENCE.exec(textAt(lexed, clause))?.[1])
    .find((each) => each !== undefined);
  if (reference === undefined) return [];
  const numbers = reference.split(/[、,和及]/).flatMap((words) => {
    const [from = 0, to = from] = words.split(/[至~-]/).map(Number);
    return item.sections.map(({ number }) => number).filter((each) => each >= from && each <= to);
  });
  return item.sections.filter(({ number }) => numbers.includes(number));
}

/** The things that the numbered parts referred to ask for, one each. */
export function partsReferredTo(
  lexed: Lexed,
  condition: Condition,
  item: ItemText,
): readonly Part[] {
  return sectionsReferredTo(lexed, condition, item).map((section) =>
    partOf(readThing(item.lexed, section), 'item', false),
  );
}

/** How often the numbered parts referred to are due. */
export function quantitiesReferredTo(
  lexed: Lexed,
  condition: Condition,
  item: ItemText,
): readonly Quantity[] {
  return sectionsReferredTo(lexed, condition, item).flatMap((section) =>
    readQuantities(item.lexed, section),
  );
}
