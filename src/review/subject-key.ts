import { normaliseWords } from '../sheet/words';
import type { GroupedSubject } from './compare-subjects';
import type { Filling } from './filling';

/** Name and heading of a sheet as people are told apart by them. */
export function headOf({
  name,
  header,
}: Pick<Filling, 'name' | 'header'>): readonly [name: string, heading: string] {
  const heading = header.map(({ text }) => normaliseWords(text)).join(' ');
  return [normaliseWords(name), heading.trim()];
}

/** The key of whom sheets name so. */
export function keyOf(name: string, heading: string): string {
  return `${name} ${heading}`;
}

/** A key for somebody else of a subject's name and heading, whom only a person can tell apart. */
export function otherKey(
  subjects: readonly Pick<GroupedSubject, 'key'>[],
  { name, heading }: Pick<GroupedSubject, 'name' | 'heading'>,
): string {
  const taken = new Set(subjects.map(({ key }) => key));
  let number = 2;
  while (taken.has(`${keyOf(name, heading)} ${number}`)) number += 1;
  return `${keyOf(name, heading)} ${number}`;
}

/** How a list calls a subject: with a number where another has the same name and heading. */
export function listedName({
  key,
  name,
  nth,
}: Pick<GroupedSubject, 'key' | 'name' | 'nth'>): string {
  if (name === '') return key;
  return nth === 1 ? name : `${name}（${nth}）`;
}
