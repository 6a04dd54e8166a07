import { describe, expect, it } from 'vitest';
import { lintScheme } from './lint-scheme';
import type { SampleRubric } from './sample-rubric';
import { CLEAN_ITEM, sampleScheme } from './sample-rubric';

/** `code item` or `code`, in the order they are shown. */
function found(sample: SampleRubric): readonly string[] {
  return lintScheme(sampleScheme(sample)).map(({ code, item }) =>
    item === undefined ? code : `${code} ${item}`,
  );
}

function items(...lines: readonly string[]): SampleRubric {
  return { sections: { '一、甲': lines } };
}

interface Case {
  readonly fault: SampleRubric;
  readonly finds: readonly string[];
  /** The nearest rubric that is as it should be. */
  readonly clean: SampleRubric;
}

const POINTS: Readonly<Record<string, Case>> = {
  'L1 the total row prints another sum': {
    fault: { total: 5 },
    finds: ['sum-differs'],
    clean: { total: 4 },
  },
  'L1 a heading prints other points than its items have': {
    fault: { sections: { '一、会议（5分）': [CLEAN_ITEM] } },
    finds: ['sum-differs'],
    clean: { sections: { '一、会议（4分）': [CLEAN_ITEM] } },
  },
  'L2 the body names another highest score; a test has its own': {
    fault: { passages: ['二|核查评分最高分为3分。'] },
    finds: ['cap-differs'],
    clean: { passages: ['二|核查评分最高分为4分。知识测试最高分为100分。'] },
  },
  'L2 the body names another whole; where parts are weighed it is the composite’s': {
    fault: { passages: ['三|采取量化积分方式，总分１００分。'] },
    finds: ['cap-differs'],
    clean: {
      title: '某市实地核查评分细则',
      passages: ['三|总分100分。日常管理、实地核查分别按40%、60%的权重计入，保留两位小数。'],
    },
  },
  'L3 L4 four times two points of five, and no floor': {
    fault: items(
      '1、学理论、学法规、学业务、学先进。|未按要求学习理论、法规、业务、先进的，缺一项扣2分。|5',
    ),
    finds: ['floor-unsaid', 'beyond-base i1', 'scores-unattainable i1'],
    clean: items(
      '1、学理论、学法规、学业务、学先进。|未按要求学习理论、法规、业务、先进的，缺一项扣1分。|4',
    ),
  },
  'L3 L4 a count without end and no floor': {
    fault: items('1、按时报送材料。|材料迟报的，每次扣1分。|5'),
    finds: ['floor-unsaid', 'beyond-base i1'],
    clean: items('1、按时报送材料。|材料迟报的，每次扣1分，扣完为止。|5'),
  },
  'L4 the body says the floor for all items': {
    fault: {
      ...items('1、按时报送材料。|材料迟报的，每次扣1分。|5'),
      passages: ['三|各项认真评分。'],
    },
    finds: ['floor-unsaid', 'beyond-base i1'],
    clean: {
      ...items('1、按时报送材料。|材料迟报的，每次扣1分。|5'),
      passages: ['三|各项扣完为止。'],
    },
  },
  'L3 only another reading goes beyond the base': {
    fault: items(
      '1、抓党建促扶贫，做好结对帮扶工作，开展“访农家”活动。|未按要求落实的，各扣1分。|2',
    ),
    finds: ['two-readings i1', 'beyond-base i1'],
    clean: items('1、做好结对帮扶工作，开展“访农家”活动。|未按要求落实的，各扣1分。|2'),
  },
  'L5 a deduction behind the floor': {
    fault: items(
      '1、按时报送材料，有工作方案。|材料迟报的，每次扣1分，扣完为止；无工作方案的，扣2分。|5',
    ),
    finds: ['floor-in-middle i1'],
    clean: items(
      '1、按时报送材料，有工作方案。|无工作方案的，扣2分；材料迟报的，每次扣1分，扣完为止。|5',
    ),
  },
  'L6 the floor said twice': {
    fault: items(
      '1、按时报送材料和信息。|材料迟报的，每次扣1分，扣完为止；信息迟报的，每次扣1分，扣完为止。|5',
    ),
    finds: ['floor-twice i1'],
    clean: items(
      '1、按时报送材料和信息。|材料迟报的，每次扣1分；信息迟报的，每次扣1分，扣完为止。|5',
    ),
  },
  'L7 an item that cannot come down to 0': {
    fault: items('1、有方案，有总结。|无方案的，扣2分；无总结的，扣1分。|5'),
    finds: ['cannot-reach-zero i1'],
    clean: items('1、有方案，有总结。|无方案的，扣2分；无总结的，扣1分。|3'),
  },
  'L8 whole points between that no clause yields; 不得分 says so itself': {
    fault: items('1、安全生产。|发生事故的，每起扣3分，扣完为止。|6'),
    finds: ['scores-unattainable i1'],
    clean: items('1、安全生产。|发生事故的，不得分。|6'),
  },
  'L9 a bonus beside deductions': {
    fault: items('1、按时报送材料。|材料迟报的，每次扣1分，扣完为止。获得表彰的，加2分。|5'),
    finds: ['bonus-above-base i1'],
    clean: {
      ...items('1、按时报送材料。|材料迟报的，每次扣1分，扣完为止。获得表彰的，加2分。|5'),
      passages: ['三|加分后总分不超过100分。'],
    },
  },
  'L10 a column for highlights without points': {
    fault: { highlight: true },
    finds: ['column-without-points'],
    clean: { highlight: false },
  },
};

