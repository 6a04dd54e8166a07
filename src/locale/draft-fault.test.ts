import { describe, expect, it } from 'vitest';
import type { DraftFault } from '../scheme/rubric-draft';
import { draftFaultSentence } from './draft-fault';

/** One fault of every code, so that each sentence is seen. */
const FAULTS: readonly (readonly [DraftFault, string])[] = [
  [{ code: 'table-empty' }, '整张表：没有内容。请把评分表连同标题行一起粘贴。'],
  [
    { code: 'columns-missing', missing: ['standard', 'base'] },
    '整张表：没有找到“评分标准”栏、“分值”栏。请连同标题行一起粘贴，或把该列的标题改成这样。',
  ],
  [{ code: 'no-items' }, '整张表：只有标题行，下面没有考核内容。请把各行也粘贴进来。'],
  [
    { code: 'too-many-rows', most: 2000, found: 65536 },
    '整张表：有65536行，最多读2000行。请只粘贴评分表本身。',
  ],
  [
    { code: 'base-missing', row: 5, text: '1.建立台账' },
    '第5行：“1.建立台账”没有写分值。请补上；不是考核项的行请删去。',
  ],
  [
    { code: 'base-no-number', row: 7, found: '五十左右' },
    '第7行：分值写的是“五十左右”，读不出分数。请改成数字；不是考核项的行请删去。',
  ],
  [
    { code: 'content-missing', row: 8, text: '未报送扣1分' },
    '第8行：“未报送扣1分”旁边没有写考核内容。请补上；接着上一行的，请去掉分值。',
  ],
  [
    { code: 'standard-missing', row: 9, text: '主题\n党日' },
    '第9行：“主题 党日”没有写评分标准。请补上；不是考核项的行请删去。',
  ],
];

describe('a fault of a pasted table in words', () => {
  it.each(FAULTS)('T2 %j', (fault, words) => {
    const { place, sentence } = draftFaultSentence(fault);
    expect(`${place}：${sentence}`).toBe(words);
  });

  it('T2 every code has its sentence', () => {
    expect(new Set(FAULTS.map(([{ code }]) => code)).size).toBe(8);
  });
});
