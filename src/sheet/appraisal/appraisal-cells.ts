import type { Component } from '../../scheme/appraisal';
import type { CellStyle } from '../blueprint';
import { BLANK, formula, text } from '../page';
import type { PageCell } from '../page';
import { STYLE } from '../sheet-style';
import {
  COLUMN,
  allMeasures,
  entryId,
  pastBandId,
  pastPersonId,
  pastYearsOf,
  roundsOf,
  valueId,
  weightedId,
} from './appraisal-columns';
import {
  HELPER,
  breakerId,
  measuresIfId,
  partId,
  pointsId,
  streakBands,
  toldIfId,
} from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import type { AppraisalEntry, AppraisalRow } from './appraisal-request';
import { openFormula, toldIfFormula } from './appraisal-warnings';
import {
  compositeFormula,
  convertedFormula,
  exactFormula,
  linkFormula,
  partFormula,
  pointsFormula,
  valueFormula,
  weightedFormula,
  whoFormula,
} from './part-formulas';
import {
  betterFormula,
  bandFormulas,
  breakerFormula,
  deductionFormula,
  firstFormula,
  gradeFormula,
  measureFormula,
  measuresIfFormula,
  poolFormula,
  poolNameFormula,
  rankFormula,
  sameFormula,
} from './place-formulas';

type Content = Pick<PageCell, 'input' | 'shows' | 'style'>;

/** What stands in a unit's row, by column id: what is known of the unit, or a formula. */
export function cellsOf(
  plan: AppraisalPlan,
  unit: AppraisalRow | undefined,
  row: number,
): (id: string) => Content {
  const written = writtenOf(plan, unit);
  return (id) => {
    const known = written.get(id);
    if (known) return known;
    const words = formulaOf(plan, id, row);
    if (words === null) throw new Error(`nothing stands under ${id}`);
    const shows = id === COLUMN.measure ? { shows: allMeasures(plan.rules.appraisal) } : {};
    return { input: formula(words), ...shows, style: styleOf(plan, id) };
  };
}

/** Composites and their parts are shown with all their decimals. */
function styleOf(plan: AppraisalPlan, id: string): PageCell['style'] {
  const { appraisal, digits } = plan.rules;
  if (plan.helpers.includes(id)) return STYLE.working;
  const decimal =
    id === COLUMN.composite ||
    id === COLUMN.converted ||
    appraisal.components.some((each) => id === valueId(each.id) || id === weightedId(each.id));
  return decimal ? decimalStyle(digits) : STYLE.result;
}

/** A result with all its decimals. */
export function decimalStyle(digits: number): CellStyle {
  return { ...STYLE.result, numberFormat: digits === 0 ? '0' : `0.${'0'.repeat(digits)}` };
}

/** Every cell of the row that is written and not worked out, by column id. */
function writtenOf(
  plan: AppraisalPlan,
  unit: AppraisalRow | undefined,
): ReadonlyMap<string, Content> {
  const { appraisal } = plan.rules;
  const name = (words: string | undefined, style: PageCell['style']): Content => ({
    input: words ? text(words) : BLANK,
    style,
  });
  const years = Array.from({ length: pastYearsOf(appraisal) }, (_, at) => at);
  return new Map<string, Content>([
    [COLUMN.unit, name(unit?.unit, STYLE.facts)],
    [COLUMN.system, name(unit?.system, STYLE.facts)],
    [COLUMN.person, name(unit?.person, STYLE.choice)],
    ...appraisal.components.flatMap((component) => entriesOf(component, unit)),
    ...years.flatMap((year): readonly (readonly [string, Content])[] => {
      const past = unit?.past?.[year];
      return [
        [pastBandId(year + 1), name(yesOrNo(past?.inBand), STYLE.choice)],
        [pastPersonId(year + 1), name(past?.person, STYLE.choice)],
      ];
    }),
    [COLUMN.honour, name(yesOrNo(unit?.honour), STYLE.choice)],
  ]);
}

function yesOrNo(value: boolean | null | undefined): string {
  return value === true ? '是' : value === false ? '否' : '';
}

function entriesOf(
  component: Component,
  unit: AppraisalRow | undefined,
): readonly (readonly [string, Content])[] {
  const entries = unit?.entries?.get(component.id) ?? [];
  return Array.from({ length: roundsOf(component) }, (_, at) => [
    entryId(component.id, at),
    { input: inputOf(entries[at]), style: STYLE.score },
  ]);
}

function inputOf(entry: AppraisalEntry | undefined): Content['input'] {
  if (!entry) return BLANK;
  return entry.kind === 'link' ? formula(linkFormula(entry.sheetName, entry.total)) : entry;
}

/** The formula of a column that is worked out; null for one that is written in. */
function formulaOf(plan: AppraisalPlan, id: string, row: number): string | null {
  return (
    partFormulaOf(plan, id, row) ?? bandFormulaOf(plan, id, row) ?? placeFormulaOf(plan, id, row)
  );
}

function partFormulaOf(plan: AppraisalPlan, id: string, row: number): string | null {
  for (const component of plan.rules.appraisal.components) {
    if (id === valueId(component.id)) return valueFormula(plan, component, row);
    if (id === weightedId(component.id)) return weightedFormula(plan, component, row);
    if (id === partId(component.id)) return partFormula(plan, component, row);
    if (id === breakerId(component.id)) return breakerFormula(plan, component.id, row);
    for (let round = 0; round < roundsOf(component); round += 1)
      if (id === pointsId(component.id, round)) return pointsFormula(plan, component, round, row);
  }
  return null;
}

function bandFormulaOf(plan: AppraisalPlan, id: string, row: number): string | null {
  for (const { id: band } of streakBands(plan.rules.appraisal)) {
    if (id === measuresIfId(band)) return measuresIfFormula(plan, band, row);
    if (id === toldIfId(band)) return toldIfFormula(plan, band, row);
  }
  return null;
}

function placeFormulaOf(plan: AppraisalPlan, id: string, row: number): string | null {
  const { grades, conversion } = plan.rules.appraisal;
  switch (id) {
    case COLUMN.rank:
      return rankFormula(plan, row);
    case COLUMN.composite:
      return compositeFormula(plan, row);
    case COLUMN.grade:
      return grades ? gradeFormula(plan, grades, row) : null;
    case COLUMN.deduction:
      return deductionFormula(plan, row);
    case COLUMN.measure:
      return measureFormula(plan, row);
    case COLUMN.converted:
      return conversion ? convertedFormula(plan, conversion.figure, row) : null;
    default:
      return helperFormulaOf(plan, id, row);
  }
}

function helperFormulaOf(plan: AppraisalPlan, id: string, row: number): string | null {
  switch (id) {
    case HELPER.who:
      return whoFormula(plan, row);
    case HELPER.open:
      return openFormula(plan, row);
    case HELPER.poolName:
      return poolNameFormula(plan, row);
    case HELPER.pool:
      return poolFormula(plan, row);
    case HELPER.exact:
      return exactFormula(plan, row);
    case HELPER.better:
      return betterFormula(plan, row);
    case HELPER.same:
      return sameFormula(plan, row);
    case HELPER.first:
      return firstFormula(plan, row);
    case HELPER.lighter:
      return bandFormulas(plan, row).lighter;
    case HELPER.heavier:
      return bandFormulas(plan, row).heavier;
    default:
      return null;
  }
}
