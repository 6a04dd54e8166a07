import { describe, expect, it } from 'vitest';
import { formatDecimals, formatExact, parseDecimal } from '../base/fraction';
import { pointsOfHundredths } from '../base/points';
import type { Appraisal } from '../scheme/appraisal';
import type { AppraisalIssue } from './appraisal-issue';
import { appraise } from './appraise';
import type { AppraisalResult } from './appraisal-result';
import { SAMPLE_APPRAISAL, sampleRules, sampleUnits } from './sample-appraisal';

const composites = ({ units }: AppraisalResult) =>
  units.map(({ composite }) => (composite ? formatExact(composite) : null));
const codes = ({ issues }: AppraisalResult) => issues.map(({ code }) => code);
/** But for what every unfinished table and every lead unit outside it is told. */
const work = (table: string, change = {}, figures = {}) => {
  const result = appraise(sampleRules({ appraisal: BARE, ...change }, figures), sampleUnits(table));
  const told = ({ code }: AppraisalIssue) => code !== 'pool-open' && code !== 'lead-unlisted';
  return { ...result, issues: result.issues.filter(told) };
};
/** Nothing follows from the scores. */
const { id, title, shortTitle, quote, components } = SAMPLE_APPRAISAL;
const BARE: Appraisal = { id, title, shortTitle, quote, components, bands: [], streaks: [] };

describe('the composite', () => {
  it('K9 is the sum of weight × value ÷ full mark; what is already on 20 is not folded again', () => {
    const result = work('甲局 90 80/85 18');
    expect(composites(result)).toEqual(['86.25']);
    expect(result.units[0]?.parts.map(({ weighted }) => weighted && formatExact(weighted))).toEqual(
      ['27', '41.25', '18'],
    );
    expect(result.issues).toEqual([]);
  });

  it('K11 0.9 on a full mark of 100 counts as 0.9, and 90% is thought of', () => {
    const { issues, units } = work('甲局 0.9 0/1 18\n乙局 90 80/85 0.5');
    expect(units[0]?.parts[0]?.value).toMatchObject({ numerator: 9n, denominator: 10n });
    expect(issues).toMatchObject([
      {
        code: 'score-as-share',
        params: { value: '0.9', percent: '90' },
        place: { at: 0, round: 0 },
      },
      { code: 'score-as-share', params: { value: '0.5', percent: '50' }, place: { at: 1 } },
    ]);
  });

  it('K9 a third stays a third, and decimals are only shown', () => {
    const full = new Map([
      ['daily', pointsOfHundredths(10_000)],
      ['visit', pointsOfHundredths(10_000)],
      ['vote', pointsOfHundredths(30_00)],
    ]);
    const result = work('甲局 90 80/85 20', { full });
    expect(composites(result)).toEqual(['979/12']);
    const [unit] = result.units;
    expect(unit?.composite && formatDecimals(unit.composite, 2)).toBe('81.58');
  });

  it('K9 two ways of writing one number tie, and the last digit a person can write parts', () => {
    const result = work(
      '甲局 90.10 80/85 18\n乙局 90.1 85.0/80 18.00\n丙局 90.100000000000000000001 80/85 18',
    );
    expect(result.units.map(({ rank }) => rank)).toEqual([2, 2, 1]);
    expect(result.ties.map(({ units }) => units)).toEqual([[0, 1]]);
  });

  it('K10 a part that is not there leaves the composite open; nothing is normalised', () => {
    const result = work('甲局 90 80/85 –\n乙局 90\n丙局 0 0/0 0');
    expect(composites(result)).toEqual([null, null, '0']);
    expect(result.units.map(({ rank }) => rank)).toEqual([null, null, 1]);
    expect(result.issues.map(({ code, place }) => [code, place?.at, place?.component])).toEqual([
      ['component-missing', 0, 'vote'],
      ['component-missing', 1, 'visit'],
      ['component-missing', 1, 'vote'],
    ]);
  });

  it('K10 weights that are not 100 % work nothing out', () => {
    const heavier = BARE.components.map((each) => ({
      ...each,
      weight: each.id === 'vote' ? pointsOfHundredths(30_00) : each.weight,
    }));
    const result = work('甲局 90 80/85 18', { appraisal: { ...BARE, components: heavier } });
    expect(composites(result)).toEqual([null]);
    expect(result.issues).toMatchObject([{ code: 'weights-differ', params: { sum: '110' } }]);
  });
});

