import { IFormulaRuntimeService } from '@univerjs/engine-formula';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CellInput } from '../../../src/base/cell-input';
import type { Host, SheetId } from '../host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

interface Empty {
  readonly host: Host;
  readonly sheet: SheetId;
  /** How often formulas were found to hang on themselves. */
  readonly cycles: () => number;
}

async function openEmpty(): Promise<Empty> {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf([]));
  close.push(() => {
    host.close();
    univer.dispose();
  });
  const [first] = await host.listSheets();
  const cycle = vi.spyOn(univer.injector.get(IFormulaRuntimeService), 'enableCycleDependency');
  return { host, sheet: first?.id ?? '', cycles: () => cycle.mock.calls.length };
}

const number = (value: number): CellInput => ({ kind: 'number', number: value });
const formula = (words: string): CellInput => ({ kind: 'formula', formula: words });

describe('the tuned engine', () => {
  it('follows an edit through ranges to the last formula, edit after edit', async () => {
    const { host, sheet } = await openEmpty();
    const rows = [5, 7, 7, 1].map((value, at): readonly CellInput[] => [
      number(value),
      formula(`=RANK(A${at + 1},$A$1:$A$4)`),
      formula(`=COUNTIF($B$1:$B$4,B${at + 1})`),
      formula(`=SUM($C$1:$C$4)+B${at + 1}`),
    ]);
    await host.applyPatches([{ sheet, at: { row: 0, column: 0 }, inputs: rows }]);
    const shown = async () =>
      (await host.readGrids([sheet]))[0]?.grid.values.slice(0, 4).map((row) => row.slice(1, 4));
    expect(await shown()).toEqual([
      [3, 1, 9],
      [1, 2, 7],
      [1, 2, 7],
      [4, 1, 10],
    ]);
    for (const [value, wanted] of [
      [
        9,
        [
          [2, 1, 8],
          [3, 2, 9],
          [3, 2, 9],
          [1, 1, 7],
        ],
      ],
      [
        7,
        [
          [4, 1, 14],
          [1, 3, 11],
          [1, 3, 11],
          [1, 3, 11],
        ],
      ],
    ] as const) {
      await host.applyPatches([
        { sheet, at: { row: 3, column: 0 }, inputs: [[number(value)]] },
        { sheet, at: { row: 0, column: 0 }, inputs: [[number(value === 9 ? 8 : 5)]] },
      ]);
      expect(await shown()).toEqual(wanted);
    }
  });

  it.each([
    ['itself', [formula('=A1+1')], true],
    ['itself by another', [formula('=B1+1'), formula('=A1+1')], true],
    ['itself by a range', [formula('=SUM(B1:C1)'), number(1), formula('=A1*2')], true],
    ['others one after the other', [formula('=B1+1'), formula('=SUM(C1:D1)'), number(1)], false],
  ])('sees whether a formula hangs on %s', async (_, inputs, itself) => {
    const { host, sheet, cycles } = await openEmpty();
    await host.applyPatches([{ sheet, at: { row: 0, column: 0 }, inputs: [inputs] }]);
    await host.readGrids([sheet]);
    expect(cycles() > 0).toBe(itself);
  });

  it.each([
    ['=IF(TRUE,"2018-12-20","")', '2018-12-20'],
    ['=SUBSTITUTE("8:30 上会","上会","")', '8:30 '],
    ['=MID("3月5日",1,9)', '3月5日'],
  ])('words stay words: %s', async (words, wanted) => {
    const { host, sheet } = await openEmpty();
    await host.applyPatches([{ sheet, at: { row: 0, column: 0 }, inputs: [[formula(words)]] }]);
    expect((await host.readGrids([sheet]))[0]?.grid.values[0]?.[0]).toBe(wanted);
  });
});
