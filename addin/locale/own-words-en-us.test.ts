import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { ownInEnglish } from './own-words-en-us';

describe('our own words of a notice', () => {
  const reviewed = BUILTIN_SCHEMES.filter(({ review }) => review);

  it.each(reviewed)('are there in English where it is reviewed: $id', ({ decisions, course }) => {
    const own = [
      ...decisions.flatMap(({ question, options }) => [
        question,
        ...options.flatMap(({ label, explanation }) => [label, explanation]),
      ]),
      ...(course?.steps ?? []).flatMap(({ title, done }) => [title, done]),
    ];
    // A conclusion or an office by its own name is the notice's word.
    const chinese = own.filter((words) => ownInEnglish(words) === words);
    expect(chinese).toEqual(['不够到位', '市直机关工委', '县（市、区）直机关工委']);
    expect(ownInEnglish('初核通过')).toBe('First check passed');
    expect(ownInEnglish('某甲')).toBe('某甲');
  });
});
