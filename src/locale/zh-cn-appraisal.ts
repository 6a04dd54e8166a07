import type { AppraisalIssue } from '../ranking/appraisal-issue';
import type { AppraisalSheetIssue } from '../ranking/appraisal-sheet-issue';
import { appraisalSheetSentence } from './zh-cn-appraisal-sheet';
import { quoteWords } from './zh-cn-words';

/** What is wrong with an appraisal's input or its sheet, or what of its outcome a person must settle. */
export function appraisalSentence(issue: AppraisalIssue | AppraisalSheetIssue): string {
  switch (issue.code) {
    case 'appraisal-column-lost':
    case 'formulas-gone':
    case 'row-without-formulas':
    case 'row-sorted-apart':
    case 'result-overwritten':
    case 'result-error':
    case 'result-disagrees':
    case 'weight-altered':
    case 'full-altered':
    case 'figure-altered':
    case 'answer-unread':
    case 'name-unread':
    case 'sheet-cannot-tell':
      return appraisalSheetSentence(issue);
    case 'weights-differ':
      return `各部分权重相加为${issue.params.sum}%，不是100%，综合得分都没有算。请核对权重。`;
    case 'unit-unnamed':
      return '这一行没有写单位，没有算它。请补写单位，或清空这一行。';
    case 'unit-twice':
      return `${quoteWords(issue.params.unit)}写了${issue.params.times}行，都不排名次。请留一行，或把名称写清。`;
    case 'unit-namesake':
      return `${quoteWords(issue.params.unit)}不止一个（${issue.params.systems.map(leadWords).join('、')}），各按一个单位算。`;
    case 'name-spelled-alike': {
      const { names } = issue.params;
      return `${names.map(quoteWords).join('和')}写法不同，按${names.length === 2 ? '两' : names.length}个算。是同一个的，请改成一样。`;
    }
    case 'lead-unlisted': {
      const { lead, near } = issue.params;
      const meant = near === '' ? '' : `，名单里有${quoteWords(near)}`;
      return `牵头单位${quoteWords(lead)}不在名单${meant}。请核对名称。`;
    }
    case 'score-text':
    case 'score-error':
    case 'score-uncalculated':
    case 'score-above-full':
    case 'score-as-share':
    case 'score-negative':
    case 'score-expected':
    case 'grade-unknown':
    case 'grade-expected':
    case 'component-missing':
    case 'rounds-missing':
      return entrySentence(issue);
    case 'grade-without-points':
      return `${issue.params.component}的${quoteWords(issue.params.grade)}计几分没有定，用到它的综合得分未定。`;
    case 'grade-points-above-full': {
      const { component, grade, value, full } = issue.params;
      return `${component}的${quoteWords(grade)}计${value}分，超过满分${full}分，没有算它。请核对。`;
    }
    case 'grade-points-disordered':
      return `${issue.params.component}：${listed(issue.params.grades)}所计的分没有从高到低。请核对。`;
    case 'grade-share-differs':
      return shareSentence(issue.params);
    case 'tie-across-band': {
      const { units, rank, inForce, otherwise } = issue.params;
      return `第${rank}名并列${units.length}个：${listed(units)}。按现在的口径${bandWords(inForce)}，按另一种${bandWords(otherwise)}。`;
    }
    case 'pool-open': {
      const { pool, open, bands } = issue.params;
      return `${pool === '' ? '' : `${pool}：`}还有${open}个单位没有综合得分，${['名次', ...bands].join('、')}可能改变。`;
    }
    case 'few-units': {
      const { pool, size, places } = issue.params;
      return `${pool === '' ? '' : `${pool}：`}排名次的只有${size}个，不足${places}个，从后往前数会数到前几名。`;
    }
    default:
      return outcomeSentence(issue);
  }
}

type Said<Code extends AppraisalIssue['code']> = Extract<AppraisalIssue, { readonly code: Code }>;

type EntryCode =
  | 'score-text'
  | 'score-error'
  | 'score-uncalculated'
  | 'score-above-full'
  | 'score-as-share'
  | 'score-negative'
  | 'score-expected'
  | 'grade-unknown'
  | 'grade-expected'
  | 'component-missing'
  | 'rounds-missing';

/** One cell of one unit. */
function entrySentence(issue: Said<EntryCode>): string {
  const { component } = issue.params;
  switch (issue.code) {
    case 'score-text':
      return `${component}填${quoteWords(issue.params.text)}，不是数字，没有算它。请填数字。`;
    case 'score-error':
      return `${component}显示${issue.params.text}，没有算它。请看所链接的表还在不在。`;
    case 'score-uncalculated':
      return `${component}是公式，文件里没有算出的值。请在表格软件里打开、保存后再读。`;
    case 'score-above-full':
      return `${component}填${issue.params.value}分，超过满分${issue.params.full}分。请核对分数，或核对满分的口径。`;
    case 'score-as-share':
      return `${component}填${issue.params.value}分。如果是${issue.params.percent}%，请填${issue.params.percent}。`;
    case 'score-negative':
      return `${component}填${issue.params.value}分，不能是负数。`;
    case 'score-expected':
      return `${component}填${quoteWords(issue.params.grade)}；牵头单位按分数计。请填分数。`;
    case 'grade-unknown':
      return `${component}填${quoteWords(issue.params.text)}，不是${listed(issue.params.grades)}中的一个。`;
    case 'grade-expected':
      return `${component}填${issue.params.value}；牵头单位所属的按等次计。请填${listed(issue.params.grades)}中的一个。`;
    case 'component-missing':
      return `缺${component}，综合得分未定。`;
    case 'rounds-missing':
      return `${component}应有${issue.params.of}次，已填${issue.params.held}次，${issue.severity === 'note' ? '按已填的算' : '综合得分未定'}。`;
  }
}

/** What follows from the scores. */
function outcomeSentence(
  issue: Said<
    | 'grade-lines-missing'
    | 'grade-lines-disordered'
    | 'honour-barred'
    | 'honour-open'
    | 'streak-open'
    | 'factor-missing'
  >,
): string {
  switch (issue.code) {
    case 'grade-lines-missing':
      return `${listed(issue.params.grades)}的分数线没有定，等次都未定。`;
    case 'grade-lines-disordered':
      return `${listed(issue.params.grades)}的分数线没有从高到低。请核对。`;
    case 'honour-barred': {
      const { unit, honour, grade, has } = issue.params;
      return `${unit}拟评${quoteWords(honour)}；等次为${quoteWords(has)}，必须为${quoteWords(grade)}。`;
    }
    case 'honour-open':
      return `${issue.params.unit}拟评${quoteWords(issue.params.honour)}；等次未定，能否评定未定。`;
    case 'streak-open': {
      const { unit, measure, years } = issue.params;
      return `${unit}是否连续${years}年没有写明，“${measure}”未定。请填往年情况。`;
    }
    case 'factor-missing':
      return `折算计入${quoteWords(issue.params.to)}的系数没有定，没有折算。`;
  }
}

function shareSentence(params: Said<'grade-share-differs'>['params']): string {
  const { component, system, given, places, grades } = params;
  const counts = (numbers: readonly number[]): string =>
    grades.map((grade, at) => `${grade}${numbers[at] ?? 0}个`).join('、');
  return `${system}所属的${component}：评${counts(given)}，按比例为${counts(places)}。`;
}

function leadWords(system: string): string {
  return system === '' ? '没有牵头单位' : `牵头单位${quoteWords(system)}`;
}

function bandWords(band: string): string {
  return band === '' ? '不在其中' : `在${band}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
