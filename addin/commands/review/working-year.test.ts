import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/ledger/record';
import dazhou from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../../../src/scheme/conclusion-rules';
import { asksWorkingDays, workingDaysIn, workingDaysOf } from './working-year';

function said(value: string): LedgerRecord {
  const stamp = { id: value, on: '2017-11-22', by: '某乙', scheme: 's' };
  return { ...stamp, kind: 'field', field: 'working-year', value };
}

describe('working days of a year', () => {
  it('W2 W5 are counted with 调休, and only where the year is published', () => {
    expect(workingDaysIn(2017)).toBe(249);
    expect(workingDaysIn(2003)).toBeNull();
  });

  it('G22 W2 are those of the year somebody named, and of no other', () => {
    expect(workingDaysOf([], 's')).toBeNull();
    expect(workingDaysOf([said('2017')], 's')).toBe(249);
    expect(workingDaysOf([said('2017'), said('')], 's')).toBeNull();
    expect(workingDaysOf([said('2003')], 's')).toBeNull();
    expect(workingDaysOf([said('2017')], 'other')).toBeNull();
  });

  it('W5 are asked for where an indicator wants a share of them', () => {
    const scheme = parseBuiltin(dazhou);
    const rules = conclusionRulesOf(scheme, {});
    if (!rules) throw new Error('no review');
    expect(asksWorkingDays(scheme, rules)).toBe(true);
    const forms = scheme.forms.filter(({ id }) => id === 'annex-2');
    expect(asksWorkingDays({ ...scheme, forms }, rules)).toBe(false);
  });
});
