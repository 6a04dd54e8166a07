import { fail, succeed, type Result } from '../../../src/base/result';
import { checkAppraisal } from '../../../src/ranking/check-appraisal';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import { readAppraisal } from '../../../src/sheet/appraisal/read-appraisal';
import type { WorkbookContents } from '../../files/read-workbook';
import { RANK_WORDS } from '../../locale/cli-rank';
import { openGrids, type OpenGrids } from '../open-grids';
import { rankSheet } from './rank-appraisal';
import type { Ranked } from './rank-answer';
import type { RankRequest } from './rank-request';
import { rankTotals } from './rank-totals';
import { ruledScheme } from './ruled-scheme';

/** A workbook's 综合得分表; failing that its forms and summaries by their totals. Null where it holds no sheet of ours. */
export function rankWorkbook(
  schemes: readonly Scheme[],
  named: Scheme | null,
  request: RankRequest,
  contents: WorkbookContents,
): Result<Ranked, string> | null {
  const known = named ? [named] : schemes;
  const workbook = openGrids(known.map(openScheme), contents);
  const opened = workbook.opened.filter(({ scheme }) => !named || scheme.id === named.id);
  const found = findAppraisals(workbook, opened);
  const [only, ...others] = found;
  if (!only) return rankTotals({ ...workbook, opened }, request);
  if (others.length > 0) {
    const names = found.map(({ sheet }) => sheet);
    return fail(RANK_WORDS.severalAppraisals(request.file, names));
  }
  const { scheme } = only.opened;
  const ruled = ruledScheme(schemes, scheme, workbook.choicesFor(scheme.id), request);
  if (!ruled.ok) return ruled;
  const checked = checkAppraisal(ruled.value.rules, only.filled);
  return succeed(rankSheet(ruled.value, only.sheet, checked));
}

function findAppraisals({ grids }: OpenGrids, opened: readonly OpenScheme[]) {
  return grids.flatMap(({ sheet, grid }) =>
    opened.flatMap((each) => {
      const filled = readAppraisal(each, grid);
      return filled ? [{ sheet: sheet.name, opened: each, filled }] : [];
    }),
  );
}
