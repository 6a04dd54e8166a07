import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'hefen-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function standards(...lines: (object | string)[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, 'a.jsonl'), text.join('\n'));
  const { exit, stdout, stderr } = runCli(folder, 'standards', 'a.jsonl');
  const answers: unknown[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { exit, answers, stderr };
}

const MEETINGS = {
  id: 'm',
  item: '全年主持班子会议研究党建工作不少于4次，党建工作有计划、有总结。',
  text: '会议研究每少一次扣1分，无计划和总结汇报各扣1分，直至扣完基分。',
  base: 4,
};

describe('standards', () => {
  it('answers each line with its rules, points as numbers of points', () => {
    const { exit, answers, stderr } = standards(
      { id: 1, text: '未按要求落实的，扣0.5分。', base: 5 },
      MEETINGS,
    );
    expect(stderr).toEqual([]);
    expect(exit).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, rules: [{ kind: 'once', points: 0.5, unit: null, per: 1, cap: null }], unread: [] },
      {
        id: 'm',
        rules: [
          { kind: 'per_occurrence', points: 1, unit: '次', per: 1, cap: 'base', target: 4 },
          { kind: 'each_of_listed', points: 1, cap: 'base', items: ['计划', '总结汇报'] },
        ],
        unread: [],
      },
    ]);
    // What a clause does not say is absent, not null.
    expect(answers[0]).not.toHaveProperty('rules.0.target');
    expect(answers[0]).not.toHaveProperty('deducted');
  });

  it('a line with facts gets what they cost, in points, and the printable sentence', () => {
    const { exit, answers } = standards({
      ...MEETINGS,
      column: '核查情况',
      months: 12,
      facts: '班子会2次，计划总结齐全',
    });
    expect(exit).toBe(0);
    expect(answers).toMatchObject([{ deducted: 2, bonus: 0, score: 2, questions: [] }]);
    expect(answers[0]).toHaveProperty('sentence', expect.stringContaining('扣2分'));
  });

  it('where the facts leave a question open there is no number', () => {
    const { exit, answers } = standards({
      ...MEETINGS,
      column: '核查情况',
      months: 12,
      facts: '会议次数偏少',
    });
    expect(exit).toBe(0);
    expect(answers).toMatchObject([
      { deducted: null, score: null, questions: [{ quote: expect.any(String) }] },
    ]);
  });

  it('a line that is wrong is named by file and number, the others are answered', () => {
    const { exit, answers, stderr } = standards(
      { id: 'a', text: '扣2分。', base: 5 },
      'not json',
      '',
      '[1]',
      'null',
      { id: 'b', base: 5 },
      { id: 'c', text: '  ', base: 5 },
      { id: 'd', text: '扣2分。', base: '5' },
      { id: 'e', text: '扣2分。', base: -1 },
      { text: '扣2分。', base: 1 },
      { id: 'f', text: '扣2分。', column: '得分' },
    );
    expect(answers).toMatchObject([{ id: 'a' }]);
    expect(stderr).toEqual([
      'a.jsonl:2：这一行不是JSON。',
      'a.jsonl:4：这一行不是一条标准，要写成{"id","text","base"}。',
      'a.jsonl:5：这一行不是一条标准，要写成{"id","text","base"}。',
      'a.jsonl:6：“text”没有写，或写得不对。',
      'a.jsonl:7：“text”没有写，或写得不对。',
      'a.jsonl:8：“base”没有写，或写得不对。',
      'a.jsonl:9：“base”没有写，或写得不对。',
      'a.jsonl:10：“id”没有写，或写得不对。',
      'a.jsonl:11：“column”没有写，或写得不对。',
    ]);
    expect(exit).toBe(1);
  });

  it('nothing readable ends with 2', () => {
    expect(standards('{')).toMatchObject({ exit: 2, answers: [] });
    expect(standards('')).toEqual({ exit: 2, answers: [], stderr: ['a.jsonl：一行也没有。'] });
    expect(runCli(folder, 'standards', 'none.jsonl')).toEqual({
      exit: 2,
      stdout: '',
      stderr: ['none.jsonl：找不到这个文件。'],
    });
    expect(runCli(folder, 'standards', '.').stderr).toEqual(['.：是文件夹，不是文件。']);
    writeFileSync(join(folder, 'gbk.jsonl'), Buffer.from([0x7b, 0xbf, 0xdb, 0xb7, 0xd6]));
    expect(runCli(folder, 'standards', 'gbk.jsonl').stderr).toEqual(['gbk.jsonl：不是UTF-8文本。']);
  });

  it('a byte order mark and Windows line ends are no fault', () => {
    const line = JSON.stringify({ id: 'a', text: '扣2分。', base: 5 });
    expect(standards(`\uFEFF${line}\r`, `${line}\r`)).toMatchObject({ exit: 0, stderr: [] });
  });
});
