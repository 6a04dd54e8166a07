import { isCellError, isUncalculated, textOf, UNREAD_FORMULA } from '../base/grid';
import { normaliseWords } from '../sheet/words';
import type { SummaryIssue } from './summary-issue';
import {
  cellsOf,
  isBroken,
  looksAt,
  type FoundFigure,
  type FoundRow,
  type SummaryTable,
  type WordsColumn,
} from './summary-table';

/** A cell of words, with what the unit's form comes to; null where it is written by hand. */
interface GatheredCell extends FoundFigure {
  readonly gathered: string | null;
}

const COLUMNS: readonly WordsColumn[] = ['highlight', 'facts'];

/** Holds 特色亮点 and 扣分情况 of a 汇总表 against the forms they are gathered from (K34). */
export function checkGatheredWords(
  table: SummaryTable,
  rows: readonly FoundRow[],
): readonly SummaryIssue[] {
  return COLUMNS.flatMap((id) => {
    const cells = cellsOf(table, rows, id).map((each): GatheredCell => {
      const gathered = each.unit.form?.words[id] ?? null;
      return { ...each, gathered };
    });
    const whole = wholeColumn(cells);
    return whole ? [whole] : cells.flatMap((each) => checkCell(table, each));
  });
}

/** A column without any formula, as when it was pasted as values to be shortened, is said once. */
function wholeColumn(cells: readonly GatheredCell[]): SummaryIssue | null {
  const linked = cells.filter(({ gathered }) => gathered !== null);
  const [first, ...others] = linked.filter(isTyped);
  if (!first || others.length === 0 || linked.some(({ formula }) => formula !== null)) return null;
  const { cell, title } = first;
  const params = { title };
  return { code: 'summary-words-unlinked', severity: 'ask', params, clauses: [], cell };
}

function checkCell({ sheets, units }: SummaryTable, found: GatheredCell): readonly SummaryIssue[] {
  const { unit, title, value, formula, gathered } = found;
  const about = { clauses: [], cell: found.cell, item: unit.unit } as const;
  if (isCellError(value)) {
    const params = { title, text: value.error };
    return [{ ...about, code: 'summary-error', severity: 'must', params }];
  }
  if (formula === null) {
    if (!isTyped(found)) return [];
    const params = { title, stands: standing(found) };
    return [{ ...about, code: 'summary-words-typed', severity: 'ask', params }];
  }
  if (isBroken(formula, sheets)) {
    return [{ ...about, code: 'summary-link-broken', severity: 'must', params: { title } }];
  }
  if (formula === UNREAD_FORMULA) return [];
  const own = unit.form?.sheet ?? '';
  const others = units.some(
    ({ form }) => form && form.sheet !== own && looksAt(formula, form.sheet),
  );
  if (others || (gathered !== null && !looksAt(formula, own))) {
    const params = { title, sheet: own };
    return [{ ...about, code: 'summary-link-elsewhere', severity: 'must', params }];
  }
  if (gathered === null) return [];
  if (isUncalculated(found) || sameWords(found)) return [];
  return [{ ...about, code: 'summary-words-differ', severity: 'must', params: { title } }];
}

/** No formula where the form has something to say, or words where it has nothing. */
function isTyped({ formula, value, gathered }: GatheredCell): boolean {
  return formula === null && gathered !== null && textOf(value).trim() + gathered !== '';
}

function standing(found: GatheredCell): 'nothing' | 'same' | 'other' {
  if (textOf(found.value).trim() === '') return 'nothing';
  return sameWords(found) ? 'same' : 'other';
}

function sameWords({ value, gathered }: GatheredCell): boolean {
  return normaliseWords(textOf(value)) === normaliseWords(gathered ?? '');
}
