import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfPoints } from '../../base/points';
import { sentenceOf } from '../../locale/zh-cn';
import { gridOfBlueprint } from '../../sheet/grid-of-blueprint';
import { layOutScoreForm } from '../../sheet/lay-out-score-form';
import type { LayoutIssue } from '../../sheet/layout-issue';
import { readForm } from '../../sheet/read-form';
import { checkForm } from './check-form';
import { prepareForm } from './prepare-form';
import { formId, ITEMS, opened, scoreForm } from '../sample-notice';
import { checkSheet, fillForm, FULL, told } from './sample-form';
import type { Sheet, Written } from './sample-form';
import { scoreTally } from '../tally/score-tally';

describe('a form filled rightly', () => {
  it('V1 blank reasons beside full scores mean that nothing was deducted', () => {
    const full = checkSheet(FULL);
    expect(told(full)).toEqual([]);
    expect(full.total).toBe(9800);
    expect(full.blankItems).toEqual([]);
  });

  it('V1 says nothing about an empty form and lists its blank items', () => {
    const empty = checkSheet({});
    expect(told(empty)).toEqual([]);
    expect(empty.total).toBeNull();
    expect(empty.blankItems).toHaveLength(15);
  });

  it.each(['', null, ' ', '　', '无', '—', '/', '无问题'])(
    'V1 %o beside a full score is fine',
    (facts) => {
      expect(told(checkSheet({ '5': [facts, 8] }))).toEqual([]);
    },
  );

  it.each([
    ['5', '支委会少1次', 7],
    ['5', '支委会、党小组会各少1次，扣2分', 6],
    ['5', '7月、9月未召开支委会', 6],
    ['3', '二季度反馈3个问题，已整改2个', 9],
    ['8', '中心组学习讨论未组织，其他都落实', 5.5],
    ['9', '抽测5人，2人不及格', 9],
    ['12', '未留存党费开户资料，信息采集未落实', 6],
  ] as const)('V1 item %s: %s → %d', (item, facts, score) => {
    expect(told(checkSheet({ [item]: [facts, score] }))).toEqual([]);
  });

  it('V1 property: the printed sentence and score of any tally raise no issue', () => {
    const prepared = prepareForm(opened, formId, {});
    const tallies = fc.tuple(
      ...[...prepared.items.values()].map((item) =>
        fc.record(
          Object.fromEntries(
            item.lines.map((line) => [line.key, fc.nat({ max: Math.min(line.most ?? 6, 6) })]),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(tallies, (all) => {
        const sheet = Object.fromEntries(
          [...prepared.items.values()].map((item, at) => {
            const scored = scoreTally({
              reading: item.reading,
              rules: item.rules,
              lines: item.lines,
              tally: all[at] ?? {},
              base: item.item.base,
              floor: prepared.floor,
              floorAssumed: prepared.floorAssumed,
            });
            if (scored.score === null) throw new Error('a tally leaves nothing to ask');
            return [item.item.id, [scored.sentence, numberOfPoints(scored.score)] as const];
          }),
        );
        const checked = checkSheet(sheet);
        expect(checked.issues.map(sentenceOf)).toEqual([]);
        expect(checked.total).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('an inserted form', () => {
  it('V1 just inserted has nothing to say', () => {
    const sheet = layOutScoreForm({
      opened,
      form: scoreForm,
      name: '州甲局',
      unit: '州甲局',
      filler: '第一组',
      date: '',
      choices: {},
    });
    const filled = readForm([opened], gridOfBlueprint(sheet));
    if (!filled) throw new Error('not read back');
    const checked = checkForm({ opened, filled, choices: {} });
    expect(told(checked)).toEqual([]);
    expect(checked.blankItems).toHaveLength(15);
  });
});

describe('the total', () => {
  const touched: LayoutIssue = {
    code: 'total-overwritten',
    severity: 'must',
    params: { written: '92' },
    clauses: [],
    cell: { row: 19, column: 6 },
    remedy: {
      kind: 'restore',
      cells: [
        { cell: { row: 19, column: 6 }, input: { kind: 'formula', formula: '=SUM(G5:G19)' } },
      ],
    },
  };
  const checkTotal = (sheet: Sheet, total: Written, issues: readonly LayoutIssue[], choices = {}) =>
    checkForm({ opened, filled: fillForm(sheet, total, issues), choices });

  it('V10 a formula that shows the sum is right', () => {
    expect(told(checkTotal(FULL, { formula: '=x', shows: 98 }, []))).toEqual([]);
    expect(told(checkTotal(FULL, { formula: '=x', shows: '' }, []))).toEqual([]);
  });

  it('V10 a number typed over the formula is told once, by what it says wrongly, with the way back', () => {
    const wrong = checkTotal(FULL, 92, [touched]);
    expect(told(wrong)).toEqual(['G20 total-disagrees']);
    expect(wrong.issues[0]?.remedy).toEqual(touched.remedy);
    expect(told(checkTotal(FULL, 98, [touched]))).toEqual(['G20 total-overwritten']);
    expect(told(checkTotal({}, 92, [touched]))).toEqual(['G20 total-while-incomplete']);
    expect(told(checkTotal(FULL, 100, [touched]))).toEqual(['G20 total-above-cap']);
  });

  it('V11 follows the decision on the full mark', () => {
    const sheet = { ...FULL, '5': ['支委会、党小组会各少1次', 6] } as const;
    const total = (option: string) => checkSheet(sheet, { 'full-mark': option }).total;
    expect(total('sum-98')).toBe(9600);
    expect(total('printed-100')).toBe(9800);
    expect(total('rescaled-100')).toBe(9795);
  });

  it('V11 an item that does not apply counts full, is scored, or is left out, by decision', () => {
    const sheet = { ...FULL, '1': ['不适用', 5] } as const;
    expect(told(checkSheet(sheet))).toEqual([]);
    expect(told(checkSheet(sheet, { 'not-applicable': 'scored' }))).toContain('F5 facts-question');
    const left = checkSheet({ ...sheet, '1': ['不适用', ''] }, { 'not-applicable': 'excluded' });
    expect(told(left)).toEqual([]);
    expect(left.total).toBe(9800);
  });
});

describe('order and robustness', () => {
  it('V12 issues walk down the sheet; those of the whole sheet come last', () => {
    const issue: LayoutIssue = {
      code: 'unit-empty',
      severity: 'must',
      params: { beside: '' },
      clauses: [],
      cell: { row: 2, column: 1 },
    };
    const filled = fillForm({ '15': ['', 9], '2': ['', -1] }, { formula: '=x', shows: '' }, [
      issue,
    ]);
    expect(told(checkForm({ opened, filled, choices: {} }))).toEqual([
      'G6 score-negative',
      'G19 score-above-base',
      'B3 unit-empty',
    ]);
  });

  it('V12 a missing row or column hides only itself', () => {
    const filled = fillForm(FULL);
    const checked = checkForm({
      opened,
      filled: { ...filled, rows: filled.rows.slice(1).map((row) => ({ ...row, facts: null })) },
      choices: {},
    });
    expect(told(checked)).toEqual([]);
    expect(checked.total).toBeNull();
  });

  it('V14 words of a standard that were not read may account for a difference', () => {
    const readings = new Map(opened.readings);
    const reading = readings.get('5');
    if (!reading) throw new Error('item 5 was not read');
    readings.set('5', { ...reading, unread: [{ in: 'standard', start: 0, end: 2 }] });
    const filled = fillForm({ ...FULL, '5': ['支委会少1次', 6] });
    const { issues } = checkForm({ opened: { ...opened, readings }, filled, choices: {} });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['score-disagrees', 'note'],
    ]);
    const above = fillForm({ ...FULL, '5': ['', 9] });
    const certain = checkForm({ opened: { ...opened, readings }, filled: above, choices: {} });
    expect(certain.issues.map(({ severity }) => severity)).toEqual(['must']);
  });

  it('V13 nothing a cell can hold throws, and every issue has a sentence', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(
        null,
        '',
        '支委会少１次',
        '扣2分',
        '得8分',
        '无',
        '９９９９９９９９９９９９次',
        '第',
      ),
      fc.constant({ error: '#REF!' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ITEMS), value, value, (item, facts, score) => {
        const { issues } = checkSheet({ [item.id]: [facts, score] });
        for (const issue of issues) expect(sentenceOf(issue)).toMatch(/。$/);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('V13 a cell filled to the brim is read in reasonable time', () => {
    const began = process.cpuUsage();
    checkSheet({ '5': ['支委会少1次，'.repeat(4600), '9'.repeat(32_000)] });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(2500);
  }, 60_000);
});
