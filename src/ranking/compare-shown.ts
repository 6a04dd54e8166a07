import type { Fraction } from '../base/fraction';
import { compare, formatDecimals, fractionOf, parseDecimal } from '../base/fraction';
import { formatPoints } from '../base/points';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import { COLUMN, valueId, weightedId } from '../sheet/appraisal/appraisal-columns';
import type { FilledAppraisal } from '../sheet/appraisal/filled-appraisal';
import { normaliseWords } from '../sheet/words';
import { isCellError } from '../base/grid';
import type { AppraisalResult, UnitOutcome } from './appraisal-result';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import { decimalOf } from './read-entry';
import { columnTitles, shownCells, type ShownCell } from './shown-cells';
import { wordsIn } from './units-of-sheet';
import type { Untold } from './untold-results';

/** What a cell should show: a number in one of two writings, or words; the empty text for nothing. */
interface Expected {
  readonly text: string;
  /** The sheet rounds from the eighth decimal, which may lift a number that lies within its noise of a half. */
  readonly orElse?: string;
}

/** Holds what the sheet's formulas show against the exact outcome, cell by cell; a sheet nobody has calculated yet shows nothing to dispute. */
export function compareShown(
  rules: AppraisalRules,
  { rows }: FilledAppraisal,
  { units, issues }: AppraisalResult,
  { unparted, isUntold }: { readonly unparted: ReadonlySet<number>; readonly isUntold: Untold },
): readonly AppraisalSheetIssue[] {
  const titles = columnTitles(rules.appraisal);
  const all = rows.map((row) => shownCells(titles, row));
  if (!all.flat().some(({ cell }) => wordsIn(cell) !== '')) return [];
  const skipped = new Set<string>(
    issues.some(({ code }) => code === 'grade-lines-disordered') ? [COLUMN.grade] : [],
  );
  return units.flatMap((unit) => {
    const expected = expectedOf(rules, unit);
    return (all[unit.at] ?? []).flatMap((shown) => {
      if (skipped.has(shown.id) || isUntold(unit.at, shown.id)) return [];
      // Whom the sheet cannot tell apart is said once.
      if (unparted.has(unit.at) && BY_PLACE.has(shown.id)) return [];
      return compareCell(unit.unit, shown, expected.get(shown.id));
    });
  });
}

const BY_PLACE: ReadonlySet<string> = new Set([COLUMN.rank, COLUMN.deduction, COLUMN.measure]);

function compareCell(
  unit: string,
  { title, cell: found }: ShownCell,
  expected: Expected | undefined,
): readonly AppraisalSheetIssue[] {
  if (!expected || found.formula === null || isCellError(found.value)) return [];
  const { text: derived, orElse } = expected;
  const agrees = [derived, orElse].some((text) => text !== undefined && shows(found.value, text));
  if (agrees) return [];
  const { cell } = found;
  const params = { unit, title, shown: wordsIn(found), derived };
  return [{ code: 'result-disagrees', severity: 'must', params, clauses: [], cell }];
}

function shows(value: ShownCell['cell']['value'], text: string): boolean {
  const wanted = parseDecimal(text);
  if (typeof value !== 'number' || wanted === null) {
    return normaliseWords(wordsOf(value)) === normaliseWords(text);
  }
  const shown = decimalOf(value);
  return shown !== null && compare(shown, wanted) === 0;
}

function wordsOf(value: ShownCell['cell']['value']): string {
  return typeof value === 'string' ? value.trim() : value === null ? '' : String(value);
}

function expectedOf(
  { appraisal, digits }: AppraisalRules,
  unit: UnitOutcome,
): ReadonlyMap<string, Expected> {
  const band = appraisal.bands.find(({ id }) => id === unit.band);
  const measures = appraisal.streaks.filter(({ id }) => unit.streaks.includes(id));
  return new Map<string, Expected>([
    ...unit.parts.flatMap(({ component, value, weighted }) => [
      [valueId(component), rounded(value, digits)] as const,
      [weightedId(component), rounded(weighted, digits)] as const,
    ]),
    [COLUMN.composite, rounded(unit.composite, digits)],
    [COLUMN.rank, { text: unit.rank === null ? '' : String(unit.rank) }],
    [COLUMN.deduction, { text: band?.deducts ? formatPoints(band.deducts.points) : '' }],
    [COLUMN.measure, { text: measures.map(({ measure }) => measure).join('、') }],
    [COLUMN.grade, { text: unit.grade ?? '' }],
    [COLUMN.converted, rounded(unit.converted, digits)],
  ]);
}

function rounded(value: Fraction | null, digits: number): Expected {
  if (value === null) return { text: '' };
  const compared = parseDecimal(formatDecimals(value, NOISE)) ?? fractionOf(0n, 1n);
  return { text: formatDecimals(value, digits), orElse: formatDecimals(compared, digits) };
}

/** Decimals a sheet's numbers are cleaned to before they are rounded half up. */
const NOISE = 8;
