import type { CellInput } from '../../src/base/cell-input';
import type { Grid } from '../../src/base/grid';
import { textOf } from '../../src/base/grid';
import { parseDecimal } from '../../src/base/fraction';
import type { AppraisedUnit, Entry } from '../../src/ranking/appraised-unit';
import type { Choices } from '../../src/scheme/scheme';
import { appraisalRulesOf, type AppraisalRules } from '../../src/scheme/appraisal-rules';
import { NOTICE_002 } from '../../src/sheet/opened-notice';
import type { AppraisalRequest } from '../../src/sheet/appraisal/appraisal-request';
import type { FilledCell } from '../../src/sheet/filled-form';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutAppraisal } from '../../src/sheet/appraisal/lay-out-appraisal';
import { layOutStandings } from '../../src/sheet/appraisal/lay-out-standings';
import { readAppraisal } from '../../src/sheet/appraisal/read-appraisal';
import type { CoarseCase, Written } from './coarse-cases';
import type { ShownUnit } from './brute-force';

/** The readings of a case as notice 002's own options and figures. */
export function choicesOf(table: CoarseCase): Choices {
  return {
    scale: SCALES[`${table.full.daily} ${table.full.report}`] ?? '',
    rounds: table.rounds,
    ties: table.ties,
    'rank-pool': table.pool,
    'band-tie': table.bandTie,
    'few-units': table.fewUnits,
    'streak-of': table.streakOf,
    decimals: DIGITS[table.digits],
    'daily-good': String(table.points[0] / 2),
    'daily-fair': String(table.points[1] / 2),
    'daily-plain': String(table.points[2] / 2),
    'grade-good': String(table.lines[0]),
    'grade-fair': String(table.lines[1]),
    conversion: String(table.factor / 100),
  };
}

const SCALES: Readonly<Record<string, string>> = {
  '100 20': 'converted',
  '20 20': 'all-converted',
  '100 100': 'unconverted',
};
const DIGITS = { 1: 'one', 2: 'two', 3: 'three' } as const;

export function rulesOfCase(table: CoarseCase): AppraisalRules {
  const rules = appraisalRulesOf(NOTICE_002.scheme, choicesOf(table));
  if (!rules) throw new Error('notice 002 has no appraisal');
  return rules;
}

/** A case as a sheet of ours, named after it. */
export function sheetOfCase(table: CoarseCase): SheetBlueprint {
  const sheet = layOutAppraisal(requestOfCase(table));
  if (!sheet) throw new Error('notice 002 has no appraisal');
  return sheet;
}

/** The 排名表 of a case, beside its sheet. */
export function standingsOfCase(table: CoarseCase): SheetBlueprint {
  const request = { ...requestOfCase(table), name: '排名表', source: table.id };
  const sheet = layOutStandings(request);
  if (!sheet) throw new Error('notice 002 has no appraisal');
  return sheet;
}

function requestOfCase(table: CoarseCase): AppraisalRequest {
  return {
    opened: NOTICE_002,
    name: table.id,
    choices: choicesOf(table),
    filler: '',
    date: '',
    rows: table.units.map((unit) => ({
      unit: unit.name,
      system: unit.lead,
      person: unit.person,
      entries: new Map([
        ['daily', [writtenOf(unit.daily)]],
        ['field', unit.field.map(halvesOf)],
        ['poll', [halvesOf(unit.poll)]],
        ['report', [halvesOf(unit.report)]],
      ]),
      past: unit.past,
    })),
  };
}

const GRADES = ['好', '较好', '一般'];

function writtenOf(written: Written): CellInput {
  if (written === null) return { kind: 'blank' };
  return 'grade' in written
    ? { kind: 'text', text: GRADES[written.grade] ?? '' }
    : halvesOf(written.halves);
}

function halvesOf(halves: number | null): CellInput {
  return halves === null ? { kind: 'blank' } : { kind: 'number', number: halves / 2 };
}

/** A case as the engine takes it. */
export function unitsOfCase({ units }: CoarseCase): readonly AppraisedUnit[] {
  return units.map((unit) => ({
    unit: unit.name,
    system: unit.lead,
    person: unit.person,
    entries: new Map([
      ['daily', [entryOf(writtenOf(unit.daily))]],
      ['field', unit.field.map((each) => entryOf(halvesOf(each)))],
      ['poll', [entryOf(halvesOf(unit.poll))]],
      ['report', [entryOf(halvesOf(unit.report))]],
    ]),
    past: unit.past,
    honour: null,
  }));
}

function entryOf(input: CellInput): Entry {
  if (input.kind === 'text') return { kind: 'grade', label: input.text };
  const value = input.kind === 'number' ? parseDecimal(input.number) : null;
  return value ? { kind: 'number', value } : { kind: 'blank' };
}

/** What a calculated sheet shows of each unit, numbers as its decimals show them. */
export function shownOn(grid: Grid, { digits }: Pick<CoarseCase, 'digits'>): readonly ShownUnit[] {
  const filled = readAppraisal(NOTICE_002, grid);
  const decimal = (cell: FilledCell | null): string =>
    typeof cell?.value === 'number' ? cell.value.toFixed(digits) : wordsOf(cell);
  return (filled?.rows ?? []).map(({ unit, system, shown }) => ({
    name: wordsOf(unit),
    lead: wordsOf(system),
    weighted: [...shown.weighted.values()].map(decimal),
    composite: decimal(shown.composite),
    rank: wordsOf(shown.rank),
    grade: wordsOf(shown.grade),
    deduction: wordsOf(shown.deduction),
    measures: wordsOf(shown.measure),
    converted: decimal(shown.converted),
  }));
}

function wordsOf(cell: FilledCell | null): string {
  return textOf(cell?.value ?? null);
}
