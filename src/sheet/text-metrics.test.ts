import { describe, expect, it } from 'vitest';
import { breakTitle } from './break-title';
import { fitColumns } from './fit-columns';
import { fitTallRows } from './fit-tall-rows';
import { growRows } from './grow-rows';
import { text } from './page';
import type { PageRow } from './page';
import { pageBreaks } from './page-breaks';
import { rowHeights } from './row-heights';
import { STYLE } from './sheet-style';
import { pointsOfWidth, widthOfPoints } from './column-width';
import { countLines, textWidth } from './text-metrics';

describe('L50 the width of Chinese text', () => {
  it('a character is an em wide, a digit as wide as in the widest font measured', () => {
    expect(textWidth('会议')).toBe(2);
    expect(textWidth('，。（）“”·')).toBe(7);
    expect(textWidth('2017')).toBeCloseTo(2.4);
    expect(textWidth('')).toBe(0);
  });

  it.each([
    ['会议研究部署党建', 4, 2, 'between any two characters'],
    ['会议研究，新部署', 4, 3, 'a closing mark takes its character with it'],
    ['会议研（部署到位', 4, 3, 'an opening mark stays with what it opens'],
    ['会议少12次以上', 4, 3, 'a number is not parted'],
    ['甲\n乙', 10, 2, 'where the words have a line break'],
    ['甲\n\n乙', 10, 3, 'an empty line too'],
    ['', 10, 1, 'nothing'],
    ['abcdefghijklmnopqrstuvwxyz', 4, 5, 'a word longer than the line is parted'],
    ['一二三四五', 0.5, 5, 'a room narrower than a character'],
  ])('%s in %d em: %d lines (%s)', (text, room, lines) => {
    expect(countLines(text, room)).toBe(lines);
  });
});

describe('L50 columns', () => {
  it('a width in characters is the same points there and back', () => {
    expect(pointsOfWidth(8.43)).toBeCloseTo(48, 1);
    expect(widthOfPoints(pointsOfWidth(34.5))).toBeCloseTo(34.5);
  });

  it('columns of words give and take, columns of numbers stay', () => {
    const whole = (widths: readonly number[]) =>
      widths.reduce((sum, width) => sum + pointsOfWidth(width), 0);
    for (const widths of [
      [10, 40, 6, 20],
      [40, 40, 40, 40, 40, 6],
      [12, 12],
    ]) {
      const fitted = fitColumns(widths, 480);
      expect(whole(fitted)).toBeLessThanOrEqual(480);
      expect(whole(fitted)).toBeGreaterThan(470);
      widths.forEach((width, at) => width <= 9 && expect(fitted[at]).toBe(width));
    }
  });

  it('nothing becomes narrower than a column of numbers', () => {
    const many = Array.from({ length: 20 }, () => 30);
    expect(Math.min(...fitColumns(many, 480))).toBeGreaterThanOrEqual(9);
    expect(fitColumns([5, 5], 480)).toEqual([5, 5]);
  });
});

describe('L50 heights', () => {
  const cell = (words: string, more: object = {}) => {
    return { column: 0, input: text(words), style: STYLE.words, ...more };
  };

  it('a row is as high as its fullest cell, and has the room it asks for', () => {
    const rows: PageRow[] = [
      { key: '1', cells: [cell('甲'), cell('乙'.repeat(30), { column: 1 })] },
      { key: '2', cells: [cell('甲')], lines: 2 },
      { key: '3', cells: [cell('甲')], air: 6 },
      { key: '4', cells: [], hidden: true },
    ];
    expect(rowHeights(rows, [20, 20])).toEqual([69, 37, 27, 0]);
  });

  it('what stands beside several rows and needs more than they have gets it from the last', () => {
    const rows: PageRow[] = [
      { key: '1', cells: [cell('乙'.repeat(30), { rows: 2 })] },
      { key: '2', cells: [] },
      { key: '3', cells: [] },
    ];
    expect(rowHeights(rows, [20])).toEqual([21, 48, 21]);
  });
});

