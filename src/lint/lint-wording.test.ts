import { describe, expect, it } from 'vitest';
import { lintScheme } from './lint-scheme';
import { sampleScheme } from './sample-rubric';

interface Case {
  /** The notice's body; nothing but the fault is in it. */
  readonly fault: readonly string[];
  readonly finds: readonly object[];
  /** The nearest notices that are as they should be. */
  readonly clean: readonly (readonly string[])[];
}

/** Passages under the numbers 一、1 and so on. */
function lint(texts: readonly string[]) {
  const passages = texts.map((text) => (text.includes('|') ? text : `一|${text}`));
  return lintScheme(sampleScheme({ annex: '附件2', passages }));
}

function vary(one: string, other: string): object {
  return { code: 'words-vary', severity: 'note', params: { words: [one, other] } };
}

const COMMITTEES = [
  '由党组班子成员负责。',
  '请村班子成员到会。',
  '抓好班子建设。',
  '领导责任到人，领导小组牵头。',
];
const OFFICES = [
  '设立领导小组办公室。',
  '报领导小组。',
  '由各小组公布。',
  '节约办公用品，公开办公经费。',
];
const CHECKED = Array.from({ length: 15 }, (_, at) => `第${at + 1}组负责查核工作。`);
const ANNEXES = ['附件目录|1、某市甲项工作核查名单', '附件目录|2、某市甲项工作核查评分细则'];

const WORDING: Readonly<Record<string, Case>> = {
  'L23 好良好; 较好 and 良好 are two grades, 良好行为 is a name': {
    fault: ['保持好良好秩序。'],
    finds: [{ code: 'word-doubled', params: { words: '好良好', doubled: '好' } }],
    clean: [['分为较好良好两档。'], ['做好良好行为企业创建。'], ['保持良好秩序。']],
  },
  'L51 an entry between the same neighbours': {
    fault: ['包括退役军人、归国留学生、青年教师、农民。', '面向退役军人、归国的留学生、青年教师。'],
    finds: [vary('归国留学生', '归国的留学生')],
    clean: [
      ['包括退役军人、归国留学生、青年教师。', '面向退役军人、归国的留学生、医务人员。'],
      ['做到制度健全、措施得力、效果明显。', '制度健全、措施较得力、效果明显的为良好。'],
      ['做到制度健全、措施得力、效果明显。', '制度健全、措施不够得力、效果明显的为一般。'],
      ['分管领导、科室党员、全体职工。', '分管领导、党组书记、全体职工。'],
    ],
  },
  'L52 a word that lost its second sign': {
    fault: [...COMMITTEES, '单位领导班成员到会。'],
    finds: [vary('班子成员', '班成员')],
    clean: [
      [...COMMITTEES, '单位领导班子成员到会。'],
      // 巡检 is a word of its own: nothing else begins with what stands before 检.
      ['执行安全检测制度。', '落实日常检测制度。', '每月检测。', '建立巡检制度。'],
      // 子 stands elsewhere without 班.
      [...COMMITTEES, '单位领导班成员到会。', '电子台账齐全。'],
      ['是否建立台账。', '是否建立制度。', '是否公示。', '有标准，按标准，标准是建立台账。'],
    ],
  },
  'L52 a word that lost its first sign': {
    fault: [...OFFICES, '向领导组办公室报告。'],
    finds: [vary('领导小组', '领导组')],
    clean: [
      [...OFFICES, '向领导小组办公室报告。'],
      [...OFFICES, '向督导组组长报告。'],
    ],
  },
  'L53 a word turned round': {
    fault: [...CHECKED, '经查核，情况属实。', '经核查，情况属实。'],
    finds: [vary('经查核', '经核查')],
    clean: [
      ['经查核，情况属实。', '经核查，情况属实。'],
      [...CHECKED, '经查核，情况属实。', '已经核查。'],
      [...CHECKED, '单位的查核。', '单位的核查。'],
    ],
  },
  'L54 a compound without its brackets': {
    fault: ['抽查各县（区）部门。', '走访各县区部门、县区部门。'],
    finds: [vary('各县（区）部门', '各县区部门')],
    clean: [
      ['抽查县（区）部门。', '走访本县区域内部门。'],
      ['报党（工）委书记。', '报党工委书记、党委书记。'],
      ['抽查各县（区）部门。', '走访各县（区）部门。'],
      ['抽查县（区）部门。', '走访市区部门。'],
    ],
  },
  'L54 a list in brackets': {
    fault: ['各县（市、区）上报。', '由县市区汇总。'],
    finds: [vary('县（市、区）', '县市区')],
    clean: [['各县（市、区）上报。', '由市县区汇总。']],
  },
  'L55 brackets of two widths, said once': {
    fault: ['履行党建（党员）责任（义务）。', '二|党建(党员)责任 (义务)情况。'],
    finds: [{ code: 'brackets-vary', passage: '二', params: { words: '(党员)', times: 2 } }],
    clean: [
      ['履行党建(党员)责任(义务)。', '党建(党员)责任(义务)情况。'],
      ['(一)履行党建（党员）责任，（一）并报告。'],
    ],
  },
  'L56 an annex without its number': {
    fault: [...ANNEXES, '二|报送审核附表（见附件）。'],
    finds: [
      { code: 'annex-unclear', passage: '二', params: { words: '审核附表（见附件）', annexes: 2 } },
    ],
    clean: [
      [...ANNEXES, '二|报送审核附表（见附件1）。'],
      [...ANNEXES, '二|对照评分细则（见附件）。'],
      ['附件目录|2、某市甲项工作核查评分细则', '二|报送审核附表（见附件）。'],
    ],
  },
};

describe.each(Object.entries(WORDING))('%s', (_, { fault, finds, clean }) => {
  it('is found', () => {
    const found = lint(fault);
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
  });

  it.each(clean.map((texts) => [texts]))('is not found in %j', (texts) => {
    expect(lint(texts)).toEqual([]);
  });
});
