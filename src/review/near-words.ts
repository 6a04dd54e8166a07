import { similarityOf } from '../sheet/words';

/** Whether two names are one character apart: replaced, left out, put in, or two neighbours swapped. */
export function isNameSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 2) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  const swapped = (short[from + 1] ?? '') + (short[from] ?? '');
  return long.slice(from, from + 2) === swapped && short.slice(from + 2) === long.slice(from + 2);
}

/** What people put behind a name without making another of it. */
const TITLE = /(?:同志|先生|女士)+$/u;
const BRACKETED = /[（(［[【〔][^）)］\]】〕]*[）)］\]】〕]/gu;
/** Quotation marks, the line to write on, a comma that stayed. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** How a name is spoken, written behind its characters. */
const SPOKEN = /(?<=\p{Script=Han})[\p{Script=Latin}\p{M}\s]+$/u;

/** A name without 「同志」, without what stands in brackets, what is around it and how it is spoken: 某己（曾用名某亥） and 「“某己”」 are 某己. */
export function bareName(name: string): string {
  const inner = name.replace(BRACKETED, '').replace(AROUND, '').replace(SPOKEN, '');
  const bare = inner.replace(TITLE, '').replace(AROUND, '');
  return bare === '' ? name : bare;
}

/** Whether two names are one but for what is put around; what tells two apart in brackets or letters, 某甲（女） and 某甲（男）, does not. */
export function isNameAdded(one: string, other: string): boolean {
  if (one === other || bareName(one) !== bareName(other)) return false;
  const [here, there] = [one, other].map(addedTo);
  return here === '' || there === '' || here === there;
}

function addedTo(name: string): string {
  const inner = name.replace(BRACKETED, '').replace(AROUND, '');
  return [...(name.match(BRACKETED) ?? []), ...(SPOKEN.exec(inner) ?? [])].join('');
}

/** Whether the one name stands in the other, whatever is written around it: 「科长某甲」. */
export function isNameWithin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 1 && short !== long && long.includes(short);
}

/** How much two headings of one person share at the least: 「市甲局副局长」 and 「市甲局党组成员、副局长」. */
const ALIKE = 0.5;

/** Whether two headings may be one, written twice. */
export function isNear(one: string, other: string): boolean {
  if (one === other || isNameSlip(one, other)) return true;
  if (one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one)))
    return true;
  return similarityOf(one, other) >= ALIKE;
}

/** Whether two headings may be of one person; a blank one says nothing. */
export function sameHeading(one: string, other: string): boolean {
  return one === '' || other === '' || isNear(one, other);
}
