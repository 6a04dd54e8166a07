import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/base/cell-input';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { officialForm } from '../contract/form-cases';
import { fullSheet } from '../contract/full-sheet';
import {
  cellAt,
  formula,
  formulaIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from '../contract/sample-sheets';
import { HostError, type Patch } from '../host';
import type { Later } from './excel-parts';
import {
  openEmulatedWorkplace,
  settle,
  type EmulatedWorkplace,
  type WorkplaceOptions,
} from './workplace/emulated-workplace';

let workplace: EmulatedWorkplace;
/** What waits for its time, and for how long. */
let waiting: { readonly deed: () => void; readonly milliseconds: number }[];
let waits: number[];

const later: Later = (deed, milliseconds) => {
  const entry = { deed, milliseconds };
  waiting.push(entry);
  return () => {
    waiting = waiting.filter((each) => each !== entry);
  };
};

/** Lets the time of everything that waits come. */
function passTime(): void {
  const due = waiting;
  waiting = [];
  waits.push(...due.map(({ milliseconds }) => milliseconds));
  for (const { deed } of due) deed();
}

/** Lets time pass until the promise has settled. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let done = false;
  const settled = promise.finally(() => {
    done = true;
  });
  // Whoever called sees the failure; this branch only waits.
  settled.catch(() => undefined);
  while (!done) {
    await settle(workplace.emulated);
    if (!done) passTime();
  }
  return settled;
}

async function open(
  sheets: readonly SheetBlueprint[],
  options: WorkplaceOptions = {},
): Promise<EmulatedWorkplace> {
  workplace = await openEmulatedWorkplace(sheets, { later, ...options });
  return workplace;
}

async function failureOf(deed: Promise<unknown>): Promise<HostError> {
  const failure: unknown = await inTime(deed).then(
    () => new Error('nothing failed'),
    (error: unknown) => error,
  );
  if (!(failure instanceof HostError)) throw failure;
  return failure;
}

async function names(): Promise<readonly string[]> {
  return (await workplace.look()).map(({ name }) => name);
}

function patch(sheet: string, at: string, ...inputs: readonly CellInput[]): Patch {
  return { sheet, at: cellAt(at), inputs: [inputs] };
}

beforeEach(() => {
  waiting = [];
  waits = [];
});

afterEach(() => {
  expect(workplace.emulated.lacking).toEqual([]);
});

describe('while somebody is typing in a cell', () => {
  it('a reading is tried again for a moment, and comes when they are done', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setCellEditMode(true);
    const read = host.readGrids([id]);
    await settle(emulated);
    passTime();
    await settle(emulated);
    emulated.setCellEditMode(false);
    passTime();
    expect((await read).map(({ sheet }) => sheet.name)).toEqual(['甲']);
    expect(waits).toEqual([150, 300]);
  });

  it('a reading is given up after a bound', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    emulated.setCellEditMode(true);
    expect((await failureOf(host.readGrids())).code).toBe('cell-being-edited');
    expect(waits).toEqual([150, 300, 600, 1200]);
  });

  it('a write fails at once and writes nothing', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setCellEditMode(true);
    const write = await failureOf(host.applyPatches([patch(id, 'B3', number(5))]));
    expect([write.code, write.partial]).toEqual(['cell-being-edited', false]);
    expect((await failureOf(host.insertSheets([scoreSheet('乙')]))).code).toBe('cell-being-edited');
    expect((await failureOf(host.removeSheets([id]))).code).toBe('cell-being-edited');
    expect(waits).toEqual([]);
    emulated.setCellEditMode(false);
    expect(await valueIn(host, id, 'B3')).toBe(null);
    expect(await names()).toEqual(['甲']);
  });

  it('a write that is caught between looking and writing leaves nothing either', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const insertion = host.insertSheets([fullSheet('乙')]);
    await afterRequests(1);
    emulated.failNext('InvalidOperationInCellEditMode');
    expect((await failureOf(insertion)).code).toBe('cell-being-edited');
    expect(await names()).toEqual(['甲']);
    expect(await valueIn(host, id, 'B2')).toBe(8);
  });
});

describe('a locked workbook', () => {
  it('refuses whole sheets while its structure is protected, and takes contents', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.protectWorkbook(true);
    expect((await failureOf(host.insertSheets([scoreSheet('丙')]))).code).toBe('structure-locked');
    expect((await failureOf(host.removeSheets([id]))).code).toBe('structure-locked');
    await host.applyPatches([patch(id, 'B3', number(5))]);
    expect(await valueIn(host, id, 'B3')).toBe(5);
  });

  it('says so too when it is protected between looking and writing', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    await afterRequests(1);
    emulated.protectWorkbook(true);
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['structure-locked', false]);
    expect(await names()).toEqual(['甲']);
  });

  it('refuses everything while it is open for reading only', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const { id } = await sheetNamed(host, '甲');
    emulated.setReadOnly(true);
    const deeds = [
      () => host.applyPatches([patch(id, 'B3', number(5))]),
      () => host.insertSheets([scoreSheet('丙')]),
      () => host.removeSheets([id]),
    ];
    for (const deed of deeds) expect((await failureOf(deed())).code).toBe('workbook-read-only');
    expect((await host.readGrids([id])).length).toBe(1);
  });

  it('a sheet protected between looking and writing keeps every cell of the batch', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), scoreSheet('乙')]);
    const [a, b] = (await host.listSheets()).map(({ id }) => id);
    const write = host.applyPatches([
      patch(a ?? '', 'B2', number(1)),
      patch(b ?? '', 'B2', number(1)),
    ]);
    await afterRequests(1);
    emulated.protectSheet(b ?? '', true);
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['cell-locked', false]);
    expect(await valueIn(host, a ?? '', 'B2')).toBe(8);
  });
});

describe('a workbook that changes meanwhile', () => {
  it('a sheet deleted between looking and writing leaves the others as they were', async () => {
    const cells = {
      A1: text('=不是公式'),
      B1: formula('=1+1'),
      C1: text("'8"),
      D1: number(3),
    };
    const { host, hand } = await open([
      sheetOf('甲', cells, {}, { C1: { numberFormat: '@' }, D1: { numberFormat: '@' } }),
      scoreSheet('乙'),
    ]);
    const [a, b] = (await host.listSheets()).map(({ id }) => id);
    const before = (await workplace.look())[0];
    const write = host.applyPatches([
      patch(a ?? '', 'A1', number(1), text('x'), number(4), text('y')),
      patch(b ?? '', 'B2', number(1)),
    ]);
    await afterRequests(1);
    await hand.deleteSheet(b ?? '');
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['sheet-not-found', false]);
    expect(await workplace.look()).toEqual([before]);
  });

  it('a sheet renamed between looking and writing is written all the same', async () => {
    const { host, hand } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const write = host.applyPatches([patch(id, 'B3', number(5))]);
    await afterRequests(1);
    await hand.renameSheet(id, '州甲局');
    await write;
    expect(await valueIn(host, id, 'B3')).toBe(5);
  });

  it('a co-author’s sheet that took the name meanwhile stays', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const insertion = host.insertSheets([scoreSheet('乙'), scoreSheet('甲 (2)')]);
    await afterRequests(1);
    const copy = await emulated.coAuthor.copySheet(id);
    await emulated.coAuthor.type(copy, cellAt('A9'), '另一人的字');
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['sheet-name-taken', false]);
    expect(await names()).toEqual(['甲', '甲 (2)']);
  });
});

describe('an insertion that fails', () => {
  it('after it was done: the sheets are removed again', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([
      officialForm('州甲局'),
      fullSheet('记录', { visibility: 'very-hidden', protected: true }),
    ]);
    await afterRequests(1);
    emulated.failNext('GeneralException', { when: 'after' });
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['unknown', false]);
    expect(await names()).toEqual(['甲']);
  });

  it('and cannot be cleared up says so', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    await afterRequests(1);
    emulated.failNext('GeneralException', { when: 'after' });
    await afterRequests(2);
    emulated.failNext('ServiceNotAvailable');
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['unknown', true]);
  });

  it('without ever being answered: whoever comes next is served, and nothing stays', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    const next = host.listSheets();
    await afterRequests(1);
    emulated.failNext('GeneralException', { when: 'never' });
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['busy', false]);
    expect((await inTime(next)).map(({ name }) => name)).toEqual(['甲']);
    expect(waits).toEqual([60_000]);
  });
});

describe('an insertion that is answered late', () => {
  it('is taken back when it is done, and what was inserted after it stays', async () => {
    let answerLate: (() => void) | null = null;
    let isNext = false;
    const { host } = await open([scoreSheet('甲')], {
      between: async (request, execute) => {
        if (!isNext) return execute(request);
        isNext = false;
        await new Promise<void>((resolve) => {
          answerLate = resolve;
        });
        return execute(request);
      },
    });
    const insertion = host.insertSheets([scoreSheet('乙')]);
    await afterRequests(1);
    isNext = true;
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['busy', false]);
    await host.insertSheets([scoreSheet('丙')]);
    late(answerLate)();
    await settle(workplace.emulated);
    await host.listSheets();
    expect(await names()).toEqual(['甲', '丙']);
  });
});

describe('an answer that is too large', () => {
  const wide = sheetOf('乙', { A1: text('首'), J3000: text('末') });

  it('and comes as nulls is asked for again in parts', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), wide], {
      between: async (request, execute) => withoutMany(await execute(request)),
    });
    const [, read] = await host.readGrids();
    expect([read?.grid.values.length, read?.grid.values[2999]?.[9]]).toEqual([3000, '末']);
    expect(emulated.requests.length).toBeLessThan(8);
  });

  it('and is refused is asked for in smaller ones', async () => {
    const { host, emulated } = await open([scoreSheet('甲'), wide, scoreSheet('丙')]);
    const ids = (await host.listSheets()).map(({ id }) => id);
    emulated.failNext('ResponsePayloadSizeLimitExceeded');
    const read = await host.readGrids(ids);
    expect(read.map(({ sheet }) => sheet.name)).toEqual(['甲', '乙', '丙']);
    expect(read[1]?.grid.values[2999]?.[9]).toBe('末');
  });

  it('a big workbook is asked for in several from then on', async () => {
    const long = '会议少2次，无总结；'.repeat(2000);
    const big = (name: string) =>
      sheetOf(name, Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`A${row}`, text(long)])));
    const { host, emulated } = await open(['甲', '乙', '丙', '丁', '戊'].map(big));
    const ids = (await host.listSheets()).map(({ id }) => id);
    const tripsOfReading = async () => {
      const before = emulated.requests.length;
      expect(await host.readGrids(ids)).toHaveLength(5);
      return emulated.requests.length - before;
    };
    expect([await tripsOfReading(), await tripsOfReading()]).toEqual([1, 2]);
  });
});

describe('a write that fails', () => {
  it('after it was done: what stood there is put back', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const before = await workplace.look();
    const write = host.applyPatches([
      patch(id, 'A2', text('改'), number(1)),
      patch(id, 'B4', text('不再合计')),
    ]);
    await afterRequests(1);
    emulated.failNext('GeneralException', { when: 'after' });
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['unknown', false]);
    expect(await formulaIn(host, id, 'B4')).toBe('=IF(COUNT(B2:B3)=2,SUM(B2:B3),"")');
    expect(await workplace.look()).toEqual(before);
  });

  it('without ever being answered: nobody can say whether it was done', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    const write = host.applyPatches([patch(id, 'B3', number(5))]);
    await afterRequests(1);
    emulated.failNext('GeneralException', { when: 'never' });
    const failure = await failureOf(write);
    expect([failure.code, failure.partial]).toEqual(['busy', true]);
  });
});

describe('events', () => {
  it('of a co-author say so', async () => {
    const { host, emulated, told } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    await told();
    await emulated.coAuthor.type(id, cellAt('B3'), '5');
    const area = { top: 2, left: 1, bottom: 2, right: 1 };
    expect(await told()).toEqual([{ kind: 'edited', sheet: id, area, remote: true }]);
  });

  it('end with the host, however late they come', async () => {
    const { host, hand, told } = await open([scoreSheet('甲')]);
    const { id } = await sheetNamed(host, '甲');
    await told();
    await hand.type(id, cellAt('B3'), '5');
    await host.close();
    await hand.type(id, cellAt('B3'), '6');
    const heard = await told();
    expect(heard.filter((event) => event.kind === 'edited').length).toBeLessThanOrEqual(1);
    await hand.type(id, cellAt('B3'), '7');
    expect(await told()).toEqual([]);
  });
});

/** Waits until Excel has answered so many requests from now on. */
async function afterRequests(count: number): Promise<void> {
  const { requests } = workplace.emulated;
  const wanted = requests.length + count;
  while (requests.length < wanted) await Promise.resolve();
}

/** TypeScript does not see that the promise's executor has run. */
function late(answer: (() => void) | null): () => void {
  if (!answer) throw new Error('nothing waits for its answer');
  return answer;
}

/** Excel's way with too many values: null in their place, and no error. */
function withoutMany(body: string): string {
  const replace = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.length > 2500 ? null : value;
  return JSON.stringify(JSON.parse(body), replace);
}
