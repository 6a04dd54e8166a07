import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatRecordRow, STATE_MARK, STATE_SHEET_NAME } from '../../../src/ledger/record';
import { splitScheme } from '../../../src/ledger/scheme-parts';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { documentOfDraft } from '../../../src/scheme/document-of-draft';
import { parseRubricTable } from '../../../src/scheme/parse-rubric-table';
import { parseScheme } from '../../../src/scheme/parse-scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { emptySheet } from '../../../src/sheet/empty-sheet';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { runCli } from '../run-cli';
import { filledForm } from '../sample-filled-form';

const folder = mkdtempSync(join(tmpdir(), 'hefen-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The hidden state of a workbook. */
function stateSheet(rows: readonly (readonly string[])[]): SheetBlueprint {
  return {
    ...emptySheet(STATE_SHEET_NAME),
    visibility: 'very-hidden',
    cells: [[STATE_MARK], ...rows].flatMap((cells, at) =>
      cells.map((text, column) => ({ row: at, column, input: { kind: 'text' as const, text } })),
    ),
  };
}

async function save(name: string, ...sheets: SheetBlueprint[]): Promise<string> {
  const bytes = await writeXlsx(sheets);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  writeFileSync(join(folder, name), bytes.value);
  return name;
}

/** In this process, and without the folder's name: the folder changes from run to run. */
async function check(...files: string[]) {
  const paths = files.map((file) => join(folder, file));
  const { exit, answer, complaints } = await answerTo(['check', '--json', ...paths]);
  const bare = (text: string) => text.replaceAll(`${folder}${sep}`, '');
  const document: unknown = JSON.parse(bare(answer.replaceAll('\\\\', '\\')));
  return { exit, document, stderr: complaints.map(bare) };
}

describe('check', () => {
  it('a form without a fault is ok, with its total', async () => {
    const file = await save('州甲局.xlsx', filledForm());
    expect(await check(file)).toEqual({
      exit: 0,
      document: {
        files: [
          {
            file,
            state: 'ok',
            sheets: [{ sheet: '州甲局', form: 'annex-2', subject: '州甲局', total: 98 }],
            issues: [],
          },
        ],
      },
      stderr: [],
    });
  });

  it('a score that its reason does not come to is named with cell, item, sentence and clause', async () => {
    const file = await save(
      'disagrees.xlsx',
      filledForm({ F9: '支委会少1次，党小组会少1次', G9: 7 }),
    );
    const { exit, document, stderr } = await check(file);
    expect([exit, stderr]).toEqual([1, []]);
    expect(document).toMatchObject({
      files: [
        {
          state: 'questions',
          sheets: [{ total: 97 }],
          issues: [
            {
              sheet: '州甲局',
              cell: 'G9',
              item: '5',
              code: 'score-disagrees',
              severity: 'must',
              sentence: expect.stringContaining('= 6'),
              clause: expect.stringContaining('每次扣1分'),
            },
          ],
        },
      ],
    });
  });

  it('a workbook may hold forms of two notices, each checked by its own', async () => {
    const file = await save('two.xlsx', filledForm(), {
      ...filledForm({ F5: '会议研究2次，有计划、有总结汇报', G5: 3 }, 'xiangxi-2018-5'),
      name: '州甲局（2）',
    });
    const { document } = await check(file);
    expect(document).toMatchObject({
      files: [
        {
          sheets: [
            { form: 'annex-2', subject: '州甲局', total: 98 },
            { form: 'annex', subject: '州甲局', total: 99 },
          ],
          issues: [
            {
              sheet: '州甲局（2）',
              cell: 'G5',
              item: '1.1',
              code: 'score-disagrees',
              sentence: expect.stringContaining('4 − 2'),
            },
          ],
        },
      ],
    });
  });

  it('a blank score leaves the total open', async () => {
    const file = await save('blank.xlsx', filledForm({ G6: null }));
    const { exit, document } = await check(file);
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      files: [
        {
          state: 'questions',
          issues: [{ cell: 'G6', item: '2', code: 'score-blank', severity: 'ask' }],
        },
      ],
    });
    expect(document).not.toHaveProperty('files.0.sheets.0.total');
  });

  it('as a shell sees it, without --json, read by a person', { timeout: 60_000 }, async () => {
    const file = await save('talk.xlsx', filledForm({ G6: 9 }));
    const { exit, stdout, stderr } = runCli(folder, 'check', file);
    expect([exit, stderr]).toEqual([1, []]);
    expect(stdout).toMatch(
      /^talk\.xlsx\n {2}“州甲局”表：.*，合计未定\n {2}“州甲局”表G6 第2项　必改　/,
    );
    expect(runCli(folder, 'check', await save('good.xlsx', filledForm())).stdout).toMatch(
      /，合计98分\n {2}没有问题。\n$/,
    );
  });

  it('decisions that the workbook carries are in force', async () => {
    const [scheme] = BUILTIN_SCHEMES;
    const decision = scheme?.decisions.find((each) =>
      each.options
        .slice(1)
        .some(
          ({ effect }) => effect.kind === 'full-mark' && effect.of === 'printed-minus-deductions',
        ),
    );
    const option = decision?.options.find(
      ({ effect }) => effect.kind === 'full-mark' && effect.of === 'printed-minus-deductions',
    );
    if (!scheme || !decision || !option) throw new Error('no such decision');
    const row = formatRecordRow({
      id: 'r1',
      kind: 'decision',
      on: '2017-10-24',
      by: '某甲',
      scheme: scheme.id,
      decision: decision.id,
      option: option.id,
      reason: '',
    });
    const state = stateSheet([row]);
    const form = filledForm({ F5: '未按要求落实', G5: 3 });
    const [plain, decided] = [
      await save('plain.xlsx', form),
      await save('decided.xlsx', form, state),
    ];
    expect((await check(plain, decided)).document).toMatchObject({
      files: [{ sheets: [{ total: 96 }] }, { sheets: [{ total: 98 }] }],
    });
  });

  it('a form of a rubric that the workbook itself keeps is checked by it', async () => {
    const draft = parseRubricTable([
      ['考核内容', '分值', '评分标准'],
      ['集中学习\n不少于4次', '5', '每少一次扣1分，扣完为止'],
    ]);
    const name = { title: '某局考核', edition: '2026年', issuer: '某局', issued: '2026-03-01' };
    const document = draft.ok && documentOfDraft(draft.value, { ...name, months: 12, from: null });
    const scheme = parseScheme(document);
    if (!scheme.ok) throw new Error(JSON.stringify(scheme.failure));
    const [part, ...more] = splitScheme(scheme.value.id, JSON.stringify(document));
    if (!part || more.length > 0) throw new Error('one part expected');
    const row = formatRecordRow({ id: 'r1', kind: 'scheme', on: '2026-03-02', by: '', ...part });
    const form = filledForm({ E5: '少2次', F5: 5, G5: null }, scheme.value);
    const file = await save('own.xlsx', form, stateSheet([row]));
    expect((await check(file)).document).toMatchObject({
      files: [{ issues: [{ sentence: expect.stringContaining('按所写应得3分') }] }],
    });
  });

  it('files that cannot be read are refused among the others', async () => {
    const good = await save('among.xlsx', filledForm());
    const foreign = await save('foreign.xlsx', emptySheet('别的表'));
    writeFileSync(join(folder, 'text.xlsx'), 'a,b\n1,2\n');
    const { exit, document, stderr } = await check(good, foreign, 'text.xlsx', 'none.xlsx');
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      files: [
        { file: good, state: 'ok' },
        { file: foreign, state: 'refused', sheets: [], issues: [] },
        { file: 'text.xlsx', state: 'refused', reason: expect.stringContaining('不是.xlsx') },
        {
          file: 'none.xlsx',
          state: 'refused',
          reason: 'none.xlsx：找不到这个文件。请核对文件名和路径。',
        },
      ],
    });
    expect(stderr).toHaveLength(3);
    expect(stderr[0]).toBe('foreign.xlsx：里面没有认得的评分表。请核对是不是发出去的那份。');
  });

  it('L39: a form that has lost its keys and its identity says where it can be taken over', async () => {
    const form = filledForm();
    const cells = form.cells.filter(({ row, column }) => row > 0 && column > 0);
    const file = await save('bare.xlsx', { ...form, cells });
    const { exit, stderr } = await check(file);
    expect(exit).toBe(2);
    expect(stderr).toEqual([
      expect.stringMatching(
        /^bare\.xlsx：“州甲局”表像是.*评分细则，但.*请在装有核分的Excel、WPS或工作台里打开，选“按此表检查”。$/,
      ),
    ]);
  });

  it('nothing readable ends with 2', async () => {
    const { exit, document } = await check('none.xlsx');
    expect(exit).toBe(2);
    expect(document).toMatchObject({ files: [{ state: 'refused' }] });
  });
});
