import { describe, expect, it } from 'vitest';
import type { SealedSlot } from '../../../src/ledger/fold-seals';
import type { FormNow } from '../../../src/ledger/made-seals';
import type { GroupedSubject } from '../../../src/review/compare-subjects';
import type { OwedForm } from '../../../src/review/subject-issues';
import { owedOf } from './close-sealed';
import { sealingOf } from './form-seals';

const SLOT = { subject: '某甲 市甲局', form: 'annex-2', filler: 'group' };
const NAMED = new Set([SLOT.subject]);

function slotOf(state: SealedSlot['state'], sheets = 1): SealedSlot {
  const form: FormNow = { ...SLOT, source: '表', hash: '' };
  const forms = Array.from({ length: sheets }, () => form);
  return { ...SLOT, state, seal: null, earlier: [], forms };
}

describe('what 封存 does to a form', () => {
  it.each([
    ['unsealed', 1, 'first'],
    ['changed', 1, 'again'],
    ['intact', 1, null],
    ['unsealed', 2, null],
    ['changed', 2, null],
    ['gone', 0, null],
  ] as const)('E8 %s on %i sheets: %s', (state, sheets, sealing) => {
    expect(sealingOf(slotOf(state, sheets), NAMED)).toBe(sealing);
  });

  it('E8 one that names nobody is not sealed', () => {
    expect(sealingOf(slotOf('unsealed'), new Set())).toBeNull();
  });
});

describe('which forms are awaited of a person under seal', () => {
  const owed: readonly OwedForm[] = [
    { form: 'annex-2', filler: 'group', applies: null, excused: null, items: [] },
    { form: 'annex-2', filler: 'county', applies: 'county', excused: null, items: [] },
    { form: 'annex-2', filler: 'team', applies: null, excused: 'county', items: [] },
  ];
  const fillersOf = (holds: boolean | null, handedIn: readonly string[] = []) => {
    const head = { form: 'annex-2', rubricHash: null, name: '某甲', header: [], rows: [] };
    const fillings = handedIn.map((filler) => ({ ...head, filler, source: filler }));
    const subject: GroupedSubject = {
      ...{ key: SLOT.subject, name: '某甲', heading: '市甲局', nth: 1, issues: [], fillings },
    };
    const said = { id: 'r1', kind: 'condition', on: '2017-11-20', by: '', scheme: 's' } as const;
    const about = { subject: SLOT.subject, condition: 'county' };
    const conditions = holds === null ? [] : [{ ...said, ...about, holds }];
    const log = { conditions, facts: [], verdicts: new Map() };
    return owedOf(subject, owed, log).map(({ filler }) => filler);
  };

  it('G10 R38 those owed, under a condition where it holds, and what was handed in all the same', () => {
    expect(fillersOf(null)).toEqual(['group', 'team']);
    expect(fillersOf(false)).toEqual(['group', 'team']);
    expect(fillersOf(true)).toEqual(['group', 'county']);
    expect(fillersOf(true, ['team'])).toEqual(['group', 'county', 'team']);
    expect(fillersOf(null, ['county'])).toEqual(['group', 'county', 'team']);
  });
});
