import type { Result } from '../../src/base/result';
import { carriedRecords } from '../../src/handout/carried-records';
import { unsplitNotes, type UnsplitNote } from '../../src/handout/home-unit';
import { findRosterColumns } from '../../src/handout/find-roster-columns';
import type { HandoutPackage, PackageFault } from '../../src/handout/package';
import { planPackages } from '../../src/handout/plan-packages';
import { owedNotes, type OwedNote } from '../../src/handout/owed-forms';
import type { RenewedScheme } from '../../src/handout/renewed-scheme';
import { readRoster } from '../../src/handout/read-roster';
import {
  isDoubt,
  type RosterFault,
  type RosterReading,
  type RosterTable,
} from '../../src/handout/roster';
import { blankEntry, noticeEntries, shareOut, type Share } from '../../src/handout/share-out';
import { fieldsOf } from '../../src/ledger/fold-course';
import type { RenewalFault } from '../../src/scheme/renew-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { FileDesk } from '../commands/file-desk';
import { splitNames } from '../commands/forms/match-names';
import type { HandoutSource } from '../commands/session';
import type { HandoutState } from './handout-state';
import { openedOf } from './opened-schemes';

/** What a choice comes to before anything is made. */
export interface HandoutPlan {
  /** The notice under the period chosen, in short; empty where that period cannot be. */
  readonly title: string;
  readonly reading: RosterReading | null;
  /** Every question of the roster, answered or not, so that an answer can be taken back. */
  readonly asked: readonly RosterFault[];
  readonly packages: readonly HandoutPackage[];
  /** Fillers whose files wait for an answer; null is all of them. */
  readonly held: readonly string[] | null;
  /** What the readings of the notice leave out, or do not leave out yet. */
  readonly owed: readonly OwedNote[];
  /** Fillers whose people the roster does not tell apart by unit. */
  readonly unsplit: readonly UnsplitNote[];
  /** Why there is nothing to hand out whatever the roster says. */
  readonly fault: RenewalFault | PackageFault | null;
}

type Choice = Pick<HandoutState, 'source' | 'text' | 'file' | 'answers'> & {
  /** Fillers chosen, by id; with none chosen there is a file for each. */
  readonly fillers?: readonly string[];
};

/** The files a choice comes to; those in which a name is in doubt wait. `source` is the wanted scheme's where the workbook knows it. */
export function planHandout(
  source: HandoutSource,
  wanted: Result<RenewedScheme, RenewalFault>,
  forms: readonly string[],
  choice: Choice,
  desk: FileDesk,
): HandoutPlan {
  if (!wanted.ok) return { ...NOTHING, fault: wanted.failure };
  const { scheme, document } = wanted.value;
  const { reading, asked } = readChoice(choice, scheme, desk);
  const all = reading === null ? ownShares(scheme) : shareOut(scheme, reading.entries);
  const shares = all.filter(({ filler }) => isChosen(scheme, choice.fillers ?? [], filler));
  const held = reading === null ? [] : heldBack(reading);
  // Readings decided for one period are not decided for another.
  const own = document === null ? source : { ...source, document, records: [], choices: {} };
  const leads = leadsOf(own.records, scheme);
  const planned = planPackages({
    opened: document === null ? source.opened : openedOf(scheme),
    forms,
    shares: shares.filter(({ filler }) => held !== null && !held.includes(filler)),
    choices: own.choices,
    leads,
    carried: carriedRecords({ ...own, scheme: scheme.id }),
  });
  const owed = owedNotes(scheme, { choices: own.choices, leads }, forms, shares);
  const unsplit = reading === null ? [] : unsplitNotes(scheme.fillers ?? [], shares);
  const plan = { title: scheme.shortTitle, reading, asked, held, owed, unsplit };
  return planned.ok
    ? { ...plan, packages: planned.value, fault: null }
    : { ...plan, packages: [], fault: planned.failure };
}

const NOTHING = {
  title: '',
  reading: null,
  asked: [],
  packages: [],
  held: [],
  owed: [],
  unsplit: [],
};

function isChosen({ fillers = [] }: Scheme, chosen: readonly string[], title: string): boolean {
  const own = fillers.find((each) => each.title === title);
  return chosen.length === 0 || own === undefined || chosen.includes(own.id);
}

/** Who writes a form for all, as it was said in 文书. */
function leadsOf(
  records: HandoutSource['records'],
  { id, forms }: Scheme,
): ReadonlyMap<string, string> {
  const fields = fieldsOf(records, id);
  return new Map(forms.map((form) => [form.id, fields.get(`lead:${form.id}`) ?? '']));
}

function readChoice(choice: Choice, scheme: Scheme, desk: FileDesk) {
  if (choice.source === 'own') return { reading: null, asked: [] };
  const table = tableOf(choice, scheme, desk);
  const plain = readRoster({ table, scheme });
  const { answers } = choice;
  const reading = answers.size === 0 ? plain : readRoster({ table, scheme, answers });
  const first = plain.faults.filter(isAsked);
  const places = new Set(first.map(placeOf));
  const later = reading.faults.filter((fault) => isAsked(fault) && !places.has(placeOf(fault)));
  return { reading, asked: [...first, ...later] };
}

/** A question, or that nothing of the roster can be used. */
export function isAsked(fault: RosterFault): boolean {
  return isDoubt(fault) || !('row' in fault);
}

/** What tells two faults of a roster apart. */
export function placeOf(fault: RosterFault): string {
  return `${'row' in fault ? fault.row : ''}${fault.code}`;
}

/** Without a roster: the notice's own units, or one blank sheet of each form. */
function ownShares(scheme: Scheme): readonly Share[] {
  const entries = noticeEntries(scheme);
  if (entries.length > 0) return shareOut(scheme, entries);
  return [{ filler: '', forms: null, entries: [blankEntry('')] }];
}

/** A pasted text with heads is a table; without them it is names, however they are parted. */
function tableOf(
  { text, file }: Pick<HandoutState, 'text' | 'file'>,
  scheme: Scheme,
  desk: FileDesk,
): RosterTable {
  if (file) return file.table;
  const table = desk.readPasted(text);
  const columns = findRosterColumns(table, scheme);
  const headed = columns.ok && columns.value.from > 0;
  return headed ? table : splitNames(text).map((name) => [name]);
}

function heldBack({ faults }: RosterReading): readonly string[] | null {
  const holds = faults.filter(isDoubt).map((fault) => fault.holds);
  return holds.includes(null) ? null : [...new Set(holds.flatMap((each) => each ?? []))];
}
