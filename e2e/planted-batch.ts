import type { ReviewedSample } from './gallery/fixture-review';

const BLOCKS = { blocks: ['member', 'helper'] } as const;

/** Six invented people as the three sides filled in their forms, words of cells and nothing else: 某乙, 某丁 and 某己 are told of differently, 某丙 only in other words. */
export const BATCH: readonly ReviewedSample[] = [
  { name: '某甲', post: '市甲局科长', ...BLOCKS },
  {
    name: '某乙',
    post: '市乙局科长',
    ...BLOCKS,
    texts: {
      'party-group': { 'helper.1': '6次' },
      'inspection-team': { 'helper.1': '5次' },
      'poverty-relief': { 'helper.1': '6次' },
    },
  },
  {
    name: '某丙',
    post: '市丙局科长',
    ...BLOCKS,
    texts: {
      'party-group': { 'member.7': '全年到户帮扶6次。' },
      'inspection-team': { 'member.7': '全年到户帮扶六次。' },
      'party-work': { 'member.7': '全年到户帮扶6次。' },
    },
  },
  {
    name: '某丁',
    post: '市丁局科长',
    ...BLOCKS,
    texts: { 'inspection-team': { 'member.9': '未开展' } },
  },
  { name: '某戊', post: '市戊局科长', ...BLOCKS },
  {
    name: '某己',
    post: '市己局科长',
    ...BLOCKS,
    texts: { 'party-group': { 'helper.2': '' } },
  },
];

/** What differs by that: of whom, where, and in what; 某乙's fifth visit makes one conclusion another. */
export const PLANTED: readonly (readonly [
  name: string,
  line: string,
  places: readonly string[],
])[] = [
  [
    '某乙',
    '不同2处，其中结论1处：到位、不够到位、到位。',
    ['帮扶责任人1 数字不同', '结论：履行脱贫攻坚责任 结论不同'],
  ],
  [
    '某丁',
    '不同1处，1个结论等指标定。',
    ['义务9 判断不同', '结论：履行党员义务 等上面的指标定了再定'],
  ],
  ['某己', '不同1处，结论未定。', ['帮扶责任人2 一方未填']],
];

/** Those of whom all sides say the same, as the list for the lots has them. */
export const AGREED = ['市甲局科长 某甲', '市丙局科长 某丙', '市戊局科长 某戊'];
