import { textOf } from '../../src/base/grid';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { SummaryForm } from '../../src/scheme/scheme';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutSummary, type SummaryUnit } from '../../src/sheet/lay-out-summary';
import { contentAt, sameContent } from './cell-content';
import type { Core } from './core';
import { onlyFormOf, rosterOf } from './roster';
import type { FormView, SummaryView } from './workbook-view';
import { writeCells, type WrittenCell } from './written-cells';

/** The summary of a filler over the sheets that are there now; a unit with no sheet, or with two, has an empty row. */
export function layOutSummaryOf(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  filler: string,
  name: string,
): SheetBlueprint {
  const roster = rosterOf(core.workbook(), opened);
  const unitsOf = (each: string): readonly SummaryUnit[] =>
    roster.unitsOf(each).map((unit) => summaryUnit(unit, onlyFormOf(roster, each, unit)));
  const all = roster.fillers.flatMap(unitsOf);
  return layOutSummary({
    opened,
    form,
    name,
    filler,
    date: '',
    units: unitsOf(filler),
    pool: { size: all.length, units: all.filter(({ sheetName }) => sheetName !== null) },
    choices: core.choicesFor(opened.scheme.id),
  });
}

function summaryUnit(unit: string, view: FormView | null): SummaryUnit {
  if (!view) return { unit, sheetName: null, total: null, rows: [] };
  return {
    unit,
    sheetName: view.sheet.name,
    total: view.filled.total?.cell ?? null,
    rows: view.filled.rows.map((row) => ({
      item: row.item,
      highlight: row.highlight?.cell ?? null,
      facts: row.facts?.cell ?? null,
      written: {
        highlight: textOf(row.highlight?.value ?? null),
        facts: textOf(row.facts?.value ?? null),
      },
    })),
  };
}

/** 写入汇总表: writes the cells of the existing sheet that differ from what it should say now. Headings people fill in are left alone. */
export async function rewriteSummary(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  view: SummaryView,
): Promise<readonly WrittenCell[]> {
  const blueprint = layOutSummaryOf(core, opened, form, view.summary.filler, view.sheet.name);
  const writes = blueprint.cells
    .filter((cell) => cell.row > view.summary.headerRow && cell.input.kind !== 'blank')
    .map(({ row, column, input }) => ({ sheet: view.sheet.id, cell: { row, column }, input }))
    .filter(({ cell, input }) => !sameContent(contentAt(view.grid, cell), input));
  return writes.length === 0 ? [] : writeCells(core.host, writes);
}
