import type { CellInput } from '../base/cell-input';
import { NO_POINTS, formatPoints, numberOfPoints, sumPoints } from '../base/points';
import type { Points } from '../base/points';
import { itemsOf } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import { contentWords } from '../scheme/printed-words';
import type { Choices, Item, ScoreForm, Section } from '../scheme/scheme';
import type { SheetBlueprint, Validation } from './blueprint';
import { identityOf } from './identity';
import { layOutPage } from './lay-out-page';
import { BLANK, formula, text } from './page';
import type { Page, PageCell, PageRow } from './page';
import { totalFormula, totalTermsOf } from './score-formulas';
import type { ScorePlace, TotalTerms } from './score-formulas';
import { rowWarning, totalWarning } from './score-warnings';
import { FIRST_ROW, ROW_KEYS, areaOf, planColumns, plannedTotalRow } from './sheet-plan';
import type { SheetPlan } from './sheet-plan';
import { STYLE } from './sheet-style';
import { frameRows } from './table-frame';
import { workingFormats } from './working-formats';

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
  return layOutPage(pageOf(request));
}

function pageOf(request: ScoreFormRequest): Page {
  const { form } = request;
  const about = { ...request, subject: request.unit };
  const plan = planColumns(form);
  const place = placeOf(form, plan);
  const terms = plannedTerms(request);
  const frame = frameRows(about);
  const rows = [...frame, ...itemRows(form, plan, place, terms), totalRow(form, place, terms)];
  return {
    name: request.name,
    orientation: form.orientation,
    identity: identityOf(about),
    columns: form.columns,
    rows,
    repeated: [0, frame.length - 1],
    frozen: frame.length,
    printed: rows.length,
    validations: scoreValidations(form, place, terms),
    conditionalFormats: workingFormats(plan.working, FIRST_ROW, plannedTotalRow(form)),
  };
}

/** Staff write at least that much beside every item. */
const LINES_OF_FACTS = 2;

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

function itemRows(
  form: ScoreForm,
  plan: SheetPlan,
  place: ScorePlace,
  terms: TotalTerms,
): readonly PageRow[] {
  const rows: PageRow[] = [];
  const words = { form, highlight: plan.columns.get('highlight') };
  for (const section of form.sections) {
    section.items.forEach((item, index) => {
      const heading = index === 0 ? section : null;
      const warning = rowWarning(place, terms, FIRST_ROW + rows.length, words);
      rows.push({
        key: item.id,
        cells: form.columns.flatMap(({ id }, column) => itemCell(form, id, column, item, heading)),
        working: { input: formula(warning), style: STYLE.working },
        lines: LINES_OF_FACTS,
        block: section.title,
      });
    });
  }
  return rows;
}

/** A section's heading stands beside all its items. */
function itemCell(
  form: ScoreForm,
  id: string,
  column: number,
  item: Item,
  heading: Section | null,
): readonly PageCell[] {
  switch (id) {
    case 'section':
      return heading
        ? [
            {
              column,
              rows: heading.items.length,
              input: text(heading.title),
              style: STYLE.words,
            },
          ]
        : [];
    case 'content':
      return [{ column, input: text(contentWords(form, item)), style: STYLE.words }];
    case 'standard':
      return [{ column, input: text(item.standard), style: STYLE.words }];
    case 'base':
      return [{ column, input: points(item.base), style: STYLE.number }];
    case 'score':
      return [{ column, input: BLANK, style: STYLE.score }];
    default:
      return [{ column, input: BLANK, style: STYLE.facts }];
  }
}

/** 小计 stretches to the 分值 column, as the notice prints it. */
function totalRow(form: ScoreForm, place: ScorePlace, terms: TotalTerms): PageRow {
  const base = form.columns.findIndex(({ id }) => id === 'base');
  const label: PageCell = {
    column: 0,
    span: Math.max(1, base),
    input: text(form.total.label),
    style: STYLE.number,
  };
  const others = form.columns.flatMap(({ id }, column): readonly PageCell[] => {
    if (column < (label.span ?? 1)) return [];
    if (id === 'base') return [{ column, input: points(form.total.printed), style: STYLE.number }];
    const total = formula(totalFormula(place, terms));
    if (id === 'score') return [{ column, input: total, style: STYLE.result }];
    return [{ column, input: BLANK, style: STYLE.words }];
  });
  const warning = totalWarning(place, terms, plannedTotalRow(form));
  return {
    key: ROW_KEYS.total,
    cells: [label, ...others],
    working: { input: formula(warning), style: STYLE.working },
    air: 6,
    joined: true,
  };
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

function points(each: Points): CellInput {
  return { kind: 'number', number: numberOfPoints(each) };
}
