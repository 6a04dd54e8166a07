import type { Appraisal } from '../../../src/scheme/appraisal';
import { fail, succeed, type Result } from '../../../src/base/result';
import {
  COLUMN,
  pastBandId,
  pastPersonId,
  besideColumns,
  pastYearsOf,
} from '../../../src/sheet/appraisal/appraisal-columns';
import { normaliseWords } from '../../../src/sheet/words';
import type { TextTable } from '../../files/read-text-table';

/** One row of a long table: what a unit has in a component, exactly as written. */
export interface ScoreRow {
  /** Row of the file, from 1. */
  readonly line: number;
  readonly unit: string;
  readonly component: string;
  readonly value: string;
  /** Empty where the table has no such column; rounds then go by the order of the rows. */
  readonly round: string;
  readonly system: string;
  readonly cells: readonly string[];
}

/** A table `unit,component,value`, whatever the order of its columns. */
export interface ScoreTable {
  /** As written. */
  readonly titles: readonly string[];
  readonly rows: readonly ScoreRow[];
}

type Field = Exclude<keyof ScoreRow, 'line' | 'cells'>;

/** What the columns may be called, in any case. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  unit: ['unit', '单位', '单位名称'],
  component: ['component', '组成部分', '部分'],
  value: ['value', '得分', '分数', '得分或等次'],
  round: ['round', '轮次', '次数'],
  system: ['system', '牵头单位'],
};
const PERSON: readonly string[] = ['person', '书记', '党组织书记'];
const TITLES = { unit: '单位', component: '部分', value: '得分' } as const;
const NEEDED = ['unit', 'component', 'value'] as const;

/** Why a table cannot be one of scores. */
export type ScoreTableFault =
  /** `missing` in the words of an office. */
  | { readonly code: 'no-header'; readonly missing: readonly string[] }
  | { readonly code: 'column-twice'; readonly title: string }
  | { readonly code: 'no-rows' };

/** Reads the header and every row that has anything in it. */
export function readScoreTable(table: TextTable): Result<ScoreTable, ScoreTableFault> {
  const first = table.findIndex(isWritten);
  const titles = (table[first] ?? []).map((title) => title.trim());
  const columns = new Map<Field, number>();
  for (const [at, title] of titles.entries()) {
    const field = fieldOf(titleKey(title));
    if (field === null) continue;
    if (columns.has(field)) return fail({ code: 'column-twice', title });
    columns.set(field, at);
  }
  const missing = NEEDED.filter((field) => !columns.has(field)).map((field) => TITLES[field]);
  if (missing.length > 0) return fail({ code: 'no-header', missing });
  const rows = table.flatMap((cells, at) =>
    at > first && isWritten(cells) ? [rowOf(cells, at + 1, columns)] : [],
  );
  return rows.length === 0 ? fail({ code: 'no-rows' }) : succeed({ titles, rows });
}

function rowOf(
  cells: readonly string[],
  line: number,
  columns: ReadonlyMap<Field, number>,
): ScoreRow {
  const cell = (field: Field): string => cells[columns.get(field) ?? -1]?.trim() ?? '';
  return {
    line,
    unit: cell('unit'),
    component: cell('component'),
    value: cell('value'),
    round: cell('round'),
    system: cell('system'),
    cells,
  };
}

function isWritten(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function titleKey(title: string): string {
  return normaliseWords(title).toLowerCase();
}

function fieldOf(title: string): Field | null {
  for (const [field, names] of Object.entries(NAMES)) {
    if (names.includes(title) && isField(field)) return field;
  }
  return null;
}

function isField(text: string): text is Field {
  return Object.hasOwn(NAMES, text);
}

/** Where further columns of an appraisal stand, called by the ids or the titles of its 综合得分表; null for none. */
export interface FurtherColumns {
  readonly person: number | null;
  readonly past: readonly { readonly inBand: number | null; readonly person: number | null }[];
  readonly honour: number | null;
}

export function findFurtherColumns(
  titles: readonly string[],
  appraisal: Appraisal,
): FurtherColumns {
  const keys = titles.map(titleKey);
  const called = new Map(besideColumns(appraisal).map(({ id, title }) => [id, titleKey(title)]));
  const find = (names: readonly (string | undefined)[]): number | null => {
    const at = keys.findIndex((key) => names.includes(key));
    return at === -1 ? null : at;
  };
  const columnOf = (id: string): number | null => find([id, called.get(id)]);
  return {
    person: find(PERSON),
    past: Array.from({ length: pastYearsOf(appraisal) }, (_, at) => ({
      inBand: columnOf(pastBandId(at + 1)),
      person: columnOf(pastPersonId(at + 1)),
    })),
    honour: columnOf(COLUMN.honour),
  };
}
