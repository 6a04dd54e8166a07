import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { RankBand } from '../scheme/appraisal';
import type { AppraisalIssue } from './appraisal-issue';
import type { Tie, UnitOutcome } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';
import { findBands, placesOf, type BandFinding } from './find-bands';
import type { Pool } from './pools';
import { rankPool, type TieGroup } from './rank-pool';

/** Where units that nothing parts stand in their pool. */
export type Place = Pick<UnitOutcome, 'rank' | 'tied' | 'fromBottom' | 'band' | 'otherBand'>;

export interface Placing {
  /** By unit; null for who is not ranked. */
  readonly places: readonly (Place | null)[];
  /** By unit: the pool it belongs to, ranked or not. */
  readonly pools: readonly string[];
  readonly ties: readonly Tie[];
  readonly smallPools: readonly { readonly pool: string; readonly size: number }[];
  readonly issues: readonly AppraisalIssue[];
}

/** Ranks every pool, finds what the places from its bottom bring, and says where a tie or too few units make that doubtful. */
export function placeUnits(input: {
  readonly rules: AppraisalRules;
  readonly units: readonly AppraisedUnit[];
  readonly pools: readonly Pool[];
  readonly isRanked: (at: number) => boolean;
  readonly compareUnits: (a: number, b: number) => number;
}): Placing {
  const { rules, units } = input;
  const places: (Place | null)[] = units.map(() => null);
  const poolNames = units.map(() => '');
  const ties: Tie[] = [];
  const smallPools: { pool: string; size: number }[] = [];
  const issues: AppraisalIssue[] = [];
  const most = placesOf(rules.appraisal.bands);
  for (const { name, members } of input.pools) {
    for (const at of members) poolNames[at] = name;
    const ranked = members.filter(input.isRanked);
    const size = ranked.length;
    if (size > 0 && size < members.length) {
      issues.push(poolOpen(rules, name, members.length - size));
    }
    if (size > 0 && size < most) {
      smallPools.push({ pool: name, size });
      issues.push(fewUnits(rules, name, size, most));
    }
    for (const group of rankPool(ranked, input.compareUnits, rules.ties.policy)) {
      const bands = findBands(rules, group, size);
      const place = placeOf(group, bands);
      for (const at of group.units) places[at] = place;
      if (group.units.length === 1) continue;
      ties.push(tieOf(name, group, bands));
      if (bands.across.length > 0) issues.push(tieAcross(units, group, bands));
    }
  }
  return { places, pools: poolNames, ties, smallPools, issues };
}

function placeOf(
  { rank, units }: TieGroup,
  { lightest, heaviest, inForce, otherwise }: BandFinding,
): Place {
  const [band, otherBand] = [inForce?.id ?? null, otherwise?.id ?? null];
  const place = { rank, tied: units.length > 1, fromBottom: { lightest, heaviest }, band };
  return band === otherBand ? place : { ...place, otherBand };
}

function tieOf(pool: string, { rank, units }: TieGroup, { across }: BandFinding): Tie {
  return { pool, rank, units, acrossBands: across.map(({ id }) => id) };
}

function fewUnits(
  { appraisal }: AppraisalRules,
  pool: string,
  size: number,
  places: number,
): AppraisalIssue {
  const clauses = quotesOf(appraisal.bands);
  return { code: 'few-units', severity: 'note', params: { pool, size, places }, clauses };
}

function poolOpen({ appraisal }: AppraisalRules, pool: string, open: number): AppraisalIssue {
  const params = { pool, open, bands: appraisal.bands.map(({ label }) => label) };
  const clauses = quotesOf(appraisal.bands);
  return { code: 'pool-open', severity: 'note', params, clauses };
}

function tieAcross(
  units: readonly AppraisedUnit[],
  group: TieGroup,
  { inForce, otherwise, across }: BandFinding,
): AppraisalIssue {
  const params = {
    units: group.units.map((at) => units[at]?.unit ?? ''),
    rank: group.rank,
    inForce: inForce?.label ?? '',
    otherwise: otherwise?.label ?? '',
  };
  return { code: 'tie-across-band', severity: 'ask', params, clauses: quotesOf(across) };
}

/** One sentence may hold several bands. */
function quotesOf(bands: readonly RankBand[]): readonly string[] {
  return [...new Set(bands.map(({ quote }) => quote))];
}
