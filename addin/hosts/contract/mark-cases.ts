import { formatCell } from '../../../src/base/cell';
import type { CellNote, ConditionalFormat, SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Mark, SheetId } from '../host';
import { MARK_FORMAT, noteOf } from '../mark-words';
import { expectEqual, expectRefusal, type ContractCase, type Workplace } from './contract-case';
import { cellAt, scoreSheet, sheetNamed, valueIn } from './sample-sheets';

const area = (address: string): ConditionalFormat['area'] => {
  const { row, column } = cellAt(address);
  return { top: row, left: column, bottom: row, right: column };
};

const OWN_FORMAT: ConditionalFormat = {
  area: area('B2'),
  formula: '=$B$2>10',
  style: { font: { bold: true } },
};

const OWN_NOTE: CellNote = { ...cellAt('A3'), text: '某甲：已问过' };

/** A form with a colour, a rule and a note of its own. */
function formOf(name: string): SheetBlueprint {
  const sheet = scoreSheet(name);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      formatCell(cell) === 'B2' ? { ...cell, style: { fill: '#dddddd' } } : cell,
    ),
    conditionalFormats: [OWN_FORMAT],
    notes: [OWN_NOTE],
  };
}

const mark = (sheet: SheetId, address: string, text = '甲4次，乙2次'): Mark => ({
  sheet,
  cell: cellAt(address),
  text,
});

/** What stands at the cells of a sheet beside its contents: every rule as `B2=…`, every note as `B2:…`. */
async function besides({ look }: Workplace, name: string): Promise<readonly string[]> {
  const sheet = (await look()).find((each) => each.name === name);
  const formats = (sheet?.conditionalFormats ?? []).map(
    ({ area: { top, left, bottom, right }, formula, style }) =>
      `${formatCell({ row: top, column: left })}-${formatCell({ row: bottom, column: right })}${formula} ${style.fill?.toLowerCase() ?? ''}`,
  );
  const notes = (sheet?.notes ?? []).map((note) => `${formatCell(note)}: ${note.text}`);
  return [...formats, ...notes].sort();
}

const colour = (at: string): string =>
  `${at}-${at}${MARK_FORMAT.formula} ${MARK_FORMAT.style.fill}`;
const note = (at: string, text = '甲4次，乙2次'): string => `${at}: ${noteOf(text)}`;

