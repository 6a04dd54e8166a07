import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerTo } from '../answer-to';
import { runCli } from '../run-cli';

const folder = mkdtempSync(join(tmpdir(), 'hefen-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In this process, and without the folder's name: the folder changes from run to run. */
async function standards(...lines: (object | string)[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return read('a.jsonl', text.join('\n'));
}

async function read(file: string, contents: string | Buffer | null) {
  const path = join(folder, file);
  if (contents !== null) writeFileSync(path, contents);
  const { exit, answer, complaints } = await answerTo(['standards', path]);
  const answers: unknown[] = answer
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { exit, answers, stderr: complaints.map((each) => each.replace(folder + sep, '')) };
}

const COURSES = {
  id: 'c',
  item: '5、落实“三会一课”制度，组织召开每月1次支委会、党小组会、每季度1次党员大会、上“两学一做”学习教育专题党课情况。',
  text: '未按要求召开的，每次扣1分。',
  base: 8,
  column: '扣分情况',
};

describe('standards', () => {
  it('answers each line with its rules, points as numbers of points', async () => {
    const { exit, answers, stderr } = await standards(
      { id: 1, text: '未按要求落实的，扣0.5分。', base: 5 },
      {
        id: 'listed',
        item: '深化“学习型机关、学习型支部、学习型党员”争创活动情况。',
        text: '未按要求推进争创活动的，各扣1分。',
        base: 5,
      },
      COURSES,
    );
    expect(stderr).toEqual([]);
    expect(exit).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, rules: [{ kind: 'once', points: 0.5, unit: null, per: 1, cap: null }], unread: [] },
      {
        id: 'listed',
        rules: [
          { kind: 'each_of_listed', points: 1, items: ['学习型机关', '学习型支部', '学习型党员'] },
        ],
      },
      {
        id: 'c',
        rules: [
          {
            kind: 'per_occurrence',
            points: 1,
            unit: '次',
            target: [
              { item: '支委会', target: '1/月' },
              { item: '党小组会', target: '1/月' },
              { item: '党员大会', target: '1/季度' },
              { item: '专题党课', target: '1/季度' },
            ],
          },
        ],
      },
    ]);
    // What a clause does not say is absent, not null.
    expect(answers[0]).not.toHaveProperty('rules.0.target');
    expect(answers[0]).not.toHaveProperty('deducted');
  });

  it('what bounds a rule is its cap: the base, or a number of points, with those bound together labelled', async () => {
    const { answers } = await standards(
      { id: 1, text: '迟报每次扣1分，扣完为止。', base: 5 },
      { id: 2, text: '迟报每次扣1分，最高扣3分。', base: 5 },
      { id: 3, text: '警告的扣2分/人次；通报的扣1分/人次；累计扣分不超过4.5分。', base: 5 },
    );
    expect(answers).toMatchObject([
      { rules: [{ cap: 'base' }] },
      { rules: [{ cap: 3 }] },
      {
        rules: [
          { cap: 4.5, cap_group: expect.any(String) },
          { cap: 4.5, cap_group: expect.any(String) },
        ],
      },
    ]);
    expect(answers[1]).not.toHaveProperty('rules.0.cap_group');
  });

  it('a text without points is answered with the numbers it asks for', async () => {
    const { answers } = await standards(
      { id: 1, text: '每年到扶贫联系点开展帮扶6次以上，每2月形成一篇小结。' },
      { id: 2, text: '驻村时间不得少于全年工作日总数的三分之二。' },
      { id: 3, text: '按月足额缴纳党费。' },
      { id: 4, text: '每季度不少于1次，每少1次扣1分。' },
    );
    expect(answers).toMatchObject([
      {
        rules: [],
        tests: [
          { relation: 'at-least', quantity: 6, unit: '次', period: '12 months' },
          { quantity: 1, unit: '篇', period: '2 months', about: '形成小结' },
        ],
      },
      { tests: [{ quantity: '2/3', of: '全年工作日总数', about: '驻村时间' }] },
      { tests: [{ quantity: 1, period: '1 months', stated: false }] },
      { rules: [{ kind: 'per_occurrence' }] },
    ]);
    expect(answers[3]).not.toHaveProperty('tests');
  });

  it('a line with facts gets what they cost, in points, and the printable sentence', async () => {
    const facts = '支委会少1次，党小组会少1次';
    const { exit, answers } = await standards({ ...COURSES, months: 3, facts });
    expect(exit).toBe(0);
    expect(answers).toMatchObject([
      {
        deducted: 2,
        bonus: 0,
        score: 6,
        questions: [],
        sentence: '支委会少1次，扣1分；党小组会少1次，扣1分。',
      },
    ]);
  });

  it('where the facts leave a question open there is no number', async () => {
    const facts = '组织生活有时不规范';
    const { exit, answers } = await standards({ ...COURSES, months: 3, facts });
    expect(exit).toBe(0);
    expect(answers).toMatchObject([
      {
        deducted: null,
        score: null,
        questions: [{ quote: expect.any(String), sentence: expect.any(String) }],
      },
    ]);
  });

  it('targets that recur cannot be held against a period nobody names', async () => {
    const { answers } = await standards({ ...COURSES, facts: '支委会少1次' });
    expect(answers).toMatchObject([
      { deducted: null, score: null, questions: [{ code: 'period-unstated' }] },
    ]);
  });

  it('a line that is wrong is named by file and number, the others are answered', async () => {
    const { exit, answers, stderr } = await standards(
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

  it('nothing readable ends with 2', async () => {
    expect(await standards('{')).toMatchObject({ exit: 2, answers: [] });
    expect(await standards('')).toMatchObject({ exit: 2, stderr: ['a.jsonl：一行也没有。'] });
    expect(await read('none.jsonl', null)).toEqual({
      exit: 2,
      answers: [],
      stderr: ['none.jsonl：找不到这个文件。请核对文件名和路径。'],
    });
    const gbk = Buffer.from([0x7b, 0xbf, 0xdb, 0xb7, 0xd6]);
    expect((await read('gbk.jsonl', gbk)).stderr).toEqual(['gbk.jsonl：不是UTF-8文本。']);
    expect((await answerTo(['standards', folder])).complaints).toEqual([
      `${folder}：是文件夹，不是文件。请写里面的文件名。`,
    ]);
  });

  it('a byte order mark and Windows line ends are no fault', async () => {
    const line = JSON.stringify({ id: 'a', text: '扣2分。', base: 5 });
    expect(await standards(`\uFEFF${line}\r`, `${line}\r`)).toMatchObject({ exit: 0, stderr: [] });
  });

  it('as a shell sees it', { timeout: 60_000 }, async () => {
    await standards({ id: 'a', text: '扣2分。', base: 5 }, 'x');
    const { exit, stdout, stderr } = runCli(folder, 'standards', 'a.jsonl');
    expect([exit, stderr]).toEqual([1, ['a.jsonl:2：这一行不是JSON。']]);
    expect(stdout).toMatch(/^\{"id":"a","rules":\[\{"kind":"once",.*\],"unread":\[\]\}\n$/);
  });
});
