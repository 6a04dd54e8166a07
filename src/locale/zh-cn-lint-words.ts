import type { WordFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteWords } from './zh-cn-words';

/** The words of an item against its standard. */
export function wordSentence(finding: WordFinding): FindingSentence {
  const label = finding.label ?? '';
  const place = finding.passage === undefined ? '' : `见正文“${finding.passage}”。`;
  switch (finding.code) {
    case 'two-readings': {
      const { reason, options } = finding.params;
      return { title: `${label}有${options.length}种读法`, detail: reason };
    }
    case 'amount-left-open':
      return {
        title: `${label}${quoteWords(finding.params.words)}没有分数`,
        detail: `${place}须由人定分，并写理由。`,
      };
    case 'unread':
      return {
        title: `${label}有一句没有读出`,
        detail: `${quoteWords(finding.params.words)}不计分。请改写，或由人定分。`,
      };
    case 'units-differ': {
      const { target, penalty } = finding.params;
      return {
        title: `${label}要求写“${target}”，扣分写“${penalty}”`,
        detail: '单位不同，请定按哪个计。',
      };
    }
    case 'target-absent':
      return {
        title: `${label}没有写应有几${finding.params.unit}`,
        detail: `${quoteWords(finding.quotes[0] ?? '')}要先定数才能计分。`,
      };
    case 'pass-mark-absent':
      return { title: `${label}没有写测试及格线`, detail: `填表前须定，否则${label}不能计分。` };
    case 'applies-to-some':
      return {
        title: `${label}不是每个单位都有`,
        detail: `原文写${quoteWords(finding.params.words)}。没有的单位怎样计分，请定。`,
      };
    case 'content-without-clause':
      return {
        title: `${label}有内容没有对应的条款`,
        detail: `${quoteWords(finding.params.words)}在评分标准里没有写到。`,
      };
    case 'clause-without-content':
      return {
        title: `${label}有条款没有对应的内容`,
        detail: `${quoteWords(finding.params.words)}在内容里没有写到。`,
      };
    case 'period-twice':
      return {
        title: `${label}一句里写了两个期限`,
        detail: `${quoteWords(finding.params.words)}既写${listWords(finding.params.periods)}。`,
      };
  }
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('，又写');
}
