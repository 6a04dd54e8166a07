import type { DateFinding, PrintFinding } from '../lint/finding';
import type { FindingSentence } from './finding-sentence';
import { cutToDifference, quoteShort } from './zh-cn-lint-quote';

/** Numbering, names and slips in print: the official words stay as they are. */
export function printSentence(finding: PrintFinding): FindingSentence {
  const place = placeOf(finding);
  switch (finding.code) {
    case 'numbering-gap': {
      const { of, missing } = finding.params;
      return of === 'annex'
        ? {
            title: `附件目录缺${missing.map((number) => `附件${number}`).join('、')}`,
            detail: `${place}请补上，或核对附件号。`,
          }
        : {
            title: `${NUMBERED[of]}的序号缺${missing.join('、')}`,
            detail: '请核对是否漏印。',
          };
    }
    case 'numbering-twice': {
      const { of, twice } = finding.params;
      return { title: `${NUMBERED[of]}的序号${twice.join('、')}重复`, detail: '请核对是否印错。' };
    }
    case 'numbering-mixed':
      return {
        title: `同一层的序号写成${finding.params.marks.map((mark) => `“${mark}”`).join('和')}`,
        detail: `${place}不影响计分。`,
      };
    case 'word-doubled': {
      const { words, doubled } = finding.params;
      return { title: `${quoteShort(words)}重复了“${doubled}”`, detail: `${place}照印原文。` };
    }
    case 'terms-differ': {
      const [body, table] = cutToDifference(finding.params.body, finding.params.table);
      return {
        title: `正文写${quoteShort(body)}，表上写${quoteShort(table)}`,
        detail: `${place}照印原文，按同一件事认。`,
      };
    }
    case 'titles-differ': {
      const { pairs } = finding.params;
      const [body, table] = cutToDifference(pairs[0]?.body ?? '', pairs[0]?.table ?? '');
      return {
        title: `${pairs.length}个标题与正文不同`,
        detail: `${pairs.length > 1 ? '如' : ''}正文写${quoteShort(body)}，表上写${quoteShort(table)}。`,
      };
    }
    case 'words-vary': {
      const [one, other] = cutToDifference(...finding.params.words);
      return {
        title: `${finding.label ?? ''}${quoteShort(one)}又写成${quoteShort(other)}`,
        detail: `${place}照印原文，按同一个词认。`,
      };
    }
    case 'brackets-vary': {
      const { words, times } = finding.params;
      return {
        title: `${finding.label ?? ''}${quoteShort(words)}用了半角括号`,
        detail: `${place}别处用全角${times > 1 ? `，这样的共${times}处` : ''}。照印原文。`,
      };
    }
    case 'annex-unclear': {
      const { words, annexes } = finding.params;
      return {
        title: `${quoteShort(words)}没有写是附件几`,
        detail: `${place}附件有${annexes}个，标题里都没有这个名称。`,
      };
    }
    case 'item-repeated': {
      const { label, of } = finding.params;
      return { title: `${label}与${of}大致相同`, detail: '可能是同一件事，请核对。照印原文。' };
    }
    case 'annex-marks-differ': {
      const { without } = finding.params;
      return {
        title: `附件目录有${without.length}个标题没有书名号`,
        detail: `${place}如${quoteShort(without[0] ?? '')}，其他的有。`,
      };
    }
    case 'unit-misprinted': {
      const { printed, unit } = finding.params;
      return { title: `名单上“${unit}”又写成“${printed}”`, detail: `按“${unit}”认。` };
    }
  }
}

const NUMBERED = { item: '各项', annex: '附件', heading: '各部分' } as const;

/** Days and terms. */
export function dateSentence(finding: DateFinding): FindingSentence {
  const place = placeOf(finding);
  switch (finding.code) {
    case 'weekday-unclear': {
      const { words, months } = finding.params;
      const days = months
        .slice(0, MOST_MONTHS)
        .map(({ month, days: [first, full] }) => `${month}月${first}日或${full}日`);
      const more = months.length > MOST_MONTHS ? '等' : '';
      return {
        title: `${finding.label ?? ''}${quoteShort(words)}有两种算法`,
        detail:
          days.length > 0
            ? `${days.join('，')}${more}。默认取当月首个。`
            : '可以取当月首个，也可以取首个整周的。默认取当月首个。',
      };
    }
    case 'day-beyond-month': {
      const { day, months } = finding.params;
      const without = months.map((month) => `${month}月`).join('、');
      return {
        title: `${finding.label ?? ''}写到${day}日，${without}没有${day}日`,
        detail: `${place}默认到当月最后一日。`,
      };
    }
    case 'term-unclear':
      return {
        title: `${finding.label ?? ''}${quoteShort(finding.params.words)}到哪一天没有写明`,
        detail: `${place}可以是这一旬开始前，也可以是这一旬结束前。`,
      };
  }
}

const MOST_MONTHS = 2;

function placeOf({ passage }: PrintFinding | DateFinding): string {
  return passage === undefined ? '' : `见正文“${passage}”。`;
}
