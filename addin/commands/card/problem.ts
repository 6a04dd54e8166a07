import type { AppraisalIssue } from '../../../src/ranking/appraisal-issue';
import type { AppraisalSheetIssue } from '../../../src/ranking/appraisal-sheet-issue';
import type { SummaryIssue } from '../../../src/ranking/summary-issue';
import type { FormIssue } from '../../../src/scoring/check/scoring-issue';
import type { EntryIssue } from '../../../src/sheet/record/record-issue';
import type { SheetId } from '../../hosts/host';

/** An issue with its sentence, ready to show. */
export interface Problem {
  /** Stable while the issue stands: code and place. */
  readonly key: string;
  readonly sheet: SheetId;
  readonly issue: FormIssue | EntryIssue | AppraisalIssue | AppraisalSheetIssue | SummaryIssue;
  readonly sentence: string;
  /** 「第4项」; empty for the whole sheet. */
  readonly itemLabel: string;
  /** 「G8」; empty for the whole sheet. */
  readonly place: string;
}

/** A problem kept with a reason (保留并说明); it comes back as soon as the cell changes. */
export interface KeptProblem extends Problem {
  readonly recordId: string;
  readonly reason: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}
