import type { Scheme } from '../../src/scheme/scheme';
import type { SessionEnvironment } from './core';
import { blankPaste } from './paste';
import type { SessionState } from './session-state';

/** What a face shows before the workbook was read: nothing, and that it is being looked for. */
export function blankState(schemes: readonly Scheme[], env: SessionEnvironment): SessionState {
  return {
    ready: false,
    reading: null,
    page: 'check',
    schemes,
    sheets: [],
    forms: [],
    form: null,
    records: [],
    summaries: [],
    summary: null,
    appraisals: [],
    appraisal: null,
    record: null,
    review: null,
    reviewing: null,
    layingOut: null,
    marked: null,
    cursor: null,
    active: null,
    card: null,
    offer: null,
    pulse: { state: 'checking', at: '' },
    drafts: [],
    written: null,
    notice: null,
    lostLog: null,
    waiting: false,
    work: null,
    inserted: null,
    totals: [],
    decisions: [],
    figures: [],
    keptSchemes: [],
    paste: blankPaste(env),
  };
}
