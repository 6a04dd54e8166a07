/** What a value of a scheme document can be expected to be. */
export type Expected = 'text' | 'number' | 'list' | 'record' | 'choice';

interface FaultOf<Code extends string, Params extends object> {
  /** Place in the document: `forms[0].sections[2].items[1].base`; empty for the document as a whole. */
  readonly path: string;
  readonly code: Code;
  readonly params: Params;
}
