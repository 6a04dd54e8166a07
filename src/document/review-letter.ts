import type { LocalDate } from '../base/local-date';
import type { HeldVerdict } from '../ledger/review-fingerprint';
import type { MatterRecord } from '../ledger/review-record';
import type { Review, SubjectReview } from '../review/review-fillings';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { Choices, Scheme } from '../scheme/scheme';
import type { SignedDecisions } from '../sheet/readings-note';
import { wordsOfRuns } from './document-words';
import { fillSlots } from './fill-slots';
import { dayWords } from './letter-words';

/** What letters and records of a review are written from. */
export interface ReviewedBatch {
  readonly scheme: Scheme;
  readonly rules: ConclusionRules;
  readonly choices: Choices;
  /** Who signed them, where it is known. */
  readonly signed?: SignedDecisions;
  readonly review: Review;
  /** By the person's key and the indicator, or `domain:` and its id. */
  readonly verdicts: ReadonlyMap<string, ReadonlyMap<string, HeldVerdict>>;
  /** What was said of each person by key: 有党内职务. */
  readonly conditions: ReadonlyMap<string, Readonly<Record<string, boolean>>>;
  /** 处分 with its 影响期 that were put on record of a person, by key; absent where nobody put any. */
  readonly disciplines?: ReadonlyMap<string, readonly RecordedDiscipline[]>;
}

/** 处分 or 组织处理 as it was put on record beside the forms; a day not known is null. */
export type RecordedDiscipline = Pick<MatterRecord, 'evidence' | 'from' | 'to'>;

/** Whether some block of a form's domains may be for this person: nobody has said of all of them that they are not. */
export function mayConcern(
  { scheme, rules, conditions }: ReviewedBatch,
  key: string,
  form: string,
): boolean {
  const said = conditions.get(key) ?? {};
  const own = scheme.forms.find(({ id }) => id === form);
  if (own?.kind !== 'record') return false;
  const blocks = rules.review.domains.flatMap((domain) =>
    domain.form === form ? domain.blocks : [],
  );
  return own.blocks
    .filter(({ id }) => blocks.includes(id))
    .some(({ applies }) => applies === undefined || said[applies] !== false);
}

/** What a person says of a letter. */
export interface LetterHead {
  /** Who signs it; empty where the seal says so. */
  readonly unit: string;
  /** Null where the day is still to be written in. */
  readonly on: LocalDate | null;
  /** What was said, by a person's key, of the template's fixed words (L27); absent where nobody can have said anything. */
  readonly praise?: (subject: string) => string;
}

/** 单位及职务 as first written, the fillers of `first` asked before the others; empty where nobody wrote it. Of somebody under seal it is all that is known. */
export function postOf({ subject, state }: SubjectReview, first: readonly string[]): string {
  if (state === 'sealed') return subject.heading;
  const asked = [...subject.fillings].sort(
    (one, other) => Number(first.includes(other.filler)) - Number(first.includes(one.filler)),
  );
  const heads = asked.map(({ header }) =>
    header
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(' '),
  );
  return heads.find((head) => head !== '') ?? '';
}

/** Who signs and when: 「（单位公章）」 alone where the seal names the unit, and blanks for a day still to come. */
export function signatureOf(
  seal: string,
  { unit, on }: Pick<LetterHead, 'unit' | 'on'>,
): readonly string[] {
  const signed = wordsOfRuns(fillSlots(seal, { unit }));
  return [signed, on === null ? '　　　　年　　月　　日' : dayWords(on)];
}
