import type { Scheme } from '../scheme/scheme';
import { entryLabelsOf } from './entry-labels';
import { homeOf } from './home-unit';
import type { RosterEntry } from './roster';

const POST = /^(?:现任|担任|现)?职务(?:名称)?$/;
const UNIT_AND_POST = /单位[及和]职务$/;

/** What the forms call unit and post in one: 「单位及职务」. */
export function unitAndPostLabels({ forms }: Scheme): readonly string[] {
  const labels = forms.flatMap((form) =>
    form.kind === 'record' ? [...entryLabelsOf(form).values()] : [],
  );
  return [...new Set(labels)].filter((label) => UNIT_AND_POST.test(label));
}

/** Whether a column says the post alone, which stands behind the unit's. */
export function isPostHead(head: string): boolean {
  return POST.test(head);
}

/** Unit and post in one, as a column of the roster or its columns together say it; empty where none does. */
export function unitAndPost({ details }: Pick<RosterEntry, 'details'>): string {
  return [...details].find(([head]) => UNIT_AND_POST.test(head))?.[1] ?? '';
}

/** 「单位及职务」 of a roster that has 单位 and 职务 apart. Of namesakes the unit alone stands there where no post is written: it tells them apart. */
export function withJoinedPosts(
  scheme: Scheme,
  entries: readonly RosterEntry[],
): readonly RosterEntry[] {
  const labels = unitAndPostLabels(scheme);
  if (labels.length === 0) return entries;
  const counts = new Map<string, number>();
  for (const { name } of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  return entries.map((entry) => {
    const joined = joinedOf(entry, (counts.get(entry.name) ?? 0) > 1);
    const open = labels.filter((label) => (entry.details.get(label) ?? '') === '');
    if (joined === '' || open.length === 0) return entry;
    const details = new Map([...entry.details, ...open.map((label) => [label, joined] as const)]);
    return { ...entry, details };
  });
}

function joinedOf(entry: RosterEntry, namesake: boolean): string {
  const unit = homeOf(entry, 'unit');
  const post = [...entry.details].find(([head]) => POST.test(head))?.[1] ?? '';
  if (unit === '' || post === '') return namesake ? unit : '';
  return post.startsWith(unit) ? post : `${unit}${post}`;
}
