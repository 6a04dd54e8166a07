import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../../src/base/local-date';
import type { LedgerRecord } from '../../../src/ledger/record';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import { formatSealCode } from '../../../src/review/seal-code';
import { SEAL_RULE, sealForm, sealedFormOf } from '../../../src/review/seal-form';
import type { SealRule } from '../../../src/review/seal-form';
import { reviewFillings } from '../../../src/review/review-fillings';
import { conclusionRulesOf } from '../../../src/scheme/conclusion-rules';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { answerTo } from '../answer-to';
import { checkFile } from '../check/check-files';
import { gatherReview } from './gather-review';
import { FILLERS, NOTICE, sheetsOf, writeSheets, type SampleSheet } from './sample-review';

const root = mkdtempSync(join(tmpdir(), 'hefen-review-decided-'));
afterAll(() => rmSync(root, { recursive: true }));

const TODAY = ['--today', '2017-11-20'] as const;
const KEY = '某甲 市甲局科长';
const SCHEME = NOTICE.scheme.id;
const STAMP = { on: '2017-11-19', by: '某乙', scheme: SCHEME, subject: KEY };

/** 某甲, of whom the team and the party's own department tell the numbers given. */
function sheets(team: string, party = '全年六次'): readonly SampleSheet[] {
  return sheetsOf('某甲', (sheet) => {
    const text = sheet.filler === FILLERS.team ? team : party;
    return sheet.form === 'annex-2'
      ? { ...sheet, texts: { ...sheet.texts, 'member.7': text } }
      : sheet;
  });
}

/** What the forms of a folder are read as. */
async function readBack(path: string) {
  const check = await checkFile([NOTICE], path);
  const views = check.views.filter((view) => view.kind === 'record');
  const gathered = gatherReview(NOTICE, [{ ...check, file: path, views }], {});
  const rules = conclusionRulesOf(NOTICE.scheme, {});
  const today = parseLocalDate('2017-11-20');
  if (!rules || !today) throw new Error('no rules');
  const [review] = reviewFillings({ opened: NOTICE, rules, today, ...gathered }).subjects;
  if (!review) throw new Error('nobody');
  return { review, records: gathered.records };
}

/** A verdict on 第7项 as the forms in this file stand. */
async function verdictOn(path: string, finding = ''): Promise<LedgerRecord> {
  const { review } = await readBack(path);
  const fingerprint = fingerprintOf(review, 'member.7') ?? '';
  const said = { follows: 'inspection-team', status: 'unmet', finding, reason: '见记录' } as const;
  return { ...STAMP, id: 'r1', kind: 'verdict', item: 'member.7', fingerprint, ...said };
}

/** What the review settled of 履行党员义务, as the forms in this file stand. */
async function conclusionOn(path: string): Promise<LedgerRecord> {
  const { review } = await readBack(path);
  const item = 'domain:member';
  const fingerprint = fingerprintOf(review, item) ?? '';
  const said = { follows: '', status: 'conclusion', finding: 'full', reason: '见记录' } as const;
  return { ...STAMP, id: 'r2', kind: 'verdict', item, fingerprint, ...said };
}

async function sealsOf(
  path: string,
  rule: SealRule = SEAL_RULE,
): Promise<readonly Extract<LedgerRecord, { kind: 'seal' }>[]> {
  const { review, records } = await readBack(path);
  return review.subject.fillings.flatMap(({ source, form, filler }, at) => {
    const record = records.get(source);
    if (!record) return [];
    const hash = sealForm(sealedFormOf(record, filler), rule);
    const about = { ...STAMP, id: `r${at}`, kind: 'seal', form, filler, hash, reason: '' } as const;
    return [rule === 1 ? about : { ...about, rule }];
  });
}

async function reviewed(folder: string) {
  const { exit, answer } = await answerTo(['review', folder, '--json', ...TODAY]);
  const document: unknown = JSON.parse(answer);
  const readable = await answerTo(['review', folder, ...TODAY]);
  return { exit, document, lines: readable.answer.split('\n'), answer };
}

