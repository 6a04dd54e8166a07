import { fillingOf } from '../review/filling';
import type { SubjectReview } from '../review/review-fillings';
import { headOf, keyOf } from '../review/subject-key';
import type { RecordForm } from '../scheme/record-form';
import type { FilledRecord } from '../sheet/record/filled-record';

/** A filled record form of the workbook. */
export interface FormSheet {
  /** The sheet's name. */
  readonly source: string;
  /** Filler by id; null where nobody says who filled it in. */
  readonly filler: string | null;
  readonly record: FilledRecord;
}

export interface GatheredForms {
  /** By the person's key. */
  readonly of: ReadonlyMap<string, readonly FormSheet[]>;
  /** Those of which nobody can tell whose they are. */
  readonly untold: readonly FormSheet[];
}

/**
 * Whose each sheet of a form is: as the review has it where it compares the form; else by name and heading, blanks and widths aside, and by the name
 * alone only where the sheet has no heading and one person has the name. What fits two people or none is nobody's (O18).
 */
export function gatherForms(
  form: RecordForm,
  people: readonly SubjectReview[],
  sheets: readonly FormSheet[],
): GatheredForms {
  const of = new Map<string, FormSheet[]>();
  const untold: FormSheet[] = [];
  const heads = people.map(headsOf);
  for (const sheet of sheets) {
    const owners = ownersOf(sheet, form, heads);
    const [owner, other] = owners;
    if (!owner || other) untold.push(sheet);
    else of.set(owner.key, [...(of.get(owner.key) ?? []), sheet]);
  }
  return { of, untold };
}

interface Heads {
  readonly key: string;
  readonly name: string;
  readonly sources: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

function headsOf({ subject }: SubjectReview): Heads {
  const { key, name, heading, fillings } = subject;
  return {
    key,
    name,
    sources: new Set(fillings.map(({ source }) => source)),
    heads: new Set([keyOf(name, heading), ...fillings.map((each) => keyOf(...headOf(each)))]),
  };
}

function ownersOf(
  { source, filler, record }: FormSheet,
  form: RecordForm,
  people: readonly Heads[],
): readonly Heads[] {
  const compared = people.filter(({ sources }) => sources.has(source));
  if (compared.length > 0) return compared;
  const [name, heading] = headOf(fillingOf(record, form, { source, filler: filler ?? '' }));
  if (name === '') return [];
  return heading === ''
    ? people.filter((each) => each.name === name)
    : people.filter(({ heads }) => heads.has(keyOf(name, heading)));
}
