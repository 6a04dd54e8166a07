import { parseLocalDate } from '../../../src/base/local-date';
import { composeCommission } from '../../../src/document/compose-commission';
import { composeProblemList } from '../../../src/document/compose-problem-list';
import {
  composeRecheckList,
  composeReviewOpinions,
} from '../../../src/document/compose-review-opinions';
import type { OfficialDocument, PrintedForms } from '../../../src/document/document';
import { peopleWords } from '../../../src/document/letter-words';
import { partByRoute, type RoutedPart } from '../../../src/document/part-by-route';
import { proposeRoutes, type ProposedRoutes } from '../../../src/document/propose-route';
import type { LetterHead, ReviewedBatch } from '../../../src/document/review-letter';
import { signedDecisions } from '../../../src/ledger/fold-ledger';
import { foldCourse } from '../../../src/ledger/fold-course';
import type { LedgerRecord } from '../../../src/ledger/record';
import { renamePersons } from '../../../src/ledger/rename-persons';
import { heldVerdicts } from '../../../src/ledger/review-fingerprint';
import type { Choices } from '../../../src/scheme/scheme';
import { formEntries, type FormEntry } from './form-documents';
import { calendarOf } from './own-calendar';
import { passingNotes, type PassingNote } from './passing-notes';
import { plain } from './plain-entry';
import { replyEntries, type ReplyEntry } from './reply-entries';
import type { OpenReview } from './review-state';
import type { HandoutSource } from '../session';
import type { OpenRecord } from '../session-state';

/** 复函 and 审核附表 (one, or by decision one of each filler: `reply:` and the filler), 会审意见表 …, a 委托函 for each filler that gets one, and for each section that writes it (`commission:`, the filler, and the section where there are several), and the notice's record forms (`form:` and the form). */
export type DocumentId =
  | 'reply'
  | `reply:${string}`
  | 'annex'
  | `annex:${string}`
  | 'opinions'
  | 'recheck'
  | 'problems'
  | `commission:${string}`
  | `form:${string}`;

/** What only a person can say of the letters: who signs, to whom one goes, when it was received, who hands it on. */
export type LetterField =
  | 'unit:reply'
  /** By filler, where each writes a reply of its own. */
  | `unit:reply:${string}`
  | 'unit:commission'
  /** By filler and person's key, the section that hands the name on; one of all letters is of workbooks from before. */
  | 'route'
  | `route:${string}`
  /** By letter, where the notice names several units. */
  | `addressee:${string}`
  /** YYYY-MM-DD, by letter. */
  | `received:${string}`
  /** By person's key, or filler and key, whether the fixed words stand in the 复函. */
  | `praise:${string}`
  /** By form, who writes it for all, where one does. */
  | `lead:${string}`
  /** By form, whose copies are printed and about whom: a look at them, which the workbook does not keep. */
  | `filler:${string}`
  | `about:${string}`;

/** What was said of a field; empty where nothing was. */
export type LetterSaid = (field: LetterField) => string;

export interface DocumentEntry {
  readonly id: DocumentId;
  /** 附件1; empty where the notice has no such annex. */
  readonly annex: string;
  /** Filler of a 委托函 or of a reply of its own, by title; empty for the others. */
  readonly filler: string;
  /** Section of a 委托函, by title, where several sections write; empty for the others. */
  readonly section: string;
  /** Null where there is nothing to write. */
  readonly document: OfficialDocument | PrintedForms | null;
  /** The forms that are the annex by decision, by title. */
  readonly asForms: readonly string[];
  /** Rows of its tables, or forms. */
  readonly rows: number;
  /** Where it is a record form; null for letters and records of the review. */
  readonly form: FormEntry | null;
  /** Where it is a 委托函. */
  readonly commission: CommissionEntry | null;
  /** Where it is a 复函 or its annex. */
  readonly reply: ReplyEntry | null;
}

/** One 委托函 among those of a batch. */
export interface CommissionEntry {
  readonly filler: string;
  /** Its filler, and its section where several sections write: what is said of it is kept under this. */
  readonly place: string;
  /** The section's id; empty where nobody has said it. */
  readonly route: string;
  /** Whom it is about, by key. */
  readonly persons: readonly string[];
  /** Of whom the step is not passed after which names are handed on; null where the notice has none. */
  readonly passing: PassingNote | null;
}

export interface DocumentsView {
  /** 某甲等3名同志. */
  readonly people: string;
  /** The same one by one. */
  readonly names: readonly string[];
  readonly entries: readonly DocumentEntry[];
  /** Which section would hand on whose names; null for a notice that names no sections. */
  readonly routes: ProposedRoutes | null;
}

