import { createMemoryHost } from '../../addin/hosts/memory/memory-host';
import type { AppraisalRow } from '../../addin/commands/appraisal/appraisal-state';
import type { Differences } from '../../addin/commands/differences';
import type { Session } from '../../addin/commands/session';
import type { SessionState } from '../../addin/commands/session-state';

/** What the pane called, in order: the deed's name and what it was given. */
export type Call = readonly [deed: string, ...given: unknown[]];

export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  /** Shows another state, as a real session would after a deed. */
  show(change: Partial<SessionState>): void;
  /** What the next stepProblem answers. */
  stepAnswer: boolean;
  /** What the next readTable answers. */
  table: readonly (readonly string[])[] | null;
  /** What was looked ahead of; a look is no deed. */
  readonly looks: (readonly [scheme: string, options: Readonly<Record<string, string>>])[];
  /** What the next previewDecisions answers. */
  ahead: Differences | null;
  /** What unitsOfForms answers. */
  formUnits: readonly AppraisalRow[];
}

/** A session that shows a given state, notes every call and changes nothing by itself but the page. */
export function createFakeSession(first: SessionState): FakeSession {
  let state = first;
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  const show = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const note =
    (deed: string) =>
    (...given: unknown[]) => {
      calls.push([deed, ...given]);
    };
  const later =
    (deed: string) =>
    async (...given: unknown[]) => {
      calls.push([deed, ...given]);
    };
  const session: FakeSession = {
    host: createMemoryHost(),
    desk: null,
    handoutSource: () => null,
    calls,
    show,
    stepAnswer: true,
    table: null,
    looks: [],
    ahead: { compared: 0, units: [], quotas: [] },
    formUnits: [],
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: note('close'),
    openPage(page) {
      calls.push(['openPage', page]);
      show({ page });
    },
    checkAgain: later('checkAgain'),
    goTo: later('goTo'),
    goToItem: later('goToItem'),
    async stepProblem(direction) {
      calls.push(['stepProblem', direction]);
      return session.stepAnswer;
    },
    setCount: note('setCount'),
    dropDraft: note('dropDraft'),
    fill: later('fill'),
    resolveConflict: note('resolveConflict'),
    undoFill: later('undoFill'),
    dismissNotice: note('dismissNotice'),
    async putBackLog() {
      calls.push(['putBackLog']);
      return true;
    },
    forgetLostLog: note('forgetLostLog'),
    tell: note('tell'),
    keepProblem: later('keepProblem'),
    withdrawKept: later('withdrawKept'),
    mend: later('mend'),
    adoptSheet: later('adoptSheet'),
    declineSheet: note('declineSheet'),
    insert: later('insert'),
    stop: note('stop'),
    removeInserted: later('removeInserted'),
    writeSummary: later('writeSummary'),
    undoSummary: later('undoSummary'),
    decide: later('decide'),
    decideAll: later('decideAll'),
    decideFigure: later('decideFigure'),
    withdrawDecision: later('withdrawDecision'),
    async previewDecisions(scheme, options) {
      session.looks.push([scheme, options]);
      return session.ahead;
    },
    insertAppraisal: later('insertAppraisal'),
    rewriteAppraisal: later('rewriteAppraisal'),
    arrangeByRank: later('arrangeByRank'),
    unitsOfForms: () => session.formUnits,
    async recordReview(...entries) {
      calls.push(['recordReview', ...entries]);
      return true;
    },
    async withdrawReview(record, by) {
      calls.push(['withdrawReview', record, by]);
      return true;
    },
    expandReview: later('expandReview'),
    async removeExpanded() {
      calls.push(['removeExpanded']);
      return true;
    },
    async confirmReadings(sheets) {
      calls.push(['confirmReadings', sheets]);
      return true;
    },
    async markReview() {
      calls.push(['markReview']);
      return true;
    },
    async clearMarks() {
      calls.push(['clearMarks']);
      return true;
    },
    async sealForms(request) {
      calls.push(['sealForms', request]);
      return true;
    },
    async insertLaidOut(wanted, layOut) {
      calls.push(['insertLaidOut', layOut(wanted)]);
      return true;
    },
    setPaste(change) {
      calls.push(['setPaste', change]);
      show({ paste: { ...state.paste, ...change } });
    },
    clearPaste: note('clearPaste'),
    async readTable() {
      calls.push(['readTable']);
      return session.table;
    },
    async keepScheme(document) {
      calls.push(['keepScheme', document]);
      return 'own-1';
    },
    async removeScheme(scheme) {
      calls.push(['removeScheme', scheme]);
      return true;
    },
    fillSample: later('fillSample'),
  };
  return session;
}
