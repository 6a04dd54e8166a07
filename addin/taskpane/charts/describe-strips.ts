import { compare, numberOf, type Fraction } from '../../../src/base/fraction';
import type { CheckedChecker } from '../../../src/ranking/spread/checked-checkers';
import type { GroupStrip } from '../../../src/ranking/spread/group-strip';
import type { RoundSpread } from '../../../src/ranking/spread/round-spread';
import type { ScoreSpread } from '../../../src/ranking/spread/score-spread';
import type { ChartWords } from '../../locale/chart-zh-cn';
import type { Chart } from './chart';
import { layOutStrips, type Strip, type StripShape } from './lay-out-strips';
import { sayScore, sayShare } from './say-number';

/** Fewer values than this are drawn one by one: quartiles of three say nothing. */
const FEW = 5;

/** 各组得分: how the fillers score, side by side on one axis. Null where no group has a score. */
export function describeStrips(
  words: ChartWords,
  strips: readonly GroupStrip[],
  threshold: Fraction | null,
  checked: readonly CheckedChecker[],
): Chart | null {
  const scored = strips.flatMap(({ group, spread }) => (spread ? [{ group, spread }] : []));
  const byMean = [...scored].sort((a, b) => compare(a.spread.mean, b.spread.mean));
  const [least, most] = [byMean[0], byMean.at(-1)];
  if (!least || !most) return null;
  const line = threshold
    ? { at: numberOf(threshold), label: words.threshold(sayScore(threshold)) }
    : null;
  const checkedBy = new Map(checked.map((each) => [each.filler, each.checkedBy]));
  const rows = strips.map((strip): Strip => ({
    name: checkedBy.has(strip.group) ? words.marked(strip.group) : strip.group,
    note: noteOf(words, strip, threshold),
    shape: strip.spread ? shapeOf(strip.values, strip.spread) : null,
  }));
  return {
    id: 'strips',
    title: words.strips,
    aside: [],
    alternative: [
      words.stripsSaid(
        scored.length,
        least.group,
        sayScore(least.spread.mean),
        most.group,
        sayScore(most.spread.mean),
      ),
      words.numbersBelow,
    ].join(words.clause),
    table: () => ({
      head: [
        words.group,
        ...spreadHead(words),
        ...(threshold ? [words.reachedHead(sayScore(threshold))] : []),
        words.checkedBy,
      ],
      rows: strips.map((strip) => [
        strip.group,
        ...spreadRow(strip.spread),
        ...(threshold ? [shareOf(words, strip)] : []),
        checkedBy.get(strip.group) ?? '',
      ]),
    }),
    draw(width) {
      const drawing = layOutStrips(rows, line, width);
      return { ...drawing, notes: notesOf(words, strips, checked, drawing.from) };
    },
  };
}

/** The rounds of one component, on one axis. Null where no round has a number. */
export function describeRounds(
  words: ChartWords,
  component: { readonly id: string; readonly title: string },
  rounds: readonly RoundSpread[],
): Chart | null {
  const held = rounds.flatMap(({ round, spread }) => (spread ? [{ round, spread }] : []));
  if (held.length === 0) return null;
  const rows = rounds.map(({ round, values, spread, open }): Strip => {
    const note = spread ? words.stripNote(sayScore(spread.mean)) : '';
    return {
      name: round,
      note: open === 0 ? note : words.roundOpen(note, open).replace(/^[，, ]+/, ''),
      shape: spread ? shapeOf(values, spread) : null,
    };
  });
  const means = held.map(({ round, spread }) => `${round}${sayScore(spread.mean)}`);
  return {
    id: `rounds-${component.id}`,
    title: words.rounds(component.title),
    aside: [],
    alternative: [words.roundsSaid(means.join(words.and)), words.numbersBelow].join(words.clause),
    table: () => ({
      head: [words.round, ...spreadHead(words), words.open],
      rows: rounds.map(({ round, spread, open }) => [round, ...spreadRow(spread), String(open)]),
    }),
    draw(width) {
      const drawing = layOutStrips(rows, null, width);
      return { ...drawing, notes: [words.stripsKey, ...fromNote(words, drawing.from)] };
    },
  };
}

function shapeOf(values: readonly Fraction[], spread: ScoreSpread): StripShape {
  const mean = numberOf(spread.mean);
  if (values.length < FEW) return { kind: 'dots', values: values.map(numberOf), mean };
  const { lowest, lowerQuartile, median, upperQuartile, highest } = spread;
  return {
    kind: 'quartiles',
    five: [
      numberOf(lowest),
      numberOf(lowerQuartile),
      numberOf(median),
      numberOf(upperQuartile),
      numberOf(highest),
    ],
    mean,
  };
}

function noteOf(words: ChartWords, strip: GroupStrip, threshold: Fraction | null): string {
  const { spread, reached, undecided } = strip;
  if (!spread) return words.stripEmpty(undecided);
  const mean = words.stripNote(sayScore(spread.mean));
  const note =
    threshold && reached !== null
      ? words.stripReached(mean, sayScore(threshold), words.share(reached, spread.count))
      : mean;
  return undecided === 0 ? note : words.stripOpen(note, undecided);
}

function notesOf(
  words: ChartWords,
  strips: readonly GroupStrip[],
  checked: readonly CheckedChecker[],
  from: string,
): readonly string[] {
  const shown = new Set(strips.map(({ group }) => group));
  const issuer = checked.find(({ filler }) => filler === null);
  const marked = checked.some(({ filler }) => filler !== null && shown.has(filler));
  return [
    words.stripsKey,
    ...fromNote(words, from),
    ...(marked ? [words.checkedToo] : []),
    ...(issuer ? [words.issuerToo(issuer.unit, issuer.checkedBy)] : []),
  ];
}

function fromNote(words: ChartWords, from: string): readonly string[] {
  return from === '0' ? [] : [words.axisFrom(from)];
}

function shareOf(words: ChartWords, { spread, reached }: GroupStrip): string {
  if (!spread || reached === null) return '';
  return `${words.share(reached, spread.count)} ${sayShare(reached, spread.count)}`;
}

function spreadHead(words: ChartWords): readonly string[] {
  return [
    words.count,
    words.lowest,
    words.lowerQuartile,
    words.medianHead,
    words.upperQuartile,
    words.highest,
    words.meanHead,
  ];
}

function spreadRow(spread: ScoreSpread | null): readonly string[] {
  if (!spread) return ['0', '', '', '', '', '', ''];
  const { count, lowest, lowerQuartile, median, upperQuartile, highest, mean } = spread;
  const five = [lowest, lowerQuartile, median, upperQuartile, highest, mean];
  return [String(count), ...five.map(sayScore)];
}
