import { formulaAt, textOf } from '../../../src/base/grid';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { SummaryForm } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutSummary, type SummaryUnit } from '../../../src/sheet/lay-out-summary';
import type { SummarySheet } from '../../../src/sheet/read-summary';
import { sheetNamesIn } from '../../../src/sheet/sheet-name';
import { FIRST_ROW, planColumns } from '../../../src/sheet/sheet-plan';
import { normaliseWords } from '../../../src/sheet/words';
import type { Core } from '../core';
import { differingCells } from '../differing-cells';
import { onlyFormOf, rosterOf } from './roster';
import { formViews, type FormView, type SummaryView } from '../workbook-view';
import { writeCells, type WrittenCell } from '../written-cells';

/** The summary of a filler over the sheets that are there now; a unit with no sheet, or with two, has an empty row. */
export function layOutSummaryOf(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  filler: string,
  name: string,
  order?: readonly string[],
): SheetBlueprint {
  const roster = rosterOf(core.workbook(), opened);
  const unitOf = (of: string, unit: string): SummaryUnit =>
    summaryUnit(unit, onlyFormOf(roster, of, unit));
  const all = roster.fillers.flatMap((of) => roster.unitsOf(of).map((unit) => unitOf(of, unit)));
  return layOutSummary({
    opened,
    form,
    name,
    filler,
    date: '',
    units: (order ?? roster.unitsOf(filler)).map((unit) => unitOf(filler, unit)),
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

/**
 * 写入汇总表: writes the cells of the existing sheet that differ from what it should say now, rows in the order they stand in. Headings people
 * fill in are left alone, and what is typed of a unit without a form. Null where nothing may be written by its place.
 */
export async function rewriteSummary(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  view: SummaryView,
): Promise<readonly WrittenCell[] | null> {
  const { grid, sheet, summary } = view;
  const roster = rosterOf(core.workbook(), opened);
  const order = unitsAsTheyStand(form, summary, roster.unitsOf(summary.filler));
  if (!order) return null;
  const blueprint = layOutSummaryOf(core, opened, form, summary.filler, sheet.name, order);
  const names = new Set(formViews(core.workbook()).map((each) => each.sheet.name));
  const writes = differingCells(view, blueprint, (cell, input) => {
    if (cell.row <= summary.headerRow) return false;
    // A link left in a row that is written by hand would show another unit's score.
    return input.kind !== 'blank' || sheetNamesIn(formulaAt(grid, cell) ?? '').some(isIn(names));
  });
  return writes.length === 0 ? [] : writeCells(core.host, writes);
}

function isIn(names: ReadonlySet<string>) {
  return (name: string): boolean => names.has(name);
}

/** The units in the order of their rows, sorted by hand or not; null where rows or columns were taken away, put in or renamed. */
function unitsAsTheyStand(
  form: SummaryForm,
  { rows, columns, headerRow }: SummarySheet,
  units: readonly string[],
): readonly string[] | null {
  const plan = planColumns(form);
  const placed = form.columns.every(({ id }) => columns.get(id) === plan.columns.get(id));
  if (!placed || headerRow !== FIRST_ROW - 1) return null;
  const known = new Map(units.map((unit) => [normaliseWords(unit), unit]));
  const inTable = rows.filter(({ row }) => row <= FIRST_ROW + units.length);
  const order = inTable.flatMap(({ unit }) => known.get(normaliseWords(unit)) ?? []);
  const whole =
    inTable.length === units.length &&
    inTable.every(({ row }, at) => row === FIRST_ROW + at) &&
    new Set(order).size === units.length;
  return whole ? order : null;
}
