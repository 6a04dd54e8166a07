import { numberOfPoints } from '../base/points';
import type { Reading, Rule } from './rule';

function pointsInShort(points: Rule['points']): string {
  if (points === null) return '';
  return typeof points === 'number'
    ? String(numberOfPoints(points))
    : points.map(numberOfPoints).join('-');
}

/** `bonus 2 项 ≤6`, a line a rule, as tests like to see a reading. */
export function inShort({ rules }: Reading): readonly string[] {
  return rules.map((rule) =>
    [
      rule.kind,
      rule.sign,
      pointsInShort(rule.points),
      rule.unit,
      rule.per === 1 ? '' : `/${rule.per}`,
      rule.factor === null ? '' : `×${rule.factor}`,
      rule.full ? 'full' : '',
      rule.cap,
      rule.ceiling === undefined ? '' : `≤${numberOfPoints(rule.ceiling)}`,
      rule.ceilingEach === undefined ? '' : `each ${rule.ceilingEach}`,
    ]
      .filter((word) => word !== undefined && word !== null && word !== '')
      .join(' '),
  );
}
