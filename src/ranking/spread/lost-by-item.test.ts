import { describe, expect, it } from 'vitest';
import { pointsOfHundredths, formatPoints } from '../../base/points';
import { lostByItem, sumOfLost } from './lost-by-item';

const points = (value: number) => pointsOfHundredths(value * 100);
const ITEMS = [
  { id: '1', base: points(5) },
  { id: '2', base: points(10) },
  { id: '3', base: points(4) },
];

/** 「1=3 2= 3=4」: a form's scores by item, blank for none. */
function form(text: string) {
  return text.split(' ').map((each) => {
    const [item = '', score = ''] = each.split('=');
    return { item, writtenScore: score === '' ? null : points(Number(score)) };
  });
}

function lost(...forms: readonly string[]): readonly string[] {
  return lostByItem(ITEMS, forms.map(form)).map(
    (each) => `${each.item} −${formatPoints(each.lost)} ${each.units}/${each.scored}+${each.open}`,
  );
}

describe('points lost by item', () => {
  it('SP4, SP5: what each item cost, how many units, in the order of the form', () => {
    expect(lost('3=4 2=9.5 1=3', '1=5 2=8 3=4')).toEqual([
      '1 −2 1/2+0',
      '2 −2.5 2/2+0',
      '3 −0 0/2+0',
    ]);
  });

  it('SP4: blank is open and neither 0 nor full; so is an item that is not there', () => {
    expect(lost('1= 2=10 3=4', '2=10 3=4')).toEqual(['1 −0 0/0+2', '2 −0 0/2+0', '3 −0 0/2+0']);
  });

  it('SP4: an item that stands twice has no score, a third time neither', () => {
    expect(lost('1=3 1=4 2=10 3=4')[0]).toBe('1 −0 0/0+1');
    expect(lost('1=3 1=4 1=4 2=10 3=4')[0]).toBe('1 −0 0/0+1');
  });

  it('SP4: 加分 of one unit makes up for nothing another lost', () => {
    expect(lost('1=9 2=10 3=4', '1=3 2=10 3=4')[0]).toBe('1 −2 1/2+0');
  });

  it('SP4: a score below 0, where the owner allows it, lost more than the item is worth', () => {
    expect(lost('1=-1 2=10 3=4')[0]).toBe('1 −6 1/1+0');
  });

  it('SP4: all items together, nothing for none', () => {
    expect(sumOfLost(lostByItem(ITEMS, [form('1=3 2=9.5 3=4')]))).toBe(250);
    expect(sumOfLost([])).toBe(0);
  });
});
