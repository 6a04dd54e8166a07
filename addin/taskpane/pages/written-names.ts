import { entryLabelsOf } from '../../../src/handout/entry-labels';
import { findRosterColumns } from '../../../src/handout/find-roster-columns';
import { readRoster } from '../../../src/handout/read-roster';
import { homeOf, isHomeHead } from '../../../src/handout/home-unit';
import { isPostHead, unitAndPost } from '../../../src/handout/joined-post';
import type { RosterEntry, RosterFault } from '../../../src/handout/roster';
import type { Scheme } from '../../../src/scheme/scheme';
import { splitNames } from '../../commands/forms/match-names';
import { readPastedTable } from '../pasted-table';

/** Names as somebody wrote or pasted them: one a line, or a table with heads. */
export interface WrittenNames {
  /** Each once. */
  readonly names: readonly string[];
  /** What the table says of conditions, by name. */
  readonly conditions: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly faults: readonly RosterFault[];
  /** Who is meant by a name, where a table said it. */
  readonly people: ReadonlyMap<string, Pick<RosterEntry, 'name' | 'details'>>;
  /** People of one name, as they are listed here. */
  readonly namesakes: readonly string[];
  /** Heads of columns that no form takes anything from. */
  readonly unused: readonly string[];
}

/** Reads names for the sheets of this workbook. Without heads they are taken as written; with them the table is read as a roster is. */
export function readWritten(text: string, scheme: Scheme): WrittenNames {
  const table = readPastedTable(text);
  // Whose sheet it is to fill in says the sheet here, not a file's name: no row waits for a filler.
  const reader = { ...scheme, rosters: [] };
  const columns = findRosterColumns(table, reader);
  if (!columns.ok || columns.value.from === 0) return { ...PLAIN, names: splitNames(text) };
  const { entries, faults } = readRoster({ table, scheme: reader });
  const listed = listedNames(entries);
  const shared = entries.filter(({ name }) => !listed.has(name));
  return {
    names: [...listed.keys()],
    conditions: new Map([...listed].map(([label, { conditions }]) => [label, conditions])),
    faults,
    people: listed,
    namesakes: [...listed].filter(([, each]) => shared.includes(each)).map(([label]) => label),
    unused: unusedHeads(scheme, columns.value.details),
  };
}

/** By the name alone, or with what tells namesakes apart: the unit, 「某甲（市甲局）」, else unit and post, else the row. */
function listedNames(entries: readonly RosterEntry[]): ReadonlyMap<string, RosterEntry> {
  const listed = new Map<string, RosterEntry>();
  for (const entry of entries) {
    const same = entries.filter(({ name }) => name === entry.name);
    if (same.length === 1) {
      listed.set(entry.name, entry);
      continue;
    }
    const alone = (mark: (of: RosterEntry) => string): boolean =>
      mark(entry) !== '' && same.filter((each) => mark(each) === mark(entry)).length === 1;
    const mark = MARKS.find(alone)?.(entry) ?? `第${entry.row}行`;
    listed.set(`${entry.name}（${mark}）`, entry);
  }
  return listed;
}

const MARKS: readonly ((of: RosterEntry) => string)[] = [(of) => homeOf(of, 'unit'), unitAndPost];

function unusedHeads(scheme: Scheme, details: ReadonlyMap<number, string>): readonly string[] {
  const labels = new Set(
    scheme.forms.flatMap((form) =>
      form.kind === 'record' ? [...entryLabelsOf(form).values()] : [],
    ),
  );
  return [...new Set(details.values())].filter(
    (head) => !labels.has(head) && !isHomeHead(head) && !isPostHead(head),
  );
}

const PLAIN = {
  conditions: new Map(),
  faults: [],
  people: new Map(),
  namesakes: [],
  unused: [],
};
