import { describe, expect, it } from 'vitest';
import type { AppraisalIssue } from '../ranking/appraisal-issue';
import type { AppraisalSheetIssue } from '../ranking/appraisal-sheet-issue';
import { appraisalSentence } from './zh-cn-appraisal';

type Issue = AppraisalIssue | AppraisalSheetIssue;
const ABOUT = { severity: 'must', clauses: ['日常管理占20%'] } as const;

const of = { unit: '州甲局', component: '日常管理' };
const grades = ['好', '较好', '一般'];
const cell = { unit: '州甲局', title: '名次' };

/** One realistic issue of every code (the compiler holds that none is missing) with its sentence. */
const SAID: {
  readonly [Code in Issue['code']]: readonly [Extract<Issue, { readonly code: Code }>, string];
} = {
  'weights-differ': [
    { ...ABOUT, code: 'weights-differ', params: { sum: '110' } },
    '各部分权重相加为110%，不是100%，综合得分都没有算。请核对权重。',
  ],
  'unit-unnamed': [
    { ...ABOUT, code: 'unit-unnamed', params: {} },
    '这一行没有写单位，没有算它。请补写单位，或清空这一行。',
  ],
  'unit-twice': [
    { ...ABOUT, code: 'unit-twice', params: { unit: '州甲局', times: 2 } },
    '“州甲局”写了2行，都不排名次。请留一行，或把名称写清。',
  ],
  'unit-namesake': [
    { ...ABOUT, code: 'unit-namesake', params: { unit: '办公室', systems: ['', '州乙局'] } },
    '“办公室”不止一个（没有牵头单位、牵头单位“州乙局”），各按一个单位算。',
  ],
  'component-missing': [
    { ...ABOUT, code: 'component-missing', params: of },
    '缺日常管理，综合得分未定。',
  ],
  'rounds-missing': [
    { ...ABOUT, code: 'rounds-missing', params: { ...of, held: 3, of: 4 } },
    '日常管理应有4次，已填3次，综合得分未定。',
  ],
  'score-text': [
    { ...ABOUT, code: 'score-text', params: { ...of, text: '4分' } },
    '日常管理填“4分”，不是数字，没有算它。请填数字。',
  ],
  'score-error': [
    { ...ABOUT, code: 'score-error', params: { ...of, text: '#REF!' } },
    '日常管理显示#REF!，没有算它。请看所链接的表还在不在。',
  ],
  'score-uncalculated': [
    { ...ABOUT, code: 'score-uncalculated', params: of },
    '日常管理是公式，文件里没有算出的值。请在表格软件里打开、保存后再读。',
  ],
  'score-above-full': [
    { ...ABOUT, code: 'score-above-full', params: { ...of, value: '100.005', full: '100' } },
    '日常管理填100.005分，超过满分100分。请核对分数，或核对满分的口径。',
  ],
  'score-negative': [
    { ...ABOUT, code: 'score-negative', params: { ...of, value: '−1' } },
    '日常管理填−1分，不能是负数。',
  ],
  'score-as-share': [
    { ...ABOUT, code: 'score-as-share', params: { ...of, value: '0.9', percent: '90' } },
    '日常管理填0.9分。如果是90%，请填90。',
  ],
  'name-spelled-alike': [
    { ...ABOUT, code: 'name-spelled-alike', params: { names: ['州委（办）', '州委(办)'] } },
    '“州委（办）”和“州委(办)”写法不同，按两个算。是同一个的，请改成一样。',
  ],
  'lead-unlisted': [
    { ...ABOUT, code: 'lead-unlisted', params: { lead: '州委办公室', near: '州委办' } },
    '牵头单位“州委办公室”不在名单，名单里有“州委办”。请核对名称。',
  ],
  'pool-open': [
    { ...ABOUT, code: 'pool-open', params: { pool: '', open: 3, bands: ['后3名'] } },
    '还有3个单位没有综合得分，名次、后3名可能改变。',
  ],
  'grade-unknown': [
    { ...ABOUT, code: 'grade-unknown', params: { ...of, text: '优', grades } },
    '日常管理填“优”，不是“好”、“较好”、“一般”中的一个。',
  ],
  'grade-expected': [
    { ...ABOUT, code: 'grade-expected', params: { ...of, value: '90', grades } },
    '日常管理填90；牵头单位所属的按等次计。请填“好”、“较好”、“一般”中的一个。',
  ],
  'score-expected': [
    { ...ABOUT, code: 'score-expected', params: { ...of, grade: '好' } },
    '日常管理填“好”；牵头单位按分数计。请填分数。',
  ],
  'grade-without-points': [
    { ...ABOUT, code: 'grade-without-points', params: { component: '日常管理', grade: '好' } },
    '日常管理的“好”计几分没有定，用到它的综合得分未定。',
  ],
  'grade-points-above-full': [
    {
      ...ABOUT,
      code: 'grade-points-above-full',
      params: { component: '日常管理', grade: '好', value: '25', full: '20' },
    },
    '日常管理的“好”计25分，超过满分20分，没有算它。请核对。',
  ],
  'grade-points-disordered': [
    { ...ABOUT, code: 'grade-points-disordered', params: { component: '日常管理', grades } },
    '日常管理：“好”、“较好”、“一般”所计的分没有从高到低。请核对。',
  ],
  'grade-share-differs': [
    {
      ...ABOUT,
      code: 'grade-share-differs',
      params: {
        component: '日常管理',
        system: '州甲局',
        given: [4, 4, 2],
        places: [3, 5, 2],
        grades,
      },
    },
    '州甲局所属的日常管理：评好4个、较好4个、一般2个，按比例为好3个、较好5个、一般2个。',
  ],
  'tie-across-band': [
    {
      ...ABOUT,
      code: 'tie-across-band',
      params: { units: ['州甲局', '州乙局'], rank: 5, inForce: '', otherwise: '后7至9名' },
    },
    '第5名并列2个：“州甲局”、“州乙局”。按现在的口径不在其中，按另一种在后7至9名。',
  ],
  'few-units': [
    { ...ABOUT, code: 'few-units', params: { pool: '州甲局', size: 5, places: 9 } },
    '州甲局：排名次的只有5个，不足9个，从后往前数会数到前几名。',
  ],
  'grade-lines-missing': [
    { ...ABOUT, code: 'grade-lines-missing', params: { grades: ['较好'] } },
    '“较好”的分数线没有定，等次都未定。',
  ],
  'grade-lines-disordered': [
    { ...ABOUT, code: 'grade-lines-disordered', params: { grades: ['好', '较好'] } },
    '“好”、“较好”的分数线没有从高到低。请核对。',
  ],
  'honour-barred': [
    {
      ...ABOUT,
      code: 'honour-barred',
      params: { unit: '州甲局', honour: '优秀', grade: '好', has: '较好' },
    },
    '州甲局拟评“优秀”；等次为“较好”，必须为“好”。',
  ],
  'honour-open': [
    { ...ABOUT, code: 'honour-open', params: { unit: '州甲局', honour: '优秀' } },
    '州甲局拟评“优秀”；等次未定，能否评定未定。',
  ],
  'streak-open': [
    { ...ABOUT, code: 'streak-open', params: { unit: '州甲局', measure: '约谈', years: 2 } },
    '州甲局是否连续2年没有写明，“约谈”未定。请填往年情况。',
  ],
  'factor-missing': [
    { ...ABOUT, code: 'factor-missing', params: { to: '绩效考核得分' } },
    '折算计入“绩效考核得分”的系数没有定，没有折算。',
  ],
  'appraisal-column-lost': [
    { ...ABOUT, code: 'appraisal-column-lost', params: { title: '名次' } },
    '找不到“名次”一栏，这一栏没有检查。',
  ],
  'formulas-gone': [
    { ...ABOUT, code: 'formulas-gone', params: {} },
    '本表的公式都没有了，改了分数也不会重算。请重新插入本表。',
  ],
  'row-without-formulas': [
    { ...ABOUT, code: 'row-without-formulas', params: { unit: '州甲局' } },
    '“州甲局”这一行没有公式，没有算分。请从上一行复制公式。',
  ],
  'row-sorted-apart': [
    { ...ABOUT, code: 'row-sorted-apart', params: { unit: '州甲局', other: '州乙局' } },
    '“州甲局”这一行右侧各栏原是“州乙局”的，排序时没有一起动。请撤销排序，或逐格核对。',
  ],
  'result-overwritten': [
    { ...ABOUT, code: 'result-overwritten', params: { ...cell, written: '3' } },
    '名次直接填了3，不再随分数变动。请恢复公式。',
  ],
  'result-error': [
    { ...ABOUT, code: 'result-error', params: { ...cell, text: '#REF!' } },
    '名次显示#REF!。请恢复公式。',
  ],
  'result-disagrees': [
    { ...ABOUT, code: 'result-disagrees', params: { ...cell, shown: '', derived: '5' } },
    '名次显示空白，按所填应为5。公式可能改过，请恢复。',
  ],
  'weight-altered': [
    {
      ...ABOUT,
      code: 'weight-altered',
      params: { component: '日常管理', shown: '30', isText: false, official: '20' },
    },
    '日常管理的权重为20%，表上是30。请恢复。',
  ],
  'full-altered': [
    {
      ...ABOUT,
      code: 'full-altered',
      params: { component: '述职测评', shown: '100', isText: false, official: '20' },
    },
    '述职测评的满分按口径为20分，表上是100。请恢复，或改口径。',
  ],
  'figure-altered': [
    {
      ...ABOUT,
      code: 'figure-altered',
      params: { title: '日常管理“好”', shown: '95', isText: false, official: '90' },
    },
    '日常管理“好”的数，表上是95，定的是90。请改成一致。',
  ],
  'answer-unread': [
    {
      ...ABOUT,
      code: 'answer-unread',
      params: { unit: '州甲局', title: '上年是否后3名', text: '√' },
    },
    '“上年是否后3名”填“√”，只认“是”或“否”。请改填。',
  ],
  'name-unread': [
    {
      ...ABOUT,
      code: 'name-unread',
      params: { unit: '州甲局', title: '牵头单位', text: '#REF!' },
    },
    '“牵头单位”显示#REF!，不知道是谁。请改填名称。',
  ],
  'sheet-cannot-tell': [
    { ...ABOUT, code: 'sheet-cannot-tell', params: { units: ['州甲局', '州乙局'] } },
    '“州甲局”、“州乙局”的综合得分相差不到一亿分之一分，表上按相同排。名次由人定。',
  ],
};

describe('the sentence of every issue of an appraisal', () => {
  it.each(Object.entries(SAID))('%s', (_, [issue, sentence]) => {
    expect(appraisalSentence(issue)).toBe(sentence);
  });

  it.each<readonly [Issue, string]>([
    [
      { ...ABOUT, code: 'rounds-missing', severity: 'note', params: { ...of, held: 3, of: 4 } },
      '日常管理应有4次，已填3次，按已填的算。',
    ],
    [
      { ...ABOUT, code: 'result-overwritten', params: { ...cell, written: '' } },
      '名次的公式删去了。请恢复公式。',
    ],
    [
      {
        ...ABOUT,
        code: 'figure-altered',
        params: { title: '折算系数', shown: '0.3', isText: false, official: '' },
      },
      '折算系数的数，表上是0.3，口径里还没有定。请在口径里定。',
    ],
  ])('says it as it stands there: %#', (issue, sentence) => {
    expect(appraisalSentence(issue)).toBe(sentence);
  });
});
