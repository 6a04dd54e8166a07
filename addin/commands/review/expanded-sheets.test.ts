import { describe, expect, it } from 'vitest';
import { closedBySealing, closedByWithdrawing } from './expanded-sheets';
import type { FormSeal } from './form-seals';

/** The form of one filler of one person on a sheet of its own. */
function form(subject: string, filler: string, state: 'sealed' | 'unsealed' | 'awaited'): FormSeal {
  const id = `${subject} ${filler}`;
  const sheet = { id, name: id, visibility: 'visible' } as const;
  const note = { id: `row ${id}`, code: '', on: '2017-11-20', by: '某戊', reason: '' };
  return {
    subject,
    form: 'annex-2',
    filler,
    state: state === 'sealed' ? 'intact' : state,
    seal: state === 'sealed' ? note : null,
    earlier: [],
    sealing: state === 'unsealed' ? 'first' : null,
    sheets: state === 'awaited' ? [] : [{ sheet, code: '', otherCode: () => '' }],
  };
}

const BATCH = {
  seals: [
    form('某甲', '党组', 'unsealed'),
    form('某甲', '考察组', 'unsealed'),
    form('某乙', '党组', 'sealed'),
    form('某乙', '考察组', 'sealed'),
    form('某丙', '党组', 'unsealed'),
    form('某丙', '考察组', 'awaited'),
  ],
};

describe('who is under seal afterwards', () => {
  it('J15 sealing closes whoever still has a form without a seal, and nobody whose last one it is', () => {
    expect([...closedBySealing(BATCH, ['某甲 党组'])]).toEqual(['某甲']);
    expect([...closedBySealing(BATCH, ['某甲 党组', '某甲 考察组'])]).toEqual([]);
    expect([...closedBySealing(BATCH, ['某甲 党组', '某甲 考察组', '某丙 党组'])]).toEqual([
      '某丙',
    ]);
    expect([...closedBySealing(BATCH, ['某乙 党组'])]).toEqual([]);
    const last = { seals: [form('某甲', '党组', 'sealed'), form('某甲', '考察组', 'unsealed')] };
    expect([...closedBySealing(last, ['某甲 考察组'])]).toEqual([]);
  });

  it('J15 taking a seal back closes whoever has another one', () => {
    expect([...closedByWithdrawing(BATCH, 'row 某乙 党组')]).toEqual(['某乙']);
    const alone = { seals: [form('某甲', '党组', 'sealed'), form('某甲', '考察组', 'unsealed')] };
    expect([...closedByWithdrawing(alone, 'row 某甲 党组')]).toEqual([]);
  });
});
