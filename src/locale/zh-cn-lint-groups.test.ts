import { describe, expect, it } from 'vitest';
import { lintScheme } from '../lint/lint-scheme';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { groupSentence } from './zh-cn-lint-groups';
import { findingSentence } from './zh-cn-lint';

const FINDINGS = BUILTIN_SCHEMES.map(lintScheme);

function found(scheme: number, code: string) {
  return (FINDINGS[scheme] ?? []).filter((each) => each.code === code);
}

describe('L46 what several items share is said once', () => {
  it.each([
    [0, 'cannot-reach-zero', '第1、2、6、7、8、10、11、13、14、15项最低分高于0'],
    [0, 'scores-unattainable', '第4、12项有的分数得不到'],
    [1, 'cannot-reach-zero', '一·3、五·1、八·1最低分高于0'],
    [1, 'content-without-clause', '二·3、五·3、六·2、七·1有的内容没有扣分条款'],
    [1, 'clause-without-content', '一·2、四·4、五·3、七·2有的扣分条款内容里没有'],
  ])('scheme %i, %s: %s', (scheme, code, title) => {
    const sentence = groupSentence(found(scheme, code));
    expect(sentence?.title).toBe(title);
    expect(sentence?.detail).toMatch(/。$/);
  });

  it('tells each item’s own number behind it', () => {
    expect(groupSentence(found(1, 'cannot-reach-zero'))?.detail).toBe('最低依次得1、1、1分。');
  });

  it('leaves one alone, and those that share no sentence or need a decision', () => {
    const [low] = found(0, 'cannot-reach-zero');
    const [scores] = found(0, 'scores-unattainable');
    if (!low || !scores) throw new Error('not found');
    expect(groupSentence([low])).toEqual(findingSentence(low));
    expect(groupSentence([low, scores])).toBeNull();
    expect(groupSentence([low, low])).toBeNull();
    expect(groupSentence(found(0, 'beyond-base'))).toBeNull();
    expect(groupSentence(found(1, 'word-doubled'))).toBeNull();
  });
});
