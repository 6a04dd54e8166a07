import type { Scheme } from '../scheme/scheme';
import { entryLabelsOf } from './entry-labels';
import { findRosterColumns, type RosterColumns } from './find-roster-columns';
import { isHomeHead } from './home-unit';
import { isPostHead, withJoinedPosts } from './joined-post';
import { createNameMatcher } from './match-name';
import {
  ROSTER_LIMITS,
  type RosterAnswers,
  type RosterEntry,
  type RosterFault,
  type RosterReading,
  type RosterTable,
} from './roster';
import { everybodyFills, readRosterRow, type RowReading, type RowSense } from './read-roster-row';

export interface RosterRequest {
  readonly table: RosterTable;
  readonly scheme: Scheme;
  /** By row, as the faults count them. */
  readonly answers?: RosterAnswers;
}

/** Reads a roster against the notice's own list: what is plain is settled, what is not is asked, and nothing is lost without a word. */
export function readRoster({ table, scheme, answers = new Map() }: RosterRequest): RosterReading {
  const rows = table.flatMap((cells, at) =>
    cells.some((cell) => cell.trim() !== '') ? [{ cells, row: at + 1 }] : [],
  );
  if (rows.length === 0) return { entries: [], faults: [{ code: 'table-empty' }] };
  const columns = findRosterColumns(table, scheme);
  if (!columns.ok) return { entries: [], faults: [columns.failure] };
  const { from } = columns.value;
  const below = rows.filter(({ row }) => row > from);
  if (below.length === 0) return { entries: [], faults: [{ code: 'table-empty' }] };
  if (below.length > ROSTER_LIMITS.rows) {
    const fault = { code: 'too-many-rows', found: below.length, most: ROSTER_LIMITS.rows } as const;
    return { entries: [], faults: [fault] };
  }
  const sense = senseOf(scheme, columns.value, answers);
  const read = below.map(({ cells, row }) => readRosterRow(sense, cells, row));
  const { entries, faults } = withoutRepeats(scheme, answers, read);
  return {
    entries: withJoinedPosts(scheme, entries),
    faults: [...unusedFiller(sense, table, below), ...withoutColumn(sense, faults, entries.length)],
  };
}

function senseOf(scheme: Scheme, columns: RosterColumns, answers: RosterAnswers): RowSense {
  return { scheme, columns, answers, match: createNameMatcher(scheme.rosters) };
}

/** Where every filler has every subject, a column of fillers says nothing; whoever wrote it counts on it. */
function unusedFiller(
  { scheme, columns }: RowSense,
  table: RosterTable,
  below: readonly { readonly cells: readonly string[] }[],
): readonly RosterFault[] {
  const { filler, from } = columns;
  if (filler === null || !everybodyFills(scheme)) return [];
  if (below.every(({ cells }) => (cells[filler] ?? '').trim() === '')) return [];
  const head = (table[from - 1]?.[filler] ?? '').trim();
  const fillers = (scheme.fillers ?? []).map(({ title }) => title);
  return [{ code: 'filler-unused', row: from, head, fillers }];
}

/** One sentence where the column is missing rather than single cells of it. */
function withoutColumn(
  { scheme, columns }: RowSense,
  faults: readonly RosterFault[],
  settled: number,
): readonly RosterFault[] {
  const count = faults.filter(({ code }) => code === 'filler-missing').length;
  if (columns.filler !== null || count < 2 || count <= settled) return faults;
  const example = scheme.rosters[0]?.title ?? '';
  const row = Math.max(1, columns.from);
  return [
    { code: 'filler-column-missing', row, count, example, holds: [] },
    ...faults.filter(({ code }) => code !== 'filler-missing'),
  ];
}

/** A row said twice counts once; a subject under two fillers is asked about, because each would think the other has it. */
function withoutRepeats(
  scheme: Scheme,
  answers: RosterAnswers,
  read: readonly RowReading[],
): RosterReading {
  const known = new Map<string, RosterEntry>();
  const entries: RosterEntry[] = [];
  const faults: RosterFault[] = [];
  for (const { entry, faults: own } of read) {
    faults.push(...own);
    if (!entry) continue;
    const { row, name, filler } = entry;
    const key = subjectKey(scheme, entry);
    const first = known.get(key);
    if (!first) {
      known.set(key, entry);
      entries.push(entry);
    } else if (first.filler === filler) {
      faults.push(repeatOf(scheme, first, entry));
    } else if (answers.has(row)) {
      entries.push(entry);
    } else {
      const fillers = [first.filler, filler] as const;
      faults.push({ code: 'two-fillers', row, name, first: first.row, fillers, holds: fillers });
    }
  }
  return { entries, faults };
}

/** A second row about one subject: told where it says nothing new, asked about where the forms would hold something else. */
function repeatOf(scheme: Scheme, one: RosterEntry, other: RosterEntry): RosterFault {
  const { row, name, filler } = other;
  const about = { row, name, first: one.row };
  const differing = [...one.details.keys()].filter(
    (head) => one.details.get(head) !== other.details.get(head),
  );
  const taken = new Set(
    scheme.forms.flatMap((form) =>
      form.kind === 'record' ? [...entryLabelsOf(form).values()] : [],
    ),
  );
  const conditions = (scheme.conditions ?? [])
    .filter(({ id }) => one.conditions.get(id) !== other.conditions.get(id))
    .map(({ label }) => label);
  const heads = [...differing.filter((head) => taken.has(head)), ...conditions];
  if (heads.length === 0) return { code: 'repeated', ...about, heads: differing };
  const holds = everybodyFills(scheme) ? null : [filler];
  return { code: 'rows-differ', ...about, heads, holds };
}

/**
 * What makes two rows the same subject. Units scored by one rubric go by their names; of other forms the notice says what tells two
 * apart (帮扶村), or a person's own unit and post do; where neither does, people of one name may differ in anything.
 */
function subjectKey({ forms }: Scheme, { name, details }: RosterEntry): string {
  const records = forms.filter((form) => form.kind === 'record');
  const apart = records.flatMap((form) => {
    const labels = entryLabelsOf(form);
    return (form.apart ?? []).map((place) => labels.get(place) ?? '');
  });
  const own = [...details.keys()].filter((head) => isHomeHead(head) || isPostHead(head));
  const told = [...apart, ...own];
  const others = records.length === 0 ? [] : apart.length > 0 ? told : [...details.keys()];
  return JSON.stringify([name, ...others.map((head) => details.get(head) ?? '')]);
}
