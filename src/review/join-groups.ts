import { groupBy } from '../base/group-by';
import type { Filling } from './filling';
import { normaliseWords } from '../sheet/words';
import { bareName, isNameAdded, isNameSlip, sameHeading } from './near-words';
import { slotOf } from './subject-issues';
import type { OwedForm, SubjectIssue } from './subject-issues';

/** Sheets that seem to be of one person, while it is found out whose they are. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly heading: string;
  /** A person said of some of these sheets whose they are. */
  readonly told: boolean;
  readonly fillings: Filling[];
  readonly issues: SubjectIssue[];
}

/** Whether two groups may turn out to be one: no filler wrote the same form for both, and no person told them apart. */
function mayBeOne(one: Group, other: Group): boolean {
  return !isToldApart(one, other) && !overlaps(one, other);
}

/** A person gave sheets to the one and sheets to the other. */
export function isToldApart(one: Group, other: Group): boolean {
  return one.told && other.told;
}

/** Whether some filler wrote the same form for both: then they are two people. */
export function overlaps(one: Group, other: Group): boolean {
  const theirs = new Set(other.fillings.map(slotOf));
  return one.fillings.some((filling) => theirs.has(slotOf(filling)));
}

/** One name under two headings is one person where no filler wrote of both, and the headings are nearly the same or one is blank (R34). */
export function joinHeadings(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const named of groupBy(groups, ({ key, name }) => (name === '' ? key : name)).values()) {
    const kept: Group[] = [];
    const inOrder = [...named].sort(byWeight);
    for (const [at, group] of inOrder.entries()) {
      const [only, second] = kept.filter((each) => isNear(each, group));
      const others = [...kept, ...inOrder.slice(at + 1)].filter((each) => each !== only);
      if (only && !second && !others.some((each) => partsThem(each, only, group))) {
        only.fillings.push(...group.fillings);
      } else kept.push(group);
    }
    joined.push(...kept);
  }
  return joined;
}

/** Who is near the one and not near the other: nobody knows which of the two a sheet is of, until somebody says. */
function partsThem(each: Group, one: Group, other: Group): boolean {
  return isNear(each, one) !== isNear(each, other);
}

function isNear(one: Group, other: Group): boolean {
  return mayBeOne(one, other) && sameHeading(one.heading, other.heading);
}

/** What others are joined to comes first: what a person said, then the most sheets. */
function byWeight(one: Group, other: Group): number {
  return (
    Number(other.told) - Number(one.told) ||
    other.fillings.length - one.fillings.length ||
    (one.key < other.key ? -1 : 1)
  );
}

/** Two names one character or an addition apart under one heading are one person where each has just the forms the other lacks (R35). */
export function joinNames(groups: readonly Group[], owed: readonly OwedForm[]): readonly Group[] {
  const due = owed.filter(({ applies }) => applies === null).map(slotOf);
  const lacks = (...parts: readonly Group[]): number => {
    const own = new Set(parts.flatMap(({ fillings }) => fillings).map(slotOf));
    return due.filter((slot) => !own.has(slot)).length;
  };
  const gone = new Set<Group>();
  for (const [heading, alike] of groupBy(groups, (group) => group.heading)) {
    if (heading === '') continue;
    const short = alike.filter((group) => group.name !== '' && lacks(group) > 0).sort(byWeight);
    for (const group of short) {
      if (gone.has(group)) continue;
      const others = short.filter(
        (each) =>
          each !== group &&
          !gone.has(each) &&
          (isNameSlip(group.name, each.name) || isNameAdded(group.name, each.name)) &&
          mayBeOne(group, each),
      );
      const [other, more] = others;
      if (!other) continue;
      if (more === undefined && lacks(group, other) === 0) {
        const [kept, left] = isNamedBy(other, group) ? [other, group] : [group, other];
        takeOver(kept, left);
        gone.add(left);
      } else {
        const params = { others: others.map(({ name }) => name) };
        group.issues.push({ code: 'name-near', severity: 'ask', params, clauses: [] });
      }
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** In whose name another's stands, or whose sheets were handed out for another, may be that one though nothing joins them: it is asked (R103). */
export function askOfNames(groups: readonly Group[]): void {
  const named = groupBy(groups, ({ name }) => name);
  const asked = new Map<Group, Set<string>>();
  const ask = (group: Group, { name }: Group): void => {
    if (isAsked(group, name)) return;
    asked.set(group, (asked.get(group) ?? new Set()).add(name));
  };
  for (const group of groups) {
    const names = [...partsOf(group.name), ...marksOf(group)].filter((name) => name !== '');
    for (const other of new Set(names.flatMap((name) => named.get(name) ?? []))) {
      if (other.name === group.name || !isNear(other, group)) continue;
      ask(group, other);
      ask(other, group);
    }
  }
  for (const [group, others] of asked) {
    const params = { others: [...others] };
    group.issues.push({ code: 'name-near', severity: 'ask', params, clauses: [] });
  }
}

function isAsked({ issues }: Group, name: string): boolean {
  return issues.some((each) => each.code === 'name-near' && each.params.others.includes(name));
}

/** Every two characters and more of a name. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from + 1 < name.length; from += 1) {
    for (let end = from + 2; end <= name.length; end += 1) parts.push(name.slice(from, end));
  }
  return parts;
}

/** Whom its sheets were handed out for. */
function marksOf({ fillings }: Group): readonly string[] {
  return fillings.map(({ marked = '' }) => normaliseWords(marked));
}

/** A letter calls somebody 某乙, not 某乙同志, unless a person said otherwise. */
function isNamedBy(one: Group, other: Group): boolean {
  return !other.told && one.name === bareName(other.name);
}

function takeOver(kept: Group, left: Group): void {
  const sources = left.fillings.map(({ source }) => source);
  const params = { names: [kept.name, left.name], sources };
  kept.fillings.push(...left.fillings);
  kept.issues.push({ code: 'name-differs', severity: 'ask', params, clauses: [] });
}
