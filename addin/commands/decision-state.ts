import type { Decision } from '../../src/scheme/scheme';

/** A decision with the option in force. */
export interface DecisionState {
  /** Scheme id. */
  readonly scheme: string;
  readonly decision: Decision;
  readonly chosen: string;
  /** Tag text: the reading in force, with （推定） while nobody has confirmed it. */
  readonly tag: string;
  readonly assumed: boolean;
  /** Id of the record that chose it, for 撤回; empty while assumed. */
  readonly record: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}
