import { describe, expect, it } from 'vitest';
import { formatExact, parseDecimal } from '../../base/fraction';
import { changeByUnit } from './change-by-unit';
import { roundSpreads } from './round-spread';

/** 「州甲局=90 州乙局=」: scores by unit, blank for none. */
function period(text: string) {
  const units = text.split(' ').map((each) => {
    const [unit = '', score = ''] = each.split('=');
    return { unit, score: parseDecimal(score) };
  });
  return { title: '', units };
}

function compared(earlier: string, later: string) {
  const { changes, risen, fallen, left } = changeByUnit(period(earlier), period(later));
  return {
    said: changes.map(({ unit, change }) => `${unit} ${formatExact(change)}`),
    risen,
    fallen,
    left,
  };
}

describe('two periods', () => {
  it('SP9: later − earlier by unit, in the later order', () => {
    expect(compared('州甲局=90 州乙局=92.5 州丙委=80', '州乙局=91 州甲局=90 州丙委=80.25')).toEqual(
      {
        said: ['州乙局 −1.5', '州甲局 0', '州丙委 0.25'],
        risen: 1,
        fallen: 1,
        left: [],
      },
    );
  });

  it('SP9: who is in one only, or has no score in one, is told and not compared', () => {
    const found = compared('州甲局=90 州乙局= 州丁办=70', '州甲局=91 州乙局=95 州戊局=60');
    expect(found.said).toEqual(['州甲局 1']);
    expect(found.left).toEqual(['州乙局', '州戊局', '州丁办']);
  });

  it('SP9: a shared name is nobody’s', () => {
    expect(compared('州甲局=90', '州甲局=91 州甲局=92')).toMatchObject({
      said: [],
      left: ['州甲局'],
    });
  });
});

describe('rounds of a component', () => {
  const unit = (...entries: readonly string[]) => ({
    entries: new Map([
      [
        'daily',
        entries.map((text) => {
          const value = parseDecimal(text);
          return value ? { kind: 'number' as const, value } : { kind: 'blank' as const };
        }),
      ],
    ]),
  });

  it('SP10: what is no number is told and never 0', () => {
    const rounds = roundSpreads({ id: 'daily', rounds: ['上半年', '下半年'] }, [
      unit('90', '80'),
      unit('91', ''),
    ]);
    expect(rounds.map(({ round, values, open }) => `${round} ${values.length}+${open}`)).toEqual([
      '上半年 2+0',
      '下半年 1+1',
    ]);
  });

  it('SP10: one round has nothing to be held against', () => {
    expect(roundSpreads({ id: 'daily', rounds: ['全年'] }, [unit('90')])).toEqual([]);
    expect(roundSpreads({ id: 'daily' }, [unit('90')])).toEqual([]);
  });
});
