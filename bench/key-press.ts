import { performance } from 'node:perf_hooks';
import type { Session } from '../addin/commands/session';
import { createSession } from '../addin/commands/create-session';
import { createMemoryHost } from '../addin/hosts/memory/memory-host';
import type { MemoryHost } from '../addin/hosts/memory/memory-host';
import type { SheetId } from '../addin/hosts/host';
import { parseCell } from '../src/base/cell';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import { layOutScoreForm } from '../src/sheet/lay-out-score-form';
import { makeUpForms } from './made-up-forms';
import { measured } from './measure';
import type { Measured } from './measure';

const SIZES = [1, 31, 137];
const PRESSES = 31;
const FIRST_ITEM_ROW = 4;
const FACTS_COLUMN = 5;

/**
 * From a typed score to the problem list of the pane that tells of it, with n filled forms in the workbook. The floor
 * is the host alone: the same typing and one reading of the sheet typed into, with nobody listening.
 */
export async function benchKeyPress(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const n of SIZES) {
    const ours = await medianWithSession(n);
    const floor = await medianAlone(n);
    all.push(measured('key-press', n, ours, { name: 'floor: host alone', ms: floor }));
  }
  return all;
}

async function medianWithSession(n: number): Promise<number> {
  const host = createMemoryHost([]);
  const sheet = await fillWorkbook(host, n);
  const session = createSession(host, { now: () => new Date(0), schemes: BUILTIN_SCHEMES });
  await until(session, () => session.getState().forms.length === n);
  const times: number[] = [];
  for (let press = 0; press <= PRESSES; press += 1) {
    // Item 5 without a reason: 9 is above 分值 8, 8 is in order. Each press must change the list.
    const wrong = press % 2 === 0;
    const began = performance.now();
    await host.hand.type(sheet, SCORE_CELL, wrong ? '9' : '8');
    await until(session, () => tellsOf(session, sheet, 'score-above-base') === wrong);
    if (press > 0) times.push(performance.now() - began);
  }
  session.close();
  return median(times);
}

async function medianAlone(n: number): Promise<number> {
  const host = createMemoryHost([]);
  const sheet = await fillWorkbook(host, n);
  const times: number[] = [];
  for (let press = 0; press <= PRESSES; press += 1) {
    const began = performance.now();
    await host.hand.type(sheet, SCORE_CELL, press % 2 === 0 ? '9' : '8');
    await host.readGrids([sheet]);
    if (press > 0) times.push(performance.now() - began);
  }
  return median(times);
}

const SCORE_CELL = parseCell('G9') ?? { row: 0, column: 0 };

async function fillWorkbook(host: MemoryHost, n: number): Promise<SheetId> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2017-q3');
  const form = scheme?.forms.find((each) => each.kind === 'score');
  if (!scheme || form?.kind !== 'score') throw new Error('notice 003 is not there');
  const opened = openScheme(scheme);
  const sheets = await host.insertSheets(
    Array.from({ length: n }, (_, at) => {
      const unit = `州甲局${at + 1}`;
      const date = '2017-10-23';
      return layOutScoreForm({
        opened,
        form,
        name: unit,
        unit,
        filler: scheme.rosters[0]?.title ?? '',
        date,
        choices: {},
      });
    }),
  );
  const forms = makeUpForms(n);
  await host.applyPatches(
    sheets.map(({ id }, at) => ({
      sheet: id,
      at: { row: FIRST_ITEM_ROW, column: FACTS_COLUMN },
      inputs: (forms[at] ?? []).map(({ item, facts, score }) => [
        item.id === '5' || facts === ''
          ? { kind: 'blank' as const }
          : { kind: 'text' as const, text: facts },
        typeof score === 'number'
          ? { kind: 'number' as const, number: item.id === '5' ? 8 : score }
          : { kind: 'text' as const, text: String(score ?? '') },
      ]),
    })),
  );
  const [first] = sheets;
  if (!first) throw new Error('no sheet was inserted');
  await host.select({ sheet: first.id, area: { top: 8, left: 6, bottom: 8, right: 6 } });
  return first.id;
}

function tellsOf(session: Session, sheet: SheetId, code: string): boolean {
  const form = session.getState().forms.find((each) => each.sheet.id === sheet);
  return form?.problems.some(({ issue }) => issue.code === code && issue.item === '5') ?? false;
}

function until(session: Session, done: () => boolean): Promise<void> {
  if (done()) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = session.subscribe(() => {
      if (!done()) return;
      unsubscribe();
      resolve();
    });
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
