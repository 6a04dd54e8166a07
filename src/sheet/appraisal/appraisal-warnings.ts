import { formatPoints } from '../../base/points';
import type { Component } from '../../scheme/appraisal';
import { firstTrue } from '../score-warnings';
import type { Warning } from '../score-warnings';
import { COLUMN, entryId, roundsOf, weightedId } from './appraisal-columns';
import { bare, inQuotes } from './formula-text';
import {
  HELPER,
  allOf,
  cellAt,
  figureAt,
  headOf,
  measuresIfId,
  partId,
  streakBands,
  toldIfId,
} from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { isUnderLead, partsRange, pointsRange } from './part-formulas';
import { isIn, stoodElsewhere, streaksOf, yearsBack } from './place-formulas';

/** What the working column tells of one unit, in words: why it has no score, or what of its place hangs on something. One thing a row. */
export function appraisalWarning(plan: AppraisalPlan, row: number): string {
  const inBands = streakBands(plan.rules.appraisal).map(({ id, label }): Warning => [
    isIn(plan, label, row),
    cellAt(plan, toldIfId(id), row),
  ]);
  const told = firstTrue([...tieWarnings(plan, row), ...inBands], cellAt(plan, HELPER.open, row));
  return `=IFERROR(${told},"有错误值")`;
}

/**
 * Why a unit has no score, or what is told of it wherever it stands. In a cell of its own, because it hangs on its own row only:
 * programs work all anew that a changed rank touches, and that is every row.
 */
export function openFormula(plan: AppraisalPlan, row: number): string {
  const who = cellAt(plan, HELPER.who, row);
  const unnamed = `IF(${written(plan, row)}>0,"没有写单位","")`;
  const ranked = `ISNUMBER(${cellAt(plan, HELPER.exact, row)})`;
  const scored = firstTrue([...honourWarnings(plan, row), ...roundWarnings(plan, row)]);
  const named = `IF(${ranked},${scored},${openWords(plan, row)})`;
  return `=IFERROR(IF(${who}="",${unnamed},${named}),"有错误值")`;
}

/** What is told of a unit that has its score if it stands in a band now. */
export function toldIfFormula(plan: AppraisalPlan, band: string, row: number): string {
  const told = [...honourWarnings(plan, row), ...streakWarnings(plan, band, row)];
  return `=IFERROR(${firstTrue(told, cellAt(plan, HELPER.open, row))},"有错误值")`;
}

/** How many cells of a row without a unit have something in them. */
function written(plan: AppraisalPlan, row: number): string {
  const ids = plan.rules.appraisal.components.flatMap((component) =>
    Array.from({ length: roundsOf(component) }, (_, at) => entryId(component.id, at)),
  );
  return `COUNTA(${[COLUMN.person, ...ids].map((id) => cellAt(plan, id, row)).join(',')})`;
}

function openWords(plan: AppraisalPlan, row: number): string {
  const { components } = plan.rules.appraisal;
  const missing = components
    .map(
      ({ id, title }) =>
        `IF(ISNUMBER(${cellAt(plan, partId(id), row)}),"",${inQuotes(`、${title}`)})`,
    )
    .join('&');
  const once = `COUNTIF(${allOf(plan, HELPER.who)},${cellAt(plan, HELPER.who, row)})`;
  const told: readonly Warning[] = [
    [`${headOf(plan, COLUMN.composite)}<>100`, '"权重合计不是100，不合成"'],
    [`${once}>1`, `"单位重复"&${once}&"次，不排名"`],
    ...components.flatMap((component) => partWarnings(plan, component, row)),
    [`COUNT(${partsRange(plan, row)})<${components.length}`, `"还缺："&MID(${missing},2,200)`],
  ];
  return firstTrue(told);
}

/** What is wrong with what is written for a part. */
function partWarnings(plan: AppraisalPlan, component: Component, row: number): readonly Warning[] {
  const { id, title, graded } = component;
  const full = plan.rules.full.get(id);
  const wrong = isWrong(plan, component, row);
  const number = `${title}应是${plan.rules.uncapped.has(id) || full === undefined ? '不小于0' : `0至${formatPoints(full)}`}的数`;
  if (!graded) return [[wrong, inQuotes(number)]];
  const entry = cellAt(plan, entryId(id, 0), row);
  const under = isUnderLead(plan, row);
  const withoutPoints = graded.grades.map(({ label, figure }): Warning => {
    const points = `NOT(ISNUMBER(${figureAt(plan, figure)}))`;
    const said = `AND(${under},${bare(entry)}=${inQuotes(label)},${points})`;
    return [said, inQuotes(`还没有定${title}“${label}”计几分`)];
  });
  const labels = graded.grades.map(({ label }) => label).join('、');
  return [
    ...(roundsOf(component) === 1 ? withoutPoints : []),
    [wrong, `IF(${under},${inQuotes(`${title}应填${labels}`)},${inQuotes(number)})`],
  ];
}

