import type { RecordForm } from '../scheme/record-form';
import type { Form, SummaryForm } from '../scheme/scheme';
import type { SheetBlueprint } from '../sheet/blueprint';
import { layOutRecordForm } from '../sheet/lay-out-record-form';
import { layOutScoreForm } from '../sheet/lay-out-score-form';
import { layOutSummary, type SummaryUnit } from '../sheet/lay-out-summary';
import { plannedCells } from '../sheet/sheet-plan';
import { entryLabelsOf } from './entry-labels';
import { holdingConditions } from './holding-conditions';
import type { HandoutRequest } from './package';
import type { RosterEntry } from './roster';
import type { Share } from './share-out';

/** One subject's form as it is handed out: all but what is to be filled in is locked. */
export function layOutEntry(
  { opened, choices }: HandoutRequest,
  form: Exclude<Form, SummaryForm>,
  { filler }: Share,
  entry: RosterEntry,
  name: string,
): SheetBlueprint {
  const about = { opened, name, filler, date: '' };
  const sheet =
    form.kind === 'score'
      ? layOutScoreForm({ ...about, form, unit: entry.name, choices })
      : layOutRecordForm({
          ...about,
          form,
          subject: entry.name,
          conditions: holdingConditions(opened.scheme, entry),
          values: valuesOf(form, entry),
        });
  return { ...sheet, protected: true };
}

/** A filler's summary over the unit sheets of its own package, whatever `sheetNames` has none of. */
export function layOutShareSummary(
  { opened, choices }: HandoutRequest,
  form: SummaryForm,
  { filler, entries }: Share,
  sheetNames: ReadonlyMap<RosterEntry, string>,
  name: string,
): SheetBlueprint {
  const of = opened.scheme.forms.find(({ id }) => id === form.of);
  const cells = of?.kind === 'score' ? plannedCells(of) : null;
  const units = entries.map((entry): SummaryUnit => {
    const sheetName = sheetNames.get(entry) ?? null;
    return cells && sheetName !== null
      ? { unit: entry.name, sheetName, total: cells.total, rows: cells.items }
      : { unit: entry.name, sheetName: null, total: null, rows: [] };
  });
  const sheet = layOutSummary({ opened, form, name, filler, date: '', units, choices });
  return { ...sheet, protected: true };
}

/** Columns of the roster that are headed like an entry of the form are filled in there. */
export function valuesOf(
  form: RecordForm,
  { details }: Pick<RosterEntry, 'details'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...entryLabelsOf(form)].flatMap(([place, label]) => {
      const value = place === form.subject || label === '' ? '' : (details.get(label) ?? '');
      return value === '' ? [] : [[place, value]];
    }),
  );
}
