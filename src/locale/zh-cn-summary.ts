import type { SummaryIssue } from '../ranking/summary-issue';
import { quoteWords } from './zh-cn-words';

const REWRITE = '请在“汇总”里点“写入汇总表”。';

/** What is wrong with a 汇总表: a figure that is not what the forms it gathers come to. The unit is named beside it. */
export function summarySentence(issue: SummaryIssue): string {
  switch (issue.code) {
    case 'summary-overwritten': {
      const { title, written, derived } = issue.params;
      if (written === '') return `${title}没有公式，不随各表变动。${REWRITE}`;
      const typed = `${title}直接填了${shown(written)}，不再随各表变动`;
      return written === derived
        ? `${typed}。${REWRITE}`
        : `${typed}；按各表应为${shown(derived)}。${REWRITE}`;
    }
    case 'summary-error':
      return `${issue.params.title}显示${issue.params.text}。${REWRITE}`;
    case 'summary-link-broken':
      return `${issue.params.title}的链接断开，所取的表或格已不在。${REWRITE}`;
    case 'summary-link-elsewhere': {
      const { title, sheet } = issue.params;
      return sheet === ''
        ? `${title}取自别的单位的表。${REWRITE}`
        : `${title}不是取自${quoteWords(sheet)}表。${REWRITE}`;
    }
    case 'summary-disagrees':
      return disagreement(issue.params);
    case 'summary-rank-written': {
      const { title, shown: here, derived, by } = issue.params;
      return `${title}写${shown(here)}，按${by === 'table' ? '本表得分' : '各表'}应为${shown(derived)}。请核对，或${REWRITE.slice(1)}`;
    }
    case 'summary-score-unread':
      return unreadScore(issue.params);
    case 'summary-words-typed':
      return `${typedWords(issue.params)}${REWRITE}`;
    case 'summary-words-unlinked':
      return `${issue.params.title}整列没有公式，不随各表变动。${REWRITE}`;
    case 'summary-words-differ':
      return `${issue.params.title}和该单位的表上写的不一样。公式可能改过，或没有重算。${REWRITE}`;
    case 'summary-formulas-gone':
      return `本表没有公式，不随各表变动。${REWRITE}`;
    case 'summary-uncalculated':
      return `有${issue.params.cells}格公式，文件里没有算出的值。请在表格软件里打开、保存后再查。`;
    case 'summary-unit-missing':
      return `表上没有${issue.params.units.map(quoteWords).join('、')}，名次没有算它。请补上这一行，或删去本表重新插入。`;
    case 'summary-unit-twice':
      return '这个单位写了两行，名次按两个单位算。请删去一行。';
    case 'summary-filler-unknown':
      return `没有${quoteWords(issue.params.filler)}的单位，本表没有和各表核对。请核对汇总单位。`;
  }
}

type UnreadScore = Extract<SummaryIssue, { readonly code: 'summary-score-unread' }>['params'];

function unreadScore({ title, written, fault, full }: UnreadScore): string {
  const said = `${title}写${shown(written)}`;
  switch (fault) {
    case 'text':
      return `${said}，格里是文字，不是数字。请改成数字。`;
    case 'fine':
      return `${said}，超过两位小数。请核对。`;
    case 'negative':
      return `${said}，不能是负数。请核对。`;
    case 'above':
      return `${said}，超过满分${full}分。请核对分数，或核对满分的口径。`;
  }
}

type TypedWords = Extract<SummaryIssue, { readonly code: 'summary-words-typed' }>['params'];

function typedWords({ title, stands }: TypedWords): string {
  switch (stands) {
    case 'nothing':
      return `${title}没有公式，不随该单位的表变动。`;
    case 'same':
      return `${title}是直接填的，不再随该单位的表变动。`;
    case 'other':
      return `${title}是直接填的，和该单位的表上写的不一样，也不再随它变动。`;
  }
}

type Disagreement = Extract<SummaryIssue, { readonly code: 'summary-disagrees' }>['params'];

function disagreement({ title, shown: here, derived, follows, by }: Disagreement): string {
  if (follows) {
    return derived === ''
      ? `${title}显示${shown(here)}，该单位的表还没有得出总分。请先补全该单位的表。`
      : `${title}显示${shown(here)}，按该单位表上各项应为${shown(derived)}。请先改正该单位的表。`;
  }
  return `${title}显示${shown(here)}，按${by === 'table' ? '本表得分' : '各表'}应为${shown(derived)}。公式可能改过，或没有重算。${REWRITE}`;
}

function shown(text: string): string {
  if (text === '') return '空白';
  return /^[\d.−至-]+$/.test(text) ? text : quoteWords(text);
}
