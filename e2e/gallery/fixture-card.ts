import type { Span } from '../../src/standard/rule';
import type { Line } from '../../src/scoring/line';
import type { Card, CardMark, CardRow } from '../../addin/commands/card/card-state';
import type { DecisionState } from '../../addin/commands/decision-state';
import { ITEM_1, ITEM_2, PROBLEMS, SHEET, itemCheck, points } from './fixture-form';

function line(key: string, label: string, control: Line['control'], ought: number | null): Line {
  return {
    key,
    ruleId: key,
    part: null,
    kind: control === 'counter' ? 'per_occurrence' : 'once',
    control,
    label,
    ought,
    unit: null,
    per: 1,
    each: points(1),
    most: control === 'check' ? 1 : ought,
    group: null,
  };
}

function row(each: Line, count: number, gloss = ''): CardRow {
  return { line: each, count, pending: false, gloss, points: points(-count) };
}

function mark(text: string, words: string, kind: CardMark['kind'], at: number | null, from = 0) {
  const start = text.indexOf(words, from);
  const span: Span = { in: 'standard', start, end: start + words.length };
  return { span, kind, row: at };
}

function decision(id: string, label: string, assumed = false): DecisionState {
  return {
    scheme: 'example-2018',
    decision: {
      id,
      question: `${label}？`,
      quotes: ['直至扣完基分'],
      items: [],
      options: [
        { id: 'a', label, explanation: '照原文的字面。', effect: { kind: 'none' } },
        {
          id: 'b',
          label: '另一种读法',
          explanation: '5个单位分数变化。',
          effect: { kind: 'none' },
        },
      ],
    },
    chosen: 'a',
    tag: assumed ? `${label}（推定）` : label,
    assumed,
    record: assumed ? '' : 'r1',
    by: assumed ? '' : '某甲',
    on: assumed ? '' : '2018-11-06',
    reason: '',
  };
}

export const DECISIONS: readonly DecisionState[] = [
  decision('full-mark', '满分98分', true),
  decision('quota', '三分之一按各组算', true),
  decision('ties', '并列同名次', true),
];

const S1 = ITEM_1.standard;
const S2 = ITEM_2.standard;

export const CARD_1: Card = {
  sheet: SHEET.id,
  item: ITEM_1,
  number: '一・1',
  section: '履行党建工作主体责任情况',
  check: itemCheck('一・1'),
  reading: {
    item: ITEM_1.text,
    standard: S1,
    base: ITEM_1.base,
    rules: ['r1', 'r2', 'r3'].map((id) => ({
      id,
      kind: 'once',
      trigger: '',
      points: points(1),
      unit: null,
      per: 1,
      cap: 'base',
      parts: [],
      target: null,
      group: null,
      factor: null,
      full: false,
      spans: [],
    })),
    limits: [],
    unread: [],
    doubts: [],
  },
  marks: [
    mark(S1, '会议研究每少一次扣1分', 'read', 0),
    mark(S1, '无计划', 'read', 1),
    mark(S1, '和总结汇报', 'read', 2),
    mark(S1, '各扣1分', 'read', null),
    mark(S1, '直至扣完基分', 'limit', null),
  ],
  rows: [
    row(line('r1', '会议研究少几次', 'counter', 4), 2, '应4次，实2次'),
    row(line('r2', '无计划', 'check', null), 0),
    row(line('r3', '无总结汇报', 'check', null), 1),
  ],
  attainable: '可得分值：4、3、2、1、0，扣完为止',
  decisions: [decision('d1', '计划、总结汇报分别扣')],
  proposal: {
    state: 'propose',
    scoreCell: 'G6',
    factsCell: 'F6',
    score: points(1),
    scoreBefore: '',
    arithmetic: '4 − 2 − 1 = 1',
    text: '会议研究少2次，扣2分；无总结汇报，扣1分。',
    textBefore: '会议少2次，无总结',
    alternativeText: null,
    questions: [],
    conflict: null,
  },
  problems: [],
  kept: [],
};

export const CARD_2: Card = {
  ...CARD_1,
  item: ITEM_2,
  number: '三・3',
  section: '学习贯彻新思想情况',
  check: itemCheck('三・3'),
  reading: {
    ...CARD_1.reading,
    item: ITEM_2.text,
    standard: S2,
    rules: [...CARD_1.reading.rules, ...CARD_1.reading.rules.slice(0, 1)],
  },
  marks: [
    mark(S2, '中心组学习每季度不少于1次', 'read', 0),
    mark(S2, '每周集中学习每月不少于2次', 'read', 1),
    mark(S2, '深入基层调查研究全年不少于5次', 'read', 2),
    mark(S2, '每少1次扣1分', 'read', null),
    mark(S2, '直至扣完基分', 'limit', null),
    mark(S2, '干部网络在线学习未达到规定学分，发现一人扣1分', 'read', 3),
    mark(S2, '直至扣完基分', 'limit', null, 70),
  ],
  rows: [
    row(line('r1', '中心组学习少几次', 'counter', 4), 1, '应4次，实3次'),
    row(line('r2', '集中学习少几次', 'counter', 24), 0, '应24次，实24次'),
    row(line('r3', '调查研究少几次', 'counter', 5), 1, '应5次，实4次'),
    row(line('r4', '网络学分未达标几人', 'counter', null), 1),
  ],
  attainable: '可得分值：5、4、3、2、1、0，扣完为止',
  decisions: [decision('d2', '两处“直至扣完基分”按整项计')],
  proposal: {
    ...CARD_1.proposal,
    scoreCell: 'G15',
    factsCell: 'F15',
    score: points(2),
    scoreBefore: '2.5',
    arithmetic: '5 − 1 − 1 − 1 = 2',
    text: null,
    textBefore: '',
  },
  problems: PROBLEMS.filter(({ place }) => place === 'G15'),
};
