import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { parseCell, type Cell } from '../../src/base/cell';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { HostError, type HostEvent } from '../hosts/host';
import { createSession } from './create-session';
import { fetchForms } from './forms/load-forms';
import type { Session } from './session';

let host: MemoryHost;
let panes: Session[];
let reads: (readonly string[] | 'all')[];

function openPane(): Session {
  const pane = createSession(host, {
    now: () => new Date(2017, 10, 6, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  panes.push(pane);
  return pane;
}

function cell(name: string): Cell {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`no cell: ${name}`);
  return parsed;
}

async function after(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function insertForm(pane: Session): Promise<string> {
  const groups = [{ group: '第一组', units: ['州委组织部'] }];
  const done = pane.insert({
    scheme: 'xiangxi-2017-q3',
    forms: ['annex-2'],
    groups,
    taken: 'skip',
  });
  await after(50);
  await done;
  await after(500);
  return pane.getState().forms[0]?.sheet.id ?? '';
}

// No clock of ours says when a chunk is there.
beforeAll(async () => void (await fetchForms()));

beforeEach(() => {
  vi.useFakeTimers();
  host = createMemoryHost();
  panes = [];
  reads = [];
  const { readGrids } = host;
  host.readGrids = (sheets) => {
    reads.push(sheets ?? 'all');
    return readGrids(sheets);
  };
});

afterEach(() => {
  for (const pane of panes) pane.close();
  vi.useRealTimers();
});

describe('two panes on one workbook', () => {
  it('both see what is typed, and both records stand when both record at the same moment', async () => {
    const [a, b] = [openPane(), openPane()];
    const sheet = await insertForm(a);
    expect(b.getState().forms).toHaveLength(1);
    await host.hand.type(sheet, cell('G8'), '99');
    await after(10);
    const [mine, theirs] = [a, b].map((pane) => pane.getState().forms[0]?.problems ?? []);
    expect(mine?.map(({ issue }) => issue.code)).toContain('score-above-base');
    expect(theirs).toEqual(mine);
    const [problem] = mine ?? [];
    if (!problem) throw new Error('no problem');
    const kept = [
      a.keepProblem(problem, '另有说明', '某甲'),
      b.keepProblem(problem, '同上', '某乙'),
    ];
    await after(50);
    await Promise.all(kept);
    await after(50);
    const [ledger] = (await host.captureSheets()).filter((each) => each.name === '核分留痕');
    const people = ledger?.cells.filter(({ row, column }) => row > 0 && column === 3);
    expect(people?.map(({ input }) => (input.kind === 'text' ? input.text : '')).sort()).toEqual([
      '某乙',
      '某甲',
    ]);
    expect(a.getState().notice).toBeNull();
    expect(b.getState().notice).toBeNull();
  });
});

describe('a record while the workbook cannot be read', () => {
  it('is not written over another pane’s that has not been seen, nor a second time', async () => {
    const a = openPane();
    const sheet = await insertForm(a);
    // As where events come late: what it knows is old.
    host.subscribe = () => () => {};
    const b = openPane();
    await after(10);
    await host.hand.type(sheet, cell('G8'), '99');
    await after(10);
    const [problem] = a.getState().forms[0]?.problems ?? [];
    if (!problem) throw new Error('no problem');
    const keep = async (pane: Session, by: string): Promise<void> => {
      const kept = pane.keepProblem(problem, '另有说明', by);
      await after(50);
      await kept;
    };
    await keep(a, '某甲');
    await after(500);
    const readNormally = host.readGrids;
    // Looked for, read back, and then the pane’s own reading.
    let calls = 0;
    host.readGrids = (sheets) => {
      calls += 1;
      return calls === 3 ? Promise.reject(new HostError('busy', 'for now')) : readNormally(sheets);
    };
    await keep(a, '某乙');
    await keep(b, '某丙');
    await after(5_000);
    const [ledger] = (await host.captureSheets()).filter((each) => each.name === '核分留痕');
    const people = ledger?.cells.filter(({ row, column }) => row > 0 && column === 3);
    expect(people?.map(({ input }) => (input.kind === 'text' ? input.text : ''))).toEqual([
      '某甲',
      '某乙',
      '某丙',
    ]);
    expect([a.getState().notice, b.getState().notice]).toEqual([null, null]);
  });
});

describe('when the workbook is read', () => {
  it('one key press reads one sheet once and writes nothing', async () => {
    const pane = openPane();
    const sheet = await insertForm(pane);
    const written = vi.spyOn(host, 'applyPatches');
    const listed = vi.spyOn(host, 'listSheets');
    reads = [];
    await host.hand.type(sheet, cell('G8'), '3');
    await after(2_000);
    expect(reads).toEqual([[sheet]]);
    expect(written).not.toHaveBeenCalled();
    expect(listed).not.toHaveBeenCalled();
  });

  it('what could not be read while a cell is being edited is read later, without a word', async () => {
    const pane = openPane();
    const sheet = await insertForm(pane);
    await host.hand.type(sheet, cell('G8'), '99');
    host.failNext('cell-being-edited');
    await after(10);
    expect(pane.getState()).toMatchObject({ notice: null, pulse: { state: 'unchecked' } });
    await after(2_000);
    expect(pane.getState().pulse.state).toBe('checked');
    expect(pane.getState().forms[0]?.problems.length).toBeGreaterThan(0);
  });

  it('a co-author’s keys are read together, a little later', async () => {
    const told: ((event: HostEvent) => void)[] = [];
    host.subscribe = (listener) => {
      told.push(listener);
      return () => {};
    };
    const pane = openPane();
    const sheet = await insertForm(pane);
    reads = [];
    const remote = { kind: 'edited', sheet, area: null, remote: true } as const;
    for (const tell of told) {
      tell(remote);
      tell(remote);
    }
    await after(500);
    expect(reads).toEqual([]);
    await after(1_000);
    expect(reads).toEqual([[sheet]]);
  });

  it('a sheet deleted between the key press and the reading leaves the others checked', async () => {
    const pane = openPane();
    const sheet = await insertForm(pane);
    const readNormally = host.readGrids;
    host.readGrids = async (sheets) => {
      host.readGrids = readNormally;
      await host.hand.deleteSheet(sheet);
      return readNormally(sheets);
    };
    await host.hand.type(sheet, cell('G8'), '3');
    await after(2_000);
    const { notice, sheets, forms, pulse } = pane.getState();
    expect([notice, sheets.length, forms.length, pulse.state]).toEqual([null, 1, 0, 'checked']);
  });

  it('says what did not happen when a sheet is renamed or gone before a command writes', async () => {
    const pane = openPane();
    const sheet = await insertForm(pane);
    host.applyPatches = () => Promise.reject(new HostError('sheet-not-found', sheet));
    await pane.fillSample();
    expect(pane.getState().notice?.title).toBe('没有填入示例：工作表已不在');
  });
});
