import { groupBy } from '../base/group-by';
import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';
import type { AssignmentRecord } from './review-record';

/** The sheets of one workbook as they are now. */
export interface SheetsNow {
  readonly names: ReadonlySet<string>;
  /** What a sheet holds, hashed; asked for only where a name does not suffice. */
  readonly contentOf: (name: string) => string;
  /** Which form it is and whom and whose it says it is: one renamed and filled in further is still of its kind. */
  readonly kindOf: (name: string) => string;
}

/** A sheet of which something was said, and of which nobody can tell any more which it is. */
export interface LostSheet {
  /** As it was called when it was spoken of. */
  readonly name: string;
  /** There is one of this name, which holds something else, while another holds what this one held. */
  readonly there: boolean;
  /** Sheets that hold exactly what it held. */
  readonly alike: readonly string[];
  /** Key of the person whose it was said to be; empty where that was not said. */
  readonly subject: string;
  /** Who was said to have filled it in, by id; empty where that was not said. */
  readonly filler: string;
  /** The rows that say so, to be taken back. */
  readonly records: readonly string[];
}

export interface FollowedSheets {
  /** The log as far as it is known which sheets it speaks of. */
  readonly records: readonly LedgerRecord[];
  readonly lost: readonly LostSheet[];
}

/**
 * Rows that speak of a sheet name it, and people rename sheets. What was said stays with the name while nothing contradicts it; where no sheet has
 * the name any more it goes to the one sheet that holds exactly what this one held. A copy beside its original gets nothing, and
 * where two could be meant, or what is there under the name is something else, it counts nowhere and is asked about (G24).
 */
export function followSheets(
  records: readonly LedgerRecord[],
  scheme: string,
  now: SheetsNow,
): FollowedSheets {
  const said = spokenOf(records, scheme);
  const uncertain = said.filter((each) => !stays(each, now));
  const gone = uncertain.filter(({ name }) => !now.names.has(name));
  const names = new Map<string, string | null>();
  const lost: LostSheet[] = [];
  for (const each of uncertain) {
    const there = now.names.has(each.name);
    const alike = alikeOf(each, said, now);
    if (there && alike.length === 0 && !isTaken(each, uncertain, now)) continue;
    const alone = gone.filter(({ content }) => content === each.content).length === 1;
    const follows = !there && alone ? onlyFree(each, alike, said, now) : null;
    names.set(each.name, follows);
    if (follows === null) lost.push(lostOf(each, there, alike));
  }
  return { records: underNamesNow(records, scheme, names), lost };
}

/** What is there under its name is what another held that was spoken of. */
function isTaken({ name }: Spoken, others: readonly Spoken[], { contentOf }: SheetsNow): boolean {
  const here = contentOf(name);
  return others.some((each) => each.name !== name && each.content === here);
}

/** The one sheet that holds what it held, where nobody spoke of that one before and of no other of its kind: that may be the one meant, filled in further. */
function onlyFree(
  lost: Spoken,
  [only, other]: readonly string[],
  said: readonly Spoken[],
  { names, kindOf }: SheetsNow,
): string | null {
  if (only === undefined || other !== undefined) return null;
  const spoken = new Map(said.map((each) => [each.name, each]));
  const own = spoken.get(only);
  if (own && own.first < lost.last) return null;
  const kind = kindOf(only);
  const rival = [...names].some(
    (name) => name !== only && !spoken.has(name) && kindOf(name) === kind,
  );
  return rival ? null : only;
}

/** What was said of a sheet under one name. */
interface Spoken {
  readonly name: string;
  /** In the order they were said, and where in the log the first and the last stand. */
  readonly rows: readonly AssignmentRecord[];
  readonly first: number;
  readonly last: number;
  /** What it held when it was last spoken of; empty where nobody took it down. */
  readonly content: string;
}

function spokenOf(records: readonly LedgerRecord[], scheme: string): readonly Spoken[] {
  const rows = standing(records)
    .filter((each) => each.kind === 'assignment')
    .filter((each) => each.scheme === scheme)
    .map((row, at) => ({ row, at }));
  return [...groupBy(rows, ({ row }) => row.source)].map(([name, own]) => ({
    name,
    rows: own.map(({ row }) => row),
    first: own[0]?.at ?? 0,
    last: own.at(-1)?.at ?? 0,
    content: lastSaid(own.map(({ row }) => row.content ?? '')),
  }));
}

/** Nothing was taken down that could contradict the name, or it holds what it held. */
function stays({ name, content }: Spoken, { names, contentOf }: SheetsNow): boolean {
  return names.has(name) && (content === '' || contentOf(name) === content);
}

/** The sheets that hold exactly what this one held. One that was spoken of by itself, and is as it was then, is this one only where that was said later, of the very same. */
function alikeOf(lost: Spoken, said: readonly Spoken[], now: SheetsNow): readonly string[] {
  const { content } = lost;
  if (content === '') return [];
  const spoken = new Map(said.map((each) => [each.name, each]));
  return [...now.names].filter((name) => {
    if (name === lost.name) return false;
    const own = spoken.get(name);
    if (own && own.first > lost.last && own.rows.some((row) => row.content === content))
      return true;
    return (!own || !stays(own, now)) && now.contentOf(name) === content;
  });
}

function underNamesNow(
  records: readonly LedgerRecord[],
  scheme: string,
  names: ReadonlyMap<string, string | null>,
): readonly LedgerRecord[] {
  if (names.size === 0) return records;
  return records.flatMap((each) => {
    if (each.kind !== 'assignment' || each.scheme !== scheme) return [each];
    const source = names.get(each.source);
    if (source === undefined) return [each];
    return source === null ? [] : [{ ...each, source }];
  });
}

function lostOf({ name, rows }: Spoken, there: boolean, alike: readonly string[]): LostSheet {
  return {
    name,
    there,
    alike,
    subject: lastSaid(rows.map(({ subject }) => subject)),
    filler: lastSaid(rows.map(({ filler }) => filler)),
    records: rows.map(({ id }) => id),
  };
}

/** The last word that says something. */
function lastSaid(words: readonly string[]): string {
  return words.filter((each) => each !== '').at(-1) ?? '';
}
