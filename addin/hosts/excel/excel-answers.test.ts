import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { officialForm } from '../contract/form-cases';
import { fullSheet } from '../contract/full-sheet';
import {
  cellAt,
  formulaIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
} from '../contract/sample-sheets';
import {
  openEmulatedWorkplace,
  settle,
  type EmulatedWorkplace,
  type WorkplaceOptions,
} from './workplace/emulated-workplace';
import {
  afterRequests,
  createPausedTime,
  rowPatch as patch,
  type PausedTime,
} from './workplace/paused-time';

let time: PausedTime;
let workplace: EmulatedWorkplace;

async function open(
  sheets: readonly SheetBlueprint[],
  options: WorkplaceOptions = {},
): Promise<EmulatedWorkplace> {
  workplace = await openEmulatedWorkplace(sheets, { later: time.later, ...options });
  return workplace;
}

const failureOf = (deed: Promise<unknown>) => time.failureOf(workplace, deed);

async function names(): Promise<readonly string[]> {
  return (await workplace.look()).map(({ name }) => name);
}

beforeEach(() => {
  time = createPausedTime();
});

afterEach(() => {
  expect(workplace.emulated.lacking).toEqual([]);
});

describe('an insertion that fails', () => {
  it('after it was done: the sheets are removed again', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([
      officialForm('州甲局'),
      fullSheet('记录', { visibility: 'very-hidden', protected: true }),
    ]);
    await afterRequests(workplace, 1);
    emulated.failNext('GeneralException', { when: 'after' });
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['unknown', false]);
    expect(await names()).toEqual(['甲']);
  });

  it('and cannot be cleared up says so', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    await afterRequests(workplace, 1);
    emulated.failNext('GeneralException', { when: 'after' });
    await afterRequests(workplace, 2);
    emulated.failNext('ServiceNotAvailable');
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['unknown', true]);
  });

  it('without ever being answered: whoever comes next is served, and nothing stays', async () => {
    const { host, emulated } = await open([scoreSheet('甲')]);
    const insertion = host.insertSheets([scoreSheet('乙')]);
    const next = host.listSheets();
    await afterRequests(workplace, 1);
    emulated.failNext('GeneralException', { when: 'never' });
    const failure = await failureOf(insertion);
    expect([failure.code, failure.partial]).toEqual(['busy', false]);
    expect((await next).map(({ name }) => name)).toEqual(['甲']);
    expect(time.waits).toEqual([60_000]);
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
    await afterRequests(workplace, 1);
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
      sheetOf(
        name,
        Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((row) => [`A${row}`, text(long)])),
      );
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

describe('a sheet larger than one request', () => {
  /** Web Excel takes and answers 5 MB. */
  const LIMIT = 5_000_000;
  const words = '会议记录'.repeat(1_200);
  const rows = (count: number, word: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, row) => [`A${row + 1}`, text(word)]));
  const striped = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, row) => [
      `A${row + 1}`,
      { fill: row % 2 === 0 ? '#eeeeee' : '#dddddd' },
    ]),
  );

  it.each([
    ['by its words', sheetOf('大表', rows(400, words)), words, 400],
    ['by what it answers', sheetOf('大表', rows(250, words)), words, 250],
    ['by its looks', sheetOf('大表', rows(10_000, '甲'), {}, striped), '甲', 10_000],
  ])(
    '%s is written and read back in several, and read in parts from then on',
    { timeout: 20_000 },
    async (_, large, word, height) => {
      const { host } = await open([scoreSheet('甲')], {
        between: async (request, execute) => {
          if (Buffer.byteLength(request) > LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
          const answer = await execute(request);
          const isTooLarge = Buffer.byteLength(answer) > LIMIT;
          if (isTooLarge) refused += 1;
          return isTooLarge ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
        },
      });
      let refused = 0;
      const [sheet] = await host.insertSheets([large]);
      const [read] = await host.readGrids([sheet?.id ?? '']);
      expect([read?.grid.values.length, read?.grid.values[height - 1]?.[0]]).toEqual([
        height,
        word,
      ]);
      // What was written is known to be large: it is not asked for whole and refused first.
      expect(refused).toBe(0);
    },
  );
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
    await afterRequests(workplace, 1);
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
    await afterRequests(workplace, 1);
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

function refusal(code: string): string {
  const error = { Code: code, Message: 'too large', Location: '', ActionIndex: -1 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error });
}
