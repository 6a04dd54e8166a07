import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import type { LayoutIssue } from '../sheet/layout-issue';
import { sentenceOf } from './zh-cn';

const points = (value: number) => pointsOfHundredths(value * 100);
const about = { severity: 'must' as const, clauses: ['未按要求落实的，扣2分。'] };

/** One realistic issue of every code (the compiler holds that none is missing) with its sentence. */
const SAID: {
  readonly [Code in LayoutIssue['code']]: readonly [Extract<LayoutIssue, { code: Code }>, string][];
} = {
  'item-text-altered': [
    [
      {
        ...about,
        code: 'item-text-altered',
        params: { official: '未按要求落实的，扣2分。', found: '未按要求落实的，扣3分。' },
      },
      '条文与原文不同：原文“，扣2分。”，表上“，扣3分。”。请恢复原文。',
    ],
    [
      {
        ...about,
        code: 'item-text-altered',
        params: { official: '未按要求落实的，各扣2分。', found: '未按要求落实的，扣2分。' },
      },
      '条文比原文少了“各”。请恢复原文。',
    ],
    [
      {
        ...about,
        code: 'item-text-altered',
        params: { official: '扣2分。', found: '扣2分。（参考）' },
      },
      '条文比原文多了“（参考）”。请恢复原文。',
    ],
    [
      { ...about, code: 'item-text-altered', params: { official: '扣2分。', found: '' } },
      '条文是空的。请恢复原文。',
    ],
  ],
  'base-altered': [
    [
      {
        ...about,
        code: 'base-altered',
        params: { label: '第5项', found: '6', official: points(8) },
      },
      '第5项分值由8改为6。请恢复。',
    ],
    [
      {
        ...about,
        code: 'base-altered',
        params: { label: '第5项', found: '', official: points(8) },
      },
      '第5项分值由8改为空白。请恢复。',
    ],
  ],
  'item-row-missing': [
    [
      { ...about, code: 'item-row-missing', params: { label: '第4项' } },
      '缺第4项，合计不能算。请补回这一行。',
    ],
  ],
  'item-row-twice': [
    [
      { ...about, code: 'item-row-twice', params: { label: '第4项', otherCell: 'C12' } },
      '第4项有两行，另一行在C12。请只留一行。',
    ],
  ],
  'key-disagrees': [
    [
      { ...about, code: 'key-disagrees', params: { label: '第4项' } },
      '这一行写的是第4项，行首标记是另一项的。已按所写内容检查。',
    ],
  ],
  'keys-missing': [
    [{ ...about, code: 'keys-missing', params: {} }, '行首标记没有了，已按条文认出各项。'],
  ],
  'column-missing': [
    [
      { ...about, code: 'column-missing', params: { title: '得分' } },
      '找不到“得分”一栏，这一栏没有检查。',
    ],
  ],
  'total-missing': [
    [{ ...about, code: 'total-missing', params: { label: '小计' } }, '找不到“小计”一行。'],
  ],
  'total-overwritten': [
    [
      { ...about, code: 'total-overwritten', params: { written: '92' } },
      '这里直接填了92，不再随得分变动。请恢复公式。',
    ],
    [
      { ...about, code: 'total-overwritten', params: { written: '九十' } },
      '这里直接填了“九十”，不再随得分变动。请恢复公式。',
    ],
  ],
  'total-formula-altered': [
    [
      { ...about, code: 'total-formula-altered', params: {} },
      '这里的公式改过，可能算得不对。请恢复公式。',
    ],
  ],
  'identity-disagrees': [
    [
      {
        ...about,
        code: 'identity-disagrees',
        params: { identity: '州甲局', header: '州乙局' },
      },
      '表头写“州乙局”，本表原是“州甲局”的。已按表头检查。',
    ],
  ],
  'identity-twice': [
    [
      { ...about, code: 'identity-twice', params: { otherSheet: '州甲局（2）' } },
      '与“州甲局（2）”表是同一单位的同一张表。请只留一张。',
    ],
  ],
  'unit-empty': [
    [{ ...about, code: 'unit-empty', params: { beside: '' } }, '没有写被核查单位。'],
    [
      { ...about, code: 'unit-empty', params: { beside: '被核查单位：' } },
      '没有写被核查单位。请在表的右侧写“被核查单位：…”，不会打印。',
    ],
  ],
  'date-empty': [[{ ...about, code: 'date-empty', params: {} }, '没有写核查时间。']],
  'rubric-differs': [
    [
      { ...about, code: 'rubric-differs', params: { expected: '0a1b', found: '2c3d' } },
      '细则与现行的不同，已按现行的检查。请核对条文。',
    ],
  ],
};

describe('sentences about the sheet itself', () => {
  it.each(
    Object.values(SAID)
      .flat()
      .map(([issue, sentence]) => [issue.code, issue, sentence] as const),
  )('%s', (_code, issue, sentence) => {
    expect(sentenceOf(issue)).toBe(sentence);
    expect(sentence).not.toMatch(/您|！|系统|非法|失败|异常|错误|undefined|NaN|[a-z]{3}/);
    expect([...sentence].length).toBeLessThanOrEqual(50);
  });
});
