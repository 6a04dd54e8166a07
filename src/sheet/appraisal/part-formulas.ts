import type { Cell } from '../../base/cell';
import type { Component, GradedShare } from '../../scheme/appraisal';
import { firstTrue } from '../score-warnings';
import { linkTo } from '../sheet-plan';
import { COLUMN, entryId, roundsOf, valueId, weightedId } from './appraisal-columns';
import { HELPER, allOf, cellAt, figureAt, headOf, partId, pointsId } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { bare, inQuotes } from './formula-text';

/** Stands in a hidden cell for an entry nobody can count; blank entries are empty there. */
const WRONG = '"x"';

/** Half up at so many decimals, from a number whose noise is taken out first: 89.345 is 89.35 however its binary fraction falls. */
export function halfUp(expression: string, digits: number): string {
  const scale = 10 ** digits;
  return `INT(ROUND(${expression}*${scale},${8 - digits})+0.5)/${scale}`;
}

/**
 * The unit with its lead unit, ending in `|` where it stands under nobody. Signs that COUNTIF and MATCH read as patterns are made wide,
 * and a letter stands first, so that no name is taken for a condition.
 */
export function whoFormula(plan: AppraisalPlan, row: number): string {
  const unit = cellAt(plan, COLUMN.unit, row);
  const system = cellAt(plan, COLUMN.system, row);
  const name = `"u"&${unit}&"|"&IF(${bare(system)}=${bare(unit)},"",${system})`;
  const plain = PATTERNS.reduce(
    (text, [sign, instead]) => `SUBSTITUTE(${text},"${sign}","${instead}")`,
    bare(`(${name})`),
  );
  return `=IFERROR(IF(${bare(unit)}="","",${plain}),"")`;
}

const PATTERNS = [
  ['*', '＊'],
  ['?', '？'],
  ['~', '～'],
] as const;

/** True where the unit stands under a lead unit, and is given grades. */
export function isUnderLead(plan: AppraisalPlan, row: number): string {
  return `RIGHT(${cellAt(plan, HELPER.who, row)},1)<>"|"`;
}

/** What one round of a component counts for: a number, empty where nothing is written, `x` where nobody can count it. */
export function pointsFormula(
  plan: AppraisalPlan,
  component: Component,
  round: number,
  row: number,
): string {
  const entry = cellAt(plan, entryId(component.id, round), row);
  const counted = countedOr(plan, component, entry, row, {
    then: (value) => value,
    otherwise: WRONG,
  });
  return `=IFERROR(IF(${bare(entry)}="","",${counted}),${WRONG})`;
}

/**
 * The total of a unit's own form, as one round of a component. A form that is not finished and a sheet that is gone leave words and
 * no blank: a blank would be a round nobody held, and the mean of the others would stand.
 */
export function linkFormula(sheetName: string, total: Cell): string {
  const cell = linkTo(sheetName, total);
  return `=IF(ISERROR(${cell}),"链接断开",IF(ISNUMBER(${cell}),${cell},"未定"))`;
}

/** A component's share of the composite, exact to the last bit; empty while it is open. */
export function partFormula(plan: AppraisalPlan, component: Component, row: number): string {
  const { id } = component;
  const share = (value: string): string =>
    `${value}*${headOf(plan, weightedId(id))}/${headOf(plan, fullId(component))}`;
  if (roundsOf(component) === 1) {
    const entry = cellAt(plan, entryId(id, 0), row);
    const how = { then: share, otherwise: '""' };
    return `=IFERROR(${countedOr(plan, component, entry, row, how)},"")`;
  }
  const { ready, value } = roundsTaken(plan, component, row);
  return `=IFERROR(IF(${ready},${share(value)},""),"")`;
}

/** The column whose head holds a component's full mark. */
export function fullId(component: Component): string {
  return roundsOf(component) === 1 ? entryId(component.id, 0) : valueId(component.id);
}

/** What several rounds come to, as shown. */
export function valueFormula(plan: AppraisalPlan, component: Component, row: number): string {
  const { ready, value } = roundsTaken(plan, component, row);
  return `=IFERROR(IF(${ready},${halfUp(`(${value})`, plan.rules.digits)},""),"")`;
}

export function weightedFormula(plan: AppraisalPlan, component: Component, row: number): string {
  const part = cellAt(plan, partId(component.id), row);
  return `=IF(ISNUMBER(${part}),${halfUp(part, plan.rules.digits)},"")`;
}

/** The points of all rounds of a unit, as a range. */
export function pointsRange(
  plan: AppraisalPlan,
  { id, rounds = [] }: Component,
  row: number,
): string {
  const first = cellAt(plan, pointsId(id, 0), row);
  return `${first}:${cellAt(plan, pointsId(id, rounds.length - 1), row)}`;
}

