import { compare, type Fraction } from '../../base/fraction';
import type { AppraisalResult } from '../appraisal-result';
import type { RankBand } from '../../scheme/appraisal';

/** Where a band of places begins: between two scores (SP8). */
export interface PlaceBorder {
  readonly band: RankBand;
  /** The best score in the band. */
  readonly below: Fraction;
  /** The worst score above it. */
  readonly above: Fraction;
}

/** The borders of the bands within one pool, as the order and the decisions in force drew them. */
export function placeBorders(
  bands: readonly RankBand[],
  units: AppraisalResult['units'],
): readonly PlaceBorder[] {
  const ranked = units
    .flatMap(({ composite, band }) => (composite === null ? [] : [{ composite, band }]))
    .sort((a, b) => compare(b.composite, a.composite));
  return bands.flatMap((band) => {
    const first = ranked.findIndex((each) => each.band === band.id);
    const [below, above] = [ranked[first], ranked[first - 1]];
    if (first < 1 || !below || !above) return [];
    return [{ band, below: below.composite, above: above.composite }];
  });
}