function isWrong(plan: AppraisalPlan, component: Component, row: number): string {
  if (roundsOf(component) > 1) return `COUNTIF(${pointsRange(plan, component, row)},"x")>0`;
  const entry = cellAt(plan, entryId(component.id, 0), row);
  const part = cellAt(plan, partId(component.id), row);
  // An error is no blank, and SUBSTITUTE passes it on.
  return `AND(NOT(ISNUMBER(${part})),IFERROR(${bare(entry)}<>"",TRUE))`;
}

/** A tie across a border of the bands, with both readings. */
function tieWarnings(plan: AppraisalPlan, row: number): readonly Warning[] {
  const { bands } = plan.rules.appraisal;
  if (bands.length === 0) return [];
  const same = cellAt(plan, HELPER.same, row);
  const [light, heavy] = [HELPER.lighter, HELPER.heavier].map((id) => cellAt(plan, id, row));
  const words = `"待定："&${same}&"个单位同分跨线，从轻"&${light}&IF(${light}="","不在其内","")&"，从重"&${heavy}`;
  return [[`${light}<>${heavy}`, words]];
}

function honourWarnings(plan: AppraisalPlan, row: number): readonly Warning[] {
  const { honour, grades } = plan.rules.appraisal;
  if (!honour || !grades) return [];
  const asked = `${bare(cellAt(plan, COLUMN.honour, row))}="是"`;
  const grade = cellAt(plan, COLUMN.grade, row);
  return [
    [`AND(${asked},${grade}="")`, inQuotes(`还不能定${honour.title}：没有综合评价等次`)],
    [
      `AND(${asked},${grade}<>${inQuotes(honour.grade)})`,
      `${inQuotes(`${honour.title}须综合评价为“${honour.grade}”，现为“`)}&${grade}&"”"`,
    ],
  ];
}

/** What hangs on a past year nobody told. */
function streakWarnings(plan: AppraisalPlan, band: string, row: number): readonly Warning[] {
  const measures = cellAt(plan, measuresIfId(band), row);
  return streaksOf(plan, band)
    .filter(({ years }) => years > 1)
    .map((streak): Warning => {
      const broken = yearsBack(streak).map((year) => stoodElsewhere(plan, year, row));
      const known = `ISNUMBER(FIND(${inQuotes(streak.measure)},${measures}))`;
      const open = `AND(NOT(${known}),NOT(OR(${broken.join(',')})))`;
      return [open, inQuotes(`待定：${streak.measure}，往年情况没有填全`)];
    });
}

function roundWarnings(plan: AppraisalPlan, row: number): readonly Warning[] {
  return plan.rules.appraisal.components
    .filter((component) => roundsOf(component) > 1)
    .map((component): Warning => {
      const held = `COUNT(${pointsRange(plan, component, row)})`;
      const all = roundsOf(component);
      return [
        `${held}<${all}`,
        `${inQuotes(`提醒：${component.title}有`)}&${held}&"次得分，共${all}次"`,
      ];
    });
}

/** Words of the working column beside the full marks. */
export function headWarning(plan: AppraisalPlan): string {
  const weights = plan.rules.appraisal.components.map(({ id }) => headOf(plan, weightedId(id)));
  const sum = headOf(plan, COLUMN.composite);
  const words = `"权重合计"&SUM(${weights.join(',')})&"，不是100，不合成"`;
  return `=IFERROR(IF(${sum}=100,"",${words}),"权重有错误值，不合成")`;
}

/** Words of the working column beside a figure of the owner's: what stays empty without it. */
export function figureWarning(plan: AppraisalPlan, figure: string): string {
  const { components, grades, conversion } = plan.rules.appraisal;
  const waiting = [
    ...components.flatMap(({ title, graded }) =>
      (graded?.grades ?? [])
        .filter((grade) => grade.figure === figure)
        .map(({ label }) => `${title}“${label}”的单位没有综合得分`),
    ),
    ...(grades?.grades.some((grade) => grade.figure === figure) ? ['综合评价等次不出'] : []),
    ...(conversion?.figure === figure ? ['折算分不出'] : []),
  ];
  return `=IF(ISNUMBER(${figureAt(plan, figure)}),"",${inQuotes(`未填：${waiting.join('，')}`)})`;
}
