import type { Finding } from '../lint/finding';
import type { ProposedAnswer, ProposedQuestion } from '../lint/proposal';
import type { Decision } from '../scheme/scheme';

/** The decision a finding calls for, ready to be put into the scheme; null where it has one already or needs none. */
export function proposedDecision(finding: Finding): Decision | null {
  const { proposal } = finding;
  if (proposal === undefined) return null;
  return {
    id: proposal.id,
    question: `${finding.label ?? ''}${QUESTIONS[proposal.question]}`,
    quotes: finding.quotes,
    items: proposal.items,
    options: proposal.options.map(({ id, effect }) => ({ id, ...ANSWERS[id], effect })),
  };
}

/** Each is asked behind the item's name where it is about an item. */
const QUESTIONS: Readonly<Record<ProposedQuestion, string>> = {
  'full-mark': '满分按哪个计？',
  floor: '扣到几分为止？',
  'floor-scope': '“扣完基分”管到哪里？',
  bonus: '加分后可以超过分值吗？',
  highlight: '没有分值的一栏是否加分？',
  amount: '没有写分数的，扣几分？',
  units: '少几个按哪个单位数？',
  target: '应有几次、几项？',
  'pass-mark': '测试多少分及格？',
  'not-applicable': '没有这项任务的单位怎样计分？',
  'quota-pool': '名额按什么范围算？',
  ties: '得分相同的怎样排名？',
  'folded-component': '已折算的得分还要乘权重吗？',
  'scored-component': '本表得分计入哪一部分？',
  rounds: '一年核查几次的，得分怎样合成？',
  'share-rounding': '按比例分不成整数时怎样取整？',
  'grade-points': '各等次各算几分？',
  'grade-threshold': '各等次从几分起？',
  factor: '折算计入时按几成折算？',
  'conclusion-gap': '没有结论的情形怎样定？',
  'conclusion-overlap': '同时符合两个结论的，取哪一个？',
  weekday: '第一周的星期几是哪一天？',
};

interface Answer {
  readonly label: string;
  readonly explanation: string;
}

const ANSWERS: Readonly<Record<ProposedAnswer, Answer>> = {
  'sum-of-items': { label: '各项相加', explanation: '满分为各项分值之和，得分为各项相加。' },
  'printed-minus-deductions': {
    label: '印出的总分减扣分',
    explanation: '从印出的总分减去各项扣分。',
  },
  rescaled: { label: '折成印出的总分', explanation: '各项相加后折成印出的总分，保留两位小数。' },
  zero: { label: '最低0分', explanation: '每项扣到0分为止，不记负分。' },
  'not-applicable-full': { label: '不适用给满分', explanation: '没有这项任务的，按分值给满分。' },
  'not-applicable-scored': { label: '一律照常计分', explanation: '不论有无，都按评分标准计分。' },
  'not-applicable-excluded': {
    label: '不适用不计入',
    explanation: '没有这项任务的，本项不计，其余按比例折算。',
  },
  'each-group': { label: '按各组算', explanation: '每组各按自己的单位数计算。' },
  'all-units': { label: '按全部算', explanation: '所有单位合在一起计算。' },
  'share-better': {
    label: '并列同名次',
    explanation: '得分相同的同占较前的名次，其后名次顺延空出。',
  },
  'share-worse': {
    label: '并列取靠后名次',
    explanation: '得分相同的同占较后的名次，其前名次空出。',
  },
  dense: { label: '并列不空名次', explanation: '得分相同的同占一个名次，下一名接着排。' },
  'whole-item': { label: '管整项', explanation: '本项所有扣分合起来扣到0分为止。' },
  'clauses-before': { label: '只管前面几条', explanation: '写在它后面的扣分另外扣，不在内。' },
  'above-base': { label: '可以超过分值', explanation: '先扣到0分为止，再加分，可以超过分值。' },
  'within-base': { label: '不超过分值', explanation: '加分后最多到分值。' },
  'never-adds': { label: '只作文字', explanation: '只作文字记载，不加分。' },
  'by-hand': { label: '由人定分', explanation: '在尚余的分值内定，并写明理由。' },
  'as-penalty': { label: '按扣分的单位', explanation: '按扣分所写的单位数缺几个。' },
  'as-target': { label: '按要求的单位', explanation: '按要求所写的单位数缺几个。' },
  'target-by-owner': { label: '由核查方定', explanation: '核查前定好应有的数，并写明。' },
  'pass-mark-by-owner': { label: '及格线由核查方定', explanation: '测试前定好及格线，并写明。' },
  sixty: { label: '60分及格', explanation: '满分100分的，60分及格。' },
  'as-reported': { label: '折算后不再乘', explanation: '报来的得分已经折算，直接相加。' },
  'weighted-again': { label: '再乘权重', explanation: '报来的得分照样乘权重。' },
  'component-by-owner': { label: '由发文方定', explanation: '写明本表得分计入哪一部分。' },
  'mean-of-rounds': { label: '取各次平均', explanation: '取各次得分的平均分。' },
  'last-round': { label: '取末次', explanation: '取末次的得分。' },
  'largest-remainder': {
    label: '余数大的先得',
    explanation: '先取整数，余下的名额给余数大的等次。',
  },
  'points-by-owner': { label: '由发文方定', explanation: '写明各等次各算几分。' },
  'threshold-by-owner': { label: '由发文方定', explanation: '写明各等次从几分起。' },
  'factor-by-owner': { label: '由发文方定', explanation: '写明按几成折算。' },
  'joint-review': { label: '列为待会审', explanation: '不定结论，交会审。' },
  'worst-wins': { label: '从重', explanation: '同时符合的，取较重的结论。' },
  'first-in-month': { label: '当月首个', explanation: '取当月首个这样的星期几。' },
  'first-full-week': { label: '首个整周', explanation: '取首个整周里的那一天。' },
};
