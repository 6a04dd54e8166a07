import type { Cell } from '../../base/cell';
import { formatCell } from '../../base/cell';
import type { Remedy } from '../../base/issue';
import type { Points } from '../../base/points';
import { pointsOfHundredths } from '../../base/points';
import { attains, fewAttainable } from '../tally/attains';
import type { HeldRow } from './check-item';
import type { ScoringIssue } from './scoring-issue';

/**
 * Problems of the 得分 cell: first whether it holds a score at all, then whether the score and the words agree.
 * One issue a cause: where a score is both out of reach and at odds with the words, being out of reach is said.
 */
export function checkScore(held: HeldRow): readonly ScoringIssue[] {
  const { written, row } = held;
  if (row.score === null) return [];
  const place = placeOf(held, row.score.cell);
  switch (written.kind) {
    case 'blank':
      return checkBlankScore(held, place);
    case 'formula':
      return [formulaIssue(held, place, written.formula, written.points)];
    case 'error':
      return [{ ...place, code: 'score-is-error', params: { written: written.text } }];
    case 'words':
      return [{ ...place, code: 'score-not-a-number', params: { written: written.text } }];
    case 'text-number':
      return [textNumberIssue(held, place, row.score.cell, written)];
    case 'negative':
      return [{ ...place, code: 'score-negative', params: { written: written.text } }];
    case 'above': {
      const params = { written: written.text, base: held.item.ceiling };
      return [{ ...place, code: 'score-above-base', params }];
    }
    case 'too-fine':
      return [notAttainable(held, softened(held, place), written.text)];
    case 'points':
      return checkPoints(held, softened(held, place), written.points);
  }
}

interface Place {
  readonly severity: 'must' | 'ask' | 'note';
  readonly clauses: readonly string[];
  readonly cell: Cell;
  readonly item: string;
  readonly remedy?: Remedy;
}

function placeOf({ item, check, silent }: HeldRow, cell: Cell): Place {
  const quoted = check.derived.deductions.map((deduction) => deduction.clause);
  return {
    severity: 'must',
    clauses: quoted.length > 0 ? [...new Set(quoted)] : [item.item.standard],
    cell,
    item: item.item.id,
    ...(check.derived.score !== null && !silent ? { remedy: FILL } : {}),
  };
}

/** Words of the standard that were not read may account for any difference: then it is only worth a look. */
function softened({ item }: HeldRow, place: Place): Place {
  return item.reading.unread.length > 0 ? { ...place, severity: 'note' } : place;
}

const FILL: Remedy = { kind: 'fill' };

/** A blank score is a question, never a zero; where the words themselves are in question, only they are asked about. */
function checkBlankScore(
  { check, column, silent }: HeldRow,
  place: Place,
): readonly ScoringIssue[] {
  const derived = check.derived.score;
  if (derived === null && !silent) return [];
  if (check.factsText.trim() === '') return [];
  return [{ ...place, severity: 'ask', code: 'score-blank', params: { derived, column } }];
}

function formulaIssue(
  { check }: HeldRow,
  place: Place,
  formula: string,
  points: Points | null,
): ScoringIssue {
  const derived = check.derived.score;
  const severity = points !== null && points === derived ? 'note' : 'must';
  return { ...place, severity, code: 'score-is-formula', params: { formula, derived } };
}

/** Mended by 填入 where the words give a score, else by writing the same number as a number. */
function textNumberIssue(
  { item }: HeldRow,
  place: Place,
  cell: Cell,
  { text, number }: { readonly text: string; readonly number: number },
): ScoringIssue {
  const params = { written: text, number };
  const inside = number >= 0 && number * 100 <= item.ceiling;
  const rewrite: Remedy = {
    kind: 'restore',
    cells: [{ cell, input: { kind: 'number', number } }],
  };
  const remedy = place.remedy ?? (inside ? rewrite : undefined);
  return {
    ...place,
    severity: 'must',
    code: 'score-text-number',
    params,
    ...(remedy && { remedy }),
  };
}

function checkPoints(held: HeldRow, place: Place, written: Points): readonly ScoringIssue[] {
  const { item, row, check, silent, column } = held;
  const unreachable = !attains(item.attainable, written);
  if (row.facts === null)
    return unreachable ? [notAttainable(held, place, String(written / 100))] : [];
  const derived = check.derived.score;
  if (derived === null) {
    if (unreachable) return [notAttainable(held, place, String(written / 100))];
    return silent ? [withoutReason(held, place, row.facts.cell, written)] : [];
  }
  if (written === derived) return [];
  // A score that follows the points the person stated is mended together with them: one cause.
  if (held.stated !== null && written === item.item.base - held.stated) return [];
  if (unreachable) return [notAttainable(held, place, String(written / 100))];
  if (written === item.item.base && derived < written) {
    return [{ ...place, code: 'reason-without-deduction', params: { written, derived, column } }];
  }
  const params = { written, derived, derivation: check.derived.derivation };
  return [{ ...place, code: 'score-disagrees', params }];
}

function notAttainable({ item, row, check }: HeldRow, place: Place, written: string): ScoringIssue {
  const params = {
    written,
    derived: check.derived.score,
    factsCell: row.facts && formatCell(row.facts.cell),
    attainable: fewAttainable(item.attainable),
  };
  return { ...place, code: 'score-not-attainable', params };
}

function withoutReason(
  { item, column }: HeldRow,
  place: Place,
  cell: Cell,
  written: Points,
): ScoringIssue {
  const base = item.item.base;
  if (written > base) {
    const added = pointsOfHundredths(written - base);
    return { ...place, cell, code: 'bonus-without-reason', params: { added, base, column } };
  }
  const missing = pointsOfHundredths(base - written);
  const params = { written, missing, base, column };
  return { ...place, cell, code: 'deduction-without-reason', params };
}
