import type { AppraisalPart } from './appraisal-part';

/** Reads and works out a 综合得分表. */
export const viewAppraisal: AppraisalPart['view'] = () => null;
