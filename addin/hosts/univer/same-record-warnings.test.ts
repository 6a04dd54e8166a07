import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/base/cell-input';
import type { RecordForm, RecordRow } from '../../../src/scheme/record-form';
import { FORM, layOut } from '../../../src/sheet/sample-record-form';
import { number, text } from '../contract/sample-sheets';
import type { Host } from '../host';
import { createMemoryHost } from '../memory/memory-host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

type Written = string | number;

/** What stands in 是 and 否, and what the working column then says. */
const TICKS: readonly (readonly [Written, Written, string])[] = [
  ['√', '√', '同一行打了两个勾'],
  ['√', '\u3000', ''],
  [' \u3000', '√', ''],
];

/** What stands in 走访人数 (column C) and 满意率 (column E). */
const NUMBERS: readonly (readonly [Written, Written, string])[] = [
  [12, 95, ''],
  ['12人', '', ''],
  [' １２．５ ', '', ''],
  ['1,200 户', '', ''],
  ['\u3000', '', ''],
  ['人', '', 'C：应填数字'],
  ['12万', '', 'C：应填数字'],
  ['12%', '', 'C：应填数字'],
  ['十来', '', 'C：应填数字'],
  ['2017年10月', '', 'C：应填数字'],
  ['-3人', '', 'C：应填数字'],
  [-3, '', 'C：小于0'],
  ['', '95%', ''],
  ['', '９５％', ''],
  ['', '105%', 'E：应填0到100的数'],
  ['', '95人', 'E：应填0到100的数'],
  ['', 101, 'E：超过100%'],
  ['', 0.95, 'E：提醒：是不是95%？只填百分号前的数'],
  ['', 1, 'E：提醒：是不是100%？只填百分号前的数'],
  ['', 0, ''],
  ['十来', 0.95, 'C：应填数字'],
  [0.5, 101, 'E：超过100%'],
];

/** The sample form with one row for each case, below its title and its line of heads. */
const CASES: RecordForm = {
  ...FORM,
  below: [],
  blocks: [
    { id: 'ticks', rows: TICKS.map((_, at) => copyOf('d1', `d${at}`)) },
    { id: 'numbers', rows: NUMBERS.map((_, at) => copyOf('m1', `m${at}`)) },
  ],
};
const FIRST_ROW = 4;

function copyOf(id: string, copy: string): RecordRow {
  const row = FORM.blocks.flatMap(({ rows }) => rows).find((each) => each.id === id);
  if (!row) throw new Error(id);
  return { ...row, id: copy };
}

describe('L55 the working column says the same in memory and in Univer', () => {
  const univer = createHeadlessUniver();
  const live = createUniverHost(univer);
  const sheet = layOut({ form: CASES });
  const memory = createMemoryHost([sheet]);

  beforeAll(() => {
    univer.api.createWorkbook(workbookDataOf([sheet]));
  });

  afterAll(() => {
    live.close();
    univer.dispose();
  });

  it.each([
    ['memory', memory],
    ['Univer', live],
  ])('%s', async (_name, host) => {
    // A block without a side of its own begins in column C: 内容, 情况, 是, 否.
    const ticks = await tellOf(host, FIRST_ROW, [3, 4], TICKS);
    expect(ticks).toEqual(TICKS);
    const numbers = await tellOf(host, FIRST_ROW + TICKS.length, [2, 4], NUMBERS);
    expect(numbers).toEqual(NUMBERS);
  });
});

/** Writes the cases into their rows; each again with what the working column says, cells named by their columns alone. */
async function tellOf(
  host: Host,
  from: number,
  columns: readonly [number, number],
  cases: readonly (readonly [Written, Written, string])[],
): Promise<readonly (readonly [Written, Written, string])[]> {
  const [sheet] = await host.listSheets();
  await host.applyPatches(
    cases.flatMap(([first, second], at) =>
      [first, second].map((written, which) => ({
        sheet: sheet?.id ?? '',
        at: { row: from + at, column: columns[which] ?? 0 },
        inputs: [[inputOf(written)]],
      })),
    ),
  );
  const [read] = await host.readGrids();
  return cases.map(([first, second], at) => {
    const told = String(read?.grid.values[from + at]?.[6] ?? '');
    return [first, second, told.replace(/^([A-Z])\d+/, '$1')];
  });
}

function inputOf(written: Written): CellInput {
  if (written === '') return { kind: 'blank' };
  return typeof written === 'number' ? number(written) : text(written);
}
