import { wordsOfRecords } from '../../src/sheet/record/record-words';
import type { FilledEntry } from '../../src/sheet/record/filled-record';
import type { LedgerRecord } from '../../src/ledger/record';
import { problemsOf } from './problems';
import type { OpenRecord } from './session-state';
import { subjectOf, type RecordView } from './workbook-view';

/** A form without points as the faces show it. */
export function openRecord(
  view: RecordView,
  all: readonly RecordView[],
  records: readonly LedgerRecord[],
): OpenRecord {
  const form = view.opened.scheme.forms.find((each) => each.id === view.record.form);
  return {
    sheet: view.sheet,
    scheme: view.opened.scheme,
    formId: view.record.form,
    formTitle: `${view.opened.scheme.shortTitle}${form?.shortTitle ?? ''}`,
    subject: subjectOf(view) || view.sheet.name,
    filler: view.record.identity?.filler ?? '',
    record: view.record,
    blank: blankEntries(view),
    ...problemsOf(view, all, records),
  };
}

/** What is still to be written: one place for a row of ticks, signatures left out because they are for the pen, and rows that may be nobody's. */
export function blankEntries({ opened, record }: RecordView): readonly FilledEntry[] {
  const words = wordsOfRecords(opened).find(({ form }) => form.id === record.form);
  const optional = new Set(
    words?.form.blocks.flatMap(({ applies, rows }) =>
      rows.filter((row) => (row.applies ?? applies) !== undefined).map(({ id }) => id),
    ),
  );
  const seen = new Set<string>();
  return record.entries.filter(({ place, entry, text }) => {
    const [row = ''] = place.split('/');
    if (entry.kind === 'signature' || optional.has(row)) return false;
    if (entry.kind !== 'tick') return text === '';
    const ticked = record.entries.some(
      (each) => each.entry.kind === 'tick' && each.place.startsWith(`${row}/`) && each.text !== '',
    );
    if (ticked || seen.has(row)) return false;
    seen.add(row);
    return true;
  });
}
