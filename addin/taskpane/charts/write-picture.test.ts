import { describe, expect, it } from 'vitest';
import { parseDecimal, ZERO } from '../../../src/base/fraction';
import { CHART_ZH_CN } from '../../locale/chart-zh-cn';
import type { Chart } from './chart';
import { describeScores } from './describe-scores';
import { sayScore } from './say-number';
import { writePicture } from './write-picture';

function scores(label = '95分线'): Chart {
  const values = ['97', '95', '90.5'].map((each) => parseDecimal(each) ?? ZERO);
  const chart = describeScores(CHART_ZH_CN, {
    scores: values,
    undecided: 1,
    thresholds: [{ value: parseDecimal('95') ?? ZERO, label }],
    borders: [],
    say: sayScore,
  });
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('a chart as a picture', () => {
  const { svg, width, height } = writePicture(scores(), '来源：《某通知》，第一组，2017年11月3日');

  it('stands on white and says what it is, what fill means, where the axis begins and where it comes from', () => {
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`);
    const said = [
      '得分分布',
      '实心：95分及以上。',
      '不从0起',
      '未定1个',
      '来源：《某通知》，第一组，2017年11月3日',
    ];
    for (const words of said) expect(svg).toContain(words);
  });

  it('needs no style sheet: every shape bears its own paint', () => {
    expect(svg).not.toContain('class=');
    expect(svg).not.toContain('var(');
    for (const shape of svg.match(/<(?:circle|line|rect|text) [^>]*>/g) ?? []) {
      expect(shape).toMatch(/fill=|stroke=/);
    }
  });

  it('takes words for words: a name with markup, and signs XML cannot hold', () => {
    const text = writePicture(scores('<b>&\u0001\ud800线'), '').svg;
    expect(text).toContain('&lt;b&gt;&amp;线');
  });
});