describe('what stands in a cell', () => {
  it.each([
    ['4分', { code: 'score-text', params: { text: '4分' } }],
    ['九十', { code: 'score-text', params: { text: '九十' } }],
    ['９０', { code: 'score-text', params: { text: '９０' } }],
    ['#REF!', { code: 'score-error', params: { text: '#REF!' } }],
    ['=', { code: 'score-uncalculated', params: {} }],
    ['100.005', { code: 'score-above-full', params: { value: '100.005', full: '100' } }],
    ['-0.01', { code: 'score-negative', params: { value: '−0.01' } }],
    ['好', { code: 'score-expected', params: { grade: '好' } }],
    ['–', { code: 'component-missing', params: {} }],
  ])('K11 %s is no score and says why', (text, issue) => {
    const result = work(`甲局 ${text} 80/85 18`);
    expect(composites(result)).toEqual([null]);
    expect(result.issues).toMatchObject([
      { ...issue, params: { ...issue.params, unit: '甲局', component: '平时' } },
    ]);
  });

  it('K11 −0 is 0, and the full mark itself is not above it', () => {
    expect(composites(work('甲局 -0 100/100.00 20'))).toEqual(['70']);
  });

  it('K11 a form without a cap may be above the full mark', () => {
    const result = work('甲局 90 105/105 20', { uncapped: new Set(['visit']) });
    expect(composites(result)).toEqual(['99.5']);
  });
});

