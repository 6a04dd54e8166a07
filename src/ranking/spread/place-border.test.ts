import { describe, expect, it } from 'vitest';
import { formatExact, parseDecimal, ZERO } from '../../base/fraction';
import { pointsOfHundredths } from '../../base/points';
import type { UnitOutcome } from '../appraisal-result';
import { placeBorders } from './place-border';

const BANDS = [
  { id: 'last3', label: '后3名', from: 1, to: 3, quote: '' },
  {
    id: 'last6',
    label: '后4至6名',
    from: 4,
    to: 6,
    quote: '',
    deducts: { points: pointsOfHundredths(200), from: '' },
  },
];

/** 「90 last6」: a composite and its band; 「?」 is open. */
function units(...lines: readonly string[]): readonly UnitOutcome[] {
  return lines.map((line, at) => {
    const [score = '', band = null] = line.split(' ');
    return {
      at,
      unit: String(at),
      system: '',
      person: '',
      pool: '',
      parts: [],
      composite: score === '?' ? null : (parseDecimal(score) ?? ZERO),
      rank: null,
      tied: false,
      fromBottom: null,
      band,
      streaks: [],
      openStreaks: [],
      grade: null,
      honour: null,
      converted: null,
    };
  });
}

function borders(...lines: readonly string[]): readonly string[] {
  return placeBorders(BANDS, units(...lines)).map(
    ({ band, below, above }) => `${band.label} ${formatExact(below)}|${formatExact(above)}`,
  );
}

describe('the borders of bands', () => {
  it('SP8: lie between two scores, in whatever order the units come', () => {
    expect(borders('80 last3', '95', '90 last6', '?', '91', '85 last3')).toEqual([
      '后3名 85|90',
      '后4至6名 90|91',
    ]);
  });

  it('SP8: are none where nobody stands above, or nobody in the band', () => {
    expect(borders('80 last3', '85 last3')).toEqual([]);
    expect(borders('80', '85')).toEqual([]);
  });
});
