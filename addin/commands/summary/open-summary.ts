import type { Core } from '../core';
import type { OpenSummary } from '../session-state';
import type { ToldProblems } from '../card/tell-problems';
import type { SummaryView } from '../workbook-view';

const UNTOLD: ToldProblems = { problems: [], kept: [] };

/**
 * The 汇总表 as the faces show it, held against its forms as soon as what does so has been fetched. What was said of it before stands while
 * something edited is still to be read: it would be held against forms that are out of date.
 */
export function openSummary(
  core: Core,
  view: SummaryView,
  before: ToldProblems | undefined,
): OpenSummary {
  const { sheet, opened, summary } = view;
  const part = core.appraisal.get();
  const told = before && core.isBehind() ? before : part?.summaryProblems(core, view);
  const { problems, kept } = told ?? UNTOLD;
  const form = opened.scheme.forms.find(({ id }) => id === summary.form);
  return {
    sheet,
    scheme: opened.scheme.id,
    formId: summary.form,
    formTitle: `${opened.scheme.shortTitle}${form?.shortTitle ?? ''}`,
    filler: summary.filler,
    problems,
    kept,
  };
}
