import type { OpenScheme } from '../scheme/open-scheme';
import type { Condition, RecordForm } from '../scheme/record-form';

/** What a record form is laid out for; `subject`, `filler` and `date` may be empty: then the notice's blanks are printed. */
export interface RecordFormRequest {
  readonly opened: OpenScheme;
  readonly form: RecordForm;
  readonly name: string;
  /** Who the sheet is about; stands in the form's own place for it. */
  readonly subject: string;
  /** The filler's title, as the identity has it. */
  readonly filler: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  /** Ids of the conditions that hold for the subject; null where nobody has said, then every block is open. */
  readonly conditions: readonly string[] | null;
  /** What is known of further entries, by full name `row id/entry id`: 单位及职务. */
  readonly values?: Readonly<Record<string, string>>;
}

/** More than any sum or number of people a form asks for; programs want an upper end. */
export const MOST = 1_000_000_000;

/** The condition that keeps a block or row from being filled in; what nobody has said counts as holding. */
export function missingCondition(
  { opened, conditions }: RecordFormRequest,
  needed: readonly (string | undefined)[],
): Condition | null {
  const missing = needed.find(
    (each) => each !== undefined && conditions !== null && !conditions.includes(each),
  );
  return opened.scheme.conditions?.find(({ id }) => id === missing) ?? null;
}
