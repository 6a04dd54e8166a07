import { NO_POINTS, formatPoints, numberOfPoints, sumPoints } from '../base/points';
import { itemsOf } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import { contentWords } from '../scheme/printed-words';
import type { Choices, Item, ScoreForm } from '../scheme/scheme';
import type { BlueprintCell, SheetBlueprint, Validation } from './blueprint';
import { itemRows } from './item-rows';
import { layOutFrame, textCell } from './lay-out-frame';
import type { Frame, FrameRow } from './lay-out-frame';
import { rowWarning, totalFormula, totalTermsOf, totalWarning } from './score-formulas';
import type { ScorePlace, TotalTerms } from './score-formulas';
import {
  FIRST_ROW,
  KEY_COLUMN,
  ROW_KEYS,
  areaOf,
  formatAnchor,
  planColumns,
  plannedTotalRow,
} from './sheet-plan';
import type { SheetPlan } from './sheet-plan';
import { FONT_SIZE, STYLE, WORKING_COLOR } from './sheet-style';
import { rowHeight } from './text-height';

/** What a score form is laid out for. `unit`, `filler` and `date` may be empty: then the notice's blanks are printed. */
export interface ScoreFormRequest {
  readonly opened: OpenScheme;
  readonly form: ScoreForm;
  readonly name: string;
  readonly unit: string;
  /** The roster group's title, as the header and the identity have it. */
  readonly filler: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly choices: Choices;
}

/** Lays out one unit's 评分细则 as the notice prints it, with keys, identity, checks and the working column outside the print area. */
export function layOutScoreForm(request: ScoreFormRequest): SheetBlueprint {
  const { form } = request;
  const plan = planColumns(form);
  const totalRow = plannedTotalRow(form);
  const frame = layOutFrame({ ...request, subject: request.unit, lastRow: totalRow });
  const place = placeOf(form, plan);
  const terms = plannedTerms(request);
  const rows = new Map<number, FrameRow>([...frame.rows, ...itemRows(form)]);
  rows.set(totalRow, { height: rowHeight(1, FONT_SIZE.body) + 6 });
  return {
    name: request.name,
    visibility: 'visible',
    cells: [
      ...frame.cells,
      ...itemCells(form, plan, place, terms),
      ...totalCells(form, plan, place, terms),
    ],
    merges: [...frame.merges, ...sectionMerges(form, plan), ...totalMerges(plan, totalRow)],
    rows,
    columns: frame.columns,
    freeze: { rows: FIRST_ROW, columns: 0 },
    validations: scoreValidations(form, place, terms),
    conditionalFormats: workingFormats(frame, totalRow),
    print: frame.print,
    protected: false,
  };
}

/** Where the formulas of a form just laid out look. */
export function placeOf(form: ScoreForm, plan: SheetPlan): ScorePlace {
  const column = (id: string): number => plan.columns.get(id) ?? plan.working;
  const count = itemsOf(form).length;
  return {
    base: column('base'),
    facts: column('facts'),
    score: column('score'),
    from: FIRST_ROW,
    to: FIRST_ROW + count - 1,
    count,
  };
}

function plannedTerms({ opened, form, choices }: ScoreFormRequest): TotalTerms {
  return totalTermsOf(opened, form, choices, (id) => {
    const index = itemsOf(form).findIndex((item) => item.id === id);
    return index < 0 ? undefined : FIRST_ROW + index;
  });
}

function itemCells(
  form: ScoreForm,
  plan: SheetPlan,
  place: ScorePlace,
  terms: TotalTerms,
): BlueprintCell[] {
  const cells: BlueprintCell[] = [];
  const words = { form, highlight: plan.columns.get('highlight') };
  let row = FIRST_ROW;
  for (const section of form.sections) {
    section.items.forEach((item, index) => {
      cells.push(textCell(row, KEY_COLUMN, item.id, STYLE.key));
      for (const [id, column] of plan.columns) {
        cells.push(itemCell(form, id, row, column, item, index === 0 ? section.title : ''));
      }
      const warning = rowWarning(place, terms, row, words);
      cells.push(formulaCell(row, plan.working, warning, STYLE.working));
      row += 1;
    });
  }
  return cells;
}

