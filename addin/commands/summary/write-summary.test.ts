import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from '../../../src/base/cell';
import { textOf, valueAt, type CellValue } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
// What holds a 汇总表 against its forms is at hand, as after its first use.
import '../appraisal/appraisal';
import '../forms/forms';
import { createSession } from '../create-session';
import type { Session } from '../session';

const SCHEME = 'xiangxi-2017-q3';
/** Listed, so that the last two are there without a form. */
const GROUP = '第一组';
const [B, C, F] = [1, 2, 5];
const ROW = { first: 4, last: 13 };

let host: MemoryHost;
let session: Session;
let units: readonly string[];

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function sheetId(): string {
  const [first] = session.getState().summaries;
  if (!first) throw new Error('no summary');
  return first.sheet.id;
}

/** Unit and score, row by row. */
async function table(): Promise<readonly (readonly [string, CellValue])[]> {
  const [read] = await host.readGrids([sheetId()]);
  if (!read) throw new Error('no sheet');
  return Array.from({ length: ROW.last - ROW.first + 1 }, (_, at) => {
    const row = ROW.first + at;
    const unit = textOf(valueAt(read.grid, { row, column: C }));
    return [unit, valueAt(read.grid, { row, column: F })];
  });
}

function columns(left: number, right: number): Area {
  return { top: ROW.first, left, bottom: ROW.last, right };
}

async function type(row: number, column: number, text: string): Promise<void> {
  await host.hand.type(sheetId(), { row, column }, text);
}

async function write(): Promise<void> {
  await session.writeSummary(SCHEME, GROUP);
  await settle();
}

function problems(): readonly string[] {
  const [first] = session.getState().summaries;
  return (first?.problems ?? []).map(({ place, issue }) => `${place} ${issue.code}`);
}

/** The totals of the forms that are there, in the order of the list; the others are typed into the 汇总表. */
const TOTALS = [95, 97, 96];
const TYPED = 96.5;

beforeEach(async () => {
  const scheme = BUILTIN_SCHEMES.find(({ id }) => id === SCHEME);
  units = scheme?.rosters.find(({ title }) => title === GROUP)?.units.map(({ name }) => name) ?? [];
  host = createMemoryHost();
  session = createSession(host, { now: () => new Date(2017, 10, 6), schemes: BUILTIN_SCHEMES });
  await settle();
  await session.insert({
    scheme: SCHEME,
    forms: ['annex-2', 'annex-3'],
    groups: [{ group: GROUP, units: units.slice(0, TOTALS.length) }],
    taken: 'skip',
  });
  await settle();
  for (const [at, total] of TOTALS.entries()) {
    const form = session.getState().forms.find(({ unit }) => unit === units[at]);
    const cells = form?.check.form.rows.flatMap(({ score }) => score?.cell ?? []) ?? [];
    const scored = form?.scheme.forms.find(({ kind }) => kind === 'score');
    const bases =
      scored?.kind === 'score'
        ? scored.sections.flatMap(({ items }) => items.map(({ base }) => base / 100))
        : [];
    const missing = bases.reduce((sum, base) => sum + base, 0) - total;
    const [first] = cells;
    if (!form || !first) throw new Error('no form');
    const block = bases.map((base, item) => [String(item === 1 ? base - missing : base)]);
    await host.hand.pasteBlock(form.sheet.id, first, block);
  }
  await settle();
  await type(ROW.first + TOTALS.length, F, String(TYPED));
  await settle();
});

async function top(): Promise<readonly (readonly [string, CellValue])[]> {
  return (await table()).slice(0, 4);
}

function byUnit(...order: readonly number[]): readonly (readonly [string, CellValue])[] {
  return order.map((at) => [units[at] ?? '', TOTALS[at] ?? TYPED]);
}

describe('K32 a 汇总表 sorted by hand', () => {
  it('K32 agrees with its forms, and is written in the order it stands in', async () => {
    expect(await top()).toEqual(byUnit(0, 1, 2, 3));
    await host.hand.sortRows(sheetId(), columns(B, F), F, 'descending');
    await settle();
    expect(await top()).toEqual(byUnit(1, 3, 2, 0));
    expect(problems()).toEqual([]);
    await type(ROW.first, F, '98');
    await settle();
    await write();
    expect(problems()).toEqual([]);
    expect(await top()).toEqual(byUnit(1, 3, 2, 0));
  });

  it('K32 with its names sorted alone, is told row by row, and no unit keeps another’s score', async () => {
    await host.hand.sortRows(sheetId(), columns(C, C), C, 'ascending');
    await settle();
    const left = problems().filter((each) => each.endsWith('summary-link-elsewhere'));
    expect(left).toEqual(['F5', 'F6', 'F7'].map((place) => `${place} summary-link-elsewhere`));
    await write();
    expect(problems()).toEqual([]);
    const own = new Map(byUnit(0, 1, 2));
    for (const [at, [unit, score]] of (await table()).entries()) {
      // What was typed stays where it was typed.
      if (at !== TOTALS.length) expect([unit, score]).toEqual([unit, own.get(unit) ?? null]);
    }
  });

  it('K32 is not written by place where a row is gone, put in or renamed', async () => {
    await host.hand.deleteRows(sheetId(), ROW.last, 1);
    await settle();
    const before = await table();
    await write();
    expect(session.getState().notice?.title).toContain('没有写入');
    expect(await table()).toEqual(before);
    await host.hand.undo();
    await settle();
    await type(ROW.last, C, '某某局');
    await settle();
    await write();
    expect(session.getState().notice?.title).toContain('没有写入');
    expect((await table()).at(-1)?.[0]).toBe('某某局');
  });
});
