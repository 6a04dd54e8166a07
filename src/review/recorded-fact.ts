import type { LocalDate } from '../base/local-date';

/** What a person recorded of a subject, with its evidence; nothing of the kind is ever inferred from a form. */
export type RecordedFact = { readonly evidence: string } & (
  | {
      readonly kind: 'event';
      readonly trigger: string;
      /** Domains it is about, where its trigger may bear on several; absent or empty where nobody has said. */
      readonly domains?: readonly string[];
      readonly on: LocalDate | null;
      /** Whether the second thing the notice asks for holds as well (应负主要责任); null where nobody has said. */
      readonly also: boolean | null;
      /** Who found that it is so, where the notice gives no measure: a filler by id, or null for the review itself; absent where nobody has said. */
      readonly judge?: string | null;
    }
  | {
      readonly kind: 'rating';
      readonly of: string;
      readonly grade: string;
      readonly on: LocalDate | null;
    }
  | {
      readonly kind: 'months';
      readonly trigger: string;
      readonly domains?: readonly string[];
      /** `YYYY-MM`, each month that was missed. */
      readonly months: readonly string[];
      /** Those of them with a reason the notice lets count. */
      readonly excused: readonly string[];
    }
  | {
      /** Looked into, and it is not so; it answers for these words alone. */
      readonly kind: 'denial';
      readonly trigger: string;
      readonly words: readonly string[];
    }
);
