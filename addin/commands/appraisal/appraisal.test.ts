import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { formulaAt, textOf, valueAt, type CellValue } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import type { OpenAppraisal } from './appraisal-state';
import { createSession } from '../create-session';
import { patienceFor } from './insert-appraisal';
import type { Session } from '../session';

const SCHEME = 'xiangxi-2018-5';
const NAMES = ['州甲局', '州乙局', '州丙委', '州丁办'];

let host: MemoryHost;
let session: Session;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function open(): OpenAppraisal {
  const [first] = session.getState().appraisals;
  if (!first) throw new Error('no appraisal');
  return first;
}

async function grid(sheet = open().sheet.id) {
  const [read] = await host.readGrids([sheet]);
  if (!read) throw new Error('no sheet');
  return read.grid;
}

/** Titles of narrow columns are broken into lines. */
function wordsOf(value: CellValue): string {
  return textOf(value).replaceAll('\n', '');
}

/** The column of a title, and the row of a unit, as people find them. */
async function place(unit: string, title: string): Promise<Cell> {
  const { values } = await grid();
  const row = values.findIndex((each) => each.some((value) => value === unit));
  const column = values
    .flatMap((each) => each.map((value, at) => (wordsOf(value) === title ? at : -1)))
    .find((at) => at >= 0);
  if (row < 0 || column === undefined) throw new Error(`no place ${unit} ${title}`);
  return { row, column };
}

async function type(unit: string, title: string, text: string): Promise<void> {
  await host.hand.type(open().sheet.id, await place(unit, title), text);
}

async function shown(unit: string, title: string): Promise<string> {
  return textOf(valueAt(await grid(), await place(unit, title)));
}

/** Scores of one unit: 日常管理, 实地核查 of the first quarter, 民意调查, 述职测评. */
async function score(unit: string, ...scores: readonly string[]): Promise<void> {
  const titles = ['日常管理得分或等次', '实地核查一季度', '民意调查得分', '述职测评得分'];
  for (const [at, each] of scores.entries()) await type(unit, titles[at] ?? '', each);
  await settle();
}

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, {
    now: () => new Date(2018, 11, 10, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await settle();
  await session.insertAppraisal({
    scheme: SCHEME,
    sheets: ['scores', 'standings', 'basis'],
    rows: NAMES.map((unit) => ({ unit, system: '', person: `某${unit.slice(1, 2)}` })),
    round: null,
  });
  await settle();
});

describe('an appraisal in a workbook', () => {
  it('knows its sheet, ranks nobody yet, and says what is missing', () => {
    expect(open().result.units.map(({ unit, rank }) => [unit, rank])).toEqual(
      NAMES.map((unit) => [unit, null]),
    );
    expect(session.getState().figures).toHaveLength(6);
    expect(open().problems.length).toBeGreaterThan(0);
  });

  it('follows what is typed, and the sheet shows the same', async () => {
    await score('州甲局', '90', '88', '95', '18');
    await score('州乙局', '80', '88', '95', '18');
    expect(open().result.units.map(({ rank }) => rank)).toEqual([1, 2, null, null]);
    expect(await shown('州甲局', '名次')).toBe('1');
    expect(await shown('州乙局', '综合得分')).toBe('87.5');
  });

  it('steps to its problems like those of a form', async () => {
    await score('州甲局', '八十', '88', '95', '18');
    const problem = open().problems.find(({ issue }) => issue.code === 'score-text');
    expect(problem?.itemLabel).toBe('州甲局');
    expect(await session.stepProblem('next')).toBe(true);
  });
});

describe('putting in the sheets of an appraisal', () => {
  it('tells each step before it begins, and nothing any more at the end', async () => {
    const told: string[] = [];
    session.subscribe(() => {
      const { work } = session.getState();
      const step = work && `${work.done}/${work.total} ${work.current}`;
      if (step && step !== told.at(-1)) told.push(step);
    });
    const rows = [{ unit: '州甲局', system: '', person: '' }];
    const insertSheets = vi.spyOn(host, 'insertSheets');
    let toldBefore = 0;
    insertSheets.mockImplementationOnce((blueprints) => {
      toldBefore = told.length;
      return host.insertSheets(blueprints);
    });
    await session.insertAppraisal({
      scheme: SCHEME,
      sheets: ['scores', 'standings', 'basis'],
      rows,
      round: null,
    });
    expect(toldBefore).toBe(4);
    expect(told.map((step) => step.slice(0, 3))).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5']);
    expect(told.at(-1)).toMatch(/等公式算完$/);
    expect(session.getState().work).toBeNull();
    expect(session.getState().inserted?.sheets).toHaveLength(3);
  });
});

