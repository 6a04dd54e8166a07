import type { CellStyle, SheetBlueprint } from '../../../src/sheet/blueprint';
import { expectEqual, expectRefusal, expectTrue, type ContractCase } from './contract-case';
import { fullSheet } from './full-sheet';
import {
  BLANK,
  cellAt,
  formula,
  gridIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from './sample-sheets';

const BAD_NAMES = [
  '',
  '   ',
  '甲'.repeat(32),
  '州[甲]局',
  '州:局',
  '州*局',
  '州?局',
  '州/局',
  '州\\局',
];

/** What the port promises about whole sheets. */
export const SHEET_CASES: readonly ContractCase[] = [
  {
    title: 'inserts sheets in order after the others and answers their entries',
    needs: [],
    run: async (open) => {
      const { host } = await open([sheetOf('甲', {})]);
      const hidden = { ...scoreSheet('丙'), visibility: 'hidden' } as const;
      const entries = await host.insertSheets([scoreSheet('乙'), hidden]);
      expectEqual((await host.listSheets()).slice(1), entries, 'entries');
      expectEqual(
        entries.map(({ name, visibility }) => [name, visibility]),
        [
          ['乙', 'visible'],
          ['丙', 'hidden'],
        ],
        'order',
      );
      expectEqual(await valueIn(host, entries[0]?.id ?? '', 'B2'), 8, 'contents');
    },
  },
  {
    title: 'a bad or taken name inserts nothing at all, whatever its letters’ case',
    needs: [],
    run: async (open) => {
      const { host } = await open([sheetOf('Sheet1', {})]);
      const insert = (...names: string[]) => host.insertSheets(names.map(scoreSheet));
      for (const name of BAD_NAMES)
        await expectRefusal(() => insert('好', name), 'sheet-name-invalid', `name “${name}”`);
      await expectRefusal(() => insert('好', 'SHEET1'), 'sheet-name-taken', 'taken');
      await expectRefusal(() => insert('好', '好'), 'sheet-name-taken', 'twice in one batch');
      expectEqual(
        (await host.listSheets()).map(({ name }) => name),
        ['Sheet1'],
        'sheets',
      );
    },
  },
  {
    title: 'undo after an insertion takes the sheets away, and redo brings them back whole',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand, look } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      await hand.type(id, cellAt('B3'), '5');
      await host.insertSheets([fullSheet('乙'), fullSheet('丙')]);
      const whole = await look();
      await hand.undo();
      expectEqual(
        (await host.listSheets()).map(({ name }) => name),
        ['甲'],
        'undone',
      );
      await hand.redo();
      expectEqual(await look(), whole, 'redone');
      await hand.undo();
      await hand.undo();
      expectEqual(await valueIn(host, id, 'B3'), null, 'the typing before it');
    },
  },
  {
    title: 'removes sheets in one step of undo, which puts them back in their places',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand, look } = await open(
        ['甲', '乙', '丙', '丁', '戊'].map((name) => fullSheet(name)),
      );
      const before = await look();
      const sheets = await host.listSheets();
      const ids = [3, 1, 2].map((index) => sheets[index]?.id ?? '');
      await host.removeSheets(ids);
      expectEqual(
        (await host.listSheets()).map(({ name }) => name),
        ['甲', '戊'],
        'removed',
      );
      await hand.undo();
      expectEqual(await look(), before, 'undone');
    },
  },
  {
    title: 'removes nothing when one of the sheets is gone, and never the last visible one',
    needs: [],
    run: async (open) => {
      const { host } = await open([
        sheetOf('甲', {}),
        sheetOf('乙', {}),
        sheetOf('丙', {}, { visibility: 'hidden' }),
      ]);
      const ids = (await host.listSheets()).slice(0, 2).map(({ id }) => id);
      await expectRefusal(() => host.removeSheets([...ids, 'gone']), 'sheet-not-found', 'unknown');
      await expectRefusal(() => host.removeSheets(ids), 'not-supported', 'no visible sheet left');
      expectEqual((await host.listSheets()).length, 3, 'sheets');
    },
  },
  {
    title: 'a sheet keeps its id when it is renamed, and a copy has one of its own',
    needs: [],
    run: async (open) => {
      const { host, hand } = await open([
        scoreSheet('甲'),
        sheetOf('乙', { A1: formula("='甲'!B2") }),
      ]);
      const { id } = await sheetNamed(host, '甲');
      await hand.renameSheet(id, '州甲局');
      expectEqual((await sheetNamed(host, '州甲局')).id, id, 'id');
      const other = await sheetNamed(host, '乙');
      const [written] = (await gridIn(host, other.id)).formulas.flat();
      expectTrue((written ?? '').includes('州甲局'), `formulas follow the name: ${written ?? ''}`);
      const copy = await hand.copySheet(id);
      const ids = (await host.listSheets()).map((each) => each.id);
      expectEqual([new Set(ids).size, ids.length, ids.includes(copy)], [3, 3, true], 'copy');
      expectEqual(await valueIn(host, copy, 'A2'), '组织生活', 'contents of the copy');
    },
  },
  {
    title: 'what is captured and inserted elsewhere is captured again the same',
    needs: [],
    run: async (open) => {
      const sheets = [
        fullSheet('甲'),
        fullSheet('乙', { visibility: 'hidden', freeze: null, print: null }),
        fullSheet('丙', { protected: true, visibility: 'very-hidden' }),
      ];
      const { look } = await open(sheets);
      const captured = await look();
      expectEqual(captured.map(withoutResults), sheets.map(inOrder), 'what was opened');
      const elsewhere = await open([sheetOf('Sheet1', {})]);
      await elsewhere.host.insertSheets(captured);
      const again = (await elsewhere.look()).slice(1);
      expectEqual(again.map(withoutResults), captured.map(withoutResults), 'what was inserted');
    },
  },
  {
    title: 'an open cell stays open when it is emptied',
    needs: ['protection'],
    run: async (open) => {
      const { host, hand } = await open([fullSheet('甲', { protected: true })]);
      const { id } = await sheetNamed(host, '甲');
      await hand.clear(id, { top: 1, left: 1, bottom: 1, right: 1 });
      await host.applyPatches([{ sheet: id, at: cellAt('B2'), inputs: [[number(3)]] }]);
      expectEqual(await valueIn(host, id, 'B2'), 3, 'written after Delete');
    },
  },
  {
    title: 'captured formulas carry their results',
    needs: ['recalculation'],
    run: async (open) => {
      const { look } = await open([fullSheet('甲')]);
      const [sheet] = await look();
      const cell = sheet?.cells.find(({ row, column }) => row === 1 && column === 2);
      expectEqual(cell?.cached, 16, 'result');
    },
  },
  {
    title: 'writing changes contents only: styles, sizes and rules stay',
    needs: [],
    run: async (open) => {
      const { host, look } = await open([fullSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      const inputs = [
        [text('会议少2次，无总结，台账不全，未按期整改'), number(3)],
        [BLANK, number(4)],
      ];
      await host.applyPatches([{ sheet: id, at: cellAt('A2'), inputs }]);
      const [after] = await look();
      const looks = ({ cells, ...frame }: SheetBlueprint) => ({
        ...frame,
        styles: cells.flatMap(({ row, column, style }) => (style ? [[row, column, style]] : [])),
      });
      expectEqual(after && looks(inOrder(after)), looks(inOrder(fullSheet('甲'))), 'looks');
    },
  },
];

function withoutResults(sheet: SheetBlueprint): SheetBlueprint {
  const cells = sheet.cells.map(({ cached: _, ...cell }) => cell);
  return inOrder({ ...sheet, cells });
}

function inOrder(sheet: SheetBlueprint): SheetBlueprint {
  const cells = [...sheet.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => (cell.style ? { ...cell, style: inFewWords(cell.style) } : cell));
  return { ...sheet, cells };
}

/** Not to be wrapped is what a cell is anyway; a file has no word for it. */
function inFewWords({ wrap, ...style }: CellStyle): CellStyle {
  return wrap ? { ...style, wrap } : style;
}
