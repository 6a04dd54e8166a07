import type { CellInput } from '../../../src/base/cell-input';
import { expectEqual, expectRefusal, type ContractCase } from './contract-case';
import {
  BLANK,
  cellAt,
  formula,
  formulaIn,
  gridIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from './sample-sheets';

const LONG = '会议少2次，无总结；'.repeat(400);

/** Texts a spreadsheet would like to take for something else. */
export const STUBBORN_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("x")',
  '-x',
  '+3',
  '@x',
  '\t=1',
  '＝1+1',
  '８．５',
  '007',
  '1/2',
  '3-1',
  '1e5',
  '5%',
  'TRUE',
  "'8",
  '#REF!',
  ' 8 ',
  '第一行\n第二行',
  LONG,
];

/** What the port promises whoever writes cells. */
export const WRITING_CASES: readonly ContractCase[] = [
  {
    title: 'writes a rectangle, and blanks what is told to be blank',
    needs: [],
    run: async (open) => {
      const { host } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      const inputs: readonly (readonly CellInput[])[] = [
        [text('无总结'), number(7)],
        [BLANK, formula('=B2+1')],
      ];
      await host.applyPatches([{ sheet: id, at: cellAt('A2'), inputs }]);
      expectEqual(await valueIn(host, id, 'A2'), '无总结', 'text');
      expectEqual(await valueIn(host, id, 'B2'), 7, 'number');
      expectEqual(await valueIn(host, id, 'A3'), null, 'blank');
      expectEqual(await formulaIn(host, id, 'B3'), '=B2+1', 'formula');
    },
  },
  {
    title: 'a text stays that very text, whatever it begins with, written or inserted',
    needs: [],
    run: async (open) => {
      const { host } = await open([sheetOf('甲', {})]);
      const { id } = await sheetNamed(host, '甲');
      const inputs = STUBBORN_TEXTS.map((each) => [text(each)]);
      await host.applyPatches([{ sheet: id, at: cellAt('A1'), inputs }]);
      const written = await gridIn(host, id);
      expectEqual(written.values.flat(), STUBBORN_TEXTS, 'written');
      expectEqual(written.formulas.flat().filter(Boolean), [], 'no formula was made');
      const cells = Object.fromEntries(
        STUBBORN_TEXTS.map((each, row) => [`A${row + 1}`, text(each)]),
      );
      const [sheet] = await host.insertSheets([sheetOf('乙', cells)]);
      const inserted = await gridIn(host, sheet?.id ?? '');
      expectEqual(inserted.values.flat(), STUBBORN_TEXTS, 'inserted');
      expectEqual(inserted.formulas.flat().filter(Boolean), [], 'no formula was inserted');
    },
  },
  {
    title: 'a written formula, number or text replaces whatever stood there',
    needs: [],
    run: async (open) => {
      const { host } = await open([
        sheetOf('甲', { A1: formula('=1+1'), A2: text('x'), A3: number(1) }),
      ]);
      const { id } = await sheetNamed(host, '甲');
      const inputs = [[number(5)], [formula('=A1')], [text('=A1')]];
      await host.applyPatches([{ sheet: id, at: cellAt('A1'), inputs }]);
      expectEqual((await gridIn(host, id)).formulas.flat(), [null, '=A1', null], 'formulas');
      expectEqual(await valueIn(host, id, 'A1'), 5, 'number');
      expectEqual(await valueIn(host, id, 'A3'), '=A1', 'text');
    },
  },
  {
    title: 'several patches on several sheets are one step of undo, and redo brings them back',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      const before = (await host.readGrids([a, b])).map(({ grid }) => grid);
      await host.applyPatches([
        { sheet: a, at: cellAt('A2'), inputs: [[text('无总结'), number(7)]] },
        { sheet: b, at: cellAt('B2'), inputs: [[number(1)], [number(2)]] },
        { sheet: a, at: cellAt('B3'), inputs: [[number(3)]] },
        { sheet: a, at: cellAt('B2'), inputs: [[number(6)]] },
      ]);
      const after = (await host.readGrids([a, b])).map(({ grid }) => grid);
      expectEqual([await valueIn(host, a, 'B2'), await valueIn(host, b, 'B3')], [6, 2], 'written');
      await hand.undo();
      expectEqual(
        (await host.readGrids([a, b])).map(({ grid }) => grid),
        before,
        'undone',
      );
      await hand.redo();
      expectEqual(
        (await host.readGrids([a, b])).map(({ grid }) => grid),
        after,
        'redone',
      );
    },
  },
  {
    title: 'undo after typing undoes the typing and leaves an earlier patch',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      await host.applyPatches([{ sheet: id, at: cellAt('B2'), inputs: [[number(7)]] }]);
      await hand.type(id, cellAt('B3'), '5');
      await hand.undo();
      expectEqual(await valueIn(host, id, 'B3'), null, 'typing');
      expectEqual(await valueIn(host, id, 'B2'), 7, 'patch');
    },
  },
  {
    title: 'a missing sheet refuses the whole batch',
    needs: [],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      await host.readGrids([a, b]);
      await hand.deleteSheet(b);
      const write = (): Promise<void> =>
        host.applyPatches([
          { sheet: a, at: cellAt('B2'), inputs: [[number(1)]] },
          { sheet: b, at: cellAt('B2'), inputs: [[number(1)]] },
        ]);
      await expectRefusal(write, 'sheet-not-found', 'a sheet removed between reading and writing');
      expectEqual(await valueIn(host, a, 'B2'), 8, 'the other sheet is untouched');
    },
  },
  {
    title: 'a locked cell refuses the whole batch; an open cell of the same sheet is written',
    needs: ['protection'],
    run: async (open) => {
      const cells = { A1: text('项目'), B1: number(1), C1: number(2) };
      const { host } = await open([
        sheetOf('甲', cells, { protected: true }, { B1: { locked: false } }),
        scoreSheet('乙'),
      ]);
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      const write = (): Promise<void> =>
        host.applyPatches([
          { sheet: b, at: cellAt('B2'), inputs: [[number(1)]] },
          { sheet: a, at: cellAt('B1'), inputs: [[number(9), number(9)]] },
        ]);
      await expectRefusal(write, 'cell-locked', 'a locked cell', ['甲']);
      expectEqual(await valueIn(host, b, 'B2'), 8, 'the other sheet is untouched');
      await host.applyPatches([{ sheet: a, at: cellAt('B1'), inputs: [[number(9)]] }]);
      expectEqual((await gridIn(host, a)).values, [['项目', 9, 2]], 'the open cell');
    },
  },
  {
    title: 'an empty batch does nothing and takes no step of undo',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      await hand.type(id, cellAt('B3'), '5');
      await host.applyPatches([]);
      await hand.undo();
      expectEqual(await valueIn(host, id, 'B3'), null, 'the typing is what is undone');
    },
  },
  {
    title: 'rows and columns far outside the used ones can be written',
    needs: [],
    run: async (open) => {
      const { host } = await open([sheetOf('甲', {})]);
      const { id } = await sheetNamed(host, '甲');
      await host.applyPatches([{ sheet: id, at: cellAt('AZ2000'), inputs: [[text('末')]] }]);
      expectEqual(await valueIn(host, id, 'AZ2000'), '末', 'far cell');
    },
  },
];
