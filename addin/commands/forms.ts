import { insertPlanned, planInsertion, showProgress } from './insert-forms';
import { layOutSummaryOf, rewriteSummary } from './summary';

/** What lays out a notice's forms and puts them in: a chunk that comes with the first of them. */
export const FORMS = {
  planInsertion,
  insertPlanned,
  showProgress,
  layOutSummaryOf,
  rewriteSummary,
};
export type FormsPart = typeof FORMS;
