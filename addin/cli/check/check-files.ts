import { formatPoints, numberOfPoints, type Points } from '../../../src/base/points';
import type { LedgerRecord } from '../../../src/ledger/record';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { recogniseByWords } from '../../../src/sheet/recognise-by-words';
import { createAppraisalLoader } from '../../commands/appraisal/load-appraisal';
import { appraisalProblems } from '../../commands/appraisal/open-appraisal';
import { isChecked, type CheckedView } from '../../commands/card/about-issue';
import { summaryProblems } from '../../commands/appraisal/summary-problems';
import { problemsOf } from '../../commands/card/problems';
import { twinsAmong, type FilledView } from '../../commands/card/twins';
import type { Problem } from '../../commands/card/problem';
import { subjectOf, viewSheet, type WorkbookView } from '../../commands/workbook-view';
import { readWorkbook, type WorkbookContents } from '../../files/read-workbook';
import { GATE_LIMITS } from '../../files/xlsx-gate';
import type { SheetGrid } from '../../hosts/host';
import { isOurFormula } from '../../hosts/mark-words';
import { CLI_WORDS } from '../../locale/cli';
import { fileFaultSentence } from '../../locale/file-fault';
import { exitOf, formatJson, type Answer } from '../answer';
import { blanksOf, findingOf, type CheckedIssue } from './file-finding';
import { openGrids } from '../open-grids';
import { readBytes } from '../read-bytes';

export interface CheckedFile {
  readonly file: string;
  readonly state: 'ok' | 'questions' | 'refused';
  readonly reason?: string;
  readonly sheets: readonly CheckedSheet[];
  readonly issues: readonly CheckedIssue[];
}

interface CheckedSheet {
  readonly sheet: string;
  readonly form: string;
  readonly subject: string;
  readonly total?: number;
}

/** A checked file with what only the readable answer shows. */
export interface FileCheck {
  readonly checked: CheckedFile;
  readonly views: readonly CheckedView[];
  /** Where each issue stands, as people say it: 「“州甲局”表G9 第5项」. */
  readonly places: readonly string[];
  /** The workbook's own log, also of one without a form. */
  readonly records: readonly LedgerRecord[];
  /** The notices it can be read by, those kept in it too. */
  readonly opened: readonly OpenScheme[];
  /** Sheets on which 会审 has left marks. */
  readonly marked: readonly string[];
}

/** Checks filled forms as they come back by mail: no host, no clock, the same rules as the pane. */
export async function checkFiles(
  schemes: readonly Scheme[],
  files: readonly string[],
  json: boolean,
): Promise<Answer> {
  const opened = schemes.map(openScheme);
  const checks: FileCheck[] = [];
  for (const file of files) checks.push(await checkFile(opened, file));
  const checked = checks.map((each) => each.checked);
  const refused = checked.filter((each) => each.state === 'refused');
  return {
    exit: exitOf({
      read: checked.length - refused.length,
      refused: refused.length,
      issues: checked.filter((each) => each.state === 'questions').length,
    }),
    answer: json ? formatJson({ files: checked }) : checks.flatMap(describeFile).join('\n'),
    complaints: refused.map((each) => each.reason ?? each.file),
  };
}

export async function checkFile(opened: readonly OpenScheme[], file: string): Promise<FileCheck> {
  const bytes = await readBytes(file, GATE_LIMITS.file);
  if (!bytes.ok) return refusal(file, CLI_WORDS.open[bytes.failure](file));
  const contents = await readWorkbook(bytes.value);
  if (!contents.ok) return refusal(file, fileFaultSentence(file, contents.failure));
  const open = await viewWorkbook(opened, contents.value);
  const { views, alike, records } = open;
  const marked = contents.value.sheets.filter(isMarked).map(({ name }) => name);
  const workbook = { records, opened: open.opened, marked };
  if (views.length === 0) {
    const reason = alike ? CLI_WORDS.onlyAlike(alike.sheet, alike.form) : CLI_WORDS.nothingOfOurs;
    return { ...refusal(file, `${file}：${reason}`), ...workbook };
  }
  const findings = views.flatMap((view) => [
    ...problemsIn(view, open).map((problem) => findingOf(view, problem)),
    ...blanksOf(view),
  ]);
  const issues = findings.map(({ issue }) => issue);
  const checked: CheckedFile = {
    file,
    // A note is worth a look and blocks nothing.
    state: issues.some(({ severity }) => severity !== 'note') ? 'questions' : 'ok',
    sheets: views.map(describeSheet),
    issues,
  };
  return { checked, views, places: findings.map(({ place }) => place), ...workbook };
}

