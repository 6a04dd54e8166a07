import type { Scheme } from '../scheme';
import { BUILTIN_DOCUMENTS } from './builtin-documents';
import { parseBuiltin } from './parse-builtin';

/** The notices that come with the product. */
export const BUILTIN_SCHEMES: readonly Scheme[] = BUILTIN_DOCUMENTS.map(parseBuiltin);
