import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/ledger/record';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { MARK_FORMAT } from '../../hosts/mark-words';
import { answerTo } from '../answer-to';
import { NOTICE, sheetsOf, writeSheets } from './sample-review';

const root = mkdtempSync(join(tmpdir(), 'hefen-review-left-'));
afterAll(() => rmSync(root, { recursive: true }));

const STAMP = { on: '2017-11-19', by: '某乙', scheme: NOTICE.scheme.id };

function sealOf(subject: string, scheme = STAMP.scheme): LedgerRecord {
  const form = { form: 'annex-2', filler: 'inspection-team', hash: 'a'.repeat(64), reason: '' };
  return { ...STAMP, ...form, scheme, subject, id: `r-${subject}`, kind: 'seal' };
}

/** Forms of one person, others are missing. */
const SHEETS = sheetsOf('某甲').slice(0, 2);

/** These in a workbook with a log. */
async function put(batch: string, log: readonly LedgerRecord[], file = '会审.xlsx') {
  await writeSheets(NOTICE, join(root, batch, file), SHEETS, undefined, log);
  return join(root, batch);
}

async function review(path: string, ...words: readonly string[]) {
  const own = ['review', path, '--today', '2017-11-20', ...words];
  const { answer, complaints } = await answerTo([...own, '--json']);
  const readable = await answerTo(own);
  const document: unknown = answer === '' ? null : JSON.parse(answer);
  return { document, answer, complaints, lines: readable.answer.split('\n') };
}

describe('全年工作日 of a review', () => {
  const yearOf = (value: string): LedgerRecord => ({
    ...STAMP,
    id: 'r1',
    kind: 'field',
    field: 'working-year',
    value,
  });

  it('G22 are those of the year the workbook keeps, unless the command says otherwise', async () => {
    const path = await put('year', [yearOf('2017')]);
    const kept = await review(path);
    expect(kept.document).toMatchObject({
      workingDays: { from: 'workbook', year: 2017, days: 249 },
    });
    expect(kept.lines).toContain('全年工作日按工作簿里记的2017年算：249天。');
    const given = await review(path, '--working-days', '240');
    expect(given.document).toMatchObject({ workingDays: { from: 'option', days: 240 } });
    expect(given.lines).toContain(
      '全年工作日按--working-days写明的算：240天，没有用工作簿里记的2017年（249天）。',
    );
  });

  it('of two years that workbooks keep, or of one nobody published, none counts, and that is told', async () => {
    const path = await put('years', [yearOf('2017')]);
    await put('years', [yearOf('2016')], '另一份.xlsx');
    const differ = await review(path);
    expect(differ.document).toMatchObject({ workingDays: null });
    expect(differ.lines).toContainEqual(
      expect.stringMatching(/有的文件记的是2016年（\d+天），有的是2017年（249天），都没有采用/),
    );
    const unknown = await review(await put('unknown', [yearOf('2003')]));
    expect(unknown.document).toMatchObject({ issues: [{ code: 'working-year-unknown' }] });
  });
});

describe('what a review finds left behind', () => {
  it('G9 the seal of a person of whom no sheet is left is told', async () => {
    const { document } = await review(await put('nobody', [sealOf('某丙 市乙局科长')]));
    expect(document).toMatchObject({
      subjects: [{ subject: '某甲' }],
      issues: [
        { code: 'person-unheld' },
        {
          code: 'seal-gone',
          sentence: expect.stringMatching(/^某丙 市乙局科长：考察组的.*封存过.*现在没有这张表/),
        },
      ],
    });
  });

  it('G9 so are the seals of a notice of which no sheet is left, also where there is nothing to review', async () => {
    const path = await put('other', [sealOf('某丙', '另一通知')]);
    const { lines } = await review(path);
    const told = '“另一通知”封存过1张表，现在一张也没有。请找回原表，或撤回封存。';
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`会审.xlsx　${told}$`)));
    const bare = join(root, 'bare');
    const emptied = (sheet: SheetBlueprint) => ({ ...sheet, cells: [] });
    await writeSheets(NOTICE, join(bare, '会审.xlsx'), SHEETS.slice(0, 1), emptied, [
      sealOf('某丙'),
    ]);
    const { complaints } = await review(bare);
    expect(complaints).toContainEqual(expect.stringContaining('封存过1张表，现在一张也没有'));
  });

  it('G10 while somebody is under seal nothing is told of a sheet nobody says who filled in', async () => {
    const strange = (filler: string) =>
      sheetsOf('某甲', (sheet) => ({
        ...sheet,
        filler,
        typed: { 'member.7': ['好像达到', '？'] },
      }));
    const sheets = [...SHEETS, ...strange('督查组').slice(0, 1)];
    const open = join(root, 'open');
    await writeSheets(NOTICE, join(open, '会审.xlsx'), sheets);
    expect((await review(open)).answer).toContain('好像达到');
    const sealed = join(root, 'sealed');
    const log = [sealOf('某甲 市甲局科长')];
    await writeSheets(NOTICE, join(sealed, '会审.xlsx'), sheets, undefined, log);
    const { document, answer } = await review(sealed);
    expect(document).toMatchObject({ subjects: [{ state: 'sealed' }] });
    expect(answer).not.toContain('好像达到');
  });

  it('J12 marks nobody cleared are a reminder and no fault', async () => {
    const path = join(root, 'marked');
    const area = { top: 4, left: 1, bottom: 4, right: 1 };
    await writeSheets(NOTICE, join(path, '会审.xlsx'), SHEETS, (sheet, at) =>
      at === 0 ? { ...sheet, conditionalFormats: [{ area, ...MARK_FORMAT }] } : sheet,
    );
    const { document } = await review(path);
    expect(document).toMatchObject({
      issues: [
        {
          code: 'marks-left',
          severity: 'note',
          sentence: '“某甲1”上有会审标记未清除。打印或发出以前，请在核分里清除标记。',
        },
      ],
    });
  });
});
