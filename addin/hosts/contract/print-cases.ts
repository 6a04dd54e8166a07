import { expectEqual, type ContractCase } from './contract-case';
import { fullSheet, partedSheet } from './full-sheet';
import { sheetNamed, sheetOf } from './sample-sheets';

/** What the port promises about sheets on paper. */
export const PRINT_CASES: readonly ContractCase[] = [
  {
    title: 'scale, margins, page breaks and page numbers reach the sheet',
    needs: ['print-setup'],
    run: async (open) => {
      const { host, look } = await open([sheetOf('Sheet1', {})]);
      await host.insertSheets([partedSheet('甲'), fullSheet('乙')]);
      const [, parted, fitted] = await look();
      expectEqual(parted?.print, partedSheet('甲').print, 'parted');
      expectEqual(fitted?.print, fullSheet('乙').print, 'fitted');
    },
  },
  {
    title: 'page breaks stay with their rows',
    needs: ['print-setup', 'undo-of-writes'],
    run: async (open) => {
      const { host, hand, look } = await open([partedSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      const seen = async () => (await look())[0]?.print?.breaks;
      await hand.insertRows(id, 1, 2);
      expectEqual(await seen(), [4, 5], 'two rows inserted above');
      await hand.deleteRows(id, 4, 1);
      expectEqual(await seen(), [4], 'the row of one deleted');
      await hand.undo();
      expectEqual(await seen(), [4, 5], 'undone');
    },
  },
  {
    title: 'the print area and the open cells follow inserted and deleted rows, and undo',
    needs: ['print-setup', 'protection', 'undo-of-writes'],
    run: async (open) => {
      const { host, hand, look } = await open([fullSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      const seen = async () => {
        const [sheet] = await look();
        const unlocked = sheet?.cells.filter(({ style }) => style?.locked === false) ?? [];
        return [sheet?.print?.area.bottom, unlocked.map(({ row }) => row)];
      };
      expectEqual(await seen(), [3, [1, 2]], 'as opened');
      await hand.insertRows(id, 1, 2);
      expectEqual(await seen(), [5, [3, 4]], 'two rows inserted');
      await hand.deleteRows(id, 4, 2);
      expectEqual(await seen(), [3, [3]], 'the last two deleted');
      await hand.undo();
      expectEqual(await seen(), [5, [3, 4]], 'the deletion undone');
      await hand.undo();
      expectEqual(await seen(), [3, [1, 2]], 'the insertion undone');
    },
  },
];
