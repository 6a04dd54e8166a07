import { afterEach, describe, expect, it } from 'vitest';
import { reckon } from '../../../e2e/appraisal-cases/brute-force';
import { coarseCases, type CoarseCase } from '../../../e2e/appraisal-cases/coarse-cases';
import { sheetOfCase, shownOn } from '../../../e2e/appraisal-cases/sheet-of-case';
import { EMPTY_GRID } from '../../../src/base/grid';
import { HELPER, toldIfId } from '../../../src/sheet/appraisal/appraisal-plan';
import type { BlueprintCell, SheetBlueprint } from '../../../src/sheet/blueprint';
import { parseIdentity } from '../../../src/sheet/identity';
import type { Host } from '../host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

/** Tables of one reading have the same formulas, and Univer parses each once. */
const READINGS = 8;
const CASES = coarseCases(200);

/** A busy machine may take longer than a host waits for results. */
const PATIENCE = 60_000;

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

async function shownOnAll(host: Host, tables: readonly CoarseCase[]) {
  const grids = new Map((await host.readGrids()).map(({ sheet, grid }) => [sheet.name, grid]));
  return tables.map((table) => [table.id, shownOn(grids.get(table.id) ?? EMPTY_GRID, table)]);
}

/** The words of the working column are as much to calculate as all numbers together, and are compared elsewhere. */
function withoutWords(sheet: SheetBlueprint): SheetBlueprint {
  const isWords = ({ input }: BlueprintCell): boolean =>
    input.kind === 'text' &&
    (input.text === HELPER.open ||
      input.text.startsWith(toldIfId('')) ||
      parseIdentity(input.text) !== null);
  const columns = new Set(sheet.cells.filter(isWords).map(({ column }) => column));
  const cells = sheet.cells.filter(
    ({ input, column }) => input.kind !== 'formula' || !columns.has(column),
  );
  return { ...sheet, cells };
}

describe('200 tables on a coarse grid, in Univer', () => {
  it.each(Array.from({ length: READINGS }, (_, reading) => [reading] as const))(
    'Z3–Z10 every table of reading %i shows what is counted out',
    async (reading) => {
      const tables = CASES.filter((_, at) => at % READINGS === reading);
      const univer = createHeadlessUniver();
      const host = createUniverHost(univer);
      univer.api.createWorkbook(workbookDataOf([]));
      close.push(() => {
        host.close();
        univer.dispose();
      });
      await host.insertSheets(tables.map((table) => withoutWords(sheetOfCase(table))));
      const wanted = tables.map((table) => [table.id, reckon(table)]);
      await expect
        .poll(async () => shownOnAll(host, tables), { timeout: PATIENCE })
        .toEqual(wanted);
    },
    PATIENCE,
  );
});
