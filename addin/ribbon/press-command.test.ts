// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseCell } from '../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { COMMANDS, type CommandId } from '../commands/command';
import { createSession } from '../commands/create-session';
import type { Session } from '../commands/session';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { COMMAND_ZH_CN } from '../locale/command-zh-cn';
import { readPaneKey } from '../taskpane/pane-keys';
import { pressCommand, type CommandMessage } from './press-command';
import { RIBBON_NAMES } from './ribbon-names';

let host: MemoryHost;
let session: Session;
let pane: HTMLElement;
let seen: boolean;
let editing: boolean;
let keys: unknown[];
let told: CommandMessage[];

/** A face of nothing but a pane that notes which of its keys it was handed. */
function press(id: CommandId, open: Session | null = session): Promise<void> {
  return pressCommand(
    {
      words: COMMAND_ZH_CN,
      session: () => open,
      paneInSight: () => (seen ? pane : null),
      showPane: async () => void (seen = true),
      finishEditing: async () => editing,
      tell: (message) => void told.push(message),
    },
    id,
  );
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

async function insertForm(): Promise<string> {
  await session.insert({
    scheme: 'xiangxi-2017-q3',
    forms: ['annex-2'],
    groups: [{ group: '第一组', units: ['州委组织部'] }],
    taken: 'skip',
  });
  return session.getState().forms[0]?.sheet.id ?? '';
}

async function type(sheet: string, name: string, text: string): Promise<void> {
  const cell = parseCell(name);
  if (!cell) throw new Error(`no cell: ${name}`);
  await host.hand.type(sheet, cell, text);
  const { row, column } = cell;
  await host.hand.select(sheet, { top: row, left: column, bottom: row, right: column });
  await settle();
}

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, { now: () => new Date(2017, 10, 6), schemes: BUILTIN_SCHEMES });
  await settle();
  pane = document.createElement('div');
  keys = [];
  pane.addEventListener('keydown', (event) => keys.push(readPaneKey(event)));
  told = [];
  seen = true;
  editing = false;
});

describe('the names on the ribbon', () => {
  it('every command has a button and a function of its own', () => {
    const names = COMMANDS.map(({ id }) => RIBBON_NAMES[id]);
    expect(new Set(names.map(({ control }) => control)).size).toBe(COMMANDS.length);
    expect(new Set(names.map(({ action }) => action)).size).toBe(COMMANDS.length);
  });
});

describe('a page command', () => {
  it('opens its page and brings the pane back', async () => {
    seen = false;
    await press('page-totals');
    expect(session.getState().page).toBe('totals');
    expect(seen).toBe(true);
  });

  it('brings the pane and does nothing more while no workbook stands open', async () => {
    seen = false;
    await press('page-totals', null);
    expect([seen, told]).toEqual([true, []]);
  });
});

describe('填入', () => {
  it('says why not where there is no form, on the page that shows what to do', async () => {
    session.openPage('totals');
    await press('fill');
    expect(told).toEqual([{ tone: 'ask', ...COMMAND_ZH_CN.blocked['no-form'] }]);
    expect([session.getState().page, keys]).toEqual(['check', []]);
  });

  it('says so on a sheet that is no form, in a workbook that has one', async () => {
    await insertForm();
    const [first] = session.getState().sheets;
    await host.hand.select(first?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 });
    await press('fill');
    expect(told).toEqual([{ tone: 'ask', ...COMMAND_ZH_CN.blocked['other-sheet'] }]);
  });

  it('says why not where nothing is proposed', async () => {
    const sheet = await insertForm();
    await host.hand.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    await press('fill');
    expect(told.map(({ why }) => why)).toEqual(['当前项没有要填入的内容']);
    expect(keys).toEqual([]);
  });

  it.each([
    ['a pane that is closed', () => void (seen = false)],
    ['another page', () => session.openPage('totals')],
    ['a cell still being typed in', () => void (editing = true)],
  ])('shows the proposal first over %s, and writes at the second press', async (_, begin) => {
    const sheet = await insertForm();
    await type(sheet, 'F9', '支委会少1次');
    begin();
    await press('fill');
    expect([session.getState().page, seen, keys]).toEqual(['check', true, []]);
    editing = false;
    await press('fill');
    expect(keys).toEqual(['fill']);
  });
});

describe('上一处 and 下一处', () => {
  it('say that nothing was found, calmly', async () => {
    await insertForm();
    await press('next-problem');
    expect(told).toEqual([{ tone: 'ok', ...COMMAND_ZH_CN.blocked['no-problem'] }]);
  });

  it('are handed to a pane in sight, which counts itself', async () => {
    await type(await insertForm(), 'G9', '9');
    await press('next-problem');
    await press('previous-problem');
    expect(keys).toEqual(['next-problem', 'previous-problem']);
  });

  it('step and say the end themselves where the pane was closed', async () => {
    const sheet = await insertForm();
    await type(sheet, 'G9', '9');
    const pressUnseen = async (): Promise<void> => {
      seen = false;
      await press('next-problem');
      await settle();
    };
    for (let left = 5; left > 0 && told.length === 0; left -= 1) await pressUnseen();
    expect(told.map(({ why }) => why)).toEqual([COMMAND_ZH_CN.lastProblem]);
    await host.hand.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    await pressUnseen();
    expect(session.getState().cursor?.area).toMatchObject({ top: 8, left: 6 });
    expect(told).toHaveLength(1);
  });
});

describe('a press before the workbook was read', () => {
  it('waits, and then knows what stands there', async () => {
    await type(await insertForm(), 'F9', '支委会少1次');
    const opened = createSession(host, {
      now: () => new Date(2017, 10, 6),
      schemes: BUILTIN_SCHEMES,
    });
    await press('fill', opened);
    expect(opened.getState().ready).toBe(true);
    expect(told).toEqual([]);
    expect(keys).toEqual(['fill']);
  });
});
