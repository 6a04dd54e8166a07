import type { Form, RosterGroup, Scheme } from '../../../src/scheme/scheme';
import { summaryName } from '../../commands/insert-forms';
import type { InsertRequest } from '../../commands/session';

/** What is chosen on 表格. `left` holds the forms unticked; units are kept by the roster group's title. */
export interface FormsSelection {
  readonly scheme: string | null;
  readonly left: readonly string[];
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly taken: InsertRequest['taken'];
}

export const EMPTY_SELECTION: FormsSelection = { scheme: null, left: [], units: {}, taken: 'skip' };

/** The notice chosen; the first one until somebody chooses. */
export function chosenScheme(selection: FormsSelection, schemes: readonly Scheme[]): Scheme | null {
  return schemes.find(({ id }) => id === selection.scheme) ?? schemes[0] ?? null;
}

/** The units of a group that are chosen, in the notice's order. */
export function chosenUnits(selection: FormsSelection, group: RosterGroup): readonly string[] {
  const chosen = selection.units[group.title] ?? [];
  return group.units.map(({ name }) => name).filter((name) => chosen.includes(name));
}

/** The selection with exactly these units of one group. */
export function withUnits(
  selection: FormsSelection,
  group: string,
  units: readonly string[],
): FormsSelection {
  return { ...selection, units: { ...selection.units, [group]: units } };
}

/** The names of the sheets one form comes to: a score form one a unit, a summary one a filler. */
export function sheetNames(
  form: Form,
  scheme: Scheme,
  selection: FormsSelection,
): readonly string[] {
  return scheme.rosters.flatMap((group) => {
    const units = chosenUnits(selection, group);
    if (form.kind === 'score') return units;
    return units.length > 0 ? [summaryName(form, group.title)] : [];
  });
}

/** What the session is told to insert. */
export function requestOf(selection: FormsSelection, scheme: Scheme): InsertRequest {
  return {
    scheme: scheme.id,
    forms: scheme.forms.map(({ id }) => id).filter((id) => !selection.left.includes(id)),
    groups: scheme.rosters
      .map((group) => ({ group: group.title, units: chosenUnits(selection, group) }))
      .filter(({ units }) => units.length > 0),
    taken: selection.taken,
  };
}

/** Sheets that would come in under a name that is taken already. */
export function takenNames(
  selection: FormsSelection,
  scheme: Scheme,
  names: ReadonlySet<string>,
): readonly string[] {
  return scheme.forms
    .filter(({ id }) => !selection.left.includes(id))
    .flatMap((form) => sheetNames(form, scheme, selection))
    .filter((name) => names.has(name));
}
