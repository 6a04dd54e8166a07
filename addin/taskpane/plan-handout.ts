import { carriedRecords } from '../../src/handout/carried-records';
import { findRosterColumns } from '../../src/handout/find-roster-columns';
import type { HandoutPackage } from '../../src/handout/package';
import { planPackages } from '../../src/handout/plan-packages';
import { readRoster } from '../../src/handout/read-roster';
import { isDoubt, type RosterReading, type RosterTable } from '../../src/handout/roster';
import { blankEntry, noticeEntries, shareOut, type Share } from '../../src/handout/share-out';
import type { Scheme } from '../../src/scheme/scheme';
import type { FileDesk } from '../commands/file-desk';
import { splitNames } from '../commands/match-names';
import type { HandoutSource } from '../commands/session';
import type { HandoutState } from './handout-state';

/** What a choice comes to before anything is made. */
export interface HandoutPlan {
  readonly reading: RosterReading | null;
  readonly packages: readonly HandoutPackage[];
  /** Fillers whose files wait for an answer; null is all of them. */
  readonly held: readonly string[] | null;
}

/** The files a choice comes to; those in which a name is in doubt wait. */
export function planHandout(
  source: HandoutSource,
  forms: readonly string[],
  state: Pick<HandoutState, 'source' | 'text' | 'file' | 'answers'>,
  desk: FileDesk,
): HandoutPlan {
  const { scheme } = source.opened;
  const reading =
    state.source === 'own'
      ? null
      : readRoster({ table: tableOf(state, scheme, desk), scheme, answers: state.answers });
  const shares = reading === null ? ownShares(scheme) : shareOut(scheme, reading.entries);
  const held = reading === null ? [] : heldBack(reading);
  const planned = planPackages({
    opened: source.opened,
    forms,
    shares: shares.filter(({ filler }) => held !== null && !held.includes(filler)),
    choices: source.choices,
    carried: carriedRecords({ ...source, scheme: scheme.id }),
  });
  return { reading, packages: planned.ok ? planned.value : [], held };
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
