import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from './builtin/builtin-schemes';
import {
  chosenOption,
  doubtChoices,
  findItem,
  isConfirmed,
  itemIdsOf,
  openScheme,
} from './open-scheme';
import { hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';

const [found] = BUILTIN_SCHEMES;
if (!found) throw new Error('no built-in scheme');
const scheme: Scheme = found;
const opened = openScheme(scheme);

describe('a scheme opened', () => {
  it('has a reading for each of the fifteen items', () => {
    expect([...opened.readings.keys()]).toEqual(Array.from({ length: 15 }, (_, at) => `${at + 1}`));
    const reading = opened.readings.get('4');
    expect(reading?.standard).toBe('未按要求落实的，各扣2分。');
    expect(reading?.base).toBe(500);
  });

  it('S11 lists declared decisions first, then the doubts of the standards', () => {
    const ids = opened.decisions.map((decision) => decision.id);
    expect(ids.slice(0, 9)).toEqual(scheme.decisions.map((decision) => decision.id));
    const doubts = [...opened.readings].flatMap(([item, { doubts: all }]) =>
      all.map((doubt) => `${item}/${doubt.id}`),
    );
    expect(ids.slice(9)).toEqual(doubts);
    expect(doubts.some((id) => id.startsWith('4/'))).toBe(true);
  });

  it('hands an item its own doubts’ choices only', () => {
    const choices = { floor: 'zero', '4/each-of:r1': 'b', '14/each-of:r1': 'c' };
    expect(doubtChoices('4', choices)).toEqual({ 'each-of:r1': 'b' });
    expect(doubtChoices('1', choices)).toEqual({});
  });

  it('S11 knows which option stands and whether somebody stands behind it', () => {
    const [decision] = scheme.decisions;
    if (!decision) throw new Error('no decision');
    expect(chosenOption(decision, {}).label).toBe('满分98分');
    expect(isConfirmed(decision, {})).toBe(false);
    expect(chosenOption(decision, { 'full-mark': 'printed-100' }).id).toBe('printed-100');
    expect(isConfirmed(decision, { 'full-mark': 'sum-98' })).toBe(true);
  });

  it('lists items and indicators in the order they are printed', () => {
    expect(itemIdsOf(scheme)).toEqual([...opened.readings.keys()]);
    const checked = BUILTIN_SCHEMES.find(({ id }) => id === 'dazhou-2017-206');
    const ids = checked ? itemIdsOf(checked) : [];
    expect([ids.length, ids[0], ids[12], ids.at(-1)]).toEqual([
      40,
      'duty.1',
      'member.1',
      'helper.3',
    ]);
  });

  it('finds an item by its id', () => {
    expect(findItem(scheme, '14')?.base).toBe(500);
    expect(findItem(scheme, '16')).toBeNull();
  });
});

describe('the rubric hash', () => {
  it('S9 is sixteen hex digits, the same every time', () => {
    expect(hashRubric(scheme)).toMatch(/^[0-9a-f]{16}$/);
    expect(hashRubric(structuredClone(scheme))).toBe(hashRubric(scheme));
  });

  it.each([
    ['xiangxi-2017-q3', '13b0f08147c77e05'],
    ['xiangxi-2018-5', '9712db768636a386'],
    ['dazhou-2017-206', 'f5442d16430e04d8'],
    ['bazhong-2015-125', 'e2cd9667bc0edafe'],
    ['leshan-2017-38', '85dc8b564428aec6'],
  ])('S9 of %s stays what it was: sheets handed out carry it', (id, hash) => {
    const own = BUILTIN_SCHEMES.find((each) => each.id === id);
    expect(own && hashRubric(own)).toBe(hash);
  });

  it('S9 is moved by one character of the words and by nothing else', () => {
    const spoilt = (change: (form: Scheme['forms'][number]) => unknown): string => {
      const copy = structuredClone(scheme);
      copy.forms.forEach(change);
      return hashRubric(copy);
    };
    const words = spoilt((form) => {
      if (form.kind === 'score')
        Object.assign(form.sections[0]?.items[0] ?? {}, { standard: '未按要求落实的，扣1分。' });
    });
    const widths = spoilt((form) => Object.assign(form.columns[0] ?? {}, { width: 99 }));
    expect(words).not.toBe(hashRubric(scheme));
    expect(widths).toBe(hashRubric(scheme));
    expect(hashRubric({ ...scheme, rosters: [], decisions: [] })).toBe(hashRubric(scheme));
    expect(hashRubric({ ...scheme, edition: '2018年' })).not.toBe(hashRubric(scheme));
  });
});
