import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../e2e/gallery/fixture-review';
import { EMPTY_GRID, valueAt } from '../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createSession } from './create-session';
import type { Session } from './session';

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]);
  session = createSession(host, { now: () => new Date(2017, 10, 27), schemes: BUILTIN_SCHEMES });
  await until(() => session.getState().ready);
  await decide('某戊');
  await decide('某庚');
});

afterEach(() => session.close());

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
  if (!done()) throw new Error('never came');
}

function decide(by: string, at = session): Promise<void> {
  const scheme = at.getState().records[0]?.scheme;
  const [decision] = scheme?.decisions ?? [];
  const option = decision?.options[0]?.id ?? '';
  return at.decide(scheme?.id ?? '', decision?.id ?? '', option, by, '');
}

/** Ids and names of the sheets that hold the log. */
async function logs(): Promise<readonly string[]> {
  return (await host.listSheets()).filter(({ name }) => name.includes('留痕')).map(({ id }) => id);
}

async function log(): Promise<string> {
  return (await logs())[0] ?? '';
}

const lost = () => session.getState().lostLog;

/** The rows of the log as they stand. */
async function rows(): Promise<readonly (readonly unknown[])[]> {
  const [read] = await host.readGrids(await logs());
  return read?.grid.values ?? [];
}

/** Who decided last. */
function decided(): string {
  return session.getState().decisions.find(({ by }) => by !== '')?.by ?? '';
}

describe('a log that people got at', () => {
  it('G1 G2 sorted upside down it says what it said, and goes on below', async () => {
    await host.hand.sortRows(
      await log(),
      { top: 0, left: 0, bottom: 2, right: 4 },
      0,
      'descending',
    );
    await decide('某辛');
    expect([decided(), (await logs()).length]).toEqual(['某辛', 1]);
    const [read] = await host.readGrids(await logs());
    expect(read?.grid.values.map(([id]) => id)).toEqual(['r2', 'r1', 'hefen-state:1', 'r3']);
  });

  it('G3 a row that cannot be read is told, and stays', async () => {
    await host.hand.type(await log(), { row: 2, column: 4 }, '改过');
    await until(() => session.getState().notice !== null);
    expect(session.getState().notice).toMatchObject({ title: '留痕有1行读不出', severity: 'ask' });
    expect(session.getState().notice?.text).toContain('第3行');
    expect(decided()).toBe('某戊');
  });

  it('G1 with its mark typed over it is still the log, and no second one is begun', async () => {
    await host.hand.type(await log(), { row: 0, column: 0 }, 'x');
    await until(() => session.getState().notice !== null);
    await decide('某辛');
    expect([decided(), (await logs()).length]).toEqual(['某辛', 1]);
  });

  it('G4 of a newer version it is told at once, read and not written', async () => {
    await host.hand.type(await log(), { row: 0, column: 0 }, 'hefen-state:2');
    await until(() => session.getState().notice !== null);
    expect(session.getState().notice?.title).toBe('留痕由较新版本的核分记下');
    await decide('某辛');
    expect(session.getState().notice?.text).toContain('请更新核分，再记一次');
    expect(decided()).toBe('某庚');
  });

  it('G29 is missed when its sheet is deleted, until that is undone', async () => {
    await host.hand.deleteSheet(await log());
    await until(() => lost() !== null);
    expect(lost()).toEqual({ rows: 2, by: '某庚', on: '2017-11-27', sheet: false });
    await host.hand.undo();
    await until(() => decided() === '某庚');
    expect(lost()).toBeNull();
  });

  it('G29 no undo of what was done before it takes a row away', async () => {
    const [form] = session.getState().records;
    const sheet = form?.sheet.id ?? '';
    const at = { row: 40, column: 2 };
    await host.hand.type(sheet, at, '改');
    await decide('某辛');
    const before = await rows();
    for (let turn = 0; turn < 5; turn += 1) await host.hand.undo();
    const [read] = await host.readGrids([sheet]);
    expect([valueAt(read?.grid ?? EMPTY_GRID, at), await rows()]).toEqual([null, before]);
    for (let turn = 0; turn < 5; turn += 1) await host.hand.redo();
    expect([await rows(), decided(), lost()]).toEqual([before, '某辛', null]);
  });

  it('G29 rows that somebody deleted are told, and written again to the letter', async () => {
    const before = await rows();
    await host.hand.deleteRows(await log(), 1, 2);
    await until(() => lost() !== null);
    expect([lost()?.rows, decided()]).toEqual([2, '']);
    // Told until they are back or nobody wants them, whatever is done meanwhile; no id of theirs is given again.
    await decide('某辛');
    expect(lost()?.rows).toBe(2);
    expect(await session.putBackLog()).toBe(true);
    expect([lost(), decided()]).toEqual([null, '某辛']);
    expect((await rows()).map(([id]) => id)).toEqual(['hefen-state:1', 'r3', 'r1', 'r2']);
    expect((await rows()).slice(2)).toEqual(before.slice(1));
  });

  it('G29 a lost row whose id another pane gave again gets another one, and so does what takes it back', async () => {
    await session.withdrawDecision(session.getState().records[0]?.scheme.id ?? '', 'r2');
    const before = await rows();
    await host.hand.deleteRows(await log(), 2, 2);
    await until(() => lost()?.rows === 2);
    const other = createSession(host, {
      now: () => new Date(2017, 10, 28),
      schemes: BUILTIN_SCHEMES,
    });
    await until(() => other.getState().ready);
    await decide('某壬', other);
    other.close();
    await until(() => decided() === '某壬');
    await session.putBackLog();
    const [second, back] = before.slice(2);
    expect((await rows()).slice(2)).toEqual([
      expect.arrayContaining(['r2', '某壬']),
      ['r4', ...(second ?? []).slice(1)],
      ['r5', ...(back ?? []).slice(1, 4), '{"record":"r4"}'],
    ]);
    expect([decided(), lost()]).toEqual(['某壬', null]);
  });

  it('G29 rows nobody wants are spoken of no more', async () => {
    await host.hand.deleteRows(await log(), 2, 1);
    await until(() => lost() !== null);
    session.forgetLostLog();
    await session.checkAgain();
    expect(lost()).toBeNull();
    await decide('某辛');
    expect([lost(), (await rows()).map(([id]) => id)]).toEqual([
      null,
      ['hefen-state:1', 'r1', 'r3'],
    ]);
  });
});

describe('a deed that was not done', () => {
  it('is told until the next one', async () => {
    host.protect(await log(), true);
    await decide('某辛');
    expect(session.getState().notice?.title).toBe('没有记下：工作表受保护');
    host.protect(await log(), false);
    await decide('某辛');
    expect([session.getState().notice, decided()]).toEqual([null, '某辛']);
  });
});
