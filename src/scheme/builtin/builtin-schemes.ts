import { parseScheme } from '../parse-scheme';
import type { Scheme } from '../scheme';
import bazhong2015 from './bazhong-2015-125.json';
import dazhou2017 from './dazhou-2017-206.json';
import leshan2017 from './leshan-2017-38.json';
import xiangxi2017q3 from './xiangxi-2017-q3.json';
import xiangxi2018 from './xiangxi-2018-5.json';

/** The notices that come with the product, read by the same strict reader as anybody's own. */
export const BUILTIN_SCHEMES: readonly Scheme[] = [
  xiangxi2017q3,
  xiangxi2018,
  dazhou2017,
  bazhong2015,
  leshan2017,
].map(parseBuiltin);

function parseBuiltin(document: unknown): Scheme {
  const parsed = parseScheme(document);
  if (parsed.ok) return parsed.value;
  throw new Error(`built-in scheme is malformed: ${JSON.stringify(parsed.failure)}`);
}
