import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { lintScheme } from './lint-scheme';
import type { SampleRubric } from './sample-rubric';
import { sampleScheme } from './sample-rubric';

function lint(sample: SampleRubric): readonly Finding[] {
  return lintScheme(sampleScheme(sample));
}

interface Case {
  readonly fault: SampleRubric;
  readonly finds: readonly object[];
  /** The nearest notice that is as it should be. */
  readonly clean: SampleRubric;
}

const SHARES: Readonly<Record<string, Case>> = {
  'L27 a third of one and of two': {
    fault: {
      quota: '不超过三分之一',
      rosters: { 甲: ['一局', '二局'], 乙: ['三局'], 丙: ['四局', '五局', '六局'] },
    },
    finds: [
      {
        code: 'quota-without-place',
        params: { share: [1, 3], sizes: [1, 2], groups: 2, of: 3, kind: null },
      },
    ],
    clean: { quota: '不超过三分之一', rosters: { 丙: ['四局', '五局', '六局'] } },
  },
  'L28 places in a ranking, and nothing about ties': {
    fault: { passages: ['五|综合得分排名后7至9名的，予以提醒；后三名的，予以约谈。'] },
    finds: [{ code: 'ties-unsettled', params: { bands: ['后7至9名', '后三名'] } }],
    clean: {
      passages: ['五|综合得分排名后三名的，予以约谈；得分相同的，并列。先后3名同志得分公示。'],
    },
  },
  'L29 weights that come to 90': {
    fault: {
      title: '某市实地核查评分细则',
      passages: [
        '三|日常管理、实地核查、民意调查分别按20%、50%、20%的权重计入总分，保留两位小数。',
      ],
    },
    finds: [{ code: 'weights-differ', params: { weights: [2000, 5000, 2000], sum: 9000 } }],
    clean: {
      title: '某市实地核查评分细则',
      passages: ['三|综合得分中，日常管理占20%，实地核查占50%，民意调查占30%，保留两位小数。'],
    },
  },
  'L29 weights told one by one': {
    fault: {
      title: '某市实地核查评分细则',
      passages: ['三|综合得分保留两位小数：日常管理权重20%，实地核查权重70%。'],
    },
    finds: [{ code: 'weights-differ', params: { weights: [2000, 7000], sum: 9000 } }],
    clean: { passages: ['三|测评代表中，党员占20%，群众占70%。'] },
  },
  'L30 a component already folded to its weight': {
    fault: {
      title: '某市实地核查评分细则',
      passages: [
        '三|实地核查、述职测评分别按80%、20%的权重计入总分，保留两位小数。',
        '四|汇总上报述职测评得分（按20分折算）。',
      ],
    },
    finds: [
      { code: 'component-folded', params: { component: '述职测评', weight: 2000, full: 2000 } },
    ],
    clean: {
      title: '某市实地核查评分细则',
      passages: [
        '三|实地核查、述职测评分别按80%、20%的权重计入总分，保留两位小数。',
        '四|汇总上报述职测评得分（按100分折算）。',
      ],
    },
  },
  'L31 L32 no component is the form’s, and no decimals are said': {
    fault: { passages: ['三|日常管理、实地核查分别按40%、60%的权重计入总分。'] },
    finds: [
      { code: 'component-unnamed', params: { components: ['日常管理', '实地核查'] } },
      { code: 'decimals-unsaid' },
    ],
    clean: {
      title: '某市实地核查评分细则',
      passages: ['三|日常管理、实地核查分别按40%、60%的权重计入总分，四舍五入。'],
    },
  },
  'L47 a part that is scored every quarter': {
    fault: {
      title: '某市实地核查评分细则',
      passages: [
        '三|日常管理、实地核查分别按40%、60%的权重计入总分，四舍五入。',
        '四|实地核查每季度进行一次。',
      ],
    },
    finds: [
      { code: 'rounds-unsettled', params: { component: '实地核查', words: '每季度进行一次' } },
    ],
    clean: {
      title: '某市实地核查评分细则',
      passages: [
        '三|日常管理、实地核查分别按40%、60%的权重计入总分，四舍五入。',
        '四|实地核查每季度进行一次，取平均分。',
      ],
    },
  },
  'L33 shares that are seldom whole': {
    fault: { passages: ['三|按3：5：2比例评出。'] },
    finds: [{ code: 'shares-not-whole', params: { ratio: [3, 5, 2], whole: 10 } }],
    clean: { passages: ['三|按3：5：2比例评出，四舍五入取整；会议于8：30开始。'] },
  },
  'L34 grades that count, without points': {
    fault: { passages: ['三|评出“好”、“较好”、“一般”等次，汇总评分。'] },
    finds: [{ code: 'grades-without-points', params: { grades: ['好', '较好', '一般'] } }],
    clean: {
      passages: [
        '三|评出“好”、“较好”、“一般”等次，汇总评分。“好”计20分。“较好”计15分，“一般”计10分。',
      ],
    },
  },
  'L35 grades without a line': {
    fault: { passages: ['五|得出得分并给出综合评价等次。'] },
    finds: [{ code: 'grade-threshold-absent', params: { grade: '综合评价等次' } }],
    clean: { passages: ['五|得出得分并给出综合评价等次。90分以上为优秀，90分以下为一般。'] },
  },
  'L36 points that are folded, and no factor': {
    fault: { passages: ['五|按得分折算，计入年度考核得分。'] },
    finds: [{ code: 'factor-absent' }],
    clean: { passages: ['五|按得分的10%折算，计入年度考核得分。'] },
  },
};

