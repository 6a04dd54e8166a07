import { fail, succeed, type Result } from '../../../src/base/result';
import { EXPORT_WORDS } from '../../locale/cli-export';

/** What `export` was told to do. */
export interface ExportRequest {
  /** A notice's id, or a scheme document's path. */
  readonly scheme: string;
  readonly out: string;
  readonly roster: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
  /** Names near one of the notice's are meant as they are written. */
  readonly asWritten: boolean;
  readonly overwrite: boolean;
  readonly json: boolean;
}

const WITH_VALUE = ['--out', '--roster', '--year', '--quarter'];
const FLAGS = ['--as-written', '--overwrite', '--json'];

/** Reads the words after `export`; a fault is one sentence. */
export function parseExport(words: readonly string[]): Result<ExportRequest, string> {
  const options = new Map<string, string>();
  const named: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [option = '', ...rest] = (words[at] ?? '').split('=');
    if (!option.startsWith('--')) {
      named.push(words[at] ?? '');
      continue;
    }
    const takes = WITH_VALUE.includes(option);
    if (!takes && !FLAGS.includes(option)) return fail(EXPORT_WORDS.unknownOption(option));
    if (options.has(option)) return fail(EXPORT_WORDS.onlyOnce(option));
    const joined = rest.length > 0 ? rest.join('=') : null;
    if (takes && joined === null) at += 1;
    const value = takes ? (joined ?? words[at] ?? '') : '';
    if (takes && (value === '' || value.startsWith('--'))) {
      return fail(EXPORT_WORDS.needsValue(option));
    }
    options.set(option, value);
  }
  return requestOf(named, options);
}

function requestOf(
  [scheme, ...others]: readonly string[],
  options: ReadonlyMap<string, string>,
): Result<ExportRequest, string> {
  if (scheme === undefined || others.length > 0) return fail(EXPORT_WORDS.needsScheme);
  const out = options.get('--out');
  if (out === undefined) return fail(EXPORT_WORDS.needsOut);
  for (const option of ['--year', '--quarter']) {
    const written = options.get(option) ?? '0';
    if (!/^\d{1,4}$/.test(written)) return fail(EXPORT_WORDS.needsNumber(option, written));
  }
  const number = (option: string): number | null => {
    const written = options.get(option);
    return written === undefined ? null : Number(written);
  };
  return succeed({
    scheme,
    out,
    roster: options.get('--roster') ?? null,
    year: number('--year'),
    quarter: number('--quarter'),
    asWritten: options.has('--as-written'),
    overwrite: options.has('--overwrite'),
    json: options.has('--json'),
  });
}
