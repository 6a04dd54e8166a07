import { afterEach, beforeEach, expect, it } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import type { Session } from '../../commands/session';
import type { Hand } from '../hand';
import { isOurFormula, isOurNote } from '../mark-words';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHand } from './univer-hand';
import { createUniverHost, type UniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

let host: UniverHost;
let hand: Hand;
let session: Session;
let close = (): void => {};

beforeEach(async () => {
  const univer = createHeadlessUniver();
  host = createUniverHost(univer);
  hand = createUniverHand(univer);
  univer.api.createWorkbook(workbookDataOf([...reviewedSheets(SAMPLE_PEOPLE.slice(1, 2))]));
  session = createSession(host, { now: () => new Date(2017, 10, 27), schemes: BUILTIN_SCHEMES });
  close = () => {
    session.close();
    host.close();
    univer.dispose();
  };
  session.openPage('review');
  await until(() => review() !== null);
});

afterEach(() => close());

const review = () => session.getState().review;
const sealed = () => review()?.seals.filter(({ state }) => state === 'intact').length ?? 0;
const sheets = (filler: string) =>
  (review()?.seals ?? [])
    .filter((each) => each.filler === filler)
    .flatMap((each) => each.sheets.map(({ sheet }) => sheet.id));

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 800 && !done(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!done()) throw new Error('never came');
}

async function marks(): Promise<number> {
  const own = (await host.captureSheets()).map(
    ({ conditionalFormats, notes = [] }) =>
      conditionalFormats.filter(({ formula }) => isOurFormula(formula)).length +
      notes.filter(({ text }) => isOurNote(text)).length,
  );
  return own.reduce((sum, each) => sum + each, 0);
}

async function press(key: 'undo' | 'redo', times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await hand[key]();
  await session.checkAgain();
  session.openPage('review');
}

it('G29 J12 Ctrl+Z after 封存 undoes what was typed, and neither a seal nor a mark follows it', async () => {
  const [own = ''] = sheets('inspection-team');
  const open = session.getState().records.find(({ sheet }) => sheet.id === own);
  const cell = open?.record.entries.find(({ item }) => item === 'member.3')?.cell;
  if (!cell) throw new Error('no cell');
  await hand.type(own, cell, '3次');
  await session.checkAgain();
  await session.markReview();
  expect(await marks()).toBeGreaterThan(0);
  const request = { sheets: sheets('party-group'), by: '某戊', reason: '' };
  expect(await session.sealForms(request)).toBe(true);
  await until(() => sealed() === 2);
  expect(await marks()).toBe(0);
  await press('undo', 1);
  const [read] = await host.readGrids([own]);
  expect(read?.grid.values[cell.row]?.[cell.column]).not.toBe('3次');
  await press('undo', 3);
  await press('redo', 4);
  await until(() => sealed() === 2);
  expect([await marks(), session.getState().lostLog]).toEqual([0, null]);
  const [again] = await host.readGrids([own]);
  expect(again?.grid.values[cell.row]?.[cell.column]).toBe('3次');
});
