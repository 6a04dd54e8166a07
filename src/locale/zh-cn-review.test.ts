import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import type { SubjectIssue } from '../review/subject-issues';
import { STATUS_WORDS } from '../sheet/typed-columns';
import { reviewSentences } from './zh-cn-review';

const NAMES = {
  form: (id: string) => ({ one: '责任查核表' })[id] ?? id,
  filler: (id: string) => ({ group: '党组', team: '考察组' })[id] ?? id,
  source: (source: string) => `“${source}”表`,
  item: (id: string) => id,
  condition: (id: string) => ({ post: '有党内职务' })[id] ?? id,
  cell: formatCell,
};
const ABOUT = { severity: 'must', clauses: [] } as const;

/** One realistic issue of every code (the compiler holds that none is missing) with its sentence. */
const SUBJECT: {
  readonly [Code in SubjectIssue['code']]: readonly [
    Extract<SubjectIssue, { readonly code: Code }>,
    string,
  ];
} = {
  'subject-unnamed': [
    { ...ABOUT, code: 'subject-unnamed', params: { source: '责任' } },
    '“责任”表没有写姓名，不知是谁的表。请补写姓名。',
  ],
  'name-spelled': [
    { ...ABOUT, code: 'name-spelled', params: { spellings: ['某 甲', '某甲'] } },
    '姓名写法不同：“某 甲”、“某甲”，已按一人比对。',
  ],
  'name-differs': [
    { ...ABOUT, code: 'name-differs', params: { names: ['某甲', '某钾'], sources: ['责任'] } },
    '姓名写成“某甲”、“某钾”，暂按一人比对。请核对是否一人。',
  ],
  'header-differs': [
    {
      ...ABOUT,
      code: 'header-differs',
      params: {
        label: '单位及职务',
        values: [
          { text: '市甲局副局长', fillers: ['group'] },
          { text: '', fillers: ['team'] },
        ],
      },
    },
    '单位及职务写得不同：党组写“市甲局副局长”，考察组写空白。请核对是否一人。',
  ],
  namesake: [
    { ...ABOUT, severity: 'ask', code: 'namesake', params: { others: ['市乙局'] } },
    '另有同名的人（市乙局），分开比对。请核对是否一人。',
  ],
  'name-near': [
    { ...ABOUT, code: 'name-near', params: { others: ['某钾'] } },
    '同一单位另有姓名相近的“某钾”。请核对是否一人。',
  ],
  'head-changed': [
    {
      ...ABOUT,
      code: 'head-changed',
      params: {
        before: [{ key: '某甲 市甲局科长', name: '某甲', heading: '市甲局科长' }],
        followed: true,
      },
    },
    '以前的记录写的是“某甲（市甲局科长）”，与现在的表不同，暂算作一人。请核对是否一人。',
  ],
  'form-twice': [
    {
      ...ABOUT,
      code: 'form-twice',
      params: { form: 'one', filler: 'group', sources: ['甲', '甲（2）'] },
    },
    '党组的责任查核表有2份（“甲”表、“甲（2）”表），先按第一份比对。请留一份，或者说明是两个人。',
  ],
  'form-missing': [
    { ...ABOUT, code: 'form-missing', params: { form: 'one', filler: 'team' } },
    '缺考察组的责任查核表。',
  ],
  'form-excused': [
    { ...ABOUT, code: 'form-excused', params: { form: 'one', filler: 'team' } },
    '按口径，此人没有考察组的责任查核表。',
  ],
  'form-unfilled': [
    { ...ABOUT, code: 'form-unfilled', params: { form: 'one', filler: 'team' } },
    '考察组的责任查核表还没有填。',
  ],
  'edition-differs': [
    { ...ABOUT, code: 'edition-differs', params: { source: '甲', found: 'x' } },
    '“甲”表的表样与本通知不同。请换用本通知的表重报。',
  ],
  'items-missing': [
    { ...ABOUT, code: 'items-missing', params: { source: '甲', items: ['责任3', '责任4'] } },
    '“甲”表少了责任3、责任4。请对方补齐后重报。',
  ],
  'sheet-fault': [
    {
      ...ABOUT,
      code: 'sheet-fault',
      params: {
        source: '甲',
        filler: 'team',
        fault: {
          code: 'words-astray',
          severity: 'ask',
          params: { written: '其中3次未到户' },
          clauses: [],
          cell: { row: 24, column: 3 },
          item: '责任3',
        },
      },
    },
    '“甲”表D25（责任3）：这里写了“其中3次未到户”，不在表样的任何一栏，没有读它。请并入所属的栏，或者删去。',
  ],
  'remark-differs': [
    {
      ...ABOUT,
      code: 'remark-differs',
      params: {
        form: 'one',
        label: '奖惩情况',
        relation: 'one-empty',
        values: [
          { text: '2017年受警告处分', fillers: ['group'] },
          { text: '', fillers: ['team'] },
        ],
      },
    },
    '责任查核表的“奖惩情况”有的填了，有的没有：党组写“2017年受警告处分”，考察组写空白。请核对。',
  ],
  undersampled: [
    {
      ...ABOUT,
      code: 'undersampled',
      params: { filler: 'group', block: '履行义务情况', checked: 4, least: 5 },
    },
    '党组的“履行义务情况”只查了4项，原文要求至少5项。',
  ],
  'unmet-earlier': [
    { ...ABOUT, code: 'unmet-earlier', params: { filler: 'group', items: ['义务7'] } },
    '党组写明以前的年份没有达到：义务7。结论以最近一年为准。',
  ],
  'condition-contradicted': [
    {
      ...ABOUT,
      code: 'condition-contradicted',
      params: {
        condition: 'post',
        holds: false,
        form: 'one',
        blocks: ['duty'],
        written: [
          { source: 'a', filler: 'group', items: ['1'], cells: [{ row: 4, column: 4 }] },
          {
            source: 'b',
            filler: 'team',
            items: ['1', '2', '3', '4'],
            cells: [4, 5, 6, 7].map((row) => ({ row, column: 4 })),
          },
        ],
      },
    },
    '“有党内职务”说明为“否”，责任查核表里这一部分却有填写：党组1项（E5），考察组4项（E5、E6、E7等处）。现在按所填的比对，请核对。',
  ],
  'indicators-disagree': [
    {
      ...ABOUT,
      code: 'indicators-disagree',
      params: { filler: 'group', items: ['义务7', '帮扶1'] },
    },
    '党组的义务7与帮扶1说的是一件事，填得前后不合。请核对。',
  ],
};