/** The sentences of the notice on checking officials, word for word. */
const MET =
  '3(1)|所有审核指标全部达到规定要求的，结论为“履行党建责任到位（或履行党员义务到位）、履行脱贫攻坚责任到位”；';
const HALF_MET =
  '3(2)|有下列情形之一的，结论为“履行党建责任不够到位（或履行党员义务不够到位）、履行脱贫攻坚责任不够到位”：';
const THIRD = '3(2)②|② 在抽查中，有 1/3 指标没达到要求的；';
const NOT_MET =
  '3(3)|有下列情形之一的，结论为“履行党建责任不到位（或履行党员义务不到位）、履行脱贫攻坚责任不到位”：';
const TWO_THIRDS = '3(3)③|③ 在抽查中，有 2/3 指标没有达到要求的；';

const CONCLUSIONS: Readonly<Record<string, Case>> = {
  'L37 L38 one met short of a third has no conclusion, two thirds has two': {
    fault: { passages: [MET, HALF_MET, THIRD, NOT_MET, TWO_THIRDS] },
    finds: [
      {
        code: 'conclusion-gap',
        params: { below: [1, 3], conclusions: ['履行党建责任到位', '履行党建责任不够到位'] },
      },
      {
        code: 'conclusion-overlap',
        params: {
          shares: [
            [1, 3],
            [2, 3],
          ],
          conclusions: ['履行党建责任不够到位', '履行党建责任不到位'],
        },
      },
    ],
    clean: {
      passages: [
        HALF_MET,
        '3(2)②|② 在抽查中，有1/3以上、不足三分之二指标没达到要求的；',
        NOT_MET,
        TWO_THIRDS,
      ],
    },
  },
  'L37 per cents, and conclusions under other verbs': {
    fault: {
      passages: ['五|所有指标均达到要求的，评定为到位；20%以上指标未达到要求的，评定为不到位。'],
    },
    finds: [
      { code: 'conclusion-gap', params: { below: [20, 100], conclusions: ['到位', '不到位'] } },
    ],
    clean: {
      passages: [
        '五|所有指标均达到要求的，评定为到位；不足20%指标未达到要求的，评定为基本到位；20%以上指标未达到要求的，评定为不到位。',
      ],
    },
  },
  'L39 grades before their bands': {
    fault: {
      passages: ['五|优秀（90分以上）、良好（80-89分）、合格（60-77分）、不合格（60分以下）。'],
    },
    finds: [{ code: 'band-gap', params: { from: 7700, to: 8000, grades: ['合格', '良好'] } }],
    clean: {
      passages: ['五|优秀（90分以上）、良好（80-89分）、合格（60-79分）、不合格（60分以下）。'],
    },
  },
  'L39 a band that leaves a point between': {
    fault: { passages: ['五|90分以上为优秀，80-89分为良好，60-78分为合格，低于60分为不合格。'] },
    finds: [{ code: 'band-gap', params: { from: 7800, to: 8000, grades: ['合格', '良好'] } }],
    clean: { passages: ['五|90分以上为优秀，80-89分为良好，60-79分为合格，低于60分为不合格。'] },
  },
  'L39 half points fall between 89 and 90': {
    fault: {
      sections: { '一、甲': ['1、全年开会不少于4次。|开会每少一次扣0.5分，扣完为止。|2'] },
      passages: ['五|90分以上为优秀，80-89分为良好。'],
    },
    finds: [{ code: 'band-gap', params: { from: 8900, to: 9000, grades: ['良好', '优秀'] } }],
    clean: {
      sections: { '一、甲': ['1、全年开会不少于4次。|开会每少一次扣0.5分，扣完为止。|2'] },
      passages: ['五|90分以上为优秀，80-90分（不含90分）为良好。'],
    },
  },
  'L39 what is left out of a band belongs to the next': {
    fault: {
      passages: ['五|90分（含）以上为优秀，80分（含）至90分（含）为良好，80分以下为一般。'],
    },
    finds: [{ code: 'band-overlap', params: { from: 9000, to: 9000, grades: ['良好', '优秀'] } }],
    clean: {
      passages: ['五|90分（含）以上为优秀，80分（含）至90分为良好，60分以上、80分以下为一般。'],
    },
  },
  'L39 a point in two bands': {
    fault: { passages: ['五|90分及以上为优秀，80至90分为良好。'] },
    finds: [{ code: 'band-overlap', params: { from: 9000, to: 9000, grades: ['良好', '优秀'] } }],
    clean: { passages: ['五|90分及以上为优秀，80分及以上为良好。'] },
  },
};

describe.each([
  ['quotas, weights and grades', SHARES],
  ['conclusions and bands', CONCLUSIONS],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_title, { fault, finds, clean }) => {
    const found = lint(fault);
    expect(found).toMatchObject(finds);
    expect(found).toHaveLength(finds.length);
    expect(lint(clean)).toEqual([]);
  });
});
