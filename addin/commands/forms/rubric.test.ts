import { beforeEach, describe, expect, it } from 'vitest';
import { parseCell, type Cell } from '../../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { documentOfDraft } from '../../../src/scheme/document-of-draft';
import { parseRubricTable } from '../../../src/scheme/parse-rubric-table';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { HostError } from '../../hosts/host';
import { createSession } from '../create-session';
import type { Session } from '../session';

const RUBRIC = [
  ['考核项目', '考核内容', '分值', '评分标准', '扣分情况', '得分'],
  ['一、学习', '集中学习\n全年不少于4次', '5', '每少一次扣1分，扣完为止', '', ''],
  ['二、活动', '主题党日', '4', '未开展的扣2分\n无记录的扣1分', '', ''],
  ['合计', '', '10', '', '', ''],
];

let host: MemoryHost;
let session: Session;

function openSession(): Session {
  return createSession(host, {
    now: () => new Date(2026, 2, 2, 9, 30),
    schemes: BUILTIN_SCHEMES,
  });
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function cell(name: string): Cell {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`no cell: ${name}`);
  return parsed;
}

function documentOf(rows: readonly (readonly string[])[], months = 12): object {
  const draft = parseRubricTable(rows);
  if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
  return documentOfDraft(draft.value, {
    title: '某局2026年度党建考核',
    edition: '2026年',
    issuer: '某局机关党委',
    issued: '2026-03-01',
    months,
    from: null,
  });
}

async function keep(rows = RUBRIC): Promise<string> {
  const id = await session.keepScheme(documentOf(rows));
  await settle();
  if (id === null) throw new Error(session.getState().notice?.text ?? 'not kept');
  return id;
}

async function insert(scheme: string): Promise<string> {
  const groups = [{ group: '', units: ['州甲局'] }];
  await session.insert({ scheme, forms: ['form'], groups, taken: 'skip' });
  await settle();
  return session.getState().forms[0]?.sheet.id ?? '';
}

beforeEach(async () => {
  host = createMemoryHost();
  session = openSession();
  await settle();
});

describe('a rubric of one’s own', () => {
  it('stands with the others once kept, and is checked by', async () => {
    const id = await keep();
    expect(session.getState().schemes.at(-1)?.title).toBe('某局2026年度党建考核');
    const sheet = await insert(id);
    await host.hand.type(sheet, cell('F5'), '少1次');
    await settle();
    const [form] = session.getState().forms;
    expect(form?.unit).toBe('州甲局');
    expect(form?.check.items.map(({ derived }) => derived.score)).toEqual([400, null]);
  });

  it('survives another opening of the workbook, with its decisions', async () => {
    const id = await keep();
    await session.decide(id, 'full-mark', 'rescaled', '某甲', '会议定');
    const again = openSession();
    await settle();
    expect(again.getState().schemes.some((each) => each.id === id)).toBe(true);
    const decision = again.getState().decisions.find((each) => each.scheme === id);
    expect(decision).toMatchObject({ chosen: 'rescaled', by: '某甲' });
    again.close();
  });

  it('is kept in rows that fit a cell, however long', async () => {
    const long = Array.from({ length: 12 }, (_, at) => [
      '一、学习',
      `${at + 1}、${'第一章\n"要求"'.repeat(800)}`,
      '1',
      '每少一次扣0.5分，扣完为止',
    ]);
    const id = await keep([['考核项目', '考核内容', '分值', '评分标准'], ...long]);
    const state = session.getState().sheets.find(({ visibility }) => visibility === 'very-hidden');
    const [read] = await host.readGrids([state?.id ?? '']);
    const cells = read?.grid.values.flat().map(String) ?? [];
    expect(cells.filter((each) => each === 'scheme').length).toBeGreaterThan(2);
    expect(Math.max(...cells.map((each) => each.length))).toBeLessThanOrEqual(30_000);
    expect(session.getState().schemes.some((each) => each.id === id)).toBe(true);
  });

  it('is kept once, whoever presses again', async () => {
    await keep();
    await keep();
    expect(session.getState().keptSchemes).toMatchObject([{ records: ['r1'], on: '2026-03-02' }]);
  });

  it('is taken out again, but not while a form of it stands', async () => {
    const id = await keep();
    const sheet = await insert(id);
    expect(await session.removeScheme(id)).toBe(false);
    expect(session.getState().notice).toMatchObject({ title: '没有移除：表还在' });
    expect(session.getState().notice?.text).toContain('“州甲局”表用的是这份细则');
    await host.removeSheets([sheet]);
    expect(await session.removeScheme(id)).toBe(true);
    expect(session.getState().notice).toMatchObject({
      severity: 'ok',
      title: expect.stringMatching(/^已移除：/),
    });
    expect(session.getState().schemes).toHaveLength(BUILTIN_SCHEMES.length);
    expect(await keep()).toBe(id);
  });

  it('is not kept where the workbook refuses, and what was pasted stays', async () => {
    session.setPaste({ text: '考核内容\t分值', title: '某局考核' });
    host.insertSheets = () => Promise.reject(new HostError('workbook-read-only', 'test'));
    expect(await session.keepScheme(documentOf(RUBRIC))).toBeNull();
    expect(session.getState().notice?.title).toBe('没有存入：工作簿是只读的');
    expect(session.getState().paste).toMatchObject({ text: '考核内容\t分值', title: '某局考核' });
  });

  it('is not kept where it is no document', async () => {
    expect(await session.keepScheme({ ...documentOf(RUBRIC), issued: '2026-02-30' })).toBeNull();
    expect(session.getState().keptSchemes).toEqual([]);
  });

  it('leaves a kept row alone that it cannot read', async () => {
    const id = await keep();
    const state = session.getState().sheets.find(({ visibility }) => visibility === 'very-hidden');
    await host.hand.type(state?.id ?? '', cell('E2'), '{"scheme":"own-1","text":"{"}');
    await settle();
    expect(session.getState().schemes.some((each) => each.id === id)).toBe(false);
    expect(session.getState().schemes).toHaveLength(BUILTIN_SCHEMES.length);
  });
});

