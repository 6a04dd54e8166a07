import { describe, expect, it } from 'vitest';
import { drawLots } from './draw-lots';
import { findReplacements } from './find-replacements';
import { freezeList } from './lot-list';
import { shareInWords } from './share-words';

const frozen = freezeList(['某甲', '某乙', '某丙', '某丁', '某戊'].map((name) => ({ name })));
if (!frozen.ok) throw new Error('a list that is whole');
const list = frozen.value;
const inOrder = drawLots({ list, seed: '7', count: 2 }).lots.map(({ line }) => line);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = inOrder;

describe('replacements', () => {
  it.each([
    [[first], [{ line: first, by: third }]],
    [
      [second, first],
      [
        { line: second, by: third },
        { line: first, by: fourth },
      ],
    ],
    [
      [first, third],
      [
        { line: first, by: third },
        { line: third, by: fourth },
      ],
    ],
    [[third, first], [{ line: first, by: fourth }]],
    [['某己'], []],
  ])('Y7 %j is replaced by the next of the order', (withdrawn, said) => {
    const draw = drawLots({ list, seed: '7', count: 2, withdrawn });
    const found = findReplacements(draw, withdrawn);
    expect(found).toEqual(said);
    const drawn = new Set(draw.lots.flatMap((lot) => (lot.state === 'drawn' ? [lot.line] : [])));
    for (const { by } of found.slice(-1)) expect(by === null || drawn.has(by)).toBe(true);
  });

  it('Y7 nobody is left to replace the last', () => {
    const withdrawn = [first, second, third, fourth, fifth];
    const found = findReplacements(drawLots({ list, seed: '7', count: 2, withdrawn }), withdrawn);
    expect(found.map(({ by }) => by)).toEqual([third, fourth, fifth, null, null]);
  });
});

describe('the share in words', () => {
  it.each([
    [26, 10, 100, '10%', '2.6'],
    [30, 10, 100, '10%', '3'],
    [26, 1, 4, '25%', '6.5'],
    [10, 1, 3, '1/3', '10/3'],
  ])('Y8 %i of %i/%i is %s, %s', (size, part, whole, share, product) => {
    expect(shareInWords(size, { part, whole })).toEqual({ share, product });
  });
});
