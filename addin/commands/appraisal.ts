import type { AppraisalPart } from './appraisal-part';
import { arrangeByRank, insertAppraisal, rewriteAppraisal } from './appraisal-writing';
import { lookAhead } from './look-ahead';
import { openAppraisal } from './open-appraisal';
import { viewAppraisal } from './view-appraisal';

/** The chunk of appraisals. */
export const APPRAISAL: AppraisalPart = {
  view: viewAppraisal,
  open: openAppraisal,
  lookAhead,
  insert: insertAppraisal,
  rewrite: rewriteAppraisal,
  arrange: arrangeByRank,
};
