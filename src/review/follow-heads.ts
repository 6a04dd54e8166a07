import { groupBy } from '../base/group-by';
import { normaliseWords } from '../sheet/words';
import type { GroupedSubject } from './compare-subjects';
import { isNameAdded, isNameSlip, isNameWithin, sameHeading } from './near-words';
import { headOfKey, type Recognition, type RecordedHead, type UnheldHead } from './recorded-head';
import type { SubjectIssue } from './subject-issues';

/** Of whom something was recorded under a head that no sheet has any more. */
export interface FollowedHeads {
  /** Key now, by the key it was recorded under. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What is asked of a subject. */
  readonly askedOf: (subject: GroupedSubject) => readonly SubjectIssue[];
  /** Who has no sheet any more: what was recorded of them counts nowhere (R65). */
  readonly unheld: readonly UnheldHead[];
}

/** What a person said of sheets and of records. */
export interface SaidOfHeads {
  /** Whose a sheet is: a subject's key by source. */
  readonly assigned?: ReadonlyMap<string, string> | undefined;
  /** Whose a record is, the last word on each pair of keys. */
  readonly recognised?: readonly Recognition[] | undefined;
}

/**
 * A key comes from the heads of a subject's sheets, and whoever corrects them makes another of it. What was recorded under the one before
 * follows a person's word; without one it follows where only one of the name can be meant, which is asked (R64). Whomever else it may be of is
 * asked too, and nobody has it until somebody answers (R65). Blanks put in or taken out make no other head, and are not asked about.
 */
export function followHeads(
  recorded: readonly string[],
  subjects: readonly GroupedSubject[],
  { assigned, recognised = [] }: SaidOfHeads = {},
): FollowedHeads {
  const known = new Set(subjects.map(({ key }) => key));
  const said = wordsOf(recognised);
  const keys = withTargets(recorded, said.same);
  const left = keys.filter((key) => !known.has(key));
  const follows = new Map([...respaced(left, subjects), ...said.same]);
  const open = left.filter((key) => !follows.has(key)).map(headOfKey);
  const only = onlyOnes(open, subjects).filter(([{ key }, now]) => !said.apart(key, now));
  for (const [{ key }, now] of only) follows.set(key, now);
  const renamed = new Map(
    left.flatMap((key): readonly (readonly [string, string])[] => {
      const now = lastOf(key, follows);
      return known.has(now) ? [[key, now]] : [];
    }),
  );
  const gone = left.filter((key) => !renamed.has(key)).map(headOfKey);
  const isSettled = ({ key, fillings }: GroupedSubject): boolean =>
    fillings.every(({ source }) => assigned?.get(source) === key);
  const isOpen = (head: RecordedHead, subject: GroupedSubject): boolean =>
    mayBe(head, subject) && !said.apart(head.key, subject.key);
  // Whose records were said to be another's has sheets again: they stay with the sheets.
  const back = keys.filter((key) => known.has(key) && said.same.has(key)).map(headOfKey);
  return {
    renamed,
    unheld: gone.map((head): UnheldHead => {
      const maybe = subjects.filter((each) => !isSettled(each) && isOpen(head, each));
      return { ...head, maybe: maybe.map(({ key }) => key) };
    }),
    askedOf(subject) {
      const { key } = subject;
      const followed = only.flatMap(([head, now]) => (now === key ? [head] : []));
      const again = back.filter((head) => said.same.get(head.key) === key);
      const possible = [...gone.filter((head) => isOpen(head, subject)), ...again];
      const severity = isSettled(subject) ? 'note' : 'ask';
      return [issueOf(followed, true, severity), issueOf(possible, false, severity)].flat();
    },
  };
}

function issueOf(
  before: readonly RecordedHead[],
  followed: boolean,
  severity: 'note' | 'ask',
): readonly SubjectIssue[] {
  const params = { before, followed };
  return before.length === 0 ? [] : [{ code: 'head-changed', severity, params, clauses: [] }];
}

function wordsOf(recognised: readonly Recognition[]): {
  /** By the key something was recorded under, the key it was last said to be another's name for. */
  readonly same: ReadonlyMap<string, string>;
  readonly apart: (subject: string, person: string) => boolean;
} {
  const same = recognised.filter((each) => each.same && each.subject !== each.person);
  const apart = new Set(
    recognised.flatMap((each) => (each.same ? [] : [JSON.stringify([each.subject, each.person])])),
  );
  return {
    same: new Map(same.map(({ subject, person }) => [subject, person])),
    apart: (subject, person) => apart.has(JSON.stringify([subject, person])),
  };
}

/** Whom records were said to be about may have had their own head corrected since: they are followed on. */
function withTargets(
  recorded: readonly string[],
  same: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set(recorded);
  for (const key of keys) {
    const target = same.get(key);
    if (target !== undefined) keys.add(target);
  }
  return [...keys];
}

/** Where a key leads; one that comes back to itself leads nowhere. */
function lastOf(key: string, follows: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let now = key;
  for (let next = follows.get(now); next !== undefined; next = follows.get(now)) {
    if (seen.has(now)) return key;
    seen.add(now);
    now = next;
  }
  return now;
}

/** Keys that differ from one subject's by blanks alone. */
function respaced(
  left: readonly string[],
  subjects: readonly GroupedSubject[],
): Map<string, string> {
  const alike = groupBy(subjects, ({ key }) => withoutBlanks(key));
  return new Map(
    left.flatMap((key): readonly [string, string][] => {
      const [own, other] = alike.get(withoutBlanks(key)) ?? [];
      return own && !other ? [[key, own.key]] : [];
    }),
  );
}

/** The first blank of a key parts name and heading. */
function withoutBlanks(key: string): string {
  const end = key.indexOf(' ');
  return `${key.slice(0, end)} ${key.slice(end).replace(/\s/g, '')}`;
}

/** Heads with the one subject of their name, where its heading is near (R34) and nobody else of the name was recorded. */
function onlyOnes(
  heads: readonly RecordedHead[],
  subjects: readonly GroupedSubject[],
): readonly (readonly [RecordedHead, string])[] {
  const named = groupBy(subjects, ({ name }) => name);
  return [...groupBy(heads, ({ name }) => name)].flatMap(([name, [head, other]]) => {
    const [subject, more] = name === '' ? [] : (named.get(name) ?? []);
    if (!head || other || !subject || more) return [];
    // A numbered key is a namesake's by a person's word.
    if (withoutBlanks(head.key.replace(/ \d+$/, '')) === withoutBlanks(subject.key)) return [];
    return sameHeading(head.heading, subject.heading) ? [[head, subject.key] as const] : [];
  });
}

/** Whether a subject may be who something was recorded of: by the name, by a slip in it, or by whom a sheet was handed out for. */
function mayBe(head: RecordedHead, { name, heading, fillings }: GroupedSubject): boolean {
  if (head.name === '')
    return name !== '' && fillings.some(({ source }) => source === head.heading);
  if (name === head.name) return true;
  if (withoutBlanks(` ${head.heading}`) === withoutBlanks(` ${heading}`) && name !== '') {
    if ([isNameSlip, isNameAdded, isNameWithin].some((is) => is(head.name, name))) return true;
  }
  return (
    sameHeading(head.heading, heading) &&
    fillings.some(({ marked = '' }) => normaliseWords(marked) === head.name)
  );
}