/** The letters and records of the batch under review, a kind of them a step. Null for a notice that has no letters. */
export function* documentsView(
  open: OpenReview,
  { opened, choices, records, today }: HandoutSource,
  said: LetterSaid,
  sheets: readonly OpenRecord[],
): Generator<undefined, DocumentsView | null> {
  const { letters } = open.scheme;
  if (!letters) return null;
  const batch = batchOf(open, choices, renamePersons(records, open.review.renamed));
  const { subjects } = batch.review;
  const passing = passingNotes(batch, renamePersons(records, open.review.renamed));
  const on = parseLocalDate(today);
  const headOf = (field: LetterField): LetterHead => ({ unit: said(field).trim(), on });
  const calendar = calendarOf(records, open.scheme.id);
  const titles = new Map((open.scheme.fillers ?? []).map(({ id, title }) => [id, title]));
  const kinds: readonly (() => readonly DocumentEntry[])[] = [
    () => replyEntries(batch, headOf, said),
    () => [plain('opinions', composeReviewOpinions(batch, headOf('unit:commission')))],
    () => [plain('recheck', composeRecheckList(batch))],
    () => [plain('problems', composeProblemList(batch))],
    () =>
      commissionEntries(batch, said, passing).map(({ part, ...commission }): DocumentEntry => {
        const { filler, place, route } = commission;
        const document = composeCommission(part.batch, {
          ...headOf('unit:commission'),
          filler,
          to: saidOf('addressee', commission, said) || null,
          route: route || null,
          received: parseLocalDate(saidOf('received', commission, said)),
          calendar,
        });
        return {
          ...plain(`commission:${place}`, document),
          filler: titles.get(filler) ?? filler,
          section: place === filler ? '' : (part.route?.title ?? ''),
          commission,
        };
      }),
    () =>
      formEntries({ opened, batch, records: sheets, said }).map((form): DocumentEntry => ({
        ...plain(`form:${form.form.id}`, null),
        annex: form.form.annex,
        document: form.document,
        rows: form.copies,
        form,
      })),
  ];
  const entries: DocumentEntry[] = [];
  for (const entriesOf of kinds) {
    yield;
    entries.push(...entriesOf());
  }
  const names = subjects.map(({ subject }) => subject.name);
  const routes = letters.routes ? proposeRoutes(batch) : null;
  return { people: peopleWords(letters, names), names, routes, entries };
}

/** A 委托函 for each filler that gets one; apart for each section where several hand names on (L23). */
function commissionEntries(
  batch: ReviewedBatch,
  said: LetterSaid,
  passing: (people: ReviewedBatch) => PassingNote | null,
): readonly (CommissionEntry & { readonly part: RoutedPart })[] {
  return (batch.scheme.letters?.commission?.to ?? []).flatMap(({ filler }) => {
    const parts = partByRoute(batch, (person) => routeSaid(filler, person, said));
    return parts.map((part) => ({
      filler,
      place: parts.length > 1 ? `${filler}:${part.route?.id ?? ''}` : filler,
      route: part.route?.id ?? '',
      persons: part.batch.review.subjects.map(({ subject }) => subject.key),
      passing: passing(part.batch),
      part,
    }));
  });
}

/** Where the section is kept by which the letter of a filler hands on a person's name. */
export function routeField(filler: string, person: string): LetterField {
  return `route:${filler}:${person}`;
}

/** The section of a person in the letter of a filler, by id; empty where nobody said it. */
export function routeSaid(filler: string, person: string, said: LetterSaid): string {
  return said(routeField(filler, person)) || said(`route:${person}`) || said('route');
}

/** What was said of a letter; while it was one with others of its filler, of these. */
export function saidOf(
  what: 'addressee' | 'received',
  { filler, place }: CommissionEntry,
  said: LetterSaid,
): string {
  return said(`${what}:${place}`) || said(`${what}:${filler}`);
}

/** What the letters are written from, the people in the order of their sheets. */
function batchOf(
  { scheme, rules, review, persons }: OpenReview,
  choices: Choices,
  records: readonly LedgerRecord[],
): ReviewedBatch {
  const termed = new Set(
    (scheme.course?.matters ?? []).flatMap(({ id, term }) => (term === undefined ? [] : [id])),
  );
  return {
    scheme,
    rules,
    choices,
    signed: signedDecisions(records, scheme.id),
    review,
    verdicts: new Map(persons.map(({ key, log, review: own }) => [key, heldVerdicts(log, own)])),
    disciplines: new Map(
      [...foldCourse(records, scheme.id)].map(([key, { matters }]) => [
        key,
        matters.filter(({ matter }) => termed.has(matter)),
      ]),
    ),
    conditions: new Map(
      persons.map(({ key, log }) => [
        key,
        Object.fromEntries(log.conditions.map(({ condition, holds }) => [condition, holds])),
      ]),
    ),
  };
}