describe('what is pasted', () => {
  it('begins with this year, today and a year of months', () => {
    expect(session.getState().paste).toMatchObject({
      edition: '2026年',
      issued: '2026-03-02',
      months: '12',
    });
  });

  it('can be read from the sheet in front, as texts, without writing there', async () => {
    const [sheet] = session.getState().sheets;
    await host.hand.type(sheet?.id ?? '', cell('A1'), '考核内容');
    await host.hand.type(sheet?.id ?? '', cell('B1'), '5');
    await host.hand.select(sheet?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 });
    await settle();
    expect(await session.readTable()).toEqual([['考核内容', '5']]);
  });
});

describe('decisions', () => {
  it('all that stand on their default are signed in one go', async () => {
    const scheme = BUILTIN_SCHEMES[0]?.id ?? '';
    const assumed = () =>
      session.getState().decisions.filter((each) => each.scheme === scheme && each.assumed);
    expect(assumed().length).toBeGreaterThan(1);
    const { applyPatches } = host;
    let writes = 0;
    host.applyPatches = (patches) => {
      writes += 1;
      return applyPatches(patches);
    };
    const options = assumed().map(({ decision, chosen }) => [decision.id, chosen] as const);
    await session.decideAll(scheme, Object.fromEntries(options), '某甲', '会议定');
    expect(writes).toBe(1);
    expect(assumed()).toEqual([]);
    expect(session.getState().decisions.find((each) => each.scheme === scheme)).toMatchObject({
      by: '某甲',
      on: '2026-03-02',
      reason: '会议定',
    });
  });

  it('one taken back stands on its default again', async () => {
    const scheme = BUILTIN_SCHEMES[0]?.id ?? '';
    const find = () =>
      session
        .getState()
        .decisions.find((each) => each.scheme === scheme && each.decision.id === 'full-mark');
    const other = find()?.decision.options[1]?.id ?? '';
    await session.decide(scheme, 'full-mark', other, '某甲', '会议定');
    expect(find()).toMatchObject({ chosen: other, assumed: false });
    await session.withdrawDecision(scheme, find()?.record ?? '');
    expect(find()).toMatchObject({ assumed: true, record: '' });
  });
});
