import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import { joinItemLabels, labelItem } from './item-label';

const item = (id: string, text: string) => {
  return { id, text, standard: '扣1分。', base: pointsOfHundredths(500) };
};

describe('what an item is called', () => {
  it.each([
    ['一、组织领导', ['4、建立台账。'], ['第4项']],
    ['二、学习教育', ['建立台账。', '按月学习。'], ['二·1', '二·2']],
    ['学习教育', ['建立台账。'], ['x.1']],
    ['十二、其他', ['1．建立台账。', '按月学习。'], ['第1项', '十二·2']],
  ])('S14 in %s: %j', (title, texts, labels) => {
    const section = { title, items: texts.map((text, at) => item(`x.${at + 1}`, text)) };
    expect(section.items.map((each) => labelItem(section, each))).toEqual(labels);
  });

  it('S14 several in one breath', () => {
    expect(joinItemLabels(['第4项'])).toBe('第4项');
    expect(joinItemLabels(['第4项', '第5项'])).toBe('第4、5项');
    expect(joinItemLabels(['一·1', '第5项'])).toBe('一·1、第5项');
  });
});
