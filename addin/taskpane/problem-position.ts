import { placeAmong, standsOn } from '../commands/card/step-problem';
import type { ActivePlace } from '../commands/session-state';
import type { Problem } from '../commands/card/problem';

export { standsOn };

/** Where the cursor stands among the problems: 「第3～4处」, counted from 1; null where it stands on none. */
export interface ProblemPosition {
  readonly at: { readonly from: number; readonly to: number } | null;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** What the footer says and offers. */
export function positionAmong(
  problems: readonly Problem[],
  active: ActivePlace | null,
): ProblemPosition {
  const { here, before, after } = placeAmong(problems, active);
  const from = here[0];
  const to = here.at(-1);
  return {
    at: from === undefined || to === undefined ? null : { from: from + 1, to: to + 1 },
    hasEarlier: before >= 0,
    hasLater: after < problems.length,
  };
}
