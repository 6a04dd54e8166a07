import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisedUnit } from './appraised-unit';
import { groupRows } from './group-rows';
import type { Roster } from './read-roster';

/** Units that are ranked against each other. */
export interface Pool {
  /** The lead unit whose system it is, as written first; empty for everybody, and for the lead units among themselves. */
  readonly name: string;
  /** Everybody who belongs there, ranked or not. */
  readonly members: readonly number[];
}

/** Everybody, or the lead units together and each lead unit's system apart; the order depends on names and not on rows. */
export function poolsOf(
  pool: AppraisalRules['pool'],
  units: readonly AppraisedUnit[],
  { leads }: Roster,
): readonly Pool[] {
  if (pool === 'all') return [{ name: '', members: units.map((_, at) => at) }];
  const groups = groupRows(units.length, (at) => leads[at] ?? '');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([lead, members]) => ({
      name: lead === '' ? '' : (units[members[0] ?? 0]?.system ?? ''),
      members,
    }));
}
