import { performance } from 'node:perf_hooks';
import { createSession } from '../addin/commands/create-session';
import type { Session } from '../addin/commands/session';
import type { SheetId } from '../addin/hosts/host';
import { parseCell } from '../src/base/cell';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { measured, median } from './measure';
import type { Measured } from './measure';
import { openMemory, openUniver } from './workplace';
import type { OpenWorkplace } from './workplace';

const SIZES = [1, 31, 137];
const PRESSES = 31;

/**
 * From a typed score to the problem list of the pane that tells of it, with n filled forms in the workbook. The floor
 * is the host alone: the same typing and one reading of the sheet typed into, recalculated, with nobody listening. What
 * Hefen adds to a key press is the difference.
 */
export async function benchKeyPress(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const [host, open] of [
    ['memory', openMemory],
    ['univer', openUniver],
  ] as const) {
    for (const n of SIZES) {
      const ours = await medianWithSession(open, n);
      const floor = { name: 'floor: host alone', ms: await medianAlone(open, n) };
      all.push(measured(`key-press-${host}`, n, ours, floor));
    }
  }
  return all;
}

const SCORE = parseCell('G9') ?? { row: 0, column: 0 };

/** Item 5 without a reason: 9 is above 分值 8, 8 is in order. Each press must change the list. */
function scoreAt(press: number): { readonly text: string; readonly wrong: boolean } {
  return press % 2 === 0 ? { text: '9', wrong: true } : { text: '8', wrong: false };
}

async function medianWithSession(open: OpenWorkplace, n: number): Promise<number> {
  const { host, hand, sheet, close } = await open(n);
  const area = { top: SCORE.row, left: SCORE.column, bottom: SCORE.row, right: SCORE.column };
  await host.select({ sheet, area });
  const session = createSession(host, { now: () => new Date(0), schemes: BUILTIN_SCHEMES });
  await until(session, () => session.getState().forms.length === n);
  const times: number[] = [];
  for (let press = 0; press <= PRESSES; press += 1) {
    const { text, wrong } = scoreAt(press);
    const began = performance.now();
    await hand.type(sheet, SCORE, text);
    await until(session, () => tellsAbove(session, sheet) === wrong);
    if (press > 0) times.push(performance.now() - began);
  }
  session.close();
  close();
  return median(times);
}

async function medianAlone(open: OpenWorkplace, n: number): Promise<number> {
  const { host, hand, sheet, close } = await open(n);
  const times: number[] = [];
  for (let press = 0; press <= PRESSES; press += 1) {
    const began = performance.now();
    await hand.type(sheet, SCORE, scoreAt(press).text);
    await host.readGrids([sheet]);
    if (press > 0) times.push(performance.now() - began);
  }
  close();
  return median(times);
}

function tellsAbove(session: Session, sheet: SheetId): boolean {
  const form = session.getState().forms.find((each) => each.sheet.id === sheet);
  const problems = form?.problems ?? [];
  return problems.some(({ issue }) => issue.code === 'score-above-base' && issue.item === '5');
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
