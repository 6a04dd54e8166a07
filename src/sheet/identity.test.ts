import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIdentity, parseIdentity } from './identity';

const IDENTITY = {
  scheme: 'xiangxi-2017-q3',
  edition: '2017年三季度',
  rubricHash: '0123456789abcdef',
  form: 'annex-2',
  subject: '州甲局',
  filler: '第一组',
};

describe('identity', () => {
  it('L3 is one line of text', () => {
    expect(formatIdentity(IDENTITY)).toBe(
      'hefen:1|xiangxi-2017-q3|2017年三季度|0123456789abcdef|annex-2|州甲局|第一组',
    );
  });

  it('L3 comes back whole whatever the names hold', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('a|b', '100%', '%7C', '甲\n乙', '\r', ''));
    fc.assert(
      fc.property(name, name, (subject, filler) => {
        const identity = { ...IDENTITY, subject, filler: `${filler}组` };
        expect(parseIdentity(formatIdentity(identity))).toEqual(identity);
      }),
    );
  });

  it.each(['', 'hefen', 'hefen:1', 'hefen:1|a|b', 'hefen:2|a|b|c|d|e|f', '被核查单位：州甲局'])(
    'L3 is not read from %j',
    (text) => {
      expect(parseIdentity(text)).toBeNull();
    },
  );
});
