import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../standard/parse-indicator';
import type { ReviewedItem, TestsRule } from './reviewed-items';
import { readUnder, testsInForce } from './tests-in-force';

const BY_POST = '书记每季度主持研究工作至少1次，成员每半年研究工作至少1次。';
const TWO = '每年实地调研不少于6次，每两个月写一篇小结。';

function item(text: string, ruleOf: (tests: ReviewedItem['indicator']['tests']) => TestsRule) {
  const indicator = { text, tests: parseIndicator(text) };
  const rule = ruleOf(indicator.tests);
  return {
    id: 'a',
    form: 'f',
    block: 'b',
    applies: null,
    indicator,
    scope: { months: 12 },
    rule,
  } satisfies ReviewedItem;
}

const byPost = item(BY_POST, ([first, second]) => ({
  kind: 'by-condition',
  of: [
    { condition: 'head', words: '书记每季度', tests: first ? [first] : [] },
    { condition: 'member', words: '成员每半年', tests: second ? [second] : [] },
  ],
}));

function statusOf(
  text: string,
  of: ReviewedItem,
  conditions: Readonly<Record<string, boolean>> = {},
): string {
  return readUnder(text, testsInForce(of, conditions), of.scope).status;
}

describe('R60 which of two tests counts by whom it is asked of', () => {
  it.each([
    ['4次', { head: true }, 'met'],
    ['2次', { head: true }, 'unmet'],
    ['2次', { member: true }, 'met'],
    ['1次', { member: true }, 'unmet'],
    // The first that holds counts: a head is a member too.
    ['2次', { head: true, member: true }, 'unmet'],
    ['2次', { head: false }, 'met'],
    ['2次', {}, 'unclear'],
    ['4次', {}, 'met'],
    ['1次', {}, 'unmet'],
    ['2次', { head: false, member: false }, 'unclear'],
    ['', {}, 'blank'],
    ['按要求主持研究', {}, 'met'],
    ['2016年2次，2017年4次', {}, 'met'],
  ])('%s of %o is %s', (text, conditions, status) => {
    expect(statusOf(text, byPost, conditions)).toBe(status);
  });

  it('years are judged by the same test, and open where it is not said which', () => {
    const yearsOf = (conditions: Readonly<Record<string, boolean>>) =>
      readUnder('2016年2次，2017年4次', testsInForce(byPost, conditions), byPost.scope).years.map(
        ({ status }) => status,
      );
    expect(yearsOf({})).toEqual(['unclear', 'met']);
    expect(yearsOf({ head: true })).toEqual(['unmet', 'met']);
    expect(yearsOf({ member: true })).toEqual(['met', 'met']);
  });

  it('says by which words it was judged, and between which nobody has said', () => {
    const chosen = (conditions: Readonly<Record<string, boolean>>) =>
      testsInForce(byPost, conditions).chosen?.map(({ words }) => words);
    expect(chosen({ member: true })).toEqual(['成员每半年']);
    expect(chosen({})).toEqual(['书记每季度', '成员每半年']);
  });
});

describe('R61 two tests of one indicator', () => {
  it.each([
    ['调研6次，小结6篇', 'met', 'met'],
    ['调研6次，小结4篇', 'unmet', 'unclear'],
    ['调研5次，小结4篇', 'unmet', 'unmet'],
    ['调研6次，缺小结2篇', 'unmet', 'unclear'],
    ['小结4篇', 'unmet', 'unclear'],
    ['未开展', 'unmet', 'unmet'],
    ['', 'blank', 'blank'],
  ])('%s: both have to be reached %s, told apart %s', (text, both, apart) => {
    expect(
      statusOf(
        text,
        item(TWO, () => ({ kind: 'all' })),
      ),
    ).toBe(both);
    expect(
      statusOf(
        text,
        item(TWO, () => ({ kind: 'apart' })),
      ),
    ).toBe(apart);
  });
});
