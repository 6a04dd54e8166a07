import { beforeEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { formatExact } from '../../../src/base/fraction';
import { textOf } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { itemsOf } from '../../../src/scheme/open-scheme';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';
import type { OpenForm } from '../session-state';

const SCHEME = 'xiangxi-2018-5';
const UNITS = ['州甲局', '州乙局'];
/** 命名挂牌 adds 5 to it. */
const BONUS = '1.2';

let host: MemoryHost;
let session: Session;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function formOf(unit: string): OpenForm {
  const form = session.getState().forms.find((each) => each.unit === unit);
  if (!form) throw new Error(`no form of ${unit}`);
  return form;
}

/** Full points on every item of a form, and on one of them more. */
async function fill(unit: string, more: number): Promise<void> {
  const { scheme, sheet, check } = formOf(unit);
  const scored = scheme.forms.find(({ kind }) => kind === 'score');
  if (scored?.kind !== 'score') throw new Error('no form');
  const rows = itemsOf(scored).flatMap(({ id, base }) => {
    const cell = check.form.rows.find(({ item }) => item === id)?.score?.cell;
    return cell ? [{ cell, points: base / 100 + (id === BONUS ? more : 0) }] : [];
  });
  const [first] = rows;
  if (!first) throw new Error('no items');
  const last = rows.at(-1)?.cell.row ?? first.cell.row;
  const block = Array.from({ length: last - first.cell.row + 1 }, (_, at) => {
    const points = rows.find(({ cell }) => cell.row === first.cell.row + at)?.points;
    return [points === undefined ? '' : String(points)];
  });
  await host.hand.pasteBlock(sheet.id, first.cell, block);
}

/** The cell of a unit under a title, as people find it. */
async function place(unit: string, title: string): Promise<Cell> {
  const [read] = await host.readGrids([sheetId()]);
  const values = read?.grid.values ?? [];
  const wordsAt = (row: number) =>
    (values[row] ?? []).map((each) => textOf(each).replaceAll('\n', ''));
  const column = values.map((_, row) => wordsAt(row).indexOf(title)).find((at) => at >= 0);
  const row = values.findIndex((_, at) => wordsAt(at).includes(unit));
  if (column === undefined || row < 0) throw new Error(`no place ${unit} ${title}`);
  return { row, column };
}

function sheetId(): string {
  return session.getState().appraisals[0]?.sheet.id ?? '';
}

function composites(): readonly string[] {
  const units = session.getState().appraisals[0]?.result.units ?? [];
  return units.map(({ composite }) => (composite ? formatExact(composite) : ''));
}

/** What a look ahead says of composites. */
async function ahead(option: string) {
  const differences = await session.previewDecisions(SCHEME, { 'full-mark': option });
  return (differences?.units ?? []).flatMap(({ unit, changes }) =>
    changes
      .filter(({ aspect, before }) => aspect === 'score' && before.includes('.'))
      .map(({ before, after }) => `${unit} ${before} ${after}`),
  );
}

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, {
    now: () => new Date(2018, 11, 10, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await settle();
  await session.insert({
    scheme: SCHEME,
    forms: ['annex'],
    groups: [{ group: '', units: UNITS }],
    taken: 'skip',
  });
  await settle();
  await fill('州甲局', 5);
  await fill('州乙局', 0);
  await settle();
  const rows = UNITS.map((unit) => ({ unit, system: '', person: '' }));
  await session.insertAppraisal({ scheme: SCHEME, sheets: ['scores'], rows, round: 0 });
  await settle();
  for (const unit of UNITS)
    for (const [title, score] of [
      ['日常管理得分或等次', '90'],
      ['民意调查得分', '90'],
      ['述职测评得分', '18'],
    ] as const)
      await host.hand.type(sheetId(), await place(unit, title), score);
  await settle();
});

describe('what if, on a 综合得分表 that takes the totals of forms', () => {
  it('a round takes the previewed total, and what is signed comes out as it was told', async () => {
    expect(composites()).toEqual(['95', '95']);
    expect(await ahead('no-cap')).toEqual(['州甲局 95.00 97.50']);
    await session.decide(SCHEME, 'full-mark', 'no-cap', '某甲', '文件如此');
    await settle();
    expect(composites()).toEqual(['97.5', '95']);
  });

  it('a total somebody typed over stays what it is', async () => {
    const { sheet, check } = formOf('州甲局');
    const total = check.form.total?.cell;
    if (total) await host.hand.type(sheet.id, total, '99');
    await settle();
    expect(composites()).toEqual(['94.5', '95']);
    expect(await ahead('no-cap')).toEqual([]);
    await session.decide(SCHEME, 'full-mark', 'no-cap', '某甲', '文件如此');
    await settle();
    expect(composites()).toEqual(['94.5', '95']);
  });
});
