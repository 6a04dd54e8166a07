import type { Scheme } from '../scheme/scheme';
import type { RosterEntry } from './roster';

/** Conditions that hold for a subject, by id; null where nobody says anything. What is left open among others counts as holding. */
export function holdingConditions(
  { conditions = [] }: Scheme,
  { conditions: said }: Pick<RosterEntry, 'conditions'>,
): readonly string[] | null {
  if (said.size === 0) return null;
  return conditions.map(({ id }) => id).filter((id) => said.get(id) !== false);
}
