import { normaliseWords } from '../../../src/sheet/words';
import type { ReviewedPerson } from '../../commands/review/review-state';

/** Those whose name and unit have what is looked for: in one piece, either first, or word for word; blanks, widths and case aside. */
export function findPersons(
  persons: readonly ReviewedPerson[],
  wanted: string,
): readonly ReviewedPerson[] {
  const whole = fold(wanted);
  if (whole === '') return persons;
  const parts = wanted.split(/\s+/).map(fold);
  return persons.filter(({ review: { subject } }) => {
    const [name, unit] = [fold(subject.name), fold(subject.heading)];
    const both = [`${name}${unit}`, `${unit}${name}`];
    if (both.some((words) => words.includes(whole))) return true;
    return parts.every((part) => name.includes(part) || unit.includes(part));
  });
}

function fold(words: string): string {
  return normaliseWords(words).toLowerCase();
}
