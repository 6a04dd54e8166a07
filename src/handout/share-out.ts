import type { Filler } from '../scheme/record-form';
import type { Form, Scheme } from '../scheme/scheme';
import { homeOf } from './home-unit';
import type { RosterEntry } from './roster';

/** Who gets a package, and whom its sheets are about. */
export interface Share {
  /** Empty where the notice names nobody. */
  readonly filler: string;
  /** Forms this filler fills in; null is all. */
  readonly forms: readonly string[] | null;
  /** The one unit, or county, whose people these are; not there where they stand together. */
  readonly unit?: string;
  readonly entries: readonly RosterEntry[];
}

/** The notice's own roster as entries; none where it brings no units. */
export function noticeEntries({ rosters }: Scheme): readonly RosterEntry[] {
  return rosters
    .flatMap(({ title, units }) => units.map(({ name }) => ({ name, filler: title })))
    .map(({ name, filler }, at) => ({ ...blankEntry(filler), row: at + 1, name }));
}

/** A sheet about nobody yet. */
export function blankEntry(filler: string): RosterEntry {
  return { row: 1, name: '', filler, details: new Map(), conditions: new Map() };
}

/**
 * One share a filler, in the notice's order, then as the roster names them. Where every filler has every subject, each gets those whose
 * condition is not denied; a filler that is everybody's own unit has one share for each of them.
 */
export function shareOut(scheme: Scheme, entries: readonly RosterEntry[]): readonly Share[] {
  const { fillers = [] } = scheme;
  if (fillers.length > 0) {
    return fillers.flatMap((filler) => {
      const own = entries.filter((entry) => concerns(filler, entry));
      const forms = filler.forms ?? null;
      return byHome(filler, own).map((part) => ({ filler: filler.title, forms, ...part }));
    });
  }
  const byFiller = new Map<string, RosterEntry[]>(scheme.rosters.map(({ title }) => [title, []]));
  for (const entry of entries) {
    const own = byFiller.get(entry.filler);
    if (own) own.push(entry);
    else byFiller.set(entry.filler, [entry]);
  }
  return [...byFiller]
    .filter(([, own]) => own.length > 0)
    .map(([filler, own]) => ({ filler, forms: null, entries: own }));
}

/** The people of each unit apart; those of whom the roster names none stay together. */
function byHome(
  { each }: Filler,
  entries: readonly RosterEntry[],
): readonly Pick<Share, 'unit' | 'entries'>[] {
  const units = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const unit = each === undefined ? '' : homeOf(entry, each);
    const own = units.get(unit);
    if (own) own.push(entry);
    else units.set(unit, [entry]);
  }
  return [...units].map(([unit, own]) => ({ ...(unit !== '' && { unit }), entries: own }));
}

/** Whether the sheets of a form are each of one of the fillers chosen, by id; a form of another kind is one for all. */
export function isSharedOut(
  { fillers = [] }: Scheme,
  chosen: readonly string[],
  { kind }: Form,
): boolean {
  return kind === 'record' && fillers.some(({ id }) => chosen.includes(id));
}

/** Those of the fillers chosen that hand in this form about a subject, in the notice's order. */
export function fillersOfForm(
  { fillers = [] }: Scheme,
  chosen: readonly string[],
  form: Form,
  subject: Pick<RosterEntry, 'conditions'>,
): readonly Filler[] {
  return fillers.filter(
    (filler) =>
      chosen.includes(filler.id) &&
      (filler.forms?.includes(form.id) ?? true) &&
      concerns(filler, subject),
  );
}

/** What the roster does not say about a condition denies nothing. */
function concerns({ applies }: Filler, { conditions }: Pick<RosterEntry, 'conditions'>): boolean {
  return applies === undefined || conditions.get(applies) !== false;
}
