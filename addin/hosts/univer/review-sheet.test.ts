import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_GRID, isCellError } from '../../../src/base/grid';
import {
  CASES,
  agreementsShown,
  caseKeys,
  sampleReviewSheets,
} from '../../../src/sheet/review/sample-review-sheet';
import type { Host } from '../host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const PATIENCE = 60_000;

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

async function gridOf(host: Host) {
  const read = (await host.readGrids()).find(({ sheet }) => sheet.name === '会审表');
  return read?.grid ?? EMPTY_GRID;
}

async function shownOf(host: Host) {
  const shown = agreementsShown(await gridOf(host));
  return caseKeys('某甲').map((key) => shown.get(key));
}

describe('the 会审表 in Univer', () => {
  it(
    'J3–J6 J9 says the same as in memory, and of a sheet deleted afterwards that it cannot be read',
    async () => {
      const univer = createHeadlessUniver();
      const host = createUniverHost(univer);
      univer.api.createWorkbook(workbookDataOf([]));
      close.push(() => {
        host.close();
        univer.dispose();
      });
      const sheets = await host.insertSheets(sampleReviewSheets());
      await expect
        .poll(() => shownOf(host), { timeout: PATIENCE })
        .toEqual(CASES.map(({ says }) => says));
      const gone = sheets.find(({ name }) => name === '某甲 考察组');
      await host.removeSheets(gone ? [gone.id] : []);
      await expect
        .poll(async () => (await shownOf(host))[0], { timeout: PATIENCE })
        .toEqual(['读不到', '读不到']);
      expect((await gridOf(host)).values.flat().filter(isCellError)).toEqual([]);
    },
    PATIENCE,
  );
});
