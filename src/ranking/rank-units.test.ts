import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../base/points';
import { pointsOfHundredths } from '../base/points';
import type { Quota } from '../scheme/scheme';
import { rankUnits } from './rank-units';
import type { Ranking, UnitTotal } from './ranking';

const points = (value: number) => pointsOfHundredths(Math.round(value * 100));
const THIRD: Quota = {
  id: 'third-at-95',
  quote: '评分95分及以上单位不超过所核查对象的三分之一',
  threshold: points(95),
  share: [1, 3],
};

/** `甲 96, 乙 –` → units of the first group; a dash is 未定. */
function unitsOf(text: string, group = '第一组'): UnitTotal[] {
  return text.split(/[，,]\s*/).map((each) => {
    const [unit = '', total = ''] = each.trim().split(' ');
    return { unit, group, total: total === '–' ? null : points(Number(total)) };
  });
}

function rankGroup(units: readonly UnitTotal[], pool: 'group' | 'all' = 'group'): Ranking {
  return rankUnits({ units, group: '第一组', quotas: [THIRD], pool });
}

function ranksOf(ranking: Ranking): string {
  return ranking.units.map(({ unit, rank }) => `${unit}${rank ?? '–'}`).join(' ');
}

describe('ranks', () => {
  it('K1 ranks one group only', () => {
    const units = [...unitsOf('甲 90'), ...unitsOf('他 98', '第二组'), ...unitsOf('乙 92')];
    expect(ranksOf(rankGroup(units))).toBe('乙1 甲2');
  });

  it('K2 ties share the better rank and stand in the order given', () => {
    const ranking = rankGroup(unitsOf('甲 90, 乙 95, 丙 93, 丁 93, 戊 97'));
    expect(ranksOf(ranking)).toBe('戊1 乙2 丙3 丁3 甲5');
    expect(ranking.units.map(({ tied }) => tied)).toEqual([false, false, true, true, false]);
  });

  it.each([
    ['share-better', '戊1 乙2 丙3 丁3 甲5 己–'],
    ['share-worse', '戊1 乙2 丙4 丁4 甲5 己–'],
    ['dense', '戊1 乙2 丙3 丁3 甲4 己–'],
  ] as const)('K2 another decision of equal totals: %s', (policy, ranks) => {
    const units = unitsOf('甲 90, 乙 95, 丙 93, 丁 93, 戊 97, 己 –');
    const ties = { kind: 'ties', policy } as const;
    expect(ranksOf(rankUnits({ units, group: '第一组', quotas: [], pool: 'all', ties }))).toBe(
      ranks,
    );
  });

  it('K3 the undecided have no rank and stand last', () => {
    const ranking = rankGroup(unitsOf('甲 –, 乙 0, 丙 –, 丁 −1'.replace('−1', '-1')));
    expect(ranksOf(ranking)).toBe('乙1 丁2 甲– 丙–');
    expect(ranking.units[2]).toMatchObject({ tied: false, distance: null });
  });

  it('K5 distance is exact: 0.1 + 0.2 style sums do not blur it', () => {
    const ranking = rankGroup(unitsOf('甲 95.5, 乙 95, 丙 94.99'));
    expect(ranking.units.map(({ distance }) => distance)).toEqual([50, 0, -1]);
  });

  it('one unit, no unit', () => {
    expect(ranksOf(rankGroup(unitsOf('甲 98')))).toBe('甲1');
    expect(rankGroup([]).units).toEqual([]);
  });
});

describe('quota', () => {
  const ofGroup = (ranking: Ranking) => ranking.quotas.find(({ pool }) => pool === 'group');

  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [8, 2],
    [10, 3],
    [11, 3],
    [137, 45],
  ])('K6 of %i units a third is %i', (size, allowed) => {
    const units = Array.from({ length: size }, (_, at) => ({
      unit: `单位${at}`,
      group: '第一组',
      total: at % 2 === 0 ? null : points(96),
    }));
    const finding = ofGroup(rankGroup(units));
    expect(finding).toMatchObject({ size, allowed, undecided: Math.ceil(size / 2) });
    expect(finding?.exceeded).toBe(Math.floor(size / 2) > allowed);
  });

  it('K6 reached means at the threshold or above: 94.99 is not 95', () => {
    const finding = ofGroup(rankGroup(unitsOf('甲 95, 乙 94.99, 丙 98')));
    expect(finding?.reached).toEqual(['丙', '甲']);
  });

  it('K7 holds each quota for the group and for all, and says which binds', () => {
    const units = [...unitsOf('甲 96, 乙 96'), ...unitsOf('丙 80, 丁 80, 戊 80, 己 80', '第二组')];
    const findings = rankGroup(units, 'all').quotas;
    expect(findings.map(({ pool, inForce, exceeded }) => [pool, inForce, exceeded])).toEqual([
      ['group', false, true],
      ['all', true, false],
    ]);
  });

  it('K8 names those who share the last place', () => {
    const units = unitsOf('甲 97, 乙 96, 丙 96, 丁 96, 戊 80, 己 80, 庚 80, 辛 80');
    expect(ofGroup(rankGroup(units))).toMatchObject({
      allowed: 2,
      exceeded: true,
      tiedOnLine: ['乙', '丙', '丁'],
    });
  });

  it('K25 says who stands nearest the threshold on either side, and by how much', () => {
    const finding = ofGroup(rankGroup(unitsOf('甲 97, 乙 95.5, 丙 95.5, 丁 94, 戊 –, 己 93.5')));
    expect(finding?.nearest).toEqual({
      above: [
        { unit: '乙', total: 9550, distance: 50 },
        { unit: '丙', total: 9550, distance: 50 },
      ],
      below: [{ unit: '丁', total: 9400, distance: -100 }],
    });
    expect(ofGroup(rankGroup(unitsOf('甲 90')))?.nearest.above).toEqual([]);
    expect(ofGroup(rankGroup(unitsOf('甲 95')))?.nearest.below).toEqual([]);
  });

  it('K25 says who has the last place and who the first beyond it', () => {
    const lastPlace = (text: string) => {
      const found = ofGroup(rankGroup(unitsOf(text)))?.lastPlace;
      return (
        found && [
          found.inside.map(({ unit }) => unit),
          found.outside.map(({ unit }) => unit),
          found.apart,
        ]
      );
    };
    expect(lastPlace('甲 97, 乙 96.5, 丙 96')).toEqual([['甲'], ['乙'], 50]);
    expect(lastPlace('甲 97, 乙 97, 丙 96')).toEqual([['甲', '乙'], ['甲', '乙'], 0]);
    expect(lastPlace('甲 97, 乙 94, 丙 93')).toBeNull();
    expect(lastPlace('甲 97, 乙 96')).toBeNull();
  });

  it('K8 nobody shares a line that nobody crosses, nor one where totals differ', () => {
    expect(ofGroup(rankGroup(unitsOf('甲 97, 乙 90, 丙 90')))?.tiedOnLine).toEqual([]);
    expect(ofGroup(rankGroup(unitsOf('甲 97, 乙 96, 丙 90')))?.tiedOnLine).toEqual([]);
    expect(ofGroup(rankGroup(unitsOf('甲 97, 乙 97')))?.tiedOnLine).toEqual([]);
  });
});

