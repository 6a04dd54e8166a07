import type { Core } from '../core';
import type { Session } from '../session';

type ReviewDeeds = Pick<
  Session,
  | 'recordReview'
  | 'withdrawReview'
  | 'expandReview'
  | 'removeExpanded'
  | 'sealForms'
  | 'confirmReadings'
  | 'markReview'
  | 'clearMarks'
>;

/** The deeds of 会审: rows of the workbook's hidden state, a sheet of our own, and marks beside what stands on the forms. */
export function reviewDeeds(core: Core): ReviewDeeds {
  return {
    recordReview: (...entries) =>
      core.attempt('record', () =>
        core.record(...(core.review.get()?.takeDown(entries) ?? entries)),
      ),
    withdrawReview: (record, by) =>
      core.attempt('record', async () => {
        const seals = core.store.get().review?.seals ?? [];
        if (seals.some(({ seal }) => seal?.id === record)) {
          return (await core.review.load(core)).unseal(record, by);
        }
        await core.record({ kind: 'withdrawal', by, record });
      }),
    sealForms: (request) =>
      core.attempt('record', async () => (await core.review.load(core)).seal(request)),
    removeExpanded: () =>
      core.attempt('remove-inserted', async () => (await core.review.load(core)).removeExpanded()),
    confirmReadings: (sheets) =>
      core.attempt('confirm', async () => (await core.review.load(core)).confirm(sheets)),
    markReview: () => core.attempt('mark', async () => (await core.review.load(core)).mark()),
    clearMarks: () =>
      core.attempt('clear-marks', async () => (await core.review.load(core)).clearMarks()),
    async expandReview() {
      await core.attempt('insert', async () => (await core.review.load(core)).expand());
    },
  };
}
