import type { UnitChange } from './differences';
import type { AppraisalView, SheetView } from './workbook-view';

/** What becomes of the units of an appraisal, before and after. */
export function compareAppraisals(
  before: AppraisalView,
  after: SheetView | undefined,
): { readonly compared: number; readonly units: readonly UnitChange[] } {
  return { compared: after?.kind === 'appraisal' ? before.result.units.length : 0, units: [] };
}
