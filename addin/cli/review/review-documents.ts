import { composeProblemList } from '../../../src/document/compose-problem-list';
import {
  composeRecheckList,
  composeReviewOpinions,
} from '../../../src/document/compose-review-opinions';
import { fileOf, type OfficialDocument, type PrintedForms } from '../../../src/document/document';
import type { ReviewedBatch } from '../../../src/document/review-letter';
import type { LocalDate } from '../../../src/base/local-date';
import { nameFile } from '../../../src/handout/file-name';
import { fieldsOf, foldCourse } from '../../../src/ledger/fold-course';
import { signedDecisions } from '../../../src/ledger/fold-ledger';
import { renamePersons } from '../../../src/ledger/rename-persons';
import { heldVerdicts } from '../../../src/ledger/review-fingerprint';
import type { Review } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Choices } from '../../../src/scheme/scheme';
import { formEntries } from '../../commands/review/form-documents';
import { replyEntries } from '../../commands/review/reply-entries';
import { EXPORT_WORDS } from '../../locale/cli-export';
import { openFolder } from '../export/output-folder';
import { sourceOf, type ReviewedFile } from './gather-review';
import { NOTHING_LOGGED, type JoinedLog } from './join-logs';

/** What the documents of a folder are written from. */
export interface DocumentsSource {
  readonly opened: OpenScheme;
  readonly rules: ConclusionRules;
  readonly choices: Choices;
  /** Of whom is under seal nothing that anybody wrote. */
  readonly review: Review;
  readonly logs: ReadonlyMap<string, JoinedLog>;
  readonly files: readonly ReviewedFile[];
  readonly today: LocalDate;
}

/** A document that was written, with how many places in it are 〔待定〕. */
export interface WrittenDocument {
  readonly file: string;
  readonly gaps: number;
}

export interface WrittenDocuments {
  readonly written: readonly WrittenDocument[];
  /** One line for each that was not. */
  readonly refused: readonly string[];
}

/** `--documents DIR`: the 复函 and 审核附表, the records of the review, and the notice's forms of each filler, as .docx; nothing is written over. */
export async function writeDocuments(
  source: DocumentsSource,
  out: string,
): Promise<WrittenDocuments> {
  const folder = await openFolder(out);
  if (!folder.ok) return { written: [], refused: [EXPORT_WORDS.put[folder.failure](out)] };
  const { writeDocx } = await import('../../files/docx-writer');
  const written: WrittenDocument[] = [];
  const refused: string[] = [];
  const taken = new Set<string>();
  for (const document of documentsOf(source)) {
    const file = nameFile(fileOf(document), taken, '.docx');
    taken.add(file);
    const put = await folder.value.put(file, await writeDocx(document), false);
    if (put.ok) written.push({ file, gaps: document.gaps.length });
    else refused.push(EXPORT_WORDS.put[put.failure](`${out}/${file}`));
  }
  return { written, refused };
}

/** The documents that have something to say, as the page 文书 has them. */
function documentsOf(source: DocumentsSource): readonly (OfficialDocument | PrintedForms)[] {
  const batch = batchOf(source);
  const said = saidBy(source);
  const head = (field: string) => ({ unit: said(field).trim(), on: source.today });
  const records = [
    ...replyEntries(batch, head, said).map(({ document }) => document),
    composeReviewOpinions(batch, head('unit:commission')),
    composeRecheckList(batch),
    composeProblemList(batch),
    ...formsOf(source, batch, said),
  ];
  return records.filter((each) => each !== null);
}

/** Each form of each filler that hands it in; of one that is written for all, one. */
function formsOf(
  { opened, files }: DocumentsSource,
  batch: ReviewedBatch,
  said: (field: string) => string,
): readonly (PrintedForms | null)[] {
  const records = files.flatMap(({ file, views }) =>
    views
      .filter((view) => view.opened.scheme.id === opened.scheme.id)
      .map(({ sheet, record }) => ({
        sheet: { ...sheet, name: sourceOf(file, sheet.name) },
        scheme: opened.scheme,
        formId: record.form,
        filler: record.identity?.filler ?? '',
        record,
      })),
  );
  const fillers = (opened.scheme.fillers ?? []).map(({ id }) => id);
  const printed = fillers.flatMap((filler) =>
    formEntries({
      opened,
      batch,
      records,
      said: (field) => (field.startsWith('filler:') ? filler : said(field)),
    }).filter((entry) => entry.policy === 'each' && entry.filler === filler),
  );
  const forAll = formEntries({ opened, batch, records, said }).filter(
    ({ policy }) => policy === 'lead',
  );
  return [...printed, ...forAll].map(({ document }) => document);
}

/** What the workbooks say of a field; what two of them say differently is unsaid. */
function saidBy({ opened, files }: DocumentsSource): (field: string) => string {
  const all = files.map(({ records }) => fieldsOf(records, opened.scheme.id));
  return (field) => {
    const words = new Set(all.flatMap((fields) => fields.get(field) ?? []));
    const [only = ''] = words;
    return words.size === 1 ? only : '';
  };
}

function batchOf({ opened, rules, choices, review, logs, files }: DocumentsSource): ReviewedBatch {
  const { scheme } = opened;
  const termed = new Set(
    (scheme.course?.matters ?? []).flatMap(({ id, term }) => (term === undefined ? [] : [id])),
  );
  const own = new Map(
    review.subjects.map((each) => [
      each.subject.key,
      { review: each, log: logs.get(each.subject.key)?.log ?? NOTHING_LOGGED },
    ]),
  );
  // The same row in two copies of a workbook is one.
  const rows = new Map(files.flatMap(({ records }) => records.map((each) => [each.id, each])));
  const courses = foldCourse(renamePersons([...rows.values()], review.renamed), scheme.id);
  return {
    scheme,
    rules,
    choices,
    signed: new Map(files.flatMap(({ records }) => [...signedDecisions(records, scheme.id)])),
    review,
    verdicts: new Map([...own].map(([key, each]) => [key, heldVerdicts(each.log, each.review)])),
    disciplines: new Map(
      [...courses].map(([key, { matters }]) => [
        key,
        matters.filter(({ matter }) => termed.has(matter)),
      ]),
    ),
    conditions: new Map(
      [...own].map(([key, { log }]) => [
        key,
        Object.fromEntries(log.conditions.map(({ condition, holds }) => [condition, holds])),
      ]),
    ),
  };
}
