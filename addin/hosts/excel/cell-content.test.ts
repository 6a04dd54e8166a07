import { describe, expect, it } from 'vitest';
import { STUBBORN_TEXTS } from '../contract/writing-cases';
import { quoteText, restored, writtenFor } from './cell-content';

describe('a text for an ordinary cell', () => {
  it.each(['会议少2次，无总结', '党小组会7月没开', '得分', '1.会议研究每少一次扣1分'])(
    '%s is surely left alone',
    (text) => expect(quoteText(text)).toBe(text),
  );

  it.each([
    '6月7日',
    '2017年10月',
    '１２',
    '上午8时',
    '八',
    '8元',
    'item-3',
    '－会议未开',
    '＝1+1',
  ])('%s might be taken for something else and is quoted', (text) =>
    expect(quoteText(text)).toBe(`'${text}`),
  );

  it.each(STUBBORN_TEXTS.filter((text) => !text.startsWith('会议') && !text.startsWith('第一行')))(
    '%j is quoted',
    (text) => expect(quoteText(text)).toBe(`'${text}`),
  );
});

describe('a text cell', () => {
  it('takes texts as they are', () => {
    const written = writtenFor({ kind: 'text', text: '=1+1' }, '@');
    expect(written).toEqual({ content: '=1+1', needsGeneral: false, backToText: false });
  });

  it('is 常规 while a number, a formula or an apostrophe is written, and a text cell again then', () => {
    const meanwhile = { needsGeneral: true, backToText: true };
    const inputs = [
      [{ kind: 'number', number: 3 }, 3],
      [{ kind: 'formula', formula: '=A1' }, '=A1'],
      [{ kind: 'text', text: "'8" }, "''8"],
    ] as const;
    for (const [input, content] of inputs)
      expect(writtenFor(input, '@')).toEqual({ content, ...meanwhile });
  });
});

describe('what is put back', () => {
  it.each([
    ['a formula', [3, '=1+2'], '=1+2'],
    ['a text that looks like one', ['=1+2', '=1+2'], "'=1+2"],
    ['a number', [3, 3], 3],
    ['a truth value', [true, true], '=TRUE'],
    ['nothing', ['', ''], ''],
  ] as const)('is %s', (_, [value, formula], content) => {
    expect(restored(value, formula, 'General').content).toBe(content);
  });
});
