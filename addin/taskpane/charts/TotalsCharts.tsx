import type { AppraisedUnit } from '../../../src/ranking/appraised-unit';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import type { GroupTotals } from '../../commands/session-state';
import { AppraisalCharts } from './AppraisalCharts';
import { FormsCharts } from './FormsCharts';

/** What the charts of 汇总 are of: one group's forms, or an appraisal with its units as the sheet has them. */
export type Charted =
  | { readonly kind: 'forms'; readonly totals: GroupTotals }
  | {
      readonly kind: 'appraisal';
      readonly open: OpenAppraisal;
      readonly units: readonly AppraisedUnit[];
    };

/** The charts of the page 汇总, each a section of its own. */
export function TotalsCharts({ of }: { readonly of: Charted }) {
  return of.kind === 'forms' ? (
    <FormsCharts totals={of.totals} />
  ) : (
    <AppraisalCharts open={of.open} units={of.units} />
  );
}
