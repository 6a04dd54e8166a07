import { parseDecimal } from '../../../src/base/fraction';
import { changeByUnit, type ChangeByUnit } from '../../../src/ranking/spread/change-by-unit';
import { placeBorders } from '../../../src/ranking/spread/place-border';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import type { ChartWords } from '../../locale/chart-zh-cn';
import type { ScoresSource } from './describe-scores';
import { sayDecided, sayScore } from './say-number';

/** The pools of an appraisal, in the order its units come; one empty name where everybody is ranked together. */
export function poolsOf(result: OpenAppraisal['result']): readonly string[] {
  return [...new Set(result.units.map(({ pool }) => pool))];
}

/** The composites of one pool with its bands, and the owner's lines between grades. */
export function gatherComposites(
  words: ChartWords,
  { result, rules }: Pick<OpenAppraisal, 'result' | 'rules'>,
  pool: string,
): ScoresSource {
  const units = result.units.filter((unit) => unit.pool === pool);
  const scores = units.flatMap(({ composite }) => (composite === null ? [] : [composite]));
  const grades = rules.appraisal.grades?.grades ?? [];
  return {
    scores,
    undecided: units.length - scores.length,
    thresholds: grades.flatMap(({ label, figure }) => {
      const value = figure === undefined ? undefined : rules.figures.get(figure);
      return value ? [{ value, label: words.gradeLine(label, sayScore(value)) }] : [];
    }),
    borders: placeBorders(rules.appraisal.bands, units),
    say: (score) => sayDecided(score, rules.digits),
  };
}

/** Whether composites of both stand on the same weights and full marks. */
export function isSameScale(one: OpenAppraisal, other: OpenAppraisal): boolean {
  const [own, others] = [one, other].map(({ rules }) =>
    rules.appraisal.components
      .map(({ id, weight }) => `${id}|${weight}|${rules.full.get(id) ?? ''}`)
      .join(),
  );
  return own === others;
}

/** Composites of two periods, unit by unit, as far as they are shown: what is rounded alike has not changed. */
export function gatherAppraisalChange(earlier: OpenAppraisal, later: OpenAppraisal): ChangeByUnit {
  return changeByUnit(periodOf(earlier), periodOf(later));
}

function periodOf({ scheme, result, rules }: OpenAppraisal) {
  const units = result.units.map(({ unit, composite }) => ({
    unit,
    score: composite === null ? null : parseDecimal(sayDecided(composite, rules.digits)),
  }));
  return { title: scheme.shortTitle, units };
}
