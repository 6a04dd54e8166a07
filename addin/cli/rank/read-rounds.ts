import { parseDecimal } from '../../../src/base/fraction';
import type { Entry } from '../../../src/ranking/appraised-unit';
import type { Component } from '../../../src/scheme/appraisal';
import { normaliseWords } from '../../../src/sheet/words';
import { foldWidth } from '../../../src/standard/text';
import type { RowIssue } from '../../locale/rank-issue';
import type { ScoreRow } from './score-table';

/** One round of one unit's component, and the rows it rests on. */
export interface ReadRound {
  readonly entry: Entry;
  readonly lines: readonly number[];
  /** Open because of an issue told here. */
  readonly told: boolean;
}

/** What one unit's rows of one component are, a round each; what does not fit leaves the component open. */
export function readRounds(
  unit: string,
  component: Component,
  rows: readonly ScoreRow[],
): { readonly rounds: readonly ReadRound[]; readonly issues: readonly RowIssue[] } {
  const { slots, strays, surplus } = placeRows(component, rows);
  const about = { unit, component: component.title };
  const issues = strays.map(({ line, round }): RowIssue => {
    const rounds = component.rounds ?? [];
    return { ...about, code: 'round-unknown', lines: [line], round, rounds };
  });
  if (surplus.length > 0) {
    const counts = { times: rows.length, most: slots.length };
    issues.push({ ...about, code: 'rounds-exceeded', lines: linesOf(rows), ...counts });
  }
  const rounds = slots.map((slot): ReadRound => {
    const written = slot.filter(({ value }) => value !== '');
    const [first, ...others] = written;
    if (first === undefined) return { entry: BLANK, lines: linesOf(slot), told: false };
    if (others.length === 0) {
      return { entry: entryOf(first.value, component), lines: linesOf(slot), told: false };
    }
    const values = written.map(({ value }) => value);
    issues.push({ ...about, code: 'score-twice', lines: linesOf(written), values });
    return openRound(slot);
  });
  // Which round they belong to nobody knows, so neither a mean nor the last one stands.
  const unplaced = [...strays, ...surplus];
  return {
    rounds: unplaced.length > 0 ? [...rounds.slice(0, -1), openRound(unplaced)] : rounds,
    issues,
  };
}

/** Rows that name their round first; the others take the rounds left, in order. */
function placeRows(component: Component, rows: readonly ScoreRow[]) {
  const most = Math.max(1, component.rounds?.length ?? 1);
  const slots = Array.from({ length: most }, (): ScoreRow[] => []);
  const strays: ScoreRow[] = [];
  const surplus: ScoreRow[] = [];
  for (const row of rows.filter(({ round }) => round !== '')) {
    (slots[roundOf(component, row.round)] ?? strays).push(row);
  }
  for (const row of rows.filter(({ round }) => round === '')) {
    const free = slots.find((slot) => slot.length === 0);
    // A part without rounds is simply there twice.
    (free ?? (most === 1 ? slots[0] : undefined) ?? surplus).push(row);
  }
  return { slots, strays, surplus };
}

/** 「二季度」, 「2」 or 「第2次」 → 1; −1 for what names no round. */
function roundOf({ rounds = [] }: Component, written: string): number {
  const words = normaliseWords(written);
  const titled = rounds.findIndex((title) => normaliseWords(title) === words);
  if (titled !== -1) return titled;
  const [, number] = /^第?(\d{1,2})[次轮]?$/.exec(words) ?? [];
  return number === undefined ? -1 : Number(number) - 1;
}

const BLANK: Entry = { kind: 'blank' };

/** A text nobody can count. */
function openRound(rows: readonly ScoreRow[]): ReadRound {
  const text = rows.map(({ value }) => value).join('、');
  return { entry: { kind: 'text', text }, lines: linesOf(rows), told: true };
}

/** Every digit counts as written; widths do not matter. */
function entryOf(written: string, { graded }: Component): Entry {
  const words = foldWidth(written).trim();
  const value = parseDecimal(words);
  if (value !== null) return { kind: 'number', value };
  const grade = graded?.grades.find(({ label }) => label === words);
  if (grade) return { kind: 'grade', label: grade.label };
  return words.startsWith('#') ? { kind: 'error', text: words } : { kind: 'text', text: written };
}

function linesOf(rows: readonly ScoreRow[]): readonly number[] {
  return rows.map(({ line }) => line);
}
