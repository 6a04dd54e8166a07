import type { LocalDate } from '../../../src/base/local-date';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import { RANK_WORDS } from '../../locale/cli-rank';
import {
  REVIEW_WORDS,
  reviewIssuePlace,
  reviewIssueSentence,
  reviewIssueSeverity,
  type ReviewIssue,
} from '../../locale/cli-review';
import { exitOf, formatJson, type Answer } from '../answer';
import type { CheckedFile } from '../check/check-files';
import { describeReview } from './describe-review';
import { isBroken } from './describe-seals';
import type { ReviewedFile, SheetSource } from './gather-review';
import { decisionsOf } from '../rank/rank-answer';
import { decidedOf, reviewDocument, type ReviewTelling } from './review-document';
import type { WrittenDocuments } from './review-documents';
import type { ReviewDraw } from './review-draw';
import type { WorkingDays } from './settle-working-days';

/** The workbooks of a folder, each checked by itself. */
export interface CheckedFolder {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly ReviewedFile[];
  /** What is no workbook. */
  readonly others: readonly string[];
}

/** What a folder came to. */
export interface ReviewedFolder {
  readonly folder: CheckedFolder;
  readonly today: LocalDate;
  readonly scheme: Scheme;
  readonly choices: Choices;
  readonly telling: ReviewTelling;
  readonly workingDays: WorkingDays | null;
  readonly draw: ReviewDraw | null;
  readonly issues: readonly ReviewIssue[];
  /** Null where none were asked for. */
  readonly documents: WrittenDocuments | null;
  /** Sheets of whom is under seal: of these nothing is told that stands in them. */
  readonly closed: readonly SheetSource[];
}

/** Whoever is neither agreed on nor decided is an issue; so is a broken seal, a file or a sheet that was left out. */
export function answerOf(json: boolean, found: ReviewedFolder): Answer {
  const { folder, telling, issues, documents } = found;
  const { checked } = folder;
  const unwritten = documents?.refused ?? [];
  const refused = checked.filter(({ state }) => state === 'refused');
  const open = telling.review.subjects.filter((each) => !decidedOf(telling, each).settled);
  const broken = [...telling.seals.values()].flat().filter(isBroken);
  const asking = issues.filter((each) => reviewIssueSeverity(each) !== 'note');
  const asked = checked.filter(({ state }) => state === 'questions');
  return {
    exit: exitOf({
      read: checked.length - refused.length,
      refused: refused.length + unwritten.length,
      issues: open.length + broken.length + asked.length + asking.length,
    }),
    answer: json ? formatJson(documentOf(found)) : readable(found).join('\n'),
    complaints: [...refused.map(({ reason, file }) => reason ?? file), ...unwritten],
  };
}

function documentOf({
  folder,
  today,
  scheme,
  choices,
  workingDays,
  telling,
  draw,
  issues,
  documents,
  closed,
}: ReviewedFolder) {
  return {
    scheme: scheme.id,
    today,
    workingDays,
    ...reviewDocument(telling),
    draw,
    decisions: decisionsOf(scheme, choices),
    files: folder.checked.map((each) => withoutClosed(each, closed)),
    others: folder.others,
    ...(documents && { documents: documents.written }),
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: reviewIssueSeverity(issue),
      file: 'file' in issue ? issue.file : '',
      sheet: 'sheet' in issue ? issue.sheet : '',
      sentence: reviewIssueSentence(issue),
    })),
  };
}

/** What a check says of a sheet may quote it. */
function withoutClosed(checked: CheckedFile, closed: readonly SheetSource[]): CheckedFile {
  const own = new Set(closed.flatMap(({ file, sheet }) => (file === checked.file ? [sheet] : [])));
  if (own.size === 0) return checked;
  return { ...checked, issues: checked.issues.filter(({ sheet }) => !own.has(sheet)) };
}

function readable(found: ReviewedFolder): readonly string[] {
  const { folder, today, scheme, choices, workingDays, telling, draw, issues, documents } = found;
  const { others } = folder;
  const readings = telling.review.subjects.length > 0 ? decisionsOf(scheme, choices) : [];
  return [
    ...describeReview(telling, draw, { title: scheme.shortTitle, today, workingDays }),
    ...readings.map((each) => RANK_WORDS.decision(each.settled, each.question, each.label)),
    ...issues.map(describeIssue),
    ...(others.length > 0 ? [REVIEW_WORDS.notOpened(others)] : []),
    ...(documents?.written ?? []).map(({ file, gaps }) => REVIEW_WORDS.document(file, gaps)),
  ];
}

/** With where it stands. */
export function describeIssue(issue: ReviewIssue): string {
  const place = reviewIssuePlace(issue);
  return `${place === '' ? '' : `${place}　`}${reviewIssueSentence(issue)}`;
}
