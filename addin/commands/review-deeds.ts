import type { Core } from './core';
import type { Session } from './session';

type ReviewDeeds = Pick<Session, 'recordReview' | 'withdrawReview'>;

/** The deeds of 会审: each is a row of the workbook's hidden state, and no form is touched. */
export function reviewDeeds(core: Core): ReviewDeeds {
  return {
    recordReview: (...entries) => core.attempt('record', () => core.record(...entries)),
    withdrawReview: (record, by) =>
      core.attempt('record', () => core.record({ kind: 'withdrawal', by, record })),
  };
}
