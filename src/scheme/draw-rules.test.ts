import { describe, expect, it } from 'vitest';
import villages from './builtin/bazhong-2015-125.json';
import people from './builtin/dazhou-2017-206.json';
import { documentOfScheme } from './document-of-scheme';
import { drawRulesOf, waitsForNext } from './draw-rules';
import { parseScheme } from './parse-scheme';
import { hashRubric } from './rubric-hash';
import type { Choices, Scheme } from './scheme';

function parsed(document: object): Scheme {
  const read = parseScheme(document);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe('draw-share', () => {
  it.each([
    ['tenth', 'batch', { rounding: 'up', pool: 'each' }],
    ['tenth', 'pool', { rounding: 'up', pool: 'accumulated' }],
    ['tenth', 'half-up', { rounding: 'half-up', pool: 'each' }],
  ])('S22 the decision %s, option %s, says how many are drawn', (decision, option, says) => {
    expect(drawRulesOf(parsed(people), { [decision]: option })).toMatchObject({
      from: 'agreed',
      share: [10, 100],
      atLeastOne: true,
      ...says,
    });
  });

  it('S22 stands at the first option until somebody chooses, with the words it rests on', () => {
    expect(drawRulesOf(parsed(people), {})).toMatchObject({
      label: '每批计算，至少1人',
      quote: '按 10% 比例进行抽查核实',
      pool: 'each',
    });
    expect(drawRulesOf(parsed(villages), {})).toMatchObject({ from: 'list', pool: 'each' });
    expect(drawRulesOf({ ...parsed(people), decisions: [] }, {})).toBeNull();
  });

  it('S22 only an accumulated list too short for a whole one waits for the next', () => {
    const waits = (choices: Choices, size: number): boolean => {
      const rules = drawRulesOf(parsed(people), choices);
      return rules !== null && waitsForNext(rules, size);
    };
    expect([waits({ tenth: 'pool' }, 9), waits({ tenth: 'pool' }, 10)]).toEqual([true, false]);
    expect(waits({}, 9)).toBe(false);
  });

  it('S22 is kept and read again as it is, and changes no hash of the forms', () => {
    for (const document of [people, villages]) {
      const scheme = parsed(document);
      expect(parsed(documentOfScheme(scheme))).toEqual(scheme);
      expect(hashRubric({ ...scheme, decisions: [] })).toBe(hashRubric(scheme));
    }
  });

  it('S22 takes no share above the whole and no rounding it does not know', () => {
    const decisions = people.decisions
      .filter(({ id }) => id === 'tenth')
      .map((each) => ({
        ...each,
        options: each.options.map((option) => ({
          ...option,
          effect: { ...option.effect, share: [3, 2], rounding: 'about' },
        })),
      }));
    const read = parseScheme({ ...people, decisions });
    expect(read.ok ? [] : read.failure.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'decisions[0].options[0].effect.share',
        'decisions[0].options[0].effect.rounding',
      ]),
    );
  });
});
