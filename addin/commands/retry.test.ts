import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { HostError } from '../hosts/host';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createSession } from './create-session';
import type { InsertRequest, Session } from './session';

const UNITS = ['州委组织部', '州委宣传部', '州委统战部'];

let host: MemoryHost;
let session: Session;

function request(taken: InsertRequest['taken']): InsertRequest {
  const groups = [{ group: '第一组', units: UNITS }];
  return { scheme: 'xiangxi-2017-q3', forms: ['annex-2'], groups, taken };
}

/** The host refuses its `turn`th insertion from now on. */
function refuseInsertion(turn: number): void {
  const { insertSheets } = host;
  let asked = 0;
  host.insertSheets = (blueprints) => {
    asked += 1;
    return asked === turn
      ? Promise.reject(new HostError('cell-being-edited', 'somebody types'))
      : insertSheets(blueprints);
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

function press(): void {
  const retry = session.getState().notice?.retry;
  if (!retry) throw new Error('nothing to retry');
  retry();
}

const names = async () => (await host.listSheets()).map(({ name }) => name);

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, { now: () => new Date(2017, 10, 6), schemes: BUILTIN_SCHEMES });
  await until(() => session.getState().ready);
});

afterEach(() => session.close());

describe('重试 of an insertion', () => {
  it.each(['skip', 'number'] as const)(
    'inserts what is missing, once, and ends as an insertion ends (%s)',
    async (taken) => {
      const before = await names();
      refuseInsertion(2);
      await session.insert(request(taken));
      const { inserted, notice, work } = session.getState();
      expect([inserted?.sentence, notice?.title, work]).toEqual([
        '已插入1张，其余2张未插入。',
        '没有插入：单元格正在编辑',
        null,
      ]);
      press();
      await until(() => session.getState().inserted?.missing === 0);
      await until(() => session.getState().active?.item !== null);
      expect(session.getState()).toMatchObject({
        work: null,
        notice: null,
        inserted: { sentence: '已插入3张。' },
      });
      expect(await names()).toEqual([...before, ...UNITS]);
      expect(session.getState().forms.map(({ unit }) => unit)).toEqual(UNITS);
    },
  );

  it('follows what is typed afterwards', async () => {
    refuseInsertion(1);
    await session.insert(request('skip'));
    press();
    await until(() => session.getState().forms.length === UNITS.length);
    const [form] = session.getState().forms;
    await host.hand.type(form?.sheet.id ?? '', { row: 7, column: 6 }, '99');
    await until(() => (session.getState().forms[0]?.problems.length ?? 0) > 0);
  });
});

describe('重试 of a record', () => {
  const BUSY = new HostError('busy', 'no answer in time', true);

  const say = (value: string) =>
    session.recordReview({
      kind: 'field',
      by: '某甲',
      scheme: 'dazhou-2017-206',
      field: '落款单位',
      value,
    });

  async function rows(): Promise<readonly string[]> {
    const read = (await host.readGrids()).find(({ sheet }) => sheet.name === '核分留痕');
    return (read?.grid.values ?? []).slice(1).map((row) => row.map(String).join(' '));
  }

  /** The host does the next write, or puts it off, and says that it knows of nothing. */
  function loseAnswer(does: 'written' | 'later' | 'never'): () => Promise<void> {
    const { applyPatches } = host;
    let late = (): Promise<void> => Promise.resolve();
    host.applyPatches = async (patches) => {
      host.applyPatches = applyPatches;
      if (does === 'written') await applyPatches(patches);
      if (does === 'later') late = () => applyPatches(patches);
      throw BUSY;
    };
    return () => late();
  }

  async function retry(): Promise<void> {
    press();
    await until(() => !session.getState().waiting && session.getState().notice === null);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  beforeEach(async () => void (await say('某委')));

  it('that was written and could not be read back is not written twice', async () => {
    const { readGrids, applyPatches } = host;
    host.applyPatches = async (patches) => {
      await applyPatches(patches);
      host.applyPatches = applyPatches;
      host.readGrids = (sheets) => {
        host.readGrids = readGrids;
        void sheets;
        return Promise.reject(new HostError('unknown', 'cannot be read just now'));
      };
    };
    expect(await say('某部')).toBe(false);
    expect(await rows()).toHaveLength(2);
    await retry();
    expect((await rows()).map((row) => row.slice(0, 2))).toEqual(['r1', 'r2']);
    // Whoever says the same again means it.
    await say('某部');
    expect(await rows()).toHaveLength(3);
  });

  it.each(['written', 'later', 'never'] as const)(
    'of which nobody knows whether it was written (%s) stands once',
    async (does) => {
      const arrive = loseAnswer(does);
      expect(await say('某部')).toBe(false);
      await arrive();
      await retry();
      expect((await rows()).map((row) => row.slice(0, 2))).toEqual(['r1', 'r2']);
    },
  );

  it('that another pane went on from, or took back, is not lost', async () => {
    loseAnswer('written');
    await say('某部');
    const other = createSession(host, {
      now: () => new Date(2017, 10, 6),
      schemes: BUILTIN_SCHEMES,
    });
    await until(() => other.getState().ready);
    await other.withdrawReview('r2', '某乙');
    other.close();
    await retry();
    expect((await rows()).map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      'r1 field',
      'r2 field',
      'r3 withdrawal',
      'r4 field',
    ]);
  });
});

describe('a deed that may have been done in part', () => {
  it('is not said to have changed nothing', async () => {
    host.insertSheets = () => Promise.reject(new HostError('busy', 'no answer in time', true));
    await session.insert(request('skip'));
    const { notice } = session.getState();
    expect(notice?.title).toBe('插入没有做完：表格正忙');
    expect(notice?.text).toContain('可能已留下一部分改动');
  });
});

describe('a session that is closed', () => {
  it('while a reading waits asks no more', async () => {
    const { readGrids } = host;
    let reads = 0;
    host.readGrids = (sheets) => {
      reads += 1;
      host.failNext('cell-being-edited');
      return readGrids(sheets);
    };
    const reading = session.checkAgain();
    session.close();
    await reading;
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    expect(reads).toBe(1);
  });
});

describe('重试 of a reading', () => {
  it('that succeeds leaves no word of the failure', async () => {
    host.failNext('unknown');
    await session.checkAgain();
    expect(session.getState().notice?.title).toBe('没有检查：原因不明');
    press();
    await until(() => session.getState().pulse.state === 'checked');
    expect(session.getState().notice).toBeNull();
  });

  it('is read by itself later where it meets somebody typing', async () => {
    host.failNext('unknown');
    await session.checkAgain();
    host.failNext('cell-being-edited');
    press();
    await until(() => session.getState().notice === null);
    await until(() => session.getState().pulse.state === 'checked');
  });
});

describe('a host that takes its time', () => {
  it('is said to be waited for after a moment, and no longer than it lasts', async () => {
    let answer = (): void => {};
    host.removeSheets = () => new Promise((resolve) => (answer = resolve));
    await session.insert(request('skip'));
    const removing = session.removeInserted();
    expect(session.getState().waiting).toBe(false);
    await until(() => session.getState().waiting);
    answer();
    await removing;
    expect(session.getState().waiting).toBe(false);
  });

  it('a refused deed is said in its own place, where 重试 does what is in sight', async () => {
    session.openPage('forms');
    refuseInsertion(1);
    await session.insert(request('skip'));
    expect(session.getState().notice?.about).toEqual({ page: 'forms', card: null });
  });
});
