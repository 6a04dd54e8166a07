import { groupBy } from '../base/group-by';
import type { GroupedSubject } from './compare-subjects';
import { sameHeading } from './near-words';
import type { SubjectIssue } from './subject-issues';

/** Of whom something was recorded under a head that no sheet has any more. */
export interface FollowedHeads {
  /** Key now, by the key it was recorded under. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What is asked of a subject, by key. */
  readonly asked: ReadonlyMap<string, SubjectIssue>;
}

/**
 * A key comes from the heads of a subject's sheets, and whoever corrects them makes another of it. What was recorded under the one before
 * follows where only one can be meant, and that is asked; where several could, nobody has it, and each is asked. Blanks put in or taken
 * out make no other head, and are not asked about (R64).
 */
export function followHeads(
  recorded: readonly string[],
  subjects: readonly GroupedSubject[],
  assigned: ReadonlyMap<string, string> = new Map(),
): FollowedHeads {
  const known = new Set(subjects.map(({ key }) => key));
  const named = groupBy(subjects, ({ name }) => name);
  const renamed = respaced(recorded, subjects);
  const left = groupBy(
    recorded.filter((key) => !known.has(key) && !renamed.has(key)),
    (key) => key.split(' ', 1)[0] ?? '',
  );
  const asked = new Map<string, SubjectIssue>();
  for (const [name, keys] of left) {
    const own = name === '' ? [] : (named.get(name) ?? []);
    const only = onlyOne(keys, own);
    if (only) renamed.set(only.before, only.now);
    const before = keys.map((key) => key.slice(name.length + 1));
    for (const { key, fillings } of own) {
      const settled = fillings.every(({ source }) => assigned.get(source) === key);
      const severity = settled ? 'note' : 'ask';
      const params = { before, followed: only !== null };
      asked.set(key, { code: 'head-changed', severity, params, clauses: [] });
    }
  }
  return { renamed, asked };
}

/** Keys that differ from one subject's by blanks alone. */
function respaced(
  recorded: readonly string[],
  subjects: readonly GroupedSubject[],
): Map<string, string> {
  const known = new Set(subjects.map(({ key }) => key));
  const alike = groupBy(subjects, ({ key }) => withoutBlanks(key));
  return new Map(
    recorded.flatMap((key): readonly [string, string][] => {
      const [own, other] = known.has(key) ? [] : (alike.get(withoutBlanks(key)) ?? []);
      return own && !other ? [[key, own.key]] : [];
    }),
  );
}

/** The first blank of a key parts name and heading. */
function withoutBlanks(key: string): string {
  const end = key.indexOf(' ');
  return `${key.slice(0, end)} ${key.slice(end).replace(/\s/g, '')}`;
}

function onlyOne(
  [before, other]: readonly string[],
  [subject, more]: readonly GroupedSubject[],
): { readonly before: string; readonly now: string } | null {
  if (before === undefined || other !== undefined || !subject || more) return null;
  const { key, name, heading } = subject;
  // A numbered key is a namesake's by a person's word.
  if (withoutBlanks(before.replace(/ \d+$/, '')) === withoutBlanks(key)) return null;
  return sameHeading(before.slice(name.length + 1), heading) ? { before, now: key } : null;
}
