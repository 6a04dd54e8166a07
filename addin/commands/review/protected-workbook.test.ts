import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { sampleReviewSheets, SAMPLE_NOTICE } from '../../../src/sheet/review/sample-review-sheet';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import type { Session } from '../session';

const LOCKED = '工作簿结构受保护';
const WAY_OUT = '不能增删工作表。请在“审阅”中撤销“保护工作簿”，再试一次。';

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost(sampleReviewSheets().slice(0, -1));
  session = createSession(host, {
    now: () => new Date(2017, 10, 20, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  await until(() => session.getState().ready);
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

/** Every sheet with its contents, a line each. */
async function held(): Promise<readonly string[]> {
  return (await host.readGrids()).map(({ sheet, grid }) => JSON.stringify([sheet.name, grid]));
}

async function idOf(sheet: string): Promise<string> {
  return (await host.listSheets()).find(({ name }) => name === sheet)?.id ?? '';
}

async function names(): Promise<readonly string[]> {
  return (await host.listSheets()).map(({ name }) => name);
}

/** Kinds of the rows of the log. */
async function log(): Promise<readonly string[]> {
  const [read] = await host.readGrids([await idOf('核分留痕')]);
  return (read?.grid.values ?? []).slice(1).map((row) => textOf(row[1] ?? null));
}

const said = () => [session.getState().notice?.title, session.getState().notice?.text];

const say = () =>
  session.recordReview({
    kind: 'field',
    by: '某戊',
    scheme: SAMPLE_NOTICE.scheme.id,
    field: '落款单位',
    value: '某委',
  });

async function seal(sheet: string): Promise<boolean> {
  return session.sealForms({ sheets: [await idOf(sheet)], by: '某戊', reason: '' });
}

async function sealInForce(): Promise<string> {
  session.openPage('review');
  await until(() => session.getState().review?.seals.some((each) => each.seal) ?? false);
  return session.getState().review?.seals.find((each) => each.seal)?.seal?.id ?? '';
}

describe('a workbook whose structure is protected', () => {
  it.each([
    ['没有插入', 'forms', () => insertForms()],
    ['没有插入', 'the 会审表', () => session.expandReview()],
    ['没有记下', 'the first row of the log', () => say()],
    ['没有记下', 'the first seal', () => seal('某甲 考察组')],
  ])('%s: takes %s once it is open, and nothing of it before', async (deed, _, run) => {
    host.protectStructure(true);
    const before = await held();
    await run();
    expect(said()).toEqual([`${deed}：${LOCKED}`, WAY_OUT]);
    expect(await held()).toEqual(before);
    host.protectStructure(false);
    session.getState().notice?.retry?.();
    await until(() => session.getState().sheets.length > sampleReviewSheets().length - 1);
    expect(session.getState().notice).toBeNull();
  });

  it('G10 J15 seals nothing that its 会审表 would go on showing, and opens no seal either', async () => {
    await seal('某甲 党组（党委）');
    await session.expandReview();
    // It shows 某乙 alone, whom only a seal of 某乙 closes.
    host.protectStructure(true);
    const before = await held();
    expect(await seal('某乙 考察组')).toBe(false);
    expect(said()).toEqual([`没有记下：${LOCKED}`, WAY_OUT]);
    expect(await held()).toEqual(before);
    expect(await seal('某甲 考察组')).toBe(true);
    expect(await log()).toEqual(['seal', 'seal']);
    expect(await names()).toContain('会审表');
  });

  it('keeps the 会审表 that shows what is under seal, and goes on telling of it', async () => {
    await session.expandReview();
    const brought = (await host.captureSheets()).filter(({ name }) => name === '会审表');
    await seal('某甲 考察组');
    await host.insertSheets(brought);
    host.protectStructure(true);
    await session.removeExpanded();
    expect(said()).toEqual([`没有删除：${LOCKED}`, WAY_OUT]);
    expect(await names()).toContain('会审表');
    host.protectStructure(false);
    session.getState().notice?.retry?.();
    await until(() => !session.getState().sheets.some(({ name }) => name === '会审表'));
  });

  it('goes on with the log it has', async () => {
    await say();
    host.protectStructure(true);
    expect([await say(), await log()]).toEqual([true, ['field', 'field']]);
  });
});

function insertForms(): Promise<void> {
  const groups = [{ group: '第一组', units: ['州委组织部'] }];
  return session.insert({ scheme: 'xiangxi-2017-q3', forms: ['annex-2'], groups, taken: 'skip' });
}

describe('a log that is protected', () => {
  it('is named, and nothing is sealed', async () => {
    await say();
    await session.expandReview();
    host.protect(await idOf('核分留痕'), true);
    const before = await held();
    expect(await seal('某甲 考察组')).toBe(false);
    expect(said()).toEqual([
      '没有记下：工作表受保护',
      '“核分留痕”：要写的格是锁定的。请在“审阅”中撤销保护，再试一次。',
    ]);
    expect(await held()).toEqual(before);
  });

  it('keeps a seal that was to be taken back', async () => {
    await seal('某甲 考察组');
    const record = await sealInForce();
    host.protect(await idOf('核分留痕'), true);
    const before = await held();
    expect(await session.withdrawReview(record, '某戊')).toBe(false);
    expect(await held()).toEqual(before);
  });
});
