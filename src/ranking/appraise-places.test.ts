import { describe, expect, it } from 'vitest';
import { formatExact } from '../base/fraction';
import { appraise } from './appraise';
import type { AppraisalResult } from './appraisal-result';
import type { AppraisedUnit, PastPlace } from './appraised-unit';
import { sampleRules, sampleUnits, unitsAt } from './sample-appraisal';

type Rules = Parameters<typeof sampleRules>;

const at = (scores: Readonly<Record<string, string>>, ...rules: Rules) =>
  appraise(sampleRules(...rules), unitsAt(scores));
const ranks = ({ units }: AppraisalResult) => units.map(({ rank }) => rank);
const bands = ({ units }: AppraisalResult) => units.map(({ band }) => band);
const said = ({ issues }: AppraisalResult, code: string) =>
  issues.filter((issue) => issue.code === code);

const SIX = { 甲: '95', 乙: '90', 丙: '85', 丁: '80', 戊: '75', 己: '70' };
const TIED = { 甲: '95', 乙: '90', 丙: '80', 丁: '80', 戊: '80', 己: '70' };

describe('ranks', () => {
  it.each([
    ['share-better', [1, 2, 3, 3, 3, 6]],
    ['share-worse', [1, 2, 5, 5, 5, 6]],
    ['dense', [1, 2, 3, 3, 3, 4]],
  ] as const)('K17 ties under %s', (policy, expected) => {
    expect(ranks(at(TIED, { ties: { kind: 'ties', policy } }))).toEqual(expected);
  });

  it('K31 while units of a pool are open, all its places are told as unsettled', () => {
    const units = sampleUnits('甲 80 90/90 18\n乙 90 –/– 18\n丙 – 90/90 18');
    expect(said(appraise(sampleRules(), units), 'pool-open')).toMatchObject([
      { severity: 'note', params: { pool: '', open: 2, bands: ['后2名', '后3至4名'] } },
    ]);
    expect(said(at(SIX), 'pool-open')).toEqual([]);
  });

  it('K17 parts named by the decision part a tie first, and who is still equal is tied', () => {
    const units = sampleUnits('甲 80 90/90 18\n乙 90 84/84 18\n丙 80 90/90 18');
    const plain = appraise(sampleRules(), units);
    expect(ranks(plain)).toEqual([1, 1, 1]);
    const by = ['visit', 'vote'];
    const parted = appraise(
      sampleRules({ ties: { kind: 'ties', policy: 'share-better', by } }),
      units,
    );
    expect(ranks(parted)).toEqual([1, 3, 1]);
    expect(parted.units.map(({ tied }) => tied)).toEqual([true, false, true]);
    expect(parted.ties).toMatchObject([{ rank: 1, units: [0, 2] }]);
  });

  it('K17 what differs beyond sixteen digits is not equal', () => {
    const scores = { 甲: '89.999999999999999999', 乙: '90', 丙: '89.99999999999999999' };
    expect(ranks(at(scores))).toEqual([2, 1, 3]);
  });

  it('K17 three thousand units, ten to a score', () => {
    const scores = Array.from({ length: 3000 }, (_, nth) => {
      const tenths = (nth * 7) % 300;
      return [`单位${nth}`, `${60 + Math.floor(tenths / 10)}.${tenths % 10}`] as const;
    });
    const { units, ties } = appraise(sampleRules(), unitsAt(Object.fromEntries(scores)));
    expect(ties).toHaveLength(300);
    const byHand = scores.map((_, nth) => 10 * (299 - ((nth * 7) % 300)) + 1);
    expect(units.map(({ rank }) => rank)).toEqual(byHand);
  });

  it('K16 lead units are ranked together and each system apart, where the decision says so', () => {
    const units = sampleUnits(
      '甲局 90 80/80 18\n子@甲局 好 80/80 18\n丑@甲局 一般 80/80 18\n乙局 80 80/80 18\n寅@乙局 较好 80/80 18',
    );
    const apart = appraise(sampleRules({ pool: 'system' }), units);
    expect(ranks(apart)).toEqual([1, 1, 2, 2, 1]);
    expect(apart.units.map(({ pool }) => pool)).toEqual(['', '甲局', '甲局', '', '乙局']);
    expect(ranks(appraise(sampleRules(), units))).toEqual([1, 1, 5, 3, 3]);
  });
});

