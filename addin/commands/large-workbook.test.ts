import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { emptySheet } from '../../src/sheet/empty-sheet';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createSession } from './create-session';
import type { Session } from './session';
import type { OpenRecord } from './session-state';

let host: MemoryHost;
let session: Session;
/** Names of the sheets of each reading. */
let reads: (readonly string[])[];

async function open(sheets: Parameters<MemoryHost['insertSheets']>[0]): Promise<void> {
  await host.insertSheets(sheets);
  session = createSession(host, { now: () => new Date(2017, 10, 27), schemes: BUILTIN_SCHEMES });
  await until(() => session.getState().ready);
}

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn += 1) await rest();
  if (!done()) throw new Error('never came');
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}

function firstForm(): OpenRecord {
  const [first] = session.getState().records;
  if (!first) throw new Error('no form');
  return first;
}

async function typeIntoFirst(): Promise<void> {
  const { sheet, record } = firstForm();
  const place = record.entries.find(({ item }) => item !== null);
  if (!place) throw new Error('no cell');
  await host.hand.type(sheet.id, place.cell, '已完成');
}

function decide(): Promise<void> {
  const { scheme } = firstForm();
  const [decision] = scheme.decisions;
  const option = decision?.options[0]?.id ?? '';
  return session.decide(scheme.id, decision?.id ?? '', option, '某戊', '');
}

beforeEach(() => {
  reads = [];
  host = createMemoryHost();
  const { readGrids } = host;
  host.readGrids = async (sheets) => {
    const read = await readGrids(sheets);
    reads.push(read.map(({ sheet }) => sheet.name));
    return read;
  };
});

afterEach(() => session.close());

describe('a workbook with many sheets', () => {
  it('is read in parts', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `表${at}`);
    await open(names.map((name) => emptySheet(name)));
    expect(reads.map(({ length }) => length)).toEqual([50, 50, 21]);
    expect(session.getState()).toMatchObject({ reading: null, pulse: { state: 'checked' } });
    expect(session.getState().sheets.map(({ name }) => name)).toEqual(['Sheet1', ...names]);
  });

  it('a sheet that comes is read, those that are known are not', async () => {
    await open(reviewedSheets(SAMPLE_PEOPLE.slice(1, 2)));
    reads = [];
    await host.insertSheets([emptySheet('新表')]);
    await until(() => session.getState().sheets.some(({ name }) => name === '新表'));
    expect(reads).toEqual([['新表']]);
  });

  it('a sheet that goes is gone, and nothing is read for it', async () => {
    await open(reviewedSheets(SAMPLE_PEOPLE.slice(1, 2)));
    reads = [];
    const before = session.getState().records.length;
    await host.hand.deleteSheet(firstForm().sheet.id);
    await until(() => session.getState().records.length === before - 1);
    expect(reads).toEqual([]);
  });

  it('a record is written and read back in the hidden state alone', async () => {
    await open(reviewedSheets(SAMPLE_PEOPLE.slice(1, 2)));
    await decide();
    reads = [];
    await decide();
    expect(new Set(reads.flat())).toEqual(new Set(['核分留痕']));
  });

  it('is told of anew where somebody typed, and nowhere else', async () => {
    await open(reviewedSheets(SAMPLE_PEOPLE.slice(1, 3)));
    const before = session.getState().records;
    await typeIntoFirst();
    await until(() => firstForm() !== before[0]);
    const now = session.getState().records;
    expect(now.filter((each) => !before.includes(each))).toEqual([firstForm()]);
  });

  it('read once more with the same contents, nothing is told anew', async () => {
    await open(reviewedSheets(SAMPLE_PEOPLE.slice(1, 2)));
    const before = session.getState().records;
    await session.checkAgain();
    expect(session.getState().records.every((each, at) => each === before[at])).toBe(true);
  });
});
