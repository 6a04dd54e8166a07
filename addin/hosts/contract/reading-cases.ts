import { expectEqual, expectTrue, type ContractCase } from './contract-case';
import {
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

const FORMS = 31;

/** What the port promises whoever reads. */
export const READING_CASES: readonly ContractCase[] = [
  {
    title: 'lists all sheets in tab order, hidden ones too',
    needs: [],
    run: async (open) => {
      const { host } = await open([
        sheetOf('甲', {}),
        sheetOf('乙', {}, { visibility: 'hidden' }),
        sheetOf('丙', {}),
      ]);
      const listed = (await host.listSheets()).map(({ name, visibility }) => [name, visibility]);
      expectEqual(
        listed,
        [
          ['甲', 'visible'],
          ['乙', 'hidden'],
          ['丙', 'visible'],
        ],
        'sheets',
      );
    },
  },
  {
    title: 'tells a very hidden sheet from a hidden one',
    needs: ['very-hidden'],
    run: async (open) => {
      const { host } = await open([
        sheetOf('甲', {}),
        sheetOf('乙', {}, { visibility: 'very-hidden' }),
      ]);
      expectEqual((await sheetNamed(host, '乙')).visibility, 'very-hidden', 'visibility');
    },
  },
  {
    title: 'reads the used rectangle from A1 on, row by row; a styled blank is not used',
    needs: [],
    run: async (open) => {
      const cells = { B2: text('会议少2次'), C3: number(7.5), E9: { kind: 'blank' } as const };
      const { host } = await open([
        sheetOf('甲', cells, {}, { E9: { fill: '#ff0000' } }),
        sheetOf('乙', {}),
      ]);
      const grid = await gridIn(host, (await sheetNamed(host, '甲')).id);
      expectEqual(
        grid.values,
        [
          [null, null, null],
          [null, '会议少2次', null],
          [null, null, 7.5],
        ],
        'values',
      );
      expectEqual(grid.formulas.flat(), new Array(9).fill(null), 'formulas');
      expectEqual(
        (await gridIn(host, (await sheetNamed(host, '乙')).id)).values,
        [],
        'empty sheet',
      );
    },
  },
  {
    title: 'reads numbers as numbers and texts of digits as texts',
    needs: [],
    run: async (open) => {
      const { host } = await open([
        sheetOf('甲', {
          A1: number(0),
          A2: number(-0.5),
          A3: number(92.75),
          A4: text('007'),
          A5: text('1/2'),
          A6: text('８'),
          A7: text('4分'),
          A8: text('TRUE'),
        }),
      ]);
      const grid = await gridIn(host, (await sheetNamed(host, '甲')).id);
      expectEqual(
        grid.values.flat(),
        [0, -0.5, 92.75, '007', '1/2', '８', '4分', 'TRUE'],
        'values',
      );
    },
  },
  {
    title: 'keeps formulas as they are written',
    needs: [],
    run: async (open) => {
      const { host } = await open([scoreSheet('甲')]);
      const grid = await gridIn(host, (await sheetNamed(host, '甲')).id);
      const { row, column } = cellAt('B4');
      expectEqual(grid.formulas[row]?.[column], '=IF(COUNT(B2:B3)=2,SUM(B2:B3),"")', 'formula');
    },
  },
  {
    title: 'reads many forms in one call and leaves an unknown sheet out',
    needs: [],
    run: async (open) => {
      const names = Array.from({ length: FORMS }, (_, index) => `州${index + 1}局`);
      const { host } = await open(names.map(scoreSheet));
      const sheets = await host.listSheets();
      const read = await host.readGrids([...sheets.map(({ id }) => id), 'no-such-sheet']);
      expectEqual(
        read.map(({ sheet }) => sheet.name),
        names,
        'names',
      );
      expectTrue(
        read.every(({ grid }) => grid.values[1]?.[1] === 8),
        'every form is read',
      );
      expectEqual((await host.readGrids()).length, FORMS, 'all without naming them');
    },
  },
  {
    title: 'shows results as soon as they are read, after every change',
    needs: ['recalculation'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      expectEqual(await valueIn(host, id, 'B4'), '', 'one score is missing');
      await hand.type(id, cellAt('B3'), '7.5');
      expectEqual(await valueIn(host, id, 'B4'), 15.5, 'both scores are there');
      await hand.type(id, cellAt('B3'), '4分');
      expectEqual(await valueIn(host, id, 'B4'), '', 'a text is no score');
      await host.applyPatches([
        { sheet: id, at: cellAt('B2'), inputs: [[number(1)], [number(2)]] },
      ]);
      expectEqual(await valueIn(host, id, 'B4'), 3, 'after a patch');
    },
  },
  {
    title: 'reads an error a formula makes as an error and the same letters typed as a text',
    needs: ['recalculation'],
    run: async (open) => {
      const { host } = await open([sheetOf('甲', { A1: formula('=1/0'), A2: text('#DIV/0!') })]);
      const { id } = await sheetNamed(host, '甲');
      expectEqual(await valueIn(host, id, 'A1'), { error: '#DIV/0!' }, 'made by a formula');
      expectEqual(await valueIn(host, id, 'A2'), '#DIV/0!', 'typed');
    },
  },
  {
    title: 'a summary over a deleted sheet shows a blank, not #REF!',
    needs: ['recalculation', 'undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([
        sheetOf('汇总', {
          A1: formula(`=IFERROR('州甲局'!B2,"")`),
          A2: formula(`=IFERROR('州乙局'!B2,"")`),
          A3: formula('=IF(ISNUMBER(A2),RANK(A2,A1:A2),"")'),
        }),
        scoreSheet('州甲局'),
        scoreSheet('州乙局'),
      ]);
      const summary = await sheetNamed(host, '汇总');
      expectEqual((await gridIn(host, summary.id)).values, [[8], [8], [1]], 'before');
      await hand.deleteSheet((await sheetNamed(host, '州甲局')).id);
      expectEqual((await gridIn(host, summary.id)).values, [[''], [8], [1]], 'after the hand');
      await host.removeSheets([(await sheetNamed(host, '州乙局')).id]);
      expectEqual((await gridIn(host, summary.id)).values, [[''], [''], ['']], 'after the port');
      await hand.undo();
      expectEqual((await gridIn(host, summary.id)).values, [[''], [8], [1]], 'one undone');
      await hand.undo();
      expectEqual((await gridIn(host, summary.id)).values, [[8], [8], [1]], 'both undone');
    },
  },
  {
    title: 'the sheet in front can be deleted, undone and redone, and what rests on it follows',
    needs: ['recalculation', 'undo-of-writes', 'selection'],
    run: async (open) => {
      const { host, hand } = await open([
        sheetOf('汇总', {
          A1: formula(`=IFERROR('州甲局'!B2,"")`),
          A2: formula('=IF(ISNUMBER(A1),A1+1,"")'),
          A3: formula('=IF(ISNUMBER(A2),A2+1,"")'),
        }),
        scoreSheet('州甲局'),
        scoreSheet('州乙局'),
      ]);
      const [summary, front] = [await sheetNamed(host, '汇总'), await sheetNamed(host, '州甲局')];
      await host.activateSheet(front.id);
      const expectShown = async (shown: readonly unknown[], sheets: number, what: string) => {
        const seen = [
          (await gridIn(host, summary.id)).values.flat(),
          (await host.listSheets()).length,
        ];
        expectEqual(seen, [shown, sheets], what);
      };
      await expectShown([8, 9, 10], 3, 'before');
      for (const deed of [hand.deleteSheet, (id: string) => host.removeSheets([id])]) {
        await deed(front.id);
        await expectShown(['', '', ''], 2, 'deleted');
        await hand.undo();
        await expectShown([8, 9, 10], 3, 'undone');
        await hand.redo();
        await expectShown(['', '', ''], 2, 'redone');
        await hand.undo();
        await expectShown([8, 9, 10], 3, 'undone again');
        await host.activateSheet(front.id);
      }
    },
  },
];
