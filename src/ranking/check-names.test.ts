import { describe, expect, it } from 'vitest';
import { appraise } from './appraise';
import { nameKey, soundOf } from './lead-unit';
import { sampleRules, sampleUnits, unitsAt } from './sample-appraisal';

const codes = (table: string) => {
  const { issues } = appraise(sampleRules(), sampleUnits(table));
  return issues.filter(
    ({ code }) => code.startsWith('name-') || code.startsWith('lead-') || code === 'unit-twice',
  );
};

describe('K15 names', () => {
  it.each([
    ['甲 局', '甲\u3000局'],
    ['甲\u00a0局', '甲\t\n局'],
    ['ABC公司', 'abc公司'],
  ])('%j and %j are one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it.each([
    ['戊局（机关）', '戊局(机关)'],
    ['甲局“办”', '甲局办'],
    ['甲·乙局', '甲・乙局'],
  ])('%j and %j are two that may be one', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it('signs between digits are part of a name', () => {
    expect(soundOf('1-2队')).not.toBe(soundOf('12队'));
  });

  it('two spellings are ranked as two and asked about, also of a lead unit', () => {
    const table = '州委（办） 90 90/90 18\n乙局@州委(办) 好 90/90 18\n丙局@州委（办） 好 90/90 18';
    expect(codes(table)).toMatchObject([
      {
        code: 'name-spelled-alike',
        params: { names: ['州委（办）', '州委(办)'] },
        place: { at: 1 },
      },
    ]);
  });

  it('a lead unit that is not listed is told once, with the one name near it', () => {
    const table =
      '州委办 90 90/90 18\n乙局@州委办公室 好 90/90 18\n丙局@州委办公室 好 90/90 18\n丁局@州府 好 90/90 18';
    expect(codes(table)).toMatchObject([
      { code: 'lead-unlisted', params: { lead: '州委办公室', near: '州委办' }, place: { at: 1 } },
      { code: 'lead-unlisted', params: { lead: '州府', near: '' }, place: { at: 3 } },
    ]);
  });

  it('a person spelled in two ways is asked about where a streak goes by person', () => {
    const units = unitsAt({ 甲: '90', 乙: '80' }).map((unit) => ({
      ...unit,
      person: 'Wang(王)',
      past: [{ inBand: true, person: 'wang（王）' }],
    }));
    const of = (streakOf: 'unit' | 'person') =>
      appraise(sampleRules({ streakOf }), units).issues.filter(
        ({ code }) => code === 'name-spelled-alike',
      ).length;
    expect([of('person'), of('unit')]).toEqual([2, 0]);
  });
});
