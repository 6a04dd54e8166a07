import { numberOfPoints } from '../../base/points';
import type { GradeScale, Streak } from '../../scheme/appraisal';
import { firstTrue } from '../score-warnings';
import type { Warning } from '../score-warnings';
import { COLUMN, pastBandId, pastPersonId } from './appraisal-columns';
import {
  HELPER,
  allOf,
  breakerId,
  cellAt,
  downTo,
  figureAt,
  headOf,
  measuresIfId,
  partId,
  streakBands,
} from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { bare, inQuotes } from './formula-text';
import { isUnderLead } from './part-formulas';

/** Whom a unit is ranked against: `p` for lead units and whoever stands under nobody, else the lead unit. */
export function poolNameFormula(plan: AppraisalPlan, row: number): string {
  const who = cellAt(plan, HELPER.who, row);
  return `=IF(${who}="","","p"&MID(${who},FIND("|",${who})+1,255))`;
}

/** The pool as a number, because conditions on numbers hold no surprises: 0, or where its name is met first. */
export function poolFormula(plan: AppraisalPlan, row: number): string {
  const name = cellAt(plan, HELPER.poolName, row);
  const met = `MATCH(${name},${allOf(plan, HELPER.poolName)},0)`;
  return `=IF(${name}="","",IF(${isUnderLead(plan, row)},${met},0))`;
}

/** A component that parts equal composites, as compared; its weight is the same for all. */
export function breakerFormula(plan: AppraisalPlan, component: string, row: number): string {
  const part = cellAt(plan, partId(component), row);
  return `=IF(ISNUMBER(${part}),ROUND(${part},8),"")`;
}

/** What is compared, one after the other. */
function comparedIds({ rules }: AppraisalPlan): readonly string[] {
  return [HELPER.exact, ...(rules.ties.by ?? []).map(breakerId)];
}

/** How many of the pool stand before it. */
export function betterFormula(plan: AppraisalPlan, row: number): string {
  const keys = comparedIds(plan);
  const counts = keys.map((key, at) => {
    const cell = cellAt(plan, key, row);
    // Where nothing else is asked, RANK takes a program a fraction of the time.
    if (at === 0 && plan.rules.pool === 'all') return `RANK(${cell},${allOf(plan, key)})-1`;
    const before = keys.slice(0, at).map((each) => equal(plan, each, row));
    return counted(plan, row, [...before, `${allOf(plan, key)},">"&${cell}`]);
  });
  return ifRanked(plan, row, counts.join('+'));
}

/** How many of the pool stand exactly there, itself included. Asked of what is compared: the places of others change with every score. */
export function sameFormula(plan: AppraisalPlan, row: number): string {
  const equals = comparedIds(plan).map((each) => equal(plan, each, row));
  return ifRanked(plan, row, counted(plan, row, equals));
}

/** 1 for the first of equals, where the ranks after them leave no gap. */
export function firstFormula(plan: AppraisalPlan, row: number): string {
  return ifRanked(plan, row, `IF(${metSoFar(plan, row)}=1,1,0)`);
}

export function rankFormula(plan: AppraisalPlan, row: number): string {
  const better = cellAt(plan, HELPER.better, row);
  switch (plan.rules.ties.policy) {
    case 'share-better':
      return ifRanked(plan, row, `${better}+1`);
    case 'share-worse':
      return ifRanked(plan, row, `${better}+${cellAt(plan, HELPER.same, row)}`);
    case 'dense': {
      const firsts = `${allOf(plan, HELPER.first)},1`;
      const before = `${allOf(plan, HELPER.better)},"<"&${better}`;
      return ifRanked(plan, row, `${counted(plan, row, [firsts, before])}+1`);
    }
  }
}

/** How many are ranked at all, in the head of the table: a pool of everybody is counted once. */
export function rankedFormula(plan: AppraisalPlan): string {
  return `=COUNT(${allOf(plan, HELPER.exact)})`;
}

/** The band a unit stands in if it goes before all its equals, and if it goes after them; empty for none. */
export function bandFormulas(
  plan: AppraisalPlan,
  row: number,
): { readonly lighter: string; readonly heavier: string } {
  const size = poolSize(plan, row);
  const lightest = `${size}-${cellAt(plan, HELPER.better, row)}`;
  const heaviest = `${lightest}-${cellAt(plan, HELPER.same, row)}+1`;
  return {
    lighter: ifRanked(plan, row, ifManyEnough(plan, size, bandAt(plan, lightest))),
    heavier: ifRanked(plan, row, ifManyEnough(plan, size, bandAt(plan, heaviest))),
  };
}

/** The band a place from the bottom falls into; they may leave gaps. */
function bandAt({ rules }: AppraisalPlan, place: string): string {
  const bands = [...rules.appraisal.bands].sort((a, b) => a.from - b.from);
  const steps = bands.flatMap(({ from, to, label }, at): readonly Warning[] => {
    const before = bands[at - 1]?.to ?? 0;
    const gap: readonly Warning[] = from > before + 1 ? [[`${place}<${from}`, '""']] : [];
    return [...gap, [`${place}<=${to}`, inQuotes(label)]];
  });
  return firstTrue(steps);
}

/** A pool with fewer units than the bands have places has no bands where that is the decision. */
function ifManyEnough({ rules }: AppraisalPlan, size: string, band: string): string {
  if (rules.fewUnits === 'literal') return band;
  const most = Math.max(...rules.appraisal.bands.map(({ to }) => to));
  return `IF(${size}<${most},"",${band})`;
}

