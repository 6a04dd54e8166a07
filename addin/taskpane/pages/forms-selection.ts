import { subjectLabelsOf } from '../../../src/handout/entry-labels';
import type { Form, RosterGroup, Scheme } from '../../../src/scheme/scheme';
import { nameSheet } from '../../../src/sheet/sheet-name';
import { splitNames } from '../../commands/match-names';
import type { InsertRequest } from '../../commands/session';
import type { SessionState } from '../../commands/session-state';
import { isThere, sheetTitle } from '../../commands/there-already';

/** What is chosen on 表格. `left` holds the forms unticked; units are kept by the roster group's title. */
export interface FormsSelection {
  readonly scheme: string | null;
  readonly left: readonly string[];
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Units written by hand, as typed: for a notice that brings no roster. */
  readonly written: string;
  readonly taken: InsertRequest['taken'];
  /** 发放: files for the fillers instead of sheets in this workbook. */
  readonly asFiles: boolean;
}

export const EMPTY_SELECTION: FormsSelection = {
  scheme: null,
  left: [],
  units: {},
  written: '',
  taken: 'skip',
  asFiles: false,
};

/** The chosen notice with the units chosen for it, by filler. */
export interface ChosenNotice {
  readonly scheme: Scheme;
  readonly selection: FormsSelection;
  readonly groups: InsertRequest['groups'];
}

/** The notice chosen; the first one until somebody chooses. */
export function chosenScheme(selection: FormsSelection, schemes: readonly Scheme[]): Scheme | null {
  return schemes.find(({ id }) => id === selection.scheme) ?? schemes[0] ?? null;
}

/** What a selection comes to. A notice without a roster has one nameless group: names written, and names lent by other notices. */
export function chosenNotice(
  selection: FormsSelection,
  scheme: Scheme,
  schemes: readonly Scheme[],
): ChosenNotice {
  const own = scheme.rosters.map((group) => ({
    group: group.title,
    units: chosenUnits(selection, group),
  }));
  const free = [
    ...splitNames(selection.written),
    ...lenders(scheme, schemes).flatMap(({ rosters }) =>
      rosters.flatMap((group) => chosenUnits(selection, group)),
    ),
  ];
  const groups = listsUnits(scheme) ? own : [{ group: '', units: [...new Set(free)] }];
  return { scheme, selection, groups: groups.filter(({ units }) => units.length > 0) };
}

/** The notices whose rosters are offered to one that scores units and brings none. */
export function lenders(scheme: Scheme, schemes: readonly Scheme[]): readonly Scheme[] {
  return listsUnits(scheme) || subjectLabel(scheme) !== null ? [] : schemes.filter(listsUnits);
}

/** What forms without points call whom they are about, as printed: 「查核对象姓名」; null for a notice that scores units. */
export function subjectLabel(scheme: Scheme): string | null {
  return subjectLabelsOf(scheme)[0] ?? null;
}

/** Whether a notice names its units; one that only shares out areas leaves them to whoever hands out. */
export function listsUnits({ rosters }: Scheme): boolean {
  return rosters.some(({ units }) => units.length > 0);
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

/** A sheet one form comes to: a score form one a unit, a summary one a filler. */
export interface WantedSheet {
  readonly form: Form;
  /** The subject; of a summary, the filler. */
  readonly about: string;
}

/** The sheets one form comes to. */
export function wantedSheets(form: Form, { groups }: ChosenNotice): readonly WantedSheet[] {
  return groups
    .flatMap(({ group, units }) => (form.kind === 'summary' ? [group] : units))
    .map((about) => ({ form, about }));
}

/** What the session is told to insert. */
export function requestOf({ scheme, selection, groups }: ChosenNotice): InsertRequest {
  return {
    scheme: scheme.id,
    forms: scheme.forms.map(({ id }) => id).filter((id) => !selection.left.includes(id)),
    groups,
    taken: selection.taken,
  };
}

/** Names of the wanted sheets that are in the workbook already. */
export function takenNames(
  notice: ChosenNotice,
  state: Pick<SessionState, 'sheets' | 'forms'>,
): readonly string[] {
  const { scheme, selection } = notice;
  return scheme.forms
    .filter(({ id }) => !selection.left.includes(id))
    .flatMap((form) => wantedSheets(form, notice))
    .filter(({ form, about }) => isThere(state, scheme, form, about))
    .map(({ form, about }) => nameSheet(sheetTitle(scheme, form, about), new Set()));
}
