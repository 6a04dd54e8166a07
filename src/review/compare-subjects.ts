import { groupBy } from '../base/group-by';
import type { Filling } from './filling';
import { askOfNames, isToldApart, joinHeadings, joinNames, overlaps } from './join-groups';
import type { Group } from './join-groups';
import { issuesOfSheets } from './subject-issues';
import type { OwedForm, SubjectIssue } from './subject-issues';
import { headOf, keyOf } from './subject-key';

export interface GroupedBy {
  readonly owed: readonly OwedForm[];
  readonly rubricHash: string;
  /** Whose a sheet is, where a person said so: a subject's key by source. */
  readonly assigned?: ReadonlyMap<string, string>;
}

/** The sheets of one person. */
export interface GroupedSubject {
  /** Name and heading as compared; what a person assigned where they did. */
  readonly key: string;
  readonly name: string;
  readonly heading: string;
  /** 1; of several people of one name under one heading, whom only a person can tell apart, 1, 2, 3. */
  readonly nth: number;
  readonly fillings: readonly Filling[];
  readonly issues: readonly SubjectIssue[];
}

/** Groups sheets by whom they are about, whatever their order (R32–R38). */
export function groupSubjects(
  fillings: readonly Filling[],
  by: GroupedBy,
): readonly GroupedSubject[] {
  const joined = joinNames(joinHeadings(firstGroups(fillings, by)), by.owed);
  const groups = [...joined].sort((one, other) => (one.key < other.key ? -1 : 1));
  askOfNames(groups);
  tellNamesakes(groups);
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const { key, name, heading } = group;
    const place = keyOf(name, heading);
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    const settled = group.fillings.every(({ source }) => by.assigned?.get(source) === key);
    const issues = [...group.issues, ...issuesOfSheets(group.fillings, by, settled)];
    return { key, name, heading, nth, fillings: group.fillings, issues };
  });
}

function nameOf(filling: Filling): string {
  return headOf(filling)[0];
}

/** By name and heading exactly, blanks and widths aside; a sheet without a name stands alone. */
function firstGroups(fillings: readonly Filling[], { assigned }: GroupedBy): readonly Group[] {
  const ownKey = (filling: Filling): string => {
    const [name, heading] = headOf(filling);
    return name === '' ? `? ${filling.source}` : keyOf(name, heading);
  };
  const told = (filling: Filling): string | undefined => assigned?.get(filling.source);
  const groups = groupBy(fillings, (filling) => told(filling) ?? ownKey(filling));
  return [...groups].map(([key, own]) => {
    // Whom sheets were given to is called as those sheets call them that were there without a word.
    const [first] = [...own].sort(
      (one, other) =>
        Number(ownKey(other) === key) - Number(ownKey(one) === key) ||
        Number(nameOf(one) === '') - Number(nameOf(other) === '') ||
        (ownKey(one) < ownKey(other) ? -1 : 1),
    );
    return {
      key,
      name: first ? headOf(first)[0] : '',
      heading: first ? headOf(first)[1] : '',
      told: own.some((filling) => told(filling) !== undefined),
      fillings: [...own],
      issues: [],
    };
  });
}

/** Whom one filler wrote of twice, and whom a person told apart, are two people; of others it is asked. */
function tellNamesakes(groups: readonly Group[]): void {
  for (const [name, alike] of groupBy(groups, (group) => group.name)) {
    if (name === '' || alike.length < 2) continue;
    for (const group of alike) {
      const rest = alike.filter((each) => each !== group);
      const others = rest.map(({ heading }) => heading);
      const apart = rest.every((each) => isToldApart(each, group) || overlaps(each, group));
      const severity = apart ? 'note' : 'ask';
      group.issues.push({ code: 'namesake', severity, params: { others }, clauses: [] });
    }
  }
}
