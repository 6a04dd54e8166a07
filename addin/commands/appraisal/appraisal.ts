import type { AppraisalPart } from './appraisal-part';
import { arrangeByRank } from './arrange-by-rank';
import { insertAppraisal } from './insert-appraisal';
import { lookAhead } from './look-ahead';
import { openAppraisal } from './open-appraisal';
import { rewriteAppraisal } from './rewrite-appraisal';
import { summaryProblems } from './summary-problems';
import { viewAppraisal } from './view-appraisal';

/** The chunk of appraisals. */
export const APPRAISAL: AppraisalPart = {
  view: viewAppraisal,
  open: openAppraisal,
  lookAhead,
  summaryProblems,
  insert: insertAppraisal,
  rewrite: rewriteAppraisal,
  arrange: arrangeByRank,
};
