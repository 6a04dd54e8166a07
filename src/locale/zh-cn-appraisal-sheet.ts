import type { AppraisalSheetIssue } from '../ranking/appraisal-sheet-issue';
import { quoteWords } from './zh-cn-words';

/** What is wrong with a 综合得分表 as a sheet: its formulas, and the numbers they work with. */
export function appraisalSheetSentence(issue: AppraisalSheetIssue): string {
  switch (issue.code) {
    case 'appraisal-column-lost':
      return `找不到“${issue.params.title}”一栏，这一栏没有检查。`;
    case 'formulas-gone':
      return '本表的公式都没有了，改了分数也不会重算。请重新插入本表。';
    case 'row-without-formulas':
      return `${named(issue.params.unit)}没有公式，没有算分。请从上一行复制公式。`;
    case 'row-sorted-apart':
      return `${named(issue.params.unit)}右侧各栏原是${quoteWords(issue.params.other)}的，排序时没有一起动。请撤销排序，或逐格核对。`;
    case 'result-overwritten': {
      const { title, written } = issue.params;
      return `${title}${written === '' ? '的公式删去了' : `直接填了${shownOr(written)}，不再随分数变动`}。请恢复公式。`;
    }
    case 'result-error':
      return `${issue.params.title}显示${issue.params.text}。请恢复公式。`;
    case 'result-disagrees': {
      const { title, shown, derived } = issue.params;
      return `${title}显示${shownOr(shown)}，按所填应为${shownOr(derived)}。公式可能改过，请恢复。`;
    }
    case 'weight-altered': {
      const { component, official } = issue.params;
      return `${component}的权重为${official}%，表上是${standing(issue.params)}。请恢复。`;
    }
    case 'full-altered': {
      const { component, official } = issue.params;
      return `${component}的满分按口径为${official}分，表上是${standing(issue.params)}。请恢复，或改口径。`;
    }
    case 'figure-altered':
      return figureSentence(issue.params);
    case 'answer-unread':
      return `“${issue.params.title}”填${quoteWords(issue.params.text)}，只认“是”或“否”。请改填。`;
    case 'name-unread': {
      const { title, text } = issue.params;
      return text === ''
        ? `“${title}”是公式，文件里没有算出的值。请在表格软件里打开、保存后再读。`
        : `“${title}”显示${text}，不知道是谁。请改填名称。`;
    }
    case 'sheet-cannot-tell':
      return `${issue.params.units.map((unit) => `“${unit}”`).join('、')}的综合得分相差不到一亿分之一分，表上按相同排。名次由人定。`;
  }
}

type FigureParams = Extract<AppraisalSheetIssue, { readonly code: 'figure-altered' }>['params'];

function figureSentence(params: FigureParams): string {
  const { title, official } = params;
  const here = `${title}的数，表上是${standing(params)}`;
  return official === ''
    ? `${here}，口径里还没有定。请在口径里定。`
    : `${here}，定的是${official}。请改成一致。`;
}

function named(unit: string): string {
  return unit === '' ? '这一行' : `${quoteWords(unit)}这一行`;
}

/** A number typed as a text looks like the number itself, and no formula works with it. */
function standing({ shown, isText }: Pick<FigureParams, 'shown' | 'isText'>): string {
  return isText ? `文字${quoteWords(shown)}，不是数字` : shownOr(shown);
}

function shownOr(written: string): string {
  return written === '' ? '空白' : /^[\d.−-]+$/.test(written) ? written : quoteWords(written);
}
