import type { IssueOf } from '../base/issue';
import { normaliseWords } from '../sheet/words';
import type { Filling } from './filling';
import { isNameSlip, isNear } from './near-words';

type Codes = {
  /** The sheet does not say whom it is about. */
  'subject-unnamed': { readonly source: string };
  /** 「某 甲」 beside 「某甲」. */
  'name-spelled': { readonly spellings: readonly string[] };
  /** One person by everything else: 某甲 and 某钾, each with the forms the other lacks. */
  'name-differs': { readonly names: readonly string[]; readonly sources: readonly string[] };
  /** 单位及职务 is not the same in all forms. */
  'header-differs': { readonly label: string; readonly values: readonly HeaderValue[] };
  /** Another subject of the same name. */
  namesake: { readonly others: readonly string[] };
  /** Another of nearly the same name under the same heading, whose forms do not complete these. */
  'name-near': { readonly others: readonly string[] };
  'form-twice': {
    readonly form: string;
    readonly filler: string;
    readonly sources: readonly string[];
  };
  'form-missing': { readonly form: string; readonly filler: string };
  'edition-differs': { readonly source: string; readonly found: string };
  'items-missing': { readonly source: string; readonly items: readonly string[] };
};

export interface HeaderValue {
  readonly text: string;
  readonly fillers: readonly string[];
}

/** A problem of a subject's sheets, as data. */
export type SubjectIssue = { [Code in keyof Codes]: IssueOf<Code, Codes[Code]> }[keyof Codes];

/** A form one filler owes of every subject, with the indicators that stand in it. */
export interface OwedForm {
  readonly form: string;
  readonly filler: string;
  /** Condition under which it is owed: 县（市、区）的查核对象; null where it always is. */
  readonly applies: string | null;
  readonly items: readonly string[];
}

export interface GroupedBy {
  readonly owed: readonly OwedForm[];
  readonly rubricHash: string;
  /** Subjects a person has told apart or together, by source. */
  readonly assigned?: ReadonlyMap<string, string>;
}

/** The sheets of one person. */
export interface GroupedSubject {
  /** Name and heading as compared; what a person assigned where they did. */
  readonly key: string;
  readonly name: string;
  readonly heading: string;
  readonly fillings: readonly Filling[];
  readonly issues: readonly SubjectIssue[];
}

interface Group {
  key: string;
  name: string;
  heading: string;
  fillings: Filling[];
  issues: SubjectIssue[];
}

/** Groups sheets by whom they are about, whatever their order (R32–R38). */
export function groupSubjects(
  fillings: readonly Filling[],
  by: GroupedBy,
): readonly GroupedSubject[] {
  const groups = joinNames(joinHeadings(firstGroups(fillings, by)), by);
  tellNamesakes(groups);
  for (const group of groups) group.issues.push(...issuesOf(group, by));
  return groups.sort((one, other) => (one.key < other.key ? -1 : 1));
}

function headingOf({ header }: Filling): string {
  return header
    .map(({ text }) => normaliseWords(text))
    .join(' ')
    .trim();
}

