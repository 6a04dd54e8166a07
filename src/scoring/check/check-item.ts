import { isCellError, textOf } from '../../base/grid';
import type { Points } from '../../base/points';
import { pointsOfHundredths } from '../../base/points';
import type { FilledRow } from '../../sheet/filled-form';
import { checkEvidence } from './check-evidence';
import { checkScore } from './check-score';
import type { FactReading, Question } from '../fact';
import type { ItemCheck } from './form-check';
import type { ItemScore } from '../tally/item-score';
import { saysNotApplicable } from './not-applicable';
import type { PreparedForm, PreparedItem } from './prepare-form';
import { readFacts } from '../facts/read-facts';
import { scoreTally } from '../tally/score-tally';
import type { ScoringIssue } from './scoring-issue';
import { readWholeCell } from '../facts/whole-cell';
import { readWrittenScore } from './written-score';
import type { WrittenScore } from './written-score';

/** Checks one item's row: what its words come to, and whether words and score agree. */
export function checkItem(
  prepared: PreparedForm,
  item: PreparedItem,
  row: FilledRow,
): { readonly check: ItemCheck; readonly issues: readonly ScoringIssue[] } {
  const written = readWrittenScore(row.score, item.ceiling, prepared.floor);
  const text = factsTextOf(row);
  const absent = saysNotApplicable(item, prepared.notApplicable, text);
  const read = absent ? NOTHING_DEDUCTED : readItemFacts(prepared, item, text);
  const silent = !isUnreadable(row) && isSilent(text, prepared.column);
  // Beside a full score a blank reason means that nothing was deducted: nothing to ask.
  const reading = silent && isFullScore(written, item) ? { ...read, questions: [] } : read;
  const check: ItemCheck = {
    item: item.item.id,
    factsText: text,
    written: row.score?.value ?? null,
    writtenScore: pointsIn(written),
    lines: item.lines,
    reading,
    derived: scoreReading(prepared, item, reading),
    attainable: item.attainable,
    filled: written.kind !== 'blank',
  };
  const leftOut = absent && prepared.notApplicable.policy === 'excluded';
  const touched = check.filled || text.trim() !== '';
  if (!touched || leftOut) return { check, issues: [] };
  const stated = statedAmiss(item, check);
  const held = { item, row, written, check, silent, stated, column: prepared.column };
  return { check, issues: [...checkFacts(held), ...checkEvidence(held), ...checkScore(held)] };
}

function readItemFacts(prepared: PreparedForm, item: PreparedItem, text: string): FactReading {
  const { reading, rules, lines } = item;
  const { column, months, from } = prepared;
  return readFacts({ reading, rules, lines, base: item.item.base, column, months, from, text });
}

const NOTHING_DEDUCTED: FactReading = {
  tally: {},
  facts: [],
  questions: [],
  stated: null,
  unread: [],
};

function scoreReading(prepared: PreparedForm, item: PreparedItem, read: FactReading): ItemScore {
  const { reading, rules, lines } = item;
  const { floor, floorAssumed } = prepared;
  const { tally, questions } = read;
  const base = item.item.base;
  return scoreTally({ reading, rules, lines, tally, base, floor, floorAssumed, questions });
}

/** One row with all that was found in it, held against its clauses. */
export interface HeldRow {
  readonly item: PreparedItem;
  readonly row: FilledRow;
  readonly written: WrittenScore;
  readonly check: ItemCheck;
  /** The facts cell is blank or holds a mere stroke. */
  readonly silent: boolean;
  /** Points the words state (扣N分) that are not what the words come to; null where they agree or state none. */
  readonly stated: Points | null;
  readonly column: PreparedForm['column'];
}

/** Problems of the facts cell alone: one for each thing a careful person would ask. */
function checkFacts(held: HeldRow): readonly ScoringIssue[] {
  const { item, row, check, silent, column } = held;
  if (row.facts === null) return [];
  const place = {
    severity: 'ask' as const,
    clauses: [item.item.standard],
    cell: row.facts.cell,
    item: item.item.id,
  };
  if (isCellError(row.facts.value)) {
    const params = { written: row.facts.value.error, column };
    return [{ ...place, code: 'facts-is-error', params }];
  }
  if (row.facts.formula !== null) {
    const params = { formula: row.facts.formula, column };
    return [{ ...place, code: 'facts-is-formula', params }];
  }
  // A silent cell is spoken of where the score is: beside a full score it means that nothing was deducted.
  if (silent) return [];
  if (held.stated !== null && check.derived.score !== null) {
    const derived = check.derived.score;
    const deducted = keptOff(item, check, derived);
    return [
      {
        ...place,
        severity: 'must',
        code: 'stated-disagrees',
        params: { stated: held.stated, deducted, derived },
        remedy: { kind: 'fill' },
      },
    ];
  }
  return distinct(check.reading.questions).map(({ code, quote }) => ({
    ...place,
    code: 'facts-question',
    params: { question: code, quote, column },
  }));
}

/** 「扣N分」 in the words against what the words come to. The sum before the floor is as honest a number as the one after it. */
function statedAmiss(item: PreparedItem, check: ItemCheck): Points | null {
  const { stated } = check.reading;
  const { score, deductions } = check.derived;
  if (stated === null || score === null) return null;
  const listed = deductions.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  return stated === listed || stated === keptOff(item, check, score) ? null : stated;
}

function keptOff(item: PreparedItem, check: ItemCheck, score: Points): Points {
  return pointsOfHundredths(item.item.base + check.derived.bonus - score);
}

function factsTextOf(row: FilledRow): string {
  if (row.facts === null || isCellError(row.facts.value)) return '';
  return row.facts.formula ?? textOf(row.facts.value);
}

function isUnreadable(row: FilledRow): boolean {
  return row.facts !== null && isCellError(row.facts.value);
}

/** The cell is blank or holds a mere stroke or 无; words that claim nothing are words all the same. */
function isSilent(text: string, column: PreparedForm['column']): boolean {
  const questions = readWholeCell(text, column)?.questions ?? [];
  return questions.some(({ code }) => code === 'blank' || code === 'says-nothing');
}

function isFullScore(written: WrittenScore, item: PreparedItem): boolean {
  return written.kind === 'points' && written.points === item.item.base;
}

/** The points a total may count: those of a plain number, or of a formula that shows one (the sheet's own total counts it too). */
function pointsIn(written: WrittenScore): Points | null {
  if (written.kind !== 'points' && written.kind !== 'formula') return null;
  return written.points;
}

function distinct(questions: readonly Question[]): readonly Question[] {
  const seen = new Set<string>();
  return questions.filter(({ code, quote }) => {
    const key = `${code} ${quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
