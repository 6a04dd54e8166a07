import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { lintScheme } from './lint-scheme';
import { sampleScheme, type SampleRubric } from './sample-rubric';

const WEIGHED = '日常管理、实地核查分别按40%、60%的权重计入总分';
const GRADED = '日常管理按3：5：2比例评出“好”、“较好”、“一般”等次，汇总评分';
const LINED = '得出得分并给出综合评价等次';
const FOLDED = '按得分折算，计入年度考核得分';
const RANKED = '综合得分排名后三名的，予以约谈';

const SAID: SampleRubric = {
  passages: [
    `三|${WEIGHED}。${GRADED}。实地核查每季度进行一次。`,
    `五|${LINED}。${FOLDED}。${RANKED}。`,
  ],
};

function part(id: string, title: string, weight: number, more: object = {}) {
  return { id, title, weight, quote: WEIGHED, ...more };
}

const GRADES = ['好', '较好', '一般'];
const graded = {
  quote: GRADED,
  grades: GRADES.map((label, at) => ({ label, figure: `worth-${at}` })),
  ratio: [3, 5, 2],
};
const DAILY = part('daily', '日常管理', 40, { graded });
const APPRAISAL = {
  id: 'composite',
  title: '综合得分表',
  shortTitle: '综合得分表',
  quote: `${WEIGHED}。`,
  components: [DAILY, part('field', '实地核查', 60, { form: 'form' })],
  bands: [],
  streaks: [],
  grades: {
    quote: LINED,
    grades: [{ label: '好', figure: 'line' }, { label: '一般' }],
  },
  conversion: { to: '年度考核得分', figure: 'factor', quote: FOLDED },
};
const FIGURES = ['worth-0', 'worth-1', 'worth-2', 'line', 'factor'].map((id) => ({
  id,
  question: '是几？',
  label: '数',
  quotes: [],
  least: 0,
  most: 100,
  unit: '',
}));

function decision(id: string, effect: object) {
  const option = { id: 'one', label: '如此', explanation: '如此。', effect };
  return { id, question: '怎样？', quotes: [], items: [], options: [option] };
}

const DECISIONS = [
  decision('d-part', { kind: 'scored-component', component: 'field' }),
  decision('d-rounds', { kind: 'rounds', policy: 'last' }),
  decision('d-shares', { kind: 'grade-rounding', remainder: 'worse' }),
  decision('d-decimals', { kind: 'decimals', digits: 2 }),
  decision('d-ties', { kind: 'ties', policy: 'dense' }),
];

/** Which decision or figures each finding is settled by; `?` where it proposes a decision, nothing where it needs none. */
function settlements(sample: SampleRubric): readonly string[] {
  const told = ({ code, decision: own, figures, proposal }: Finding): string =>
    [code, own ?? figures?.join('+') ?? (proposal && '?')].filter((word) => word).join(' ');
  return lintScheme(sampleScheme(sample)).map(told).sort();
}

describe('L43 what an appraisal declares is what settles a finding', () => {
  it('a notice without one gets proposals', () => {
    expect(settlements(SAID)).toEqual([
      'component-unnamed ?',
      'decimals-unsaid',
      'factor-absent ?',
      'grade-threshold-absent ?',
      'grades-without-points ?',
      'rounds-unsettled ?',
      'shares-not-whole ?',
      'ties-unsettled ?',
    ]);
  });

  it('with one, its decisions by what they change and its figures by what they quote', () => {
    const declared = { ...SAID, appraisal: APPRAISAL, figures: FIGURES, decisions: DECISIONS };
    expect(settlements(declared)).toEqual([
      'component-unnamed d-part',
      'decimals-unsaid d-decimals',
      'factor-absent factor',
      'grade-threshold-absent line',
      'grades-without-points worth-0+worth-1+worth-2',
      'rounds-unsettled d-rounds',
      'shares-not-whole d-shares',
      'ties-unsettled d-ties',
    ]);
  });

  it('figures asked for another sentence settle nothing here', () => {
    const elsewhere = {
      ...APPRAISAL,
      components: [part('daily', '日常管理', 40), part('field', '实地核查', 60)],
      grades: { ...APPRAISAL.grades, quote: '另给等次' },
      conversion: { ...APPRAISAL.conversion, quote: '另行折算' },
    };
    const found = settlements({ ...SAID, appraisal: elsewhere, figures: FIGURES });
    expect(found).toEqual(settlements(SAID));
  });

  it('a decision is known by what it changes before one that quotes the same sentence', () => {
    const quoting = { ...decision('other', { kind: 'none' }), quotes: ['实地核查每季度进行一次'] };
    const first = settlements({ ...SAID, decisions: [quoting, ...DECISIONS.slice(1)] });
    expect(first).toContain('rounds-unsettled d-rounds');
  });
});

describe('L57 an appraisal’s weights are held against the sentence it quotes', () => {
  function weighed(quote: string, ...parts: readonly (readonly [string, number])[]) {
    const components = parts.map(([title, weight], at) => part(`c${at}`, title, weight));
    const { id, title, shortTitle, bands, streaks } = APPRAISAL;
    const appraisal = { id, title, shortTitle, bands, streaks, quote, components };
    const scheme = sampleScheme({ appraisal });
    return lintScheme(scheme).map(({ code, severity, params }) => ({ code, severity, params }));
  }

  it('the same weights are no finding', () => {
    expect(weighed(WEIGHED, ['日常管理', 40], ['实地核查', 60])).toEqual([]);
    expect(weighed('综合得分中，管理占40%，核查占60%。', ['管理', 40], ['核查', 60])).toEqual([]);
  });

  it('a weight the quote does not have is', () => {
    expect(weighed(WEIGHED, ['日常管理', 50], ['实地核查', 50])).toEqual([
      {
        code: 'weight-unlike-quote',
        severity: 'must',
        params: { component: '日常管理', declared: 5000, said: 4000 },
      },
      {
        code: 'weight-unlike-quote',
        severity: 'must',
        params: { component: '实地核查', declared: 5000, said: 6000 },
      },
    ]);
  });

  it('so is a part the quote does not name, and the sum is told beside it', () => {
    const found = weighed(WEIGHED, ['日常管理', 40], ['实地核查', 60], ['述职测评', 20]);
    expect(found).toEqual([
      {
        code: 'weight-unlike-quote',
        severity: 'must',
        params: { component: '述职测评', declared: 2000, said: null },
      },
      {
        code: 'weights-differ',
        severity: 'must',
        params: { weights: [4000, 6000, 2000], sum: 12_000 },
      },
    ]);
  });

  it('a sentence nobody can read stays unread', () => {
    expect(weighed('各部分权重另定。', ['日常管理', 40], ['实地核查', 60])).toEqual([]);
  });
});
