import type { Cell } from '../base/cell';
import type { RecordForm } from '../scheme/record-form';
import type { FilledRecord } from '../sheet/record/filled-record';
import type { TypedFinding } from '../sheet/record/typed-finding';

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
  /** What else the head of the form says of the subject: 单位及职务. */
  readonly header: readonly FillingField[];
  readonly rows: readonly FillingRow[];
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

/** A sheet as read back, made ready for the review; `typed` is what stands in the working columns, by item. */
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
  return {
    source: about.source,
    form: form.id,
    filler: about.filler,
    rubricHash: record.identity?.rubricHash ?? null,
    name: record.subject.text,
    header: record.entries
      .filter(({ place }) => headed.has(place))
      .map(({ place, label, text }) => ({ place, label: label.replace(/[\s：:]+$/, ''), text })),
    rows: record.entries.flatMap(({ item, text, cell, notApplicable }) => {
      if (item === null) return [];
      const typed = about.typed?.get(item);
      const row = { item, text, cell, ...(typed && { typed }) };
      return [notApplicable ? { ...row, notApplicable } : row];
    }),
  };
}
