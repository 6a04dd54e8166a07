import type { DecisionEffect } from '../../../src/scheme/scheme';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import type { DecisionState } from '../../commands/decision-state';

/** The decisions of an appraisal that have an effect of this kind. */
export function decisionsAbout(
  { decisions }: OpenAppraisal,
  kind: DecisionEffect['kind'],
): readonly DecisionState[] {
  return decisions.filter(({ decision }) =>
    decision.options.some(({ effect }) => effect.kind === kind),
  );
}
