import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral';

describe('S3 numbers', () => {
  it.each([
    ['0.5分', 0.5, 3],
    ['０．５分', 0.5, 3],
    ['１２次', 12, 2],
    ['5.分', 5, 1],
    ['6次', 6, 1],
    ['六次', 6, 1],
    ['两次', 2, 1],
    ['半', 0.5, 1],
    ['十', 10, 1],
    ['十二人', 12, 2],
    ['二十', 20, 2],
    ['九十九', 99, 3],
    ['一百', 100, 2],
    ['一百零五', 105, 4],
    ['一百二', 120, 3],
    ['一百二十三', 123, 5],
    ['两千字', 2000, 2],
    ['一点五', 1.5, 3],
    ['二〇一七年', 2017, 4],
    ['5万元', 5, 1],
  ])('S3 %s', (text, value, end) => {
    expect(readNumeral(text, 0)).toEqual({ value, end });
  });

  it.each(['', '分', 'l分', '.5', '三四次', '百分点', '1234567890123'])(
    'S3 no number: %s',
    (text) => {
      expect(readNumeral(text, 0)).toBeNull();
    },
  );

  it('S3 reads at a place inside a text', () => {
    expect(readNumeral('每月2次', 2)).toEqual({ value: 2, end: 3 });
  });
});
