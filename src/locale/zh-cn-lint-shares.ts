import type { Points } from '../base/points';
import type { ShareFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteWords, sayNumber, sayPoints } from './zh-cn-words';

/** Quotas, weights, grades and conclusions of the notice's body. */
export function shareSentence(finding: ShareFinding): FindingSentence {
  switch (finding.code) {
    case 'quota-without-place':
      return quotaSentence(finding.params);
    case 'ties-unsettled':
      return {
        title: `${listWords(finding.params.bands)}遇并列怎样算没有写`,
        detail: '默认并列的同占较前的名次。',
      };
    case 'weights-differ': {
      const { weights, sum } = finding.params;
      return {
        title: `权重合计${sayShare(sum)}，不是100%`,
        detail: `${weights.map(sayShare).join('+')}=${sayShare(sum)}。`,
      };
    }
    case 'component-folded': {
      const { component, weight, full } = finding.params;
      return {
        title: `${quoteWords(component)}已按${sayPoints(full)}折算，权重又是${sayShare(weight)}`,
        detail: `再乘一次，${sayPoints(full)}只剩${sayNumber((full * weight) / 1_000_000)}分。`,
      };
    }
    case 'component-unnamed':
      return {
        title: '没有写明本表计入哪一部分',
        detail: `正文分${listWords(finding.params.components)}。`,
      };
    case 'decimals-unsaid':
      return {
        title: '按权重相加后保留几位小数没有写',
        detail: '默认显示两位，排名按未舍入的数。',
      };
    case 'shares-not-whole': {
      const { ratio, whole } = finding.params;
      return {
        title: `按${ratio.join('：')}分，常常分不成整数`,
        detail: `单位数不是${whole}的倍数时，余下的名额归谁没有写。`,
      };
    }
    case 'grades-without-points':
      return {
        title: `${listWords(finding.params.grades)}各算几分没有写`,
        detail: '没有分数，这一部分不能计入总分。',
      };
    case 'grade-threshold-absent':
      return {
        title: `“${finding.params.grade}”没有写分数线`,
        detail: '各等次从几分起，请定。',
      };
    case 'factor-absent':
      return {
        title: '折算计入时没有写按几成折算',
        detail: `${quoteWords(finding.params.words)}请定折算办法。`,
      };
    case 'conclusion-gap': {
      const { below, conclusions } = finding.params;
      return {
        title: `有未达到的、又不足${sayFraction(below)}时，没有结论`,
        detail: `“${conclusions[0]}”要全部达到，“${conclusions[1]}”从${sayFraction(below)}起。`,
      };
    }
    case 'conclusion-overlap': {
      const { shares, conclusions } = finding.params;
      return {
        title: `达到${sayFraction(shares[1])}时，两个结论都符合`,
        detail: `${sayFraction(shares[0])}起“${conclusions[0]}”，${sayFraction(shares[1])}起“${conclusions[1]}”。默认从重。`,
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

/** 三分之一, as notices write it. */
function sayFraction([part, all]: readonly [number, number]): string {
  const [above, below] = [DIGITS[part], DIGITS[all]];
  return above === undefined || below === undefined ? `${part}/${all}` : `${below}分之${above}`;
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function sayShare(hundredths: Points): string {
  return `${sayNumber(hundredths / 100)}%`;
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('、');
}
