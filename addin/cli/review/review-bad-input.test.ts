import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { answerTo } from '../answer-to';
import { carriedChoices } from './gather-review';
import { FILLERS, NOTICE, sheetsOf, writeSheets, type SampleSheet } from './sample-review';

const folder = mkdtempSync(join(tmpdir(), 'hefen-review-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All are in one folder, because that is how they come. */
const PERSONS: readonly (readonly SampleSheet[])[] = [
  sheetsOf('某甲'),
  // A form twice, 达到 beside words that say otherwise, and an indicator of which nobody wrote anything.
  twice(
    sheetsOf('某乙', (sheet) => ({
      ...sheet,
      texts: {
        ...sheet.texts,
        'member.9': '',
        'member.8': sheet.filler === FILLERS.team ? '缺2次' : '已按要求落实',
      },
      typed: { 'member.8': ['达到', null] },
    })),
  ),
  sheetsOf('某丙', (sheet) => ({ ...sheet, name: isTeams(sheet) ? '某 丙' : '某丙' })),
  // Who filled it in is not said, or is nobody of this notice.
  sheetsOf('某丁', (sheet) => ({
    ...sheet,
    filler: sheet.filler !== FILLERS.team ? sheet.filler : isTeams(sheet) ? '' : '督查组',
  })),
  // Two people of one name in one unit.
  sheetsOf('某庚', (sheet) => ({ ...sheet, post: '市甲局一科科长' })),
  sheetsOf('某庚', (sheet) => ({ ...sheet, post: '市甲局二科科长' })),
  // An indicator's row is taken out, and another form is of another edition: made below.
  sheetsOf('某戊'),
  // One form asks for another number than the notice.
  sheetsOf('某辛'),
];

function isTeams({ filler, form }: SampleSheet): boolean {
  return filler === FILLERS.team && form === 'annex-2';
}

function twice(sheets: readonly SampleSheet[]): readonly SampleSheet[] {
  return [...sheets, ...sheets.slice(0, 1)];
}

/** What people do to a sheet itself. */
function spoil(sheet: SheetBlueprint, own: SampleSheet): SheetBlueprint {
  if (own.name === '某辛' && isTeams(own)) return withText(sheet, '6 次', '2 次');
  if (own.name !== '某戊' || own.form !== 'annex-2') return sheet;
  if (own.filler === FILLERS.party) return withText(sheet, NOTICE.rubricHash, '0123456789abcdef');
  if (own.filler !== FILLERS.team) return sheet;
  const row = sheet.cells.find(
    ({ input }) => input.kind === 'text' && input.text === 'member.4',
  )?.row;
  return { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) };
}

function withText(sheet: SheetBlueprint, from: string, to: string): SheetBlueprint {
  const cells = sheet.cells.map((cell) =>
    cell.input.kind === 'text'
      ? { ...cell, input: { ...cell.input, text: cell.input.text.replaceAll(from, to) } }
      : cell,
  );
  return { ...sheet, cells };
}

interface Told {
  readonly subject: string;
  readonly state: string;
  readonly issues: readonly { readonly sentence: string }[];
  readonly items: readonly {
    readonly item: string;
    readonly class: string;
    readonly contradictions: readonly { readonly sentence: string }[];
  }[];
}

let answer: {
  readonly exit: number;
  readonly complaints: readonly string[];
  readonly document: {
    readonly subjects: readonly Told[];
    readonly issues: readonly { readonly sheet: string; readonly sentence: string }[];
    readonly files: readonly { readonly file: string; readonly state: string }[];
  };
};

beforeAll(async () => {
  const all = PERSONS.flat();
  await writeSheets(NOTICE, join(folder, '各方.xlsx'), all, (sheet, at) => {
    const own = all[at];
    return own ? spoil(sheet, own) : sheet;
  });
  writeFileSync(join(folder, '坏.xlsx'), 'PK\u0003\u0004');
  const found = await answerTo(['review', folder, '--json', '--today', '2017-11-20']);
  answer = { ...found, document: JSON.parse(found.answer) };
});

function toldOf(name: string): readonly Told[] {
  return answer.document.subjects.filter(({ subject }) => subject === name);
}

function sentencesOf(name: string): readonly string[] {
  return toldOf(name).flatMap(({ issues }) => issues.map(({ sentence }) => sentence));
}

describe('review of what comes back', () => {
  it('good forms are compared beside bad ones, and a file that is none is refused', () => {
    expect(answer.exit).toBe(1);
    expect(toldOf('某甲').map(({ state }) => state)).toEqual(['consistent']);
    expect(answer.document.files.map(({ state }) => state)).toContain('refused');
    expect(answer.complaints).toEqual([expect.stringContaining('坏.xlsx')]);
  });

  it.each([
    [
      'a form twice',
      '某乙',
      'incomplete',
      /^党组（党委）的党建责任（义务）查核表有2份（.*“某乙7”表、.*“某乙13”表），先按第一份比对。请留一份，或者说明是两个人。$/,
    ],
    ['a form missing', '某丁', 'incomplete', /^缺考察组的党建责任（义务）查核表。$/],
    [
      'an indicator taken out',
      '某戊',
      'incomplete',
      /“某戊.*”表少了履行党员义务情况第4项。请对方补齐后重报。$/,
    ],
    ['another edition', '某戊', 'incomplete', /的表样与本通知不同。请换用本通知的表重报。$/],
    ['two spellings', '某丙', 'consistent', /^姓名写法不同：“某丙”、“某 丙”，已按一人比对。$/],
  ])('%s: %s', (_, name, state, sentence) => {
    expect(toldOf(name).map((each) => each.state)).toEqual([state]);
    expect(sentencesOf(name)).toContainEqual(expect.stringMatching(sentence));
  });

  it('R39 a form twice is no form missing, and one that cannot be gone by is neither', async () => {
    const { answer: read } = await answerTo(['review', folder, '--today', '2017-11-20']);
    expect(read).toMatch(/^共\d+人：.*缺表1人.*重表1人.*表有误1人/m);
    expect(read).toMatch(/某乙.*重表/);
  });

  it('a folder of other things is told with what is there, an empty one as such', async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    const complaint = async () => (await answerTo(['review', other])).complaints.join();
    expect(await complaint()).toMatch(/里面没有表格文件（.xlsx、.xls、.et）。$/);
    writeFileSync(join(other, '说明.txt'), '');
    expect(await complaint()).toMatch(/，别的文件有1个：说明.txt。$/);
  });

  it('two of one name in one unit stay two, and each is told of the other', () => {
    expect(toldOf('某庚').map(({ state }) => state)).toEqual(['consistent', 'consistent']);
    expect(sentencesOf('某庚')).toEqual([
      '另有同名的人（市甲局二科科长），已分开比对。',
      '另有同名的人（市甲局一科科长），已分开比对。',
    ]);
  });

  it('达到 beside 缺2次 is told as a contradiction, and is to be checked again', () => {
    const found = toldOf('某乙').flatMap(({ items }) => items);
    expect(found.flatMap(({ contradictions }) => contradictions)).toEqual([
      expect.objectContaining({ sentence: '考察组：判定与所写情况不合。请核对。' }),
    ]);
  });

  it('R104 whose form is not as the notice prints it waits, though all tell the same', () => {
    expect(toldOf('某辛').map(({ state }) => state)).toEqual(['unclear']);
    expect(sentencesOf('某辛')).toEqual([
      expect.stringMatching(/C24（履行党员义务情况第7项）：条文与原文不同：.*请恢复原文。$/),
    ]);
  });

  it('an indicator of which nobody wrote anything is told as such', () => {
    const item = toldOf('某乙')
      .flatMap(({ items }) => items)
      .find((each) => each.item === 'member.9');
    expect(item?.class).toBe('all-empty');
  });

  it('a sheet of which nobody says who filled it in is not compared, and is told', () => {
    expect(answer.document.issues.map(({ sentence }) => sentence)).toEqual([
      '没有写是哪一方填的，没有比对。请在核分里打开，写明填报方。',
      '填报方写的是“督查组”，本通知没有这一方，没有比对。请在核分里打开，写明填报方。',
    ]);
  });

  it('readings that two workbooks carry differently count in neither', () => {
    const decided = (id: string, option: string, file: string) => ({
      file,
      views: [],
      records: [
        {
          kind: 'decision' as const,
          id: `${file} ${id}`,
          on: '2017-11-20',
          by: '',
          scheme: NOTICE.scheme.id,
          decision: id,
          option,
          reason: '',
        },
      ],
    });
    const { choices, issues } = carriedChoices(NOTICE, [
      decided('below-third', 'not-quite', '甲.xlsx'),
      decided('third-exact', 'above', '乙.xlsx'),
      decided('third-exact', 'at-least', '丙.xlsx'),
    ]);
    expect(choices).toEqual({ 'below-third': 'not-quite' });
    expect(issues).toMatchObject([{ code: 'readings-differ', decision: 'third-exact' }]);
  });
});
