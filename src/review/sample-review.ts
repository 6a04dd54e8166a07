import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { JointReview } from '../scheme/joint-review';

/** Tests' own: three conclusions at a third and two thirds, two domains of one form, one of another. */
const REVIEW: JointReview = {
  quote: '各表一致的抽查，不一致的复核。',
  domains: [
    { id: 'duty', title: '履行责任', form: 'one', blocks: ['duty'], months: 36, quote: '近三年' },
    {
      id: 'member',
      title: '履行义务',
      form: 'one',
      blocks: ['member'],
      months: 36,
      quote: '近三年',
    },
    {
      id: 'relief',
      title: '履行帮扶责任',
      form: 'two',
      blocks: ['leader', 'helper'],
      months: 12,
      quote: '近一年',
    },
  ],
  conclusions: [
    { id: 'full', label: '到位', quote: '全部达到的' },
    { id: 'not-quite', label: '不够到位', quote: '有1/3没达到的', share: [1, 3] },
    { id: 'not', label: '不到位', quote: '有2/3没达到的', share: [2, 3] },
  ],
  triggers: [
    {
      id: 'circular',
      title: '一年之内被通报',
      conclusion: 'not-quite',
      domains: ['duty', 'relief'],
      quote: '一年之内被通报的',
      test: { kind: 'event', within: 12 },
    },
    {
      id: 'ranked-last',
      title: '排名靠后',
      conclusion: 'not',
      domains: ['duty'],
      quote: '排名靠后，应负主要责任的',
      test: { kind: 'event', also: '应负主要责任' },
    },
    {
      id: 'rated-basic',
      title: '评议为基本合格',
      conclusion: 'not-quite',
      domains: ['member'],
      quote: '评议为基本合格的',
      test: { kind: 'rating', of: '评议', grade: '基本合格' },
      items: ['member.2'],
    },
    {
      id: 'unpaid',
      title: '6个月及以上没有缴费',
      conclusion: 'not',
      domains: ['member'],
      quote: '没有特殊原因6个月及以上没有缴费的',
      test: { kind: 'months', least: 6, unless: '特殊原因' },
      items: ['member.1'],
    },
  ],
  sampling: { fillers: ['department'], share: [1, 2], quote: '抽查一半以上' },
};

/** Every reading at its first option. */
export const SAMPLE_RULES: ConclusionRules = {
  review: REVIEW,
  below: null,
  belowBy: null,
  edge: 'reached',
  shareOf: 'checked',
  blocks: 'merged',
  few: 1,
  domains: 'each',
  concluded: 'all',
  lookBack: 'last',
  years: 'last',
  span: 'asked',
  triggers: 'by-matter',
  judged: null,
  comparedBy: 'indicators',
  without: [],
  excused: null,
  indicators: { tests: new Map(), links: new Map() },
  remarks: true,
};
