import { describe, expect, it } from 'vitest';
import { formatArea } from '../../../src/base/cell';
import type { CellStyle } from '../../../src/sheet/blueprint';
import { officialForm } from '../contract/form-cases';
import { cellAt, BLANK } from '../contract/sample-sheets';
import { pointsOfWidth } from './column-width';
import { areasByPart, styleAreas } from './style-areas';

function areasOf(style: CellStyle, ...addresses: readonly string[]): readonly string[] {
  const cells = addresses.map((address) => ({ ...cellAt(address), input: BLANK, style }));
  return styleAreas(cells).map(({ area }) => formatArea(area));
}

const BLOCK = ['A1', 'B1', 'A2', 'B2', 'A3'];

describe('areas of one style', () => {
  it('are as large as a rectangle allows', () => {
    expect(areasOf({ fill: '#eeeeee' }, ...BLOCK)).toEqual(['A1:B2', 'A3']);
  });

  it('do not join cells whose shared line would be another one', () => {
    const leftOnly = { border: { left: 'medium', top: 'thin', bottom: 'thin' } } as const;
    expect(areasOf(leftOnly, ...BLOCK)).toEqual(['A1:A3', 'B1:B2']);
    const topOnly = { border: { top: 'thin' } } as const;
    expect(areasOf(topOnly, ...BLOCK)).toEqual(['A1:B1', 'A2:B2', 'A3']);
  });

  it('cover every styled cell of an official form once, with far fewer calls than cells', () => {
    const { cells } = officialForm('州甲局');
    const styled = cells.filter(({ style }) => style);
    const areas = styleAreas(cells);
    const covered = areas.reduce(
      (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
      0,
    );
    expect(covered).toBe(styled.length);
    expect(areas.length).toBeLessThan(styled.length / 4);
  });
});

describe('areas of one part of a style', () => {
  it('are a whole table for its lines, whatever else is in its cells', () => {
    const border = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
    const cells = ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((address, at) => ({
      ...cellAt(address),
      input: BLANK,
      style: { border, wrap: at % 2 === 0 },
    }));
    const told = areasByPart(cells).map(({ area, style }) => [formatArea(area), style]);
    expect(told).toEqual([
      ['A1:A3', { wrap: true }],
      ['B1:B3', { wrap: false }],
      ['A1:B3', { border }],
    ]);
  });
});

describe('column widths', () => {
  it.each([
    [8.43, 48],
    [10, 56.25],
    [0.5, 4.5],
  ])('%s characters are %s points', (characters, points) => {
    expect(Math.round(pointsOfWidth(characters) * 4) / 4).toBe(points);
  });
});
