import type { Cell } from '../base/cell';
import type { RecordForm } from '../scheme/record-form';
import type { FilledRecord } from '../sheet/record/filled-record';
import type { RecordIssue } from '../sheet/record/record-issue';
import type { TypedConclusion, TypedFinding } from '../sheet/record/typed-finding';

/** One sheet handed in by one filler about one subject. */
export interface Filling {
  /** File and sheet as the caller tells them apart; unique in a batch. */
  readonly source: string;
  readonly form: string;
  /** Filler by id. */
  readonly filler: string;
  /** Of the words it was made from; null where the sheet does not say. */
  readonly rubricHash: string | null;
  /** Whom it is about, as written. */
  readonly name: string;
  /** Whom the sheet was handed out for, where it says so: a name corrected on it does not change that. */
  readonly marked?: string;
  /** What else the head of the form says of the subject: 单位及职务. */
  readonly header: readonly FillingField[];
  readonly rows: readonly FillingRow[];
  /** What is written in the table beside no indicator: 奖惩情况, 需说明的其他事项. */
  readonly remarks?: readonly FillingField[];
  /** What keeps the sheet from being gone by as it is, though it was read: words altered, an indicator twice, words nobody reads. */
  readonly faults?: readonly RecordIssue[];
  /** Conclusions typed beside the form, by domain. */
  readonly concluded?: readonly Pick<TypedConclusion, 'domain' | 'words'>[];
}

export interface FillingField {
  readonly place: string;
  readonly label: string;
  readonly text: string;
}

/** An indicator as found on the sheet; one whose row was taken out is absent. */
export interface FillingRow {
  readonly item: string;
  readonly text: string;
  readonly cell: Cell | null;
  readonly notApplicable?: true;
  readonly typed?: TypedFinding;
}

/** A sheet as read back, made ready for the review; `typed` takes the place of what stands in its working columns, by item. */
export function fillingOf(
  record: FilledRecord,
  form: RecordForm,
  about: {
    readonly source: string;
    readonly filler: string;
    readonly typed?: ReadonlyMap<string, TypedFinding>;
  },
): Filling {
  const headed = new Set([
    ...(form.apart ?? []),
    ...form.above.flatMap(({ id, parts }) =>
      parts.flatMap(({ entry }) => (entry?.kind === 'text' ? [`${id}/${entry.id}`] : [])),
    ),
  ]);
  headed.delete(form.subject);
  const { typed: all = record.typed } = about;
  return {
    source: about.source,
    form: form.id,
    filler: about.filler,
    rubricHash: record.identity?.rubricHash ?? null,
    name: record.subject.text,
    ...(record.identity && { marked: record.identity.subject }),
    header: record.entries
      .filter(({ place }) => headed.has(place))
      .map(({ place, label, text }) => ({ place, label: label.replace(/[\s：:]+$/, ''), text })),
    rows: record.entries.flatMap(({ item, text, cell, notApplicable }) => {
      if (item === null) return [];
      const typed = all.get(item);
      const row = { item, text, cell, ...(typed && { typed }) };
      return [notApplicable ? { ...row, notApplicable } : row];
    }),
    ...remarksOf(record, form),
    ...faultsOf(record),
    ...(record.concluded.length > 0 && { concluded: record.concluded }),
  };
}

/** What has to be mended, and what was read by nobody; an indicator whose row is gone is told as such. */
function faultsOf({ issues }: FilledRecord): Pick<Filling, 'faults'> {
  const faults = issues.filter(
    ({ code, severity, item }) =>
      (severity === 'must' && !(code === 'record-row-missing' && item !== undefined)) ||
      code === 'words-astray' ||
      code === 'entry-uncalculated',
  );
  return faults.length === 0 ? {} : { faults };
}

function remarksOf({ entries }: FilledRecord, form: RecordForm): Pick<Filling, 'remarks'> {
  const rows = new Set(form.blocks.flatMap((block) => block.rows.map(({ id }) => id)));
  const remarks = entries
    .filter(({ item, entry, place, text }) => {
      const [row = ''] = place.split('/');
      return item === null && entry.kind === 'text' && rows.has(row) && text.trim() !== '';
    })
    .filter(({ place }) => place !== form.subject && !(form.apart ?? []).includes(place))
    .map(({ place, label, text }) => ({ place, label, text }));
  return remarks.length === 0 ? {} : { remarks };
}
