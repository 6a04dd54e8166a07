import { fail, succeed, type Result } from '../../../src/base/result';
import type { Scheme } from '../../../src/scheme/scheme';
import { firstTable } from '../../files/read-roster-table';
import { readTextTable, type TextTable } from '../../files/read-text-table';
import { readWorkbook } from '../../files/read-workbook';
import { GATE_LIMITS } from '../../files/xlsx-gate';
import { CLI_WORDS } from '../../locale/cli';
import { RANK_WORDS } from '../../locale/cli-rank';
import { ownFileSentence } from '../../locale/roster-file-fault';
import { declined, type Answer } from '../answer';
import { findScheme } from '../find-scheme';
import { rankTable } from './rank-appraisal';
import { answerOf, type Ranked } from './rank-answer';
import { parseRank, type RankRequest } from './rank-request';
import { rankWorkbook } from './rank-workbook';
import { readBytes } from '../read-bytes';
import { readScoreTable, type ScoreTable, type ScoreTableFault } from './score-table';
import { ruledScheme } from './ruled-scheme';
import { componentsNamed } from './written-units';

/** A table of 3,000 units with seven scores each weighs one megabyte and a half. */
const MOST_MEGABYTES = 20;
const SCORES = '得分';

/** `rank FILE`: scores of a text or a workbook worked out, ranked, and what follows from the order. */
export async function rankUnits(
  schemes: readonly Scheme[],
  words: readonly string[],
): Promise<Answer> {
  const request = parseRank(words);
  if (!request.ok) return declined(request.failure);
  const named = await schemeNamed(schemes, request.value);
  if (!named.ok) return declined(named.failure);
  const bytes = await readBytes(request.value.file, GATE_LIMITS.file);
  if (!bytes.ok) return declined(CLI_WORDS.open[bytes.failure](request.value.file));
  const ranked = await rankBytes(schemes, named.value, request.value, bytes.value);
  return ranked.ok ? answerOf(ranked.value, request.value.json) : declined(ranked.failure);
}

async function schemeNamed(
  schemes: readonly Scheme[],
  { scheme }: RankRequest,
): Promise<Result<Scheme | null, string>> {
  if (scheme === null) return succeed(null);
  const found = await findScheme(schemes, scheme);
  return found.ok ? succeed(found.value.scheme) : found;
}

async function rankBytes(
  schemes: readonly Scheme[],
  named: Scheme | null,
  request: RankRequest,
  bytes: Uint8Array,
): Promise<Result<Ranked, string>> {
  const { file } = request;
  const contents = await readWorkbook(bytes);
  if (contents.ok) {
    const ranked = rankWorkbook(schemes, named, request, contents.value);
    // Somebody's own sheet may hold the same table as a text.
    if (ranked) return ranked;
    const cells = firstTable(contents.value.sheets);
    const isTable = readScoreTable(cells).ok;
    if (isTable) return rankText(schemes, named, request, cells);
    return fail(named ? RANK_WORDS.noSheetOf(file, named.id) : RANK_WORDS.nothingOfOurs(file));
  }
  const { failure } = contents;
  const format = failure.code === 'other-format' ? failure.params.format : null;
  // A text with a control character in its first lines is not known as one.
  if (format !== 'text' && format !== 'unknown')
    return fail(ownFileSentence(file, failure, SCORES));
  const table = readTextTable(bytes, MOST_MEGABYTES);
  if (!table.ok) return fail(ownFileSentence(file, table.failure, SCORES));
  return rankText(schemes, named, request, table.value);
}

/** A long table, whether it came as text or on somebody's own sheet. */
function rankText(
  schemes: readonly Scheme[],
  named: Scheme | null,
  request: RankRequest,
  cells: TextTable,
): Result<Ranked, string> {
  const { file } = request;
  const table = readScoreTable(cells);
  if (!table.ok) return fail(tableFaultSentence(file, table.failure));
  const scheme = named ? succeed(named) : schemeOf(schemes, file, table.value);
  if (!scheme.ok) return scheme;
  const ruled = ruledScheme(schemes, scheme.value, {}, request);
  if (!ruled.ok) return ruled;
  const { appraisal } = ruled.value.rules;
  if (componentsNamed(table.value, appraisal) === 0) {
    return fail(RANK_WORDS.noComponents(file, [componentsLine(scheme.value)]));
  }
  return succeed(rankTable(ruled.value, table.value));
}

/** The one notice whose parts the table names. */
function schemeOf(
  schemes: readonly Scheme[],
  file: string,
  table: ScoreTable,
): Result<Scheme, string> {
  const appraised = schemes.filter(({ appraisal }) => appraisal !== undefined);
  const named = appraised.filter(
    ({ appraisal }) => appraisal && componentsNamed(table, appraisal) > 0,
  );
  const [only, ...others] = named;
  if (!only) return fail(RANK_WORDS.noComponents(file, appraised.map(componentsLine)));
  return others.length === 0
    ? succeed(only)
    : fail(
        RANK_WORDS.severalSchemes(
          file,
          named.map(({ id }) => id),
        ),
      );
}

function componentsLine({ id, appraisal }: Scheme): string {
  return RANK_WORDS.componentsOf(id, appraisal?.components.map(({ title }) => title) ?? []);
}

function tableFaultSentence(file: string, fault: ScoreTableFault): string {
  switch (fault.code) {
    case 'no-header':
      return RANK_WORDS.noHeader(file, fault.missing);
    case 'column-twice':
      return RANK_WORDS.columnTwice(file, fault.title);
    case 'no-rows':
      return RANK_WORDS.noRows(file);
  }
}
