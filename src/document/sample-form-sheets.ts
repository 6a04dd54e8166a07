import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { openScheme } from '../scheme/open-scheme';
import type { RecordForm } from '../scheme/record-form';
import { gridOfBlueprint } from '../sheet/grid-of-blueprint';
import { layOutRecordForm } from '../sheet/lay-out-record-form';
import type { FilledRecord } from '../sheet/record/filled-record';
import { readRecord } from '../sheet/record/read-record';

/** Tests' own: the notice of `sampleBatch`, opened. */
export const OPENED = openScheme(parseBuiltin(document));

/** Tests' own: a record form of it. */
export function formOf(id: string): RecordForm {
  const form = OPENED.scheme.forms.find(
    (each): each is RecordForm => each.kind === 'record' && each.id === id,
  );
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/** Tests' own: a 纪实表 as read back from its sheet; `values` by full name of the place. */
export function filledSheet(
  values: Readonly<Record<string, string>>,
  id = 'annex-4',
): FilledRecord {
  const blank = { opened: OPENED, name: '', subject: '', filler: '', date: '', conditions: null };
  const sheet = layOutRecordForm({ ...blank, form: formOf(id), values });
  const record = readRecord([OPENED], gridOfBlueprint(sheet));
  if (!record) throw new Error('no record');
  return record;
}
