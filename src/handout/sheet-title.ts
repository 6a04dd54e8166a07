import type { RecordForm } from '../scheme/record-form';
import type { Form, Scheme, SummaryForm } from '../scheme/scheme';
import { entryLabelsOf } from './entry-labels';
import type { RosterEntry } from './roster';

/** What a filler's summary sheet is named after; one group alone gets the plain name of the form. */
export function summaryName(form: SummaryForm, filler: string): string {
  return filler === '' ? form.shortTitle : `${form.shortTitle}（${filler}）`;
}

/** What a subject's sheet is named after: the subject, what tells it apart, and the form where it has several. */
export function entryName(
  entry: Pick<RosterEntry, 'name' | 'details'>,
  form: Form,
  several: boolean,
): string {
  if (entry.name === '') return form.shortTitle;
  const marks = form.kind === 'record' ? apartOf(form, entry) : [];
  const more = several ? [...marks, form.shortTitle] : marks;
  return more.length === 0 ? entry.name : `${entry.name}（${more.join('，')}）`;
}

function apartOf(form: RecordForm, { details }: Pick<RosterEntry, 'details'>): readonly string[] {
  const labels = entryLabelsOf(form);
  return (form.apart ?? [])
    .map((place) => details.get(labels.get(place) ?? '') ?? '')
    .filter((mark) => mark !== '');
}

/** What the sheet of one form is named after in a workbook that takes all of a notice's forms. */
export function formSheetTitle({ forms }: Scheme, form: Form, subject: string): string {
  const several = forms.filter(({ kind }) => kind !== 'summary').length > 1;
  return entryName({ name: subject, details: new Map() }, form, several);
}

/** The same where several fillers' sheets about one subject stand in one workbook: 「某甲·考察组·党建责任（义务）查核表」. */
export function fillerSheetTitle(form: Form, subject: string, filler: string): string {
  return [subject, filler, form.shortTitle].filter((part) => part !== '').join('·');
}

/** A form none of whose blocks applies to a subject is not handed out for it. */
export function takesPart(form: Form, { conditions }: Pick<RosterEntry, 'conditions'>): boolean {
  if (form.kind !== 'record' || form.blocks.length === 0) return true;
  return form.blocks.some(
    ({ applies }) => applies === undefined || conditions.get(applies) !== false,
  );
}
