import type { Points } from '../base/points';
import type { ShareFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteShort } from './zh-cn-lint-quote';
import { sayFraction, sayNumber, sayPoints } from './zh-cn-words';

/** Quotas, weights, grades and conclusions of the notice's body. */
export function shareSentence(finding: ShareFinding): FindingSentence {
  switch (finding.code) {
    case 'quota-without-place':
      return quotaSentence(finding.params);
    case 'ties-unsettled':
      return {
        title: '名次并列时怎样算没有写',
        detail: `${listWords(finding.params.bands)}的界线上可能并列。默认同占较前的名次。`,
      };
    case 'weights-differ': {
      const { weights, sum } = finding.params;
      return {
        title: `权重合计${sayShare(sum)}，不是100%`,
        detail: `${weights.map(sayShare).join('+')}=${sayShare(sum)}。`,
      };
    }
    case 'weight-unlike-quote':
      return weightSentence(finding.params);
    case 'component-folded': {
      const { component, weight, full } = finding.params;
      return {
        title: `“${component}”已按${sayPoints(full)}折算，权重又是${sayShare(weight)}`,
        detail: `再乘一次，${sayPoints(full)}只剩${sayNumber((full * weight) / 1_000_000)}分。`,
      };
    }
    case 'component-unnamed':
      return {
        title: '没有写明本表计入哪一部分',
        detail: `正文分${listWords(finding.params.components)}。`,
      };
    case 'rounds-unsettled':
      return {
        title: `“${finding.params.component}”几次得分怎样合成没有写`,
        detail: `原文写${quoteShort(finding.params.words)}。默认取各次的平均分。`,
      };
    case 'decimals-unsaid':
      return {
        title: '加权后保留几位小数没有写',
        detail: '默认显示两位，排名按未舍入的得分。',
      };
    case 'shares-not-whole': {
      const { ratio, whole } = finding.params;
      return {
        title: `${ratio.join('：')}常常分不成整数`,
        detail: `单位数不是${whole}的倍数时，余下的名额归谁没有写。`,
      };
    }
    case 'grades-without-points':
      return {
        title: `${listWords(finding.params.grades)}没有写各算几分`,
        detail: '没有分数，就不能计入总分。请先定。',
      };
    case 'grade-threshold-absent':
      return {
        title: `“${finding.params.grade}”没有写分数线`,
        detail: '各等次从几分起，请定。',
      };
    case 'factor-absent':
      return {
        title: '得分折算计入，没有写按几成折算',
        detail: `${quoteShort(finding.params.words)}没有比例，不能折算。`,
      };
    case 'conclusion-gap': {
      const { below, conclusions } = finding.params;
      return {
        title: `有未达到的，但不足${sayFraction(below)}时，没有结论`,
        detail: `全部达到为${quoteShort(conclusions[0])}，${sayFraction(below)}未达到才为${quoteShort(conclusions[1])}。`,
      };
    }
    case 'conclusion-overlap': {
      const { shares, conclusions } = finding.params;
      return {
        title: `${sayFraction(shares[1])}未达到时，两个结论都符合`,
        detail: `${sayFraction(shares[0])}为${quoteShort(conclusions[0])}，${sayFraction(shares[1])}为${quoteShort(conclusions[1])}。默认从重。`,
      };
    }
    case 'band-gap': {
      const { from, to, grades } = finding.params;
      return {
        title: `${sayNumber(from / 100)}分到${sayNumber(to / 100)}分之间没有等次`,
        detail: `在“${grades[0]}”和“${grades[1]}”之间。`,
      };
    }
    case 'band-overlap': {
      const { from, to, grades } = finding.params;
      const band = from === to ? sayPoints(from) : `${sayNumber(from / 100)}～${sayPoints(to)}`;
      return {
        title: `${band}同时属于“${grades[0]}”和“${grades[1]}”`,
        detail: '请定归哪一个等次。',
      };
    }
  }
}

type ParamsOf<Code extends ShareFinding['code']> = Extract<
  ShareFinding,
  { readonly code: Code }
>['params'];

function quotaSentence({
  share,
  sizes,
  groups,
  of,
  kind,
}: ParamsOf<'quota-without-place'>): FindingSentence {
  const few = sizes.map((size) => `${size}家`).join('、');
  const all = kind === null ? `${of}个组中` : `${of}家${kind.replace(/^各/, '')}中`;
  return {
    title: `“${sayFraction(share)}”遇${few}时名额为0`,
    detail: `${all}有${groups}${kind === null ? '个' : '家'}如此。`,
  };
}

function weightSentence({
  component,
  declared,
  said,
}: ParamsOf<'weight-unlike-quote'>): FindingSentence {
  const title = `“${component}”的权重是${sayShare(declared)}，与原文不同`;
  if (said === null) return { title, detail: '所引的原文没有写这一部分。请改正。' };
  return { title, detail: `所引的原文写${sayShare(said)}。请改正。` };
}

function sayShare(hundredths: Points): string {
  return `${sayNumber(hundredths / 100)}%`;
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('、');
}
