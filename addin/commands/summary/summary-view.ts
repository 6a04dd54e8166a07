import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Core } from '../core';
import { summaryViews, type SummaryView } from '../workbook-view';

/** The summary sheet of a filler, where there is one. */
export function summaryViewOf(
  core: Core,
  { scheme }: OpenScheme,
  filler: string,
): SummaryView | null {
  const own = summaryViews(core.workbook()).find(
    ({ summary }) => summary.scheme === scheme.id && summary.filler === filler,
  );
  return own ?? null;
}
