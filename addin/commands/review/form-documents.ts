import { composeRecordForms, type PersonForm } from '../../../src/document/compose-record-forms';
import type { PrintedForms } from '../../../src/document/document';
import { gatherForms, type FormSheet } from '../../../src/document/gather-forms';
import { peopleWords } from '../../../src/document/letter-words';
import type { ReviewedBatch } from '../../../src/document/review-letter';
import { listedName } from '../../../src/review/subject-key';
import { effectInForce } from '../../../src/scheme/decision-effect';
import { fillerNamed } from '../../../src/scheme/filler-named';
import { chosenOption, isConfirmed, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { Filler, RecordForm } from '../../../src/scheme/record-form';
import type { FilledRecord } from '../../../src/sheet/record/filled-record';
import type { OpenRecord } from '../session-state';
import type { LetterSaid } from './documents';

/** About whom: one form without a name. */
export const ABOUT_NOBODY = 'nobody';
/** Whose copies: those of which no sheet says who filled them in. */
export const SAID_BY_NOBODY = '-';

/** A record form of the notice: whose copies of it are printed, and about whom. */
export interface FormEntry {
  readonly form: RecordForm;
  /** Each filler writes a form of every person, or one of them writes it for all. */
  readonly policy: 'each' | 'lead';
  /** The reading that says so; null where the notice leaves no doubt. */
  readonly reading: { readonly label: string; readonly assumed: boolean } | null;
  /** By id; without a title those of which no sheet says it. */
  readonly fillers: readonly { readonly id: string; readonly title: string }[];
  /** Empty where one writes for all and nobody has said who. */
  readonly filler: string;
  /** Whom the form can be about, by key. */
  readonly people: readonly { readonly key: string; readonly name: string }[];
  /** A key, `ABOUT_NOBODY`, or empty for all of them. */
  readonly about: string;
  /** Forms that are printed. */
  readonly copies: number;
  /** Of those printed, how many have a sheet. */
  readonly filled: number;
  /** Sheets of which nobody can tell whose they are. */
  readonly untold: number;
  readonly document: PrintedForms | null;
}

/** What record forms are printed from. */
export interface FormsRequest {
  readonly opened: OpenScheme;
  readonly batch: ReviewedBatch;
  readonly records: readonly Pick<
    OpenRecord,
    'sheet' | 'scheme' | 'formId' | 'filler' | 'record'
  >[];
  readonly said: LetterSaid;
}

/** The record forms of the notice, each as a person wants it printed. */
export function formEntries(request: FormsRequest): readonly FormEntry[] {
  return request.opened.scheme.forms.flatMap((form) =>
    form.kind === 'record' ? [formEntry(form, request)] : [],
  );
}

function formEntry(form: RecordForm, request: FormsRequest): FormEntry {
  const { opened, batch, said } = request;
  const { policy, reading } = fillersDecided(form, batch);
  const sheets = sheetsOf(form, request);
  const fillers = fillersOf(form, opened, policy, sheets);
  const filler = chosenFiller(form, fillers, sheets, policy, said);
  const own = opened.scheme.fillers?.find(({ id }) => id === filler);
  const wanted = sheets.filter((each) => isWanted(each, policy, filler));
  const { everybody, untold } = copiesOf(form, wanted, own, batch);
  const people = everybody.map(({ person: { subject } }) => ({
    key: subject.key,
    name: listedName(subject),
  }));
  const about = aboutWhom(said(`about:${form.id}`), people);
  const printed =
    about === '' ? everybody : everybody.filter(({ person }) => person.subject.key === about);
  const title = titleOf(form, printed, own, batch);
  const asked = policy === 'lead' && filler === '' ? 'lead-open' : 'forms-differ';
  const compose = () => composeRecordForms({ opened, form, people: printed, title, asked });
  const nobody = printed.length === 0 && about !== ABOUT_NOBODY;
  const filled = printed.filter((each) => each.filled.some((sheet) => isBegun(form, sheet))).length;
  const document = nobody ? null : compose();
  const copies = nobody ? 0 : Math.max(1, printed.length);
  const choice = { policy, reading, fillers, filler, people, about };
  return { form, ...choice, copies, filled, untold, document };
}

/** Somebody has written in it: whom it is about, and where that person works, stood there from the start. */
function isBegun({ subject, apart = [] }: RecordForm, record: FilledRecord): boolean {
  if (record.typed.size > 0 || record.concluded.length > 0) return true;
  return record.entries.some(
    ({ place, text }) => text !== '' && place !== subject && !apart.includes(place),
  );
}

/** The copies of one filler, or of whoever writes for all: a form of everybody it concerns, written or not. */
function copiesOf(
  form: RecordForm,
  sheets: readonly FormSheet[],
  filler: Filler | undefined,
  batch: ReviewedBatch,
): { readonly everybody: readonly PersonForm[]; readonly untold: number } {
  const { of, untold } = gatherForms(form, batch.review.subjects, sheets);
  const everybody = batch.review.subjects
    .map((person): PersonForm => {
      const filled = of.get(person.subject.key) ?? [];
      return { person, filled: filled.map(({ record }) => record) };
    })
    .filter((each) => concerns(filler, each, batch));
  return { everybody, untold: untold.length };
}

/** Somebody who is not there any more is no choice. */
function aboutWhom(asked: string, people: FormEntry['people']): string {
  return asked === ABOUT_NOBODY || people.some(({ key }) => key === asked) ? asked : '';
}

/** Who writes a form, by the decision in force; without one each filler does. */
function fillersDecided(
  { id }: RecordForm,
  { scheme, choices }: ReviewedBatch,
): Pick<FormEntry, 'policy' | 'reading'> {
  const found = effectInForce(scheme, choices, 'form-fillers');
  if (!found?.effect.forms.includes(id)) return { policy: 'each', reading: null };
  const { label } = chosenOption(found.decision, choices);
  const assumed = !isConfirmed(found.decision, choices);
  return { policy: found.effect.policy, reading: { label, assumed } };
}

/** The sheets of a form in this workbook, with who filled them in: as the review has it, else as they say themselves. */
function sheetsOf(
  form: RecordForm,
  { opened, batch, records }: FormsRequest,
): readonly FormSheet[] {
  const { scheme } = opened;
  const reviewed = new Map(
    batch.review.subjects.flatMap(({ subject }) =>
      subject.fillings.map(({ source, filler }) => [source, filler] as const),
    ),
  );
  return records
    .filter((each) => each.scheme.id === scheme.id && each.formId === form.id)
    .map(({ sheet, filler, record }) => ({
      source: sheet.name,
      filler: reviewed.get(sheet.name) ?? fillerNamed(scheme, filler)?.id ?? null,
      record,
    }));
}

function fillersOf(
  { id: form }: RecordForm,
  { scheme }: OpenScheme,
  policy: FormEntry['policy'],
  sheets: readonly FormSheet[],
): FormEntry['fillers'] {
  const named = (scheme.fillers ?? []).filter(({ forms }) => forms?.includes(form) ?? true);
  const unsaid = policy === 'each' && sheets.some(({ filler }) => filler === null);
  return [
    ...named.map(({ id, title }) => ({ id, title })),
    ...(unsaid ? [{ id: SAID_BY_NOBODY, title: '' }] : []),
  ];
}

/** What was said; else, where each writes one, the first who has. Who writes for all is never guessed. */
function chosenFiller(
  { id }: RecordForm,
  fillers: FormEntry['fillers'],
  sheets: readonly FormSheet[],
  policy: FormEntry['policy'],
  said: LetterSaid,
): string {
  const chosen = said(policy === 'lead' ? `lead:${id}` : `filler:${id}`);
  if (fillers.some((each) => each.id === chosen)) return chosen;
  if (policy === 'lead') return '';
  const written = new Set(sheets.map(({ filler }) => filler ?? SAID_BY_NOBODY));
  return (fillers.find((each) => written.has(each.id)) ?? fillers[0])?.id ?? '';
}

function isWanted({ filler }: FormSheet, policy: FormEntry['policy'], chosen: string): boolean {
  if (policy === 'each') return (filler ?? SAID_BY_NOBODY) === chosen;
  // A sheet that says nobody may be of whoever writes for all.
  return chosen === '' || filler === null || filler === chosen;
}

/** Whether a filler writes of this person: where the notice makes a condition, it is known to hold, or a sheet is there. */
function concerns(
  filler: Filler | undefined,
  { person, filled }: PersonForm,
  { conditions }: ReviewedBatch,
): boolean {
  const { applies } = filler ?? {};
  if (applies === undefined || filled.length > 0) return true;
  return conditions.get(person.subject.key)?.[applies] === true;
}

/** 某甲等3名同志查核纪实表（主管部门（党建））: what a file is called. */
function titleOf(
  { shortTitle }: RecordForm,
  printed: readonly PersonForm[],
  filler: Filler | undefined,
  { scheme }: ReviewedBatch,
): string {
  const names = printed.map(({ person }) => person.subject.name);
  const people = scheme.letters && names.length > 0 ? peopleWords(scheme.letters, names) : '';
  return `${people}${shortTitle}${filler ? `（${filler.title}）` : ''}`;
}
