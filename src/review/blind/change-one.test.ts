import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from '../facts/compare-findings';
import { readFinding } from '../findings/read-finding';
import { seededChance } from './chance';
import { changeOne } from './change-one';

function classOf(indicator: string, texts: readonly string[]): string {
  const tests = parseIndicator(indicator);
  const scope = { months: 12 };
  const findings = texts.map((text, at) => ({
    filler: String(at),
    claim: readFinding(text, { text: indicator, tests }, scope),
  }));
  return compareFindings(findings, { tests, scope, asked: indicator }).class;
}

describe('one number, time or pace of a finding', () => {
  const all = changeOne(600, seededChance(17));

  it('R85 R87 changed is never the same, nor only worded otherwise', () => {
    const missed = all.filter(({ indicator, written, changed }) =>
      /^(?:same|wording-only)$/.test(classOf(indicator, [written, changed])),
    );
    expect(missed).toEqual([]);
  });

  it('R86 R87 written otherwise is never another fact', () => {
    const wrong = all.filter(
      ({ indicator, written, again }) => classOf(indicator, [written, again]) === 'facts-differ',
    );
    expect(wrong).toEqual([]);
  });

  it('R87 few of them are a question: written otherwise, and changed in one sentence', () => {
    const asked = (texts: (each: (typeof all)[number]) => readonly string[]): number =>
      all.filter((each) => classOf(each.indicator, texts(each)) === 'unclear').length;
    expect(asked(({ written, again }) => [written, again])).toBeLessThanOrEqual(30);
    expect(asked(({ written, changed }) => [written, changed])).toBeLessThanOrEqual(150);
  });
});