function poolSize(plan: AppraisalPlan, row: number): string {
  return plan.rules.pool === 'all'
    ? headOf(plan, HELPER.better)
    : counted(plan, row, [`${allOf(plan, HELPER.exact)},">=0"`]);
}

/** Points taken elsewhere by the band in force. */
export function deductionFormula(plan: AppraisalPlan, row: number): string {
  const bands = plan.rules.appraisal.bands.flatMap((band): readonly Warning[] =>
    band.deducts
      ? [[isIn(plan, band.label, row), String(numberOfPoints(band.deducts.points))]]
      : [],
  );
  return `=IFERROR(${firstTrue(bands)},"")`;
}

/** The measures of all streaks completed: 「重点督促、约谈」. */
export function measureFormula(plan: AppraisalPlan, row: number): string {
  const bands = streakBands(plan.rules.appraisal).map(({ id, label }): Warning => [
    isIn(plan, label, row),
    cellAt(plan, measuresIfId(id), row),
  ]);
  return `=IFERROR(${firstTrue(bands)},"")`;
}

/**
 * The measures due if the unit stands in a band now. In a cell of its own, because it hangs on its own row only: programs work
 * all anew that a changed rank touches, and that is every row.
 */
export function measuresIfFormula(plan: AppraisalPlan, band: string, row: number): string {
  const words = streaksOf(plan, band).map((streak) => {
    const measure = inQuotes(`、${streak.measure}`);
    const years = yearsBack(streak).map((year) => stoodThere(plan, year, row));
    return years.length === 0 ? measure : `IF(AND(${years.join(',')}),${measure},"")`;
  });
  return `=IFERROR(MID(${words.join('&')},2,200),"")`;
}

export function streaksOf({ rules }: AppraisalPlan, band: string): readonly Streak[] {
  return rules.appraisal.streaks.filter((streak) => streak.band === band);
}

/** 1 for last year, 2 for the year before. */
export function yearsBack({ years }: Streak): readonly number[] {
  return Array.from({ length: years - 1 }, (_, at) => at + 1);
}

/** It stood in the band so many years back, under the same person where that counts. */
function stoodThere(plan: AppraisalPlan, years: number, row: number): string {
  const was = `${bare(cellAt(plan, pastBandId(years), row))}="是"`;
  if (plan.rules.streakOf === 'unit') return was;
  const person = bare(cellAt(plan, COLUMN.person, row));
  const then = bare(cellAt(plan, pastPersonId(years), row));
  return `${was},${person}<>"",${person}=${then}`;
}

/** It surely did not, or under somebody else. */
export function stoodElsewhere(plan: AppraisalPlan, years: number, row: number): string {
  const not = `${bare(cellAt(plan, pastBandId(years), row))}="否"`;
  if (plan.rules.streakOf === 'unit') return not;
  const person = bare(cellAt(plan, COLUMN.person, row));
  const then = bare(cellAt(plan, pastPersonId(years), row));
  return `${not},AND(${person}<>"",${then}<>"",${person}<>${then})`;
}

/** Whether it stands in the band of that name, as ties are decided. */
export function isIn(plan: AppraisalPlan, label: string, row: number): string {
  const id = plan.rules.bandTie === 'lighter' ? HELPER.lighter : HELPER.heavier;
  return `${cellAt(plan, id, row)}=${inQuotes(label)}`;
}

/** 综合评价等次 by the owner's lines, all of them given and each below the one before. */
export function gradeFormula(plan: AppraisalPlan, { grades }: GradeScale, row: number): string {
  const exact = cellAt(plan, HELPER.exact, row);
  const lines = gradeLines(plan, { grades });
  const words = grades.reduceRight((rest, { label, figure }) => {
    if (figure === undefined) return inQuotes(label);
    return `IF(${exact}>=ROUND(${figureAt(plan, figure)},8),${inQuotes(label)},${rest})`;
  }, '""');
  const falling = lines.slice(1).map((line, at) => `,${lines[at] ?? ''}>${line}`);
  const known = `,COUNT(${lines.join(',')})=${lines.length}${falling.join('')}`;
  const ready = lines.length === 0 ? '' : known;
  return `=IFERROR(IF(AND(ISNUMBER(${exact})${ready}),${words},""),"")`;
}

function gradeLines(
  plan: AppraisalPlan,
  { grades }: Pick<GradeScale, 'grades'>,
): readonly string[] {
  return grades.flatMap(({ figure }) => (figure === undefined ? [] : [figureAt(plan, figure)]));
}

/** How many of its equals stand above, itself included. */
function metSoFar(plan: AppraisalPlan, row: number): string {
  const equals = `${downTo(plan, HELPER.better, row)},${cellAt(plan, HELPER.better, row)}`;
  if (plan.rules.pool === 'all') return `COUNTIF(${equals})`;
  const pool = `${downTo(plan, HELPER.pool, row)},${cellAt(plan, HELPER.pool, row)}`;
  return `COUNTIFS(${pool},${equals})`;
}

function equal(plan: AppraisalPlan, id: string, row: number): string {
  return `${allOf(plan, id)},${cellAt(plan, id, row)}`;
}

/** How many of the unit's pool meet conditions. */
function counted(plan: AppraisalPlan, row: number, conditions: readonly string[]): string {
  const pool = plan.rules.pool === 'all' ? [] : [equal(plan, HELPER.pool, row)];
  const all = [...pool, ...conditions];
  return `${all.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${all.join(',')})`;
}

function ifRanked(plan: AppraisalPlan, row: number, expression: string): string {
  return `=IF(ISNUMBER(${cellAt(plan, HELPER.exact, row)}),${expression},"")`;
}
