import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from './compare-findings';
import { plantDetails, plantPairs } from './plant-differences';
import type { PlantedPair } from './plant-differences';
import { readFinding } from '../findings/read-finding';

function classesOf({ indicator, one, other }: PlantedPair): readonly string[] {
  const tests = parseIndicator(indicator);
  const scope = { months: 12 };
  const findings = [one, other].map((text, at) => ({
    filler: String(at),
    claim: readFinding(text, { text: indicator, tests }, scope),
  }));
  return compareFindings(findings, { tests, scope, asked: indicator }).classes;
}

describe('numbers planted in texts', () => {
  const pairs = [...plantPairs(320, 7), ...plantDetails(120, 11)];
  it('R10 R12 paraphrased numbers are never another fact, nor a question: 0 false', () => {
    const same = pairs.filter(({ differs }) => !differs);
    expect(same.length).toBeGreaterThanOrEqual(500);
    const wrong = same.filter((pair) => !/^(?:same|wording-only)$/.test(classesOf(pair).join()));
    expect(wrong).toEqual([]);
  });

  it('R10 R12 changed numbers are always another fact: 0 missed', () => {
    const changed = pairs.filter(({ differs }) => differs);
    expect(changed.length).toBeGreaterThanOrEqual(500);
    expect(changed.filter((pair) => !classesOf(pair).includes('facts-differ'))).toEqual([]);
  });
});
