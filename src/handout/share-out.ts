import type { Filler } from '../scheme/record-form';
import type { Form, Scheme } from '../scheme/scheme';
import type { RosterEntry } from './roster';

/** Who gets a package, and whom its sheets are about. */
export interface Share {
  /** Empty where the notice names nobody. */
  readonly filler: string;
  /** Forms this filler fills in; null is all. */
  readonly forms: readonly string[] | null;
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

/** One share a filler, in the notice's order, then as the roster names them. Where every filler has every subject, each gets those whose condition is not denied. */
export function shareOut(scheme: Scheme, entries: readonly RosterEntry[]): readonly Share[] {
  const { fillers = [] } = scheme;
  if (fillers.length > 0) {
    return fillers.flatMap((filler) => {
      const own = entries.filter((entry) => concerns(filler, entry));
      const share = { filler: filler.title, forms: filler.forms ?? null, entries: own };
      return own.length === 0 ? [] : [share];
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
