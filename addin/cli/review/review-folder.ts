import { setImmediate } from 'node:timers/promises';
import { parseLocalDate, type LocalDate } from '../../../src/base/local-date';
import { fail, succeed, type Result } from '../../../src/base/result';
import { settleReview } from '../../../src/ledger/settle-review';
import { reviewFillings, type Review } from '../../../src/review/review-fillings';
import { conclusionRulesOf, type ConclusionRules } from '../../../src/scheme/conclusion-rules';
import { drawRulesOf } from '../../../src/scheme/draw-rules';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import type { CheckedView } from '../../commands/card/about-issue';
import type { RecordView } from '../../commands/workbook-view';
import { REVIEW_WORDS, type ReviewIssue } from '../../locale/cli-review';
import { formatDay } from '../../locale/time';
import { declined, type Answer } from '../answer';
import { checkFile, type CheckedFile } from '../check/check-files';
import { decidedReview } from './decided-review';
import { dropSuperseded } from './drop-superseded';
import { goneNotices, goneSeals, leftMarks } from './find-left-behind';
import {
  carriedChoices,
  gatherReview,
  logsOf,
  reviewedNotice,
  type GatheredReview,
  type ReviewedFile,
} from './gather-review';
import { listWorkbooks } from './list-workbooks';
import { NOTHING_LOGGED, type JoinedLog } from './join-logs';
import { answerOf, describeIssue, type CheckedFolder } from './review-answer';
import type { ReviewTelling } from './review-document';
import { writeDocuments } from './review-documents';
import { drawFromPool } from './review-draw';
import { reviewNames } from './review-names';
import { progressLine } from '../progress-line';
import { parseReview, type ReviewOptions } from './review-request';
import { sealedFolder, type SealedFolder } from './seal-forms';
import { settleWorkingDays, type WorkingDays } from './settle-working-days';
import { spreadWithdrawals } from './spread-withdrawals';
import { settleChoices } from '../settle-choices';
import { unheldIssues } from './unheld-issues';

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
  if (workbooks.length === 0) return declined(REVIEW_WORDS.noWorkbooks(folder, others));
  const line = progressLine(process.stderr, Date.now);
  const read = await readFiles(schemes.map(openScheme), workbooks, (done) => {
    line.tell(REVIEW_WORDS.reading(done, workbooks.length));
    return stopped();
  });
  line.clear();
  if (!read.ok) return declined(REVIEW_WORDS.stopped(read.failure, workbooks.length));
  const files = dropSuperseded(spreadWithdrawals(read.value.files));
  return reviewFiles(options.value, { ...read.value, files, others });
}

/** Fails with the number of files read before it was told to stop. */
async function readFiles(
  opened: readonly OpenScheme[],
  workbooks: readonly string[],
  stoppedAt: (done: number) => boolean,
): Promise<Result<Pick<CheckedFolder, 'checked' | 'files'>, number>> {
  const checked: CheckedFile[] = [];
  const files: ReviewedFile[] = [];
  for (const file of workbooks) {
    // A signal to stop is heard only between two turns.
    await setImmediate();
    if (stoppedAt(checked.length)) return fail(checked.length);
    const check = await checkFile(opened, file);
    checked.push(check.checked);
    files.push({ ...check, file, views: check.views.filter(isRecord) });
  }
  return succeed({ checked, files });
}

function isRecord(view: CheckedView): view is RecordView {
  return view.kind === 'record';
}

async function reviewFiles(options: ReviewOptions, folder: CheckedFolder): Promise<Answer> {
  const today = options.today ?? parseLocalDate(formatDay(new Date()));
  const { files } = folder;
  const opened = reviewedNotice(files);
  if (!opened || today === null) return nothingToReview(options, folder);
  const { scheme } = opened;
  const carried = carriedChoices(opened, files);
  const choices = settleChoices(scheme, carried.choices, { figures: [], ...options });
  if (!choices.ok) return declined(choices.failure);
  const rules = conclusionRulesOf(scheme, choices.value);
  if (!rules) return nothingToReview(options, folder);
  const gathered = gatherReview(opened, files, choices.value);
  const { workingDays, issues } = settleWorkingDays(scheme, files, options.workingDays);
  const whole = compared(opened, rules, gathered, { today, workingDays });
  const logs = logsOf(files, opened, whole.renamed);
  const settled = settleReview(rules, whole, (key) => logs.get(key)?.log ?? NOTHING_LOGGED);
  const sealed = sealedFolder(settled, gathered, { scheme, rules, logs });
  const drawRules = drawRulesOf(scheme, choices.value);
  const drawing =
    drawRules?.from === 'agreed' ? drawFromPool(drawRules, sealed.review, options.seed) : null;
  const names = reviewNames(scheme, gathered.sources);
  const said = (each: ReviewIssue): boolean =>
    each.code !== 'readings-differ' || !options.decisions.some(({ id }) => id === each.decision);
  const { review } = sealed;
  const source = { opened, rules, choices: choices.value, review, logs, files, today };
  const documents =
    options.documents === null ? null : await writeDocuments(source, options.documents);
  return answerOf(options.json, {
    folder,
    documents,
    today,
    choices: choices.value,
    workingDays,
    telling: tellingOf(rules, sealed, { names, logs }),
    draw: drawing?.draw ?? null,
    scheme,
    issues: [
      ...carried.issues.filter(said),
      ...issues,
      ...gathered.issues,
      ...unheldIssues(sealed.review),
      ...goneSeals(sealed, names),
      ...goneNotices(files),
      ...leftMarks(files),
      ...(drawing?.issues ?? []),
    ],
    closed: sealed.closed,
  });
}

/** A notice of which only the seals are left is told nevertheless. */
function nothingToReview({ folder }: ReviewOptions, { checked, files }: CheckedFolder): Answer {
  const refused = checked.flatMap(({ reason = [] }) => reason);
  const gone = goneNotices(files).map(describeIssue);
  const { exit, answer } = declined('');
  return { exit, answer, complaints: [...refused, ...gone, REVIEW_WORDS.nothingToReview(folder)] };
}

function compared(
  opened: OpenScheme,
  rules: ConclusionRules,
  { fillings, assigned, recognised, about }: GatheredReview,
  { today, workingDays }: { readonly today: LocalDate; readonly workingDays: WorkingDays | null },
): Review {
  const days = workingDays === null ? {} : { workingDays: workingDays.days };
  const said = { assigned, recognised, about };
  return reviewFillings({ opened, rules, fillings, ...said, today, ...days });
}

function tellingOf(
  rules: ConclusionRules,
  { review, seals }: SealedFolder,
  { names, logs }: Pick<ReviewTelling, 'names'> & { readonly logs: ReadonlyMap<string, JoinedLog> },
): ReviewTelling {
  const decided = review.subjects.map((each) => {
    const { key } = each.subject;
    return [key, decidedReview(each, logs.get(key)?.log ?? NOTHING_LOGGED, rules)] as const;
  });
  return { review, rules, names, decided: new Map(decided), seals };
}
