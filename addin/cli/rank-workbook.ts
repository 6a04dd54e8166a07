import type { Result } from '../../src/base/result';
import { openScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { WorkbookContents } from '../files/read-workbook';
import { openGrids } from './open-grids';
import type { Ranked } from './rank-answer';
import type { RankRequest } from './rank-request';
import { rankTotals } from './rank-totals';

/** A workbook's forms and summaries by their totals. Null where it holds no sheet of ours. */
export function rankWorkbook(
  schemes: readonly Scheme[],
  named: Scheme | null,
  request: RankRequest,
  contents: WorkbookContents,
): Result<Ranked, string> | null {
  const known = named ? [named] : schemes;
  const workbook = openGrids(known.map(openScheme), contents);
  const opened = workbook.opened.filter(({ scheme }) => !named || scheme.id === named.id);
  return rankTotals({ ...workbook, opened }, request);
}
