import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { lintScheme } from './lint-scheme';
import type { SampleRubric } from './sample-rubric';
import { CLEAN_ITEM, sampleScheme } from './sample-rubric';

function lint(sample: SampleRubric): readonly Finding[] {
  return lintScheme(sampleScheme(sample));
}

interface Case {
  readonly fault: SampleRubric;
  readonly finds: readonly object[];
  /** The nearest notice that is as it should be. */
  readonly clean: SampleRubric;
}

const [, standard, base] = CLEAN_ITEM.split('|');

/** Items printed under these numbers, all of them without a fault. */
function numbered(...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${number}、全年开会不少于4次。|${standard}|${base}`);
}

const ASKED = '是否面向农民工、退役军人、青年教师发展党员，实施“四个专项计划”，指标是否倾斜。';
const AGAIN = '重点看面向农民工、退役军人、青年教师发展党员“四个专项计划”情况。';

const PRINT: Readonly<Record<string, Case>> = {
  'L21 a number left out': {
    fault: { sections: { '一、甲': numbered(1, 2), '二、乙': numbered(4) } },
    finds: [{ code: 'numbering-gap', params: { of: 'item', missing: [3] } }],
    clean: { sections: { '一、甲': numbered(1, 2), '二、乙': numbered(3) } },
  },
  'L21 a number given twice; each section may begin anew': {
    fault: { sections: { '一、甲': numbered(1, 2), '二、乙': numbered(2) } },
    finds: [{ code: 'numbering-twice', params: { of: 'item', twice: [2] } }],
    clean: { sections: { '一、甲': numbered(1, 2), '二、乙': numbered(1, 2) } },
  },
  'L21 a heading left out': {
    fault: { sections: { '一、甲': numbered(1), '三、乙': numbered(2) } },
    finds: [{ code: 'numbering-gap', params: { of: 'heading', missing: [2] } }],
    clean: { sections: { '一、甲': numbered(1), '二、乙': numbered(2) } },
  },
  'L21 annexes that are not in the list': {
    fault: {
      annex: '附件2',
      passages: ['附件目录|2、某市甲项工作核查评分细则', '附件1|某市单位名单如下'],
    },
    finds: [{ code: 'numbering-gap', params: { of: 'annex', missing: [1] } }],
    clean: {
      annex: '附件2',
      passages: [
        '附件目录|1、某市甲项工作核查单位名单',
        '附件目录|2、某市甲项工作核查评分细则',
        '附件1|某市单位名单如下',
      ],
    },
  },
  'L22 two styles of numbers on one level': {
    fault: { passages: ['附件1、一|一、市直单位', '附件1、二|2、县直单位'] },
    finds: [{ code: 'numbering-mixed', params: { marks: ['一、', '2、'] } }],
    clean: { passages: ['附件1、一|一、市直单位', '附件1、二|二、县直单位'] },
  },
  'L23 a word printed twice; noun and verb may be one word': {
    fault: { passages: ['一|各单位党组织书记书记负责。'] },
    finds: [{ code: 'word-doubled', params: { words: '书记书记', doubled: '书记' } }],
    clean: { passages: ['一|各单位党组织组织学习，一项一项抓落实。'] },
  },
  'L23 和和; 饱和 ends in it': {
    fault: { passages: ['一|根据党和和国家机构改革要求。'] },
    finds: [{ code: 'word-doubled', params: { words: '党和和', doubled: '和' } }],
    clean: { passages: ['一|避免床位饱和和超员，目的的确定要早。'] },
  },
  'L23 a modifier printed twice': {
    fault: { sections: { '一、提升党的基层党的组织力': numbered(1) } },
    finds: [{ code: 'word-doubled', params: { words: '党的基层党的', doubled: '党的' } }],
    clean: { sections: { '一、提升党的基层组织组织力': numbered(1) } },
  },
  'L24 a term that is another in the table': {
    fault: {
      sections: {
        '一、甲': [
          '1、以“学习新本领、走进新岗位”为主题，全年开会不少于4次。|开会每少一次扣1分，扣完为止。|4',
        ],
      },
      passages: ['二|以“学习新本领、胜任新岗位”为主题开展活动。'],
    },
    finds: [
      {
        code: 'terms-differ',
        params: { body: '学习新本领、胜任新岗位', table: '学习新本领、走进新岗位' },
      },
    ],
    clean: {
      sections: {
        '一、甲': [
          '1、以“学习新本领、走进新岗位”为主题，全年开会不少于4次。|开会每少一次扣1分，扣完为止。|4',
        ],
      },
      passages: ['二|以“学习新本领、 走进新岗位”为主题开展活动，争创“文明岗”。'],
    },
  },
  'L25 headings that are others in the body': {
    fault: {
      sections: {
        '一、履行主体责任': numbered(1),
        '二、加强政治建设': numbered(2),
        '三、抓好学习': numbered(3),
      },
      passages: [
        '二、（一）|（一）履行党建主体责任情况。一是开会。',
        '二、（二）|（二）加强政治建设情况。',
        '二、（三）|（三）抓好学习情况。',
      ],
    },
    finds: [
      {
        code: 'titles-differ',
        params: { pairs: [{ body: '履行党建主体责任情况', table: '履行主体责任' }] },
      },
    ],
    clean: {
      sections: {
        '一、履行主体责任': numbered(1),
        '二、加强政治建设': numbered(2),
        '三、抓好学习': numbered(3),
      },
      passages: [
        '二、（一）|（一）履行主体责任情况。一是开会。',
        '二、（二）|（二）加强政治建设情况。',
        '二、（三）|（三）抓好学习情况。',
      ],
    },
  },
  'L25 the list of annexes names the form otherwise': {
    fault: {
      title: '某市甲项工作核查评细则',
      passages: ['附件目录|附件：某市甲项工作核查评分细则'],
    },
    finds: [
      {
        code: 'titles-differ',
        params: { pairs: [{ body: '某市甲项工作核查评分细则', table: '某市甲项工作核查评细则' }] },
      },
    ],
    clean: { passages: ['附件目录|附件：某市甲项工作核查评分细则', '标题|某市甲项工作核查方案'] },
  },
  'L26 a unit’s name with a sign too many': {
    fault: { rosters: { 甲组: ['州戊部=州戊部直', '州丙办公室=州丙办公室直'] } },
    finds: [{ code: 'unit-misprinted', params: { printed: '州丙办公室直', unit: '州丙办公室' } }],
    clean: { rosters: { 甲组: ['州丙办公室=州丙办公室（含州丁站）=州丁站'] } },
  },
  'L23 a word printed twice in a form without points': {
    fault: { record: { 学习情况: ['1.书记书记带头学习。'] } },
    finds: [
      { code: 'word-doubled', item: 'r0.0', label: '学习情况第1项', params: { doubled: '书记' } },
    ],
    clean: { record: { 学习情况: ['1.党组织组织学习。'] } },
  },
  'L25 a form without points that the list of annexes calls otherwise': {
    fault: {
      passages: ['附件目录|1、某市甲项工作核查评分细则', '附件目录|2、甲项工作核查表'],
      record: { 学习情况: ['1.按月学习。'] },
    },
    finds: [
      {
        code: 'titles-differ',
        params: { pairs: [{ body: '甲项工作核查表', table: '某市甲项工作查核表' }] },
      },
    ],
    clean: {
      passages: ['附件目录|1、某市甲项工作核查评分细则', '附件目录|2、某市甲项 工作查核表'],
      record: { 学习情况: ['1.按月学习。'] },
    },
  },
  'L48 one word in two spellings; 书记实地 is no 记实': {
    fault: { passages: ['一|按月填写纪实表。'], record: { 学习情况: ['1.记实表是否齐全。'] } },
    finds: [{ code: 'words-vary', item: 'r0.0', params: { words: ['纪实表', '记实表'] } }],
    clean: { passages: ['一|按月填写纪实表。'], record: { 学习情况: ['1.书记实地查看台帐。'] } },
  },
  'L48 a name with a word put in; other names are other things': {
    fault: { record: { 学习情况: ['1.开展“党员包户行动”。', '2.落实“党员包户帮扶行动”。'] } },
    finds: [{ code: 'words-vary', params: { words: ['党员包户行动', '党员包户帮扶行动'] } }],
    clean: {
      record: {
        学习情况: ['1.开展“党员包户行动”。', '2.落实“党员联户行动”、“党员包户行动方案”。'],
      },
    },
  },
  'L49 a title without 《》 beside titles with them': {
    fault: {
      annex: '附件1',
      passages: ['附件目录|1、《某市甲项工作核查评分细则》', '附件目录|2、某市甲项工作核查名单'],
    },
    finds: [{ code: 'annex-marks-differ', params: { without: ['某市甲项工作核查名单'] } }],
    clean: {
      annex: '附件1',
      passages: ['附件目录|1、某市甲项工作核查评分细则', '附件目录|2、某市甲项工作核查名单'],
    },
  },
  'L50 an indicator that asks again; two people may be asked alike': {
    fault: { record: { '1.党员工作。': [ASKED], '2.重点任务。': [AGAIN] } },
    finds: [{ code: 'item-repeated', item: 'r1.0', params: { label: '第2项', of: '第1项' } }],
    clean: { record: { '1.党员工作。': [`书记@${ASKED}`], '2.重点任务。': [`委员@${AGAIN}`] } },
  },
  'L50 another matter in like words': {
    fault: { record: { '1.党员工作。': [ASKED], '2.重点任务。': [AGAIN] } },
    finds: [{ code: 'item-repeated' }],
    clean: {
      record: {
        '1.党员工作。': [ASKED],
        '2.重点任务。': [AGAIN.replace('四个专项计划', '两项评选办法')],
      },
    },
  },
};

const DATES: Readonly<Record<string, Case>> = {
  'L40 the first week’s Friday, where the two readings part': {
    fault: { from: '2017-07', months: 3, passages: ['二|每月第一周星期五为学习日。'] },
    finds: [
      {
        code: 'weekday-unclear',
        params: {
          words: '每月第一周星期五',
          months: [
            { month: 8, days: [4, 11] },
            { month: 9, days: [1, 8] },
          ],
        },
      },
    ],
    clean: { from: '2017-07', months: 1, passages: ['二|每月第一周星期五为学习日。'] },
  },
  'L40 the first Friday is one day': {
    fault: { passages: ['二|每月第一周星期五为学习日。'] },
    finds: [{ code: 'weekday-unclear', params: { words: '每月第一周星期五', months: [] } }],
    clean: { passages: ['二|每月第一个星期五为学习日。'] },
  },
  'L41 a window that ends behind the month’s end': {
    fault: { passages: ['二|每月25日至30日进行督查。'] },
    finds: [{ code: 'day-beyond-month', params: { day: 30, months: [2] } }],
    clean: { from: '2017-07', months: 3, passages: ['二|每月25日至30日进行督查。'] },
  },
  'L41 the 31st': {
    fault: { from: '2017-04', months: 3, passages: ['二|每月31日前报送。'] },
    finds: [{ code: 'day-beyond-month', params: { day: 31, months: [4, 6] } }],
    clean: { from: '2017-04', months: 3, passages: ['二|每月30日前报送，材料31日存档。'] },
  },
  'L42 before the first ten days, or within them': {
    fault: { passages: ['六|于12月上旬前报送。'] },
    finds: [{ code: 'term-unclear', params: { words: '12月上旬前' } }],
    clean: { passages: ['六|于12月10日前报送，12月下旬公布。'] },
  },
};

describe.each([
  ['numbers and names', PRINT],
  ['days', DATES],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_title, { fault, finds, clean }) => {
    const found = lint(fault);
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
    expect(lint(clean)).toEqual([]);
  });
});
