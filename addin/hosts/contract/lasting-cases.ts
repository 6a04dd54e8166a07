import { expectEqual, type ContractCase } from './contract-case';
import {
  cellAt,
  gridIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from './sample-sheets';

const LASTING = { lasting: true } as const;

/** What the port promises of writes that last. */
export const LASTING_CASES: readonly ContractCase[] = [
  {
    title:
      'what is written to last is no step of undo; what was done before is undone around it, and done again',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      const names = async () => (await host.listSheets()).map(({ name }) => name).sort();
      await hand.type(id, cellAt('B3'), '5');
      await host.insertSheets([scoreSheet('乙')]);
      const hidden = { visibility: 'very-hidden' } as const;
      const [log] = await host.insertSheets([sheetOf('丙', { A1: text('一') }, hidden)], LASTING);
      const sheet = log?.id ?? '';
      await host.applyPatches([{ sheet, at: cellAt('A2'), inputs: [[text('二')]] }], LASTING);
      const expectRows = async (rows: readonly string[], what: string): Promise<void> =>
        expectEqual((await gridIn(host, sheet)).values.flat(), rows, what);
      await hand.undo();
      expectEqual(await names(), ['丙', '甲'], 'the insertion before it is undone');
      await expectRows(['一', '二'], 'and it stands');
      await host.applyPatches([{ sheet, at: cellAt('A3'), inputs: [[text('三')]] }], LASTING);
      await hand.redo();
      expectEqual(await names(), ['丙', '乙', '甲'], 'the insertion is done again');
      await hand.undo();
      await hand.undo();
      expectEqual(await valueIn(host, id, 'B3'), null, 'the typing is undone');
      await hand.undo();
      await expectRows(['一', '二', '三'], 'after more undone than was done');
      await hand.redo();
      await hand.redo();
      expectEqual(await valueIn(host, id, 'B4'), 13, 'the typing is done again');
      await expectRows(['一', '二', '三'], 'after all is done again');
    },
  },
  {
    title: 'a sheet that was deleted or moved comes back by undo around what was written to last',
    needs: ['undo-of-writes'],
    run: async (open) => {
      const { host, hand, look } = await open([
        scoreSheet('甲'),
        scoreSheet('乙'),
        scoreSheet('丙'),
      ]);
      const [, b, c] = await host.listSheets();
      const before = await look();
      await hand.deleteRows(c?.id ?? '', 1, 1);
      await hand.deleteSheet(b?.id ?? '');
      const [log] = await host.insertSheets([sheetOf('丁', { A1: text('一') })], LASTING);
      const far = [{ sheet: log?.id ?? '', at: cellAt('A1500'), inputs: [[number(2)]] }];
      await host.applyPatches(far, LASTING);
      await hand.undo();
      await hand.undo();
      expectEqual((await look()).slice(0, 3), before, 'as it was');
      expectEqual(await valueIn(host, log?.id ?? '', 'A1500'), 2, 'and what lasts');
    },
  },
];