function isMarked({ conditionalFormats }: SheetBlueprint): boolean {
  return conditionalFormats.some(({ formula }) => isOurFormula(formula));
}

function refusal(file: string, reason: string): FileCheck {
  const checked: CheckedFile = { file, state: 'refused', reason, sheets: [], issues: [] };
  return { checked, views: [], places: [], records: [], opened: [], marked: [] };
}

function problemsIn(
  view: CheckedView,
  { twins, records, summaries }: OpenFile,
): readonly Problem[] {
  switch (view.kind) {
    case 'appraisal':
      return appraisalProblems(records, view).problems;
    case 'summary':
      return summaryProblems(summaries, view).problems;
    case 'form':
    case 'record':
      return problemsOf(view, twins, records).problems;
  }
}

function isFilled(view: CheckedView): view is FilledView {
  return view.kind === 'form' || view.kind === 'record';
}

/** The sheets of a workbook, checked under the decisions and the rubrics of its own that the workbook itself carries. */
async function viewWorkbook(builtin: readonly OpenScheme[], contents: WorkbookContents) {
  const { grids, records, opened, choicesFor } = openGrids(builtin, contents);
  const appraisal = createAppraisalLoader();
  await appraisal.load();
  const reader = { opened, choicesFor, records: () => records, appraisal };
  const all = grids.map((each) => viewSheet(reader, each));
  const workbook: WorkbookView = new Map(all.map((view) => [view.sheet.id, view]));
  const views = all.filter(isChecked);
  return {
    views,
    twins: twinsAmong(views.filter(isFilled)),
    records,
    opened,
    summaries: { ...reader, workbook: () => workbook },
    alike: views.length === 0 ? firstAlike(opened, grids) : null,
  };
}

type OpenFile = Awaited<ReturnType<typeof viewWorkbook>>;

/** The first sheet that has lost all marks of ours and still holds the items of a form: whose form it is only a person says (L39). */
function firstAlike(
  opened: readonly OpenScheme[],
  grids: readonly SheetGrid[],
): { readonly sheet: string; readonly form: string } | null {
  for (const { sheet, grid } of grids) {
    const found = recogniseByWords(opened, grid);
    const scheme = opened.find((each) => each.scheme.id === found?.scheme)?.scheme;
    const form = scheme?.forms.find(({ id }) => id === found?.form);
    if (form) return { sheet: sheet.name, form: form.title };
  }
  return null;
}

function describeSheet(view: CheckedView): CheckedSheet {
  const total = totalOf(view);
  return {
    sheet: view.sheet.name,
    form: formOf(view),
    subject: isFilled(view) ? subjectOf(view) : '',
    ...(total !== null && { total: numberOfPoints(total) }),
  };
}

function totalOf(view: CheckedView): Points | null {
  return view.kind === 'form' ? view.check.total : null;
}

function formOf(view: CheckedView): string {
  switch (view.kind) {
    case 'record':
      return view.record.form;
    case 'summary':
      return view.summary.form;
    case 'form':
    case 'appraisal':
      return view.filled.form;
  }
}

function describeFile({ checked, views, places }: FileCheck): readonly string[] {
  if (checked.state === 'refused') return [];
  const forms = views.map((view) => {
    const id = formOf(view);
    if (view.kind === 'appraisal') {
      return CLI_WORDS.recordLine(view.sheet.name, view.rules.appraisal.title);
    }
    const title = view.opened.scheme.forms.find((each) => each.id === id)?.title ?? id;
    if (view.kind !== 'form') return CLI_WORDS.recordLine(view.sheet.name, title);
    const total = totalOf(view);
    return CLI_WORDS.formLine(view.sheet.name, title, total === null ? null : formatPoints(total));
  });
  const issues = checked.issues.flatMap(({ severity, sentence, clause }, at) => [
    CLI_WORDS.issueLine(places[at] ?? '', severity, sentence),
    ...clause.split('\n').filter(Boolean).map(CLI_WORDS.clauseLine),
  ]);
  return [checked.file, ...forms, ...(issues.length > 0 ? issues : [CLI_WORDS.noIssues])];
}
