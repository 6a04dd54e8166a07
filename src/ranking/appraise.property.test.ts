import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../base/fraction';
import { compare, fractionOf } from '../base/fraction';
import { appraise } from './appraise';
import type { UnitOutcome } from './appraisal-result';
import type { AppraisedUnit, Entry } from './appraised-unit';
import { SAMPLE_APPRAISAL, sampleRules } from './sample-appraisal';

/** On a coarse grid, so that exact ties, mixed rounds and borders are met all the time. */
const score = (most: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2 * most - 6, max: 2 * most }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const row = fc.record({
  daily: score(100),
  visit: fc.tuple(score(100), score(100)),
  vote: score(20),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
const rows = fc.array(row, { maxLength: 14 });
const rules = fc
  .record({
    policy: fc.constantFrom('share-better', 'share-worse', 'dense'),
    by: fc.constantFrom([], ['visit'], ['vote', 'daily']),
    bandTie: fc.constantFrom('lighter', 'heavier'),
    fewUnits: fc.constantFrom('literal', 'none'),
  })
  .map(({ policy, by, bandTie, fewUnits }) =>
    sampleRules({ ties: { kind: 'ties', policy, by }, bandTie, fewUnits }),
  );

const LEADS = ['', '乙局', '甲局'];
const UNGRADED = {
  ...SAMPLE_APPRAISAL,
  components: SAMPLE_APPRAISAL.components.map(({ graded: _, ...component }) => component),
};

/** Half points as an entry. */
const entry = (halves: number | null): Entry =>
  halves === null
    ? { kind: 'blank' }
    : { kind: 'number', value: fractionOf(BigInt(halves * 5), 10n) };

function unitOf({ daily, visit, vote }: Row, at: number): AppraisedUnit {
  const entries = new Map([
    ['daily', [entry(daily)]],
    ['visit', visit.map(entry)],
    ['vote', [entry(vote)]],
  ]);
  return { unit: `单位${at}`, system: '', person: '', entries, past: [], honour: null };
}

/** Whole numbers by hand: twenty times the composite, where halves are halves of a point. */
function byHand({ daily, visit, vote }: Row): number | null {
  const held = visit.filter((each) => each !== null);
  if (daily === null || vote === null || held.length === 0) return null;
  const visits = held.reduce((sum, each) => sum + each, 0) * (2 / held.length);
  // 0.3 × daily/2 + 0.5 × (visits/2)/2 + 0.2 × vote/2 × 5, twenty-fold.
  return 3 * daily + 2.5 * visits + 10 * vote;
}

describe('an appraisal against counting by hand', () => {
  it('K9 K10 K17 K19 composites, ranks and bands are what one counts', () => {
    fc.assert(
      fc.property(rows, rules, (all, inForce) => {
        const { units } = appraise(inForce, all.map(unitOf));
        const scores = all.map(byHand);
        const by = inForce.ties.by ?? [];
        units.forEach((unit, at) => {
          const own = scores[at] ?? null;
          expect(unit.composite === null).toBe(own === null);
          if (own === null || unit.composite === null) return expect(unit.rank).toBeNull();
          expect(compare(unit.composite, fractionOf(BigInt(own * 2), 40n))).toBe(0);
          const order = all.map((other, nth) =>
            (scores[nth] ?? null) === null ? 0 : betterBy(other, all[at], by),
          );
          const better = order.filter((each) => each > 0).length;
          const worse = order.filter((each) => each < 0).length;
          const equal = scores.filter((each) => each !== null).length - better - worse;
          expect(unit.tied).toBe(equal > 1);
          expect(unit.fromBottom).toEqual({ lightest: worse + equal, heaviest: worse + 1 });
          if (inForce.ties.policy === 'share-better') expect(unit.rank).toBe(better + 1);
          if (inForce.ties.policy === 'share-worse') expect(unit.rank).toBe(better + equal);
          const place = inForce.bandTie === 'lighter' ? worse + equal : worse + 1;
          const counts = inForce.fewUnits === 'literal' || better + equal + worse >= 4;
          const band = place <= 2 ? 'last-2' : place <= 4 ? 'next-2' : null;
          expect(unit.band).toBe(counts ? band : null);
        });
      }),
    );
  });

  it('K17 dense ranks have no gap, and equal ranks mean equal scores', () => {
    const dense = sampleRules({ ties: { kind: 'ties', policy: 'dense' } });
    fc.assert(
      fc.property(rows, (all) => {
        const { units } = appraise(dense, all.map(unitOf));
        const ranks = units.flatMap(({ rank }) => rank ?? []);
        const distinct = new Set(all.flatMap((each) => byHand(each) ?? []));
        expect(new Set(ranks).size).toBe(distinct.size);
        expect(Math.max(0, ...ranks)).toBe(distinct.size);
      }),
    );
  });

  /** Nobody is graded, so that whoever stands under a lead unit is scored like everybody else. */
  const apart = fc
    .tuple(rules, fc.constantFrom('all', 'system'))
    .map(([inForce, pool]) => ({ ...inForce, pool, appraisal: UNGRADED }));

  it('K16 K18 the order of the rows changes nothing of any unit, nor who is tied with whom', () => {
    const shuffled = rows.chain((all) => {
      const units = all.map((each, at) => ({ ...unitOf(each, at), system: LEADS[at % 3] ?? '' }));
      return fc.record({
        units: fc.constant(units),
        other: fc.shuffledSubarray(units, { minLength: units.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, apart, ({ units, other }, inForce) => {
        const [first, second] = [appraise(inForce, units), appraise(inForce, other)];
        const byName = (outcomes: readonly UnitOutcome[]) =>
          new Map(outcomes.map(({ at: _at, ...rest }) => [rest.unit, rest] as const));
        expect(byName(second.units)).toEqual(byName(first.units));
        const tied = (result: typeof first) =>
          result.ties.map(({ units: at, ...rest }) => ({
            ...rest,
            units: at.map((each) => result.units[each]?.unit).sort(),
          }));
        expect(tied(second)).toEqual(tied(first));
      }),
    );
  });

  it('K18 more points never lower a composite, a rank or a place from the bottom', () => {
    const raised = fc.record({
      all: rows,
      which: fc.nat(13),
      more: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(raised, rules, ({ all, which, more }, inForce) => {
        const chosen = all[which];
        if (!chosen || chosen.daily === null || chosen.daily + more > 200) return;
        const better = { ...chosen, daily: chosen.daily + more };
        const before = appraise(inForce, all.map(unitOf)).units[which];
        const after = appraise(
          inForce,
          all.map((each) => (each === chosen ? better : each)).map(unitOf),
        ).units[which];
        if (!before?.composite || !after?.composite) return;
        expect(compare(after.composite, before.composite)).toBe(1);
        expect(after.rank ?? 0).toBeLessThanOrEqual(before.rank ?? 0);
        expect(after.fromBottom?.heaviest).toBeGreaterThanOrEqual(before.fromBottom?.heaviest ?? 0);
      }),
    );
  });

  it('K17 composites one unit of the thirtieth decimal apart are apart, and no double knows it', () => {
    const tiny = fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 2, maxLength: 8 });
    const base = 9n * 10n ** 30n;
    fc.assert(
      fc.property(tiny, (ends) => {
        const part = (value: Fraction): Entry => ({ kind: 'number', value });
        const units = ends.map((end, at): AppraisedUnit => {
          const value = fractionOf(base + end, 10n ** 29n);
          const vote = fractionOf(base + end, 5n * 10n ** 29n);
          const entries = new Map([
            ['daily', [part(value)]],
            ['visit', [part(value)]],
            ['vote', [part(vote)]],
          ]);
          return { unit: `单位${at}`, system: '', person: '', entries, past: [], honour: null };
        });
        const ranks = appraise(sampleRules(), units).units.map(({ rank }) => rank);
        expect(ranks).toEqual(ends.map((end) => 1 + ends.filter((each) => each > end).length));
      }),
    );
  });
});

/** Above 0 where `one` is better: by the composite, then by the parts that part ties. */
function betterBy(one: Row, other: Row | undefined, by: readonly string[]): number {
  if (!other) return 0;
  const keys = [byHand, ...by.map((part) => (each: Row) => valueOf(each, part))];
  for (const key of keys) {
    const apart = (key(one) ?? 0) - (key(other) ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

function valueOf({ daily, visit, vote }: Row, part: string): number {
  if (part === 'daily') return daily ?? 0;
  if (part === 'vote') return vote ?? 0;
  const held = visit.filter((each) => each !== null);
  return held.reduce((sum, each) => sum + each, 0) * (2 / Math.max(1, held.length));
}
