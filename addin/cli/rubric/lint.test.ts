import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../answer-to';
import { runCli } from '../run-cli';

/** A scheme document of one item, as somebody's own notice would be. */
function writeScheme(name: string, change: object = {}): string {
  const items = [{ id: '1', text: '1、全年开会不少于4次。', standard: STANDARD, base: 4 }];
  const columns = ['content', 'base', 'facts', 'score'];
  const document = {
    format: 1,
    id: 'mine',
    title: '某市甲项工作核查方案',
    shortTitle: '甲项核查',
    edition: '2019年',
    issuer: '某市某委',
    issued: '2019-01-02',
    months: 12,
    forms: [
      {
        kind: 'score',
        id: 'form',
        annex: '附件',
        title: '某市甲项工作核查评分细则',
        shortTitle: '评分细则',
        orientation: 'landscape',
        header: [{ id: 'unit', label: '单位：', blank: '' }],
        columns: columns.map((id) => ({ id, title: id, width: 10 })),
        sections: [{ title: '一、会议', items }],
        total: { label: '合计', printed: 4 },
      },
    ],
    rosters: [],
    quotas: [],
    decisions: [],
    ...change,
  };
  const file = join(mkdtempSync(join(tmpdir(), 'hefen-lint-')), name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const STANDARD = '开会每少一次扣1分，扣完为止。';

describe('lint', { timeout: 60_000 }, () => {
  it('prints one JSON document and ends with 1 where something is found', () => {
    const { exit, stdout, stderr } = runCli('.', 'lint', 'xiangxi-2017-q3', '--json');
    expect([exit, stderr]).toEqual([1, []]);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({ findings: expect.any(Array) });
    expect(document).toHaveProperty('findings.0', {
      code: 'sum-differs',
      sentence: '各项分值合计98，小计印100。5+5+10+5+8+5+5+6+10+8+6+10+3+5+7=98。',
      decision: 'full-mark',
    });
  });

  it('is read by a person without --json: counts, sentences, quotes and what has to be decided', async () => {
    const { exit, answer } = await answerTo(['lint', 'xiangxi-2018-5']);
    expect(exit).toBe(1);
    expect(answer).toMatch(/^2018年.*（xiangxi-2018-5）：待定\d+处，提醒\d+处。\n/);
    expect(answer).toContain('  待定　四·3要求写“次”，扣分写“人次”。单位不同，请定按哪个计。\n');
    expect(answer).toContain('      依据：“不少于4次”\n');
    expect(answer).toContain('      口径：“视情节轻重”扣几分？（由核查组定）\n');
    expect(answer).toContain('      口径：日常管理评为“好”的，计几分？（由发文方定）\n');
  });

  it('looks over a notice of one’s own by its path, and ends with 0 where nothing is found', async () => {
    const file = writeScheme('mine.json');
    expect(await answerTo(['lint', file, '--json'])).toEqual({
      exit: 0,
      answer: JSON.stringify({ findings: [] }, null, 2),
      complaints: [],
    });
    expect((await answerTo(['lint', file])).answer).toBe('甲项核查（mine）：没有发现问题。');
  });

  it('proposes a decision where the notice has none', async () => {
    const passages = [{ ref: '六、（四）', text: '凡走过场的，视情况予以扣分。' }];
    const file = writeScheme('mine.json', { passages });
    const { answer } = await answerTo(['lint', file, '--json']);
    expect(JSON.parse(answer)).toMatchObject({
      findings: [{ code: 'amount-left-open', decision: 'amount' }],
    });
  });

  it.each([
    ['nowhere', '没有“nowhere”这个通知。已有的通知：xiangxi-2017-q3、'],
    ['nowhere.json', 'nowhere.json：找不到这个文件。请核对文件名和路径。'],
    ['addin', '是文件夹'],
    ['README.md', 'README.md：不是JSON。'],
    ['package.json', 'package.json：细则文件有1处不合要求。'],
  ])('%s ends with 2 and one clear line', async (named, sentence) => {
    const { exit, answer, complaints } = await answerTo(['lint', named, '--json']);
    expect([exit, answer]).toEqual([2, '']);
    expect(complaints).toEqual([expect.stringContaining(sentence)]);
  });

  it('a document with several faults names the first', async () => {
    const file = writeScheme('mine.json', { months: 0, issued: '2019-02-30' });
    expect(readFileSync(file, 'utf8')).toContain('2019-02-30');
    const { exit, complaints } = await answerTo(['lint', file]);
    expect(exit).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('有2处不合要求。第一处：')]);
  });
});
