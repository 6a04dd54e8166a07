import type { Fraction } from '../../base/fraction';
import type { AppraisedUnit } from '../appraised-unit';
import type { Component } from '../../scheme/appraisal';
import { spreadOf, type ScoreSpread } from './score-spread';

/** One round of a component across the units (SP10). */
export interface RoundSpread {
  /** 「一季度」. */
  readonly round: string;
  readonly values: readonly Fraction[];
  readonly spread: ScoreSpread | null;
  /** Units without a number in this round. */
  readonly open: number;
}

/** The rounds of a component one after the other; nothing for a component with one round only. */
export function roundSpreads(
  { id, rounds = [] }: Pick<Component, 'id' | 'rounds'>,
  units: readonly Pick<AppraisedUnit, 'entries'>[],
): readonly RoundSpread[] {
  if (rounds.length < 2) return [];
  return rounds.map((round, at) => {
    const values = units.flatMap(({ entries }) => {
      const entry = entries.get(id)?.[at];
      return entry?.kind === 'number' ? [entry.value] : [];
    });
    return { round, values, spread: spreadOf(values), open: units.length - values.length };
  });
}
