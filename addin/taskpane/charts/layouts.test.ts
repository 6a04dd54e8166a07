import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from './drawing';
import { layOutAxis } from './lay-out-axis';
import { layOutBars } from './lay-out-bars';
import { layOutScores } from './lay-out-scores';
import { layOutStrips } from './lay-out-strips';
import { placeBoundaryLabels } from './place-boundary-labels';
import { textWidth, wrapText } from './text-width';

const SCORES = [88, 90.5, 91, 92.5, 93, 94.5, 95, 95, 96.5, 97];
const LINE = { at: 95, kind: 'from', label: '95分线' } as const;
const dotsOf = (values: readonly number[]) =>
  values.map((value) => ({ value, filled: value >= 95 }));

function only<Kind extends Mark['kind']>({ marks }: Drawing, kind: Kind) {
  return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

function texts(drawing: Drawing): readonly string[] {
  return only(drawing, 'text').map(({ text }) => text);
}

/** Marks that stick out of a drawing; a text's room is estimated as it was for the layout. */
function outside(drawing: Drawing): readonly Mark[] {
  return drawing.marks.filter((mark) => {
    const [left, right, low] = extentOf(mark);
    return left < -0.5 || right > drawing.width + 0.5 || low > drawing.height + 0.5;
  });
}

function extentOf(mark: Mark): readonly [number, number, number] {
  switch (mark.kind) {
    case 'line':
      return [mark.from[0], mark.to[0], Math.max(mark.from[1], mark.to[1])];
    case 'box':
      return [mark.x, mark.x + mark.width, mark.y + mark.height];
    case 'dot':
    case 'diamond':
      return [mark.at[0] - mark.radius, mark.at[0] + mark.radius, mark.at[1] + mark.radius];
    case 'text': {
      const width = textWidth(mark.text);
      const [x, y] = mark.at;
      const left = mark.anchor === 'start' ? x : mark.anchor === 'end' ? x - width : x - width / 2;
      return [left, left + width, y];
    }
  }
}

describe('the scores of a distribution', () => {
  const plot = layOutScores(dotsOf(SCORES), [LINE], 296);

  it('keep a dot for every unit, none upon another, all within the frame', () => {
    const dots = only(plot, 'dot');
    expect(new Set(dots.map(({ at }) => at.join('|'))).size).toBe(SCORES.length);
    expect(outside(plot)).toEqual([]);
  });

  it('fill exactly those that reached the threshold, right of its line', () => {
    const [line] = only(plot, 'line').filter(({ role }) => role === 'boundary');
    const filled = only(plot, 'dot').filter(({ role }) => role === 'filled');
    expect(filled).toHaveLength(4);
    for (const { at } of filled) expect(at[0]).toBeGreaterThan(line?.from[0] ?? Infinity);
  });

  it('need no spread and no line: one value stands three high', () => {
    const single = layOutScores(dotsOf([90, 90, 90]), [], 296);
    expect(new Set(only(single, 'dot').map(({ at }) => at[1])).size).toBe(3);
  });

  it('become smaller dots, then columns, where they no longer fit', () => {
    const many = (count: number) =>
      layOutScores(
        dotsOf(Array.from({ length: count }, (_, at) => 80 + (at % 30) / 2)),
        [LINE],
        296,
      );
    expect(many(200).columns).toBe(false);
    expect(only(many(200), 'dot')).toHaveLength(200);
    expect(many(3000).columns).toBe(true);
    expect(only(many(3000), 'box').length).toBeLessThan(80);
    expect(outside(many(3000))).toEqual([]);
  });

  it('lose nobody in columns: their heights come to all units, the highest bears its number', () => {
    const values = Array.from({ length: 600 }, (_, at) => (at < 400 ? 90 : 96));
    const columns = layOutScores(dotsOf(values), [LINE], 296);
    const boxes = only(columns, 'box');
    expect(boxes.map(({ role }) => role)).toEqual(['outlined', 'filled']);
    const [low, high] = boxes.map(({ height }) => height);
    expect(low).toBeCloseTo(2 * (high ?? 0), 6);
    expect(texts(columns)).toContain('400');
  });
});

describe('the axis', () => {
  it('has round ticks that hold all values', () => {
    expect(layOutAxis(SCORES, 296).ticks.map(({ label }) => label)).toEqual([
      '88',
      '90',
      '92',
      '94',
      '96',
      '98',
    ]);
  });

  it('goes down to hundredths and below 0, without digits that are not there', () => {
    expect(layOutAxis([0.1, 0.3], 296).ticks.map(({ label }) => label)).toEqual([
      '0.10',
      '0.15',
      '0.20',
      '0.25',
      '0.30',
    ]);
    expect(layOutAxis([-2, 1], 240).ticks[0]?.label).toBe('−2');
  });

  it('stands for one value and for none', () => {
    expect(layOutAxis([90, 90], 296).ticks.map(({ label }) => label)).toEqual(['90', '91']);
    expect(layOutAxis([], 296).ticks).toHaveLength(2);
  });
});

describe('labels of lines', () => {
  const place = (...lines: readonly (readonly [number, string])[]) =>
    placeBoundaryLabels(lines.map(([x, text]) => ({ x, text }))).map(
      ({ side, tier }) => `${side} ${tier}`,
    );

  it('stand left of their lines, on one height where there is room', () => {
    expect(place([80, '后3名'], [200, '95分线'])).toEqual(['left 0', 'left 0']);
  });

  it('climb over the lines they would be cut by', () => {
    expect(place([80, '后3名'], [90, '后4至6名'], [100, '后7至9名'])).toEqual([
      'left 0',
      'left 1',
      'left 2',
    ]);
  });

  it('turn right at the edge, the leftmost highest', () => {
    expect(place([10, '后3名'], [20, '后4至6名'])).toEqual(['right 1', 'right 0']);
  });
});

describe('bars', () => {
  const BARS = [
    { name: '第1项', size: 350, note: '3.5分，4个' },
    { name: '第2项', size: 0, note: '0' },
  ];

  it('are as long as their numbers from 0, in the order given, and none for nothing', () => {
    const bars = layOutBars([...BARS, { name: '第3项', size: 175, note: '1.75分，2个' }], 296);
    const [first, second, ...more] = only(bars, 'box');
    expect(first?.width).toBeCloseTo(2 * (second?.width ?? 0), 6);
    expect(more).toEqual([]);
    expect(texts(bars)).toEqual(['第1项', '3.5分，4个', '第2项', '0', '第3项', '1.75分，2个']);
  });

  it.each([480, 296, 216])('stay within %i pixels', (width) => {
    expect(outside(layOutBars(BARS, width))).toEqual([]);
  });

  it('with nothing lost are names and noughts', () => {
    expect(only(layOutBars(BARS.slice(1), 296), 'box')).toEqual([]);
  });
});

describe('strips', () => {
  const FIVE = { kind: 'quartiles', five: [88, 91, 93, 95, 97], mean: 93.2 } as const;
  const LONG = '省新华书店实业发展有限责任公司湘西分公司直属机关党委';

  it.each([480, 296, 216])('and their words stay within %i pixels', (width) => {
    const drawing = layOutStrips(
      [
        { name: '第一组', note: '平均93.2，95分及以上3/10', shape: FIVE },
        { name: LONG, note: '平均94，95分及以上0/1，未定2', shape: null },
      ],
      { at: 95, label: '95分线' },
      width,
    );
    expect(outside(drawing)).toEqual([]);
    expect(texts(drawing).join('')).toContain(LONG.slice(-4));
  });

  it('hide nobody: equal scores stand upon each other', () => {
    const shape = { kind: 'dots', values: [90, 90, 92], mean: 272 / 3 } as const;
    const drawing = layOutStrips([{ name: '甲', note: '', shape }], null, 296);
    expect(new Set(only(drawing, 'dot').map(({ at }) => at.join('|'))).size).toBe(3);
  });

  it('share one axis, which says where it begins', () => {
    const change = { kind: 'change', before: 84, after: 85 } as const;
    const drawing = layOutStrips(
      [
        { name: '甲', note: '', shape: FIVE },
        { name: '乙', note: '', shape: change },
      ],
      null,
      296,
    );
    expect(drawing.from).toBe('80');
  });
});

describe('texts', () => {
  it('are broken anywhere and never cut', () => {
    expect(wrapText('平均93.4分', 36)).toEqual(['平均9', '3.4分']);
    expect(wrapText('', 36)).toEqual([]);
  });
});
