import { describe, expect, it } from 'vitest';
import { STUBBORN_TEXTS } from '../contract/writing-cases';
import { gridFrom, typedAgain, typedText } from './et-values';

const HERE = { top: 0, left: 0, bottom: 0, right: 0 };

describe('typedText', () => {
  it.each(['会议少2次，无总结', '无', '州甲局', '4次', '第3季度台账不全'])(
    'leaves %s as it is',
    (text) => {
      expect(typedText(text)).toBe(text);
    },
  );

  it.each([
    '007',
    '4分',
    '1/2',
    '3月5日',
    '二〇一七年十月',
    '８．５',
    '５％',
    '¥3',
    'TRUE',
    '1e5',
    '上午8:00',
  ])('marks %s, which ET could take for something else', (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  it('marks every text that must not become a formula', () => {
    const dangerous = STUBBORN_TEXTS.filter((text) => /^[\s=+\-@'＝]/.test(text));
    expect(dangerous.length).toBeGreaterThan(5);
    for (const text of dangerous) expect(typedText(text)).toBe(`'${text}`);
  });
});

describe('gridFrom', () => {
  it.each([
    ['COM’s number of an error a formula made', -2146826281, '=1/0', { error: '#DIV/0!' }],
    ['COM’s number of an error typed', -2146826246, '#N/A', { error: '#N/A' }],
    ['the text of an error a formula made', '#REF!', '=#REF!', { error: '#REF!' }],
    ['the letters of an error typed as a text', '#REF!', '#REF!', '#REF!'],
    ['that very number typed', -2146826281, '-2146826281', -2146826281],
    ['a formula that gives an empty text', '', '=""', ''],
    ['a truth value', true, 'TRUE', true],
    ['a formula’s look typed as a text', '=1+1', '=1+1', '=1+1'],
  ])('reads %s', (_, value, formula, expected) => {
    expect(gridFrom(HERE, value, formula).values).toEqual([[expected]]);
  });

  it.each([null, undefined, ''])('an empty cell, given as %s, is not used', (value) => {
    expect(gridFrom(HERE, value, '').values).toEqual([]);
  });

  it('begins at A1 wherever the used range begins, and ends with the last content', () => {
    const used = { top: 1, left: 1, bottom: 3, right: 2 };
    const values = [
      [1, undefined],
      ['', ''],
      [null, null],
    ];
    expect(gridFrom(used, values, values).values).toEqual([
      [null, null],
      [null, 1],
    ]);
  });
});

describe('typedAgain', () => {
  it.each([
    ['=1+1', '=1+1', "'=1+1"],
    [2, '=1+1', '=1+1'],
    ['007', '007', "'007"],
    [8, '8', 8],
    [false, 'FALSE', false],
    [undefined, '', ''],
    [-2146826246, '#N/A', '#N/A'],
  ])('%s with the formula %s is typed as %s', (value, formula, expected) => {
    expect(typedAgain(value, formula)).toBe(expected);
  });
});
