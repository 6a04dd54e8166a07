import { describe, expect, it } from 'vitest';
import { answerTo } from './answer-to';
import { runCli } from './run-cli';

describe('the command line', { timeout: 60_000 }, () => {
  it('schemes lists the notices with their forms', () => {
    const { exit, stdout, stderr } = runCli('.', 'schemes', '--json');
    expect([exit, stderr]).toEqual([0, []]);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      schemes: [
        {
          id: 'xiangxi-2017-q3',
          title: expect.any(String),
          edition: expect.any(String),
          forms: [
            { id: expect.any(String), title: expect.stringContaining('评分细则') },
            { id: expect.any(String), title: expect.stringContaining('汇总表') },
          ],
        },
        {
          id: 'xiangxi-2018-5',
          title: expect.any(String),
          edition: '2018年',
          forms: [{ id: 'annex', title: expect.stringContaining('述职评议考核') }],
        },
        {
          id: 'dazhou-2017-206',
          title: expect.any(String),
          edition: '2017年',
          forms: [
            { id: 'annex-2', title: expect.stringContaining('查核表') },
            { id: 'annex-3', title: expect.stringContaining('查核表') },
            { id: 'annex-4', title: expect.stringContaining('纪实表') },
          ],
        },
        {
          id: 'bazhong-2015-125',
          title: expect.any(String),
          edition: '2015年',
          forms: [{ id: 'annex-2', title: expect.stringContaining('督查记实表') }],
        },
        {
          id: 'leshan-2017-38',
          title: expect.any(String),
          edition: '2017年',
          forms: [{ id: 'checklist', title: expect.stringContaining('督导清单') }],
        },
      ],
    });
  });

  it('schemes without --json is read by a person', () => {
    const { exit, stdout } = runCli('.', 'schemes');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^xiangxi-2017-q3　.*\n {2}.*评分细则\n/);
  });

  it('a command that is not there yet says so in one line and ends with 2', () => {
    const { exit, stdout, stderr } = runCli('.', 'gather', 'x', '--json', '--roster', 'y');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toEqual([expect.stringContaining('“gather”还没有做好')]);
  });

  it.each(['gather'])('%s is not there yet', async (command) => {
    const { exit, answer, complaints } = await answerTo([command, 'x', '--json']);
    expect([exit, answer]).toEqual([2, '']);
    expect(complaints).toEqual([expect.stringContaining(`“${command}”还没有做好`)]);
  });

  it.each([
    [[], '没有写命令'],
    [['--json'], '没有写命令'],
    [['mark'], '没有“mark”这个命令'],
    [['schemes', '--jsom'], '没有“--jsom”这个选项'],
    [['schemes', 'x'], 'schemes后面不写别的'],
    [['standards'], 'standards后面要写一个文件名'],
    [['standards', 'a', 'b'], 'standards后面要写一个文件名'],
    [['check'], 'check后面要写文件名'],
    [['lint'], 'lint后面要写一个通知的代号'],
    [['lint', 'a', 'b'], 'lint后面要写一个通知的代号'],
  ])('%j ends with 2 and one clear line', async (words, sentence) => {
    const { exit, answer, complaints } = await answerTo(words);
    expect([exit, answer]).toEqual([2, '']);
    expect(complaints).toEqual([expect.stringContaining(sentence)]);
  });

  it('--help shows the commands', async () => {
    const { exit, answer } = await answerTo(['--help']);
    expect(exit).toBe(0);
    expect(answer).toContain('schemes');
  });
});
