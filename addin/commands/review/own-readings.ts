import type { Cell } from '../../../src/base/cell';
import type { FindingReason, FindingStatus } from '../../../src/review/findings/finding-claim';
import { fillingOf } from '../../../src/review/filling';
import { reviewedItems } from '../../../src/review/reviewed-items';
import { readUnder, testsInForce } from '../../../src/review/tests-in-force';
import { conclusionRulesOf } from '../../../src/scheme/conclusion-rules';
import type { DecisionState } from '../decision-state';
import type { OpenRecord } from '../session-state';

/** What 会审 would read from one finding of a form, as it stands. */
export interface OwnReading {
  readonly item: string;
  readonly cell: Cell;
  readonly status: FindingStatus;
  readonly reason: FindingReason;
}

/**
 * What is read from the findings of a form that a 会审 will compare, so that its filler can still write plainer what leaves a
 * question. What somebody typed beside it needs no reading; a blank has none. Null for any other form.
 */
export function readOwnFindings(
  { scheme, formId, record, filler }: OpenRecord,
  decisions: readonly DecisionState[],
): readonly OwnReading[] | null {
  const own = decisions.filter((each) => each.scheme === scheme.id);
  const choices = Object.fromEntries(own.map(({ decision, chosen }) => [decision.id, chosen]));
  const rules = conclusionRulesOf(scheme, choices);
  const form = scheme.forms.find(({ id }) => id === formId);
  if (!rules || form?.kind !== 'record') return null;
  const items = reviewedItems(scheme, rules, undefined).filter((each) => each.form === formId);
  if (items.length === 0) return null;
  const { rows } = fillingOf(record, form, { source: '', filler });
  return items.flatMap((item): readonly OwnReading[] => {
    const row = rows.find((each) => each.item === item.id);
    if (!row?.cell || row.notApplicable || row.typed?.status || row.text.trim() === '') return [];
    const { status, reason } = readUnder(row.text, testsInForce(item, {}), item.scope);
    return [{ item: item.id, cell: row.cell, status, reason }];
  });
}
