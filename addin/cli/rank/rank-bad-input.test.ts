import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { answerTo } from '../answer-to';
import { csv, HEADER, rankIn, rowsOf, SETTLED } from './sample-scores';

const folder = mkdtempSync(join(tmpdir(), 'hefen-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { rank, save } = rankIn(folder);

describe('scores nobody can count', () => {
  const issuesOf = async (...rows: readonly string[]) => {
    const { document, exit } = await rank(save('bad.csv', csv(rows)), ...SETTLED);
    return { document, exit };
  };
  const told = (code: string, ...lines: number[]) => ({
    issues: expect.arrayContaining([
      expect.objectContaining({ code, lines, sentence: expect.any(String) }),
    ]),
  });

  it.each([
    ['4分', 'score-text'],
    ['八十', 'score-text'],
    ['100.005', 'score-above-full'],
    ['-5', 'score-negative'],
    ['#REF!', 'score-error'],
    ['', 'component-missing'],
  ])('%j is %s, and the unit is left open', async (value, code) => {
    const { document, exit } = await issuesOf('州甲局,poll,80', `州乙局,poll,${value}`);
    expect(exit).toBe(1);
    expect(document).toHaveProperty('units.1.components.poll', null);
    expect(document).toMatchObject(told(code, 3));
  });

  it('places of a pool with open units are provisional', async () => {
    const whole = rowsOf('州甲局', '90', ['80'], '90', '18');
    const { document } = await rank(save('p.csv', csv(whole, ['州乙局,poll,80'])), ...SETTLED);
    expect(document).toHaveProperty('units.0.provisional', true);
    const { document: closed } = await rank(save('c.csv', csv(whole)), ...SETTLED);
    expect(closed).not.toHaveProperty('units.0.provisional');
  });

  it('a line break within a unit’s name breaks no line of the answer', async () => {
    const file = save('break.csv', csv('"州\n甲局",poll,80'));
    const { answer } = await answerTo(['rank', file]);
    expect(answer).toContain('州 甲局');
  });

  it('−0 is nought and the digits of a wide font are digits', async () => {
    const { document } = await issuesOf('州甲局,poll,-0', '州乙局,poll,８０．５');
    expect(document).toHaveProperty('units.0.components.poll', '0');
    expect(document).toHaveProperty('units.1.components.poll', '80.5');
  });

  it.each([
    [['州甲局,poll,80', '州甲局,民意调查,80'], 'score-twice', [2, 3]],
    [['州甲局,poll,80', ',poll,80'], 'row-unnamed', [3]],
    [['州甲局,poll,80', '州甲局,实地检查,80'], 'component-unknown', [3]],
    [Array.from({ length: 5 }, () => '州甲局,field,80'), 'rounds-exceeded', [2, 3, 4, 5, 6]],
  ])('%j is %s', async (rows, code, lines) => {
    const { document, exit } = await issuesOf(...rows);
    expect(exit).toBe(1);
    expect(document).toMatchObject(told(code, ...lines));
  });

  it('a part there twice counts for nothing, and is told once', async () => {
    const { document } = await issuesOf('州甲局,poll,80', '州甲局,poll,90');
    expect(document).toHaveProperty('units.0.components.poll', null);
    expect(document).toMatchObject({
      issues: expect.not.arrayContaining([expect.objectContaining({ code: 'score-text' })]),
    });
  });

  it('a round nobody knows leaves the mean open', async () => {
    const file = save(
      'round.csv',
      `${HEADER},round\n州甲局,field,80,1\n州甲局,field,90,五季度\n州甲局,field,70,1`,
    );
    const { document } = await rank(file);
    expect(document).toHaveProperty('units.0.components.field', null);
    expect(document).toMatchObject(told('round-unknown', 3));
    expect(document).toMatchObject(told('score-twice', 2, 4));
  });

  it('one name under two lead units is two units; what is said in two ways of one is not said', async () => {
    const file = save(
      'names.csv',
      `${HEADER},system,person,honour\n州甲局,poll,80,州办,某甲,是\n州甲局,poll,90,州委,某乙,\n` +
        '州乙局,poll,90,,某甲,也许\n州乙局,report,9,,某丙,\n',
    );
    const { document } = await rank(file);
    expect(document).toHaveProperty('units.length', 3);
    expect(document).toMatchObject(told('unit-namesake', 3));
    expect(document).toMatchObject(told('cells-differ', 4, 5));
    expect(document).toMatchObject(told('answer-unknown', 4, 5));
  });

  it('3,000 units are ranked in one go', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      rowsOf(`州${at}局`, String(90 - (at % 40)), [String(60 + (at % 31))], '90', '18'),
    );
    const { document } = await rank(save('many.csv', csv(...rows)), ...SETTLED);
    expect(document).toHaveProperty('pools', [{ pool: '', size: 3000, ranked: 3000, open: 0 }]);
  });
});

describe('a file that cannot be ranked', () => {
  it.each([
    ['empty.csv', '', '文件是空的'],
    ['bare.csv', '州甲局,poll,80\n', '第一行要写列名单位、部分、得分（或unit、component、value）'],
    ['value.csv', '单位,部分,分值\n州甲局,民意调查,80\n', '第一行缺“得分”。'],
    ['head.csv', `${HEADER}\n`, '只有列名，一行得分也没有'],
    ['twice.csv', `${HEADER},单位\n州甲局,poll,80,州乙局\n`, '“单位”这一列写了不止一次'],
    ['parts.csv', `${HEADER}\n州甲局,实地检查,80\n`, '组成部分一个也认不出'],
    ['word.docx', docx(), '是文字文档，不是表格'],
  ])('%s says so in one line', async (name, contents, sentence) => {
    const { exit, document, stderr } = await rank(save(name, contents));
    expect([exit, document]).toEqual([2, null]);
    expect(stderr).toEqual([expect.stringContaining(sentence)]);
  });

  it('nor a folder, nor a file that is not there', async () => {
    expect((await rank(folder)).stderr).toEqual([expect.stringContaining('是文件夹')]);
    expect((await rank(join(folder, 'none.csv'))).stderr).toEqual([
      expect.stringContaining('找不到'),
    ]);
  });

  it.each([
    [['--scheme', 'x'], '没有“x”这个通知'],
    [['--scheme', 'xiangxi-2017-q3'], '没有综合考评'],
    [['--figure', 'x=1'], '没有“x”这个数值口径。有：daily-good、'],
    [['--figure', 'daily-good=101'], '要写0至100之间的数，写的是“101”'],
    [['--figure', 'daily-good'], '后面要写“代号=数”'],
    [['--decide', 'x=1'], '没有“x”这个口径。有：full-mark、'],
    [['--decide', 'rounds=x'], '没有“x”这个选项。有：mean-of-held（取各次平均分）、'],
    [['--decide', 'rounds=last', '--decide', 'rounds=last'], '只能写一次'],
    [['--jsom'], '没有“--jsom”这个选项'],
    [['second.csv'], 'rank后面要写一个文件名'],
    [['--scheme'], '--scheme后面要写内容'],
  ])('%j is answered by one sentence', async (options, sentence) => {
    const { exit, stderr } = await rank(save('one.csv', csv('州甲局,poll,80')), ...options);
    expect(exit).toBe(2);
    expect(stderr).toEqual([expect.stringContaining(sentence)]);
  });
});

/** A document of words, as far as its first part tells. */
function docx(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<document/>'),
  });
}
