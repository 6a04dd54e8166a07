import { numberOf } from '../src/base/fraction';
import type { AppraisalResult } from '../src/ranking/appraisal-result';
import { appraise } from '../src/ranking/appraise';
import { appraisalRulesOf } from '../src/scheme/appraisal-rules';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { appraisedUnitOf, makeUpUnits } from './made-up-units';
import { measured, mediansOf } from './measure';
import type { Measured } from './measure';
import { frameOf, rankByArquero } from './peer-arquero';

/** The largest first, so that the small ones are not timed on cold code. */
const SIZES = [100_000, 10_000, 1000, 100];

/**
 * Composite, rank and what follows from the places at the bottom, of notice 002. The same work is: from the scores to composite,
 * rank and band of every unit. Ours is exact, and also averages rounds by a decision, finds ties, streaks, grades and everything
 * a person has to be told; arquero works in binary floats. How many ranks that gets wrong stands beside its time.
 */
export async function benchRankUnits(): Promise<readonly Measured[]> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2018-5');
  const choices = { 'grade-good': '90', 'grade-fair': '80', conversion: '0.1' };
  const rules = scheme ? appraisalRulesOf(scheme, choices) : null;
  if (!rules) throw new Error('the appraisal of notice 002 is not there');
  const all: Measured[] = [];
  for (const n of SIZES) {
    const written = makeUpUnits(n);
    const units = written.map(appraisedUnitOf);
    const frame = frameOf(written);
    const result = appraise(rules, units);
    const wrong = wrongRanks(result, rankByArquero(frame));
    const scores = Float64Array.from(result.units, ({ composite }) =>
      composite === null ? 0 : numberOf(composite),
    );
    const [ours = NaN, arquero = NaN, floor = NaN] = await mediansOf(n > 1000 ? 3 : 15, [
      () => appraise(rules, units),
      () => rankByArquero(frame),
      () => scores.slice().sort(),
    ]);
    const peer = { name: 'arquero 7 (binary floats)', ms: arquero };
    const each = { ours_us_a_unit: Number(((ours * 1000) / n).toPrecision(3)) };
    all.push({ ...measured('rank-units', n, ours, peer), ...each, peer_wrong_ranks: wrong });
    all.push({
      ...measured('rank-units', n, ours, { name: 'floor: one sort', ms: floor }),
      ...each,
    });
  }
  return all.reverse();
}

/** How many units the peer ranks elsewhere; a composite that is not even near ours is an error of this benchmark. */
function wrongRanks({ units }: AppraisalResult, peer: ReturnType<typeof rankByArquero>): number {
  const at = new Map(Array.from(peer.array('unit'), String).map((unit, row) => [unit, row]));
  const composites = Float64Array.from(peer.array('composite'), Number);
  const ranks = Int32Array.from(peer.array('rank'), Number);
  return units.filter(({ unit, composite, rank }) => {
    const row = at.get(unit) ?? -1;
    const ours = composite === null ? NaN : numberOf(composite);
    if (!(Math.abs((composites[row] ?? NaN) - ours) < 1e-9)) throw new Error(`${unit} differs`);
    return ranks[row] !== rank;
  }).length;
}
