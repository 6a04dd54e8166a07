/** What really happened on one indicator, which only the trial knows. */
export type Truth =
  /** So many times in each part of the year, of so many that were due in it. Four quarters or two halves. */
  | { readonly kind: 'attended' | 'held'; readonly parts: readonly number[]; readonly due: number }
  /** So many times in each half; where it was once and is told with its day, the day too. */
  | {
      readonly kind: 'count';
      readonly parts: readonly number[];
      readonly day: { readonly month: number; readonly day: number };
    }
  /** So many times in 2015, 2016 and 2017. */
  | { readonly kind: 'years'; readonly years: readonly number[] }
  /** The months without dues, and the dues of a month. */
  | { readonly kind: 'dues'; readonly unpaid: readonly number[]; readonly amount: number }
  /** Days in the village in each half. */
  | { readonly kind: 'days'; readonly parts: readonly number[]; readonly due: number }
  /** Visits and what was written about them. */
  | { readonly kind: 'pair'; readonly visits: number; readonly papers: number }
  | { readonly kind: 'grade'; readonly grade: string }
  /** Right answers of five questions. */
  | { readonly kind: 'answers'; readonly right: number }
  | { readonly kind: 'state'; readonly good: boolean };

/** What a sentence has to tell for a difference in it to be seen: the whole, its parts, the day, the amount, or whatever it likes. */
export type Told = 'any' | 'parts' | 'day' | 'amount';

/** The sum of the parts. */
export function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}