describe('several rounds', () => {
  it('K12 the mean of those held says how many there are', () => {
    const result = work('甲局 90 80/– 18');
    expect(composites(result)).toEqual(['85']);
    expect(result.units[0]?.parts[1]).toMatchObject({ rounds: 1 });
    expect(result.issues).toMatchObject([
      { code: 'rounds-missing', severity: 'note', params: { held: 1, of: 2 } },
    ]);
  });

  it('K12 the mean of all waits for all', () => {
    const result = work('甲局 90 80/– 18', { rounds: 'mean-of-all' });
    expect(composites(result)).toEqual([null]);
    expect(result.issues).toMatchObject([{ code: 'rounds-missing', severity: 'ask' }]);
  });

  it('K12 the last one is the last that was held', () => {
    expect(composites(work('甲局 90 80/85 18', { rounds: 'last' }))).toEqual(['87.5']);
    const result = work('甲局 90 80/– 18', { rounds: 'last' });
    expect(composites(result)).toEqual(['85']);
    expect(codes(result)).toEqual(['rounds-missing']);
    expect(codes(work('甲局 90 –/80 18', { rounds: 'last' }))).toEqual([]);
  });

  it.each(['mean-of-held', 'mean-of-all', 'last'])(
    'K12 a round that nobody can count leaves the part open: %s',
    (rounds) => {
      const result = work('甲局 90 4分/80 18', { rounds });
      expect(composites(result)).toEqual([null]);
      expect(result.issues).toMatchObject([{ code: 'score-text', place: { round: 0 } }]);
    },
  );

  it('K12 means of three rounds tie by value, not by digits', () => {
    const result = work('甲局 90 80/80/81 18\n乙局 90 81/80/80 18\n丙局 90 80.333333333333333 18');
    expect(result.units.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

describe('grades in place of scores', () => {
  it('K13 under a lead unit a grade counts what its owner said, for the lead unit itself a score', () => {
    const result = work('甲局 95 80/85 18\n乙处@甲局 较好 80/85 18\n甲局办@甲局 一般 80/85 18');
    expect(composites(result)).toEqual(['87.75', '83.25', '77.25']);
  });

  it('K13 a lead unit may name itself', () => {
    expect(composites(work('甲局@甲局 95 80/85 18'))).toEqual(['87.75']);
    expect(composites(work('甲局@甲\u3000局 95 80/85 18'))).toEqual(['87.75']);
  });

  it('K13 without the owner’s points there is no total', () => {
    const result = work('乙处@甲局 好 80/85 18\n丙处@甲局 好 80/85 18', {}, { good: '' });
    expect(composites(result)).toEqual([null, null]);
    expect(codes(result)).toEqual(['grade-without-points', 'grade-share-differs']);
  });

  it('K13 points nobody needs are not asked for', () => {
    expect(codes(work('乙处@甲局 较好 80/85 18', {}, { good: '', plain: '' }))).toEqual([]);
  });

  it('K13 a number or an unknown word is not taken for a grade', () => {
    const result = work('乙处@甲局 90 80/85 18\n丙处@甲局 优 80/85 18');
    expect(composites(result)).toEqual([null, null]);
    expect(result.issues).toMatchObject([
      { code: 'grade-expected', params: { value: '90', grades: ['好', '较好', '一般'] } },
      { code: 'grade-unknown', params: { text: '优' } },
    ]);
  });

  it('K13 points above the full mark count for nothing, and a worse grade that counts for more is said', () => {
    const above = work('乙处@甲局 好 80/85 18', {}, { good: '100.5' });
    expect(composites(above)).toEqual([null]);
    expect(codes(above)).toContain('grade-points-above-full');
    const disordered = work('乙处@甲局 较好 80/85 18', {}, { good: '70' });
    expect(composites(disordered)).toEqual(['83.25']);
    expect(disordered.issues).toMatchObject([{ code: 'grade-points-disordered' }]);
  });

  it('K14 the grades a lead unit gave are held against the ratio and never changed', () => {
    const graded = (marks: string) =>
      [...marks].map((mark, at) => `处${at}@甲局 ${WORDS[mark] ?? '–'} 80/85 18`).join('\n');
    const shares = (marks: string) => work(graded(marks)).shares[0];
    expect(shares('AAABBBBBCC')).toMatchObject({ size: 10, given: [3, 5, 2], differs: false });
    expect(shares('AAAABBBBCC')).toMatchObject({ given: [4, 4, 2], differs: true });
    expect(shares('AAA_______')).toMatchObject({ given: [3, 0, 0], open: 7, differs: false });
    expect(shares('AAAA______')).toMatchObject({ given: [4, 0, 0], open: 6, differs: true });
    expect(shares('ABB')?.exact).toEqual([
      parseDecimal('0.9'),
      parseDecimal('1.5'),
      parseDecimal('0.6'),
    ]);
    const twice = work('丑@甲局 较好 80/85 18\n子@甲局 好 80/85 18\n子@甲局 一般 80/85 18');
    expect(twice.shares[0]).toMatchObject({ size: 2, given: [0, 1, 0], open: 1, differs: false });
    expect(work(graded('AAAABBBBCC')).issues).toMatchObject([
      { code: 'grade-share-differs', params: { system: '甲局', places: [3, 5, 2] } },
    ]);
  });
});

const WORDS: Readonly<Record<string, string>> = { A: '好', B: '较好', C: '一般' };

describe('who the units are', () => {
  it('K15 a unit that is there twice is not ranked, whichever row it is', () => {
    const result = work('甲局 90 80/85 18\n乙局 91 80/85 18\n甲\u3000局 92 80/85 18');
    expect(result.units.map(({ rank }) => rank)).toEqual([null, 1, null]);
    expect(composites(result)).toEqual([null, '86.55', null]);
    expect(result.issues.map(({ code, place }) => [code, place?.at])).toEqual([
      ['unit-twice', 0],
      ['unit-twice', 2],
    ]);
  });

  it('K15 one name under two lead units is two units, and said so', () => {
    const result = work('办公室@甲局 好 80/85 18\n办公室@乙局 好 80/85 18');
    expect(result.units.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(result.issues.filter(({ code }) => code === 'unit-namesake')).toMatchObject([
      { params: { unit: '办公室', systems: ['甲局', '乙局'] } },
    ]);
  });

  it('K15 a row without a unit is nobody', () => {
    const units = sampleUnits('甲局 90 80/85 18').map((unit) => ({ ...unit, unit: '　' }));
    const result = appraise(sampleRules({ appraisal: BARE }), units);
    expect(composites(result)).toEqual([null]);
    expect(result.units[0]?.rank).toBeNull();
    expect(codes(result)).toEqual(['unit-unnamed']);
  });

  it('K15 nobody at all', () => {
    expect(appraise(sampleRules(), [])).toMatchObject({ units: [], ties: [], smallPools: [] });
  });
});
