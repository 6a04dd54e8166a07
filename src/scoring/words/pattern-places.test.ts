import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsAnyOf } from './pattern-places';

const PATTERNS = [/没[开办]/y, /(?<=已)经/y, /零(?=\p{Script=Han})/uy, /经/y];

describe('places where a pattern fits', () => {
  it('are those where one of them fits by itself, in whatever order texts and places are asked for', () => {
    const fits = fitsAnyOf(PATTERNS);
    const text = fc.string({ unit: fc.constantFrom('没', '开', '办', '已', '经', '零', 'x') });
    const asked = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 9 })));
    fc.assert(
      fc.property(fc.tuple(text, text, text), asked, (texts, places) => {
        for (const [which, at] of places) {
          const own = texts[which] ?? '';
          const alone = PATTERNS.some((pattern) => {
            pattern.lastIndex = at;
            return pattern.test(own);
          });
          expect(fits(own, at)).toBe(alone);
        }
      }),
    );
  });
});
