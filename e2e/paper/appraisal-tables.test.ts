import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { EMPTY_GRID } from '../../src/base/grid';
import { reckon } from '../appraisal-cases/brute-force';
import { shownOn } from '../appraisal-cases/sheet-of-case';
import { APPRAISAL_TABLES } from './appraisal-tables';
import { readSavedGrids } from './saved-sheet';

describe('P14: tables of an appraisal, calculated by LibreOffice', () => {
  it.each(APPRAISAL_TABLES.map((each) => [each.id, each] as const))(
    '%s: each shows what is counted out',
    async (id, { tables }) => {
      const grids = await readSavedGrids(join(inject('paper'), 'arphic', `${id}.xlsx`));
      for (const table of tables) {
        const shown = shownOn(grids.get(table.id) ?? EMPTY_GRID, table);
        expect([table.id, shown]).toEqual([table.id, reckon(table)]);
      }
    },
  );
});
