import { subjectLabelsOf } from '../../../src/handout/entry-labels';
import type { RenewedScheme } from '../../../src/handout/renewed-scheme';
import { fillersOfForm, isSharedOut } from '../../../src/handout/share-out';
import { takesPart } from '../../../src/handout/sheet-title';
import { isRenewed } from '../../../src/scheme/renew-scheme';
import type { Form, RosterGroup, Scheme } from '../../../src/scheme/scheme';
import { nameSheet } from '../../../src/sheet/sheet-name';
import type { InsertRequest } from '../../commands/session';
import { isThere, sheetTitle, type KnownSheets } from '../../commands/forms/there-already';
import type { FormsSelection } from './forms-selection';
import { conditionsSaid } from './said-conditions';
import { readWritten, type WrittenNames } from './written-names';

/** The chosen notice with the units chosen for it, by filler. */
export interface ChosenNotice {
  /** Under the period chosen. */
  readonly scheme: Scheme;
  /** Text of its document where the workbook does not know it yet. */
  readonly document: string | null;
  readonly selection: FormsSelection;
  readonly groups: InsertRequest['groups'];
  /** What the names written by hand came to. */
  readonly written: WrittenNames;
  /** What holds for whom, by name; in it are those of whom anything is said. */
  readonly conditions: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

/** What a selection comes to. A notice without a roster has one nameless group: names written, and names lent by other notices. */
export function chosenNotice(
  selection: FormsSelection,
  { scheme, document }: Pick<RenewedScheme, 'scheme' | 'document'>,
  schemes: readonly Scheme[],
): ChosenNotice {
  const written = readWritten(selection.written, scheme);
  const own = scheme.rosters.map((group) => ({
    group: group.title,
    units: chosenUnits(selection, group),
  }));
  const free = [
    ...written.names,
    ...lenders(scheme, schemes).flatMap(({ rosters }) =>
      rosters.flatMap((group) => chosenUnits(selection, group)),
    ),
  ];
  const all = listsUnits(scheme) ? own : [{ group: '', units: [...new Set(free)] }];
  const groups = all.filter(({ units }) => units.length > 0);
  const names = groups.flatMap(({ units }) => units);
  const conditions = conditionsSaid(scheme, selection, written.conditions, names);
  return { scheme, document, selection, groups, written, conditions };
}

/** The notices whose rosters are offered to one that scores units and brings none; another period's roster is the same again. */
export function lenders(scheme: Scheme, schemes: readonly Scheme[]): readonly Scheme[] {
  if (listsUnits(scheme) || subjectLabel(scheme) !== null) return [];
  return schemes.filter((each) => listsUnits(each) && !isRenewed(each));
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

/** A sheet one form comes to: a score form one a unit, a summary one a filler, a form several fillers hand in one each. */
export interface WantedSheet {
  readonly form: Form;
  /** The subject; of a summary, the filler. */
  readonly about: string;
  /** The filler's title, where several hand the form in. */
  readonly filler?: string;
}

/** The sheets one form comes to: none for whom no part of it is. */
export function wantedSheets(
  form: Form,
  { scheme, selection, groups, conditions }: ChosenNotice,
): readonly WantedSheet[] {
  const shared = isSharedOut(scheme, selection.fillers, form);
  return groups
    .flatMap(({ group, units }) => (form.kind === 'summary' ? [group] : units))
    .flatMap((about): readonly WantedSheet[] => {
      const subject = { conditions: conditions.get(about) ?? new Map<string, boolean>() };
      if (!takesPart(form, subject)) return [];
      if (!shared) return [{ form, about }];
      return fillersOfForm(scheme, selection.fillers, form, subject).map(({ title }) => ({
        form,
        about,
        filler: title,
      }));
    });
}

/** What the session is told to insert. */
export function requestOf(notice: ChosenNotice): InsertRequest {
  const { scheme, document, selection, groups, conditions, written } = notice;
  return {
    scheme: scheme.id,
    ...(document !== null && { document }),
    forms: scheme.forms.map(({ id }) => id).filter((id) => !selection.left.includes(id)),
    groups,
    fillers: selection.fillers,
    conditions,
    people: written.people,
    taken: selection.taken,
  };
}

/** Names of the wanted sheets that are in the workbook already. */
export function takenNames(notice: ChosenNotice, state: KnownSheets): readonly string[] {
  const { scheme, selection } = notice;
  return scheme.forms
    .filter(({ id }) => !selection.left.includes(id))
    .flatMap((form) => wantedSheets(form, notice))
    .filter(({ form, about, filler }) => isThere(state, scheme, form, about, filler))
    .map(({ form, about, filler }) =>
      nameSheet(sheetTitle(scheme, form, about, filler), new Set()),
    );
}