function itemCell(
  form: ScoreForm,
  id: string,
  row: number,
  column: number,
  item: Item,
  section: string,
): BlueprintCell {
  switch (id) {
    case 'section':
      return section === ''
        ? { row, column, input: { kind: 'blank' }, style: STYLE.words }
        : textCell(row, column, section, STYLE.words);
    case 'content':
      return textCell(row, column, contentWords(form, item), STYLE.words);
    case 'standard':
      return textCell(row, column, item.standard, STYLE.words);
    case 'base':
      return numberCell(row, column, numberOfPoints(item.base));
    case 'score':
      return { row, column, input: { kind: 'blank' }, style: STYLE.score };
    default:
      return { row, column, input: { kind: 'blank' }, style: STYLE.facts };
  }
}

function totalCells(
  form: ScoreForm,
  plan: SheetPlan,
  place: ScorePlace,
  terms: TotalTerms,
): BlueprintCell[] {
  const row = plannedTotalRow(form);
  const cells = [textCell(row, KEY_COLUMN, ROW_KEYS.total, STYLE.key)];
  for (const [id, column] of plan.columns) {
    if (column === plan.first) cells.push(textCell(row, column, form.total.label, STYLE.number));
    else if (id === 'base') cells.push(numberCell(row, column, numberOfPoints(form.total.printed)));
    else if (id !== 'score') {
      cells.push({ row, column, input: { kind: 'blank' }, style: STYLE.words });
    }
  }
  cells.push(formulaCell(row, place.score, totalFormula(place, terms), STYLE.result));
  cells.push(formulaCell(row, plan.working, totalWarning(place, terms, row), STYLE.working));
  return cells;
}

/** A section's heading stands beside all its items. */
function sectionMerges(form: ScoreForm, plan: SheetPlan) {
  const column = plan.columns.get('section');
  if (column === undefined) return [];
  let top = FIRST_ROW;
  return form.sections.flatMap((section) => {
    const bottom = top + section.items.length - 1;
    const merge = areaOf(top, column, bottom, column);
    top = bottom + 1;
    return merge.bottom > merge.top ? [merge] : [];
  });
}

/** 小计 stretches to the 分值 column, as the notice prints it. */
function totalMerges(plan: SheetPlan, row: number) {
  const before = (plan.columns.get('base') ?? plan.first) - 1;
  return before > plan.first ? [areaOf(row, plan.first, row, before)] : [];
}

/** Warnings, not stops: a stop takes back what was typed in ways the hosts' undo does not follow. */
function scoreValidations(form: ScoreForm, place: ScorePlace, terms: TotalTerms): Validation[] {
  return itemsOf(form).map((item, index) => {
    const row = FIRST_ROW + index;
    const room = terms.bonuses.find((each) => each.row === row)?.room ?? NO_POINTS;
    const highest = sumPoints([item.base, room]);
    const most = formatPoints(highest);
    const added = room > 0 ? `，另可加${formatPoints(room)}分` : '';
    return {
      area: areaOf(row, place.score, row, place.score),
      rule: { kind: 'decimal', min: 0, max: numberOfPoints(highest) },
      alert: 'warning',
      title: '得分',
      message: `本项分值${formatPoints(item.base)}分${added}，得分应是0至${most}之间的数字。`,
      prompt: `0至${most}分`,
    };
  });
}

/** Colours stand in the working column only, because fills and colours print. */
function workingFormats({ plan }: Frame, totalRow: number) {
  const area = areaOf(FIRST_ROW, plan.working, totalRow, plan.working);
  const cell = formatAnchor(plan.working, FIRST_ROW);
  const open = `OR(${cell}="未填",LEFT(${cell},2)="还有")`;
  const note = `LEFT(${cell},2)="提醒"`;
  const style = (color: string) => ({ font: { color } });
  return [
    { area, formula: `=${note}`, style: style(WORKING_COLOR.note) },
    { area, formula: `=${open}`, style: style(WORKING_COLOR.ask) },
    {
      area,
      formula: `=AND(${cell}<>"",NOT(${open}),NOT(${note}))`,
      style: style(WORKING_COLOR.must),
    },
  ];
}

function numberCell(row: number, column: number, number: number): BlueprintCell {
  return { row, column, input: { kind: 'number', number }, style: STYLE.number };
}

function formulaCell(
  row: number,
  column: number,
  formula: string,
  style: BlueprintCell['style'],
): BlueprintCell {
  return { row, column, input: { kind: 'formula', formula }, ...(style && { style }) };
}