describe('bands from the bottom', () => {
  it('K19 the last places bring what the notice says of them', () => {
    expect(bands(at(SIX))).toEqual([null, null, 'next-2', 'next-2', 'last-2', 'last-2']);
  });

  it('K19 a tie across a border is counted as decided, and the other way stands beside it', () => {
    const lighter = at(TIED);
    expect(bands(lighter)).toEqual([null, null, 'next-2', 'next-2', 'next-2', 'last-2']);
    expect(lighter.units[2]).toMatchObject({
      fromBottom: { lightest: 4, heaviest: 2 },
      otherBand: 'last-2',
    });
    expect(lighter.units[1]).not.toHaveProperty('otherBand');
    const heavier = at(TIED, { bandTie: 'heavier' });
    expect(bands(heavier)).toEqual([null, null, 'last-2', 'last-2', 'last-2', 'last-2']);
    expect(heavier.units[2]).toMatchObject({ otherBand: 'next-2' });
  });

  it('K19 the tie is named with both outcomes, and nobody is chosen', () => {
    const result = at(TIED);
    expect(result.ties).toMatchObject([{ rank: 3, acrossBands: ['last-2', 'next-2'].sort() }]);
    expect(said(result, 'tie-across-band')).toMatchObject([
      { params: { units: ['丙', '丁', '戊'], rank: 3, inForce: '后3至4名', otherwise: '后2名' } },
    ]);
  });

  it('K19 a tie within one band is no question', () => {
    const result = at({ ...SIX, 戊: '70' });
    expect(result.ties).toMatchObject([{ acrossBands: [] }]);
    expect(said(result, 'tie-across-band')).toEqual([]);
  });

  it('K19 a tie out of the bands at its better end says so', () => {
    const result = at({ ...SIX, 乙: '80', 丙: '80' });
    expect(bands(result)).toEqual([null, null, null, null, 'last-2', 'last-2']);
    expect(said(result, 'tie-across-band')).toMatchObject([
      { params: { inForce: '', otherwise: '后3至4名' } },
    ]);
  });

  it('K19 who is not ranked takes no place from the bottom', () => {
    const units = [...unitsAt(SIX), ...sampleUnits('庚 90 80/80')];
    const result = appraise(sampleRules(), units);
    expect(result.units[6]).toMatchObject({ rank: null, band: null, fromBottom: null });
    expect(bands(result).slice(4, 6)).toEqual(['last-2', 'last-2']);
  });

  it('K20 fewer units than places: literally, or not at all, and said either way', () => {
    const three = { 甲: '95', 乙: '90', 丙: '85' };
    const literal = at(three);
    expect(bands(literal)).toEqual(['next-2', 'last-2', 'last-2']);
    expect(bands(at(three, { fewUnits: 'none' }))).toEqual([null, null, null]);
    expect(literal.smallPools).toEqual([{ pool: '', size: 3 }]);
    expect(said(literal, 'few-units')).toMatchObject([{ params: { size: 3, places: 4 } }]);
    const four = at({ ...three, 丁: '80' }, { fewUnits: 'none' });
    expect(bands(four)).toEqual(['next-2', 'next-2', 'last-2', 'last-2']);
    expect(four.smallPools).toEqual([]);
  });
});

