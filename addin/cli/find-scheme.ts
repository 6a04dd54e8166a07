import { fail, succeed, type Result } from '../../src/base/result';
import { schemeFaultSentence } from '../../src/locale/scheme-fault';
import { parseScheme } from '../../src/scheme/parse-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import { CLI_WORDS } from '../locale/cli';
import { readBytes } from './read-bytes';

/** A notice as it was named on the command line; `document` is its text where it is not one of the product's own. */
export interface NamedScheme {
  readonly scheme: Scheme;
  readonly document: string | null;
}

/** The notice of an id, or of a scheme document's path; failing that, one sentence why not. */
export async function findScheme(
  schemes: readonly Scheme[],
  named: string,
): Promise<Result<NamedScheme, string>> {
  const known = schemes.find(({ id }) => id === named);
  if (known) return succeed({ scheme: known, document: null });
  const bytes = await readBytes(named);
  if (!bytes.ok) {
    const isPath = bytes.failure !== 'not-found' || /[\\/]|\.json$/i.test(named);
    const ids = schemes.map(({ id }) => id);
    return fail(isPath ? CLI_WORDS.open[bytes.failure](named) : CLI_WORDS.noScheme(named, ids));
  }
  const text = new TextDecoder().decode(bytes.value);
  const document = parseJson(text);
  if (!document.ok) return fail(CLI_WORDS.notJson(named));
  const parsed = parseScheme(document.value);
  if (parsed.ok) return succeed({ scheme: parsed.value, document: text });
  const [first] = parsed.failure.map(schemeFaultSentence);
  return fail(CLI_WORDS.schemeFaults(named, first ?? '', parsed.failure.length));
}

function parseJson(text: string): Result<unknown, null> {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return succeed(document);
  } catch {
    return fail(null);
  }
}
