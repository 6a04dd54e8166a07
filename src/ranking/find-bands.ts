import type { RankBand } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { TieGroup } from './rank-pool';

/** What a place from the bottom brings to units that nothing parts. */
export interface BandFinding {
  readonly lightest: number;
  readonly heaviest: number;
  readonly inForce: RankBand | null;
  /** What the other way of counting a tie would give. */
  readonly otherwise: RankBand | null;
  /** Bands of which a border runs through the tie. */
  readonly across: readonly RankBand[];
}

/** Of t tied units with b behind them, all may claim the place b + t from the bottom or be put at b + 1; the decision says which. */
export function findBands(rules: AppraisalRules, group: TieGroup, poolSize: number): BandFinding {
  const { bands } = rules.appraisal;
  const lightest = group.worse + group.units.length;
  const heaviest = group.worse + 1;
  const counted = rules.fewUnits === 'literal' || poolSize >= placesOf(bands) ? bands : [];
  const [lighter, heavier] = [bandAt(counted, lightest), bandAt(counted, heaviest)];
  const light = rules.bandTie === 'lighter';
  return {
    lightest,
    heaviest,
    inForce: light ? lighter : heavier,
    otherwise: light ? heavier : lighter,
    across: counted.filter(
      ({ from, to }) => from <= lightest && to >= heaviest && !(from <= heaviest && to >= lightest),
    ),
  };
}

/** How many places from the bottom the bands reach. */
export function placesOf(bands: readonly RankBand[]): number {
  return bands.reduce((most, { to }) => Math.max(most, to), 0);
}

function bandAt(bands: readonly RankBand[], place: number): RankBand | null {
  return bands.find(({ from, to }) => from <= place && place <= to) ?? null;
}
