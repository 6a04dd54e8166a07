import type { Area } from '../../../src/base/cell';
import type { HostEvent } from '../host';
import { expectEqual, expectRefusal, expectTrue, type ContractCase } from './contract-case';
import { cellAt, number, scoreSheet, sheetNamed, sheetOf, text } from './sample-sheets';

/** What the port promises whoever listens or moves the cursor. */
export const EVENT_CASES: readonly ContractCase[] = [
  {
    title: 'tells where somebody typed, deleted, pasted or undid; results of formulas are not told',
    needs: ['events'],
    run: async (open) => {
      const { host, hand, told } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      await told();
      await hand.type(id, cellAt('B3'), '5');
      expectEqual(edits(await told()), [[id, area(2, 1, 2, 1)]], 'typing');
      await hand.undo();
      expectEqual(edits(await told()), [[id, area(2, 1, 2, 1)]], 'undo');
      await hand.redo();
      expectEqual(edits(await told()), [[id, area(2, 1, 2, 1)]], 'redo');
      await hand.clear(id, area(1, 1, 2, 1));
      expectEqual(edits(await told()), [[id, area(1, 1, 2, 1)]], 'delete');
      await hand.pasteBlock(id, cellAt('A2'), [
        ['甲', '1'],
        ['乙', '2'],
      ]);
      expectEqual(edits(await told()), [[id, area(1, 0, 2, 1)]], 'paste');
    },
  },
  {
    title: 'tells writes of the port like anybody’s, once a sheet',
    needs: ['events'],
    run: async (open) => {
      const { host, told } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      await told();
      await host.applyPatches([
        { sheet: a, at: cellAt('A2'), inputs: [[text('无总结'), number(7)]] },
        { sheet: b, at: cellAt('B2'), inputs: [[number(1)]] },
        { sheet: a, at: cellAt('B3'), inputs: [[number(3)]] },
      ]);
      expectEqual(
        edits(await told()),
        [
          [a, area(1, 0, 2, 1)],
          [b, area(1, 1, 1, 1)],
        ],
        'edits',
      );
    },
  },
  {
    title: 'tells that a sheet changed anywhere when rows or columns come, go or are sorted',
    needs: ['events'],
    run: async (open) => {
      const { host, hand, told } = await open([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      await told();
      const expectAnywhere = async (deed: Promise<void>, what: string): Promise<void> => {
        await deed;
        const areas = edits(await told()).filter(([sheet]) => sheet === id);
        expectTrue(areas.length > 0 && areas.every(([, at]) => at === null), what);
      };
      await expectAnywhere(hand.insertRows(id, 1, 1), 'row inserted');
      await expectAnywhere(hand.deleteRows(id, 1, 1), 'row deleted');
      await expectAnywhere(hand.insertColumns(id, 0, 1), 'column inserted');
      await expectAnywhere(hand.deleteColumns(id, 0, 1), 'column deleted');
      await expectAnywhere(hand.sortRows(id, area(1, 0, 2, 1), 0, 'descending'), 'sorted');
    },
  },
  {
    title: 'tells that sheets came, went or were renamed',
    needs: ['events'],
    run: async (open) => {
      const { host, hand, told } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const { id } = await sheetNamed(host, '甲');
      await told();
      const expectTold = async (deed: Promise<unknown>, what: string): Promise<void> => {
        await deed;
        expectTrue(
          (await told()).some(({ kind }) => kind === 'sheets-changed'),
          what,
        );
      };
      await expectTold(host.insertSheets([scoreSheet('丙')]), 'inserted');
      await expectTold(hand.renameSheet(id, '州甲局'), 'renamed');
      await expectTold(hand.copySheet(id), 'copied');
      await expectTold(hand.deleteSheet(id), 'deleted');
      await expectTold(host.removeSheets([(await sheetNamed(host, '丙')).id]), 'removed');
      if (host.capabilities.has('undo-of-writes')) await expectTold(hand.undo(), 'undone');
    },
  },
  {
    title: 'moves the cursor, tells it and answers where it is',
    needs: ['selection', 'events'],
    run: async (open) => {
      const { host, hand, told } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      await host.activateSheet(a);
      await told();
      await host.select({ sheet: b, area: area(1, 1, 2, 1) });
      expectEqual(await host.selection(), { sheet: b, area: area(1, 1, 2, 1) }, 'selection');
      const last = (await told()).filter((event) => event.kind === 'selected').at(-1);
      expectEqual(last?.selection, { sheet: b, area: area(1, 1, 2, 1) }, 'told');
      await hand.select(a, area(3, 0, 3, 0));
      expectEqual(await host.selection(), { sheet: a, area: area(3, 0, 3, 0) }, 'by hand');
      await host.activateSheet(b);
      expectEqual((await host.selection())?.sheet, b, 'activated');
      await expectRefusal(
        () => host.select({ sheet: 'gone', area: area(0, 0, 0, 0) }),
        'sheet-not-found',
        'a sheet that is gone',
      );
    },
  },
  {
    title: 'a hidden sheet is neither brought to the front nor shown',
    needs: ['selection'],
    run: async (open) => {
      const { host } = await open([
        scoreSheet('甲'),
        sheetOf('乙', { A1: text('记录') }, { visibility: 'hidden' }),
      ]);
      const { id } = await sheetNamed(host, '乙');
      await expectRefusal(() => host.activateSheet(id), 'sheet-hidden', 'activated');
      const selection = { sheet: id, area: area(0, 0, 0, 0) };
      await expectRefusal(() => host.select(selection), 'sheet-hidden', 'selected');
      expectEqual((await sheetNamed(host, '乙')).visibility, 'hidden', 'visibility');
    },
  },
  {
    title: 'inserting and removing leave the cursor where it is, and never show a hidden sheet',
    needs: ['selection', 'undo-of-writes'],
    run: async (open) => {
      const { host, hand } = await open([scoreSheet('甲'), scoreSheet('乙')]);
      const { id } = await sheetNamed(host, '甲');
      const here = { sheet: id, area: area(2, 1, 2, 1) };
      await host.select(here);
      const expectHere = async (what: string): Promise<void> =>
        expectEqual(await host.selection(), here, what);
      const [, hidden] = await host.insertSheets([
        scoreSheet('丙'),
        sheetOf('记录', { A1: text('记录') }, { visibility: 'hidden' }),
      ]);
      await expectHere('inserted');
      await hand.undo();
      await expectHere('insertion undone');
      await hand.redo();
      await expectHere('insertion redone');
      await host.removeSheets([(await sheetNamed(host, '乙')).id, hidden?.id ?? '']);
      await expectHere('removed');
      await hand.undo();
      await expectHere('removal undone');
      await hand.redo();
      await expectHere('removal redone');
    },
  },
  {
    title: 'tells nothing after the listener left',
    needs: ['events'],
    run: async (open) => {
      const { host, hand, told } = await open([scoreSheet('甲'), sheetOf('乙', {})]);
      const { id } = await sheetNamed(host, '甲');
      let heard = 0;
      const leave = host.subscribe(() => (heard += 1));
      await hand.type(id, cellAt('B3'), '5');
      await told();
      const before = heard;
      leave();
      await hand.type(id, cellAt('B3'), '6');
      await told();
      expectEqual([before > 0, heard], [true, before], 'heard');
    },
  },
];

function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

function edits(events: readonly HostEvent[]): readonly (readonly [string, Area | null])[] {
  return events.flatMap((event) =>
    event.kind === 'edited' ? [[event.sheet, event.area] as const] : [],
  );
}
