import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawLots } from '../../../src/lottery/draw-lots';
import { freezeList } from '../../../src/lottery/lot-list';
import { answerTo } from '../answer-to';
import { FILLERS, NOTICE, sheetsOf, writeSheets, type SampleSheet } from './sample-review';

const folder = mkdtempSync(join(tmpdir(), 'hefen-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All sheets in one workbook of a folder of its own. */
async function put(batch: string, sheets: readonly SampleSheet[]): Promise<string> {
  await writeSheets(NOTICE, join(folder, batch, '各方.xlsx'), sheets);
  return join(folder, batch);
}

const TODAY = ['--today', '2017-11-20'] as const;

async function review(path: string, ...words: readonly string[]) {
  const { exit, answer, complaints } = await answerTo([
    'review',
    path,
    '--json',
    ...TODAY,
    ...words,
  ]);
  if (answer === '') throw new Error(complaints.join());
  const document: unknown = JSON.parse(answer);
  return { exit, document, complaints };
}

describe('review', () => {
  it('Y4 a seed that nobody sees is none, and is asked for', async () => {
    const { complaints } = await answerTo(['review', folder, '--seed', '\u200b']);
    expect(complaints).toEqual([expect.stringContaining('--seed')]);
  });

  it('of two who agree one is drawn by the seed, and whoever draws again gets the same', async () => {
    const path = join(folder, 'agreed');
    await writeSheets(NOTICE, join(path, '考察组', '甲.xlsx'), sheetsOf('某甲'));
    await writeSheets(NOTICE, join(path, '乙.xlsx'), sheetsOf('某乙'));
    writeFileSync(join(path, '~$乙.xlsx'), 'lock');
    writeFileSync(join(path, '说明.txt'), '请查收');
    const { exit, document } = await review(path, '--seed', '12 34');
    const list = freezeList(['某乙', '某甲'].map((name) => ({ unit: '市甲局科长', name })));
    if (!list.ok) throw new Error('no list');
    const [first] = drawLots({ list: list.value, seed: '1234', count: 1 }).lots;
    expect(document).toMatchObject({
      scheme: 'dazhou-2017-206',
      today: '2017-11-20',
      subjects: [
        { subject: '某乙', heading: '市甲局科长', state: 'consistent', issues: [] },
        { subject: '某甲', state: 'consistent' },
      ],
      reverify: [],
      draw: {
        decision: 'tenth',
        pool: ['市甲局科长 某乙', '市甲局科长 某甲'],
        hash: list.value.hash,
        count: 1,
        drawn: [{ line: first?.line, lot: first?.lot }],
      },
      others: ['说明.txt'],
      issues: [],
    });
    expect(exit).toBe(1);
  });

  it('exactly the indicator that differs is to be checked again, with what each filler wrote', async () => {
    const path = await put(
      'differs',
      sheetsOf('某甲', (sheet) =>
        sheet.filler === FILLERS.team && sheet.form === 'annex-2'
          ? {
              ...sheet,
              texts: { ...sheet.texts, 'member.7': '全年五次' },
              typed: { 'member.7': ['未达到', 5] },
              concluded: { member: '不够到位' },
            }
          : sheet,
      ),
    );
    const { document } = await review(path);
    expect(document).toMatchObject({
      subjects: [{ state: 'inconsistent' }],
      reverify: [{ subject: '某甲', items: ['member.7'] }],
      draw: { pool: [], count: 0, drawn: null },
    });
    expect(document).toHaveProperty(
      'subjects.0.items.6',
      expect.objectContaining({
        item: 'member.7',
        class: 'facts-differ',
        values: [
          { filler: FILLERS.group, text: '已按要求落实', status: 'met', quantity: null },
          { filler: FILLERS.team, text: '全年五次', status: 'unmet', quantity: 5 },
          { filler: FILLERS.party, text: '已按要求落实', status: 'met', quantity: null },
        ],
      }),
    );
    expect(document).toHaveProperty(
      'subjects.0.conclusions.1',
      expect.objectContaining({
        filler: FILLERS.team,
        domain: '履行党员义务',
        written: '不够到位',
        derived: null,
        trigger: null,
      }),
    );
  });

  it('a decision given with the command changes what is compared', async () => {
    const path = join(folder, 'differs');
    const { document } = await review(path, '--decide', 'below-third=not-quite');
    expect(document).toHaveProperty('subjects.0.conclusions.1.derived', '不够到位');
  });

  it('without --json it is read by a person: what differs, what is to be checked again', async () => {
    const { answer } = await answerTo(['review', join(folder, 'differs'), ...TODAY]);
    const lines = answer.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '2017年三表查核会审（2017-11-20）',
      '共1人：要复核1人。',
      '某甲（市甲局科长）：要复核',
      '  履行党员义务情况第7项　数字不同：党组（党委）“已按要求落实”，考察组“全年五次”，主管部门（党建）“已按要求落实”',
    ]);
    expect(lines).toContain(
      '  履行党员义务　考察组：待会审　查10项，1项未达到，不足三分之一（3×1<10），原文没有对应结论，列为待会审。“不够到位”有所填结论，按填报算不出结论。',
    );
    expect(lines).toContain('  履行脱贫攻坚责任　3方：到位　全部达到。');
    const again = lines.indexOf('要复核的指标：');
    expect(lines.slice(again + 1, again + 3)).toEqual([
      '  某甲：履行党员义务情况第7项',
      '抽查核实：没有一致的人，不抽。',
    ]);
  });

  it('without --json it says by which reading of the notice it came to this', async () => {
    const path = join(folder, 'differs');
    const read = async (...options: readonly string[]) =>
      (await answerTo(['review', path, ...TODAY, ...options])).answer.split('\n');
    const question = '有指标没达到要求、但不到三分之一的，结论是什么？';
    const told = (lines: readonly string[]) =>
      lines.filter((line) => line.includes('不到三分之一'));
    expect(told(await read())).toEqual([`口径（推定）：${question}待会审`]);
    expect(told(await read('--decide', 'below-third=not-quite'))).toEqual([
      `口径（定为）：${question}不够到位`,
    ]);
  });
});