describe('L50 a row higher than 409 points', () => {
  const rowOf = (...words: readonly string[]): PageRow => ({
    key: '1',
    cells: words.map((each, column) => ({ column, input: text(each), style: STYLE.words })),
  });
  const sizes = (row: PageRow | undefined) => row?.cells.map(({ style }) => style.font?.size);

  it('gets the width that other columns of words can spare', () => {
    const rows = [rowOf('甲'.repeat(20), '乙'.repeat(600))];
    const fitted = fitTallRows(rows, [40, 40], 409);
    expect(fitted.widths[1]).toBeGreaterThan(40);
    expect((fitted.widths[0] ?? 0) + (fitted.widths[1] ?? 0)).toBe(80);
    expect(rowHeights(fitted.rows, fitted.widths)[0]).toBeLessThanOrEqual(409);
    expect(sizes(fitted.rows[0])).toEqual([11, 11]);
  });

  it('is set smaller where no column can spare any', () => {
    const rows = [rowOf('甲'.repeat(20)), rowOf('乙'.repeat(480))];
    const fitted = fitTallRows(rows, [44], 409);
    expect(rowHeights(rows, [44])[1]).toBeGreaterThan(409);
    expect(fitted.rows.map(sizes)).toEqual([[11], [10]]);
    expect(rowHeights(fitted.rows, fitted.widths)[1]).toBeLessThanOrEqual(409);
  });

  it('rows within it are left alone', () => {
    const rows = [rowOf('甲'.repeat(200), '乙')];
    expect(fitTallRows(rows, [40, 40], 409)).toMatchObject({ rows, widths: [40, 40] });
  });
});

describe('L51 where a sheet of paper ends', () => {
  const row = (height: number, block?: string, joined?: true) => ({
    height,
    ...(block && { block }),
    ...(joined && { joined }),
  });
  const rows = (text: string) => [...text].map((block) => row(10, block));

  it('everything on one, where it fits', () => {
    expect(pageBreaks(rows('aaabbb'), null, 60)).toEqual([]);
    expect(pageBreaks([], null, 60)).toEqual([]);
  });

  it('between two blocks rather than within one', () => {
    expect(pageBreaks(rows('aaabbbb'), null, 50)).toEqual([3]);
  });

  it('within a block, where that saves a sheet', () => {
    expect(pageBreaks(rows('aaabbbb'), null, 40)).toEqual([3]);
    expect(pageBreaks(rows('aaabbbbb'), null, 40)).toEqual([4]);
  });

  it('repeated rows take room on every sheet but the first', () => {
    expect(pageBreaks(rows('hxxxxxx'), [0, 0], 40)).toEqual([4]);
    expect(pageBreaks(rows('hxxxxxxx'), [0, 0], 40)).toEqual([4, 7]);
  });

  it('a total or a signature never stands alone', () => {
    const table = [...rows('xxxx'), row(10, undefined, true), row(10, undefined, true)];
    expect(pageBreaks(table, null, 50)).toEqual([3]);
  });

  it('what cannot be parted goes over the edge, and the rest goes on', () => {
    expect(pageBreaks([row(10), row(100), row(10)], null, 40)).toEqual([1, 2]);
    expect(pageBreaks([row(30), row(30, undefined, true)], null, 40)).toEqual([]);
  });
});

describe('L51 what a sheet of paper has left', () => {
  const grows = (most: number) => ({ key: '', cells: [], grows: most });
  const stays = { key: '', cells: [] };

  it('goes to the rows on it that may grow, no further than they may', () => {
    const rows = [stays, grows(10), grows(30)];
    expect(growRows(rows, [20, 20, 20], [], { room: 100, repeated: 0 })).toEqual([20, 28, 45]);
    expect(growRows(rows, [20, 20, 20], [], { room: 500, repeated: 0 })).toEqual([20, 30, 50]);
    expect(growRows(rows, [20, 20, 20], [], { room: 50, repeated: 0 })).toEqual([20, 20, 20]);
  });

  it('sheet by sheet', () => {
    const rows = [grows(10), grows(10)];
    expect(growRows(rows, [20, 20], [1], { room: 35, repeated: 15 })).toEqual([30, 20]);
  });
});

describe('L52 a title over two lines', () => {
  it('breaks where it pauses, nearest to the middle', () => {
    expect(breakTitle('某市干部履行责任（义务）和完成任务查核纪实表', 14)).toBe(
      '某市干部履行责任（义务）\n和完成任务查核纪实表',
    );
  });

  it('takes the place nearest to the middle', () => {
    expect(breakTitle('某市干部（党员）履行（义务）和完成查核任务的表格', 18)).toBe(
      '某市干部（党员）履行（义务）\n和完成查核任务的表格',
    );
  });

  it('stays whole where it fits, has no such place, or takes three lines', () => {
    for (const [title, room] of [
      ['查核表', 14],
      ['二〇一七年三季度实地核查评分细则', 10],
      ['某市干部履行责任（义务）和完成任务查核纪实表', 8],
    ] as const)
      expect(breakTitle(title, room)).toBe(title);
  });
});
