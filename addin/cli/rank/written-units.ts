import { groupBy } from '../../../src/base/group-by';
import { nameKey } from '../../../src/ranking/lead-unit';
import type { AppraisalPlace } from '../../../src/ranking/appraisal-issue';
import type { AppraisedUnit } from '../../../src/ranking/appraised-unit';
import type { Appraisal, Component } from '../../../src/scheme/appraisal';
import { normaliseWords } from '../../../src/sheet/words';
import { readRounds, type ReadRound } from './read-rounds';
import type { RowIssue } from '../../locale/rank-issue';
import { unitReader, type UnitReader } from './unit-reader';
import { findFurtherColumns, type ScoreRow, type ScoreTable } from './score-table';

/** The units of a table of scores, ready to be worked out, and the rows each thing stands in. */
export interface WrittenUnits {
  readonly units: readonly AppraisedUnit[];
  readonly issues: readonly RowIssue[];
  linesOf(place: AppraisalPlace): readonly number[];
  /** Whether a place is open because of one of these issues. */
  isTold(place: AppraisalPlace): boolean;
}

/** Gathers the rows of a table by unit and component. Nothing is judged but what no unit could hold: a round twice, a part nobody knows. */
export function writtenUnits(table: ScoreTable, appraisal: Appraisal): WrittenUnits {
  const known = componentsByName(appraisal);
  const { rows, issues: strange } = sortOut(table.rows, appraisal, known);
  const groups = [...groupByUnit(rows).values()];
  const about = unitReader(table.titles, findFurtherColumns(table.titles, appraisal));
  const read = groups.map((own) => readUnit(own, appraisal, known, about));
  const roundAt = ({ at, component, round }: AppraisalPlace): ReadRound | undefined =>
    component === undefined ? undefined : read[at]?.rounds.get(component)?.[round ?? 0];
  return {
    units: read.map(({ unit }) => unit),
    issues: [...strange, ...read.flatMap(({ issues }) => issues)],
    // What concerns a unit as a whole stands in all its rows.
    linesOf: (place) => roundAt(place)?.lines ?? groups[place.at]?.map(({ line }) => line) ?? [],
    isTold: (place) => place.round !== undefined && (roundAt(place)?.told ?? false),
  };
}

/** By title and by id. */
function componentsByName({ components }: Appraisal): ReadonlyMap<string, Component> {
  return new Map(
    components.flatMap((component) =>
      [component.title, component.id].map((name) => [normaliseWords(name), component] as const),
    ),
  );
}

/** How many components of an appraisal a table names. */
export function componentsNamed(table: ScoreTable, appraisal: Appraisal): number {
  const names = new Set(table.rows.map(({ component }) => normaliseWords(component)));
  return appraisal.components.filter(({ id, title }) =>
    [id, title].some((name) => names.has(normaliseWords(name))),
  ).length;
}

/** Rows of nobody, and rows of a part the notice does not have, are told and left out. */
function sortOut(
  rows: readonly ScoreRow[],
  { components }: Appraisal,
  known: ReadonlyMap<string, Component>,
): { readonly rows: readonly ScoreRow[]; readonly issues: readonly RowIssue[] } {
  const issues: RowIssue[] = [];
  const strange = new Map<string, number[]>();
  const kept = rows.filter(({ line, unit, component }) => {
    if (unit === '') {
      issues.push({ code: 'row-unnamed', lines: [line], unit });
      return false;
    }
    if (known.has(normaliseWords(component))) return true;
    strange.set(component, [...(strange.get(component) ?? []), line]);
    // A unit with nothing else is there all the same.
    return true;
  });
  const titles = components.map(({ title }) => title);
  for (const [component, lines] of strange) {
    issues.push({ code: 'component-unknown', lines, unit: '', component, components: titles });
  }
  return { rows: kept, issues };
}

/** A unit may be named in full on each row and its lead unit only on one; one name under two lead units is two units. */
function groupByUnit(rows: readonly ScoreRow[]): ReadonlyMap<string, readonly ScoreRow[]> {
  const systems = new Map<string, Set<string>>();
  for (const { unit, system } of rows) {
    const key = nameKey(unit);
    const own = systems.get(key) ?? new Set();
    if (system !== '') own.add(nameKey(system));
    systems.set(key, own);
  }
  return groupBy(rows, (row) => {
    const name = nameKey(row.unit);
    const apart = (systems.get(name)?.size ?? 0) > 1 ? nameKey(row.system) : '';
    return JSON.stringify([name, apart]);
  });
}

interface ReadUnit {
  readonly unit: AppraisedUnit;
  readonly rounds: ReadonlyMap<string, readonly ReadRound[]>;
  readonly issues: readonly RowIssue[];
}

function readUnit(
  rows: readonly ScoreRow[],
  appraisal: Appraisal,
  known: ReadonlyMap<string, Component>,
  about: UnitReader,
): ReadUnit {
  const unit = rows[0]?.unit ?? '';
  const rounds = new Map<string, readonly ReadRound[]>();
  const issues: RowIssue[] = [];
  for (const component of appraisal.components) {
    const own = rows.filter((row) => known.get(normaliseWords(row.component)) === component);
    if (own.length === 0) continue;
    const read = readRounds(unit, component, own);
    rounds.set(component.id, read.rounds);
    issues.push(...read.issues);
  }
  const cells = about(unit, rows);
  const system = rows.find((row) => row.system !== '')?.system ?? '';
  const entries = new Map([...rounds].map(([id, all]) => [id, all.map(({ entry }) => entry)]));
  return {
    unit: { unit, system, entries, ...cells.found },
    rounds,
    issues: [...issues, ...cells.issues],
  };
}
