import type { Points } from '../base/points';
import { pointsOf, sumPoints } from '../base/points';
import { itemsOf } from '../scheme/open-scheme';
import type { Item, ScoreForm } from '../scheme/scheme';
import { foldWidth } from '../standard/text';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** L1: what the total row and the headings print against what the items come to. */
export function findSums({ scheme, forms }: Rubric): readonly Finding[] {
  return forms.flatMap((form) => [
    ...findSum(itemsOf(form), form.total.printed, form.total.label).map((finding) => ({
      ...finding,
      ...settle(scheme, { question: 'full-mark', effect: 'full-mark' }),
    })),
    ...form.sections.flatMap(({ title, items }) => {
      const printed = printedPoints(title);
      return printed === null ? [] : findSum(items, printed, title.replace(PRINTED_POINTS, ''));
    }),
  ]);
}

function findSum(items: readonly Item[], printed: Points, total: string): readonly Finding[] {
  const bases = items.map(({ base }) => base);
  const sum = sumPoints(bases);
  if (sum === printed) return [];
  const params = { bases, sum, printed, total: total.trim() };
  return [{ code: 'sum-differs', severity: 'must', params, quotes: [total.trim()] }];
}

const PRINTED_POINTS = /\s*[（(](?:共|满分|计)?\s*(\d+(?:\.\d+)?)\s*分[）)]\s*$/;

/** 「一、组织建设（30分）」 prints 30. */
function printedPoints(title: string): Points | null {
  const printed = PRINTED_POINTS.exec(title)?.[1];
  return printed === undefined ? null : pointsOf(Number(printed));
}

/** L2: the highest score, or the whole, that the notice names against the total row. */
export function findCaps(rubric: Rubric): readonly Finding[] {
  const [form] = rubric.forms;
  if (form === undefined) return [];
  // Where parts are weighed, the whole is the composite's.
  const weighed = rubric.passages.some(({ text }) => /权重|分别[按占]|占\d/.test(foldWidth(text)));
  return rubric.passages.flatMap(({ ref, text }) =>
    capsIn(text, weighed ? CAP : CAP_OR_WHOLE).flatMap((named) =>
      capFinding(rubric, form, { ...named, ref }),
    ),
  );
}

interface NamedCap {
  readonly quote: string;
  /** 「最高分为98分」. */
  readonly words: string;
  readonly points: number;
}

/** 「评分最高分为98分」; a test's own full mark, and each item's, is another matter. */
function capsIn(text: string, named: RegExp): readonly NamedCap[] {
  return text.split(/[。；;！]/).flatMap((sentence) => {
    const found = named.exec(foldWidth(sentence));
    if (!found || /测试|考试|试卷|测验|加分|[每单各本]项/.test(sentence)) return [];
    return [{ quote: sentence.trim(), words: found[0], points: Number(found[1]) }];
  });
}

const NAMED = '[为是计共:]?(?:不(?:得)?超过)?(\\d+(?:\\.\\d+)?)分';
const CAP = new RegExp(`(?:最高分|最高得分|最高评分)${NAMED}`);
const CAP_OR_WHOLE = new RegExp(`(?:最高分|最高得分|最高评分|总分|总分值|满分)${NAMED}`);

function capFinding(
  { scheme }: Rubric,
  form: ScoreForm,
  named: NamedCap & { readonly ref: string },
): readonly Finding[] {
  const cap = pointsOf(named.points);
  const sum = sumPoints(itemsOf(form).map(({ base }) => base));
  const { printed, label: total } = form.total;
  if (cap === null || (cap === printed && cap === sum)) return [];
  return [
    {
      code: 'cap-differs',
      severity: 'ask',
      params: { cap, sum, printed, total, words: named.words },
      passage: named.ref,
      quotes: [named.quote],
      ...settle(scheme, { question: 'full-mark', effect: 'full-mark' }),
    },
  ];
}
