import type { Scheme } from '../scheme/scheme';
import { nameSheet } from '../sheet/sheet-name';
import { cleanName, type CleanName } from './clean-name';
import type { RosterColumns } from './find-roster-columns';
import { nearestTitles, type NameMatch, type NamePlace } from './match-name';
import {
  ROSTER_LIMITS,
  isDoubt,
  type RosterAnswers,
  type RosterEntry,
  type RosterFault,
  type RowNote,
} from './roster';

/** What every row of one roster is read by. */
export interface RowSense {
  readonly scheme: Scheme;
  readonly columns: RosterColumns;
  readonly answers: RosterAnswers;
  readonly match: (written: string) => NameMatch;
}

export interface RowReading {
  readonly entry: RosterEntry | null;
  readonly faults: readonly RosterFault[];
}

const SUM = /^(?:合计|总计|小计|共计|总数)/;

/** One row: whom it names, under whom, and what has to be asked or told about it. */
export function readRosterRow(sense: RowSense, cells: readonly string[], row: number): RowReading {
  const { columns, answers, scheme } = sense;
  const written = cleanName(cells[columns.name] ?? '');
  const answer = answers.get(row);
  if (answer === null) return { entry: null, faults: [] };
  const filler = readFiller(sense, cells, row);
  const holds = filler.title ? [filler.title] : null;
  const fault = brokenName(written, row, holds);
  if (fault) return { entry: null, faults: [fault] };
  const match = answer === undefined ? sense.match(written.name) : sense.match(answer);
  if (answer === undefined && match.kind === 'near') {
    const options = [...new Set(match.places.map(({ unit }) => unit))];
    const fillers = [...new Set(match.places.map((place) => place.filler))];
    const held = holds ?? (filler.title === '' && sharesOut(scheme) ? fillers : null);
    const near = { code: 'name-near', row, written: written.name, options, holds: held } as const;
    return { entry: null, faults: [near] };
  }
  const name = answer ?? written.name;
  const details = detailsOf(columns, cells);
  const areas = areaFillers(scheme, [name, ...details.values()]);
  const place = placed(sense, row, name, filler, match.kind === 'exact' ? match.places : areas);
  const conditions = readConditions(sense, cells, row);
  const entry: RosterEntry = {
    row,
    name,
    filler: place.filler ?? '',
    details,
    conditions: conditions.values,
  };
  const faults: RosterFault[] = [
    ...filler.faults,
    ...place.faults,
    ...conditions.faults,
    ...notesOn(name, written.cleaned, row),
  ];
  return { entry: faults.some(isDoubt) ? null : entry, faults };
}

function brokenName(
  { name, broken, garbled }: CleanName,
  row: number,
  holds: readonly string[] | null,
): RosterFault | null {
  if (name === '') return { code: 'name-missing', row, holds };
  if (broken) return { code: 'name-broken', row, written: name, holds };
  if (garbled) return { code: 'name-garbled', row, written: name, holds };
  if (SUM.test(name)) return { code: 'sum-row', row, written: name };
  const most = ROSTER_LIMITS.name;
  return name.length > most
    ? { code: 'name-too-long', row, length: name.length, most, holds }
    : null;
}

interface FillerReading {
  /** Empty where the roster has no such column; null where the cell is empty or in doubt. */
  readonly title: string | null;
  readonly faults: readonly RosterFault[];
}

function readFiller(sense: RowSense, cells: readonly string[], row: number): FillerReading {
  const { columns, scheme } = sense;
  if (columns.filler === null || everybodyFills(scheme)) return { title: '', faults: [] };
  const { name: title } = cleanName(cells[columns.filler] ?? '');
  if (title === '') return { title: null, faults: [] };
  const titles = scheme.rosters.map((group) => group.title);
  if (titles.length === 0 || titles.includes(title)) return { title, faults: [] };
  const options = nearestTitles(titles, title);
  return options.length === 0
    ? { title, faults: [{ code: 'filler-unlisted', row, filler: title }] }
    : {
        title: null,
        faults: [{ code: 'filler-near', row, written: title, options, holds: options }],
      };
}

/** Under whom a name stands: as the roster says, else where the notice has it. */
function placed(
  { columns, scheme }: RowSense,
  row: number,
  name: string,
  filler: FillerReading,
  places: readonly NamePlace[],
): { readonly filler: string | null; readonly faults: readonly RosterFault[] } {
  const listed = scheme.rosters.some(({ units }) => units.length > 0);
  const told: RowNote[] =
    listed && places.length === 0 ? [{ code: 'name-unlisted', row, name }] : [];
  if (filler.faults.some(isDoubt)) return { filler: null, faults: told };
  const shares = sharesOut(scheme);
  if (filler.title === null || (filler.title === '' && shares && places.length !== 1)) {
    const holds = columns.filler === null ? [] : null;
    return { filler: null, faults: [...told, { code: 'filler-missing', row, name, holds }] };
  }
  const [place] = places;
  if (filler.title === '') return { filler: shares ? (place?.filler ?? '') : '', faults: told };
  const elsewhere =
    place && filler.faults.length === 0 && places.every((each) => each.filler !== filler.title);
  return elsewhere
    ? {
        filler: filler.title,
        faults: [{ code: 'other-filler', row, name, filler: filler.title, listed: place.filler }],
      }
    : { filler: filler.title, faults: told };
}

/** The fillers of a notice that shares out areas: 「恩阳区」 in any column of the roster names the team that goes there. */
function areaFillers({ rosters }: Scheme, words: readonly string[]): readonly NamePlace[] {
  return rosters
    .filter(({ areas }) => areas?.some((area) => words.includes(area)))
    .map(({ title }) => ({ unit: '', filler: title }));
}

/** Each filler of some notices fills in the forms of every subject: then nothing is shared out. */
export function everybodyFills({ fillers }: Scheme): boolean {
  return fillers !== undefined && fillers.length > 0;
}

function sharesOut(scheme: Scheme): boolean {
  return scheme.rosters.length > 0 && !everybodyFills(scheme);
}

const YES = /^(?:是|有|√|✓|✔|☑|1|y|yes|true)$/i;
const NO = /^(?:否|无|没有|×|✗|✘|☐|0|n|no|false)$/i;

/** An empty cell says neither yes nor no. */
function readConditions(
  { columns }: RowSense,
  cells: readonly string[],
  row: number,
): { readonly values: ReadonlyMap<string, boolean>; readonly faults: readonly RosterFault[] } {
  const values = new Map<string, boolean>();
  const faults: RosterFault[] = [];
  for (const [at, { id, head }] of columns.conditions) {
    const { name: written } = cleanName(cells[at] ?? '');
    if (YES.test(written)) values.set(id, true);
    else if (NO.test(written)) values.set(id, false);
    else if (written !== '') {
      faults.push({ code: 'condition-unread', row, head, written, holds: null });
    }
  }
  return { values, faults };
}

function detailsOf(
  { details }: RosterColumns,
  cells: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...details].map(([at, head]) => [head, cleanName(cells[at] ?? '').name]));
}

function notesOn(name: string, cleaned: boolean, row: number): readonly RosterFault[] {
  const notes: RosterFault[] = [];
  if (/^[=+\-@＝＋－＠]/.test(name)) notes.push({ code: 'name-like-formula', row, name });
  if (cleaned) notes.push({ code: 'name-cleaned', row, name });
  const most = ROSTER_LIMITS.tab;
  if (nameSheet(name, new Set()) !== name) {
    notes.push({ code: 'name-unfit-for-tab', row, name, most });
  }
  return notes;
}
