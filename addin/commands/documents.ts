import { parseLocalDate } from '../../src/base/local-date';
import { publishedCalendar } from '../../src/calendar/working-calendar';
import { composeCommission } from '../../src/document/compose-commission';
import {
  composeProblemList,
  composeReplyAnnex,
  isAnnexWritten,
} from '../../src/document/compose-reply-annex';
import { composeReplyLetter } from '../../src/document/compose-reply-letter';
import {
  composeRecheckList,
  composeReviewOpinions,
} from '../../src/document/compose-review-opinions';
import type { OfficialDocument } from '../../src/document/document';
import { peopleWords } from '../../src/document/letter-words';
import type { ReviewedBatch } from '../../src/document/review-letter';
import { heldVerdicts } from '../../src/ledger/review-fingerprint';
import type { Review, SubjectReview } from '../../src/review/review-fillings';
import type { Choices } from '../../src/scheme/scheme';
import type { OpenReview } from './review-state';

/** 复函, 审核附表 …, and a 委托函 for each filler that gets one: `commission:` and the filler. */
export type DocumentId =
  'reply' | 'annex' | 'opinions' | 'recheck' | 'problems' | `commission:${string}`;

/** What a person says of the letters; kept as long as the pane is open. */
export interface DocumentDraft {
  /** Who signs. */
  readonly unit: string;
  /** YYYY-MM-DD, as typed; empty where nothing is said. */
  readonly received: string;
  readonly route: string | null;
  /** By filler, where the notice names several units. */
  readonly addressees: Readonly<Record<string, string>>;
  readonly shown: DocumentId | null;
}

export const BLANK_LETTERS: DocumentDraft = {
  unit: '',
  received: '',
  route: null,
  addressees: {},
  shown: null,
};

export interface DocumentEntry {
  readonly id: DocumentId;
  /** 附件1; empty where the notice has no such annex. */
  readonly annex: string;
  /** Filler of a 委托函, by title; empty for the others. */
  readonly filler: string;
  /** Null where there is nothing to write. */
  readonly document: OfficialDocument | null;
  /** The annex goes along as a form, by decision. */
  readonly asForm: boolean;
  /** Rows of its tables. */
  readonly rows: number;
}

export interface DocumentsView {
  /** 某甲等3名同志. */
  readonly people: string;
  readonly entries: readonly DocumentEntry[];
}

/** The letters and records of the batch under review. Null for a notice that has no letters. */
export function documentsView(
  open: OpenReview,
  choices: Choices,
  today: string,
  draft: DocumentDraft,
): DocumentsView | null {
  const { letters } = open.scheme;
  if (!letters) return null;
  const batch = batchOf(open, choices);
  const { subjects } = batch.review;
  const head = { unit: draft.unit.trim(), on: parseLocalDate(today) };
  const plain = (id: DocumentId, document: OfficialDocument | null): DocumentEntry => ({
    id,
    annex: '',
    filler: '',
    document,
    asForm: false,
    rows: rowsOf(document),
  });
  const titles = new Map((open.scheme.fillers ?? []).map(({ id, title }) => [id, title]));
  return {
    people: peopleWords(
      letters,
      subjects.map(({ subject }) => subject.name),
    ),
    entries: [
      ...(letters.reply
        ? [
            { ...plain('reply', composeReplyLetter(batch, head)), annex: letters.reply.annex },
            isAnnexWritten(batch)
              ? plain('annex', composeReplyAnnex(batch))
              : { ...plain('annex', null), asForm: true },
          ]
        : []),
      plain('opinions', composeReviewOpinions(batch, head)),
      plain('recheck', composeRecheckList(batch)),
      plain('problems', composeProblemList(batch)),
      ...(letters.commission?.to ?? []).map(({ filler }): DocumentEntry => {
        const document = composeCommission(batch, {
          ...head,
          filler,
          to: draft.addressees[filler] ?? null,
          route: draft.route,
          received: parseLocalDate(draft.received),
          calendar: publishedCalendar(),
        });
        return { ...plain(`commission:${filler}`, document), filler: titles.get(filler) ?? filler };
      }),
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
  { scheme, rules, review, persons, sheets }: OpenReview,
  choices: Choices,
): ReviewedBatch {
  return {
    scheme,
    rules,
    choices,
    review: inSheetOrder(review, sheets),
    verdicts: new Map(persons.map(({ key, log, review: own }) => [key, heldVerdicts(log, own)])),
    conditions: new Map(
      persons.map(({ key, log }) => [
        key,
        Object.fromEntries(log.conditions.map(({ condition, holds }) => [condition, holds])),
      ]),
    ),
  };
}

function inSheetOrder(review: Review, sheets: OpenReview['sheets']): Review {
  const places = new Map([...sheets.keys()].map((source, at) => [source, at]));
  const placeOf = ({ subject }: SubjectReview): number =>
    Math.min(...subject.fillings.map(({ source }) => places.get(source) ?? places.size));
  return { ...review, subjects: [...review.subjects].sort((a, b) => placeOf(a) - placeOf(b)) };
}
