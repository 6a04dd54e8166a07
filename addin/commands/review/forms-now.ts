import { sealForm, sealedFormOf } from '../../../src/review/seal-form';
import type { FormNow } from '../../../src/ledger/made-seals';
import type { Review } from '../../../src/review/review-fillings';
import type { FilledRecord } from '../../../src/sheet/record/filled-record';
import type { RecordView } from '../workbook-view';

/** By filler; a sheet that is read anew is another record. */
const HASHES = new WeakMap<FilledRecord, Map<string, string>>();

/** Every form of a review with what its content comes to, as its seal would say, a form a step; `records` by source. Each is hashed once. */
export function* formsNow(
  review: Review,
  records: ReadonlyMap<string, FilledRecord>,
): Generator<undefined, readonly FormNow[]> {
  const forms: FormNow[] = [];
  for (const { subject } of review.subjects) {
    for (const { source, form, filler } of subject.fillings) {
      const record = records.get(source);
      if (!record) continue;
      forms.push({ subject: subject.key, form, filler, source, hash: hashOf(record, filler) });
      yield;
    }
  }
  return forms;
}

/** What a sheet holds and says of itself, hashed, whoever was said to have filled it in; empty where there is none. */
export function contentOfSheet(view: Pick<RecordView, 'record'> | undefined): string {
  return view ? hashOf(view.record, view.record.identity?.filler ?? '') : '';
}

function hashOf(record: FilledRecord, filler: string): string {
  const known = HASHES.get(record) ?? new Map<string, string>();
  HASHES.set(record, known);
  const hash = known.get(filler) ?? sealForm(sealedFormOf(record, filler));
  known.set(filler, hash);
  return hash;
}
