import { numberOfPoints } from '../src/base/points';
import { parseStandard } from '../src/standard/parse-standard';
import type { Rule } from '../src/standard/rule';
import { makeUpClauses } from './made-up-clauses';
import { measured, mediansOf } from './measure';
import type { Measured } from './measure';
import { countByExpression, createPeggyPeer } from './peer-peggy';
import type { PlainRule } from './peer-peggy';

/** The largest first, so that the small ones are not timed on cold code. */
const SIZES = [10000, 1000, 100, 10];

/**
 * n clauses, each a standard of its own, and the same n as one standard. The same work is: from the words to kind, points, unit
 * and number of listed things of every rule. Ours also finds targets, bounds, tiers, doubts and what it cannot read, and
 * knows no clause beforehand; the peer knows these patterns and no other. Answers are compared before anything is timed.
 */
export async function benchReadStandards(): Promise<readonly Measured[]> {
  const readByPeggy = createPeggyPeer();
  const all: Measured[] = [];
  for (const n of SIZES) {
    const clauses = makeUpClauses(n);
    const whole = clauses.join('');
    compare(clauses, readByPeggy);
    const [apart = NaN, peerApart = NaN, floorApart = NaN] = await mediansOf(5, [
      () => clauses.map(readByUs),
      () => clauses.map(readByPeggy),
      () => clauses.map(countByExpression),
    ]);
    const [together = NaN, peerTogether = NaN] = await mediansOf(5, [
      () => readByUs(whole),
      () => readByPeggy(whole),
    ]);
    all.push(measured('read-standards as one text', n, together, peggy(peerTogether)));
    all.push(
      measured('read-standards', n, apart, { name: 'floor: one expression', ms: floorApart }),
    );
    all.push(measured('read-standards', n, apart, peggy(peerApart)));
  }
  return all.reverse();
}

function peggy(ms: number): { readonly name: string; readonly ms: number } {
  return { name: 'peggy grammar', ms };
}

function readByUs(standard: string): readonly Rule[] {
  return parseStandard({ item: '', standard, base: null }).rules;
}

function compare(
  clauses: readonly string[],
  readByPeggy: (text: string) => readonly PlainRule[],
): void {
  for (const clause of clauses) {
    const [ours, peers] = [readByUs(clause).map(plain), readByPeggy(clause)];
    if (JSON.stringify(ours) !== JSON.stringify(peers)) {
      throw new Error(
        `answers differ for ${clause}\n${JSON.stringify(ours)}\n${JSON.stringify(peers)}`,
      );
    }
    if (countByExpression(clause) !== 1) throw new Error(`the expression misses ${clause}`);
  }
}

function plain({ kind, points, unit, parts }: Rule): PlainRule {
  const numbers = points === null ? [] : typeof points === 'number' ? [points] : points;
  const listed = kind === 'each_of_listed' ? parts.length : 0;
  return { kind, points: numbers.map(numberOfPoints), unit, listed };
}
