import { add, compare, formatExact, numberOf, type Fraction } from '../../../src/base/fraction';
import type { PlaceBorder } from '../../../src/ranking/spread/place-border';
import { spreadOf, tallyValues } from '../../../src/ranking/spread/score-spread';
import type { ChartWords } from '../../locale/chart-zh-cn';
import type { Chart } from './chart';
import { layOutScores, type Boundary } from './lay-out-scores';
import { sayScore } from './say-number';

/** What the distribution of one group's or pool's scores is drawn from. */
export interface ScoresSource {
  readonly scores: readonly Fraction[];
  readonly undecided: number;
  /** Scores that count as reached from a value up; the first one fills the dots. */
  readonly thresholds: readonly { readonly value: Fraction; readonly label: string }[];
  /** Bands of places; they fill the dots where there is no threshold. */
  readonly borders: readonly PlaceBorder[];
  /** How a score is written. */
  readonly say: (score: Fraction) => string;
}

/** 得分分布: every unit a dot, the lines drawn in; null without a score. */
export function describeScores(words: ChartWords, source: ScoresSource): Chart | null {
  const { scores, say } = source;
  const spread = spreadOf(scores);
  if (!spread) return null;
  const boundaries = boundariesOf(source);
  const dots = scores.map((score) => ({ value: numberOf(score), filled: isFilled(source, score) }));
  const { count, lowest, highest, mean, median } = spread;
  const said = [words.scores(count, say(lowest), say(highest)), ...linesSaid(words, source)];
  return {
    id: 'scores',
    title: words.distribution,
    aside: [words.mean(sayScore(mean)), words.median(sayScore(median))],
    alternative: [...said, words.numbersBelow].join(words.clause),
    table: () => ({ head: [words.score, words.count], rows: rowsOf(scores, say) }),
    draw(width) {
      const drawing = layOutScores(dots, boundaries, width);
      return { ...drawing, notes: notesOf(words, source, drawing) };
    },
  };
}

function boundariesOf({ thresholds, borders }: ScoresSource): readonly Boundary[] {
  return [
    ...thresholds.map(({ value, label }): Boundary => ({
      at: numberOf(value),
      kind: 'from',
      label,
    })),
    ...borders.map(({ band, below, above }): Boundary => {
      const sum = add(below, above);
      const middle = { numerator: sum.numerator, denominator: 2n * sum.denominator };
      return { at: numberOf(middle), kind: 'between', label: band.label };
    }),
  ];
}

/** Reached the first threshold, or, where there is none, stands below the highest border. */
function isFilled({ thresholds, borders }: ScoresSource, score: Fraction): boolean {
  const [first] = thresholds;
  if (first) return compare(score, first.value) >= 0;
  return borders.some(({ below }) => compare(score, below) <= 0);
}

function linesSaid(words: ChartWords, source: ScoresSource): readonly string[] {
  const { scores, thresholds, borders, say } = source;
  return [
    ...thresholds.map(({ value }) =>
      words.reached(sayScore(value), scores.filter((score) => compare(score, value) >= 0).length),
    ),
    ...borders.map(({ band, below, above }) => words.border(band.label, say(below), say(above))),
  ];
}

function notesOf(
  words: ChartWords,
  { thresholds, borders, undecided }: ScoresSource,
  { from, columns }: { readonly from: string; readonly columns: boolean },
): readonly string[] {
  const [first] = thresholds;
  const bands = borders.map(({ band }) => band.label).join(words.and);
  const key = first
    ? words.filledReached(sayScore(first.value))
    : bands === ''
      ? ''
      : words.filledBand(bands);
  return [
    key,
    columns ? words.columns : '',
    from === '0' ? '' : words.axisFrom(from),
    undecided > 0 ? words.undecided(undecided) : '',
  ].filter((note) => note !== '');
}

/** The highest first. Two scores that look alike when rounded must not stand in two rows: they say every digit. */
function rowsOf(
  scores: readonly Fraction[],
  say: (score: Fraction) => string,
): readonly (readonly string[])[] {
  const steps = [...tallyValues(scores)].reverse();
  const alike = new Map<string, number>();
  for (const { value } of steps) alike.set(say(value), (alike.get(say(value)) ?? 0) + 1);
  return steps.map(({ value, count }) => {
    const said = say(value);
    const several = (alike.get(said) ?? 0) > 1;
    return [several ? formatExact(value) : said, String(count)];
  });
}
