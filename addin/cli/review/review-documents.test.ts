import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { answerTo } from '../answer-to';
import { FILLERS, NOTICE, sheetsOf, writeSheets } from './sample-review';

const folder = mkdtempSync(join(tmpdir(), 'hefen-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, '文书');

/** The words of a .docx, without its marks. */
function wordsOf(file: string): string {
  const xml = unzipSync(readFileSync(join(out, file)))['word/document.xml'];
  return strFromU8(xml ?? new Uint8Array()).replace(/<[^>]*>/g, '');
}

async function run(...words: readonly string[]) {
  const path = join(folder, '各方');
  const sheets = sheetsOf('某甲', (sheet) =>
    sheet.filler === FILLERS.party ? { ...sheet, texts: { 'member.7': '全年4次' } } : sheet,
  );
  await writeSheets(NOTICE, join(path, '各方.xlsx'), sheets);
  return answerTo(['review', path, '--today', '2017-11-20', '--documents', out, ...words]);
}

describe('review --documents', () => {
  it('L1 L15 O15 writes the letters, the records and each filler’s forms as .docx, and tells what they lack', async () => {
    const { answer } = await run('--json');
    const told: unknown = JSON.parse(answer);
    const files = readdirSync(out);
    expect(told).toMatchObject({ documents: files.map(() => ({ file: expect.any(String) })) });
    expect(files).toContain('关于某甲同志查核情况的复函.docx');
    expect(files).toContain('某甲同志审核附表.docx');
    expect(files).toContain('某甲同志查核纪实表（主管部门（党建））.docx');
    expect(files).toContain('某甲同志查核纪实表（主管部门（脱贫攻坚））.docx');
    expect(files).toContain('某甲同志党建责任（义务）查核表（考察组）.docx');
    expect(wordsOf('某甲同志审核附表.docx')).toContain('全年4次');
    expect(wordsOf('某甲同志党建责任（义务）查核表（主管部门（党建））.docx')).toContain('全年4次');
    expect(wordsOf('查核情况会审意见表.docx')).toContain('口径：均按默认口径。');
    expect(told).toMatchObject({
      documents: expect.arrayContaining([{ file: '查核情况会审意见表.docx', gaps: 2 }]),
    });
  });

  it('writes nothing over, and says which', async () => {
    const { exit, complaints } = await run();
    expect(exit).toBe(1);
    expect(complaints).toContain(`${out}/某甲同志审核附表.docx：已有同名文件，没有改动。`);
  });
});
