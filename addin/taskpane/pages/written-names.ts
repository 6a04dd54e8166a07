import { entryLabelsOf } from '../../../src/handout/entry-labels';
import { findRosterColumns } from '../../../src/handout/find-roster-columns';
import { readRoster } from '../../../src/handout/read-roster';
import type { RosterFault } from '../../../src/handout/roster';
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
  /** Names the table has of several, whom only something else tells apart. */
  readonly namesakes: readonly string[];
  /** Heads of columns that only a handing out fills in. */
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
  const names = entries.map(({ name }) => name);
  const first = entries.filter(({ name }, at) => names.indexOf(name) === at);
  const labels = new Set(
    scheme.forms.flatMap((form) =>
      form.kind === 'record' ? [...entryLabelsOf(form).values()] : [],
    ),
  );
  return {
    names: first.map(({ name }) => name),
    conditions: new Map(first.map(({ name, conditions }) => [name, conditions])),
    faults,
    namesakes: [...new Set(names.filter((name, at) => names.indexOf(name) !== at))],
    unused: [...new Set(columns.value.details.values())].filter((head) => labels.has(head)),
  };
}

const PLAIN = { conditions: new Map(), faults: [], namesakes: [], unused: [] };