/** What the port promises about marked cells. */
export const MARK_CASES: readonly ContractCase[] = [
  {
    title: 'marks cells by a colour, and leaves no trace of it when cleaned',
    needs: ['marks'],
    run: async (open) => {
      const place = await open([formOf('甲'), formOf('乙')]);
      const { host, look } = place;
      const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
      const before = [await besides(place, '甲'), await besides(place, '乙')];
      const cells = (await look()).map((each) => each.cells);
      const marks = [mark(a, 'B2'), mark(a, 'B9'), mark(b, 'B3')];
      expectEqual((await host.markCells([a, b], marks)).removed, 0, 'nothing was marked before');
      const colours = async (name: string): Promise<readonly string[]> =>
        (await besides(place, name)).filter((each) => each.includes(MARK_FORMAT.formula));
      expectEqual(await colours('甲'), [colour('B2'), colour('B9')], 'marked');
      expectEqual(await colours('乙'), [colour('B3')], 'marked on the other sheet');
      expectEqual(
        (await look()).map((each) => each.cells),
        cells,
        'contents and looks are what they were',
      );
      expectEqual((await host.markCells([a, b], [])).removed, 3, 'cleaned');
      expectEqual(
        [await besides(place, '甲'), await besides(place, '乙')],
        before,
        'as if never marked',
      );
    },
  },
  {
    title: 'writes a note at a marked cell, but none over a person’s own, and tells of it',
    needs: ['marks', 'notes'],
    run: async (open) => {
      const place = await open([formOf('甲')]);
      const { id } = await sheetNamed(place.host, '甲');
      const before = await besides(place, '甲');
      const marks = [mark(id, 'B2', '甲4次\n乙2次'), mark(id, 'A3')];
      const { unnoted } = await place.host.markCells([id], marks);
      expectEqual(unnoted, [marks[1]], 'the cell with the own note');
      const added = [colour('B2'), colour('A3'), note('B2', '甲4次 乙2次')];
      expectEqual(await besides(place, '甲'), [...before, ...added].sort(), 'marked');
      expectEqual((await place.host.markCells([id], [])).removed, 2, 'cleaned');
      expectEqual(await besides(place, '甲'), before, 'the own note stays');
    },
  },
  {
    title: 'marking again replaces what was marked, wherever rows have moved it',
    needs: ['marks', 'notes'],
    run: async (open) => {
      const place = await open([scoreSheet('甲')]);
      const { host, hand } = place;
      const { id } = await sheetNamed(host, '甲');
      await host.markCells([id], [mark(id, 'B2'), mark(id, 'B3')]);
      await hand.insertRows(id, 0, 1);
      const { removed } = await host.markCells([id], [mark(id, 'B4', '甲4次，乙未填')]);
      expectEqual(removed, 2, 'both went');
      expectEqual(
        await besides(place, '甲'),
        [colour('B4'), note('B4', '甲4次，乙未填')],
        'marked again',
      );
    },
  },
  {
    title: 'a note of ours to which a person added words is theirs, and stays',
    needs: ['marks', 'notes'],
    run: async (open) => {
      const mine = { ...cellAt('B2'), text: `${noteOf('甲4次')}\n已问过某甲` };
      const place = await open([{ ...scoreSheet('甲'), notes: [mine] }]);
      const { id } = await sheetNamed(place.host, '甲');
      const { unnoted, removed } = await place.host.markCells([id], [mark(id, 'B2')]);
      expectEqual([unnoted.length, removed], [1, 0], 'left alone');
      await place.host.markCells([id], []);
      expectEqual(await besides(place, '甲'), [`B2: ${mine.text}`], 'still there');
    },
  },
  {
    title: 'a missing sheet or those under protection refuse the whole batch, and these are named',
    needs: ['marks', 'protection'],
    run: async (open) => {
      const locked = { ...scoreSheet('丙'), protected: true };
      const also = { ...scoreSheet('丁'), protected: true };
      const place = await open([scoreSheet('甲'), scoreSheet('乙'), locked, also]);
      const { host, hand } = place;
      const idOf = async (name: string): Promise<SheetId> => (await sheetNamed(host, name)).id;
      const [a, b, c] = [await idOf('甲'), await idOf('乙'), await idOf('丙')];
      const d = await idOf('丁');
      const marks = [mark(a, 'B2'), mark(c, 'B2')];
      const one = () => host.markCells([a, c, d], marks);
      await expectRefusal(one, 'cell-locked', 'a locked sheet', ['丙']);
      const both = () => host.markCells([a, c, d], [...marks, mark(d, 'B3')]);
      await expectRefusal(both, 'cell-locked', 'two locked sheets', ['丙', '丁']);
      await hand.deleteSheet(b);
      const gone = () => host.markCells([a, b], [mark(a, 'B2')]);
      await expectRefusal(gone, 'sheet-not-found', 'a sheet that is gone');
      expectEqual(await besides(place, '甲'), [], 'the other sheet is untouched');
      expectEqual((await host.markCells([a, c], [])).removed, 0, 'nothing to clean is no matter');
    },
  },
  {
    title:
      'marks a merged cell, one in a hidden row and one in a hidden column, and cleans them wholly',
    needs: ['marks', 'notes'],
    run: async (open) => {
      const sheet: SheetBlueprint = {
        ...scoreSheet('甲'),
        merges: [
          { top: 1, left: 1, bottom: 2, right: 3 },
          { top: 5, left: 0, bottom: 6, right: 0 },
        ],
        rows: new Map([
          [4, { hidden: true }],
          [5, { hidden: true }],
        ]),
        columns: new Map([[5, { hidden: true }]]),
      };
      const place = await open([sheet]);
      const { host, look } = place;
      const { id } = await sheetNamed(host, '甲');
      const [before] = await look();
      const cells = ['B2', 'B5', 'A6', 'F9'];
      const marks = cells.map((at) => mark(id, at));
      expectEqual((await host.markCells([id], marks)).unnoted, [], 'all have notes');
      const all = [...cells.map(colour), ...cells.map((at) => note(at))].sort();
      expectEqual(await besides(place, '甲'), all, 'marked');
      expectEqual((await host.markCells([id], marks)).removed, 4, 'marked again');
      expectEqual(await besides(place, '甲'), all, 'once');
      expectEqual((await host.markCells([id], [])).removed, 4, 'cleaned');
      expectEqual(await look(), [before], 'as if never marked');
    },
  },
  {
    title: 'what was marked through one pane is cleaned through another',
    needs: ['marks', 'notes'],
    run: async (open) => {
      const place = await open([formOf('甲')]);
      const { id } = await sheetNamed(place.host, '甲');
      await place.host.markCells([id], [mark(id, 'B2'), mark(id, 'B9')]);
      // Opened anew from what the workbook holds: nothing is remembered of who marked it.
      const later = await open(await place.look());
      const again = await sheetNamed(later.host, '甲');
      expectEqual((await later.host.markCells([again.id], [])).removed, 2, 'cleaned');
      expectEqual(
        await besides(later, '甲'),
        await besides(await open([formOf('甲')]), '甲'),
        'as it was',
      );
    },
  },
  {
    title:
      'marking and cleaning are no step of undo: what was done before is undone, and no mark that was cleaned comes back with it',
    needs: ['marks', 'notes', 'undo-of-writes'],
    run: async (open) => {
      const place = await open([formOf('甲'), formOf('乙')]);
      const { host, hand } = place;
      const ids = (await host.listSheets()).map(({ id }) => id);
      const [first = ''] = ids;
      const both = async () => [await besides(place, '甲'), await besides(place, '乙')];
      const before = await both();
      await hand.type(first, cellAt('B9'), '7');
      const marks = ids.map((id) => mark(id, 'B3'));
      await host.markCells(ids, marks);
      const marked = await both();
      await hand.undo();
      expectEqual(await valueIn(host, first, 'B9'), null, 'the typing is what is undone');
      expectEqual(await both(), marked, 'and the marks stay');
      await hand.redo();
      expectEqual(await valueIn(host, first, 'B9'), 7, 'typed again');
      await hand.deleteRows(first, 2, 1);
      await host.markCells(ids, []);
      await hand.undo();
      expectEqual(await valueIn(host, first, 'B9'), 7, 'the row is back');
      expectEqual(await both(), before, 'without its mark');
      await hand.undo();
      expectEqual(await both(), before, 'nor does one come where more is undone');
      await hand.redo();
      await hand.redo();
      const [own = []] = before;
      const kept = (await both()).map((each) => each.filter((one) => !own.includes(one)));
      expectEqual(kept, [[], []], 'nor by doing it again');
      await host.markCells(ids, marks);
      expectEqual((await both())[1], marked[1], 'until somebody marks anew');
    },
  },
];
