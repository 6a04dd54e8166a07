import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCell } from '../../../src/base/cell';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { RECORD } from '../../files/biff-records';
import { formatOleStore } from '../../files/format-ole-store';
import { record, xlsOf, type XlsCell, type XlsSample } from '../../files/sample-xls';
import { openGate } from '../../files/xlsx-gate';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { filledForm } from '../sample-filled-form';

const folder = mkdtempSync(join(tmpdir(), 'hefen-returned-'));
afterAll(() => rmSync(folder, { recursive: true }));

let good: Uint8Array;
beforeAll(async () => {
  const written = await writeXlsx([filledForm()]);
  if (!written.ok) throw new Error(written.failure.code);
  good = written.value;
});

/** A form as a spreadsheet saves it in the old format; its total shows `total`, typed over it where told. */
function asXls(sheet: SheetBlueprint, total: number, typedOver = false): XlsSample {
  const cells: Record<string, XlsCell> = {};
  for (const cell of sheet.cells) {
    const { input } = cell;
    if (input.kind === 'text') cells[formatCell(cell)] = input.text;
    if (input.kind === 'number') cells[formatCell(cell)] = input.number;
    if (input.kind !== 'formula') continue;
    const isTotal = input.formula.includes('SUM(');
    const shows = isTotal ? total : '';
    cells[formatCell(cell)] = typedOver && isTotal ? total : { shows };
  }
  return { name: sheet.name, cells };
}

async function check(...files: string[]) {
  const paths = files.map((file) => join(folder, file));
  const { exit, answer, complaints } = await answerTo(['check', '--json', ...paths]);
  const document: unknown = JSON.parse(answer);
  return { exit, document, complaints };
}

/** Checks them all in one go, none being readable; answers each one's complaint. */
async function refusalsOf(files: readonly (readonly [string, Uint8Array])[]) {
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const names = files.map(([name]) => name);
  const { exit, document, complaints } = await check(...names);
  expect(exit).toBe(2);
  const refused = complaints.map((reason) => ({ state: 'refused', reason }));
  expect(document).toMatchObject({ files: refused });
  return complaints.map((each, at) => each.replace(`${join(folder, names[at] ?? '')}：`, ''));
}

describe('a form that comes back as .xls', () => {
  const codes = async (name: string, sample: XlsSample): Promise<unknown> => {
    writeFileSync(join(folder, name), xlsOf([sample]));
    return (await check(name)).document;
  };

  it('is the same form, its total with it', async () => {
    const document = await codes('same.xls', asXls(filledForm(), 98));
    expect(document).toMatchObject({
      files: [{ state: 'ok', sheets: [{ form: 'annex-2', subject: '州甲局', total: 98 }] }],
    });
  });

  it('is read under whatever name it comes', async () => {
    expect(await codes('same.xlsx', asXls(filledForm(), 98))).toMatchObject({
      files: [{ state: 'ok' }],
    });
  });

  it('has its scores held against their reasons', async () => {
    const form = filledForm({ F9: '支委会少1次，党小组会少1次', G9: 7 });
    expect(await codes('scores.xls', asXls(form, 97))).toMatchObject({
      files: [{ state: 'questions', issues: [{ cell: 'G9', code: 'score-disagrees' }] }],
    });
  });

  it.each([
    ['a formula that shows another total', 97, false, 'total-disagrees'],
    ['the right total typed over the formula', 98, true, 'total-overwritten'],
  ])('says so of %s', async (_title, total, typedOver, code) => {
    expect(await codes('total.xls', asXls(filledForm(), total, typedOver))).toMatchObject({
      files: [{ state: 'questions', issues: [{ code }] }],
    });
  });
});

describe('a file that comes back and is no workbook of ours', () => {
  const ole = (name: string): Uint8Array => formatOleStore(new Map([[name, new Uint8Array(9)]]));
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

  const files: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['empty.xlsx', () => new Uint8Array(), '文件是空的，没有内容。请对方重发。'],
    ['cut.xlsx', () => good.subarray(0, good.length - 30), '文件损坏，打不开。请对方另存后重发。'],
    [
      'locked.xlsx',
      () => ole('EncryptedPackage'),
      '文件有打开密码，读不了。请取消密码，另存后重发。',
    ],
    [
      'locked.xls',
      () => xlsOf([{ name: '甲', cells: {} }], [record(RECORD.filePassword, [0, 0])]),
      '文件有打开密码，读不了。请取消密码，另存后重发。',
    ],
    [
      'cut.xls',
      () => xlsOf([{ name: '甲', cells: { A1: 1 } }]).subarray(0, 9000),
      '文件损坏，打不开。请对方另存后重发。',
    ],
    ['old.xls', () => ole('Book'), '是旧格式（.xls、.et）的表。请另存为.xlsx后再打开。'],
    [
      'sheet.ods',
      () => zip({ 'META-INF/manifest.xml': '<m/>', 'content.xml': '<c/>' }),
      '是.ods格式的表。请另存为.xlsx后再打开。',
    ],
    [
      'page.xls',
      () => strToU8('<html><table><tr><td>州甲局</td></tr></table></html>'),
      '是网页，只是名字像表格。请用表格软件打开，另存为.xlsx。',
    ],
    [
      'table.csv',
      () => strToU8('州甲局,98\n'),
      '是文本（如.csv），不是.xlsx。请用表格软件打开，另存为.xlsx。',
    ],
    ['forms.zip', () => zip({ '州甲局.xlsx': 'x' }), '是压缩包。请先解压，再打开里面的.xlsx。'],
  ];

  it('is refused in a sentence that says what it is and what to do', async () => {
    const refusals = await refusalsOf(files.map(([name, bytes]) => [name, bytes()]));
    expect(refusals).toEqual(files.map(([, , sentence]) => sentence));
  });

  it('a bomb is refused before it goes off, in any of its kinds', async () => {
    const gate = openGate(good);
    if (!gate.ok) throw new Error(gate.failure.code);
    const parts = Object.fromEntries(gate.value);
    const widths = '<col min="1" max="16384" width="9"/>'.repeat(3000);
    const sheet = `<worksheet><cols>${widths}</cols><sheetData/></worksheet>`;
    const bombs = [
      zipSync({ ...parts, 'xl/media/a.bin': new Uint8Array(8_000_000) }),
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 1 }),
    ];
    const before = performance.now();
    const refusals = await refusalsOf(bombs.map((bomb, index) => [`bomb-${index}.xlsx`, bomb]));
    expect(performance.now() - before).toBeLessThan(10_000);
    for (const sentence of refusals) expect(sentence).toMatch(/没有打开。请/);
  });

  it('a folder, and a file of a gigabyte, are not taken into memory', async () => {
    mkdirSync(join(folder, '州甲局'));
    writeFileSync(join(folder, 'huge.xlsx'), 'PK');
    truncateSync(join(folder, 'huge.xlsx'), 1024 ** 3);
    const { exit, complaints } = await check('州甲局', 'huge.xlsx');
    expect(exit).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/：是文件夹，不是文件。请写里面的文件名。$/),
      expect.stringMatching(/：文件过大，没有打开。请/),
    ]);
  });
});
