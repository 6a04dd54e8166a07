import { describe, expect, it } from 'vitest';
import { parseDecimal, ZERO } from '../../../src/base/fraction';
import { pointsOfHundredths } from '../../../src/base/points';
import { stripOf } from '../../../src/ranking/spread/group-strip';
import { roundSpreads } from '../../../src/ranking/spread/round-spread';
import { CHART_ZH_CN } from '../../locale/chart-zh-cn';
import { describeChange } from './describe-change';
import { describeLost } from './describe-lost';
import { describeScores } from './describe-scores';
import { describeRounds, describeStrips } from './describe-strips';
import { sayChange, sayScore, sayShare } from './say-number';

const points = (value: number) => pointsOfHundredths(value * 100);
const exact = (written: string) => parseDecimal(written) ?? ZERO;

describe('what is said of charts', () => {
  it('distribution of composites: bands fill where there is no threshold, alike scores are told apart', () => {
    const chart = describeScores(CHART_ZH_CN, {
      scores: ['90.001', '90.002', '80'].map(exact),
      undecided: 0,
      thresholds: [],
      borders: [
        {
          band: { id: 'last', label: '后3名', from: 1, to: 3, quote: '' },
          below: exact('80'),
          above: exact('90.001'),
        },
      ],
      say: (score) => sayScore(score),
    });
    expect(chart?.alternative).toContain('后3名的线在80分与90分之间');
    expect(chart?.draw(296).notes[0]).toBe('实心：后3名。');
    expect(chart?.table().rows).toEqual([
      ['90.002', '1'],
      ['90.001', '1'],
      ['80', '1'],
    ]);
  });

  it('items: those that cost most are named, open ones are told', () => {
    const item = (label: string, lost: number, units: number, open: number) => ({
      item: label,
      label,
      text: '',
      base: points(5),
      lost: points(lost),
      units,
      scored: 3,
      open,
    });
    const chart = describeLost(CHART_ZH_CN, [item('第1项', 2, 1, 0), item('第2项', 3, 2, 1)], 3);
    expect(chart.alternative).toMatch(/^扣得最多的：第2项3分，2个；未计1、第1项2分，1个；3张表/);
    expect(chart.aside).toEqual(['共扣5分']);
    expect(chart.draw(296).notes[1]).toContain('不按0分算');
    expect(describeLost(CHART_ZH_CN, [item('第1项', 0, 0, 0)], 3).alternative).toMatch(
      /^各项都没有扣分/,
    );
  });

  it('groups: share with its percentage, one that is checked itself is marked and the issuer named', () => {
    const strips = [
      stripOf('第一组', [points(95), points(93), points(90), null], points(95)),
      stripOf('州乙局党委', [points(96)], points(95)),
    ];
    const chart = describeStrips(CHART_ZH_CN, strips, exact('95'), [
      { unit: '州直工委', checkedBy: '第一组', filler: null },
      { unit: '州乙局', checkedBy: '第一组', filler: '州乙局党委' },
    ]);
    expect(chart?.table().rows.map((row) => row.slice(-3).join(' '))).toEqual([
      '92.67 1/3 33.3% ',
      '96 1/1 100% 第一组',
    ]);
    const drawing = chart?.draw(480);
    const texts = drawing?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('平均92.67，95分及以上1/3，未定1');
    expect(texts).toContain('州乙局党委＊');
    expect(drawing?.notes.at(-1)).toContain('“州直工委”也是被核查单位');
    expect(describeStrips(CHART_ZH_CN, [stripOf('第一组', [null], null)], null, [])).toBeNull();
  });

  it('rounds: one without a number stays in its place, told', () => {
    const entry = (text: string) => {
      const value = parseDecimal(text);
      return value ? { kind: 'number' as const, value } : { kind: 'blank' as const };
    };
    const units = [{ entries: new Map([['field', [entry('90'), entry('')]]]) }];
    const component = { id: 'field', title: '实地核查', rounds: ['一季度', '二季度'] };
    const chart = describeRounds(CHART_ZH_CN, component, roundSpreads(component, units));
    expect(chart?.title).toBe('实地核查各轮得分');
    expect(chart?.table().rows.map(([round, count]) => `${round} ${count}`)).toEqual([
      '一季度 1',
      '二季度 0',
    ]);
    expect(describeRounds(CHART_ZH_CN, component, roundSpreads(component, []))).toBeNull();
  });

  it('two periods: each unit a row, many units as differences around 0', () => {
    const change = (count: number) => ({
      changes: Array.from({ length: count }, (_, at) => ({
        unit: `第${at}单位`,
        before: exact('90'),
        after: exact(at % 2 === 0 ? '91.5' : '90'),
        change: exact(at % 2 === 0 ? '1.5' : '0'),
      })),
      risen: Math.ceil(count / 2),
      fallen: 0,
      left: ['州丁办'],
    });
    const titles = { before: '三季度', after: '四季度' };
    const few = describeChange(CHART_ZH_CN, titles, change(3));
    expect(few?.table().rows[0]).toEqual(['第0单位', '90', '91.5', '+1.5']);
    expect(few?.draw(296).notes).toContain('3个单位，上升2个，下降0个，持平1个。');
    expect(few?.draw(296).notes).toContain('1个单位只在一期有得分，未列入。');
    const many = describeChange(CHART_ZH_CN, titles, change(3000))?.draw(296);
    expect(many?.height).toBeLessThan(200);
    expect(many?.notes.slice(0, 2)).toEqual(['横轴是四季度减三季度的差。', '实心：上升。']);
    expect(describeChange(CHART_ZH_CN, titles, change(0))).toBeNull();
  });

  it('numbers have two decimals at most, differences their sign', () => {
    expect(sayScore({ numerator: 268n, denominator: 3n })).toBe('89.33');
    expect(sayScore({ numerator: 270n, denominator: 3n })).toBe('90');
    expect(sayScore(exact('89.996'))).toBe('90');
    expect([exact('1.5'), exact('-0.5'), ZERO].map(sayChange)).toEqual(['+1.5', '−0.5', '0']);
    expect([sayShare(1, 3), sayShare(3, 10), sayShare(0, 0)]).toEqual(['33.3%', '30%', '']);
  });
});
