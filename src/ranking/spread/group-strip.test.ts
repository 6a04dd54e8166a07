import { describe, expect, it } from 'vitest';
import { formatExact } from '../../base/fraction';
import { pointsOfHundredths } from '../../base/points';
import { BUILTIN_SCHEMES } from '../../scheme/builtin/builtin-schemes';
import { checkedCheckers } from './checked-checkers';
import { stripOf } from './group-strip';

const points = (value: number) => pointsOfHundredths(value * 100);

describe('the strip of a group', () => {
  it('SP6: counts complete totals, tells the others, and a score of the threshold reaches it', () => {
    const strip = stripOf('第一组', [points(95), points(94.99), null], points(95));
    expect(strip).toMatchObject({ group: '第一组', undecided: 1, reached: 1 });
    expect(formatExact(strip.spread?.mean ?? { numerator: 0n, denominator: 1n })).toBe('94.995');
  });

  it('SP6: without a threshold there is no share, without a total no spread', () => {
    expect(stripOf('第二组', [null], null)).toMatchObject({ spread: null, reached: null });
  });
});

describe('checkers that are checked', () => {
  const group = (title: string, ...names: readonly string[]) => ({
    id: title,
    title,
    cluster: null,
    units: names.map((name) => ({ name, aliases: [] })),
  });

  it('SP7: a filler whose title begins with a unit, the longest one, and the issuer under its short name', () => {
    const found = checkedCheckers({
      issuer: '中共某州直属机关工作委员会',
      shortIssuer: '某州直工委',
      rosters: [
        group('第一组', '州委办', '州委办公室'),
        group('州委办公室直属机关党委', '州直工委'),
        group('州乙局直属机关党委', '州接待处'),
      ],
    });
    expect(found).toEqual([
      { unit: '州直工委', checkedBy: '州委办公室直属机关党委', filler: null },
      { unit: '州委办公室', checkedBy: '第一组', filler: '州委办公室直属机关党委' },
    ]);
  });

  it('SP7: two characters are no name', () => {
    const rosters = [group('甲', '州委'), group('州委某局', '州丙局')];
    expect(checkedCheckers({ issuer: '中共某州委', rosters })).toEqual([]);
  });

  it('SP7: a notice that lists no units shows nobody', () => {
    const without = BUILTIN_SCHEMES.filter(({ rosters }) =>
      rosters.every(({ units }) => units.length === 0),
    );
    expect(without.flatMap(checkedCheckers)).toEqual([]);
  });

  it('SP7: shows for the check of 2017 that the issuer is among the checked, and committees whose own body is', () => {
    const [notice] = BUILTIN_SCHEMES;
    const found = notice ? checkedCheckers(notice) : [];
    expect(found[0]).toMatchObject({ unit: '州直工委', filler: null });
    expect(found.filter(({ filler }) => filler !== null).length).toBe(19);
  });
});
