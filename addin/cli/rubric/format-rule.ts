import { numberOfPoints } from '../../../src/base/points';
import { quoteSpan, type Reading, type Rule, type Target } from '../../../src/standard/rule';

/** A reading as `standards` prints it: points as numbers of points, absent things left out. */
export function formatReading(reading: Reading, rules: readonly Rule[]): object {
  return {
    rules: rules.map(formatRule),
    unread: reading.unread.map((span) => quoteSpan(reading, span)),
    ...(reading.doubts.length > 0 && {
      ambiguous: true,
      alternatives: reading.doubts.flatMap((doubt) =>
        doubt.options.slice(1).map((option) => option.label),
      ),
    }),
  };
}

function formatRule(rule: Rule): object {
  return {
    kind: rule.kind,
    trigger: rule.trigger,
    points: formatPointsOf(rule.points),
    unit: rule.unit,
    per: rule.per,
    ...formatBound(rule),
    ...(rule.kind === 'each_of_listed' && { items: rule.parts.map((part) => part.label) }),
    ...formatTargets(rule),
    ...(rule.group !== null && { group: rule.group }),
    ...(rule.sign && { sign: rule.sign }),
    ...(rule.factor !== null && { factor: rule.factor }),
    ...(rule.full && { full: true }),
  };
}

/** 「最高扣2分」 is a number of points, 「扣完为止」 the word `base`; rules bound together share a label. */
function formatBound({ cap, ceiling, capGroup }: Rule): object {
  return {
    cap: ceiling === undefined ? cap : numberOfPoints(ceiling),
    ...(capGroup !== undefined && { cap_group: capGroup }),
  };
}

function formatPointsOf(points: Rule['points']): number | readonly number[] | null {
  if (points === null) return null;
  return typeof points === 'number' ? numberOfPoints(points) : points.map(numberOfPoints);
}

/** One target for the whole rule, or one for each thing that is counted apart. */
function formatTargets(rule: Rule): object {
  if (rule.target) return { target: formatTarget(rule.target) };
  const targets = rule.parts.flatMap(({ label, target }) =>
    target ? [{ item: label, target: formatTarget(target) }] : [],
  );
  return targets.length > 0 ? { target: targets } : {};
}

const PERIODS: ReadonlyMap<number, string> = new Map([
  [1, '月'],
  [3, '季度'],
  [6, '半年'],
  [12, '年'],
]);

/** 4 over the whole scored period, `1/季度`, `1/2月`. */
function formatTarget({ count, months }: Target): number | string {
  if (months === null) return count;
  return `${count}/${PERIODS.get(months) ?? `${months}月`}`;
}