describe('a tie on a limit', () => {
  it('K19 waits for a person until it is decided how such ties count', async () => {
    for (const unit of NAMES) await score(unit, '90', '88', '95', '18');
    const tie = () => open().problems.find(({ issue }) => issue.code === 'tie-across-band');
    expect(tie()?.issue.severity).toBe('ask');
    await session.decide(SCHEME, 'band-tie', 'heavier', '某甲', '会议决定');
    await settle();
    expect(tie()?.issue.severity).toBe('note');
  });
});

describe('how long putting in many units takes', () => {
  it.each([
    ['univer', 200, ''],
    ['univer', 500, '（500个单位，这里全部算完约需20秒，机器忙时更久）'],
    ['univer', 2000, '（2000个单位，这里全部算完约需70秒，机器忙时更久）'],
    ['excel', 2000, ''],
  ])('is said where it was measured: %s, %i units', (name, units, said) => {
    expect(patienceFor(name, units)).toBe(said);
  });
});

describe('a lead unit that shows an error', () => {
  it('K15 leaves its unit open, in the sheet as in the pane, and nothing else is disputed', async () => {
    for (const unit of NAMES) await score(unit, '90', '88', '95', '18');
    const at = await place('州甲局', '牵头单位');
    const inputs = [[{ kind: 'formula', formula: '=1/0' }]] as const;
    await host.applyPatches([{ sheet: open().sheet.id, at, inputs }]);
    await settle();
    expect(open().result.units.map(({ rank, pool }) => [rank, pool])).toEqual([
      [null, ''],
      [1, ''],
      [1, ''],
      [1, ''],
    ]);
    const must = open().problems.filter(({ issue }) => issue.severity === 'must');
    expect(must.map(({ issue, itemLabel }) => [issue.code, itemLabel])).toEqual([
      ['name-unread', '州甲局'],
    ]);
    expect(await shown('州甲局', '综合得分')).toBe('');
  });
});

describe('a problem kept with a reason', () => {
  const absurd = () => open().problems.find(({ issue }) => issue.code === 'score-above-full');

  it('stands among the kept until its cell changes', async () => {
    await score('州甲局', '101', '88', '95', '18');
    const problem = absurd();
    if (!problem) throw new Error('no problem');
    await session.keepProblem(problem, '原件如此', '某甲');
    await settle();
    expect(absurd()).toBeUndefined();
    expect(open().kept).toMatchObject([{ reason: '原件如此', by: '某甲', itemLabel: '州甲局' }]);
    await score('州甲局', '102');
    expect(absurd()).toBeDefined();
    expect(open().kept).toEqual([]);
  });
});

describe('what if', () => {
  it('tells what another reading would change, and writes nothing', async () => {
    await score('州甲局', '90', '88', '95', '18');
    const before = JSON.stringify(await host.readGrids());
    const ahead = await session.previewDecisions(SCHEME, { scale: 'unconverted' });
    expect(ahead?.compared).toBe(4);
    expect(ahead?.units).toEqual([
      {
        unit: '州甲局',
        group: '',
        changes: [{ aspect: 'score', before: '89.50', after: '75.10' }],
      },
    ]);
    expect(JSON.stringify(await host.readGrids())).toBe(before);
  });

  it('can be left', async () => {
    const control = new AbortController();
    control.abort();
    const ahead = await session.previewDecisions(
      SCHEME,
      { scale: 'unconverted' },
      { signal: control.signal },
    );
    expect(ahead).toBeNull();
  });
});

