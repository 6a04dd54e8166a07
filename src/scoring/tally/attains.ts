import type { Points } from '../../base/points';
import type { AttainableScores } from './item-score';

/** Whether an item can end with this score at all under its clauses. */
export function attains(attainable: AttainableScores, score: Points): boolean {
  switch (attainable.kind) {
    case 'listed':
      return attainable.scores.includes(score);
    case 'stepped':
      return (
        score >= attainable.min &&
        score <= attainable.max &&
        (score === attainable.min || (attainable.max - score) % attainable.step === 0)
      );
    case 'any':
      return score >= attainable.min && score <= attainable.max;
  }
}

/** The highest score an item can end with; never less than its 分值. */
export function highestOf(attainable: AttainableScores, base: Points): Points {
  const all = attainable.kind === 'listed' ? attainable.scores : [attainable.max];
  return all.reduce((highest, each) => (each > highest ? each : highest), base);
}

/** The attainable scores from the highest down, where there are few enough to say in a sentence. */
export function fewAttainable(attainable: AttainableScores): readonly Points[] {
  if (attainable.kind !== 'listed' || attainable.scores.length > 6) return [];
  return [...attainable.scores].sort((a, b) => b - a);
}
