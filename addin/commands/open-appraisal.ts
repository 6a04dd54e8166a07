import type { AppraisalIssue } from '../../src/ranking/appraisal-issue';
import { keptOf } from '../../src/ledger/fold-ledger';
import type { ExceptionRecord } from '../../src/ledger/record';
import { appraisalSentence } from '../../src/locale/zh-cn-appraisal';
import type { SheetEntry } from '../hosts/host';
import { aboutIssue } from './appraisal-exception';
import type { AppraisalSheet, OpenAppraisal } from './appraisal-state';
import { placeOf } from './build-card';
import type { Core } from './core';
import { decisionStates } from './decisions';
import type { KeptProblem, Problem } from './session-state';
import type { AppraisalView } from './workbook-view';

/** An appraisal as the faces show it. */
export function openAppraisal(core: Core, view: AppraisalView): OpenAppraisal {
  const { opened, rules, result, filled, sheet } = view;
  return {
    sheet,
    scheme: opened.scheme,
    title: rules.appraisal.shortTitle,
    rules,
    result,
    rows: filled.rows.map(({ row }) => row),
    ...problemsOf(core, view),
    decisions: decisionStates(opened, core.records()).filter(
      ({ decision }) => decision.items.length === 0,
    ),
    standings: sheetBeside(core, view, 'standings'),
    basis: sheetBeside(core, view, 'basis'),
    computedAt: core.store.get().pulse.at,
  };
}

/** 排名表 or 本表口径 of the same notice. */
export function sheetBeside(
  core: Core,
  { opened }: AppraisalView,
  of: AppraisalSheet,
): SheetEntry | null {
  for (const view of core.workbook().values()) {
    if (view.kind !== 'appraisal-copy' || view.of !== of) continue;
    if (view.opened.scheme.id === opened.scheme.id) return view.sheet;
  }
  return null;
}

function problemsOf(
  core: Core,
  view: AppraisalView,
): { readonly problems: readonly Problem[]; readonly kept: readonly KeptProblem[] } {
  const exceptions = keptOf(core.records());
  const problems: Problem[] = [];
  const kept: KeptProblem[] = [];
  for (const issue of inSheetOrder(view)) {
    const problem = problemOf(view, issue);
    const exception = exceptions.find((each) => covers(each, view, issue));
    if (!exception) {
      problems.push(problem);
      continue;
    }
    const { id: recordId, reason, by, on } = exception;
    kept.push({ ...problem, recordId, reason, by, on });
  }
  return { problems, kept };
}

/** Down the rows, what concerns the whole sheet last; each issue under the unit it is about. */
function inSheetOrder({ issues, result }: AppraisalView): readonly AppraisalIssue[] {
  const last = Number.MAX_SAFE_INTEGER;
  return issues
    .map((issue, at) => {
      const unit = issue.place ? result.units[issue.place.at]?.unit : undefined;
      return { issue: unit ? { ...issue, item: unit } : issue, at };
    })
    .sort((a, b) => {
      const [one, two] = [a.issue.cell, b.issue.cell];
      return (
        (one?.row ?? last) - (two?.row ?? last) ||
        (one?.column ?? last) - (two?.column ?? last) ||
        a.at - b.at
      );
    })
    .map(({ issue }) => issue);
}

function problemOf({ sheet }: AppraisalView, issue: AppraisalIssue): Problem {
  const place = placeOf(issue.cell);
  return {
    key: [sheet.id, issue.code, issue.item ?? '', place].join('|'),
    sheet: sheet.id,
    issue,
    sentence: appraisalSentence(issue),
    itemLabel: issue.item ?? '',
    place,
  };
}

function covers(exception: ExceptionRecord, view: AppraisalView, issue: AppraisalIssue): boolean {
  if (exception.code !== issue.code) return false;
  const about = aboutIssue(view, issue);
  return (
    exception.scheme === about.scheme &&
    exception.form === about.form &&
    exception.subject === about.subject &&
    exception.fingerprint === about.fingerprint
  );
}
