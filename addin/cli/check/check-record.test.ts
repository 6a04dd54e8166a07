import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import { gridOfBlueprint } from '../../../src/sheet/grid-of-blueprint';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutRecordForm } from '../../../src/sheet/lay-out-record-form';
import type { FilledEntry } from '../../../src/sheet/record/filled-record';
import { readRecord } from '../../../src/sheet/record/read-record';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';

const folder = mkdtempSync(join(tmpdir(), 'hefen-check-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is written at each place; null leaves it blank. */
type Fill = (entry: FilledEntry) => string | null;

/** A notice's form as somebody filled it in by hand; `conditions` is what was known of the subject. */
function filledForm(
  notice: string,
  formId: string,
  fill: Fill,
  conditions: readonly string[] | null = null,
): SheetBlueprint {
  const scheme = BUILTIN_SCHEMES.find(({ id }) => id === notice);
  const form = scheme?.forms.find(({ id }) => id === formId);
  if (!scheme || form?.kind !== 'record') throw new Error('no record form');
  const opened = openScheme(scheme);
  const about = { subject: '', filler: '', date: '', conditions };
  const sheet = layOutRecordForm({ opened, form, name: '某甲', ...about });
  const entries = readRecord([opened], gridOfBlueprint(sheet))?.entries ?? [];
  const cells = entries.reduce((all, entry) => write(all, entry, fill(entry)), sheet.cells);
  return { ...sheet, cells };
}

function write(
  cells: SheetBlueprint['cells'],
  { cell, entry, item }: FilledEntry,
  text: string | null,
): SheetBlueprint['cells'] {
  if (text === null) return cells;
  return cells.map((each) => {
    if (each.row !== cell.row || each.column !== cell.column) return each;
    const label = item === null && each.input.kind === 'text' ? each.input.text : '';
    const words = entry.blank === undefined ? label : '';
    return { ...each, input: { kind: 'text', text: words + text } };
  });
}

/** One that says what can be said: the first option, 是, an amount, a day. */
const COMPLETE: Fill = ({ entry, place }) => {
  const answers = { text: '某甲', number: '12', percent: '95', date: '2017年8月27日' };
  if (entry.kind === 'choice') return entry.options?.[0] ?? null;
  if (entry.kind === 'tick') return place.endsWith('/yes') ? '√' : null;
  return entry.kind === 'signature' ? null : answers[entry.kind];
};

async function check(sheet: SheetBlueprint) {
  const bytes = await writeXlsx([sheet]);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  const file = join(folder, 'form.xlsx');
  writeFileSync(file, bytes.value);
  const { answer } = await answerTo(['check', '--json', file]);
  const document: unknown = JSON.parse(answer);
  return document;
}

const blank = (cell: string, sentence: string) => ({ cell, code: 'entry-blank', sentence });

describe('a form without points that comes back', () => {
  it.each([
    ['dazhou-2017-206', 'annex-2'],
    ['dazhou-2017-206', 'annex-3'],
    ['dazhou-2017-206', 'annex-4'],
    ['bazhong-2015-125', 'annex-2'],
    ['leshan-2017-38', 'checklist'],
  ])('with every place filled in there is nothing to say: %s %s', async (notice, form) => {
    expect(await check(filledForm(notice, form, COMPLETE))).toMatchObject({
      files: [{ state: 'ok', issues: [] }],
    });
  });

  const HEAD: Fill = (filled) => (filled.item === null ? COMPLETE(filled) : null);

  it('with nothing but its head filled in it is one question, whosever blocks they are', async () => {
    for (const [notice, form] of [
      ['dazhou-2017-206', 'annex-3'],
      ['leshan-2017-38', 'checklist'],
    ] as const) {
      expect(await check(filledForm(notice, form, HEAD))).toMatchObject({
        files: [{ issues: [blank('', '各项都还没有填写。请填写。')] }],
      });
    }
  });

  it('a block that may be nobody’s is asked for as soon as somebody has begun it', async () => {
    const fill: Fill = (filled) =>
      filled.item === null || ['team.1', 'team.3'].includes(filled.item) ? COMPLETE(filled) : null;
    expect(await check(filledForm('dazhou-2017-206', 'annex-3', fill))).toMatchObject({
      files: [
        { issues: [blank('D13', '驻村工作组履责情况第2项没有填写。'), { severity: 'note' }] },
      ],
    });
  });

  it('a block nobody has begun is a note, because the sheet does not say whether it applies', async () => {
    const fill: Fill = (filled) => (filled.item?.startsWith('duty.') ? null : COMPLETE(filled));
    const sentence = '履行党建责任情况整块没有填写。适用于本人的请填写。';
    expect(await check(filledForm('dazhou-2017-206', 'annex-2', fill))).toMatchObject({
      files: [{ state: 'ok', issues: [{ ...blank('D6', sentence), severity: 'note' }] }],
    });
    expect(await check(filledForm('dazhou-2017-206', 'annex-2', fill, []))).toMatchObject({
      files: [{ state: 'ok', issues: [] }],
    });
  });

  it('what an indicator lacks is one sentence, and what many lack is one too', async () => {
    const one: Fill = (filled) =>
      filled.item === '1.1.2' && filled.entry.kind !== 'choice' ? null : COMPLETE(filled);
    expect(await check(filledForm('leshan-2017-38', 'checklist', one))).toMatchObject({
      files: [{ issues: [blank('F8', '一·1（2）的佐证材料、材料日期、页码没有填写。')] }],
    });
    const many: Fill = (filled) => (filled.title === '页码' ? null : COMPLETE(filled));
    expect(await check(filledForm('leshan-2017-38', 'checklist', many))).toMatchObject({
      files: [
        {
          issues: [
            { cell: 'H7', sentence: expect.stringMatching(/^一·1（1）至.*项的页码没有填写。$/) },
          ],
        },
      ],
    });
  });

  it('beside 无 and 不适用 nothing more is asked', async () => {
    const fill: Fill = (filled) => {
      if (filled.entry.kind === 'choice') return filled.entry.options?.includes('无') ? '无' : '县';
      return filled.item === null ? COMPLETE(filled) : null;
    };
    expect(await check(filledForm('leshan-2017-38', 'checklist', fill))).toMatchObject({
      files: [{ state: 'ok', issues: [] }],
    });
  });
});
