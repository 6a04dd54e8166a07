import type { ScoringIssue } from '../scoring/check/scoring-issue';
import { quoteWords, sayNumber, sayPoints } from './zh-cn-words';

type Said<Code extends ScoringIssue['code']> = Extract<ScoringIssue, { readonly code: Code }>;
type ShapeCode =
  | 'score-above-base'
  | 'score-negative'
  | 'score-not-a-number'
  | 'score-text-number'
  | 'score-is-formula'
  | 'score-is-error';

/** What is wrong with what was filled in. */
export function scoringSentence(issue: Exclude<ScoringIssue, Said<'facts-question'>>): string {
  switch (issue.code) {
    case 'score-above-base':
    case 'score-negative':
    case 'score-not-a-number':
    case 'score-text-number':
    case 'score-is-formula':
    case 'score-is-error':
      return shapeSentence(issue);
    case 'score-not-attainable':
      return unattainableSentence(issue.params);
    case 'score-disagrees': {
      const { written, derived, derivation } = issue.params;
      const reckoned = /[=→]/.test(derivation);
      if (reckoned) return `得分填${sayPoints(written)}，按所写为${derivation}。`;
      return `得分填${sayPoints(written)}；按所写没有扣分，应得${sayPoints(derived)}。`;
    }
    case 'score-blank': {
      const { derived, column } = issue.params;
      const due = derived === null ? '' : `，按所写应得${sayPoints(derived)}`;
      return `得分为空，${column}已写${due}。`;
    }
    case 'deduction-without-reason': {
      const { base, missing, column } = issue.params;
      return `得分比分值少${sayPoints(missing)}，没有写${column}。请补写，或改得分为${sayNumber(base / 100)}。`;
    }
    case 'bonus-without-reason': {
      const { base, added, column } = issue.params;
      return `得分比分值多${sayPoints(added)}，${column}没有写加分依据。请补写，或改得分为${sayNumber(base / 100)}。`;
    }
    case 'bonus-without-document': {
      const { added, honour } = issue.params;
      return `加${sayPoints(added)}须有${honour}文件，尚未写明文号。`;
    }
    case 'reason-without-deduction': {
      const { written, derived, column } = issue.params;
      return `写有${column}，得分仍是满分${sayPoints(written)}；按所写应得${sayPoints(derived)}。`;
    }
    case 'stated-disagrees': {
      const { stated, deducted, derived } = issue.params;
      return `写扣${sayPoints(stated)}，按条款应扣${sayPoints(deducted)}，得${sayPoints(derived)}。`;
    }
    case 'facts-is-formula':
      return `${issue.params.column}里是公式，看不出情况。请写明扣分的情况。`;
    case 'facts-is-error':
      return `${issue.params.column}显示${issue.params.written}，没有内容。请重写。`;
    case 'total-disagrees':
      return `${issue.params.label}填${issue.params.written}，按各项得分应为${sayPoints(issue.params.derived)}。`;
    case 'total-while-incomplete': {
      const { label, written, open } = issue.params;
      return `${label}填${written}，还有${open}项得分未定。`;
    }
    case 'total-above-cap': {
      const { label, written, cap } = issue.params;
      return `${label}填${written}分，超过最高分${sayPoints(cap)}。`;
    }
  }
}

/** The score cell holds no usable score. */
function shapeSentence(issue: Said<ShapeCode>): string {
  switch (issue.code) {
    case 'score-above-base': {
      const { written, base } = issue.params;
      if (looksLikeDate(written))
        return `得分填${written}，像是日期。请填得分，不超过${sayPoints(base)}。`;
      return `得分填${sayWritten(written)}分，超过分值${sayPoints(base)}。`;
    }
    case 'score-negative':
      return `得分填${sayWritten(issue.params.written)}分，不能是负数。`;
    case 'score-not-a-number':
      return `得分填${quoteWords(issue.params.written)}，不是数字。请填数字。`;
    case 'score-text-number':
      return `${quoteWords(issue.params.written)}是文字，合计没有算它。请改为数字${sayNumber(issue.params.number)}。`;
    case 'score-is-formula': {
      const { formula, derived } = issue.params;
      const due = derived === null ? '' : `，按所写应得${sayPoints(derived)}`;
      return `得分里是算式${quoteWords(formula)}${due}。请直接填数字。`;
    }
    case 'score-is-error':
      return `得分显示${issue.params.written}，不是数字。请填数字。`;
  }
}

function unattainableSentence(params: Said<'score-not-attainable'>['params']): string {
  const { written, derived, factsCell, attainable } = params;
  const head = `得分填${sayWritten(written)}分，按本项条款得不到`;
  if (derived !== null && factsCell !== null) {
    return `${head}；按${factsCell}所写应得${sayPoints(derived)}。`;
  }
  if (attainable.length === 0) return `${head}。请核对。`;
  return `${head}；可得${attainable.map((each) => sayNumber(each / 100)).join('、')}分。`;
}

/** Day numbers of about 1990 to 2090, as spreadsheets keep dates. */
function looksLikeDate(written: string): boolean {
  const number = Number(written);
  return Number.isInteger(number) && number > 32874 && number < 69764;
}

function sayWritten(written: string): string {
  return written.replace('-', '−');
}
