import { setImmediate } from 'node:timers/promises';
import { parseLocalDate, type LocalDate } from '../../src/base/local-date';
import { fail, succeed, type Result } from '../../src/base/result';
import { reviewFillings } from '../../src/review/review-fillings';
import { conclusionRulesOf } from '../../src/scheme/conclusion-rules';
import { drawRulesOf } from '../../src/scheme/draw-rules';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices, Scheme } from '../../src/scheme/scheme';
import type { CheckedView } from '../commands/about-issue';
import type { RecordView } from '../commands/workbook-view';
import {
  REVIEW_ISSUE_SEVERITY,
  REVIEW_WORDS,
  reviewIssuePlace,
  reviewIssueSentence,
  type ReviewIssue,
} from '../locale/cli-review';
import { formatDay } from '../locale/time';
import { declined, exitOf, formatJson, type Answer } from './answer';
import { checkFile, type CheckedFile } from './check-files';
import { describeReview } from './describe-review';
import { carriedChoices, gatherReview, reviewedNotice, type ReviewedFile } from './gather-review';
import { listWorkbooks } from './list-workbooks';
import { decisionsOf } from './rank-answer';
import { reviewDocument, type ReviewTelling } from './review-document';
import { drawFromPool, type ReviewDraw } from './review-draw';
import { reviewNames } from './review-names';
import { parseReview, type ReviewOptions } from './review-request';
import { settleChoices } from './settle-choices';

/** The workbooks of a folder, each checked by itself. */
interface CheckedFolder {
  readonly checked: readonly CheckedFile[];
  readonly files: readonly ReviewedFile[];
  /** What is no workbook. */
  readonly others: readonly string[];
}

/** `review DIR`: the forms of a folder held against each other, person by person. `stopped` is asked between two files. */
export async function reviewFolder(
  schemes: readonly Scheme[],
  words: readonly string[],
  stopped: () => boolean,
): Promise<Answer> {
  const options = parseReview(words);
  if (!options.ok) return declined(options.failure);
  const { folder } = options.value;
  const listed = await listWorkbooks(folder);
  if (!listed.ok) return declined(REVIEW_WORDS.folder[listed.failure](folder));
  const { workbooks, others } = listed.value;
  if (workbooks.length === 0) return declined(REVIEW_WORDS.noWorkbooks(folder));
  const read = await readFiles(schemes.map(openScheme), workbooks, stopped);
  if (!read.ok) return declined(REVIEW_WORDS.stopped(read.failure, workbooks.length));
  return reviewFiles(options.value, { ...read.value, others });
}

/** Fails with the number of files read before it was told to stop. */
async function readFiles(
  opened: readonly OpenScheme[],
  workbooks: readonly string[],
  stopped: () => boolean,
): Promise<Result<Pick<CheckedFolder, 'checked' | 'files'>, number>> {
  const checked: CheckedFile[] = [];
  const files: ReviewedFile[] = [];
  for (const file of workbooks) {
    // A signal to stop is heard only between two turns.
    await setImmediate();
    if (stopped()) return fail(checked.length);
    const check = await checkFile(opened, file);
    checked.push(check.checked);
    files.push({ file, views: check.views.filter(isRecord), records: check.records });
  }
  return succeed({ checked, files });
}

function isRecord(view: CheckedView): view is RecordView {
  return view.kind === 'record';
}

function reviewFiles(options: ReviewOptions, folder: CheckedFolder): Answer {
  const today = options.today ?? parseLocalDate(formatDay(new Date()));
  const opened = reviewedNotice(folder.files);
  if (!opened || today === null) {
    const refused = folder.checked.flatMap(({ reason = [] }) => reason);
    const { exit, answer } = declined('');
    const complaints = [...refused, REVIEW_WORDS.nothingToReview(options.folder)];
    return { exit, answer, complaints };
  }
  const carried = carriedChoices(opened, folder.files);
  const choices = settleChoices(opened.scheme, carried.choices, { figures: [], ...options });
  if (!choices.ok) return declined(choices.failure);
  const rules = conclusionRulesOf(opened.scheme, choices.value);
  if (!rules) return declined(REVIEW_WORDS.nothingToReview(options.folder));
  const gathered = gatherReview(opened, folder.files, choices.value);
  const { fillings, assigned, about } = gathered;
  const { workingDays } = options;
  const review = reviewFillings({
    opened,
    rules,
    fillings,
    assigned,
    about,
    today,
    ...(workingDays !== null && { workingDays }),
  });
  const drawRules = drawRulesOf(opened.scheme, choices.value);
  const drawing =
    drawRules?.from === 'agreed' ? drawFromPool(drawRules, review, options.seed) : null;
  const said = (each: ReviewIssue): boolean =>
    each.code !== 'readings-differ' || !options.decisions.some(({ id }) => id === each.decision);
  return answerOf(options, {
    folder,
    today,
    choices: choices.value,
    telling: { review, rules, names: reviewNames(opened.scheme, gathered.sources) },
    draw: drawing?.draw ?? null,
    scheme: opened.scheme,
    issues: [...carried.issues.filter(said), ...gathered.issues, ...(drawing?.issues ?? [])],
  });
}

/** What a folder came to. */
interface ReviewedFolder {
  readonly folder: CheckedFolder;
  readonly today: LocalDate;
  readonly scheme: Scheme;
  readonly choices: Choices;
  readonly telling: ReviewTelling;
  readonly draw: ReviewDraw | null;
  readonly issues: readonly ReviewIssue[];
}

/** Whoever is not agreed on is an issue; so is a file or a sheet that was left out. */
function answerOf({ json }: ReviewOptions, found: ReviewedFolder): Answer {
  const { folder, telling, issues } = found;
  const { checked } = folder;
  const refused = checked.filter(({ state }) => state === 'refused');
  const open = telling.review.subjects.filter(({ state }) => state !== 'consistent');
  const asked = checked.filter(({ state }) => state === 'questions');
  return {
    exit: exitOf({
      read: checked.length - refused.length,
      refused: refused.length,
      issues: open.length + asked.length + issues.length,
    }),
    answer: json ? formatJson(documentOf(found)) : readable(found).join('\n'),
    complaints: refused.map(({ reason, file }) => reason ?? file),
  };
}

function documentOf({ folder, today, scheme, choices, telling, draw, issues }: ReviewedFolder) {
  return {
    scheme: scheme.id,
    today,
    ...reviewDocument(telling),
    draw,
    decisions: decisionsOf(scheme, choices),
    files: folder.checked,
    others: folder.others,
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: REVIEW_ISSUE_SEVERITY,
      file: 'file' in issue ? issue.file : '',
      sheet: 'sheet' in issue ? issue.sheet : '',
      sentence: reviewIssueSentence(issue),
    })),
  };
}

function readable({ folder, today, scheme, telling, draw, issues }: ReviewedFolder) {
  const { others } = folder;
  return [
    ...describeReview(telling, draw, { title: scheme.shortTitle, today }),
    ...issues.map((issue) => {
      const place = reviewIssuePlace(issue);
      return `${place === '' ? '' : `${place}　`}${reviewIssueSentence(issue)}`;
    }),
    ...(others.length > 0 ? [REVIEW_WORDS.notOpened(others)] : []),
  ];
}
