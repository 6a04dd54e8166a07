import { beforeEach, describe, expect, it } from 'vitest';
import { parseCell, type Cell } from '../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createSession } from './create-session';
import type { InsertRequest, Session } from './session';

let host: MemoryHost;
let session: Session;

const QUARTER: InsertRequest = {
  scheme: 'xiangxi-2017-q3',
  forms: ['annex-2', 'annex-3'],
  groups: [{ group: '第一组', units: ['州委组织部'] }],
  taken: 'skip',
};
const YEAR: InsertRequest = {
  scheme: 'xiangxi-2018-5',
  forms: ['annex'],
  groups: [{ group: '', units: ['州委组织部', '州甲局'] }],
  taken: 'skip',
};

function cell(name: string): Cell {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`no cell: ${name}`);
  return parsed;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function type(sheet: string, place: string, text: string): Promise<void> {
  const id = session.getState().sheets.find(({ name }) => name === sheet)?.id ?? '';
  await host.hand.type(id, cell(place), text);
  await settle();
}

async function select(sheet: string, place: string): Promise<void> {
  const id = session.getState().sheets.find(({ name }) => name === sheet)?.id ?? '';
  const { row, column } = cell(place);
  await host.hand.select(id, { top: row, bottom: row, left: column, right: column });
  await settle();
}

function problems(sheet: string): readonly string[] {
  const form = session.getState().forms.find((each) => each.sheet.name === sheet);
  return form?.problems.map(({ itemLabel, sentence }) => `${itemLabel}${sentence}`) ?? [];
}

beforeEach(async () => {
  host = createMemoryHost();
  const now = (): Date => new Date(2018, 10, 6, 10, 42);
  session = createSession(host, { now, schemes: BUILTIN_SCHEMES });
  await settle();
  await session.insert(QUARTER);
  await session.insert(YEAR);
});

describe('two notices in one workbook', () => {
  it('stand beside each other, each sheet under its own notice', () => {
    expect(session.getState().sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      '州委组织部',
      '评分汇总表（第一组）',
      '州委组织部（2）',
      '州甲局',
    ]);
    expect(session.getState().forms.map(({ scheme, unit }) => [scheme.id, unit])).toEqual([
      ['xiangxi-2017-q3', '州委组织部'],
      ['xiangxi-2018-5', '州委组织部'],
      ['xiangxi-2018-5', '州甲局'],
    ]);
    expect(session.getState().forms.flatMap((form) => form.problems)).toEqual([]);
  });

  it('a form that is there is not inserted again, whatever its sheet is called', async () => {
    await session.insert(YEAR);
    expect(session.getState().sheets).toHaveLength(5);
    await session.insert({ ...YEAR, taken: 'number' });
    expect(
      session
        .getState()
        .sheets.map(({ name }) => name)
        .slice(5),
    ).toEqual(['州委组织部（3）', '州甲局（2）']);
  });

  it('what is typed is read by the notice of its sheet and its column’s title', async () => {
    await type('州甲局', 'F5', '会议研究2次，有计划，无总结汇报');
    await select('州甲局', 'F5');
    const { card } = session.getState();
    expect(card?.number).toBe('一·1');
    expect(card?.proposal.arithmetic).toBe('4 − 2 − 1 = 1');
    await session.fill();
    await type('州甲局', 'G6', '8');
    expect(problems('州甲局')).toEqual([
      '一·2得分比分值多2分，核查情况没有写加分依据。请补写，或改得分为6。',
    ]);
    expect(problems('州委组织部')).toEqual([]);
  });

  it('the sentence offered for a bonus keeps the paper that confers it', async () => {
    await select('州甲局', 'F6');
    await type('州甲局', 'F6', '资料台账2处不规范；州直工委命名挂牌（州直工发〔2018〕9号）');
    await session.fill({ useSentence: true });
    const id = session.getState().sheets.find(({ name }) => name === '州甲局')?.id ?? '';
    const [read] = await host.readGrids([id]);
    const { row, column } = cell('F6');
    expect(read?.grid.values[row]?.[column]).toMatch(/加5分。（州直工发〔2018〕9号）$/);
    expect(problems('州甲局').filter((each) => each.includes('文号'))).toEqual([]);
  });

  it('a decision of one notice leaves the other alone, and the totals written under it follow', async () => {
    await session.decide('xiangxi-2018-5', 'full-mark', 'no-cap', '某甲', '加分另计');
    await settle();
    expect(session.getState().forms.flatMap((form) => form.problems)).toEqual([]);
    const id = session.getState().forms.find(({ unit }) => unit === '州甲局')?.sheet.id ?? '';
    const [read] = await host.readGrids([id]);
    expect(read?.grid.formulas[27]?.[6]).not.toContain('MIN(');
  });

  it('汇总 keeps them apart; units of a notice without a roster are one group', () => {
    expect(session.getState().totals.map(({ scheme, filler }) => [scheme.id, filler])).toEqual([
      ['xiangxi-2017-q3', '第一组'],
      ['xiangxi-2018-5', ''],
    ]);
    const units = session.getState().totals[1]?.ranking.units.map(({ unit }) => unit);
    expect(units).toEqual(['州委组织部', '州甲局']);
  });

  it('示例数据 says on every sheet that it is invented, beside the titles where no column is free for words', async () => {
    await session.fillSample();
    for (const form of session.getState().forms) {
      const [read] = await host.readGrids([form.sheet.id]);
      expect(read?.grid.values.flat()).toContain('示例，纯属虚构');
    }
    const year = session.getState().forms.at(-1);
    const [read] = await host.readGrids([year?.sheet.id ?? '']);
    expect(read?.grid.values[3]?.[7]).toBe('示例，纯属虚构');
    expect(year?.check.items.filter(({ filled }) => filled).length).toBeGreaterThan(15);
  });

  it('a sheet copied and given another unit is checked as that unit’s', async () => {
    await type('州甲局', 'H2', '被核查单位：州乙局');
    expect(session.getState().forms.map(({ unit }) => unit)).toContain('州乙局');
    expect(problems('州甲局')).toEqual(['表头写“州乙局”，本表原是“州甲局”的。已按表头检查。']);
  });
});
