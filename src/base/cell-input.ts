/** What a writing command puts into a cell. Text is never taken for a formula, whatever it begins with. */
export type CellInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' };
