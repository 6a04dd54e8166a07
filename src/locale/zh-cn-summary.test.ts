import { describe, expect, it } from 'vitest';
import type { SummaryIssue } from '../ranking/summary-issue';
import { summarySentence } from './zh-cn-summary';

const ABOUT = { severity: 'must', clauses: [] } as const;
const REWRITE = '请在“汇总”里点“写入汇总表”。';
const title = '得分';

const SAID: readonly (readonly [SummaryIssue, string])[] = [
  [
    { ...ABOUT, code: 'summary-overwritten', params: { title, written: '96', derived: '97' } },
    `得分直接填了96，不再随各表变动；按各表应为97。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-overwritten', params: { title, written: '97', derived: '97' } },
    `得分直接填了97，不再随各表变动。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-overwritten', params: { title, written: '', derived: '97' } },
    `得分没有公式，不随各表变动。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-overwritten', params: { title, written: '甲', derived: '' } },
    `得分直接填了“甲”，不再随各表变动；按各表应为空白。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-error', params: { title, text: '#REF!' } },
    `得分显示#REF!。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-link-broken', params: { title } },
    `得分的链接断开，所取的表或格已不在。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-link-elsewhere', params: { title, sheet: '州甲局' } },
    `得分不是取自“州甲局”表。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-link-elsewhere', params: { title, sheet: '' } },
    `得分取自别的单位的表。${REWRITE}`,
  ],
  [disagrees('97', false), `得分显示96，按各表应为97。公式可能改过，或没有重算。${REWRITE}`],
  [
    disagrees('97', false, 'table'),
    `得分显示96，按本表得分应为97。公式可能改过，或没有重算。${REWRITE}`,
  ],
  [disagrees('97', true), '得分显示96，按该单位表上各项应为97。请先改正该单位的表。'],
  [disagrees('', true), '得分显示96，该单位的表还没有得出总分。请先补全该单位的表。'],
  [
    {
      ...ABOUT,
      code: 'summary-rank-written',
      params: { title: '排名', shown: '8', derived: '2至3', by: 'table' },
    },
    '排名写8，按本表得分应为2至3。请核对，或在“汇总”里点“写入汇总表”。',
  ],
  [unread('九十五', 'text'), '得分写“九十五”，格里是文字，不是数字。请改成数字。'],
  [unread('95.005', 'fine'), '得分写95.005，超过两位小数。请核对。'],
  [unread('-3', 'negative'), '得分写-3，不能是负数。请核对。'],
  [unread('100.005', 'above'), '得分写100.005，超过满分98分。请核对分数，或核对满分的口径。'],
  [typed('nothing'), `扣分情况没有公式，不随该单位的表变动。${REWRITE}`],
  [typed('same'), `扣分情况是直接填的，不再随该单位的表变动。${REWRITE}`],
  [typed('other'), `扣分情况是直接填的，和该单位的表上写的不一样，也不再随它变动。${REWRITE}`],
  [
    { ...ABOUT, code: 'summary-words-unlinked', params: { title: '扣分情况' } },
    `扣分情况整列没有公式，不随各表变动。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-words-differ', params: { title: '扣分情况' } },
    `扣分情况和该单位的表上写的不一样。公式可能改过，或没有重算。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-formulas-gone', params: {} },
    `本表没有公式，不随各表变动。${REWRITE}`,
  ],
  [
    { ...ABOUT, code: 'summary-uncalculated', params: { cells: 3 } },
    '有3格公式，文件里没有算出的值。请在表格软件里打开、保存后再查。',
  ],
  [
    { ...ABOUT, code: 'summary-unit-missing', params: { units: ['州甲局', '州乙局'] } },
    '表上没有“州甲局”、“州乙局”，名次没有算它。请补上这一行，或删去本表重新插入。',
  ],
  [
    { ...ABOUT, code: 'summary-unit-twice', params: {} },
    '这个单位写了两行，名次按两个单位算。请删去一行。',
  ],
  [
    { ...ABOUT, code: 'summary-filler-unknown', params: { filler: '第十组' } },
    '没有“第十组”的单位，本表没有和各表核对。请核对汇总单位。',
  ],
];

function typed(stands: 'nothing' | 'same' | 'other'): SummaryIssue {
  return { ...ABOUT, code: 'summary-words-typed', params: { title: '扣分情况', stands } };
}

function unread(written: string, fault: 'text' | 'fine' | 'negative' | 'above'): SummaryIssue {
  return { ...ABOUT, code: 'summary-score-unread', params: { title, written, fault, full: '98' } };
}

function disagrees(
  derived: string,
  follows: boolean,
  by: 'forms' | 'table' = 'forms',
): SummaryIssue {
  const params = { title, shown: '96', derived, follows, by };
  return { ...ABOUT, code: 'summary-disagrees', params };
}

describe('K32 K34 K35 what is wrong with a 汇总表, as a sentence', () => {
  it.each(SAID)('%j', (issue, sentence) => {
    expect(summarySentence(issue)).toBe(sentence);
  });
});
