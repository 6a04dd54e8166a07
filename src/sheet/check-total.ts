import { formulaAt, textOf, UNREAD_FORMULA, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import { totalName } from '../scheme/printed-words';
import type { Choices, DecisionEffect } from '../scheme/scheme';
import type { FilledCell } from './filled-form';
import { SEARCHED_COLUMNS, SEARCHED_ROWS } from './find-form';
import type { FormWords } from './form-words';
import type { LayoutIssue } from './layout-issue';
import { normaliseFormula, totalFormula, totalTermsOf } from './score-formulas';
import type { ScorePlace } from './score-formulas';
import { ROW_KEYS } from './sheet-plan';
import { normaliseWords } from './words';

/** The total as found, and what has been done to it. */
export interface CheckedTotal {
  readonly total: FilledCell | null;
  readonly issues: readonly LayoutIssue[];
}

/** Row of 小计: by its printed label, and by its key only where no label is left. */
export function findTotalRow(
  words: FormWords,
  grid: Grid,
  place: { readonly after: number; readonly keys: number | null },
): number | null {
  const label = normaliseWords(words.form.total.label);
  // Spaces are set between a label's characters, but not many; longer texts need no look.
  const longest = label.length * 4;
  let keyed: number | null = null;
  let labelled: number | null = null;
  for (let row = place.after; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    if (place.keys !== null && valueAt(grid, { row, column: place.keys }) === ROW_KEYS.total) {
      keyed ??= row;
    }
    const width = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(grid, { row, column });
      if (typeof value === 'string' && value.length <= longest && normaliseWords(value) === label) {
        if (labelled === null || row === keyed) labelled = row;
      }
    }
  }
  return labelled ?? keyed;
}

/**
 * Holds the total's cell against its formula under the choices in force. Where nobody says which are, the formula of
 * any declared option is whole.
 */
export function checkTotal(
  words: FormWords,
  grid: Grid,
  row: number | null,
  place: ScorePlace | null,
  rowOf: (item: string) => number | undefined,
  choices: Choices | undefined,
): CheckedTotal {
  if (row === null || !place) {
    const issue: LayoutIssue = {
      code: 'total-missing',
      severity: 'must',
      params: { label: totalName(words.form) },
      clauses: [],
    };
    return { total: null, issues: [issue] };
  }
  const cell = { row, column: place.score };
  const formula = formulaAt(grid, cell);
  const value = valueAt(grid, cell);
  const total: FilledCell = { cell, value, formula };
  const formulaUnder = (chosen: Choices): string =>
    totalFormula(place, totalTermsOf(words.opened, words.form, chosen, rowOf));
  // Nothing can be said of a formula nobody has read; the number it shows is held against the scores all the same.
  if (formula === UNREAD_FORMULA) return { total, issues: [] };
  const isWhole = (written: string): boolean =>
    possibleChoices(words, choices).some(
      (each) => normaliseFormula(formulaUnder(each)) === written,
    );
  if (formula !== null && isWhole(normaliseFormula(formula))) return { total, issues: [] };
  const official = formulaUnder(choices ?? {});
  return { total, issues: [totalIssue(cell, formula, textOf(value).trim(), official)] };
}

function totalIssue(
  cell: Cell,
  formula: string | null,
  written: string,
  official: string,
): LayoutIssue {
  const common = {
    severity: 'must',
    clauses: [],
    cell,
    remedy: {
      kind: 'restore',
      cells: [{ cell, input: { kind: 'formula', formula: official } }],
    },
  } as const;
  if (formula !== null || written === '') {
    return { code: 'total-formula-altered', params: {}, ...common };
  }
  return { code: 'total-overwritten', params: { written }, ...common };
}

/** The choices in force, or every combination of options the total depends on where they are not known. */
function possibleChoices({ opened }: FormWords, choices: Choices | undefined): readonly Choices[] {
  if (choices) return [choices];
  return opened.scheme.decisions
    .filter(({ options }) => options.some(({ effect }) => TOTAL_EFFECTS.has(effect.kind)))
    .reduce<readonly Choices[]>(
      (all, { id, options }) =>
        all.flatMap((each) => options.map((option) => ({ ...each, [id]: option.id }))),
      [{}],
    );
}

const TOTAL_EFFECTS: ReadonlySet<DecisionEffect['kind']> = new Set(['full-mark', 'not-applicable']);
