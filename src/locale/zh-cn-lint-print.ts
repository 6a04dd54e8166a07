import type { DateFinding, PrintFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { quoteWords } from './zh-cn-words';

/** Numbering, names and slips in print. */
export function printSentence(finding: PrintFinding): FindingSentence {
  const place = placeOf(finding);
  switch (finding.code) {
    case 'numbering-gap': {
      const { of, missing } = finding.params;
      const numbers = missing.map((number) => `${NUMBERED[of]}${number}`).join('、');
      return of === 'annex'
        ? { title: `附件目录里没有${numbers}`, detail: '请补上目录，或核对附件号。' }
        : {
            title: `${NUMBERED_LIST[of]}缺${missing.join('、')}`,
            detail: `${place}请核对是否漏印。`,
          };
    }
    case 'numbering-twice':
      return {
        title: `${NUMBERED_LIST[finding.params.of]}有两个${finding.params.twice.join('、')}`,
        detail: `${place}请核对。`,
      };
    case 'numbering-mixed':
      return {
        title: `同一层的序号写成${finding.params.marks.map((mark) => `“${mark}”`).join('和')}`,
        detail: `${place}不影响计分。`,
      };
    case 'word-doubled':
      return {
        title: `${quoteWords(finding.params.words)}有重复的字`,
        detail: `${place}多出“${finding.params.doubled}”。照印原文。`,
      };
    case 'terms-differ':
      return {
        title: `正文写${quoteWords(finding.params.body)}，表上写${quoteWords(finding.params.table)}`,
        detail: '两处用词不同，照印原文，按同一件事认。',
      };
    case 'titles-differ': {
      const { pairs } = finding.params;
      const [first] = pairs;
      return {
        title: `${pairs.length}个标题与正文不同`,
        detail: first
          ? `正文写${quoteWords(first.body)}，表上写${quoteWords(first.table)}。`
          : '照印原文。',
      };
    }
    case 'unit-misprinted':
      return {
        title: `名单把“${finding.params.unit}”写成“${finding.params.printed}”`,
        detail: `按“${finding.params.unit}”认。`,
      };
  }
}

const NUMBERED = { item: '第', annex: '附件', heading: '' } as const;
const NUMBERED_LIST = { item: '各项的序号', annex: '附件目录', heading: '标题的序号' } as const;

/** Days and terms. */
export function dateSentence(finding: DateFinding): FindingSentence {
  const place = placeOf(finding);
  switch (finding.code) {
    case 'weekday-unclear': {
      const { words, months } = finding.params;
      const days = months.map(
        ({ month, days: [first, full] }) => `${month}月${first}日或${full}日`,
      );
      return {
        title: `${place}${quoteWords(words)}有两种算法`,
        detail: `${days.join('，')}。默认取当月首个。`,
      };
    }
    case 'day-beyond-month': {
      const { day, months } = finding.params;
      const without = months.map((month) => `${month}月`).join('、');
      return {
        title: `写到${day}日，${without}没有${day}日`,
        detail: `${place}默认到当月最后一日。`,
      };
    }
    case 'term-unclear':
      return {
        title: `${quoteWords(finding.params.words)}是哪一天没有写明`,
        detail: `${place}可以是这一旬之前，也可以是这一旬之内。`,
      };
  }
}

function placeOf({ label, passage }: PrintFinding | DateFinding): string {
  if (label !== undefined) return `${label}。`;
  return passage === undefined ? '' : `见正文“${passage}”。`;
}
