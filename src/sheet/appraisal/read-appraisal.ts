import { formulaAt, isUncalculated, textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import type { Appraisal } from '../../scheme/appraisal';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { FilledCell, Identity } from '../filled-form';
import { findColumns } from '../find-columns';
import { findIdentity, findKeyColumn } from '../find-form';
import { normaliseWords } from '../words';
import {
  COLUMN,
  besideColumns,
  entryId,
  pastBandId,
  pastPersonId,
  pastYearsOf,
  printedColumns,
  roundsOf,
  valueId,
  weightedId,
} from './appraisal-columns';
import { FULL_LABEL, figureLabel } from './appraisal-rows';
import type { FilledAppraisal, FilledAppraisalRow } from './filled-appraisal';
import { fullId } from './part-formulas';

/** A title above the table stands here at the latest. */
const TITLE_ROWS = 8;
/** The row of full marks stands so close under the column titles. */
const FULL_ROWS = 4;
const NOTE = '本表口径';

/** Reads a 综合得分表 by its words, in whatever order its rows and columns stand; null for a sheet that is none of this notice. */
export function readAppraisal(opened: OpenScheme, grid: Grid): FilledAppraisal | null {
  const { scheme } = opened;
  const { appraisal } = scheme;
  if (!appraisal) return null;
  const identity = findIdentity(grid)?.identity ?? null;
  if (!isOurs(opened, appraisal, identity, grid)) return null;
  const wanted = [...printedColumns(appraisal), ...besideColumns(appraisal)];
  const { row: titles, columns } = findColumns({ columns: wanted }, grid);
  if (titles === null || !columns.has(COLUMN.unit)) return null;
  const sheet: FoundSheet = { appraisal, grid, columns, titles, full: fullRow(grid, titles) };
  const figures = figureRows(opened, grid, titles);
  return {
    scheme: scheme.id,
    form: appraisal.id,
    identity,
    rows: unitRows(sheet, new Set(figures.values())),
    heads: headsOf(sheet),
    figures: new Map(
      [...figures].flatMap(([id, row]) => {
        const cell = cellAt(sheet, COLUMN.person, row);
        return cell ? [[id, cell] as const] : [];
      }),
    ),
    missing: wanted.filter(({ id }) => !columns.has(id)).map(({ title }) => title),
  };
}

interface FoundSheet {
  readonly appraisal: Appraisal;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
  readonly titles: number;
  readonly full: number | null;
}

/** By its identity, or where that is gone by the printed title. */
function isOurs(
  { scheme }: OpenScheme,
  appraisal: Appraisal,
  identity: Identity | null,
  grid: Grid,
): boolean {
  if (identity) return identity.scheme === scheme.id && identity.form === appraisal.id;
  const title = normaliseWords(appraisal.title);
  return grid.values
    .slice(0, TITLE_ROWS)
    .some((row) =>
      row.some((value) => typeof value === 'string' && normaliseWords(value) === title),
    );
}

/** The row whose words say that full marks and weights stand in it. */
function fullRow(grid: Grid, titles: number): number | null {
  const label = normaliseWords(FULL_LABEL);
  for (let row = titles + 1; row <= titles + FULL_ROWS; row += 1)
    if (textsOf(grid, row).some((words) => normaliseWords(words) === label)) return row;
  return null;
}

function headsOf(sheet: FoundSheet): FilledAppraisal['heads'] {
  const { appraisal, full } = sheet;
  return new Map(
    appraisal.components.map((component) => [
      component.id,
      {
        weight: full === null ? null : cellAt(sheet, weightedId(component.id), full),
        full: full === null ? null : cellAt(sheet, fullId(component), full),
      },
    ]),
  );
}

/** The row of each figure of the owner's, by the words before its cell. */
function figureRows(
  { scheme }: OpenScheme,
  grid: Grid,
  titles: number,
): ReadonlyMap<string, number> {
  const ids = new Map(
    (scheme.figures ?? []).map((figure) => [normaliseWords(figureLabel(figure)), figure.id]),
  );
  const rows = new Map<string, number>();
  for (let row = titles + 1; row < grid.values.length; row += 1)
    for (const words of textsOf(grid, row)) {
      const id = ids.get(normaliseWords(words));
      if (id !== undefined && !rows.has(id)) rows.set(id, row);
    }
  return rows;
}

/** Everything under the titles that a person wrote a unit or anything about one in. */
function unitRows(sheet: FoundSheet, figures: ReadonlySet<number>): readonly FilledAppraisalRow[] {
  const { grid, titles, full } = sheet;
  const rows: FilledAppraisalRow[] = [];
  for (let row = titles + 1; row < grid.values.length; row += 1) {
    if (row === full || figures.has(row) || isNote(grid, row)) continue;
    const read = readRow(sheet, row);
    if (read && isWritten(read)) rows.push(read);
  }
  return withStrayKeys(rows, grid);
}

function isNote(grid: Grid, row: number): boolean {
  return textsOf(grid, row).some((words) => words.startsWith(NOTE));
}

function readRow(sheet: FoundSheet, row: number): FilledAppraisalRow | null {
  const { appraisal } = sheet;
  const cell = (id: string): FilledCell | null => cellAt(sheet, id, row);
  const unit = cell(COLUMN.unit);
  if (!unit) return null;
  return {
    row,
    unit,
    system: cell(COLUMN.system),
    person: cell(COLUMN.person),
    entries: new Map(
      appraisal.components.map((component) => [
        component.id,
        Array.from({ length: roundsOf(component) }, (_, at) =>
          cell(entryId(component.id, at)),
        ).filter((each) => each !== null),
      ]),
    ),
    past: Array.from({ length: pastYearsOf(appraisal) }, (_, at) => ({
      inBand: cell(pastBandId(at + 1)),
      person: cell(pastPersonId(at + 1)),
    })),
    honour: cell(COLUMN.honour),
    shown: shownIn(appraisal, cell),
  };
}

function shownIn(
  { components }: Appraisal,
  cell: (id: string) => FilledCell | null,
): FilledAppraisalRow['shown'] {
  const cellsOf = (idOf: (component: string) => string): ReadonlyMap<string, FilledCell> =>
    new Map(
      components.flatMap(({ id }) => {
        const found = cell(idOf(id));
        return found ? [[id, found] as const] : [];
      }),
    );
  return {
    values: cellsOf(valueId),
    weighted: cellsOf(weightedId),
    composite: cell(COLUMN.composite),
    rank: cell(COLUMN.rank),
    deduction: cell(COLUMN.deduction),
    measure: cell(COLUMN.measure),
    grade: cell(COLUMN.grade),
    converted: cell(COLUMN.converted),
  };
}

/** Whether a person wrote anything there; formulas stand in empty rows too, and what one of a person's comes to may not be known. */
function isWritten({ unit, system, person, entries, past, honour }: FilledAppraisalRow): boolean {
  const cells = [
    unit,
    system,
    person,
    honour,
    ...[...entries.values()].flat(),
    ...past.flatMap((each) => [each.inBand, each.person]),
  ];
  return cells.some(
    (cell) => cell !== null && (isUncalculated(cell) || textOf(cell.value).trim() !== ''),
  );
}

/** The words in sight are believed; a key that names another unit of the table says that they were sorted without the cells beside them. */
function withStrayKeys(
  rows: readonly FilledAppraisalRow[],
  grid: Grid,
): readonly FilledAppraisalRow[] {
  const column = findKeyColumn(grid);
  if (column === null) return rows;
  const units = new Set(rows.map(({ unit }) => normaliseWords(textOf(unit.value))));
  return rows.map((each) => {
    const key = textOf(valueAt(grid, { row: each.row, column }));
    const words = normaliseWords(key);
    const stray =
      key !== '' && units.has(words) && words !== normaliseWords(textOf(each.unit.value));
    return stray ? { ...each, strayKey: key } : each;
  });
}

function cellAt({ grid, columns }: FoundSheet, id: string, row: number): FilledCell | null {
  const column = columns.get(id);
  if (column === undefined) return null;
  const cell = { row, column };
  return { cell, value: valueAt(grid, cell), formula: formulaAt(grid, cell) };
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return (grid.values[row] ?? []).filter((value) => typeof value === 'string');
}
