import { quoteSpan } from '../standard/rule';
import type { Finding } from './finding';
import type { Rubric, RubricItem } from './rubric';
import { takes } from './most-taken';
import { pairsIn, sharesPair } from './word-pair';

/**
 * L18, L19: what the item asks for and no clause mentions, and what a clause takes points for and the item does not ask. Only words
 * are compared, so the checks keep silent where an item is told in other words throughout.
 */
export function findContent({ items }: Rubric): readonly Finding[] {
  return items.flatMap((item) => {
    if (isGeneral(item)) return [];
    return [...findUnpriced(item), ...findUnasked(item)];
  });
}

/** 「未按要求落实的，各扣2分」 speaks of the whole content; so does a rule whose parts were taken from the item. */
function isGeneral({ rules, reading }: RubricItem): boolean {
  return (
    rules.length === 0 ||
    reading.unread.length > 0 ||
    rules.some(
      ({ trigger, parts }) =>
        pairsIn(trigger).size === 0 || parts.some(({ span }) => span.in === 'item'),
    ) ||
    /未按要求(?:落实|完成|执行)的/.test(reading.standard)
  );
}

/** The item's statements of which no word stands in the standard, where others do. */
function findUnpriced({ item, label }: RubricItem): readonly Finding[] {
  if (SUMMED_UP.test(item.standard)) return [];
  const priced = pairsIn(item.standard);
  const [first = '', ...others] = statementsOf(item.text);
  const titled = first.length <= MOST_TITLE && others.length > 0;
  const asked = [...(titled ? [] : [first]), ...others].filter((words) => pairsIn(words).size > 0);
  const unpriced = asked.filter(
    (words) =>
      !isFrame(words) &&
      (!sharesPair(words, priced, item.standard) || growsUnpriced(words, item.standard)),
  );
  const [words] = unpriced;
  if (words === undefined || unpriced.length === asked.length) return [];
  return [
    {
      code: 'content-without-clause',
      severity: 'note',
      item: item.id,
      label,
      params: { words },
      quotes: unpriced,
    },
  ];
}

/** 「党员教育，每月开会…」: a name before what is asked. */
const MOST_TITLE = 5;

/** 「有一项不达标」, 「不参加上述活动」: one clause for all that is asked. */
const SUMMED_UP = /上述|以上(?!扣分)|任[何一]|有一项/;

/** 「经费有所增长」 asks for the change, and the standard only speaks of the money. */
function growsUnpriced(words: string, standard: string): boolean {
  const change = /有所(\p{Script=Han}{2})/u.exec(words)?.[1];
  return change !== undefined && !standard.includes(change);
}

/** 围绕…, 以…为主题 say under what heading, 强化… what for, …时 when; none of them is something that can be missed. */
function isFrame(words: string): boolean {
  if (/(?:[时前后中下]|期间|重视|[：:])$/.test(words)) return true;
  return /^(?:围绕|结合|根据|按照?|针对|通过|为了?|在|以[^，。]*为|坚持|遵循|充分|强化|加强|深化|统筹|提升|推动|推进|积极|不断|切实|进一步|专门|专题|确保|保证)/.test(
    words,
  );
}

function statementsOf(text: string): readonly string[] {
  return text
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(/(?<=[：:])|[，。；,;]/)
    .map((words) => words.replace(/^\s*[（(]?\d+[）)、.．]/, '').trim())
    .filter((words) => words !== '');
}

/** The clauses, and the members of a list within a clause, of which no word stands in the item. */
function findUnasked({ item, label, rules, reading }: RubricItem): readonly Finding[] {
  const asked = pairsIn(item.text);
  const clauses = rules
    .filter(takes)
    .map(({ spans }) => spans.map((span) => quoteSpan(reading, span)).join('，'))
    .filter((clause) => pairsIn(clause).size > 0);
  const covered = clauses.filter((clause) => sharesPair(clause, asked, item.text));
  if (covered.length === 0) return [];
  const strange = clauses.filter(
    (clause) => !covered.includes(clause) && pairsIn(clause).size >= LEAST_SAID,
  );
  const members = covered.flatMap((clause) => strangeMembers(clause, asked, item.text));
  const quotes = [...new Set([...strange, ...members])];
  const [words] = quotes;
  if (words === undefined) return [];
  return [
    {
      code: 'clause-without-content',
      severity: 'note',
      item: item.id,
      label,
      params: { words },
      quotes,
    },
  ];
}

/** 「每少完成1个」 says nothing of its own: its matter stands in the clause before it. */
const LEAST_SAID = 3;

/** 「党员信息采集、党内统计不及时」: one member is asked for in the item and the next is not. */
function strangeMembers(
  clause: string,
  asked: ReadonlySet<string>,
  text: string,
): readonly string[] {
  return clause.split(/[，。；,;]/).flatMap((part) => {
    const members = part
      .split('、')
      .map((member) => member.replace(/[不未无没].*$/, ''))
      .filter((member) => pairsIn(member).size > 0);
    if (members.length < 2 || !members.some((member) => sharesPair(member, asked, text))) return [];
    return members.filter((member) => !sharesPair(member, asked, text));
  });
}