describe('sentences of a joint review', () => {
  it('calls what may be typed beside a form by the words that stand there', () => {
    for (const status of ['met', 'unmet', 'not-applicable'] as const)
      expect(reviewSentences.status(status)).toBe(STATUS_WORDS[status]);
  });

  it.each(Object.values(SUBJECT))('tells an issue of a person: $code', (issue, sentence) => {
    expect(reviewSentences.subject(issue, NAMES)).toBe(sentence);
  });

  it('tells a namesake whom one filler wrote of apart without asking', () => {
    const issue = {
      ...ABOUT,
      severity: 'note',
      code: 'namesake',
      params: { others: [''] },
    } as const;
    expect(reviewSentences.subject(issue, NAMES)).toBe('另有同名的人，已分开比对。');
  });

  it('names who contradicts', () => {
    expect(
      reviewSentences.contradiction('党组', { code: 'status-contradicts-text' }, formatCell),
    ).toBe('党组：判定与所写情况不合。请核对。');
  });

  it('R119 says that the form itself denies what is filled in', () => {
    const params = {
      condition: 'post',
      holds: false,
      printed: true,
      form: 'one',
      blocks: ['duty'],
      written: [{ source: 'a', filler: 'group', items: ['1'], cells: [{ row: 4, column: 4 }] }],
    } as const;
    const issue = { ...ABOUT, code: 'condition-contradicted', params } as const;
    expect(reviewSentences.subject(issue, NAMES)).toBe(
      '责任查核表上写着不适用（“有党内职务”为“否”）的这一部分却有填写：党组1项（E5）。现在按所填的比对，请核对。',
    );
  });

  it('R115 says what was typed, where, and what to type instead', () => {
    const unread = { of: 'status', words: '部分达到', cell: { row: 11, column: 6 } } as const;
    expect(
      reviewSentences.contradiction('党组', { code: 'typed-unread', unread }, formatCell),
    ).toBe(
      '党组：判定（G12）填的“部分达到”无法采用，这一项先不判断。请核对后改填达到、未达到或者不适用。',
    );
  });
});
