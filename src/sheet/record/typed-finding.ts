/** What a person typed into the working columns beside the official cell of one indicator. */
export interface TypedFinding {
  readonly status: 'met' | 'unmet' | 'not-applicable' | null;
  readonly quantity: number | null;
}
