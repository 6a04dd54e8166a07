import { numberOfPoints } from '../../base/points';
import type { Component, Figure } from '../../scheme/appraisal';
import type { Validation } from '../blueprint';
import { areaOf } from '../sheet-plan';
import { COLUMN, entryId, pastBandId, pastYearsOf, roundsOf } from './appraisal-columns';
import { cellAt, columnOf, headOf } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { inQuotes } from './formula-text';
import { fullId } from './part-formulas';

/** Above every score, where no full mark caps it. */
const MOST = 1000;

/** Warnings, as on every form of ours: scores within 0…满分, words of grades, 是 or 否, figures within their bounds. */
export function appraisalValidations(
  plan: AppraisalPlan,
  figures: readonly Figure[],
): readonly Validation[] {
  const { appraisal } = plan.rules;
  const years = Array.from({ length: pastYearsOf(appraisal) }, (_, at) => pastBandId(at + 1));
  const asked = [...years, ...(appraisal.honour ? [COLUMN.honour] : [])];
  return [
    ...appraisal.components.flatMap((component) => entryValidations(plan, component)),
    ...asked.map((id) => warning(plan, id, YES_OR_NO)),
    ...figures.flatMap((figure) => figureValidation(plan, figure)),
  ];
}

type Asked = Pick<Validation, 'rule' | 'title' | 'message'>;

const YES_OR_NO: Asked = {
  rule: { kind: 'list', options: ['是', '否'] },
  title: '是或否',
  message: '只填“是”或“否”，不知道的留空。',
};

function warning(plan: AppraisalPlan, id: string, asked: Asked): Validation {
  const column = columnOf(plan, id);
  return { area: areaOf(plan.from, column, plan.to, column), alert: 'warning', ...asked };
}

function entryValidations(plan: AppraisalPlan, component: Component): readonly Validation[] {
  return Array.from({ length: roundsOf(component) }, (_, round) => {
    const id = entryId(component.id, round);
    return warning(
      plan,
      id,
      component.graded ? gradeOrScore(plan, component, id) : score(plan, component),
    );
  });
}

function score(plan: AppraisalPlan, { id }: Component): Asked {
  const full = plan.rules.full.get(id);
  const capped = full !== undefined && !plan.rules.uncapped.has(id);
  const max = capped ? numberOfPoints(full) : MOST;
  return {
    rule: { kind: 'decimal', min: 0, max },
    title: '得分',
    message: capped ? `只填数字，0至${max}之间。` : '只填数字，不小于0。',
  };
}

/** Which of the two is asked for hangs on 牵头单位, and that may be written later. */
function gradeOrScore(plan: AppraisalPlan, component: Component, id: string): Asked {
  const grades = component.graded?.grades ?? [];
  const entry = cellAt(plan, id, plan.from);
  const words = grades.map(({ label }) => `${entry}=${inQuotes(label)}`);
  const full = headOf(plan, fullId(component));
  const number = `IF(ISNUMBER(${entry}),AND(${entry}>=0,${entry}<=${full}),FALSE)`;
  const labels = grades.map(({ label }) => `“${label}”`).join('、');
  return {
    rule: { kind: 'custom', formula: `=OR(${[...words, number].join(',')})` },
    title: '等次或得分',
    message: `有牵头单位的填${labels}之一，没有的填不超过满分的数。`,
  };
}

function figureValidation(plan: AppraisalPlan, figure: Figure): readonly Validation[] {
  const cell = plan.figures.get(figure.id);
  if (!cell) return [];
  const [min, max] = [numberOfPoints(figure.least), numberOfPoints(figure.most)];
  return [
    {
      area: areaOf(cell.row, cell.column, cell.row, cell.column),
      alert: 'warning',
      rule: { kind: 'decimal', min, max },
      title: figure.label,
      message: `只填数字，${min}至${max}之间。`,
    },
  ];
}
