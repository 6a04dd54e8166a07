import { labelOfItem } from '../../src/scheme/item-label';
import type { Decision, Scheme } from '../../src/scheme/scheme';

/** Questions of several items can read the same; the item's name keeps them apart. */
export function questionOf({ question, items }: Decision, scheme: Scheme): string {
  const [only, ...others] = items;
  if (only === undefined || others.length > 0) return question;
  const label = labelOfItem(scheme, only);
  return question.includes(label) ? question : `${label}${question}`;
}
