import { foldWidth } from '../standard/text';
import { quoteSpan } from '../standard/rule';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric, RubricItem } from './rubric';

/** L12, L13, L16, L17: sentences without a number or without a reading. */
export function findUncounted(rubric: Rubric): readonly Finding[] {
  return [
    ...rubric.items.flatMap((item) => [
      ...findOpenAmounts(rubric, item),
      ...findUnread(item),
      ...findPassMark(rubric, item),
      ...findPartial(rubric, item),
    ]),
    ...findOpenInBody(rubric),
  ];
}

/** 「视情节轻重扣分」: the text gives no number, not even a range. */
function findOpenAmounts({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const open = item.rules.filter(({ kind, points }) => kind === 'discretionary' && points === null);
  return open.map((rule) => {
    const quote = rule.spans.map((span) => quoteSpan(item.reading, span)).join('，');
    return {
      code: 'amount-left-open',
      severity: 'ask',
      item: item.item.id,
      label: item.label,
      params: { words: OPEN.exec(quote)?.[0] ?? quote },
      quotes: [quote],
      ...settle(scheme, { question: 'amount', words: /视情|酌情/, item: item.item.id }),
    };
  });
}

const OPEN =
  /(?:视|酌|根据|按照?)[^，。；]{0,10}?(?:情节|情况|情|程度|轻重)[^，。；]{0,8}?(?:扣|减|加)\p{Script=Han}{0,4}?分/u;

/** The same in the body, where not even an item is named. */
function findOpenInBody({ scheme, passages }: Rubric): readonly Finding[] {
  return passages.flatMap(({ ref, text }) => {
    const open = OPEN.exec(text)?.[0];
    if (open === undefined) return [];
    return [
      {
        code: 'amount-left-open',
        severity: 'ask',
        passage: ref,
        params: { words: open },
        quotes: [sentenceAround(text, open)],
        ...settle(scheme, { question: 'amount', words: /视情|酌情/ }),
      },
    ];
  });
}

function sentenceAround(text: string, words: string): string {
  return text.split(/[。；]/).find((sentence) => sentence.includes(words)) ?? words;
}

/** What the reader could not read counts for nothing, and somebody has to know. */
function findUnread({ item, label, reading }: RubricItem): readonly Finding[] {
  if (item.standard.trim() === '') return [];
  const unread = reading.unread.map((span) => quoteSpan(reading, span).trim());
  const [words] = unread;
  if (words === undefined) return [];
  return [
    { code: 'unread', severity: 'ask', item: item.id, label, params: { words }, quotes: unread },
  ];
}

/** 「测试每不及格1人扣0.5分」: from how many points a test is passed stands nowhere. */
function findPassMark({ scheme, passages }: Rubric, item: RubricItem): readonly Finding[] {
  const { id, text, standard } = item.item;
  const clause = standard.split(/[。；]/).find((each) => FAILED.test(each));
  if (clause === undefined) return [];
  const said = [text, standard, ...passages.map((passage) => passage.text)].map(foldWidth);
  if (said.some((words) => PASS_MARK.test(words))) return [];
  return [
    {
      code: 'pass-mark-absent',
      severity: 'ask',
      item: id,
      label: item.label,
      params: { words: clause.trim() },
      quotes: [clause.trim()],
      ...settle(scheme, { question: 'pass-mark', words: /及格|合格/, item: id }),
    },
  ];
}

const FAILED =
  /(?:测试|测验|考试|试卷|知识)[^，。；]{0,12}不(?:及|合)格|不(?:及|合)格[^，。；]{0,8}(?:测试|测验|考试)/;
const PASS_MARK =
  /(?:及格|合格)(?:线|分|分数|标准)?(?:为|是|：|:)?\d+分|\d+分(?:（含）|\(含\))?(?:及|或)?(?:以上|以下)?(?:的)?(?:为|算|视为|即为)?(?:不)?(?:及格|合格)|(?:低于|不足|未达到|达不到|不满)\d+分/;

/** 「结合部门职能」, 「牵头单位职责」: a unit that has none of it needs a rule of its own. */
function findPartial({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const words = PARTIAL.exec(item.item.text)?.[0];
  if (words === undefined) return [];
  return [
    {
      code: 'applies-to-some',
      severity: 'ask',
      item: item.item.id,
      label: item.label,
      params: { words },
      quotes: [words],
      ...settle(scheme, { question: 'not-applicable', effect: 'not-applicable' }),
    },
  ];
}

const PARTIAL =
  /结合(?:本|各|自身)?(?:部门|单位|行业)?职能|履行好?牵头(?:单位|部门)职责|牵头(?:单位|部门)职责|有[^，。；、]{2,10}(?:任务|职能)的(?:单位|部门)/;

/** L20: one count with two rhythms: 「每周集中学习每月不少于2次」. */
export function findPeriods({ items }: Rubric): readonly Finding[] {
  return items.flatMap(({ item, label }) => {
    const parts = `${item.text}。${item.standard}`.split(/[，。；、：,;]/);
    return parts.flatMap((words): readonly Finding[] => {
      const periods = [...new Set([...words.matchAll(RHYTHMS)].map(([found]) => found))];
      if (periods.length < 2 || !/\d|[一二两三四五六七八九十]次/.test(words)) return [];
      const quote = words.trim();
      const params = { words: quote, periods };
      return [
        { code: 'period-twice', severity: 'note', item: item.id, label, params, quotes: [quote] },
      ];
    });
  });
}

const RHYTHMS = /每个?(?:周|月|季度|季|半年|年)/g;

/** L11: places that can honestly be read in two ways, unless another finding already names the doubt. */
export function findReadings({ items }: Rubric, settled: ReadonlySet<string>): readonly Finding[] {
  return items.flatMap(({ item, label, reading }) =>
    reading.doubts.flatMap((doubt): readonly Finding[] => {
      const decision = `${item.id}/${doubt.id}`;
      if (settled.has(decision)) return [];
      const params = { reason: doubt.reason, options: doubt.options.map((each) => each.label) };
      const place = { item: item.id, label, quotes: [doubt.quote], decision };
      return [{ code: 'two-readings', severity: 'ask', ...place, params }];
    }),
  );
}
