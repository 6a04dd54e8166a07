import type { WordFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteShort } from './zh-cn-lint-quote';

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
        title: `${label}${quoteShort(finding.params.words)}没有分数`,
        detail: `${place}须由人定分，并写理由。`,
      };
    case 'unread':
      return {
        title: `${label}有一句没有读出`,
        detail: `${quoteShort(finding.params.words)}不计分。请改写，或由人定分。`,
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
        detail: `${quoteShort(finding.quotes[0] ?? '')}从几${finding.params.unit}算起，请先定。`,
      };
    case 'pass-mark-absent':
      return { title: `${label}没有写测试及格线`, detail: `填表前须定，否则${label}不能计分。` };
    case 'applies-to-some':
      return {
        title: `${label}未必每个单位都有`,
        detail: `原文写${quoteShort(finding.params.words)}。没有的单位怎样计分，请定。`,
      };
    case 'content-without-clause':
      return {
        title: `${label}有的内容没有扣分条款`,
        detail: `评分标准没有写到${quoteShort(finding.params.words)}。`,
      };
    case 'clause-without-content':
      return {
        title: `${label}有的扣分条款内容里没有`,
        detail: `内容没有写到${quoteShort(finding.params.words)}。`,
      };
    case 'period-twice':
      return {
        title: `${label}同一句写了${listWords(finding.params.periods)}`,
        detail: `原文写${quoteShort(finding.params.words)}，按后一个计。`,
      };
  }
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('和');
}