function roundsTaken(
  plan: AppraisalPlan,
  component: Component,
  row: number,
): { readonly ready: string; readonly value: string } {
  const points = pointsRange(plan, component, row);
  const none = `COUNTIF(${points},${WRONG})=0`;
  const mean = `SUM(${points})/COUNT(${points})`;
  switch (plan.rules.rounds) {
    case 'mean-of-held':
      return { ready: `AND(COUNT(${points})>0,${none})`, value: mean };
    case 'mean-of-all':
      return { ready: `COUNT(${points})=${roundsOf(component)}`, value: mean };
    case 'last': {
      const cells = Array.from({ length: roundsOf(component) }, (_, at) =>
        cellAt(plan, pointsId(component.id, at), row),
      ).reverse();
      const value = firstTrue(cells.map((cell) => [`ISNUMBER(${cell})`, cell]));
      return { ready: `AND(COUNT(${points})>0,${none})`, value };
    }
  }
}

interface Outcome {
  readonly then: (value: string) => string;
  readonly otherwise: string;
}

/** A grade's points for a unit under a lead unit, a number within 0…满分 for every other. */
function countedOr(
  plan: AppraisalPlan,
  component: Component,
  entry: string,
  row: number,
  how: Outcome,
): string {
  const score = `IF(${isScore(plan, component, entry)},${how.then(entry)},${how.otherwise})`;
  const { graded } = component;
  if (!graded) return score;
  return `IF(${isUnderLead(plan, row)},${gradePoints(plan, component, graded, entry, how)},${score})`;
}

/** Nested, because AND works out all it holds: a text is above every number. */
function isScore(plan: AppraisalPlan, component: Component, entry: string): string {
  const full = headOf(plan, fullId(component));
  const within = plan.rules.uncapped.has(component.id)
    ? `${entry}>=0`
    : `AND(${entry}>=0,${entry}<=${full})`;
  // Some programs take TRUE for the number 1.
  return `IF(ISLOGICAL(${entry}),FALSE,IF(ISNUMBER(${entry}),${within},FALSE))`;
}

function gradePoints(
  plan: AppraisalPlan,
  component: Component,
  graded: GradedShare,
  entry: string,
  { then, otherwise }: Outcome,
): string {
  return graded.grades.reduceRight((rest, { label, figure }) => {
    const points = figureAt(plan, figure);
    const known = `AND(ISNUMBER(${points}),${points}<=${headOf(plan, fullId(component))})`;
    return `IF(${bare(entry)}=${inQuotes(label)},IF(${known},${then(points)},${otherwise}),${rest})`;
  }, otherwise);
}

/** The weights in force, added up; empty while one is no number. */
export function weightSumFormula(plan: AppraisalPlan): string {
  const { components } = plan.rules.appraisal;
  const weights = components.map(({ id }) => headOf(plan, weightedId(id))).join(',');
  return `=IF(COUNT(${weights})=${components.length},ROUND(SUM(${weights}),8),"")`;
}

/** The composite as compared: empty unless every part is there, the weights make 100 and the unit stands once. */
export function exactFormula(plan: AppraisalPlan, row: number): string {
  const parts = partsRange(plan, row);
  const { length } = plan.rules.appraisal.components;
  const who = cellAt(plan, HELPER.who, row);
  const whole = `AND(COUNT(${parts})=${length},${headOf(plan, COLUMN.composite)}=100,${who}<>"")`;
  const once = `COUNTIF(${allOf(plan, HELPER.who)},${who})=1`;
  return `=IFERROR(IF(${whole},IF(${once},ROUND(SUM(${parts}),8),""),""),"")`;
}

export function compositeFormula(plan: AppraisalPlan, row: number): string {
  const exact = cellAt(plan, HELPER.exact, row);
  return `=IF(ISNUMBER(${exact}),${halfUp(exact, plan.rules.digits)},"")`;
}

/** The composite times the owner's factor, from the parts themselves. */
export function convertedFormula(plan: AppraisalPlan, figure: string, row: number): string {
  const factor = figureAt(plan, figure);
  const ready = `AND(ISNUMBER(${cellAt(plan, HELPER.exact, row)}),ISNUMBER(${factor}))`;
  const value = `SUM(${partsRange(plan, row)})*${factor}`;
  return `=IF(${ready},${halfUp(value, plan.rules.digits)},"")`;
}

/** The parts stand side by side. */
export function partsRange(plan: AppraisalPlan, row: number): string {
  const ids = plan.rules.appraisal.components.map(({ id }) => partId(id));
  return `${cellAt(plan, ids[0] ?? '', row)}:${cellAt(plan, ids.at(-1) ?? '', row)}`;
}
