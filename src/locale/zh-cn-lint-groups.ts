import type { Finding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteShort } from './zh-cn-lint-quote';
import { findingSentence } from './zh-cn-lint';
import { sayNumber } from './zh-cn-words';

/**
 * What one code finds in several items, said once: 「第1、2、6、7项最低分高于0」.
 * Null where the findings have no sentence in common, or one needs a decision of its own.
 */
export function groupSentence(findings: readonly Finding[]): FindingSentence | null {
  const [first, ...others] = findings;
  if (first === undefined || others.some(({ code }) => code !== first.code)) return null;
  if (findings.some(({ label, decision }) => label === undefined || decision !== undefined)) {
    return null;
  }
  if (others.length === 0) return findingSentence(first);
  const labels = findings.map(({ label = '' }) => label);
  if (new Set(labels).size < labels.length) return null;
  return sentenceOf(first.code, joinLabels(labels), findings);
}

function sentenceOf(
  code: Finding['code'],
  items: string,
  findings: readonly Finding[],
): FindingSentence | null {
  switch (code) {
    case 'cannot-reach-zero': {
      const lowest = findings.flatMap((each) =>
        each.code === code ? sayNumber(each.params.lowest / 100) : [],
      );
      return { title: `${items}最低分高于0`, detail: `最低依次得${lowest.join('、')}分。` };
    }
    case 'scores-unattainable': {
      const each = findings.map((finding) => `${findingSentence(finding).title}。`);
      return { title: `${items}有的分数得不到`, detail: each.join('') };
    }
    case 'content-without-clause':
      return {
        title: `${items}有的内容没有扣分条款`,
        detail: `评分标准没有写到${quoteWordsOf(findings)}。`,
      };
    case 'clause-without-content':
      return {
        title: `${items}有的扣分条款内容里没有`,
        detail: `内容没有写到${quoteWordsOf(findings)}。`,
      };
    default:
      return null;
  }
}

function quoteWordsOf(findings: readonly Finding[]): string {
  return findings
    .flatMap((finding) =>
      finding.code === 'content-without-clause' || finding.code === 'clause-without-content'
        ? quoteShort(finding.params.words)
        : [],
    )
    .join('、');
}

/** 「第1、2、6、7项」; names that are no such numbers stand side by side: 「一·3、五·1」. */
function joinLabels(labels: readonly string[]): string {
  const numbers = labels.flatMap((label) => /^第(.+)项$/.exec(label)?.[1] ?? []);
  return numbers.length === labels.length ? `第${numbers.join('、')}项` : labels.join('、');
}
