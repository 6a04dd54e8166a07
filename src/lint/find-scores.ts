import type { Points } from '../base/points';
import { pointsOfHundredths } from '../base/points';
import { attainableScores } from '../scoring/tally/attainable-scores';
import { quoteSpan } from '../standard/rule';
import { settle } from './decide';
import type { Finding } from './finding';
import { takes } from './most-taken';
import type { Rubric, RubricItem } from './rubric';

/** L7, L8: items that cannot come down to 0, and whole points between 0 and the base that no clause yields. */
export function findScores({ items }: Rubric): readonly Finding[] {
  return items.flatMap((item): readonly Finding[] => {
    if (!takesApart(item) || hasTooMany(item)) return [];
    const scores = listScores(item);
    if (scores === null) return [];
    const { id, standard, base } = item.item;
    const shared = { severity: 'note', item: id, label: item.label, quotes: [standard] } as const;
    const [lowest] = scores.all;
    if (lowest !== undefined && lowest > 0) {
      const params = { lowest, attainable: scores.shown };
      return [{ code: 'cannot-reach-zero', ...shared, params }];
    }
    if (!skipsWholePoint(scores.all, base)) return [];
    const params = { attainable: scores.shown, step: scores.step, base };
    return [{ code: 'scores-unattainable', ...shared, params }];
  });
}

/** Steps so fine over a base so large that every score is there, and listing them would take minutes. */
function hasTooMany({ lines, item }: RubricItem): boolean {
  const fine = lines.filter(({ each }) => each !== null && item.base / each > MOST_STEPS);
  return fine.length > 0;
}

const MOST_STEPS = 1000;

/**
 * Whether the clauses take piece by piece. Awards, grades and 不得分 name the scores there are, a sentence nobody could read
 * may hold any, and then nothing is missing.
 */
function takesApart({ rules, lines, reading }: RubricItem): boolean {
  return (
    reading.unread.length === 0 &&
    rules.every(({ kind }) => kind !== 'award') &&
    lines.some(({ kind, group }) => kind !== 'bonus' && kind !== 'zero_score' && group === null) &&
    rules.some(takes)
  );
}

interface Scores {
  /** Ascending. */
  readonly all: readonly Points[];
  /** From the highest down, up to the base; empty where there are too many to say. */
  readonly shown: readonly Points[];
  /** Of even steps, where there are too many scores to say. */
  readonly step: Points | null;
}

function listScores({ rules, lines, item }: RubricItem): Scores | null {
  const attainable = attainableScores({ rules, lines, base: item.base });
  switch (attainable.kind) {
    case 'any':
      return null;
    case 'listed': {
      const shown = attainable.scores.filter((score) => score <= item.base).reverse();
      return { all: attainable.scores, shown: shown.length <= MOST_SHOWN ? shown : [], step: null };
    }
    case 'stepped': {
      const { min, max, step } = attainable;
      const count = Math.ceil((max - min) / step) + 1;
      const all = Array.from({ length: count }, (_, at) =>
        pointsOfHundredths(Math.max(min, max - step * at)),
      ).reverse();
      return { all, shown: [], step };
    }
  }
}

const MOST_SHOWN = 10;

function skipsWholePoint(scores: readonly Points[], base: Points): boolean {
  const attained = new Set<number>(scores);
  for (let whole = 100; whole < base; whole += 100) if (!attained.has(whole)) return true;
  return false;
}

/** L9: a bonus beside deductions, where nothing says whether it may go over the base and the total. */
export function findBonuses({ scheme, items, passages }: Rubric): readonly Finding[] {
  if (passages.some(({ text }) => BOUNDED_BONUS.test(text))) return [];
  return items.flatMap((item) => {
    const bonuses = item.rules.filter(({ kind }) => kind === 'bonus');
    const points = bonuses.map(({ points, ceiling }) => ceiling ?? points);
    const bonus = points.find((each) => typeof each === 'number');
    if (bonus === undefined || bonus === null || typeof bonus !== 'number') return [];
    if (!item.rules.some(takes) || BOUNDED_BONUS.test(item.item.standard)) return [];
    return [
      {
        code: 'bonus-above-base',
        severity: 'ask',
        item: item.item.id,
        label: item.label,
        params: { bonus, base: item.item.base },
        quotes: bonuses.flatMap(({ spans }) => spans.map((span) => quoteSpan(item.reading, span))),
        ...settle(scheme, { question: 'bonus', words: /加分|加\d/, item: item.item.id }),
      },
    ];
  });
}

/** 「加分后不超过100分」, 「总分最高100分」: the bonus has its bound. */
const BOUNDED_BONUS =
  /加分[^。；]{0,12}(?:不(?:得|能|可)?超过|封顶|为限|不计入)|(?:含|包括)加分|可(?:以)?超过(?:基分|分值|满分|总分)/;
