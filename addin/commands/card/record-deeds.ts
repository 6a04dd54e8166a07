import type { CellRestoration } from '../../../src/base/issue';
import type { SheetId } from '../../hosts/host';
import type { Core } from '../core';
import type { NewRecord } from '../new-record';
import { recogniseByWords } from '../../../src/sheet/recognise-by-words';
import { aboutIssue, isChecked } from './about-issue';
import type { Session } from '../session';
import { formViews } from '../workbook-view';
import { writeCells } from '../written-cells';

type RecordDeeds = Pick<
  Session,
  | 'putBackLog'
  | 'forgetLostLog'
  | 'keepProblem'
  | 'withdrawKept'
  | 'adoptSheet'
  | 'declineSheet'
  | 'decide'
  | 'decideAll'
  | 'decideFigure'
  | 'withdrawDecision'
>;

/** The deeds that add a row to the workbook's hidden state. */
export function recordDeeds(core: Core): RecordDeeds {
  return {
    putBackLog: () => core.attempt('record', core.putBackLog),
    forgetLostLog: core.forgetLostLog,
    async keepProblem(problem, reason, by) {
      const view = core.workbook().get(problem.sheet);
      if (!view || !isChecked(view)) return;
      const about = aboutIssue(view, problem.issue);
      await core.attempt('record', () => core.record({ kind: 'exception', by, reason, ...about }));
    },
    async withdrawKept(recordId) {
      await core.attempt('record', () =>
        core.record({ kind: 'withdrawal', by: '', record: recordId }),
      );
    },
    async adoptSheet(sheet) {
      const view = core.workbook().get(sheet);
      const found = view ? recogniseByWords(core.opened, view.grid) : null;
      if (!view || !found) return;
      const { scheme, form } = found;
      await core.attempt('record', () =>
        core.record({ kind: 'adoption', by: '', sheet: view.sheet.name, scheme, form }),
      );
    },
    declineSheet(sheet) {
      const name = core.workbook().get(sheet)?.sheet.name;
      if (name === undefined) return;
      void core.attempt('record', () => core.record({ kind: 'refusal', by: '', sheet: name }));
    },
    decide: (scheme, decision, option, by, reason) =>
      recordChoice(core, scheme, { kind: 'decision', by, scheme, decision, option, reason }),
    decideFigure: (scheme, figure, value, by, reason) =>
      recordChoice(core, scheme, {
        kind: 'decision',
        by,
        scheme,
        decision: figure,
        option: value,
        reason,
      }),
    decideAll: (scheme, options, by, reason) => {
      const entries = Object.entries(options).map(
        ([decision, option]) =>
          ({ kind: 'decision', by, scheme, decision, option, reason }) as const,
      );
      return recordChoice(core, scheme, ...entries);
    },
    withdrawDecision: (scheme, record) =>
      recordChoice(core, scheme, { kind: 'withdrawal', by: '', record }),
  };
}

/** What is chosen may change the formula of 小计; totals that were whole before follow it. */
async function recordChoice(
  core: Core,
  scheme: string,
  ...entries: readonly NewRecord[]
): Promise<void> {
  const before = new Set(alteredTotals(core, scheme).keys());
  const recorded = await core.attempt('record', () => core.record(...entries));
  // A total that cannot be rewritten (a locked sheet) does not undo the decision, nor may 重试 record it twice.
  if (recorded) await core.attempt('mend', () => rewriteTotals(core, scheme, before));
}

/** Sheets whose 小计 does not have the formula in force. */
function alteredTotals(
  core: Core,
  scheme: string,
): ReadonlyMap<SheetId, readonly CellRestoration[]> {
  const altered = new Map<SheetId, readonly CellRestoration[]>();
  for (const view of formViews(core.workbook())) {
    const issue = view.filled.issues.find((each) => each.code === 'total-formula-altered');
    if (view.filled.scheme !== scheme || issue?.remedy?.kind !== 'restore') continue;
    altered.set(view.sheet.id, issue.remedy.cells);
  }
  return altered;
}

/** A decision on the full mark changes what 小计 must say: the totals that were whole before follow it in the same command. */
async function rewriteTotals(
  core: Core,
  scheme: string,
  before: ReadonlySet<SheetId>,
): Promise<void> {
  const writes = [...alteredTotals(core, scheme)]
    .filter(([sheet]) => !before.has(sheet))
    .flatMap(([sheet, cells]) => cells.map(({ cell, input }) => ({ sheet, cell, input })));
  if (writes.length === 0) return;
  await writeCells(core.host, writes);
  await core.refresh();
}
