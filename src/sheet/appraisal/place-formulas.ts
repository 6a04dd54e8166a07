import type { GradeScale, RankBand, Streak } from '../../scheme/appraisal';
import { firstTrue } from '../score-formulas';
import { COLUMN, pastBandId, pastPersonId } from './appraisal-columns';
import {
  HELPER,
  allOf,
  breakerId,
  cellAt,
  downTo,
  figureAt,
  headOf,
  partId,
} from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { inQuotes } from './formula-text';
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

/** How many of the pool stand before it. */
export function betterFormula(plan: AppraisalPlan, row: number): string {
  const keys = [HELPER.exact, ...(plan.rules.ties.by ?? []).map(breakerId)];
  const counts = keys.map((key, at) =>
    counted(plan, row, [
      ...keys.slice(0, at).map((each) => equal(plan, each, row)),
      `${allOf(plan, key)},">"&${cellAt(plan, key, row)}`,
    ]),
  );
  return ifRanked(plan, row, counts.join('+'));
}

/** How many of the pool stand exactly there, itself included. */
export function sameFormula(plan: AppraisalPlan, row: number): string {
  return ifRanked(plan, row, counted(plan, row, [equal(plan, HELPER.better, row)]));
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

/** Place from the bottom if the unit goes before all its equals, and if it goes after them. */
export function bottomFormulas(
  plan: AppraisalPlan,
  row: number,
): { readonly lightest: string; readonly heaviest: string } {
  const size = poolSize(plan, row);
  const lightest = `${size}-${cellAt(plan, HELPER.better, row)}`;
  const heaviest = `${lightest}-${cellAt(plan, HELPER.same, row)}+1`;
  return {
    lightest: ifRanked(plan, row, ifManyEnough(plan, size, lightest)),
    heaviest: ifRanked(plan, row, ifManyEnough(plan, size, heaviest)),
  };
}

/** A pool with fewer units than the bands have places has no bands where that is the decision. */
function ifManyEnough({ rules }: AppraisalPlan, size: string, place: string): string {
  if (rules.fewUnits === 'literal') return place;
  const most = Math.max(...rules.appraisal.bands.map(({ to }) => to));
  return `IF(${size}<${most},"",${place})`;
}

function poolSize(plan: AppraisalPlan, row: number): string {
  return plan.rules.pool === 'all'
    ? headOf(plan, HELPER.better)
    : counted(plan, row, [`${allOf(plan, HELPER.exact)},">=0"`]);
}

/** Points taken elsewhere by the band in force. */
export function deductionFormula(plan: AppraisalPlan, row: number): string {
  const place = placeInForce(plan, row);
  const bands = plan.rules.appraisal.bands.flatMap((band) =>
    band.deducts ? [[within(place, band), String(band.deducts.points / 100)] as const] : [],
  );
  return `=IF(ISNUMBER(${place}),${firstTrue(bands)},"")`;
}

/** The measures of all streaks completed: 「重点督促、约谈」. */
export function measureFormula(plan: AppraisalPlan, row: number): string {
  const place = placeInForce(plan, row);
  const words = plan.rules.appraisal.streaks.map((streak) => {
    const years = yearsBack(streak).map((year) => stoodThere(plan, year, row));
    return `IF(AND(${[inBand(plan, streak, row), ...years].join(',')}),${inQuotes(`、${streak.measure}`)},"")`;
  });
  return `=IF(ISNUMBER(${place}),MID(${words.join('&')},2,200),"")`;
}

/** 1 for last year, 2 for the year before. */
export function yearsBack({ years }: Streak): readonly number[] {
  return Array.from({ length: years - 1 }, (_, at) => at + 1);
}

export function inBand(plan: AppraisalPlan, { band }: Streak, row: number): string {
  const found = plan.rules.appraisal.bands.find(({ id }) => id === band);
  return found ? within(placeInForce(plan, row), found) : 'FALSE';
}

/** It stood in the band so many years back, under the same person where that counts. */
function stoodThere(plan: AppraisalPlan, years: number, row: number): string {
  const was = `TRIM(${cellAt(plan, pastBandId(years), row)})="是"`;
  if (plan.rules.streakOf === 'unit') return was;
  const person = cellAt(plan, COLUMN.person, row);
  const then = cellAt(plan, pastPersonId(years), row);
  return `${was},TRIM(${person})<>"",TRIM(${person})=TRIM(${then})`;
}

/** It surely did not, or under somebody else. */
export function stoodElsewhere(plan: AppraisalPlan, years: number, row: number): string {
  const not = `TRIM(${cellAt(plan, pastBandId(years), row)})="否"`;
  if (plan.rules.streakOf === 'unit') return not;
  const person = cellAt(plan, COLUMN.person, row);
  const then = cellAt(plan, pastPersonId(years), row);
  return `${not},AND(TRIM(${person})<>"",TRIM(${then})<>"",TRIM(${person})<>TRIM(${then}))`;
}

export function within(place: string, { from, to }: RankBand): string {
  return `AND(${place}>=${from},${place}<=${to})`;
}

function placeInForce(plan: AppraisalPlan, row: number): string {
  const id = plan.rules.bandTie === 'lighter' ? HELPER.lightest : HELPER.heaviest;
  return cellAt(plan, id, row);
}

/** 综合评价等次 by the owner's lines, all of them given. */
export function gradeFormula(plan: AppraisalPlan, { grades }: GradeScale, row: number): string {
  const exact = cellAt(plan, HELPER.exact, row);
  const lines = gradeLines(plan, { grades });
  const words = grades.reduceRight((rest, { label, figure }) => {
    if (figure === undefined) return inQuotes(label);
    return `IF(${exact}>=ROUND(${figureAt(plan, figure)},8),${inQuotes(label)},${rest})`;
  }, '""');
  const known = `COUNT(${lines.join(',')})=${lines.length}`;
  const ready = lines.length === 0 ? '' : `,${known}`;
  return `=IF(AND(ISNUMBER(${exact})${ready}),${words},"")`;
}

function gradeLines(
  plan: AppraisalPlan,
  { grades }: Pick<GradeScale, 'grades'>,
): readonly string[] {
  return grades.flatMap(({ figure }) => (figure === undefined ? [] : [figureAt(plan, figure)]));
}

/** Row of the 排名表: pools one after the other, in each the better first, equals as they stand here, those without a rank at the end. */
export function orderFormula(plan: AppraisalPlan, row: number): string {
  const ranked = headOf(plan, HELPER.better);
  const who = cellAt(plan, HELPER.who, row);
  const before =
    plan.rules.pool === 'all'
      ? ''
      : `COUNTIFS(${allOf(plan, HELPER.pool)},"<"&${cellAt(plan, HELPER.pool, row)},${allOf(plan, HELPER.exact)},">=0")+`;
  const better = cellAt(plan, HELPER.better, row);
  const own = `${before}${better}+${metSoFar(plan, row)}`;
  const named = `(${downTo(plan, HELPER.who, row)}<>"")`;
  const open = `(${downTo(plan, HELPER.exact, row)}="")`;
  const last = `IF(${who}="","",${ranked}+SUMPRODUCT(${named}*${open}))`;
  return `=IF(ISNUMBER(${better}),${own},${last})`;
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
