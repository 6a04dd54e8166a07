import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isStateGrid, readLedger } from '../../../src/ledger/read-ledger';
import { UNITS } from '../../../src/handout/sample-schemes';
import { gridOfBlueprint } from '../../../src/sheet/grid-of-blueprint';
import { parseIdentity } from '../../../src/sheet/identity';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { readXlsx } from '../../files/xlsx-reader';
import { writeXlsx } from '../../files/xlsx-writer';
import { answerTo } from '../answer-to';
import { exportForms } from './export-forms';
import { openFolder } from './output-folder';

const folder = mkdtempSync(join(tmpdir(), 'hefen-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function fresh(): string {
  count += 1;
  return join(folder, `out-${count}`);
}

function roster(text: string | Uint8Array): string {
  count += 1;
  const file = join(folder, `roster-${count}.csv`);
  writeFileSync(file, text);
  return file;
}

/** The made-up notice, with readings chosen and exceptions kept nowhere: what is in its files we put there. */
const NOTICE = join(folder, 'notice.json');
writeFileSync(
  NOTICE,
  JSON.stringify({
    ...UNITS,
    forms: UNITS.forms.map((form) =>
      form.kind === 'score'
        ? {
            ...form,
            total: { label: '小计', printed: 10 },
            sections: form.sections.map((section) => ({
              ...section,
              items: section.items.map((item) => ({ ...item, base: 5 })),
            })),
          }
        : form,
    ),
  }),
);

async function sheetsIn(path: string): Promise<readonly SheetBlueprint[]> {
  const read = await readXlsx(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

describe('export', () => {
  it('makes the folder and puts a file a filler into it, silent but for its answer', async () => {
    const out = join(fresh(), '第一批');
    const answer = await answerTo(['export', NOTICE, '--out', out, '--json']);
    expect(answer).toMatchObject({ exit: 0, complaints: [] });
    expect(JSON.parse(answer.answer)).toEqual({
      folder: out,
      files: [
        { file: '附件2评分细则（第一组）.xlsx', filler: '第一组', sheets: 4 },
        { file: '附件2评分细则（第二组）.xlsx', filler: '第二组', sheets: 2 },
      ],
      held: [],
      issues: [],
    });
    expect(readdirSync(out).sort()).toEqual([
      '附件2评分细则（第一组）.xlsx',
      '附件2评分细则（第二组）.xlsx',
    ]);
  });

  it('puts into each file its forms, who they are, and the scheme where it is one’s own: nothing else', async () => {
    const out = fresh();
    await answerTo(['export', NOTICE, '--out', out]);
    for (const file of readdirSync(out)) {
      const sheets = await sheetsIn(join(out, file));
      const [state, ...others] = sheets.filter((sheet) => isStateGrid(gridOfBlueprint(sheet)));
      expect(others).toEqual([]);
      expect(state?.visibility).toBe('very-hidden');
      if (!state) throw new Error('no state');
      const { records, unreadRows } = readLedger(gridOfBlueprint(state));
      expect([...new Set(records.map(({ kind }) => kind)), ...unreadRows]).toEqual(['scheme']);
      for (const sheet of sheets.filter((each) => each !== state)) {
        expect(sheet.protected).toBe(true);
        const texts = sheet.cells.flatMap(({ input }) =>
          input.kind === 'text' ? [input.text] : [],
        );
        expect(texts.filter((text) => parseIdentity(text) !== null)).toHaveLength(1);
      }
    }
  });

  it('writes over nothing without a word, and over the named files when told', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(join(out, '附件2评分细则（第二组）.xlsx'), '已填好的表');
    const refused = await answerTo(['export', NOTICE, '--out', out]);
    expect(refused.exit).toBe(2);
    expect(refused.complaints.join()).toContain('附件2评分细则（第二组）.xlsx');
    expect(readdirSync(out)).toHaveLength(1);
    expect((await answerTo(['export', NOTICE, '--out', out, '--overwrite'])).exit).toBe(0);
    expect(await sheetsIn(join(out, '附件2评分细则（第二组）.xlsx'))).toHaveLength(3);
  });

  it('says where a folder cannot be made or written to', async () => {
    const answer = await answerTo(['export', NOTICE, '--out', join(NOTICE, 'deeper')]);
    expect(answer).toEqual({
      exit: 2,
      answer: '',
      complaints: [`${join(NOTICE, 'deeper')}：不是文件夹，放不进文件。请换一个文件夹。`],
    });
    expect((await answerTo(['export', NOTICE, '--out', NOTICE])).exit).toBe(2);
  });

  it('leaves whole files only when stopped', async () => {
    const out = fresh();
    let asked = 0;
    // The first package has five sheets and asks once more at its end.
    const answer = await exportForms([], [NOTICE, '--out', out], () => (asked += 1) > 7);
    expect(answer.exit).toBe(1);
    expect(answer.complaints).toEqual(['已停止：写好1个文件，其余1个没有写，没有写了一半的。']);
    expect(readdirSync(out)).toEqual(['附件2评分细则（第一组）.xlsx']);
    expect(await sheetsIn(join(out, '附件2评分细则（第一组）.xlsx'))).toHaveLength(5);
  });

  it('reads a roster as Excel in China saves it, in any order of columns', async () => {
    // 「核查组,单位」, 「抽查组,州甲局」 in GB18030.
    const hex = 'bacb b2e9 d7e9 2c b5a5 cebb 0a b3e9 b2e9 d7e9 2c d6dd bcd7 bed6 0a';
    const gb = Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) =>
      Number.parseInt(pair, 16),
    );
    const out = fresh();
    const answer = await answerTo(['export', NOTICE, '--out', out, '--roster', roster(gb)]);
    expect(answer.exit).toBe(0);
    expect(readdirSync(out)).toEqual(['附件2评分细则（抽查组）.xlsx']);
    expect(answer.complaints.map((line) => line.replace(/^.*csv：/, ''))).toEqual([
      '第2行：“抽查组”不在通知中，照写。',
      '第2行：“州甲局”不在通知名单中，照写。',
    ]);
  });

  it('reads a roster from a sheet, and a merged filler stands beside all its units', async () => {
    const out = fresh();
    const text = (row: number, column: number, words: string) =>
      ({ row, column, input: { kind: 'text', text: words } }) as const;
    const sheet = {
      name: '名单',
      visibility: 'visible',
      rows: new Map(),
      columns: new Map(),
    } as const;
    const bytes = await writeXlsx([
      {
        ...sheet,
        cells: [
          text(0, 0, '核查组'),
          text(0, 1, '单位'),
          text(1, 0, '第一组'),
          text(1, 1, '州委办'),
          text(2, 1, '州委宣传部'),
        ],
        merges: [{ top: 1, bottom: 2, left: 0, right: 0 }],
        freeze: null,
        validations: [],
        conditionalFormats: [],
        print: null,
        protected: false,
      },
    ]);
    if (!bytes.ok) throw new Error(bytes.failure.code);
    const answer = await answerTo([
      'export',
      NOTICE,
      '--out',
      out,
      '--roster',
      roster(bytes.value),
      '--json',
    ]);
    expect(JSON.parse(answer.answer)).toMatchObject({ files: [{ filler: '第一组', sheets: 3 }] });
  });

  it('keeps back the package in which a name is in doubt, and no other', async () => {
    const out = fresh();
    const file = roster('单位,核查组\n统战部直,第一组\n州编办,第二组\n州编办,第二组\n');
    const answer = await answerTo(['export', NOTICE, '--out', out, '--roster', file]);
    expect(answer.exit).toBe(1);
    expect(readdirSync(out)).toEqual(['附件2评分细则（第二组）.xlsx']);
    expect(answer.complaints).toEqual([
      `${file}：第2行：“统战部直”不在通知名单中，是否为“州委统战部”？`,
      `${file}：第4行：“州编办”与第3行重复，只算第3行。`,
      '“第一组”的文件没有写：名单中有待定的名称。改好后重做；名称无误的，请加--as-written。',
    ]);
    const meant = await answerTo([
      ...['export', NOTICE, '--out', out, '--roster', file],
      ...['--as-written', '--overwrite', '--json'],
    ]);
    expect(JSON.parse(meant.answer)).toMatchObject({ held: [], files: [{}, {}] });
  });

  it('H31 a 党组 gets a file of its own people, and what the roster leaves together is told', async () => {
    const out = fresh();
    const file = roster('姓名,单位\n某甲,市甲局\n某乙,\n某丙,\n');
    const words = ['export', 'dazhou-2017-206', '--out', out, '--roster', file, '--json'];
    const answer = await answerTo(words);
    expect(answer.exit).toBe(0);
    const first = '附件2党建责任（义务）查核表等.xlsx';
    const files = readdirSync(out).filter((name) => name.endsWith(first));
    expect(files).toEqual([`市甲局·党组（党委）·${first}`]);
    const sheets = await sheetsIn(join(out, files[0] ?? ''));
    expect(sheets.map(({ name }) => name).filter((name) => !name.startsWith('某甲'))).toEqual([]);
    expect(answer.complaints[0]).toBe(
      '“党组（党委）”的文件里有2人：名单没有写他们的“单位”，分不开。加上这一栏，每个单位一个文件。',
    );
  });

  it('hands out for another period where the notice has one, and takes its words along', async () => {
    const out = fresh();
    const roster17 = roster('单位,核查组\n州编办,第二组\n');
    const period = ['--year', '2018', '--quarter', '1'];
    const words = ['export', 'xiangxi-2017-q3', '--out', out, '--roster', roster17, ...period];
    expect((await answerTo(words)).exit).toBe(0);
    const [unit, , state] = await sheetsIn(join(out, '附件2评分细则（第二组）.xlsx'));
    const texts = (unit?.cells ?? []).flatMap(({ input }) =>
      input.kind === 'text' ? [input.text] : [],
    );
    expect(texts.some((text) => text.includes('2018年一季度'))).toBe(true);
    expect(texts.map(parseIdentity).find(Boolean)?.scheme).toBe('xiangxi-2017-q3.2018-q1');
    expect(state && isStateGrid(gridOfBlueprint(state))).toBe(true);
    const wrong = await answerTo(['export', 'xiangxi-2017-q3', '--out', out, '--quarter', '5']);
    expect(wrong.complaints).toEqual(['季度写得不对。请写1至4。']);
    const none = await answerTo(['export', NOTICE, '--out', out, '--year', '2018']);
    expect(none.complaints).toEqual(['这个通知没有年份可改。请去掉--year。']);
  });

  it.each([
    ['', '文件是空的'],
    ['\n\n', '没有名称'],
    ['单位\n'.concat('州甲局\n'.repeat(5000)), '有5000行，最多读2000行'],
    ['<html><table></table></html>', '是网页'],
    ['a,b\nc,d\n', '没有标题行'],
  ])('refuses a roster of no use in one sentence: %#', async (text, sentence) => {
    const out = fresh();
    const answer = await answerTo(['export', NOTICE, '--out', out, '--roster', roster(text)]);
    expect(answer).toMatchObject({ exit: 2, answer: '' });
    expect(answer.complaints).toHaveLength(1);
    expect(answer.complaints[0]).toContain(sentence);
  });

  it.each([
    [['export'], '通知的代号'],
    [['export', NOTICE], '--out 文件夹'],
    [['export', NOTICE, '--out'], '--out后面要写内容'],
    [['export', NOTICE, '--out', 'x', '--out', 'y'], '只能写一次'],
    [['export', NOTICE, '--out', 'x', '--into', 'y'], '没有“--into”这个选项'],
    [['export', 'no-such', '--out', 'x'], '没有“no-such”这个通知'],
    [['export', NOTICE, '--out', 'x', '--roster', 'no-such.csv'], '找不到这个文件'],
  ])('declines %j', async (words, sentence) => {
    const answer = await answerTo(words);
    expect(answer).toMatchObject({ exit: 2, answer: '' });
    expect(answer.complaints.join()).toContain(sentence);
  });
});

describe('openFolder', () => {
  it.skipIf(process.platform !== 'linux')(
    'says of a place that can hold no folder that nothing can be written there, and comes back',
    async () => {
      expect(await openFolder('/proc/hefen/x')).toMatchObject({ ok: false, failure: 'unwritable' });
    },
  );
});
