import { normaliseSeed } from '../../../src/lottery/draw-lots';
import { parseLocalDate, type LocalDate } from '../../../src/base/local-date';
import { fail, succeed, type Result } from '../../../src/base/result';
import { RANK_WORDS } from '../../locale/cli-rank';
import { REVIEW_WORDS } from '../../locale/cli-review';
import { assignmentsOf, type Assignment } from '../rank/rank-request';

/** What `review` was told to do. */
export interface ReviewOptions {
  readonly folder: string;
  /** Null for the day the command is run. */
  readonly today: LocalDate | null;
  /** As called out; null where nothing is to be drawn yet. */
  readonly seed: string | null;
  /** Of a year. */
  readonly workingDays: number | null;
  /** `--decide ID=OPTION`, as written. */
  readonly decisions: readonly Assignment[];
  /** Folder the letters, records and forms are written into as .docx; null where none are. */
  readonly documents: string | null;
  readonly json: boolean;
}

const ONCE = ['--today', '--seed', '--working-days', '--documents'];
const REPEATED = '--decide';
const DAYS_OF_A_YEAR = 366;

/** Reads the words after `review`; a fault is one sentence. */
export function parseReview(words: readonly string[]): Result<ReviewOptions, string> {
  const folders: string[] = [];
  const values = new Map<string, string[]>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) {
      folders.push(word);
      continue;
    }
    const [, option = word, joined] = /^(--[^=]*)=(.*)$/s.exec(word) ?? [];
    if (option === '--json' && joined === undefined) {
      values.set(option, []);
      continue;
    }
    if (option !== REPEATED && !ONCE.includes(option)) {
      return fail(REVIEW_WORDS.unknownOption(option));
    }
    if (joined === undefined) at += 1;
    const value = joined ?? words[at] ?? '';
    if (normaliseSeed(value) === '' || value.startsWith('--'))
      return fail(RANK_WORDS.needsValue(option));
    const given = values.get(option) ?? [];
    if (option !== REPEATED && given.length > 0) return fail(RANK_WORDS.onlyOnce(option));
    values.set(option, [...given, value]);
  }
  return optionsOf(folders, values);
}

function optionsOf(
  [folder, ...others]: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): Result<ReviewOptions, string> {
  if (folder === undefined || others.length > 0) return fail(REVIEW_WORDS.needsFolder);
  const decisions = assignmentsOf(REPEATED, values);
  if (!decisions.ok) return decisions;
  const [day] = values.get('--today') ?? [];
  const today = day === undefined ? null : parseLocalDate(day);
  if (day !== undefined && today === null) return fail(REVIEW_WORDS.needsDay(day));
  const [days] = values.get('--working-days') ?? [];
  const workingDays = days === undefined ? null : Number(days);
  if (days !== undefined && (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > DAYS_OF_A_YEAR)) {
    return fail(REVIEW_WORDS.needsDays(days));
  }
  return succeed({
    folder,
    today,
    seed: values.get('--seed')?.[0] ?? null,
    workingDays,
    decisions: decisions.value,
    documents: values.get('--documents')?.[0] ?? null,
    json: values.has('--json'),
  });
}
