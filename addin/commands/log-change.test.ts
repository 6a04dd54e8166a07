import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../e2e/gallery/fixture-review';
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

function decide(by: string): Promise<void> {
  const scheme = session.getState().records[0]?.scheme;
  const [decision] = scheme?.decisions ?? [];
  const option = decision?.options[0]?.id ?? '';
  return session.decide(scheme?.id ?? '', decision?.id ?? '', option, by, '');
}

/** Ids and names of the sheets that hold the log. */
async function logs(): Promise<readonly string[]> {
  return (await host.listSheets()).filter(({ name }) => name.includes('留痕')).map(({ id }) => id);
}

async function log(): Promise<string> {
  return (await logs())[0] ?? '';
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

  it('is missed when its sheet is deleted', async () => {
    await host.hand.deleteSheet(await log());
    await until(() => session.getState().notice !== null);
    expect(session.getState().notice?.title).toBe('留痕表已不在');
    await host.hand.undo();
    await until(() => decided() === '某庚');
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