describe('properties', () => {
  const total = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 9350, max: 9650 }).map((each): Points => pointsOfHundredths(each)),
    fc.constantFrom(9500, 9600, 8800).map((each): Points => pointsOfHundredths(each)),
  );
  const roster = fc
    .array(fc.record({ group: fc.constantFrom('第一组', '第二组'), total }), { maxLength: 40 })
    .map((all): UnitTotal[] => all.map((each, at) => ({ ...each, unit: `单位${at}` })));

  it('K1 K2 K3 agree with counting who is better', () => {
    fc.assert(
      fc.property(roster, (units) => {
        const own = units.filter(({ group }) => group === '第一组');
        const ranking = rankGroup(units);
        expect(ranking.units.length).toBe(own.length);
        for (const ranked of ranking.units) {
          const better = own.filter(
            (other) => other.total !== null && ranked.total !== null && other.total > ranked.total,
          );
          expect(ranked.rank).toBe(ranked.total === null ? null : better.length + 1);
        }
      }),
    );
  });

  it('K4 the order given changes no rank and no count', () => {
    const shuffled = roster.chain((units) =>
      fc.record({
        units: fc.constant(units),
        other: fc.shuffledSubarray(units, { minLength: units.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ units, other }) => {
        const first = rankGroup(units);
        const second = rankGroup(other);
        const ranks = (ranking: Ranking) =>
          new Map([...ranking.units].map(({ unit, rank }) => [unit, rank]));
        expect(new Map([...ranks(second)].sort())).toEqual(new Map([...ranks(first)].sort()));
        first.quotas.forEach((finding, at) => {
          const same = second.quotas[at];
          expect(same?.allowed).toBe(finding.allowed);
          expect([...(same?.reached ?? [])].sort()).toEqual([...finding.reached].sort());
          expect([...(same?.tiedOnLine ?? [])].sort()).toEqual([...finding.tiedOnLine].sort());
        });
      }),
    );
  });

  it('K4 more points never make a rank worse', () => {
    fc.assert(
      fc.property(roster, fc.nat(39), fc.integer({ min: 1, max: 300 }), (units, which, more) => {
        const chosen = units[which];
        if (!chosen || chosen.total === null || chosen.group !== '第一组') return;
        const raised = pointsOfHundredths(chosen.total + more);
        const after = units.map((each) => (each === chosen ? { ...each, total: raised } : each));
        const rankIn = (all: readonly UnitTotal[]) =>
          rankGroup(all).units.find(({ unit }) => unit === chosen.unit)?.rank ?? Infinity;
        expect(rankIn(after)).toBeLessThanOrEqual(rankIn(units));
      }),
    );
  });

  it('K6 K8 agree with taking places one by one', () => {
    fc.assert(
      fc.property(roster, (units) => {
        for (const finding of rankGroup(units).quotas) {
          const pool = finding.pool === 'all' ? units : units.filter((u) => u.group === '第一组');
          let places = 0;
          while (3 * (places + 1) <= pool.length) places += 1;
          expect(finding.allowed).toBe(places);
          const totals = pool.flatMap((u) =>
            u.total !== null && u.total >= 9500 ? [u.total] : [],
          );
          expect(finding.reached.length).toBe(totals.length);
          const crossing = totals.filter((each) => {
            const above = totals.filter((other) => other > each).length;
            const withIt = totals.filter((other) => other === each).length;
            return above < places && above + withIt > places;
          });
          expect(finding.tiedOnLine.length).toBe(crossing.length);
        }
      }),
    );
  });
});
