import type { Cell } from '../../../src/base/cell';
import type { CellValue, Grid } from '../../../src/base/grid';
import { numberOfPoints } from '../../../src/base/points';
import { linkFormula } from '../../../src/sheet/appraisal/part-formulas';
import { sheetNamesIn } from '../../../src/sheet/sheet-name';
import { formViews, type AppraisalView, type FormView, type WorkbookView } from '../workbook-view';

/**
 * A 综合得分表 as its links to the forms' totals would show it, where a total is another one `after` than `before`. A total that
 * somebody typed over stays what it is, whatever is decided.
 */
export function followLinks(
  { filled, grid }: AppraisalView,
  before: WorkbookView,
  after: WorkbookView,
): Grid {
  const forms = new Map(formViews(before).map((view) => [view.sheet.name, view]));
  const shown: Shown[] = [];
  for (const { entries } of filled.rows) {
    for (const { cell, formula } of [...entries.values()].flat()) {
      const form = formula === null ? undefined : linkedForm(formula, forms);
      const total = form && totalAhead(form, after);
      if (total !== undefined) shown.push({ cell, value: total });
    }
  }
  return shown.length === 0 ? grid : withValues(grid, shown);
}

/** The form whose total a cell takes, by our own link and nothing else: what another formula comes to is not ours to say. */
function linkedForm(formula: string, forms: ReadonlyMap<string, FormView>): FormView | undefined {
  const [name] = sheetNamesIn(formula);
  const form = name === undefined ? undefined : forms.get(name);
  const total = form?.filled.total?.cell;
  if (!form || !total || bare(formula) !== bare(linkFormula(form.sheet.name, total)))
    return undefined;
  return form;
}

/** Hosts write a name with or without its quotation marks. */
function bare(formula: string): string {
  return formula.replaceAll(/['$\s]/g, '');
}

/** What the link will show; undefined where it shows what it showed. */
function totalAhead(form: FormView, after: WorkbookView): CellValue | undefined {
  const ahead = after.get(form.sheet.id);
  if (ahead?.kind !== 'form' || ahead.check.total === form.check.total) return undefined;
  if (form.check.issues.some(({ code }) => code.startsWith('total-'))) return undefined;
  return ahead.check.total === null ? OPEN : numberOfPoints(ahead.check.total);
}

/** What a link shows of a form that has no total. */
const OPEN = '未定';

interface Shown {
  readonly cell: Cell;
  readonly value: CellValue;
}

function withValues(grid: Grid, shown: readonly Shown[]): Grid {
  const values = [...grid.values];
  for (const { cell, value } of shown) {
    values[cell.row] = (values[cell.row] ?? []).map((each, column) =>
      column === cell.column ? value : each,
    );
  }
  return { ...grid, values };
}
