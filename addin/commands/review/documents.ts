import { parseLocalDate } from '../../../src/base/local-date';
import { composeCommission } from '../../../src/document/compose-commission';
import { annexForms, composeReplyAnnex } from '../../../src/document/compose-reply-annex';
import { composeProblemList } from '../../../src/document/compose-problem-list';
import { composeReplyLetter } from '../../../src/document/compose-reply-letter';
import {
  composeRecheckList,
  composeReviewOpinions,
} from '../../../src/document/compose-review-opinions';
import type { OfficialDocument, PrintedForms } from '../../../src/document/document';
import { peopleWords } from '../../../src/document/letter-words';
import { proposeRoutes, type ProposedRoutes } from '../../../src/document/propose-route';
import type { LetterHead, ReviewedBatch } from '../../../src/document/review-letter';
import { foldCourse } from '../../../src/ledger/fold-course';
import type { LedgerRecord } from '../../../src/ledger/record';
import { renamePersons } from '../../../src/ledger/rename-persons';
import { heldVerdicts } from '../../../src/ledger/review-fingerprint';
import type { Choices } from '../../../src/scheme/scheme';
import { formEntries, type FormEntry } from './form-documents';
import { calendarOf } from './own-calendar';
import type { OpenReview } from './review-state';
import type { HandoutSource } from '../session';
import type { OpenRecord } from '../session-state';

/** 复函, 审核附表 …, a 委托函 for each filler that gets one (`commission:` and the filler), and the notice's record forms (`form:` and the form). */
export type DocumentId =
  | 'reply'
  | 'annex'
  | 'opinions'
  | 'recheck'
  | 'problems'
  | `commission:${string}`
  | `form:${string}`;

/** What only a person can say of the letters: who signs, to whom one goes, when it was received, who hands it on. */
export type LetterField =
  | 'unit:reply'
  | 'unit:commission'
  | 'route'
  /** By filler, where the notice names several units. */
  | `addressee:${string}`
  /** YYYY-MM-DD, by filler. */
  | `received:${string}`
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
  /** Filler of a 委托函, by title; empty for the others. */
  readonly filler: string;
  /** Null where there is nothing to write. */
  readonly document: OfficialDocument | PrintedForms | null;
  /** The forms that are the annex by decision, by title. */
  readonly asForms: readonly string[];
  /** Rows of its tables, or forms. */
  readonly rows: number;
  /** Where it is a record form; null for letters and records of the review. */
  readonly form: FormEntry | null;
}

export interface DocumentsView {
  /** 某甲等3名同志. */
  readonly people: string;
  readonly entries: readonly DocumentEntry[];
  /** Which section would hand on whose names; null for a notice that names no sections. */
  readonly routes: ProposedRoutes | null;
}

/** The letters and records of the batch under review. Null for a notice that has no letters. */
export function documentsView(
  open: OpenReview,
  { opened, choices, records, today }: HandoutSource,
  said: LetterSaid,
  sheets: readonly OpenRecord[],
): DocumentsView | null {
  const { letters } = open.scheme;
  if (!letters) return null;
  const batch = batchOf(open, choices, renamePersons(records, open.review.renamed));
  const { subjects } = batch.review;
  const on = parseLocalDate(today);
  const headOf = (field: LetterField): LetterHead => ({ unit: said(field).trim(), on });
  const plain = (id: DocumentId, document: OfficialDocument | null): DocumentEntry => ({
    id,
    annex: '',
    filler: '',
    document,
    asForms: [],
    rows: rowsOf(document),
    form: null,
  });
  const titles = new Map((open.scheme.fillers ?? []).map(({ id, title }) => [id, title]));
  return {
    people: peopleWords(
      letters,
      subjects.map(({ subject }) => subject.name),
    ),
    routes: letters.routes ? proposeRoutes(batch) : null,
    entries: [
      ...(letters.reply
        ? [
            {
              ...plain('reply', composeReplyLetter(batch, headOf('unit:reply'))),
              annex: letters.reply.annex,
            },
            annexForms(batch).length === 0
              ? plain('annex', composeReplyAnnex(batch))
              : { ...plain('annex', null), asForms: annexForms(batch) },
          ]
        : []),
      plain('opinions', composeReviewOpinions(batch, headOf('unit:commission'))),
      plain('recheck', composeRecheckList(batch)),
      plain('problems', composeProblemList(batch)),
      ...(letters.commission?.to ?? []).map(({ filler }): DocumentEntry => {
        const document = composeCommission(batch, {
          ...headOf('unit:commission'),
          filler,
          to: said(`addressee:${filler}`) || null,
          route: said('route') || null,
          received: parseLocalDate(said(`received:${filler}`)),
          calendar: calendarOf(records, open.scheme.id),
        });
        return { ...plain(`commission:${filler}`, document), filler: titles.get(filler) ?? filler };
      }),
      ...formEntries({ opened, batch, records: sheets, said }).map((form): DocumentEntry => ({
        id: `form:${form.form.id}`,
        annex: form.form.annex,
        filler: '',
        document: form.document,
        asForms: [],
        rows: form.document?.forms.length ?? 0,
        form,
      })),
    ],
  };
}

function rowsOf(document: OfficialDocument | null): number {
  const tables = (document?.blocks ?? []).map((block) =>
    block.kind === 'table' ? block.rows.length : 0,
  );
  return tables.reduce((sum, rows) => sum + rows, 0);
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
