import { beforeEach, describe, expect, it } from 'vitest';
import { formatCell, parseCell, type Cell } from '../../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
// What holds a 汇总表 against its forms is at hand, as after its first use.
import '../appraisal/appraisal';
import { createSession } from '../create-session';
import type { Session } from '../session';
import type { OpenForm, OpenSummary } from '../session-state';

const SCHEME = 'xiangxi-2017-q3';
const UNITS = ['州甲局', '州乙局', '州丙委'];

let host: MemoryHost;
let session: Session;
/** Sheets whose edits come from a co-author. */
let remote: Set<string>;
/** Everything anybody was ever told of the 汇总表. */
let told: string[];

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function form(unit: string): OpenForm {
  const found = session.getState().forms.find((each) => each.unit === unit);
  if (!found) throw new Error(`no form of ${unit}`);
  return found;
}

function summary(): OpenSummary {
  const [first] = session.getState().summaries;
  if (!first) throw new Error('no summary');
  return first;
}

function problems(): readonly string[] {
  return summary().problems.map(({ place, itemLabel, issue }) =>
    [place, itemLabel, issue.code].join(' '),
  );
}

function scoreCell(unit: string, item: string): Cell {
  const cell = form(unit).check.form.rows.find((each) => each.item === item)?.score?.cell;
  if (!cell) throw new Error(`no item ${item}`);
  return cell;
}

async function score(unit: string, item: string, points: number): Promise<void> {
  await host.hand.type(form(unit).sheet.id, scoreCell(unit, item), String(points));
}

/** Full points on every item, pasted down the column of scores. */
async function fill(unit: string): Promise<void> {
  const { scheme, sheet, check } = form(unit);
  const scored = scheme.forms.find(({ kind }) => kind === 'score');
  const items = scored?.kind === 'score' ? scored.sections.flatMap((each) => each.items) : [];
  const rows = check.form.rows.flatMap(({ item, score: filled }) => {
    const base = items.find(({ id }) => id === item)?.base;
    return filled && base !== undefined ? [{ row: filled.cell.row, text: String(base / 100) }] : [];
  });
  const top = Math.min(...rows.map(({ row }) => row));
  const bottom = Math.max(...rows.map(({ row }) => row));
  const block = Array.from({ length: bottom - top + 1 }, (_, at) => [
    rows.find(({ row }) => row === top + at)?.text ?? '',
  ]);
  await host.hand.pasteBlock(sheet.id, { ...scoreCell(unit, '1'), row: top }, block);
}

function cell(name: string): Cell {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`no cell: ${name}`);
  return parsed;
}

/** The score of 州甲局 in the 汇总表. */
const FIRST = cell('F5');

beforeEach(async () => {
  host = createMemoryHost();
  remote = new Set();
  const { subscribe } = host;
  host.subscribe = (listener) =>
    subscribe((event) =>
      listener(
        event.kind === 'edited' && remote.has(event.sheet) ? { ...event, remote: true } : event,
      ),
    );
  session = createSession(host, {
    now: () => new Date(2017, 10, 6, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await settle();
  await session.insert({
    scheme: SCHEME,
    forms: ['annex-2', 'annex-3'],
    groups: [{ group: '第九组', units: UNITS }],
    taken: 'skip',
  });
  await settle();
  told = [];
  session.subscribe(() => {
    for (const each of session.getState().summaries) {
      told.push(...each.problems.map(({ sentence }) => sentence));
    }
  });
  for (const unit of UNITS) await fill(unit);
  await settle();
});

describe('K32 the 汇总表 of a workbook', () => {
  it('is never disputed while somebody types in the forms it gathers', async () => {
    await score('州甲局', '1', 3);
    await settle();
    await score('州乙局', '1', 4);
    await score('州丙委', '2', 3);
    await settle();
    expect(form('州甲局').check.total).toBe(9600);
    expect(told).toEqual([]);
  });

  it('nor while a co-author’s typing is still to be read', async () => {
    remote.add(form('州乙局').sheet.id);
    await session.goToItem(form('州甲局').sheet.id, '1');
    await settle();
    const [line] = session.getState().card?.rows ?? [];
    session.setCount('1', line?.line.key ?? '', 1);
    await score('州乙局', '1', 3);
    // What 填入 reads shows the co-author’s score in the 汇总表, and the form as it was.
    await session.fill();
    await settle();
    expect([form('州甲局').check.total, form('州乙局').check.total]).toEqual([9600, 9600]);
    expect(told).toEqual([]);
  });

  it('a total typed over is told with its cell, in front and while it is not, until it is mended', async () => {
    const { sheet } = summary();
    await host.hand.type(sheet.id, FIRST, '99');
    await settle();
    expect(problems()).toEqual(['F5 州甲局 summary-overwritten']);
    expect(summary().problems[0]?.sentence).toContain('直接填了99');
    expect(session.getState().summary).toBeNull();
    await host.activateSheet(sheet.id);
    await settle();
    expect(session.getState().summary?.problems).toHaveLength(1);
    await session.writeSummary(SCHEME, '第九组');
    await settle();
    expect(problems()).toEqual([]);
  });

  it('one kept with a reason stands among the kept until its cell changes', async () => {
    await host.hand.type(summary().sheet.id, FIRST, '99');
    await settle();
    const [problem] = summary().problems;
    if (!problem) throw new Error('no problem');
    await session.keepProblem(problem, '会议决定', '某甲');
    await settle();
    expect(problems()).toEqual([]);
    expect(summary().kept).toMatchObject([{ reason: '会议决定', itemLabel: '州甲局' }]);
    await host.hand.type(summary().sheet.id, FIRST, '97.5');
    await settle();
    expect(problems()).toEqual(['F5 州甲局 summary-overwritten']);
  });

  it('K34 words typed over are asked about, and follow the form again when they are written', async () => {
    const { sheet } = summary();
    const written = scoreCell('州甲局', '1');
    const words = { ...written, column: written.column - 1 };
    await host.hand.type(form('州甲局').sheet.id, words, '少开一次');
    await settle();
    await host.hand.type(sheet.id, cell('E5'), '已改正');
    await settle();
    expect(problems()).toEqual(['E5 州甲局 summary-words-typed']);
    await session.writeSummary(SCHEME, '第九组');
    await settle();
    expect(problems()).toEqual([]);
    await host.hand.type(form('州甲局').sheet.id, words, '少开两次');
    await settle();
    expect(problems()).toEqual([]);
  });

  it('a form taken away leaves a broken link, and a form’s own wrong total is told on both', async () => {
    const { sheet, check } = form('州乙局');
    const total = check.form.total?.cell;
    if (!total) throw new Error('no total');
    await host.hand.type(sheet.id, total, '90');
    await settle();
    expect(problems()).toEqual(['F6 州乙局 summary-disagrees']);
    expect(summary().problems[0]?.sentence).toContain('请先改正该单位的表');
    await host.removeSheets([form('州丙委').sheet.id]);
    await settle();
    expect(problems()).toEqual([
      'F6 州乙局 summary-disagrees',
      `${formatCell({ ...FIRST, row: FIRST.row + 2 })} 州丙委 summary-link-broken`,
    ]);
  });
});
