import type { Selection } from '../hosts/host';
import { buildCard, itemAtRow, rowOf } from './card/build-card';
import type { Core } from './core';
import { decisionStates, figureStates } from './decisions';
import { followReview } from './review/follow-review';
import { offerOf } from './card/offer';
import { openRecord } from './card/open-record';
import { openSummary } from './summary/open-summary';
import { problemsOf } from './card/problems';
import { twinsAmong, type Twins } from './card/twins';
import type { ActivePlace, OpenForm, OpenSummary, SessionState } from './session-state';
import type { Card } from './card/card-state';
import type { DecisionState } from './decision-state';
import { totalGroups } from './summary/totals';
import { stillWritten } from './written-cells';
import {
  appraisalViews,
  fillerOf,
  formViews,
  recordViews,
  summaryViews,
  unitOf,
  type FormView,
} from './workbook-view';

/** Derives everything the faces show from the workbook, the cursor and the drafts. Reads and writes no sheet. */
export function publishState(core: Core, change: Partial<SessionState> = {}): void {
  const { store } = core;
  store.set(change);
  const state = store.get();
  const decisions = core.opened.flatMap((opened) => decisionStates(opened, core.records()));
  const views = formViews(core.workbook());
  const twins = twinsAmong([...views, ...recordViews(core.workbook())]);
  const forms = views.map((view) => openForm(core, view, twins));
  const records = recordViews(core.workbook()).map((view) =>
    openRecord(view, twins, core.records()),
  );
  const part = core.appraisal.get();
  const appraisals = part
    ? appraisalViews(core.workbook()).map((view) => part.open(core, view))
    : [];
  const summaries = openSummaries(core, state.summaries);
  const active = activePlace(core, state.cursor);
  const form = forms.find((each) => each.sheet.id === active?.sheet.id) ?? null;
  store.set({
    decisions,
    figures: core.opened.flatMap(({ scheme }) => figureStates(scheme, core.records())),
    forms,
    records,
    summaries,
    summary: summaries.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    appraisals,
    appraisal: appraisals.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    active,
    form,
    record: records.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    card: cardAt(core, active, form, decisions),
    offer: form ? null : offerOf(core, active),
    totals: totalGroups(core, decisions, state.pulse.at),
    written: standingWrite(core, state),
  });
  followReview(core);
}

/** The cursor moved: only what depends on it changes. */
export function publishCursor(core: Core, cursor: Selection): void {
  const state = core.store.get();
  const active = activePlace(core, cursor);
  const form = state.forms.find((each) => each.sheet.id === active?.sheet.id) ?? null;
  core.store.set({
    cursor,
    active,
    form,
    record: state.records.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    appraisal: state.appraisals.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    summary: state.summaries.find((each) => each.sheet.id === active?.sheet.id) ?? null,
    card: cardAt(core, active, form, state.decisions),
    offer: form ? null : offerOf(core, active),
  });
}

function openForm(core: Core, view: FormView, twins: Twins): OpenForm {
  const form = view.opened.scheme.forms.find((each) => each.id === view.filled.form);
  return {
    sheet: view.sheet,
    scheme: view.opened.scheme,
    formId: view.filled.form,
    formTitle: `${view.opened.scheme.shortTitle}${form?.shortTitle ?? ''}`,
    unit: unitOf(view) || view.sheet.name,
    filler: fillerOf(view),
    check: view.check,
    ...problemsOf(view, twins, core.records()),
  };
}

function openSummaries(core: Core, before: readonly OpenSummary[]): readonly OpenSummary[] {
  return summaryViews(core.workbook()).map((view) => {
    const known = before.find(({ sheet }) => sheet.id === view.sheet.id);
    return openSummary(core, view, known);
  });
}

function activePlace(core: Core, cursor: Selection | null): ActivePlace | null {
  const view = cursor ? core.workbook().get(cursor.sheet) : undefined;
  if (!cursor || !view) return null;
  const { sheet } = view;
  const { area } = cursor;
  if (view.kind !== 'form') return { sheet, area, item: null, itemsSelected: 0 };
  const rows = view.filled.rows.filter((each) => {
    const row = rowOf(each);
    return row !== null && row >= area.top && row <= area.bottom;
  });
  const first = rows.map(rowOf).sort((a, b) => (a ?? 0) - (b ?? 0))[0];
  const item = first === undefined || first === null ? null : itemAtRow(view, first);
  return { sheet, area, item, itemsSelected: rows.length };
}

function cardAt(
  core: Core,
  active: ActivePlace | null,
  form: OpenForm | null,
  decisions: readonly DecisionState[],
): Card | null {
  const view = active ? core.workbook().get(active.sheet.id) : undefined;
  if (!active?.item || view?.kind !== 'form' || !form) return null;
  const { drafts } = core.store.get();
  const choices = core.choicesFor(form.scheme.id);
  return buildCard({
    view,
    itemId: active.item,
    draft: drafts.find((each) => each.sheet === view.sheet.id && each.item === active.item) ?? null,
    choices,
    decisions,
    problems: form.problems,
    kept: form.kept,
  });
}

/** 撤销填入 is offered only while the cells still hold what was written. */
function standingWrite(core: Core, state: SessionState): SessionState['written'] {
  const { written } = state;
  if (!written) return null;
  const workbook = core.workbook();
  const stands = written.cells.every((each) => stillWritten(workbook.get(each.sheet)?.grid, each));
  return stands ? written : null;
}