describe('重写公式', () => {
  it('brings full marks in line with a decision, leaves what was typed, and goes back', async () => {
    await score('州甲局', '90', '88', '95', '18');
    await session.decide(SCHEME, 'scale', 'unconverted', '某甲', '考核组会议定');
    await settle();
    await session.rewriteAppraisal(open().sheet.id);
    await settle();
    expect(await shown('州甲局', '综合得分')).toBe('75.1');
    expect(await shown('州甲局', '日常管理得分或等次')).toBe('90');
    expect(session.getState().written?.undoable).toBe(true);
    await session.undoSummary();
    await settle();
    expect(await shown('州甲局', '综合得分')).toBe('89.5');
  });

  it('puts back a formula somebody has typed over', async () => {
    await score('州甲局', '90', '88', '95', '18');
    await type('州甲局', '综合得分', '99');
    await settle();
    await session.rewriteAppraisal(open().sheet.id);
    await settle();
    expect(formulaAt(await grid(), await place('州甲局', '综合得分'))).not.toBeNull();
    expect(await shown('州甲局', '综合得分')).toBe('89.5');
  });

  it('writes nothing where the columns were moved, and says so', async () => {
    await host.hand.type(
      open().sheet.id,
      await place('州甲局', '名次').then(({ column }) => ({ row: 4, column })),
      '次序',
    );
    await settle();
    await session.rewriteAppraisal(open().sheet.id);
    expect(session.getState().notice?.title).toBe('没有写入：表的行列与插入时不同');
  });
});

describe('按名次排列', () => {
  const standings = async (): Promise<readonly string[]> => {
    const { standings: sheet } = open();
    const { values } = await grid(sheet?.id ?? '');
    return values.flatMap((row) => row.map(textOf).filter((text) => NAMES.includes(text)));
  };

  it('shows the units by rank on a sheet of their own, live, the open ones last', async () => {
    await score('州乙局', '90', '88', '95', '18');
    await score('州丙委', '80', '88', '95', '18');
    await score('州甲局', '70', '88', '95', '18');
    expect(await standings()).toEqual(['州乙局', '州丙委', '州甲局', '州丁办']);
    await score('州甲局', '99');
    expect(await standings()).toEqual(['州甲局', '州乙局', '州丙委', '州丁办']);
  });

  it('puts the sheet in where it is gone, and changes nothing where it is as it should be', async () => {
    const before = open().standings;
    await session.arrangeByRank(open().sheet.id);
    expect(session.getState().written?.sentence).toBe('各表已是最新，没有改动。');
    await host.removeSheets([before?.id ?? '']);
    await settle();
    expect(open().standings).toBeNull();
    await session.arrangeByRank(open().sheet.id);
    await settle();
    expect(open().standings?.name).toBe('排名表');
    expect(session.getState().inserted?.sentence).toBe('已插入“排名表”。');
  });
});

describe('本表口径', () => {
  it('follows a decision when the formulas are rewritten', async () => {
    await session.decide(SCHEME, 'scale', 'unconverted', '某甲', '考核组会议定');
    await settle();
    await session.rewriteAppraisal(open().sheet.id);
    await settle();
    const { values } = await grid(open().basis?.id ?? '');
    expect(values.flat().map(textOf).join('\n')).toMatch(
      /定为[\s\S]*某甲，2018年12月10日，考核组会议定/,
    );
  });
});

describe('a figure', () => {
  it('given is in force, withdrawn is missing again', async () => {
    await session.decideFigure(SCHEME, 'daily-good', '95', '某甲', '考核组会议定');
    await settle();
    const state = () => session.getState().figures.find(({ figure }) => figure.id === 'daily-good');
    expect(state()).toMatchObject({ value: '95', by: '某甲', on: '2018-12-10' });
    await session.withdrawDecision(SCHEME, state()?.record ?? '');
    await settle();
    expect(state()?.value).toBeNull();
  });

  it('outside what it may be is none', async () => {
    await session.decideFigure(SCHEME, 'daily-good', '950', '某甲', '考核组会议定');
    await settle();
    expect(
      session.getState().figures.find(({ figure }) => figure.id === 'daily-good')?.value,
    ).toBeNull();
  });
});
