import { textOf } from '../../../src/base/grid';
import { decidedOf } from '../../../src/ledger/fold-ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { appraisalSentence } from '../../../src/locale/zh-cn-appraisal';
import { unitsOfSheet } from '../../../src/ranking/units-of-sheet';
import type { SheetEntry } from '../../hosts/host';
import type { AppraisalSheet, OpenAppraisal } from './appraisal-state';
import type { Core } from '../core';
import { decisionStates } from '../decisions';
import { tellProblems, type ToldProblems } from '../card/tell-problems';
import type { AppraisalView } from '../workbook-view';

/** An appraisal as the faces show it. */
export function openAppraisal(core: Core, view: AppraisalView): OpenAppraisal {
  const { opened, rules, result, filled, sheet } = view;
  return {
    sheet,
    scheme: opened.scheme,
    title: rules.appraisal.shortTitle,
    rules,
    units: unitsOfSheet(rules, filled),
    result,
    rows: filled.rows.map(({ row }) => row),
    ...appraisalProblems(core.records(), view),
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

/** The problems of a 综合得分表 in sheet order. */
export function appraisalProblems(
  records: readonly LedgerRecord[],
  view: AppraisalView,
): ToldProblems {
  const label = ({ item }: CheckedIssue): string => item ?? '';
  return tellProblems(
    view,
    { issues: settled(view, records, inSheetOrder(view)), sentence: appraisalSentence, label },
    records,
  );
}

/** What somebody has decided waits for nobody: a tie on a limit is then only told. */
function settled(
  { opened }: AppraisalView,
  records: readonly LedgerRecord[],
  issues: readonly CheckedIssue[],
): readonly CheckedIssue[] {
  const decided = new Set(decidedOf(records, opened.scheme.id).map(({ decision }) => decision));
  const isDecided = opened.decisions.some(
    ({ id, options }) =>
      decided.has(id) && options.some(({ effect }) => effect.kind === 'band-tie'),
  );
  return issues.map((issue): CheckedIssue =>
    isDecided && issue.code === 'tie-across-band' ? { ...issue, severity: 'note' } : issue,
  );
}

type CheckedIssue = AppraisalView['issues'][number];

/** Down the rows, what concerns the whole sheet last; each issue under the unit it is about. */
function inSheetOrder(view: AppraisalView): readonly CheckedIssue[] {
  const last = Number.MAX_SAFE_INTEGER;
  const units = new Map(view.filled.rows.map(({ row, unit }) => [row, textOf(unit.value)]));
  const rowOf = ({ cell }: CheckedIssue): number => cell?.row ?? last;
  const columnOf = ({ cell }: CheckedIssue): number => cell?.column ?? last;
  return view.issues
    .map((issue): CheckedIssue => {
      const unit = units.get(rowOf(issue)) ?? '';
      return unit === '' ? issue : { ...issue, item: unit };
    })
    .map((issue, at) => ({ issue, at }))
    .sort(
      (a, b) =>
        rowOf(a.issue) - rowOf(b.issue) || columnOf(a.issue) - columnOf(b.issue) || a.at - b.at,
    )
    .map(({ issue }) => issue);
}
