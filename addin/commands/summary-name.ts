import type { SummaryForm } from '../../src/scheme/scheme';

/** What a filler's summary sheet is named after; one group alone gets the plain name of the form. */
export function summaryName(form: SummaryForm, filler: string): string {
  return filler === '' ? form.shortTitle : `${form.shortTitle}（${filler}）`;
}
