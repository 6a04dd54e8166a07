import { fail, succeed, type Result } from '../../../src/base/result';
import { RANK_WORDS } from '../../locale/cli-rank';

/** What `rank` was told to do. */
export interface RankRequest {
  readonly file: string;
  /** A notice's id, or a scheme document's path; null to go by what the file says. */
  readonly scheme: string | null;
  /** `--figure ID=VALUE` and `--decide ID=OPTION`, as written. */
  readonly figures: readonly Assignment[];
  readonly decisions: readonly Assignment[];
  readonly json: boolean;
}

export interface Assignment {
  readonly id: string;
  readonly value: string;
}

const REPEATED = ['--figure', '--decide'];

/** Reads the words after `rank`; a fault is one sentence. */
export function parseRank(words: readonly string[]): Result<RankRequest, string> {
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const [, option = word, joined] = /^(--[^=]*)=(.*)$/s.exec(word) ?? [];
    if (option === '--json' && joined === undefined) {
      values.set(option, []);
      continue;
    }
    if (option !== '--scheme' && !REPEATED.includes(option)) {
      return fail(RANK_WORDS.unknownOption(option));
    }
    if (joined === undefined) at += 1;
    const value = joined ?? words[at] ?? '';
    if (value === '' || value.startsWith('--')) return fail(RANK_WORDS.needsValue(option));
    const given = values.get(option) ?? [];
    if (option === '--scheme' && given.length > 0) return fail(RANK_WORDS.onlyOnce(option));
    values.set(option, [...given, value]);
  }
  return requestOf(files, values);
}

function requestOf(
  [file, ...others]: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): Result<RankRequest, string> {
  if (file === undefined || others.length > 0) return fail(RANK_WORDS.needsFile);
  const figures = assignmentsOf('--figure', values);
  if (!figures.ok) return figures;
  const decisions = assignmentsOf('--decide', values);
  if (!decisions.ok) return decisions;
  return succeed({
    file,
    scheme: values.get('--scheme')?.[0] ?? null,
    figures: figures.value,
    decisions: decisions.value,
    json: values.has('--json'),
  });
}

/** `--decide ID=VALUE`, each id once; a fault is one sentence. */
export function assignmentsOf(
  option: string,
  values: ReadonlyMap<string, readonly string[]>,
): Result<readonly Assignment[], string> {
  const all: Assignment[] = [];
  for (const written of values.get(option) ?? []) {
    const [, id, value] = /^([^=]+)=(.+)$/s.exec(written) ?? [];
    if (id === undefined || value === undefined) {
      return fail(RANK_WORDS.needsAssignment(option, written));
    }
    if (all.some((each) => each.id === id)) return fail(RANK_WORDS.onlyOnce(`${option} ${id}`));
    all.push({ id, value });
  }
  return succeed(all);
}
