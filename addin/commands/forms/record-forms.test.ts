import { beforeEach, describe, expect, it } from 'vitest';
import { formatCell, type Cell } from '../../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { isStateGrid, readLedger } from '../../../src/ledger/read-ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { InsertRequest, Session } from '../session';
import type { OpenRecord } from '../session-state';

const NOW = new Date(2017, 10, 6, 10, 42);

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  await settle();
});

/** Everything the session has begun is done: its timers have run and its readings are in. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

function request(...forms: readonly string[]): InsertRequest {
  const groups = [{ group: '', units: ['某甲'] }];
  return { scheme: 'dazhou-2017-206', forms, groups, taken: 'skip' };
}

function insert(...forms: readonly string[]): Promise<void> {
  return session.insert(request(...forms));
}

function record(): OpenRecord {
  const [first] = session.getState().records;
  if (!first) throw new Error('no form without points');
  return first;
}

function blankCell(at: number): Cell {
  const cell = record().blank[at]?.cell;
  if (!cell) throw new Error('nothing blank');
  return cell;
}

async function ledger(): Promise<readonly LedgerRecord[]> {
  const sheets = await host.listSheets();
  const grids = await host.readGrids(sheets.map(({ id }) => id));
  const state = grids.find(({ grid }) => isStateGrid(grid));
  return state ? readLedger(state.grid).records : [];
}

async function conditionRows(): Promise<readonly string[]> {
  return (await ledger()).flatMap((each) =>
    each.kind === 'condition' ? [`${each.subject} ${each.condition} ${each.holds}`] : [],
  );
}

async function withdrawals(): Promise<number> {
  return (await ledger()).filter(({ kind }) => kind === 'withdrawal').length;
}

describe('forms without points', () => {
  it('inserted, are gone to where the filling in begins', async () => {
    await insert('annex-2', 'annex-3');
    const { active, page } = session.getState();
    expect(active?.sheet.id).toBe(record().sheet.id);
    expect(active?.area).toMatchObject({ top: blankCell(0).row, left: blankCell(0).column });
    expect(page).toBe('check');
  });

  it('are not taken away again once somebody has written into them', async () => {
    await insert('annex-2');
    await host.hand.type(record().sheet.id, blankCell(2), '开展4次');
    await settle();
    await session.removeInserted();
    expect(session.getState().records).toHaveLength(1);
    expect(session.getState().notice?.title).toBe('没有删除：表里已有填写');
  });

  it('are taken away again while nobody has', async () => {
    await insert('annex-2');
    await session.removeInserted();
    expect(session.getState().records).toEqual([]);
    expect(session.getState().notice).toBeNull();
  });

  it('H28 hold what the list says of the people, and of namesakes each his own under the name alone', async () => {
    const labels = ['某甲（市丙局）', '某甲（市丁局）'];
    const posts = ['市丙局局长', '市丁局科长'];
    const people = new Map(
      labels.map((label, at) => [
        label,
        { name: '某甲', details: new Map([['单位及职务', posts[at] ?? '']]) },
      ]),
    );
    const groups = [{ group: '', units: labels }];
    await session.insert({ ...request('annex-2'), groups, people });
    const { records } = session.getState();
    expect(records.map(({ sheet, subject }) => [sheet.name.slice(0, 7), subject])).toEqual(
      labels.map((label) => [label, '某甲']),
    );
    const grids = await host.readGrids(records.map(({ sheet }) => sheet.id));
    const said = grids.map(({ grid }) => grid.values.flat().join('\n'));
    expect(said.map((words) => posts.filter((post) => words.includes(post)))).toEqual(
      posts.map((post) => [post]),
    );
    await session.removeInserted();
    expect(session.getState()).toMatchObject({ notice: null, records: [] });
    await session.insert({ ...request('annex-2'), groups, people });
    await session.insert({ ...request('annex-2'), groups, people });
    expect(session.getState().records).toHaveLength(2);
  });

  it('H32 leave in the log what the list says of people, once, and take it back with their sheets', async () => {
    const people = new Map([
      ['某甲', { name: '某甲', details: new Map([['单位及职务', '市甲局局长']]) }],
    ]);
    const groups = [{ group: '', units: ['某甲', '某乙'] }];
    const own = new Map([
      ['party-post', true],
      ['leader', false],
    ]);
    const conditions = new Map(['某甲', '某乙'].map((name) => [name, own]));
    const fillers = ['party-group', 'inspection-team'];
    const wanted = { ...request('annex-2'), groups, people, conditions, fillers };
    await session.insert(wanted);
    // Of 某乙 no 单位及职务 is written: whoever writes it makes another head of the sheet.
    const kept = ['某甲 市甲局局长 party-post true', '某甲 市甲局局长 leader false'];
    expect(await conditionRows()).toEqual(kept);
    await session.insert({ ...wanted, forms: ['annex-2', 'annex-3'] });
    expect(await conditionRows()).toEqual(kept);
    await session.removeInserted();
    expect(await withdrawals()).toBe(0);
    const [first] = session.getState().records;
    expect(first).toBeDefined();
  });

  it('H32 take back what the list said once the last sheets of somebody are gone', async () => {
    const details = new Map([['单位及职务', '市甲局局长']]);
    const people = new Map([['某甲', { name: '某甲', details }]]);
    const conditions = new Map([['某甲', new Map([['party-post', true]])]]);
    await session.insert({ ...request('annex-2'), people, conditions });
    await session.removeInserted();
    expect(await withdrawals()).toBe(1);
    await session.insert({ ...request('annex-2'), people });
    expect(await conditionRows()).toEqual(['某甲 市甲局局长 party-post true']);
  });

  it('count every indicator as blank until a block under a condition is begun, and then that block', async () => {
    await insert('annex-3');
    const all = record().blank.length;
    expect(all).toBeGreaterThan(18);
    const indicator = record().blank.find(({ item }) => item !== null);
    if (!indicator) throw new Error(`no indicator among ${formatCell(blankCell(0))}`);
    await host.hand.type(record().sheet.id, indicator.cell, '开展4次');
    await settle();
    expect(record().blank.length).toBeLessThan(all - 1);
  });

  it('lay out the blocks of what is said not to hold as closed, and ask only for the others', async () => {
    const said = new Map([['某甲', new Map([['party-post', false]])]]);
    await session.insert({ ...request('annex-2'), conditions: said });
    const [read] = await host.readGrids([record().sheet.id]);
    expect(read?.grid.values.flat()).toContain('不适用：没有党内职务');
    const closed = record().record.entries.filter((entry) => entry.notApplicable);
    expect(closed.length).toBeGreaterThan(0);
    expect(record().blank.filter((entry) => closed.includes(entry))).toEqual([]);
    expect(record().blank.some(({ place }) => place.startsWith('member'))).toBe(true);
  });

  it('ask for the blocks of those roles that are left, and say nothing closed where nobody has said', async () => {
    const roles = ['leader', 'unit', 'team', 'agronomist', 'helper'];
    const said = new Map([['某甲', new Map(roles.map((role) => [role, false]))]]);
    const groups = [{ group: '', units: ['某甲', '某乙'] }];
    await session.insert({ ...request('annex-3'), groups, conditions: said });
    const [first, second] = session.getState().records;
    const items = (each: OpenRecord | undefined): readonly string[] => [
      ...new Set(each?.blank.flatMap(({ label, item }) => (item === null ? [] : [label]))),
    ];
    expect(items(first).every((label) => label.startsWith('第一书记履责情况'))).toBe(true);
    expect(items(first).length).toBeGreaterThan(0);
    expect(items(second).length).toBeGreaterThan(items(first).length);
    expect(second?.record.entries.some((entry) => entry.notApplicable)).toBe(false);
  });

  it('ask for a row under a condition where another is said not to hold, for then somebody has spoken', async () => {
    const said = new Map([['某局', new Map([['weak-organisation', false]])]]);
    const groups = [{ group: '', units: ['某局'] }];
    const forms = ['annex-2'];
    const about = { scheme: 'bazhong-2015-125', forms, groups, taken: 'skip' } as const;
    const rows = (): readonly string[] =>
      record().blank.map(({ place }) => place.split('/')[0] ?? '');
    await session.insert(about);
    expect(rows()).not.toContain('secretary.8');
    await session.removeInserted();
    await session.insert({ ...about, conditions: said });
    expect(rows()).toContain('secretary.8');
    expect(rows()).not.toContain('secretary.4');
  });

  it('name notice and form, and a notice called after its one form once', async () => {
    await insert('annex-4');
    expect(record().formTitle).toBe('2017年三表查核　查核纪实表');
    await session.insert({
      scheme: 'leshan-2017-38',
      forms: ['checklist'],
      groups: [{ group: '', units: ['某县'] }],
      taken: 'skip',
    });
    expect(session.getState().records.map(({ formTitle }) => formTitle)).toContain(
      '2017年督导清单',
    );
  });
});

describe('forms that several fillers hand in', () => {
  const FILLERS = ['party-group', 'county-department', 'inspection-team', 'party-work'];

  function fillers(more: Partial<InsertRequest> = {}): InsertRequest {
    return { ...request('annex-2', 'annex-3', 'annex-4'), fillers: FILLERS, ...more };
  }

  it('come as a sheet a person, filler and form, each naming its filler, those of one person together', async () => {
    const groups = [{ group: '', units: ['某甲', '某乙'] }];
    const conditions = new Map([['某乙', new Map([['county', false]])]]);
    await session.insert(fillers({ groups, conditions }));
    const { records } = session.getState();
    expect(records.map(({ sheet }) => sheet.name)).toEqual([
      '某甲·党组（党委）·党建责任（义务）查核表',
      '某甲·党组（党委）·脱贫攻坚责任查核表',
      '某甲·县（市、区）党委组织部·党建责任（义务）查核表',
      '某甲·县（市、区）党委组织部·脱贫攻坚责任查核表',
      '某甲·考察组·党建责任（义务）查核表',
      '某甲·考察组·脱贫攻坚责任查核表',
      '某甲·主管部门（党建）·党建责任（义务）查核表',
      '某甲·主管部门（党建）·查核纪实表',
      '某乙·党组（党委）·党建责任（义务）查核表',
      '某乙·党组（党委）·脱贫攻坚责任查核表',
      '某乙·考察组·党建责任（义务）查核表',
      '某乙·考察组·脱贫攻坚责任查核表',
      '某乙·主管部门（党建）·党建责任（义务）查核表',
      '某乙·主管部门（党建）·查核纪实表',
    ]);
    expect(records.map(({ filler }) => filler).slice(4, 7)).toEqual([
      '考察组',
      '考察组',
      '主管部门（党建）',
    ]);
  });

  it('are passed over one by one where a filler’s sheet is there already', async () => {
    await session.insert(fillers({ fillers: ['party-group'] }));
    await session.insert(fillers({ fillers: ['party-group', 'inspection-team'] }));
    const names = session.getState().records.map(({ filler }) => filler);
    expect(names).toEqual(['党组（党委）', '党组（党委）', '考察组', '考察组']);
  });

  it('come once and name nobody where no filler is chosen', async () => {
    await session.insert({ ...request('annex-2'), fillers: [] });
    expect(session.getState().records.map(({ filler }) => filler)).toEqual(['']);
  });
});

describe('what is typed beside a form', () => {
  it('is somebody’s work: the form is not taken away again', async () => {
    await insert('annex-2');
    const sheet = record().sheet.id;
    const [read] = await host.readGrids([sheet]);
    const keys = read?.grid.values.map((row) => row[0]) ?? [];
    const column = read?.grid.values[0]?.indexOf('typed:status') ?? -1;
    await host.hand.type(sheet, { row: keys.indexOf('member.1'), column }, '达到');
    await settle();
    expect(record().record.typed.get('member.1')?.status).toBe('met');
    await session.removeInserted();
    expect(session.getState().records).toHaveLength(1);
  });
});
