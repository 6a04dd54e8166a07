import { describe, expect, it } from 'vitest';
import { edgesOf, reckon } from '../../../e2e/appraisal-cases/brute-force';
import { coarseCases, type CoarseCase } from '../../../e2e/appraisal-cases/coarse-cases';
import {
  rulesOfCase,
  sheetOfCase,
  shownOn,
  standingsOfCase,
  unitsOfCase,
} from '../../../e2e/appraisal-cases/sheet-of-case';
import { EMPTY_GRID, textOf } from '../../../src/base/grid';
import { formatDecimals, type Fraction } from '../../../src/base/fraction';
import { formatPoints } from '../../../src/base/points';
import { appraise } from '../../../src/ranking/appraise';
import { checkAppraisal } from '../../../src/ranking/check-appraisal';
import { NOTICE_002 } from '../../../src/sheet/opened-notice';
import { readAppraisal } from '../../../src/sheet/appraisal/read-appraisal';
import { createMemoryHost } from './memory-host';

const CASES = coarseCases(200);
/** Every reading twice. */
const SOME = CASES.slice(0, 16);

async function gridOf(table: CoarseCase) {
  const [read] = await createMemoryHost([sheetOfCase(table)]).readGrids();
  return read?.grid ?? EMPTY_GRID;
}

describe('200 tables on a coarse grid', () => {
  it('each has ten units in ties, one on 95, one halfway between two shown numbers, a tie across a border', () => {
    for (const table of CASES) {
      const edges = edgesOf(table);
      expect([table.id, edges.tied >= 10, edges.onLine > 0, edges.halfway > 0]).toEqual([
        table.id,
        true,
        true,
        true,
      ]);
      expect([table.id, edges.acrossBorder > 0]).toEqual([table.id, true]);
    }
  });

  it('the engine’s exact figures are those counted out', () => {
    for (const table of CASES) {
      const rules = rulesOfCase(table);
      const { units } = appraise(rules, unitsOfCase(table));
      const show = (value: Fraction | null): string =>
        value === null ? '' : formatDecimals(value, table.digits);
      const { bands, streaks } = rules.appraisal;
      const shown = units.map((unit) => {
        const deducts = bands.find(({ id }) => id === unit.band)?.deducts;
        const measures = streaks.filter(({ id }) => unit.streaks.includes(id));
        return {
          name: unit.unit,
          lead: unit.system,
          weighted: unit.parts.map(({ weighted }) => show(weighted)),
          composite: show(unit.composite),
          rank: String(unit.rank ?? ''),
          grade: unit.grade ?? '',
          deduction: deducts ? formatPoints(deducts.points) : '',
          measures: measures.map(({ measure }) => measure).join('、'),
          converted: show(unit.converted),
        };
      });
      expect([table.id, shown]).toEqual([table.id, reckon(table)]);
    }
  });

  it.each(SOME.map((table) => [table.id, table] as const))(
    'Z3–Z10 %s: the sheet in memory shows what is counted out, and its check finds nothing to dispute',
    async (_, table) => {
      const grid = await gridOf(table);
      expect(shownOn(grid, table)).toEqual(reckon(table));
      const filled = readAppraisal(NOTICE_002, grid);
      if (!filled) throw new Error(table.id);
      const { issues } = checkAppraisal(rulesOfCase(table), filled);
      const codes = new Set<string>(issues.map(({ code }) => code));
      for (const code of ['result-disagrees', 'formula-overwritten'])
        expect([code, codes.has(code)]).toEqual([code, false]);
    },
  );

  it.each(SOME.slice(0, 4).map((table) => [table.id, table] as const))(
    'Z15 %s: the 排名表 has the better first, equals as they stand, those without a rank last',
    async (_, table) => {
      const read = await createMemoryHost([sheetOfCase(table), standingsOfCase(table)]).readGrids();
      const rows = read[1]?.grid.values.slice(5, 5 + table.units.length) ?? [];
      const last = (rank: string) => (rank === '' ? Infinity : Number(rank));
      const wanted = reckon(table)
        .map(({ rank, name }) => ({ rank, name }))
        .sort((a, b) => last(a.rank) - last(b.rank) || 0);
      expect(rows.map((row) => ({ rank: textOf(row[1] ?? null), name: row[2] }))).toEqual(wanted);
    },
  );
});
