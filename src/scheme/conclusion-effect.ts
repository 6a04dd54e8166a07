/** What a decision can change in a 会审 and its conclusions. */
export type ConclusionEffect =
  /** Some indicators are not met, fewer than any share names: which conclusion; null = the review decides. */
  | { readonly kind: 'conclusion-below'; readonly conclusion: string | null }
  /** A share counts when it is reached, or only beyond it. */
  | { readonly kind: 'conclusion-edge'; readonly policy: 'reached' | 'exceeded' }
  /** Of the indicators checked, or of all that apply, those unchecked as met. */
  | { readonly kind: 'conclusion-share'; readonly of: 'checked' | 'applicable' }
  /** The blocks of a domain counted together, or each alone and the gravest taken. */
  | { readonly kind: 'conclusion-blocks'; readonly policy: 'merged' | 'each' }
  /** Fewer indicators than `least` are not counted by shares. */
  | { readonly kind: 'conclusion-few'; readonly least: number }
  /** A conclusion for each domain, or one for each form under the name of its first domain that applies. */
  | { readonly kind: 'conclusion-domains'; readonly policy: 'each' | 'by-form' }
  /** Every filler's form is concluded, or only those of fillers that sample. */
  | { readonly kind: 'conclusion-fillers'; readonly policy: 'all' | 'sampling' }
  /** Ratings: the last, or any that is looked at; months: running, or added up. */
  | { readonly kind: 'conclusion-look-back'; readonly policy: 'last' | 'all' }
  /** Several years: the last decides, or each has to be met. */
  | { readonly kind: 'conclusion-years'; readonly policy: 'last' | 'each' }
  /** A number of which nobody wrote over which time, where several years are looked at: a question, or of the last year. */
  | { readonly kind: 'indicator-span'; readonly policy: 'asked' | 'last-year' }
  /** A trigger bears on the domains of its matter, or on all. */
  | { readonly kind: 'conclusion-triggers'; readonly policy: 'by-matter' | 'all' }
  /** Fillings agree indicator by indicator and in their conclusions, or in the conclusions alone. */
  | { readonly kind: 'review-by'; readonly policy: 'indicators' | 'conclusions' }
  /** Fillers whose forms are shown and not compared. */
  | { readonly kind: 'review-fillers'; readonly without: readonly string[] }
  /** A filler owes its forms, or none, of those of whom a condition holds. */
  | {
      readonly kind: 'filler-owed';
      readonly filler: string;
      readonly condition: string;
      readonly owed: boolean;
    }
  /** Triggers for which the notice gives no measure: a filler that samples finds them, or the review does. */
  | {
      readonly kind: 'trigger-judge';
      readonly by: 'sampling' | 'review';
      readonly triggers: readonly string[];
    };
