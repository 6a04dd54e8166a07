import type { Points } from '../../base/points';
import { sumPoints } from '../../base/points';
import { totalUnder } from '../../scheme/decision-effect';
import type { FullMark } from '../../scheme/decision-effect';
import type { OpenScheme } from '../../scheme/open-scheme';
import { totalName } from '../../scheme/printed-words';
import type { Choices } from '../../scheme/scheme';
import type { FilledForm } from '../../sheet/filled-form';
import { checkItem } from './check-item';
import { checkTotal } from './check-total';
import type { FormCheck, ItemCheck } from './form-check';
import { saysNotApplicable } from './not-applicable';
import { prepareForm } from './prepare-form';
import type { PreparedForm } from './prepare-form';
import type { FormIssue } from './scoring-issue';

/**
 * Checks a filled 评分细则: every item's words against its score, the total against the scores, and the sheet's own
 * layout issues, in the order the eye walks down the sheet; those of the whole sheet last.
 */
export function checkForm(input: {
  readonly opened: OpenScheme;
  readonly filled: FilledForm;
  readonly choices: Choices;
}): FormCheck {
  const { opened, filled, choices } = input;
  const prepared = prepareForm(opened, filled.form, choices);
  const checked = filled.rows.flatMap((row) => {
    const item = prepared.items.get(row.item);
    return item ? [checkItem(prepared, item, row)] : [];
  });
  const items = checked.map(({ check }) => check);
  const left = leftOut(prepared, items);
  const total = totalOf(prepared, items, left);
  const { layout, issue } = checkTotal(filled, {
    label: totalName(prepared.form),
    mark: prepared.mark,
    total,
    open: items.filter((item) => item.writtenScore === null).length,
    comparable: left.size === 0,
  });
  // A blank heading is worth a word once somebody has begun; a fresh form has no problems.
  const begun = items.some((item) => item.filled || item.factsText !== '');
  const told = begun ? layout : layout.filter((each) => !HEADINGS.includes(each.code));
  const issues = [...told, ...checked.flatMap((each) => each.issues), ...(issue ? [issue] : [])];
  return {
    form: filled,
    items,
    total,
    provisional: sumPoints(items.flatMap((item) => item.writtenScore ?? [])),
    blankItems: items.filter((item) => !item.filled).map((item) => item.item),
    issues: inSheetOrder(issues),
  };
}

/** Issues of headings left blank. */
const HEADINGS: readonly FormIssue['code'][] = ['unit-empty', 'date-empty'];

/** Items that do not apply and by decision are not counted at all. */
function leftOut(prepared: PreparedForm, items: readonly ItemCheck[]): ReadonlySet<string> {
  if (prepared.notApplicable.policy !== 'excluded') return new Set();
  const left = items.filter((check) => {
    const item = prepared.items.get(check.item);
    return item && saysNotApplicable(item, prepared.notApplicable, check.factsText);
  });
  return new Set(left.map((check) => check.item));
}

/** The form's total on exact values (items → floor → sum → cap); null unless every item stands there once with a usable score. */
function totalOf(
  prepared: PreparedForm,
  items: readonly ItemCheck[],
  left: ReadonlySet<string>,
): Points | null {
  const scores = new Map<string, Points>();
  for (const { item, writtenScore } of items) {
    if (scores.has(item)) return null;
    if (!left.has(item) && writtenScore === null) return null;
    if (writtenScore !== null) scores.set(item, writtenScore);
  }
  const counted = [...prepared.items.values()].filter(({ item }) => !left.has(item.id));
  const found = counted.flatMap(({ item }) => scores.get(item.id) ?? []);
  if (found.length < counted.length) return null;
  const sum = sumPoints(found);
  if (left.size === 0) return totalUnder(prepared.mark, sum);
  const bases = sumPoints(counted.map(({ item }) => item.base));
  return totalUnder(prepared.mark, totalUnder(spreadOver(prepared.mark, bases), sum));
}

/** The rest of the items stand for all of them: their sum is stretched to the full sum. */
function spreadOver(mark: FullMark, bases: Points): FullMark {
  return { ...mark, of: 'rescaled', cap: null, items: bases, printed: mark.items };
}

function inSheetOrder(issues: readonly FormIssue[]): readonly FormIssue[] {
  return issues
    .map((issue, at) => ({ issue, at, place: placeOf(issue) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.at - b.at)
    .map(({ issue }) => issue);
}

/** Items by row, then what concerns the whole sheet. */
function placeOf({ cell, item }: FormIssue): readonly [row: number, column: number] {
  if (item === undefined) return [Number.MAX_SAFE_INTEGER, 1];
  return cell ? [cell.row, cell.column] : [Number.MAX_SAFE_INTEGER, 0];
}
