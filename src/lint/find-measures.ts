import { foldWidth } from '../standard/text';
import { quoteSpan } from '../standard/rule';
import type { Rule } from '../standard/rule';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric, RubricItem } from './rubric';

/** Units that count the same kind of thing; 人次 counts attendances and is neither 人 nor 次. */
const KINDS: readonly (readonly string[])[] = [
  ['次', '场', '期', '节', '堂', '回', '届'],
  ['人', '名', '位'],
  ['人次'],
  ['篇', '份', '条', '件', '幅'],
  ['个', '项', '处', '家', '户', '村'],
];

const EVENTS = new Set(KINDS[0]);

/** 「不少于4次」, 「至少开展两场」. */
const TARGET =
  /(?:不少于|不得少于|不低于|不得低于|至少|最少)[\p{Script=Han}]{0,4}?(?:\d+|[一二两三四五六七八九十]+)(人次|[次场期节堂回届人名位篇份条件幅个项处家户村])/gu;

/** 「每少一人次」; 「至少一次」 is a target and no shortfall. */
const SHORT = /(?<![至最不得])少|[缺差欠]|不足|未达/;

/** L14, L15: a target in one unit with a penalty in another, and counts of what is missing from a number nobody names. */
export function findMeasures(rubric: Rubric): readonly Finding[] {
  return rubric.items.flatMap((item) => [...findUnits(rubric, item), ...findTargets(rubric, item)]);
}

function findUnits({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const { id, text, standard } = item.item;
  const counting = item.rules.filter(
    ({ kind, unit }) => kind === 'per_occurrence' && unit !== null && kindOf(unit) !== null,
  );
  const kinds = new Set(counting.map(({ unit }) => kindOf(unit ?? '')));
  const targets = [...foldWidth(`${text}\n${standard}`).matchAll(TARGET)];
  const target = targets.find((found) => !kinds.has(kindOf(found[1] ?? '')));
  const penalty = counting.find((rule) => rule.target === null && SHORT.test(clauseOf(item, rule)));
  if (target?.[1] === undefined || penalty === undefined || penalty.unit === null) return [];
  const doubt = item.reading.doubts.find(({ ruleId }) => ruleId === penalty.id);
  return [
    {
      code: 'units-differ',
      severity: 'ask',
      item: id,
      label: item.label,
      params: { target: target[1], penalty: penalty.unit },
      quotes: [target[0], clauseOf(item, penalty)],
      ...(doubt
        ? { decision: `${id}/${doubt.id}` }
        : settle(scheme, { question: 'units', words: /人次|单位/, item: id })),
    },
  ];
}

/** The number of the kind a unit counts; null for a unit that is none of them. */
function kindOf(unit: string): number | null {
  const at = KINDS.findIndex((kind) => kind.includes(unit));
  return at < 0 ? null : at;
}

function findTargets({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  return item.rules.flatMap((rule): readonly Finding[] => {
    const clause = clauseOf(item, rule);
    if (!countsFromNumber(item, rule, clause) || namesNumber(item)) return [];
    return [
      {
        code: 'target-absent',
        severity: 'ask',
        item: item.item.id,
        label: item.label,
        params: { unit: rule.unit ?? '次' },
        quotes: [clause],
        ...settle(scheme, { question: 'target', words: /应有|共几|几次/, item: item.item.id }),
      },
    ];
  });
}

/** Whether the count is what is missing from a number, and the number stands nowhere. */
function countsFromNumber({ item }: RubricItem, rule: Rule, clause: string): boolean {
  if (rule.kind !== 'per_occurrence' || rule.unit === null || rule.target !== null) return false;
  if (rule.parts.some(({ target }) => target !== null)) return false;
  const folded = foldWidth(clause);
  if (EVENTS.has(rule.unit)) return LESS.test(folded) || DUE.test(folded);
  return rule.unit === '项' && /缺\s*[一1]\s*项/.test(folded) && FOUND_ELSEWHERE.test(item.text);
}

/** 「每少一次」 of what happens a number of times; 「每次…，少一次」 has its own rhythm. */
const LESS = /^(?!.*每次.*少).*少\s*(?:\d+|[一二两三])/;

/** The things to be put right were counted in another list. */
const FOUND_ELSEWHERE = /(?:反馈|交办|通报|督办|移交)[^，。；]{0,4}(?:问题|意见|事项)/;

/** A number or a rhythm stands somewhere in the item, though the reader did not join it with this clause. */
function namesNumber({ item }: RubricItem): boolean {
  const words = foldWidth(`${item.text}\n${item.standard}`);
  return [...words.matchAll(TARGET)].length > 0 || RHYTHM.test(words);
}

/** 「每季度一次」, 「按月」, 「每月上报」, 「全年6次」. */
const RHYTHM =
  /按[月季年周]|每个?(?:天|日|周|月|季度?|半年|年)|(?:全年|年度)[^,。；]{0,8}(?:\d+|[一两二三四五六])[次场期节]/;

/** 「未按要求组织学习的，每次扣」 counts the meetings that were due. */
const DUE = /未按(?:要求|规定|计划)(?:组织|召开|开展|举办|举行)[^,。；]*,?每次/;

function clauseOf({ reading }: RubricItem, rule: Rule): string {
  const spans = rule.spans.filter((span) => span.in === 'standard');
  return spans.map((span) => quoteSpan(reading, span)).join('，');
}
