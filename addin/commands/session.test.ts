import { beforeEach, describe, expect, it } from 'vitest';
import { parseCell, type Cell } from '../../src/base/cell';
import { valueAt } from '../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createSession } from './create-session';
import type { InsertRequest, Session } from './session';
import type { OpenForm } from './session-state';

const NOW = new Date(2017, 10, 6, 10, 42);

let host: MemoryHost;
let session: Session;
let writes: number;
let reads: number;

function request(units: readonly string[], forms = ['annex-2', 'annex-3']): InsertRequest {
  return { scheme: 'xiangxi-2017-q3', forms, groups: [{ group: '第一组', units }], taken: 'skip' };
}

function cell(name: string): Cell {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`no cell: ${name}`);
  return parsed;
}

function area(name: string): { top: number; left: number; bottom: number; right: number } {
  const { row, column } = cell(name);
  return { top: row, left: column, bottom: row, right: column };
}

/** Everything the session has begun is done: its timers have run and its readings are in. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function type(sheet: string, place: string, text: string): Promise<void> {
  await host.hand.type(sheet, cell(place), text);
  await settle();
}

async function select(sheet: string, place: string): Promise<void> {
  await host.hand.select(sheet, area(place));
  await settle();
}

function form(unit: string): OpenForm {
  const found = session.getState().forms.find((each) => each.unit === unit);
  if (!found) throw new Error(`no form of ${unit}`);
  return found;
}

async function valueOf(sheet: string, place: string): Promise<unknown> {
  const [read] = await host.readGrids([sheet]);
  return read ? valueAt(read.grid, cell(place)) : undefined;
}

beforeEach(async () => {
  host = createMemoryHost();
  const { applyPatches, readGrids } = host;
  writes = 0;
  reads = 0;
  host.applyPatches = (patches) => {
    writes += 1;
    return applyPatches(patches);
  };
  host.readGrids = (sheets) => {
    reads += 1;
    return readGrids(sheets);
  };
  session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  await settle();
});

describe('inserting', () => {
  it('puts one sheet a unit and one summary, goes to the first item and opens 检查', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部']));
    const { sheets, form: open, page, inserted, active } = session.getState();
    expect(sheets.map((sheet) => sheet.name).slice(1, 3)).toEqual(['州纪委监察局', '州委组织部']);
    expect(sheets).toHaveLength(4);
    expect(open?.unit).toBe('州纪委监察局');
    expect(page).toBe('check');
    expect(active?.item).toBe('1');
    expect(inserted?.sentence).toBe('已插入3张。');
  });

  it('links the summary to the sheets inserted with it', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部']));
    const summary = session.getState().sheets.at(-1)?.id ?? '';
    const [read] = await host.readGrids([summary]);
    const formulas = read?.grid.formulas.flat().filter((each) => each !== null) ?? [];
    expect(formulas.some((each) => each.includes('州委组织部') && each.includes('G$20'))).toBe(
      true,
    );
  });

  it('never overwrites: a taken name is skipped, or numbered where that was asked', async () => {
    await session.insert(request(['州委组织部'], ['annex-2']));
    await session.insert(request(['州委组织部'], ['annex-2']));
    expect(session.getState().forms).toHaveLength(1);
    await session.insert({ ...request(['州委组织部'], ['annex-2']), taken: 'number' });
    expect(session.getState().sheets.map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      '州委组织部',
      '州委组织部（2）',
    ]);
  });

  it('keeps whole sheets when it fails half way, and says how many', async () => {
    const { insertSheets } = host;
    let calls = 0;
    host.insertSheets = (blueprints) => {
      calls += 1;
      if (calls === 2) host.failNext('busy');
      return insertSheets(blueprints);
    };
    await session.insert(request(['州纪委监察局', '州委组织部'], ['annex-2']));
    const { inserted, notice, forms, work } = session.getState();
    expect(inserted?.sentence).toBe('已插入1张，其余1张未插入。');
    expect(notice?.title).toBe('没有插入：表格正忙');
    expect(forms).toHaveLength(1);
    expect(work).toBeNull();
  });

  it('takes the inserted sheets away again', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部']));
    await session.removeInserted();
    expect(session.getState().sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  it('does not take away what somebody has typed into them since', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部']));
    const sheet = session.getState().forms[0]?.sheet.id ?? '';
    await host.hand.type(sheet, { row: 4, column: 5 }, '未按要求落实');
    await session.removeInserted();
    const { forms, notice, inserted } = session.getState();
    expect(forms).toHaveLength(2);
    expect(notice?.title).toBe('没有删除：表里已有填写');
    expect(inserted).not.toBeNull();
  });

  it('stops between two sheets when told to', async () => {
    const running = session.insert(request(['州纪委监察局', '州委组织部', '州委宣传部']));
    session.stop();
    await running;
    expect(session.getState().forms.length).toBeLessThan(3);
    expect(session.getState().inserted?.missing).toBeGreaterThan(0);
  });
});

describe('示例数据', () => {
  it('fills blank forms, says on each that it is invented, and goes with one click', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部'], ['annex-2']));
    await session.fillSample();
    const ids = session.getState().forms.map((each) => each.sheet.id);
    for (const id of ids) expect(await valueOf(id, 'E5')).toBe('示例，纯属虚构');
    expect(session.getState().forms[0]?.problems.length).toBeGreaterThan(3);
    await session.undoFill();
    for (const id of ids) expect(await valueOf(id, 'E5')).toBeNull();
    expect(session.getState().forms[0]?.problems).toEqual([]);
  });

  it('stays out of the other forms where somebody has begun to work', async () => {
    await session.insert(request(['州纪委监察局', '州委组织部'], ['annex-2']));
    const [first, second] = session.getState().forms;
    await type(first?.sheet.id ?? '', 'G5', '5');
    await session.fillSample();
    expect(await valueOf(second?.sheet.id ?? '', 'G5')).toBeNull();
    expect(await valueOf(first?.sheet.id ?? '', 'G6')).not.toBeNull();
  });
});

describe('上一处 and 下一处', () => {
  it('goes down the items, then to what concerns the whole sheet, then says it is the end', async () => {
    await session.insert(request(['州纪委监察局'], ['annex-2']));
    const sheet = form('州纪委监察局').sheet.id;
    await type(sheet, 'G5', '9');
    await type(sheet, 'G7', '-1');
    await select(sheet, 'G5');
    const met: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      met.push(await session.stepProblem('next'));
      const at = session.getState().cursor?.area;
      met.push(at && `${at.top + 1},${at.left}`);
      await settle();
    }
    expect(met).toEqual([true, '7,6', true, '3,5', false, '3,5', true, '5,6']);
  });
});

describe('checking while people type', () => {
  let sheet: string;

  beforeEach(async () => {
    await session.insert(request(['州纪委监察局', '州委组织部']));
    sheet = form('州纪委监察局').sheet.id;
    writes = 0;
    reads = 0;
  });

  it('reads the one sheet once and writes nothing', async () => {
    await type(sheet, 'F9', '支委会少1次，党小组会少1次');
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
    await select(sheet, 'F9');
    expect(session.getState().card?.proposal).toMatchObject({
      state: 'propose',
      score: 600,
      scoreCell: 'G9',
      factsCell: 'F9',
    });
  });

  it('tells a score the clauses cannot give', async () => {
    await type(sheet, 'F9', '支委会少1次');
    await type(sheet, 'G9', '6.5');
    expect(
      form('州纪委监察局').problems.map(({ issue, place }) => [issue.severity, place]),
    ).toEqual([
      ['must', 'G9'],
      ['note', 'F3'],
    ]);
  });

  it('writes score and sentence in one batch on 填入, and takes them back', async () => {
    await type(sheet, 'F9', '支委会少1次，党小组会少1次');
    await type(sheet, 'G9', '8');
    await select(sheet, 'G9');
    await session.fill({ useSentence: true });
    expect(writes).toBe(1);
    expect(await valueOf(sheet, 'G9')).toBe(6);
    expect(await valueOf(sheet, 'F9')).toBe('支委会少1次，扣1分；党小组会少1次，扣1分。');
    expect(session.getState().written?.sentence).toBe('已填入F9、G9。');
    expect(session.getState().card?.proposal.state).toBe('same');
    await session.undoFill();
    expect(await valueOf(sheet, 'G9')).toBe(8);
    expect(await valueOf(sheet, 'F9')).toBe('支委会少1次，党小组会少1次');
    expect(session.getState().written).toBeNull();
  });

  it('leaves the person’s own words where they say the same facts, and offers its own', async () => {
    await type(sheet, 'F9', '党小组会7月没开');
    await select(sheet, 'G9');
    expect(session.getState().card?.proposal).toMatchObject({
      text: null,
      alternativeText: '党小组会少1次，扣1分。',
    });
    await session.fill();
    expect(await valueOf(sheet, 'F9')).toBe('党小组会7月没开');
    expect(await valueOf(sheet, 'G9')).toBe(7);
  });

  it('leaves alone a cell changed since, when a fill is taken back', async () => {
    await type(sheet, 'F9', '支委会少1次');
    await select(sheet, 'G9');
    await session.fill();
    await type(sheet, 'G9', '5');
    expect(session.getState().written).toBeNull();
    expect(await valueOf(sheet, 'G9')).toBe(5);
  });

  it('keeps a counter set in the card until it is written, and asks when the cell changes meanwhile', async () => {
    await select(sheet, 'F9');
    const key = session.getState().card?.rows[0]?.line.key ?? '';
    session.setCount('5', key, 2);
    expect(session.getState().card?.proposal).toMatchObject({ state: 'propose', score: 600 });
    await select(sheet, 'F10');
    await select(sheet, 'F9');
    expect(session.getState().card?.rows[0]).toMatchObject({ count: 2, pending: true });
    await type(sheet, 'F9', '党小组会少1次');
    expect(session.getState().card?.proposal.state).toBe('conflict');
    session.resolveConflict('pane');
    expect(session.getState().card?.proposal.state).toBe('propose');
    await session.fill();
    expect(await valueOf(sheet, 'G9')).toBe(6);
  });

  it('does not write over what somebody typed between the look and the click', async () => {
    await type(sheet, 'F9', '支委会少1次');
    await select(sheet, 'G9');
    const pending = host.hand.type(sheet, cell('F9'), '支委会少2次');
    const filling = session.fill();
    await Promise.all([pending, filling]);
    await settle();
    expect(await valueOf(sheet, 'F9')).toBe('支委会少2次');
    expect(await valueOf(sheet, 'G9')).toBeNull();
  });

  it('says that nothing was filled in where the sheet has gone in between', async () => {
    await type(sheet, 'F9', '支委会少1次');
    await select(sheet, 'G9');
    host.readGrids = async () => [];
    await session.fill();
    expect(session.getState().notice?.title).toBe('没有填入：工作表已不在');
  });

  it('says what did not happen when the host refuses, and keeps the draft', async () => {
    await type(sheet, 'F9', '支委会少1次');
    await select(sheet, 'G9');
    host.protect(sheet, true);
    const { applyPatches } = host;
    host.applyPatches = (patches) => {
      host.failNext('cell-being-edited');
      return applyPatches(patches);
    };
    await session.fill();
    expect(session.getState().notice?.title).toBe('没有填入：单元格正在编辑');
    expect(session.getState().card?.proposal.state).toBe('propose');
  });

  it('keeps a problem with its reason, and brings it back when the cell changes', async () => {
    await type(sheet, 'G5', '4');
    const ofScore = () => form('州纪委监察局').problems.filter(({ place }) => place === 'G5');
    const [problem] = ofScore();
    if (!problem) throw new Error('no problem');
    await session.keepProblem(problem, '情况特殊，见会议纪要', '某甲');
    expect(ofScore()).toEqual([]);
    expect(form('州纪委监察局').kept[0]).toMatchObject({
      reason: '情况特殊，见会议纪要',
      by: '某甲',
      on: '2017-11-06',
    });
    await type(sheet, 'G5', '3.5');
    expect(form('州纪委监察局').kept).toEqual([]);
    expect(ofScore()).toHaveLength(1);
  });

  it('two sheets of one unit are told on both', async () => {
    await host.hand.copySheet(sheet);
    await settle();
    const codes = session
      .getState()
      .forms.map((each) => each.problems.some(({ issue }) => issue.code === 'identity-twice'));
    expect(codes.filter(Boolean)).toHaveLength(2);
  });
});