/** By name and heading exactly, blanks and widths aside; a sheet without a name stands alone. */
function firstGroups(fillings: readonly Filling[], { assigned }: GroupedBy): Group[] {
  const groups = new Map<string, Group>();
  for (const filling of fillings) {
    const told = assigned?.get(filling.source);
    const name = normaliseWords(filling.name);
    const heading = headingOf(filling);
    const key = told ?? (name === '' ? `? ${filling.source}` : `${name} ${heading}`);
    const group = groups.get(key) ?? { key, name, heading, fillings: [], issues: [] };
    group.fillings.push(filling);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One name under two headings is one person where no filler wrote of both, and the headings are nearly the same or one is blank. */
function joinHeadings(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const named of gatherBy(groups, ({ key, name }) => (name === '' ? key : name)).values()) {
    const bySize = [...named].sort(
      (one, other) => other.fillings.length - one.fillings.length || (one.key < other.key ? -1 : 1),
    );
    const kept: Group[] = [];
    for (const group of bySize) {
      const near = kept.filter(
        (each) => !overlaps(each, group) && sameHeading(each.heading, group.heading),
      );
      const [only, second] = near;
      if (only && !second) only.fillings.push(...group.fillings);
      else kept.push(group);
    }
    joined.push(...kept);
  }
  return joined;
}

function sameHeading(one: string, other: string): boolean {
  return one === '' || other === '' || isNear(one, other);
}

/** Whether some filler wrote the same form for both: then they are two people. */
function overlaps(one: Group, other: Group): boolean {
  const theirs = new Set(other.fillings.map(slotOf));
  return one.fillings.some((filling) => theirs.has(slotOf(filling)));
}

function slotOf({ form, filler }: Pick<Filling, 'form' | 'filler'>): string {
  return `${form} ${filler}`;
}

/** Two names one character apart under one heading are one person where each has just the forms the other lacks. */
function joinNames(groups: Group[], { owed }: GroupedBy): Group[] {
  const due = owed.filter(({ applies }) => applies === null).map(slotOf);
  const lacks = (group: Group): number => {
    const own = new Set(group.fillings.map(slotOf));
    return due.filter((slot) => !own.has(slot)).length;
  };
  const gone = new Set<Group>();
  for (const alike of gatherBy(groups, ({ heading }) => heading).values()) {
    if (alike[0]?.heading === '') continue;
    const short = alike.filter((group) => group.name !== '' && lacks(group) > 0);
    for (const group of short) {
      if (gone.has(group)) continue;
      const others = short.filter(
        (each) =>
          each !== group &&
          !gone.has(each) &&
          isNameSlip(group.name, each.name) &&
          !overlaps(group, each),
      );
      const [other, more] = others;
      if (!other) continue;
      const names = [group.name, other.name];
      const missing = lacks({ ...group, fillings: [...group.fillings, ...other.fillings] });
      if (more === undefined && missing === 0) {
        const [kept, left] =
          other.fillings.length > group.fillings.length ? [other, group] : [group, other];
        const sources = left.fillings.map(({ source }) => source);
        kept.fillings.push(...left.fillings);
        kept.issues.push({
          code: 'name-differs',
          severity: 'ask',
          params: { names, sources },
          clauses: [],
        });
        gone.add(left);
      } else {
        const params = { others: others.map(({ name }) => name) };
        group.issues.push({ code: 'name-near', severity: 'ask', params, clauses: [] });
      }
    }
  }
  return groups.filter((group) => !gone.has(group));
}

function tellNamesakes(groups: readonly Group[]): void {
  for (const [name, alike] of gatherBy(groups, (group) => group.name)) {
    if (name === '' || alike.length < 2) continue;
    for (const group of alike) {
      const rest = alike.filter((each) => each !== group);
      const others = rest.map(({ heading }) => heading);
      // Whom one filler wrote of twice under two headings are two people.
      const severity = rest.every((each) => overlaps(each, group)) ? 'note' : 'ask';
      group.issues.push({ code: 'namesake', severity, params: { others }, clauses: [] });
    }
  }
}

function issuesOf(group: Group, by: GroupedBy): readonly SubjectIssue[] {
  const { fillings, name } = group;
  const issues: SubjectIssue[] = [];
  if (name === '') {
    for (const { source } of fillings) {
      issues.push({ code: 'subject-unnamed', severity: 'ask', params: { source }, clauses: [] });
    }
  }
  const spellings = [...new Set(fillings.map((each) => each.name.trim()))];
  if (new Set(spellings.map(normaliseWords)).size < spellings.length) {
    issues.push({ code: 'name-spelled', severity: 'note', params: { spellings }, clauses: [] });
  }
  issues.push(...headerIssues(fillings), ...formIssues(fillings, by));
  return issues;
}

function headerIssues(fillings: readonly Filling[]): readonly SubjectIssue[] {
  const fields = new Map<string, Map<string, { text: string; fillers: string[] }>>();
  for (const { header, filler } of fillings) {
    for (const { label, text } of header) {
      const values = fields.get(label) ?? new Map<string, { text: string; fillers: string[] }>();
      const value = values.get(normaliseWords(text)) ?? { text, fillers: [] };
      if (!value.fillers.includes(filler)) value.fillers.push(filler);
      values.set(normaliseWords(text), value);
      fields.set(label, values);
    }
  }
  return [...fields].flatMap(([label, found]): readonly SubjectIssue[] => {
    if (found.size < 2) return [];
    const values = [...found.values()].sort((a, b) => b.fillers.length - a.fillers.length);
    return [{ code: 'header-differs', severity: 'ask', params: { label, values }, clauses: [] }];
  });
}

function formIssues(fillings: readonly Filling[], by: GroupedBy): readonly SubjectIssue[] {
  const slots = gatherBy(fillings, slotOf);
  const issues: SubjectIssue[] = [];
  for (const { form, filler, items } of by.owed) {
    const own = slots.get(slotOf({ form, filler })) ?? [];
    if (own.length > 1) {
      const sources = own.map(({ source }) => source);
      issues.push({
        code: 'form-twice',
        severity: 'must',
        params: { form, filler, sources },
        clauses: [],
      });
    }
    for (const { source, rubricHash, rows } of own) {
      if (rubricHash !== null && rubricHash !== by.rubricHash) {
        const params = { source, found: rubricHash };
        issues.push({ code: 'edition-differs', severity: 'must', params, clauses: [] });
      }
      const there = new Set(rows.map(({ item }) => item));
      const gone = items.filter((item) => !there.has(item));
      if (gone.length > 0) {
        const params = { source, items: gone };
        issues.push({ code: 'items-missing', severity: 'must', params, clauses: [] });
      }
    }
  }
  return issues;
}

/**
 * Forms a subject lacks. One that is owed under a condition is missing where the condition is known to hold, or where the
 * same filler handed in another.
 */
export function missingForms(
  fillings: readonly Filling[],
  owed: readonly OwedForm[],
  conditions: Readonly<Record<string, boolean>>,
): readonly SubjectIssue[] {
  const own = new Set(fillings.map(slotOf));
  const fillers = new Set(fillings.map(({ filler }) => filler));
  return owed
    .filter((each) => !own.has(slotOf(each)))
    .filter(
      ({ applies, filler }) =>
        applies === null || conditions[applies] === true || fillers.has(filler),
    )
    .map(({ form, filler }) => ({
      code: 'form-missing',
      severity: 'must',
      params: { form, filler },
      clauses: [],
    }));
}

function gatherBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const gathered = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = gathered.get(key);
    if (known) known.push(each);
    else gathered.set(key, [each]);
  }
  return gathered;
}
