import { describe, expect, it } from 'vitest';
import { isCellError } from '../../../src/base/grid';
import {
  CASES,
  agreementsShown,
  caseKeys,
  sampleReviewSheets,
} from '../../../src/sheet/review/sample-review-sheet';
import { createMemoryHost, type MemoryHost } from './memory-host';

const SHEETS = sampleReviewSheets();

async function gridOf(host: MemoryHost) {
  const read = (await host.readGrids()).find(({ sheet }) => sheet.name === '会审表');
  if (!read) throw new Error('no 会审表');
  return read.grid;
}

async function shownOf(host: MemoryHost, name: string) {
  const shown = agreementsShown(await gridOf(host));
  return caseKeys(name).map((key) => shown.get(key));
}

async function idOf(host: MemoryHost, name: string): Promise<string> {
  const found = (await host.listSheets()).find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
}

describe('the 会审表 in a workbook', () => {
  it('J4 J5 J6 says where 判定 and 数量 agree', async () => {
    const host = createMemoryHost(SHEETS);
    expect(await shownOf(host, '某甲')).toEqual(CASES.map(({ says }) => says));
  });

  it('J3 a filler without a sheet is told, a difference between the others goes before', async () => {
    const host = createMemoryHost(SHEETS);
    const shown = await shownOf(host, '某乙');
    expect(shown.slice(0, 5)).toEqual([
      ['缺表', '缺表'],
      ['不同', '不同'],
      ['缺表', '缺表'],
      ['缺表', ''],
      ['缺表', '缺表'],
    ]);
  });

  it('J7 compares conclusions, typed and derived', async () => {
    const shown = agreementsShown(await gridOf(createMemoryHost(SHEETS)));
    expect(shown.get('domain|duty|某甲')).toEqual(['不同', '待定']);
    expect(shown.get('domain|duty|某乙')).toEqual(['缺表', '待定']);
  });

  it('J3 J9 a sheet that is deleted is said in words, and no cell shows an error', async () => {
    const host = createMemoryHost(SHEETS);
    await host.hand.deleteSheet(await idOf(host, '某甲 考察组'));
    const grid = await gridOf(host);
    expect(grid.values.flat().filter(isCellError)).toEqual([]);
    const shown = await shownOf(host, '某甲');
    expect(shown.slice(0, 4)).toEqual([
      ['读不到', '读不到'],
      ['读不到', '读不到'],
      ['读不到', '读不到'],
      ['读不到', '读不到'],
    ]);
    expect(grid.values.flat()).toContain('有一张表已删除，或单元格显示错误');
  });

  it('J2 follows what is typed into a form', async () => {
    const host = createMemoryHost(SHEETS);
    const id = await idOf(host, '某甲 考察组');
    const [read] = await host.readGrids([id]);
    const row = read?.grid.values.findIndex((values) => values.includes('未达到')) ?? -1;
    const column = read?.grid.values[row]?.indexOf('未达到') ?? -1;
    await host.hand.type(id, { row, column }, '达到');
    await host.hand.type(id, { row, column: column + 1 }, '6');
    expect((await shownOf(host, '某甲'))[1]).toEqual(['一致', '一致']);
  });

  it('J2 shows what each filler wrote, live, empty where nothing is written, and its 判定 and 数量 under it', async () => {
    const host = createMemoryHost(SHEETS);
    const wordsOf = async (key: string) =>
      (await gridOf(host)).values.find(([own]) => own === key)?.slice(3, 6);
    expect(await wordsOf('item|duty.1|某甲')).toEqual([
      ...['全年6次\n【达到，6】', '全年6次\n【达到，6】', '全年共6次\n【达到，6】'],
    ]);
    expect(await wordsOf('item|duty.2|某甲')).toEqual([
      '全年6次\n【达到，6】',
      '全年4次，其中2次由副书记主持，\n另有1次没有记录\n【未达到，4】',
      '【达到，6】',
    ]);
    expect(await wordsOf('item|duty.4|某甲')).toEqual(['', '', '']);
    expect(await wordsOf('item|duty.1|某乙')).toEqual([
      ...['全年6次\n【达到，6】', '全年6次\n【达到，6】', '缺表'],
    ]);
    const id = await idOf(host, '某甲 考察组');
    const [read] = await host.readGrids([id]);
    const row = read?.grid.values.findIndex(([key]) => key === 'duty.4') ?? -1;
    await host.hand.type(id, { row, column: 3 }, '没有开');
    expect(await wordsOf('item|duty.4|某甲')).toEqual(['', '没有开', '']);
  });

  it('J7 shows a typed conclusion and what the form comes to, each by its name', async () => {
    const grid = await gridOf(createMemoryHost(SHEETS));
    const row = grid.values.find(([key]) => key === 'domain|duty|某甲');
    expect(row?.slice(3, 6)).toEqual([
      ...['所填：到位\n推得：到位', '所填：到位\n推得：待会审', '所填：不够到位\n推得：到位'],
    ]);
  });
});
