import type { AppraisalPart } from './appraisal-part';

/** Puts in the sheets of an appraisal. */
export const insertAppraisal: AppraisalPart['insert'] = async () => {};
export const rewriteAppraisal: AppraisalPart['rewrite'] = async () => {};
export const arrangeByRank: AppraisalPart['arrange'] = async () => {};
