import type { Filling } from '../review/filling';
import type { SubjectReview } from '../review/review-fillings';
import type { ReplyTemplate } from '../scheme/letters';
import { findsDiscipline, readDiscipline } from './read-discipline';
import type { RecordedDiscipline, ReviewedBatch } from './review-letter';
import { indicatorNames, shortName } from './review-rows';

/** One place that tells of 处分 or 组织处理, or seems to. */
export interface DisciplineTold {
  /** In its own place or on record it is told; in another remark or beside an indicator it may be about something else. */
  readonly kind: 'own-place' | 'remark' | 'finding' | 'record';
  /** Empty of what is on record. */
  readonly filler: string;
  /** 履行党员义务情况第9项; empty of what is on record. */
  readonly label: string;
  readonly text: string;
}

/** Every place of a person's forms, and of the record beside them, that tells of 处分 or 组织处理 (L7, L26). */
export function disciplinesTold(
  batch: Pick<ReviewedBatch, 'disciplines' | 'scheme'>,
  { remarks = [] }: ReplyTemplate,
  person: SubjectReview,
): readonly DisciplineTold[] {
  const own = remarks.filter(({ matter }) => matter === 'discipline').map(({ place }) => place);
  const { fillings } = person.subject;
  return [
    ...fillings.flatMap((filling) => remarksThatTell(filling, own)),
    ...findingsThatTell(batch, fillings),
    ...recordedOf(batch, person).map(({ evidence }): DisciplineTold => ({
      kind: 'record',
      filler: '',
      label: '',
      text: evidence,
    })),
  ];
}

export function recordedOf(
  { disciplines }: Pick<ReviewedBatch, 'disciplines'>,
  { subject }: Pick<SubjectReview, 'subject'>,
): readonly RecordedDiscipline[] {
  return disciplines?.get(subject.key) ?? [];
}

function remarksThatTell(
  { filler, remarks = [] }: Filling,
  own: readonly string[],
): readonly DisciplineTold[] {
  return remarks
    .filter(({ text }) => readDiscipline(text).told)
    .map(({ place, label, text }) => ({
      kind: own.includes(place) ? 'own-place' : 'remark',
      filler,
      label,
      text: text.trim(),
    }));
}

function findingsThatTell(
  { scheme }: Pick<ReviewedBatch, 'scheme'>,
  fillings: readonly Filling[],
): readonly DisciplineTold[] {
  const told = fillings.flatMap(({ filler, rows }) =>
    rows.filter(({ text }) => findsDiscipline(text)).map((row) => ({ filler, row })),
  );
  if (told.length === 0) return [];
  const names = indicatorNames(scheme);
  return told.map(({ filler, row: { item, text } }) => ({
    kind: 'finding',
    filler,
    label: shortName(names, item),
    text: text.trim(),
  }));
}
