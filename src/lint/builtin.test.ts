import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { openScheme } from '../scheme/open-scheme';
import type { Finding } from './finding';
import { lintScheme } from './lint-scheme';

/** What readers found in the notices by hand (X1 …), and what of it is found here: rule, code, item or place in the body. */
const FOUND: Readonly<Record<string, string>> = {
  'xiangxi-2017-q3': `
    X1 sum-differs
    X2 cap-differs 四、（二）
    X6 floor-unsaid
    X5 beyond-base 4
    X3 quota-without-place
    X71 target-absent 3
    X71 target-absent 9
    X4 applies-to-some 1
    X7 pass-mark-absent 9
    X4 applies-to-some 13
    X5 beyond-base 3
    X5 beyond-base 9
    X5 beyond-base 14
    X8 column-without-points
    X10 weekday-unclear 4
    X66 cannot-reach-zero 1
    X66 cannot-reach-zero 2
    X66 scores-unattainable 4
    X66 cannot-reach-zero 6
    X66 cannot-reach-zero 7
    X66 cannot-reach-zero 8
    X66 cannot-reach-zero 10
    X66 cannot-reach-zero 11
    X66 scores-unattainable 12
    X66 cannot-reach-zero 13
    X66 cannot-reach-zero 14
    X66 cannot-reach-zero 15
    X9 numbering-gap 附件目录
    X9 numbering-mixed 附件1、二
    X9 word-doubled 四、（四）
    X9 unit-misprinted`,
  'xiangxi-2018-5': `
    X20 component-folded 四、（四）
    X19 component-unnamed 三、（一）
    X19 rounds-unsettled 三、（二）2
    X12 floor-unsaid
    X17 beyond-base 3.1
    X12 floor-in-middle 1.2
    X12 floor-twice 3.3
    X12 floor-in-middle 4.1
    X14 units-differ 4.3
    X13 amount-left-open 2.2
    X13 amount-left-open 六、（四）
    X11 bonus-above-base 1.2
    X21 shares-not-whole 三、（二）1
    X18 grades-without-points 三、（二）1
    X23 grade-threshold-absent 五、（一）
    X60 factor-absent 五、（三）
    X22 ties-unsettled 五、（三）
    X25 decimals-unsaid 三、（一）
    X62 beyond-base 1.3
    X12 beyond-base 6.2
    X64 term-unclear 六、（三）
    X66 cannot-reach-zero 1.3
    X66 scores-unattainable 2.1
    X66 scores-unattainable 3.1
    X66 cannot-reach-zero 5.1
    X66 scores-unattainable 5.3
    X66 cannot-reach-zero 8.1
    X26 period-twice 3.3
    X63 clause-without-content 1.2
    X63 content-without-clause 2.3
    X63 clause-without-content 4.4
    X63 content-without-clause 5.3
    X63 clause-without-content 5.3
    X63 content-without-clause 6.2
    X63 content-without-clause 7.1
    X63 clause-without-content 7.2
    X26 titles-differ 二、（一）
    X26 titles-differ 附件目录
    X26 terms-differ 二、（三）
    X26 word-doubled
    X26 word-doubled 二、（六）`,
  'dazhou-2017-206': `
    X27 conclusion-gap 第五条（三）3（2）
    X28 conclusion-overlap 第五条（三）3（3）
    X57 words-vary
    X35 words-vary 附件1查核情况
    X57 words-vary 第五条（三）1
    X57 brackets-vary 附件1标题
    X35 annex-marks-differ 附件目录
    X35 annex-unclear 第五条（三）3`,
  'bazhong-2015-125': `
    X41 day-beyond-month 一（此后）
    X38 words-vary secretary.8
    X38 words-vary
    X77 words-vary 四、（一）
    X38 titles-differ 附件目录
    X77 word-doubled 六、（三）`,
  'leshan-2017-38': `
    X78 words-vary 3.3-2
    X78 words-vary 2.10
    X78 words-vary
    X46 item-repeated 2.7.3
    X46 item-repeated 2.10`,
};

/** Items whose clauses can be read in two ways: how 各 tells things apart (X5), any or each (X62), as found or each once. */
const READ_TWICE: Readonly<Record<string, string>> = {
  'xiangxi-2017-q3': 'X5 4, X5 10, X5 14',
  'xiangxi-2018-5': 'X62 1.2, X62 1.3, X62 2.2, X62 3.3, X62 4.1, X62 5.3, X62 8.1',
  // Forms without points: no standard is read.
  'dazhou-2017-206': '',
  'bazhong-2015-125': '',
  'leshan-2017-38': '',
};

