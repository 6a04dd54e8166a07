import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/ledger/record';
import { answerTo } from '../answer-to';
import { FILLERS, NOTICE, sheetsOf, writeSheets } from './sample-review';

const root = mkdtempSync(join(tmpdir(), 'hefen-review-unheld-'));
afterAll(() => rmSync(root, { recursive: true }));

const STAMP = { on: '2017-11-19', by: '某乙', scheme: NOTICE.scheme.id };
const BEFORE = '某甲 市甲局科长';
const NOW = '某钾 市甲局科长';
const RATED: LedgerRecord = {
  ...STAMP,
  id: 'r1',
  kind: 'fact',
  subject: BEFORE,
  fact: { kind: 'rating', of: '党员民主评议', grade: '不合格', on: null, evidence: '评议表' },
};

function word(same: boolean): LedgerRecord {
  return { ...STAMP, id: 'r2', kind: 'recognition', subject: BEFORE, person: NOW, same };
}

/** The forms of 某钾 in a workbook with a log. */
async function put(batch: string, log: readonly LedgerRecord[], file = '会审.xlsx') {
  await writeSheets(NOTICE, join(root, batch, file), sheetsOf('某钾'), undefined, log);
  return join(root, batch);
}

async function review(path: string) {
  const { exit, answer } = await answerTo(['review', path, '--today', '2017-11-20', '--json']);
  const document: unknown = JSON.parse(answer);
  return { exit, document };
}

describe('review of persons whose name was corrected', () => {
  it('R65 what was recorded under the name before is told and asked about, and counts for nobody', async () => {
    const { exit, document } = await review(await put('asked', [RATED]));
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      subjects: [{ subject: '某钾', triggers: [], issues: [{ code: 'head-changed' }] }],
      issues: [
        {
          code: 'person-unheld',
          sentence:
            '记录里有“某甲（市甲局科长）”，现在没有这个人的表，没有算给谁。是不是“某钾（市甲局科长）”？请在核分里指明。',
        },
      ],
    });
  });

  it('R65 by the word of the workbook it counts, or it is another person and stays told', async () => {
    const { document } = await review(await put('same', [RATED, word(true)]));
    expect(document).toMatchObject({ subjects: [{ issues: [] }], issues: [] });
    const told = expect.arrayContaining([expect.objectContaining({ state: 'holds' })]);
    expect(document).toHaveProperty('subjects.0.triggers', told);
    const other = await review(await put('other', [RATED, word(false)]));
    expect(other.document).toMatchObject({
      subjects: [{ triggers: [], issues: [] }],
      issues: [{ code: 'person-unheld' }],
    });
  });

  it('G9 R65 persons of a notice of which no sheet is left are told', async () => {
    const gone = { ...RATED, scheme: '另一通知' };
    const { document } = await review(await put('gone', [gone]));
    expect(document).toMatchObject({
      issues: [{ code: 'notice-gone', sentence: expect.stringContaining('记录里有1人') }],
    });
  });
});

describe('review of sheets that were renamed', () => {
  it('G24 what was said of a sheet nobody can tell any more is told', async () => {
    const said: LedgerRecord = {
      ...STAMP,
      id: 'r1',
      kind: 'assignment',
      source: '旧名',
      subject: BEFORE,
      filler: 'inspection-team',
    };
    const sheets = sheetsOf('某甲', (sheet) =>
      sheet.filler === FILLERS.team && sheet.form === 'annex-2' ? { ...sheet, filler: '' } : sheet,
    );
    const path = join(root, 'lost');
    await writeSheets(NOTICE, join(path, '会审.xlsx'), sheets, undefined, [said]);
    const { document } = await review(path);
    expect(document).toMatchObject({
      issues: [
        {
          code: 'sheet-lost',
          sheet: '旧名',
          sentence:
            '找不到这张表，原来记着它是某甲（市甲局科长）的、由考察组填，没有算。请在核分里指明是哪张表。',
        },
        { code: 'filler-unknown' },
      ],
    });
  });
});
