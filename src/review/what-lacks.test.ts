import { describe, expect, it } from 'vitest';
import { whatLacks } from './what-lacks';

describe('whose forms cannot be compared', () => {
  it.each([
    [['form-missing', 'form-twice'], 'missing'],
    [['form-twice', 'form-unfilled'], 'twice'],
    [['form-unfilled', 'header-differs'], 'unfilled'],
    [['form-unfilled', 'edition-differs'], 'faulty'],
    [['items-missing'], 'faulty'],
    [['subject-unnamed'], 'faulty'],
  ] as const)('R39 %j: %s', (codes, lack) => {
    expect(whatLacks(codes.map((code) => ({ code })))).toBe(lack);
  });
});