/** What some findings say, in the figures of the notice. */
const FIGURES: Readonly<Record<string, readonly object[]>> = {
  'xiangxi-2017-q3': [
    { code: 'sum-differs', params: { sum: 9800, printed: 10000 }, decision: 'full-mark' },
    { code: 'cap-differs', params: { cap: 9800 }, decision: 'full-mark' },
    { code: 'beyond-base', item: '4', params: { most: 800, base: 500 }, decision: 'floor' },
    {
      code: 'quota-without-place',
      params: { sizes: [1, 2], groups: 6, of: 19 },
      decision: 'quota-pool',
    },
    { code: 'pass-mark-absent', item: '9', decision: 'pass-mark' },
    { code: 'weekday-unclear', item: '4', decision: 'first-friday' },
    { code: 'column-without-points', decision: 'highlights' },
    { code: 'applies-to-some', item: '13', decision: 'not-applicable' },
    { code: 'target-absent', item: '9', proposal: { id: 'target-9' } },
    { code: 'numbering-gap', params: { of: 'annex', missing: [1, 3] } },
    { code: 'unit-misprinted', params: { printed: '州委统战部直' } },
  ],
  'xiangxi-2018-5': [
    { code: 'beyond-base', item: '3.1', params: { most: 600, base: 500 } },
    { code: 'beyond-base', item: '6.2', params: { most: null } },
    { code: 'component-folded', params: { component: '述职测评', full: 2000 }, decision: 'scale' },
    { code: 'component-unnamed', decision: 'component' },
    { code: 'rounds-unsettled', params: { component: '实地核查' }, decision: 'rounds' },
    { code: 'amount-left-open', item: '2.2', decision: 'discretion' },
    { code: 'bonus-above-base', params: { bonus: 500, base: 600 }, decision: 'full-mark' },
    { code: 'units-differ', params: { target: '次', penalty: '人次' } },
    {
      code: 'shares-not-whole',
      params: { ratio: [3, 5, 2], whole: 10 },
      decision: 'daily-rounding',
    },
    {
      code: 'grades-without-points',
      params: { grades: ['好', '较好', '一般'] },
      figures: ['daily-good', 'daily-fair', 'daily-plain'],
    },
    { code: 'grade-threshold-absent', figures: ['grade-good', 'grade-fair'] },
    { code: 'factor-absent', figures: ['conversion'] },
    { code: 'ties-unsettled', decision: 'ties' },
    { code: 'decimals-unsaid', decision: 'decimals' },
    { code: 'cannot-reach-zero', item: '5.1', params: { attainable: [500, 400, 300, 200, 100] } },
    { code: 'titles-differ', params: { pairs: { length: 6 } } },
    { code: 'terms-differ', params: { table: '学习新思想、走进新时代' } },
    { code: 'word-doubled', params: { words: '党和和' } },
    { code: 'word-doubled', params: { words: '党的基层党的' } },
  ],
  'bazhong-2015-125': [
    { code: 'day-beyond-month', params: { day: 30, months: [2] } },
    { code: 'words-vary', params: { words: ['县（区）部门', '县区部门'] } },
    { code: 'word-doubled', params: { words: '好良好' } },
  ],
  'leshan-2017-38': [
    { code: 'words-vary', params: { words: ['高知群体', '高知识群体'] } },
    { code: 'words-vary', params: { words: ['非公企业', '非公有制企业'] } },
  ],
  'dazhou-2017-206': [
    { code: 'conclusion-gap', decision: 'below-third' },
    { code: 'conclusion-overlap', decision: 'third-exact' },
    { code: 'words-vary', params: { words: ['班子成员', '班成员'] } },
    { code: 'words-vary', params: { words: ['经查核', '经核查'] } },
    { code: 'brackets-vary', params: { times: 3 } },
    { code: 'annex-unclear', params: { words: '审核附表（见附件）', annexes: 4 } },
  ],
};

describe.each(BUILTIN_SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (id, scheme) => {
  const findings = lintScheme(scheme);

  it('L43 finds what readers found by hand, and nothing else', () => {
    const lines = (FOUND[id] ?? '').split('\n').filter((line) => line.trim() !== '');
    const expected = lines.map((line) => line.trim().replace(/^X\d+ /, ''));
    const others = findings.filter(({ code }) => code !== 'two-readings');
    expect(others.map(placed)).toEqual(expected);
  });

  it('L11 tells each item that is read in two ways', () => {
    const expected = (READ_TWICE[id] ?? '').match(/(?<=X\d+ )[^, ]+/g) ?? [];
    const doubtful = findings.filter(({ code }) => code === 'two-readings');
    expect(doubtful.map(({ item }) => item)).toEqual(expected);
  });

  it('L43 says it in the notice’s figures', () => {
    for (const figure of FIGURES[id] ?? []) {
      expect(findings).toContainEqual(expect.objectContaining(figureOf(figure)));
    }
  });

  it('L43 names only decisions and figures there are', () => {
    const known = new Set(openScheme(scheme).decisions.map((decision) => decision.id));
    const asked = (scheme.figures ?? []).map((figure) => figure.id);
    for (const { decision, figures = [], proposal } of findings) {
      expect(asked).toEqual(expect.arrayContaining([...figures]));
      if (decision !== undefined) expect(known).toContain(decision);
      if (proposal !== undefined) expect(known).not.toContain(proposal.id);
    }
  });
});

function placed({ code, item, passage }: Finding): string {
  return [code, item ?? passage].filter((part) => part !== undefined).join(' ');
}

/** Nested records are compared in part. */
function figureOf(figure: object): object {
  return Object.fromEntries(
    Object.entries(figure).map(([key, value]): [string, unknown] => [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? expect.objectContaining(figureOf(value))
        : value,
    ]),
  );
}
