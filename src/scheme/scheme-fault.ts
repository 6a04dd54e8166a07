/** What a value of a scheme document can be expected to be. */
export type Expected = 'text' | 'number' | 'list' | 'record' | 'choice';

interface FaultOf<Code extends string, Params extends object> {
  /** Place in the document: `forms[0].sections[2].items[1].base`; empty for the document as a whole. */
  readonly path: string;
  readonly code: Code;
  readonly params: Params;
}

/** What can be wrong with a scheme document. The sentence comes last, from `locale/scheme-fault.ts`. */
export type SchemeFault =
  | FaultOf<'format-unknown', { readonly found: string }>
  | FaultOf<'format-newer', { readonly found: number; readonly known: number }>
  | FaultOf<'key-missing', { readonly key: string }>
  | FaultOf<'key-unknown', { readonly key: string }>
  | FaultOf<'type-wrong', { readonly expected: Expected; readonly found: string }>
  | FaultOf<'choice-unknown', { readonly allowed: readonly string[]; readonly found: string }>
  | FaultOf<'text-empty', Record<string, never>>
  | FaultOf<'text-too-long', { readonly most: number; readonly found: number }>
  | FaultOf<'text-control', Record<string, never>>
  | FaultOf<'id-malformed', { readonly found: string }>
  | FaultOf<'id-reserved', { readonly found: string }>
  | FaultOf<'date-unreal', { readonly found: string }>
  | FaultOf<'month-unreal', { readonly found: string }>
  | FaultOf<'number-below', { readonly limit: number; readonly found: string }>
  | FaultOf<'number-above', { readonly limit: number; readonly found: string }>
  | FaultOf<'points-too-fine', { readonly found: string }>
  | FaultOf<'number-not-whole', { readonly found: string }>
  | FaultOf<'share-above-one', { readonly found: string }>
  | FaultOf<'list-too-short', { readonly least: number }>
  | FaultOf<'list-too-long', { readonly most: number; readonly found: number }>
  | FaultOf<'id-twice', { readonly id: string; readonly first: string }>
  | FaultOf<'column-missing', { readonly column: string }>
  | FaultOf<'header-missing', { readonly field: string }>
  | FaultOf<'form-unknown', { readonly found: string }>
  | FaultOf<'item-unknown', { readonly found: string }>
  | FaultOf<'row-width', { readonly columns: number; readonly found: number }>
  | FaultOf<'entry-unknown', { readonly found: string }>
  | FaultOf<'condition-unknown', { readonly found: string }>
  | FaultOf<'words-absent', { readonly found: string; readonly words: string }>
  | FaultOf<'unit-twice', { readonly unit: string; readonly first: string }>
  /** Titles or grades that are told apart by their words alone. */
  | FaultOf<'words-twice', { readonly words: string; readonly first: string }>
  | FaultOf<'component-unknown', { readonly found: string }>
  | FaultOf<'figure-unknown', { readonly found: string }>
  | FaultOf<'band-unknown', { readonly found: string }>
  | FaultOf<'grade-unknown', { readonly found: string }>
  | FaultOf<'score-form-unknown', { readonly found: string }>
  | FaultOf<'ratio-length', { readonly grades: number; readonly found: number }>
  /** A block, domain, conclusion or filler that a review speaks of. */
  | FaultOf<'name-unknown', { readonly found: string }>
  | FaultOf<'share-order', Record<string, never>>
  | FaultOf<'range-reversed', Record<string, never>>
  | FaultOf<'bands-overlap', { readonly first: string }>
  | FaultOf<'effects-mixed', Record<string, never>>
  | FaultOf<'effect-twice', { readonly first: string }>;
