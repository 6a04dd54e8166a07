import { formatCell } from '../base/cell';
import type { CellValue, Grid } from '../base/grid';
import { typeInto } from './edit-grid';
import type { FilledForm } from './filled-form';
import { gridOfBlueprint } from './grid-of-blueprint';
import { layOutScoreForm } from './lay-out-score-form';
import { NOTICE, SCORE_FORM } from './opened-notice';
import { readForm } from './read-form';

/** Tests' own: a form for a unit, its scores 1…15 by item so that a mix-up shows. */
export function sheetOf(unit: string): Grid {
  const blueprint = layOutScoreForm({
    opened: NOTICE,
    form: SCORE_FORM,
    name: unit,
    unit,
    filler: '第一组',
    date: '2017-10-23',
    choices: {},
  });
  let grid = gridOfBlueprint(blueprint);
  for (let item = 1; item <= 15; item += 1) {
    grid = typeInto(grid, `G${item + 4}`, item);
    grid = typeInto(grid, `F${item + 4}`, `第${item}项的情况`);
  }
  return grid;
}

/** Reads a sheet that must be one of ours. */
export function read(grid: Grid): FilledForm {
  const filled = readForm([NOTICE], grid);
  if (!filled) throw new Error('not recognised');
  return filled;
}

/** Each item's score as read. */
export function scoresOf(filled: FilledForm): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(filled.rows.map((row) => [row.item, row.score?.value ?? null]));
}

export function codesOf(filled: FilledForm): readonly string[] {
  return filled.issues.map((issue) => issue.code);
}

/** Applies an issue's one-click mend to the grid. */
export function mend(grid: Grid, filled: FilledForm, code: string): Grid {
  const remedy = filled.issues.find((issue) => issue.code === code)?.remedy;
  if (remedy?.kind !== 'restore') throw new Error(`no mend for ${code}`);
  return remedy.cells.reduce((mended, { cell, input }) => {
    if (input.kind === 'blank') return typeInto(mended, formatCell(cell), null);
    const value =
      input.kind === 'text' ? input.text : input.kind === 'number' ? input.number : input.formula;
    return typeInto(mended, formatCell(cell), value);
  }, grid);
}

/** What `sheetOf` was filled with, by item. */
export const ALL_SCORES = Object.fromEntries(
  SCORE_FORM.sections.flatMap((s) => s.items).map((i) => [i.id, Number(i.id)]),
);
