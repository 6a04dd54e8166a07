import { quoteWords } from '../../src/locale/zh-cn-words';

/** What is wrong with rows of a table of scores before anything is worked out. The value concerned stays open. */
export type RowIssue = { readonly lines: readonly number[]; readonly unit: string } & (
  | { readonly code: 'row-unnamed' }
  | {
      readonly code: 'component-unknown';
      readonly component: string;
      readonly components: readonly string[];
    }
  | {
      readonly code: 'round-unknown';
      readonly component: string;
      readonly round: string;
      readonly rounds: readonly string[];
    }
  | { readonly code: 'score-twice'; readonly component: string; readonly values: readonly string[] }
  | {
      readonly code: 'rounds-exceeded';
      readonly component: string;
      readonly times: number;
      readonly most: number;
    }
  | { readonly code: 'cells-differ'; readonly title: string; readonly texts: readonly string[] }
  | { readonly code: 'answer-unknown'; readonly title: string; readonly text: string }
);

export function rowIssueSentence(issue: RowIssue): string {
  switch (issue.code) {
    case 'row-unnamed':
      return '没有写单位，没有算它。请补写单位，或删去这一行。';
    case 'component-unknown':
      return `${issue.component === '' ? '没有写是哪个组成部分' : `没有${quoteWords(issue.component)}这个组成部分`}，没有算它。有：${issue.components.join('、')}。`;
    case 'round-unknown':
      return issue.rounds.length === 0
        ? `${issue.component}不分次，写的是${quoteWords(issue.round)}，没有算它。`
        : `${issue.component}没有${quoteWords(issue.round)}这一次，${issue.component}未定。有：${issue.rounds.join('、')}。`;
    case 'score-twice':
      return `${issue.component}写了${issue.values.length}个：${issue.values.map(quoteWords).join('、')}，不知道算哪个，没有算。请只留一个。`;
    case 'rounds-exceeded':
      return `${issue.component}写了${issue.times}行，最多${issue.most}次，没有算它。请删去多余的行，或加一列round写明是哪一次。`;
    case 'cells-differ':
      return `“${issue.title}”各行不一样：${issue.texts.map(quoteWords).join('、')}，按没有写算。请改成一样的。`;
    case 'answer-unknown':
      return `“${issue.title}”写的是${quoteWords(issue.text)}，按没有写算。只写“是”或“否”。`;
  }
}

/** What keeps totals of forms and summaries from being ranked, or makes a quota doubtful. */
export type TotalIssue = { readonly filler: string } & (
  | { readonly code: 'form-missing'; readonly unit: string }
  | { readonly code: 'unit-unlisted'; readonly unit: string }
  | { readonly code: 'form-twice'; readonly unit: string; readonly sheets: readonly string[] }
  | { readonly code: 'total-open'; readonly unit: string; readonly sheet: string }
  | {
      readonly code: 'summary-differs';
      readonly unit: string;
      readonly sheet: string;
      readonly cell: string;
      readonly written: string;
      readonly total: string;
    }
  | {
      readonly code: 'summary-twice';
      readonly unit: string;
      readonly sheet: string;
    }
  | {
      readonly code: 'summary-text';
      readonly unit: string;
      readonly sheet: string;
      readonly cell: string;
      readonly written: string;
      /** A number, but finer than a hundredth. */
      readonly isNumber: boolean;
    }
  | {
      readonly code: 'form-total-differs';
      readonly unit: string;
      readonly sheet: string;
      readonly cell: string;
      readonly written: string;
      readonly total: string;
    }
  | {
      readonly code: 'total-above-full';
      readonly unit: string;
      readonly sheet: string;
      readonly cell: string;
      readonly written: string;
      readonly full: string;
    }
  | {
      readonly code: 'total-negative';
      readonly unit: string;
      readonly sheet: string;
      readonly cell: string;
      readonly written: string;
    }
  | {
      readonly code: 'quota-exceeded';
      readonly threshold: string;
      readonly reached: number;
      readonly allowed: number;
      readonly size: number;
      readonly onLine: readonly string[];
      readonly quote: string;
    }
  | { readonly code: 'fillers-absent'; readonly fillers: readonly string[] }
);

/** So many are named before 等. */
const NAMED = 5;

export function totalIssueSentence(issue: TotalIssue): string {
  switch (issue.code) {
    case 'form-missing':
      return '没有它的评分表，未定。';
    case 'unit-unlisted':
      return `通知的${issue.filler}没有这个单位，没有排名次。请核对名称。`;
    case 'form-twice':
      return `有${issue.sheets.length}张评分表（${listed(issue.sheets)}），不知道算哪张，没有排名次。请只留一张。`;
    case 'total-open':
      return '合计未定，没有排名次。请先检查这张表。';
    case 'summary-differs':
      return `汇总表写${quoteWords(issue.written)}，评分表合计${issue.total}分，按评分表算。请核对。`;
    case 'summary-twice':
      return '汇总表上写了不止一行，没有排名次。请只留一行。';
    case 'summary-text':
      return issue.isNumber
        ? `汇总表写${quoteWords(issue.written)}，超过两位小数，没有算它。请核对。`
        : `汇总表写${quoteWords(issue.written)}，格里是文字，不是数字，没有算它。请改成数字。`;
    case 'form-total-differs':
      return `表上合计为${quoteWords(issue.written)}，各项得分合计${issue.total}分，按各项得分算。请检查这张表。`;
    case 'total-above-full':
      return `汇总表写${quoteWords(issue.written)}，超过满分${issue.full}分，没有排名次。请核对分数，或核对满分的口径。`;
    case 'total-negative':
      return `汇总表写${quoteWords(issue.written)}，不能是负数，没有排名次。请核对。`;
    case 'quota-exceeded': {
      const { filler, threshold, reached, allowed, size, onLine } = issue;
      const tied = onLine.length === 0 ? '' : `${listed(onLine)}并列在最后一个名额上。`;
      return `${filler === '' ? '全部单位' : filler}${threshold}分及以上${reached}个，${size}个单位最多${allowed}个。${tied}由核查组定，分数都没有改。`;
    }
    case 'fillers-absent': {
      const { fillers } = issue;
      const more = fillers.length > NAMED ? `等${fillers.length}个` : '';
      return `${fillers.slice(0, NAMED).join('、')}${more}没有表，所属单位都按未定计入全部单位。`;
    }
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
