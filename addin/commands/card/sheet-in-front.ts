import type { KeptProblem, Problem } from './problem';
import type { SessionState } from '../session-state';

/** The sheet of ours in front, whatever its kind, with what is wrong in it. */
export function sheetInFront({ form, record, appraisal, summary }: SessionState): {
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
} | null {
  return form ?? record ?? appraisal ?? summary;
}
