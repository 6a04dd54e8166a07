import type { FindingClaim } from '../findings/finding-claim';
import { leftOver } from './left-over';
import type { LeftKind, LeftOver } from './left-over';
import { spellOut } from '../findings/spell-out';
import { toldFigures } from './told-figures';
import type { ToldFigures } from './told-figures';
import { toldNames } from './told-names';
import type { ToldNames } from './told-names';

/** All that one finding tells: its numbers and times, its names, and the words beside them. */
export interface ToldFinding extends ToldFigures {
  readonly claim: FindingClaim;
  readonly names: ToldNames;
  readonly left: readonly LeftOver[];
}

const known = new WeakMap<FindingClaim, ToldFinding>();

/** Read when first compared: most findings are worded alike, and never are. */
export function toldOf(claim: FindingClaim): ToldFinding {
  const before = known.get(claim);
  if (before) return before;
  const { text } = spellOut({ text: claim.normal, origins: [] });
  const figures = toldFigures(text);
  const told = { ...figures, claim, names: toldNames(text), left: leftOver(figures.unread) };
  known.set(claim, told);
  return told;
}

/** Whether it tells anything of these kinds. */
export function tells({ left }: ToldFinding, ...kinds: readonly LeftKind[]): boolean {
  return left.some(({ kind }) => kinds.includes(kind));
}