describe('review of what was decided', () => {
  it('G17 what the reviewer decided is not to be checked again', async () => {
    const folder = join(root, 'decided');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    await writeSheets(NOTICE, file, sheets('全年五次'), undefined, [
      await verdictOn(file),
      await conclusionOn(file),
    ]);
    const { document, lines } = await reviewed(folder);
    expect(document).toMatchObject({
      subjects: [
        {
          state: 'inconsistent',
          settled: true,
          verdicts: [
            { item: 'member.7', follows: '考察组', state: 'stands', changed: [] },
            { item: 'domain:member', follows: null, finding: 'full', state: 'stands' },
          ],
        },
      ],
      reverify: [],
      draw: { pool: [] },
    });
    expect(lines).toContain('共1人：已复核1人。');
    expect(lines).toContain('    已定：采信考察组，未达到（某乙，2017-11-19）。');
  });

  it('R72 G17 whose indicators are decided and whose conclusion is still open is not through', async () => {
    const folder = join(root, 'waiting');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    const verdict = await verdictOn(file);
    await writeSheets(NOTICE, file, sheets('全年五次'), undefined, [verdict]);
    const { document, lines } = await reviewed(folder);
    expect(document).toMatchObject({ subjects: [{ settled: false }], reverify: [] });
    expect(lines).toContain('共1人：结论待定1人。');
  });

  it('G27 R72 who agrees on what the notice has no conclusion for is in the pool once the review has settled it', async () => {
    const file = join(root, 'open', '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次', '全年五次'));
    const before = await reviewed(join(root, 'open'));
    expect(before.document).toMatchObject({
      subjects: [{ state: 'unclear', settled: false }],
      draw: { pool: [] },
    });
    const log = [await conclusionOn(file)];
    await writeSheets(NOTICE, file, sheets('全年五次', '全年五次'), undefined, log);
    expect((await reviewed(join(root, 'open'))).document).toMatchObject({
      subjects: [{ state: 'consistent', settled: true }],
      draw: { count: 1 },
    });
  });

  it('G17 it is reopened when a filler hands in another form, and it is said which', async () => {
    const folder = join(root, 'reopened');
    const before = join(root, 'before.xlsx');
    await writeSheets(NOTICE, before, sheets('全年五次'));
    // Nothing differs any more: that it was decided on other words is told nevertheless.
    const log = [await verdictOn(before)];
    await writeSheets(NOTICE, join(folder, '会审.xlsx'), sheets('全年六次'), undefined, log);
    const { exit, document, lines } = await reviewed(folder);
    expect(document).toMatchObject({
      subjects: [{ state: 'consistent', settled: false }],
      reverify: [
        {
          subject: '某甲',
          items: ['member.7'],
          reopened: [{ item: 'member.7', changed: ['考察组'] }],
        },
      ],
    });
    expect(exit).toBe(1);
    expect(lines).toContain('    复核后考察组有改动，须重核。');
    expect(lines).toContain('  某甲：履行党员义务情况第7项（复核后考察组有改动）');
  });

  it('G23 a corrected post keeps what was decided', async () => {
    const folder = join(root, 'renamed');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    const log = [await verdictOn(file)];
    const now = sheets('全年五次').map((each) => ({ ...each, post: '市甲局一科科长' }));
    await writeSheets(NOTICE, file, now, undefined, log);
    const { document } = await reviewed(folder);
    expect(document).toMatchObject({
      subjects: [
        {
          heading: '市甲局一科科长',
          verdicts: [{ item: 'member.7', state: 'stands' }],
          issues: [{ code: 'head-changed', severity: 'ask' }],
        },
      ],
    });
  });

  it('G30 a verdict taken back counts no longer while an older copy of the workbook lies in the folder', async () => {
    const folder = join(root, 'older-copy');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    const verdict = await verdictOn(file);
    const back = { ...STAMP, id: 'r2', kind: 'withdrawal', record: verdict.id } as const;
    await writeSheets(NOTICE, file, sheets('全年五次'), undefined, [verdict, back]);
    const note = sheetsOf('某丙').slice(0, 1);
    await writeSheets(NOTICE, join(folder, '旧的一份.xlsx'), note, undefined, [verdict]);
    const { document } = await reviewed(folder);
    expect(document).toMatchObject({
      reverify: [{ subject: '某甲', items: ['member.7'], reopened: [] }],
    });
  });

  it('two workbooks that decide differently decide nothing, and that is told', async () => {
    const folder = join(root, 'contradicted');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    const verdict = await verdictOn(file);
    const other = { ...verdict, follows: 'party-group' };
    await writeSheets(NOTICE, file, sheets('全年五次'), undefined, [verdict]);
    const note = sheetsOf('某丙').slice(0, 1);
    await writeSheets(NOTICE, join(folder, '另一份.xlsx'), note, undefined, [other]);
    const { document } = await reviewed(folder);
    expect(document).toMatchObject({
      reverify: [{ subject: '某甲', items: ['member.7'], reopened: [] }],
      issues: [
        {
          sentence: `两个工作簿对${KEY}记的“履行党员义务情况第7项”不同，都没有采用。请只留一份。`,
        },
      ],
    });
  });
});

