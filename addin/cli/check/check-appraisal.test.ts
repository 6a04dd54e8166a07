import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { appraisalSheet } from '../rank/sample-appraisal';

const folder = mkdtempSync(join(tmpdir(), 'hefen-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(sheet: SheetBlueprint, ...options: readonly string[]) {
  const bytes = await writeXlsx([sheet]);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const file = join(folder, '综合.xlsx');
  writeFileSync(file, bytes.value);
  return answerTo(['check', file, ...options]);
}

describe('check of a 综合得分表', { timeout: 30_000 }, () => {
  it('tells what is written wrongly on it, with its cell', async () => {
    const sheet = appraisalSheet();
    const score = sheet.cells.find(({ input }) => input.kind === 'number' && input.number === 18);
    const cells = sheet.cells.map((cell): SheetBlueprint['cells'][number] =>
      cell === score ? { ...cell, input: { kind: 'number', number: 21 } } : cell,
    );
    const { exit, answer } = await check({ ...sheet, cells }, '--json');
    const document: unknown = JSON.parse(answer);
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      files: [
        {
          state: 'questions',
          sheets: [{ sheet: '综合得分表', form: 'composite', subject: '' }],
          issues: expect.arrayContaining([
            expect.objectContaining({
              code: 'score-above-full',
              item: '州甲局',
              cell: expect.stringMatching(/^[A-Z]+\d+$/),
              severity: 'must',
            }),
          ]),
        },
      ],
    });
  });

  it('says the same in words', async () => {
    const { answer } = await check(appraisalSheet());
    expect(answer).toContain('综合得分表');
    expect(answer).not.toMatch(/undefined|\[object/);
  });
});
