import { describe, expect, it } from 'vitest';
import { formatCell } from '../../base/cell';
import { sentenceOf } from '../../locale/zh-cn';
import { itemsOf } from '../../scheme/open-scheme';
import type { Choices } from '../../scheme/scheme';
import { typeInto } from '../../sheet/edit-grid';
import { gridOfBlueprint } from '../../sheet/grid-of-blueprint';
import { layOutScoreForm } from '../../sheet/lay-out-score-form';
import { FORM_002, NOTICE_002 } from '../../sheet/opened-notice';
import { readForm } from '../../sheet/read-form';
import { checkForm } from './check-form';
import type { FormCheck } from './form-check';

const ITEMS = itemsOf(FORM_002);

/** Notice 002 for 州甲局: 核查情况 and 得分 by item; all others have their full score. */
function checkSheet(
  written: Readonly<Record<string, readonly [facts: string, score: number | null]>>,
  choices: Choices = {},
  total?: number,
): FormCheck {
  const about = { name: '州甲局', unit: '州甲局', filler: '', date: '', choices };
  let grid = gridOfBlueprint(layOutScoreForm({ opened: NOTICE_002, form: FORM_002, ...about }));
  ITEMS.forEach(({ id, base }, at) => {
    const [facts, score] = written[id] ?? ['', base / 100];
    grid = typeInto(grid, `F${at + 5}`, facts);
    grid = typeInto(grid, `G${at + 5}`, score);
  });
  if (total !== undefined) grid = typeInto(grid, 'G28', total);
  const filled = readForm([NOTICE_002], grid, { choices });
  if (!filled) throw new Error('not read');
  return checkForm({ opened: NOTICE_002, filled, choices });
}

/** 「F5 score-disagrees」: place and code of each issue. */
function told(check: FormCheck): readonly string[] {
  return check.issues.map(({ cell, code }) => `${cell ? formatCell(cell) : ''} ${code}`);
}

describe('a form whose column tells what was found', () => {
  it('V1 findings beside a full score are no fault', () => {
    const check = checkSheet({ '1.1': ['会议研究4次，有计划、有总结汇报', 4] });
    expect(told(check)).toEqual([]);
    expect(check.total).toBe(10000);
  });

  it.each([
    ['1.1', '会议研究2次，有计划，无总结汇报', 1],
    ['3.3', '中心组学习3次', 4],
    ['4.4', '安排人代替1次', 4.5],
  ] as const)('V1 item %s: %s → %d', (item, facts, score) => {
    expect(told(checkSheet({ [item]: [facts, score] }))).toEqual([]);
  });

  it('V4 what was found is held against what is due', () => {
    const check = checkSheet({ '1.1': ['会议研究2次，有计划、有总结汇报', 3] });
    expect(told(check)).toEqual(['G5 score-disagrees']);
  });

  it('V5 a deduction and a bonus without a word each ask for their reason', () => {
    const check = checkSheet({ '1.1': ['', 3], '1.2': ['', 11] });
    expect(told(check)).toEqual(['F5 deduction-without-reason', 'F6 bonus-without-reason']);
    expect(check.issues.map(sentenceOf)).toEqual([
      '得分比分值少1分，没有写核查情况。请补写，或改得分为4。',
      '得分比分值多5分，核查情况没有写加分依据。请补写，或改得分为6。',
    ]);
  });

  it('V5 words that claim nothing are asked about, not missed', () => {
    const check = checkSheet({ '2.2': ['产生负面舆情', 4.5] });
    expect(check.issues.map(({ code }) => code)).toContain('facts-question');
    expect(check.issues.map(({ code }) => code)).not.toContain('deduction-without-reason');
  });

  it('V5 an honour without its document’s number is worth a look', () => {
    const check = checkSheet({ '1.2': ['党建示范点受到州直工委命名挂牌', 11] });
    expect(told(check)).toEqual(['F6 bonus-without-document']);
    expect(check.issues.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('V2 the bonus is the most an item may rise above its 分值', () => {
    expect(told(checkSheet({ '1.2': ['', 12] }))).toEqual(['G6 score-above-base']);
  });
});

describe('X11 the bonus and the total', () => {
  const named = { '1.2': ['党建示范点受到州直工委命名挂牌（某直工发〔2018〕9号）', 11] } as const;

  it('V11 the total stops at 100, the item does not', () => {
    const check = checkSheet(named);
    expect(told(check)).toEqual([]);
    expect(check.items[1]?.derived.arithmetic).toBe('6 + 5 = 11');
    expect(check.total).toBe(10000);
    expect(checkSheet({ ...named, '1.1': ['会议研究少2次', 2] }).total).toBe(10000);
  });

  it('V11 by the owner’s decision it goes on', () => {
    expect(checkSheet(named, { 'full-mark': 'no-cap' }).total).toBe(10500);
  });

  it('V10 a total typed above 100 is told by the printed name', () => {
    const check = checkSheet(named, {}, 105);
    expect(told(check)).toEqual(['G28 total-above-cap']);
    expect(check.issues.map(sentenceOf)).toEqual(['合计填105分，超过最高分100分。']);
  });
});
