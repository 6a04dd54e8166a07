import type { OpenScheme } from '../../../src/scheme/open-scheme';
import { normaliseWords } from '../../../src/sheet/words';
import { fillerOf, formViews, unitOf, type FormView, type WorkbookView } from '../workbook-view';

/** Who is scored by whom in this workbook: the notice's own roster, and pasted lists besides. */
export interface Roster {
  /** The notice's fillers in its order, then those of pasted lists. */
  readonly fillers: readonly string[];
  /** Those with at least one form in the workbook. */
  readonly present: readonly string[];
  /** A filler of the notice has its units whether their forms are here or not. */
  unitsOf(filler: string): readonly string[];
  /** Units with a form under a filler of the notice that does not list them: ranked nowhere, because a third is of the list. */
  unlistedOf(filler: string): readonly string[];
  /** The forms of one unit: none, one, or several of which a person must say which counts. */
  formsOf(filler: string, unit: string): readonly FormView[];
}

/** A form that says no unit goes by its sheet's name, as on the other pages. */
function nameOf(view: FormView): string {
  return unitOf(view) || view.sheet.name;
}

/** Gathers a scheme's forms by filler and unit, once for a whole workbook. */
export function rosterOf(workbook: WorkbookView, opened: OpenScheme): Roster {
  // Names are one name whatever blanks stand in them.
  const byFiller = new Map<string, Map<string, FormView[]>>();
  for (const view of formViews(workbook)) {
    if (view.opened.scheme.id !== opened.scheme.id) continue;
    const units = byFiller.get(fillerOf(view)) ?? new Map<string, FormView[]>();
    const key = normaliseWords(nameOf(view));
    units.set(key, [...(units.get(key) ?? []), view]);
    byFiller.set(fillerOf(view), units);
  }
  const namesOf = (filler: string): readonly string[] =>
    [...(byFiller.get(filler)?.values() ?? [])].flatMap(([first]) => (first ? nameOf(first) : []));
  const groups = new Map(opened.scheme.rosters.map((group) => [group.title, group]));
  const pasted = [...byFiller.keys()].filter((filler) => !groups.has(filler));
  const fillers = [...groups.keys(), ...pasted];
  return {
    fillers,
    present: fillers.filter((filler) => byFiller.has(filler)),
    unitsOf: (filler) => groups.get(filler)?.units.map((unit) => unit.name) ?? namesOf(filler),
    unlistedOf: (filler) => {
      const listed = groups.get(filler)?.units.map(({ name }) => normaliseWords(name));
      return namesOf(filler).filter((unit) => listed?.includes(normaliseWords(unit)) === false);
    },
    formsOf: (filler, unit) => byFiller.get(filler)?.get(normaliseWords(unit)) ?? [],
  };
}

/** The one form that counts for a unit; null where there is none, or more than one. */
export function onlyFormOf(roster: Roster, filler: string, unit: string): FormView | null {
  const [only, ...more] = roster.formsOf(filler, unit);
  return only && more.length === 0 ? only : null;
}
