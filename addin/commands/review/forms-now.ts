import { SEAL_RULE, sealForm, sealedFormOf } from '../../../src/review/seal-form';
import type { SealRule } from '../../../src/review/seal-form';
import type { FormNow } from '../../../src/ledger/made-seals';
import type { Review } from '../../../src/review/review-fillings';
import type { FilledRecord } from '../../../src/sheet/record/filled-record';
import type { RecordView } from '../workbook-view';

/** By rule and filler; a sheet that is read anew is another record. */
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
      forms.push({
        ...{ subject: subject.key, form, filler, source },
        hash: hashOf(record, filler, SEAL_RULE),
        hashBefore: () => hashOf(record, filler, 1),
      });
      yield;
    }
  }
  return forms;
}

/**
 * What a sheet's places hold and what it says of itself, hashed, whoever was said to have filled it in; empty where there is none. By the first
 * rule: rows of the log that took this down long ago still name their sheets by it (G24).
 */
export function contentOfSheet(view: Pick<RecordView, 'record'> | undefined): string {
  return view ? hashOf(view.record, view.record.identity?.filler ?? '', 1) : '';
}

function hashOf(record: FilledRecord, filler: string, rule: SealRule): string {
  const known = HASHES.get(record) ?? new Map<string, string>();
  HASHES.set(record, known);
  const about = `${rule} ${filler}`;
  const hash = known.get(about) ?? sealForm(sealedFormOf(record, filler), rule);
  known.set(about, hash);
  return hash;
}
