import type { Choices } from '../../../src/scheme/scheme';
import type { SheetGrid } from '../../hosts/host';
import type { InsertAppraisalRequest, OpenAppraisal } from './appraisal-state';
import type { Core } from '../core';
import type { Differences, Lookahead } from '../differences';
import type { ToldProblems } from '../card/tell-problems';
import type { AppraisalView, SheetReader, SummaryView } from '../workbook-view';

/**
 * What reads, ranks and lays out appraisals, and what looks ahead of a decision: more code than most workbooks ever need, so it is
 * fetched with the page 汇总 or with the first sheet that asks for it.
 */
export interface AppraisalPart {
  /** Reads and works out a sheet; null for one that is no 综合得分表. */
  view(reader: SheetReader, sheetGrid: SheetGrid): AppraisalView | null;
  /** The same as the faces show it. */
  open(core: Core, view: AppraisalView): OpenAppraisal;
  /** The workbook as it would be under these choices, against the workbook as it is; null where it was left. */
  lookAhead(
    core: Core,
    scheme: string,
    choices: Choices,
    look: Lookahead,
  ): Promise<Differences | null>;
  /** What is wrong with a 汇总表 beside the forms it gathers. */
  summaryProblems(core: Core, view: SummaryView): ToldProblems;
  insert(core: Core, request: InsertAppraisalRequest): Promise<void>;
  rewrite(core: Core, view: AppraisalView): Promise<void>;
  arrange(core: Core, view: AppraisalView): Promise<void>;
}