/** The sheet with another name in its head; its mark says as before whom it was handed out for. */
function renamed(blueprint: SheetBlueprint, name: string): SheetBlueprint {
  const cells = blueprint.cells.map((cell) =>
    cell.input.kind === 'text' && cell.input.text.startsWith('查核对象姓名')
      ? { ...cell, input: { kind: 'text', text: `查核对象姓名：${name}` } as const }
      : cell,
  );
  return { ...blueprint, cells };
}

describe('review under seal', () => {
  it('G10 until every form is sealed nothing is told of what anybody wrote, and whose forms are awaited', async () => {
    const folder = join(root, 'sealed');
    const file = join(folder, '会审.xlsx');
    await writeSheets(NOTICE, file, sheets('全年五次'));
    const seals = await sealsOf(file);
    const [first] = seals;
    if (!first) throw new Error('no seal');
    await writeSheets(NOTICE, file, sheets('全年五次'), undefined, [first]);
    const { exit, document, answer, lines } = await reviewed(folder);
    expect(document).toMatchObject({
      subjects: [{ subject: '某甲', state: 'sealed', items: [], conclusions: [], verdicts: [] }],
      reverify: [],
      draw: { pool: [] },
    });
    expect(answer).not.toContain('全年');
    expect(exit).toBe(1);
    const code = formatSealCode(first.hash);
    expect(document).toHaveProperty(
      'subjects.0.seals',
      expect.arrayContaining([
        expect.objectContaining({ form: first.form, state: 'intact', code }),
        expect.objectContaining({ filler: '考察组', state: 'unsealed', code: null }),
      ]),
    );
    expect(lines.join()).toContain(code);
    expect(lines.join()).not.toContain('五次');
  });

  it('G32 a sheet that may be of a person under seal opens no sooner, however its name is written', async () => {
    const file = join(root, 'renamed', '会审.xlsx');
    for (const printed of ['“某甲”', '__某甲__', '科长某甲', '某甲（组长：某丁）x']) {
      const change = (blueprint: SheetBlueprint, at: number) =>
        at === 2 ? renamed(blueprint, printed) : blueprint;
      await writeSheets(NOTICE, file, sheets('全年五次'));
      const log = (await sealsOf(file)).slice(0, 1);
      await writeSheets(NOTICE, file, sheets('全年五次'), change, log);
      const { document, answer, lines } = await reviewed(join(root, 'renamed'));
      expect(document).toMatchObject({ subjects: { 0: { state: 'sealed' } }, draw: { pool: [] } });
      expect(answer + lines.join()).not.toMatch(/全年|五次/);
    }
  });

  it('E9 opened, a form changed since its seal is named with both codes', async () => {
    const folder = join(root, 'changed');
    const before = join(root, 'as-sealed.xlsx');
    await writeSheets(NOTICE, before, sheets('全年六次'));
    const log = await sealsOf(before);
    await writeSheets(NOTICE, join(folder, '会审.xlsx'), sheets('全年五次'), undefined, log);
    const { exit, document, lines } = await reviewed(folder);
    expect(document).toMatchObject({ subjects: [{ state: 'inconsistent' }] });
    const changed = lines.filter((line) => line.includes('封存后有改动'));
    expect(changed).toEqual([expect.stringMatching(/^ {2}考察组的.*封存时[0-9A-Z-]{19}，现在/)]);
    expect(exit).toBe(1);
  });
});