describe('streaks', () => {
  const last = (past: readonly PastPlace[], person: string, ...rules: Rules) => {
    const units = unitsAt(SIX).map((unit): AppraisedUnit =>
      unit.unit === '己' ? { ...unit, past, person } : unit,
    );
    const result = appraise(sampleRules(...rules), units);
    const { streaks = [], openStreaks = [] } = result.units[5] ?? {};
    return [streaks, openStreaks];
  };
  const year = (inBand: boolean | null, person = '某甲') => ({ inBand, person });

  it('K21 one year, two years, three years', () => {
    expect(last([year(false)], '某甲')).toEqual([['one'], []]);
    expect(last([year(true), year(false)], '某甲')).toEqual([['one', 'two'], []]);
    expect(last([year(true), year(true)], '某甲')).toEqual([['one', 'two', 'three'], []]);
  });

  it('K21 a year nobody told leaves open what rests on it, a year outside ends it', () => {
    expect(last([], '某甲')).toEqual([['one'], ['two', 'three']]);
    expect(last([year(true), year(null)], '某甲')).toEqual([['one', 'two'], ['three']]);
    expect(last([year(null), year(false)], '某甲')).toEqual([['one'], ['two']]);
  });

  it('K21 by person: another person ends it, an unnamed one leaves it open', () => {
    expect(last([year(true, '某乙')], '某甲')).toEqual([['one'], []]);
    expect(last([year(true, '')], '某甲')).toEqual([['one'], ['two', 'three']]);
    expect(last([year(true), year(true)], '')).toEqual([['one'], ['two', 'three']]);
    expect(last([year(true, '某 甲')], '某甲')[0]).toEqual(['one', 'two']);
  });

  it('K21 by unit, whoever leads it', () => {
    const rules = { streakOf: 'unit' } as const;
    expect(last([year(true, '某乙'), year(true, '')], '某甲', rules)[0]).toHaveLength(3);
  });

  it('K21 who stands elsewhere this year has none', () => {
    const units = unitsAt(SIX).map((unit) => ({ ...unit, past: [year(true), year(true)] }));
    const result = appraise(sampleRules({ streakOf: 'unit' }), units);
    expect(result.units.map(({ streaks }) => streaks.length)).toEqual([0, 0, 0, 0, 3, 3]);
  });

  it('K21 an open streak is asked about', () => {
    const result = at(SIX);
    expect(said(result, 'streak-open').map(({ place }) => place?.at)).toEqual([4, 4, 5, 5]);
  });
});

describe('what follows from the score', () => {
  const grades = ({ units }: AppraisalResult) => units.map(({ grade }) => grade);

  it('K22 the grade of the whole is held against the exact score', () => {
    const scores = { 甲: '90', 乙: '89.9999999999999999', 丙: '80', 丁: '79.995' };
    expect(grades(at(scores))).toEqual(['好', '较好', '较好', '一般']);
  });

  it('K22 without all its lines, or with lines that do not fall, there is no grade', () => {
    const missing = at({ 甲: '95' }, {}, { 'from-fair': '' });
    expect(grades(missing)).toEqual([null]);
    expect(said(missing, 'grade-lines-missing')).toMatchObject([{ params: { grades: ['较好'] } }]);
    for (const line of ['90', '91']) {
      const disordered = at({ 甲: '95' }, {}, { 'from-fair': line });
      expect(grades(disordered)).toEqual([null]);
      expect(said(disordered, 'grade-lines-disordered')).toHaveLength(1);
    }
  });

  it('K23 优秀 may stand only with 好 of the whole, not with 好 of a part', () => {
    const units = [
      ...unitsAt({ 甲: '95', 乙: '85' }),
      ...sampleUnits('丙@甲 好 70/70 14\n丁 90 80/80'),
      ...unitsAt({ 戊: '95' }),
    ].map((unit) => ({ ...unit, honour: unit.unit !== '戊' }));
    const result = appraise(sampleRules(), units);
    expect(result.units.map(({ honour }) => honour)).toEqual([
      'allowed',
      'barred',
      'barred',
      'open',
      null,
    ]);
    expect(said(result, 'honour-barred')).toMatchObject([
      { params: { grade: '好', has: '较好' } },
      { params: { grade: '好', has: '一般' } },
    ]);
    expect(said(result, 'honour-open')).toMatchObject([{ place: { at: 3 } }]);
  });

  it('K24 the score enters the other appraisal by the owner’s factor only', () => {
    const [unit] = at({ 甲: '92.505' }).units;
    expect(unit?.converted && formatExact(unit.converted)).toBe('18.501');
    const without = at({ 甲: '92.505' }, {}, { factor: '' });
    expect(without.units[0]?.converted).toBeNull();
    expect(said(without, 'factor-missing')).toHaveLength(1);
  });

  it('K24 the deduction of a band belongs to the other appraisal: the score stays', () => {
    const result = at(SIX);
    expect(result.units.map(({ composite }) => composite && formatExact(composite))).toEqual(
      Object.values(SIX),
    );
  });
});
