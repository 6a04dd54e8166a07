import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Form, SummaryForm } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutRecordForm } from '../../../src/sheet/lay-out-record-form';
import { layOutScoreForm, type ScoreFormRequest } from '../../../src/sheet/lay-out-score-form';
import { nameSheet } from '../../../src/sheet/sheet-name';
import type { InsertedSheet } from '../../hosts/host';
import type { Core } from '../core';
import { breathe } from '../pace';
import type { InsertRequest } from '../session';
import { layOutSummaryOf } from '../summary/summary';
import { holdingConditions } from '../../../src/handout/holding-conditions';
import { valuesOf } from '../../../src/handout/lay-out-handout';
import type { RosterEntry } from '../../../src/handout/roster';
import { fillersOfForm, isSharedOut } from '../../../src/handout/share-out';
import {
  fillerSheetTitle,
  formSheetTitle,
  summaryName,
  takesPart,
} from '../../../src/handout/sheet-title';
import { openText } from './kept-schemes';
import { isThere } from './there-already';

type EntryForm = Exclude<Form, SummaryForm>;

/** One sheet to be inserted, laid out only when its turn comes. */
export interface PlannedSheet {
  readonly title: string;
  /** Whom it is about, as the list calls it; a summary is about nobody. */
  readonly subject?: string;
  /** Speaks of the sheets before it, which must have been read when its turn comes. */
  readonly overOthers: boolean;
  readonly layOut: () => SheetBlueprint;
}

/** Which sheets a request means, unit sheets first, each group's summary after its units. Nothing is written here. */
export function planInsertion(core: Core, request: InsertRequest): readonly PlannedSheet[] {
  const opened = schemeOf(core, request);
  if (!opened) return [];
  const taken = new Set(core.store.get().sheets.map((sheet) => sheet.name));
  const planned: PlannedSheet[] = [];
  const forms = opened.scheme.forms.filter((form) => request.forms.includes(form.id));
  const isWanted = (form: Form, about: string, filler?: string): boolean =>
    request.taken === 'number' || !isThere(core.store.get(), opened.scheme, form, about, filler);
  const isShared = (form: Form): boolean => isSharedOut(opened.scheme, request.fillers ?? [], form);
  for (const { group, units } of request.groups) {
    planned.push(...planFillers(core, request, opened, units, isWanted, taken));
    for (const form of forms) {
      if (form.kind === 'summary' || isShared(form)) continue;
      const wanted = units
        .map((unit) => subjectOf(request, unit))
        .filter((subject) => takesPart(form, subject) && isWanted(form, subject.name));
      planned.push(...planUnits(core, opened, form, group, wanted, taken));
    }
    for (const form of forms) {
      if (form.kind !== 'summary' || !isWanted(form, group)) continue;
      planned.push(planSummary(core, opened, form, group, taken));
    }
  }
  return planned;
}

/** The scheme of a request: the workbook's, or one that it will keep. */
function schemeOf({ opened }: Core, { scheme, document }: InsertRequest): OpenScheme | null {
  const known = opened.find((each) => each.scheme.id === scheme);
  return known ?? (document === undefined ? null : openText({ scheme, text: document }));
}

/** Whom a sheet is about as the list calls it, what is said of the conditions, and who that is. */
interface Subject extends Pick<RosterEntry, 'name' | 'conditions'> {
  readonly person: Pick<RosterEntry, 'name' | 'details'>;
}

function subjectOf({ conditions, people }: InsertRequest, name: string): Subject {
  const person = people?.get(name) ?? { name, details: new Map() };
  return { name, conditions: conditions?.get(name) ?? new Map(), person };
}

/** A sheet for every subject, filler and form; those about one subject stand together, those of one filler side by side. */
function planFillers(
  core: Core,
  request: InsertRequest,
  opened: OpenScheme,
  units: readonly string[],
  isWanted: (form: Form, about: string, filler: string) => boolean,
  taken: Set<string>,
): readonly PlannedSheet[] {
  const { scheme } = opened;
  const chosen = request.fillers ?? [];
  const planned: PlannedSheet[] = [];
  for (const subject of units.map((unit) => subjectOf(request, unit))) {
    for (const { id, title: filler } of scheme.fillers ?? []) {
      for (const form of scheme.forms) {
        if (form.kind !== 'record' || !request.forms.includes(form.id)) continue;
        const own = chosen.includes(id) ? fillersOfForm(scheme, [id], form, subject) : [];
        if (own.length === 0 || !takesPart(form, subject)) continue;
        if (!isWanted(form, subject.name, filler)) continue;
        const name = nameSheet(fillerSheetTitle(form, subject.name, filler), taken);
        taken.add(name);
        const about = { opened, name, filler, date: '' };
        const layOut = (): SheetBlueprint => layOutSubject(core, about, form, subject);
        planned.push({ title: name, subject: subject.name, overOthers: false, layOut });
      }
    }
  }
  return planned;
}

function planUnits(
  core: Core,
  opened: OpenScheme,
  form: EntryForm,
  filler: string,
  subjects: readonly Subject[],
  taken: Set<string>,
): readonly PlannedSheet[] {
  const planned: PlannedSheet[] = [];
  for (const subject of subjects) {
    const name = nameSheet(formSheetTitle(opened.scheme, form, subject.name), taken);
    taken.add(name);
    const layOut = (): SheetBlueprint =>
      layOutSubject(core, { opened, name, filler, date: '' }, form, subject);
    planned.push({ title: name, subject: subject.name, overOthers: false, layOut });
  }
  return planned;
}

function layOutSubject(
  core: Core,
  about: Pick<ScoreFormRequest, 'opened' | 'name' | 'filler' | 'date'>,
  form: EntryForm,
  subject: Subject,
): SheetBlueprint {
  const { opened } = about;
  if (form.kind === 'record') {
    const conditions = holdingConditions(opened.scheme, subject);
    const { person } = subject;
    const values = valuesOf(form, person);
    return layOutRecordForm({ ...about, form, subject: person.name, conditions, values });
  }
  const choices = core.choicesFor(opened.scheme.id);
  return layOutScoreForm({ ...about, form, unit: subject.name, choices });
}

function planSummary(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  filler: string,
  taken: Set<string>,
): PlannedSheet {
  const name = nameSheet(summaryName(form, filler), taken);
  taken.add(name);
  return {
    title: name,
    overOthers: true,
    layOut: () => layOutSummaryOf(core, opened, form, filler, name),
  };
}

/**
 * Inserts sheet by sheet, so that a stop or a failure leaves whole sheets and never a half one. What is in `done` already is passed
 * over, and whatever comes is added to it: after a failure the same call goes on with what is missing.
 */
export async function insertPlanned(
  core: Core,
  planned: readonly PlannedSheet[],
  done: InsertedSheet[],
  stopped: () => boolean,
): Promise<void> {
  for (const sheet of planned.slice(done.length)) {
    if (stopped()) break;
    showProgress(core, sheet, done.length, planned.length);
    if (sheet.overOthers) await core.refresh();
    done.push(...(await core.host.insertSheets([sheet.layOut()])));
    await breathe();
  }
}

/** Says which sheet comes next, and how far the insertion is. */
export function showProgress(
  core: Core,
  { title }: PlannedSheet,
  done: number,
  total: number,
): void {
  const stopNote = `停止后保留已插入的${done}张。`;
  core.store.set({ work: { title: '正在插入', done, total, current: title, stopNote } });
}