const WORDS: Readonly<Record<string, Case>> = {
  'L11 a clause with two readings': {
    fault: items('1、台账齐全。|台账存在漏登现象的扣1分。|1'),
    finds: ['two-readings i1', 'beyond-base i1'],
    clean: items('1、台账齐全。|台账存在漏登现象的，每处扣1分，扣完为止。|1'),
  },
  'L12 an amount left to a person': {
    fault: items('1、不出舆情。|发生舆情的，视情节轻重扣分，扣完为止。|5'),
    finds: ['amount-left-open i1'],
    clean: items('1、不出舆情。|发生舆情的，每起扣1分，扣完为止。|5'),
  },
  'L12 the same in the body': {
    fault: { passages: ['六、（四）|凡走过场的，视情况予以扣分。'] },
    finds: ['amount-left-open'],
    clean: { passages: ['六、（四）|凡走过场的，一次扣1分。'] },
  },
  'L13 a sentence nobody could read': {
    fault: items('1、全年开会不少于4次。|开会每少一次扣1分，扣完为止。记录不全扣l分。|4'),
    finds: ['unread i1'],
    clean: items('1、全年开会不少于4次。|开会每少一次扣1分，扣完为止。|4'),
  },
  'L14 a target in 次 and a penalty in 人次; 至少 is no shortfall': {
    fault: items('1、全年服务不少于4次。|未参加服务的，每少一人次扣1分，扣完为止。|4'),
    finds: ['units-differ i1'],
    clean: items('1、全年服务至少4次。|服务每少一次扣1分，扣完为止。|4'),
  },
  'L15 a number that stands nowhere': {
    fault: items('1、定期开展培训。|培训每少一次扣1分，扣完为止。|4'),
    finds: ['target-absent i1'],
    clean: items('1、每季度开展1次培训。|培训每少一次扣1分，扣完为止。|4'),
  },
  'L15 faults counted in another list': {
    fault: items('1、上次检查反馈问题的整改。|未整改的，每缺一项扣1分，扣完为止。|4'),
    finds: ['target-absent i1'],
    clean: items('1、各类资料齐全。|资料每缺一项扣1分，扣完为止。|4'),
  },
  'L16 a test without a pass mark': {
    fault: items('1、组织业务测试。|测试不及格的，每人扣1分，扣完为止。|4'),
    finds: ['pass-mark-absent i1'],
    clean: items('1、组织业务测试，60分以上为及格。|测试不及格的，每人扣1分，扣完为止。|4'),
  },
  'L17 an item some units cannot have': {
    fault: items('1、结合部门职能开展宣传。|未开展宣传的，每次扣1分，扣完为止。|4'),
    finds: ['applies-to-some i1'],
    clean: items('1、结合工作实际开展宣传。|未开展宣传的，每次扣1分，扣完为止。|4'),
  },
  'L18 content without a clause': {
    fault: items('1、按时报送材料，抓好隐患排查。|材料迟报的，每次扣1分，扣完为止。|4'),
    finds: ['content-without-clause i1'],
    clean: items('1、按时报送材料，抓好隐患排查。|材料迟报、隐患未排查的，每次扣1分，扣完为止。|4'),
  },
  'L18 a change that is asked for, and only its matter is priced': {
    fault: items('1、经费纳入预算，活动经费有所增长。|经费未纳入预算的，不得分。|4'),
    finds: ['content-without-clause i1'],
    clean: items('1、经费纳入预算，活动经费有所增长。|经费未纳入预算、没有增长的，不得分。|4'),
  },
  'L18 one clause for all that was asked': {
    fault: items('1、按时报送材料，抓好隐患排查。|材料迟报的，不得分。|4'),
    finds: ['content-without-clause i1'],
    clean: items('1、按时报送材料，抓好隐患排查。|材料等有一项未做的，不得分。|4'),
  },
  'L19 a clause without content': {
    fault: items(
      '1、按时报送材料。|材料迟报的，每次扣1分；车辆违章停放的，每次扣1分，扣完为止。|4',
    ),
    finds: ['clause-without-content i1'],
    clean: items(
      '1、按时报送材料，车辆停放有序。|材料迟报的，每次扣1分；车辆违章停放的，每次扣1分，扣完为止。|4',
    ),
  },
  'L19 a member of a clause’s list without content': {
    fault: items('1、信息采集准确。|信息采集、报表统计不准确的，每次扣1分，扣完为止。|4'),
    finds: ['clause-without-content i1'],
    clean: items('1、信息采集、报表统计准确。|信息采集、报表统计不准确的，每次扣1分，扣完为止。|4'),
  },
  'L20 one count with two rhythms': {
    fault: items('1、每周学习每月不少于2次。|学习每少一次扣1分，扣完为止。|4'),
    finds: ['period-twice i1'],
    clean: items('1、每周检查，学习每月不少于2次。|检查学习每少一次扣1分，扣完为止。|4'),
  },
};

describe.each([
  ['points and floors', POINTS],
  ['an item’s words against its standard', WORDS],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_title, { fault, finds, clean }) => {
    expect(found(fault)).toEqual(finds);
    expect(found(clean)).toEqual([]);
  });
});
