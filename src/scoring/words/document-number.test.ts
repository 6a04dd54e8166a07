import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from './document-number';

describe('the number of a document', () => {
  it.each([
    ['命名挂牌（州直工发〔2018〕9号）', '州直工发〔2018〕9号'],
    ['命名挂牌，文号州直工发[2018]9号', '文号州直工发[2018]9号'],
    ['州组发（2018）5号命名挂牌', '州组发（2018）5号'],
    ['表彰，某办〔2018〕第12号', '某办〔2018〕第12号'],
  ])('F53 in %s', (cell, found) => {
    expect(findDocumentNumbers(cell).map(({ start, end }) => cell.slice(start, end))).toEqual([
      found,
    ]);
  });

  it.each([
    '会议少2次州组发〔2018〕5号',
    '未传达州组发〔2018〕5号',
    '无方案州组发〔2018〕5号',
    '学习讲话2018年9号',
    '第9号台账缺1项',
    '〔2018〕9号',
  ])('F53 not where it may be part of a fact: %s', (cell) => {
    expect(findDocumentNumbers(cell)).toEqual([]);
  });
});
