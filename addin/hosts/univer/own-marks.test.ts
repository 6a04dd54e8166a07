import { afterEach, expect, it } from 'vitest';
import { cellAt, scoreSheet } from '../contract/sample-sheets';
import { isOurFormula } from '../mark-words';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHand } from './univer-hand';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const univer = createHeadlessUniver();
const host = createUniverHost(univer);
const hand = createUniverHand(univer);

afterEach(() => {
  host.close();
  univer.dispose();
});

it('J12 a sheet that was deleted with its marks comes back without them where all were taken away meanwhile', async () => {
  univer.api.createWorkbook(workbookDataOf([scoreSheet('甲'), scoreSheet('乙')]));
  const ids = (await host.listSheets()).map(({ id }) => id);
  const [first = '', second = ''] = ids;
  const marks = ids.map((sheet) => ({ sheet, cell: cellAt('B2'), text: '数字不同' }));
  const marked = async () =>
    (await host.captureSheets()).map(({ conditionalFormats, notes = [] }) => [
      conditionalFormats.filter(({ formula }) => isOurFormula(formula)).length,
      notes.length,
    ]);
  await host.markCells(ids, marks);
  await hand.deleteSheet(second);
  await hand.undo();
  expect(await marked()).toEqual([
    [1, 1],
    [1, 1],
  ]);
  await hand.redo();
  await host.markCells([first], []);
  await hand.undo();
  expect(await marked()).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
