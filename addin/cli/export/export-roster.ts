import { fail, succeed, type Result } from '../../../src/base/result';
import { unsplitNotes, type UnsplitNote } from '../../../src/handout/home-unit';
import { readRoster } from '../../../src/handout/read-roster';
import { isDoubt, type RosterFault, type RosterTable } from '../../../src/handout/roster';
import { blankEntry, noticeEntries, shareOut, type Share } from '../../../src/handout/share-out';
import { rosterFaultSentence } from '../../../src/locale/roster-fault';
import type { Scheme } from '../../../src/scheme/scheme';
import { readRosterTable } from '../../files/read-roster-table';
import { CLI_WORDS } from '../../locale/cli';
import { EXPORT_WORDS } from '../../locale/cli-export';
import { rosterFileSentence } from '../../locale/roster-file-fault';
import { readBytes } from '../read-bytes';

/** Whom to hand out to, and what the roster leaves to be asked. */
export interface ExportShares {
  readonly shares: readonly Share[];
  /** Fillers whose packages wait for an answer. */
  readonly held: readonly string[];
  readonly issues: readonly RosterIssue[];
  /** Fillers whose people the roster does not tell apart by unit. */
  readonly unsplit: readonly UnsplitNote[];
}

/** A fault of the roster as `--json` prints it. */
export interface RosterIssue {
  readonly row: number | null;
  readonly code: RosterFault['code'];
  readonly severity: 'ask' | 'note';
  readonly sentence: string;
  /** The sentence with its place, for people. */
  readonly line: string;
}

/** Without a roster: the notice's own units where it has some, else one sheet of each form about nobody yet. */
export function ownShares(scheme: Scheme): ExportShares {
  const entries = noticeEntries(scheme);
  const shares =
    entries.length > 0
      ? shareOut(scheme, entries)
      : [{ filler: '', forms: null, entries: [blankEntry('')] }];
  return { shares, held: [], issues: [], unsplit: [] };
}

/** The shares of a roster's file. Packages in doubt are held back; a table of no use at all is a failure. */
export async function readShares(
  scheme: Scheme,
  file: string,
  asWritten: boolean,
): Promise<Result<ExportShares, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return fail(CLI_WORDS.open[bytes.failure](file));
  const table = await readRosterTable(bytes.value);
  if (!table.ok) return fail(rosterFileSentence(file, table.failure));
  const { entries, faults } = readAnswered(scheme, table.value, asWritten);
  const whole = faults.find((fault) => !('row' in fault));
  if (whole) return fail(issueOf(file, whole).line);
  const all = shareOut(scheme, entries);
  const holds = faults.filter(isDoubt).map((fault) => fault.holds);
  const held = holds.includes(null)
    ? null
    : new Set(holds.flatMap((fillers) => (fillers === null ? [] : fillers)));
  const isHeld = ({ filler }: Share): boolean => held === null || held.has(filler);
  const shares = all.filter((share) => !isHeld(share));
  return succeed({
    shares,
    held: held === null ? [...new Set(all.map(({ filler }) => filler))] : [...held],
    unsplit: unsplitNotes(scheme.fillers ?? [], shares),
    issues: faults.map((fault) => issueOf(file, fault)),
  });
}

/** `--as-written` answers what can be answered by the name itself. */
function readAnswered(scheme: Scheme, table: RosterTable, asWritten: boolean) {
  const first = readRoster({ table, scheme });
  if (!asWritten) return first;
  const answers = first.faults.flatMap((fault) =>
    fault.code === 'name-near' ? [[fault.row, fault.written] as const] : [],
  );
  return answers.length === 0 ? first : readRoster({ table, scheme, answers: new Map(answers) });
}

function issueOf(file: string, fault: RosterFault): RosterIssue {
  const { place, sentence } = rosterFaultSentence(fault);
  return {
    row: 'row' in fault ? fault.row : null,
    code: fault.code,
    severity: isDoubt(fault) || !('row' in fault) ? 'ask' : 'note',
    sentence,
    line: EXPORT_WORDS.rosterLine(file, place, sentence),
  };
}
