import type { ItemText } from './item-things';
import { readThing } from './label';
import type { Thing } from './label';
import { rawAt, tokensWithin } from './lexer';
import { splitList } from './list';
import { readNumeral } from './numeral';
import { partOf } from './part';
import type { Doubt, DoubtOption, Part, Rule } from './rule';

function option(rule: Rule, id: string, parts: readonly Part[], words: string): DoubtOption {
  const label = `“各扣”按${parts.length}项${words === '' ? '' : `（${words}）`}`;
  return { id, label, rules: [{ ...rule, parts }] };
}

/** 「计划好主题党日时间和内容」: one plan, or its 时间 and its 内容 apart. */
function aspectsApart(rule: Rule, things: readonly Thing[]): readonly DoubtOption[] {
  const at = things.findIndex((thing) => thing.aspects.length > 1);
  const thing = things[at];
  const part = rule.parts[at];
  if (thing === undefined || part === undefined) return [];
  const apart = thing.aspects.map((aspect) => partOf({ ...thing, ...aspect }, 'item', false));
  const parts = [...rule.parts.slice(0, at), ...apart, ...rule.parts.slice(at + 1)];
  return [
    option(rule, 'aspects-apart', parts, `${apart.map((each) => each.label).join('、')}分列`),
  ];
}

/** 「抓党建促精准扶贫，做好…」: the slogan heads the tasks, or is one of them. */
function slogansCounted(rule: Rule, { slogans, lexed }: ItemText): readonly DoubtOption[] {
  if (slogans.length === 0) return [];
  const more = slogans.map((slogan) => partOf(readThing(lexed, slogan), 'item', false));
  const parts = [...more, ...rule.parts].sort((a, b) => a.span.start - b.span.start);
  return [option(rule, 'slogan-counts', parts, `含${more.map((part) => part.label).join('、')}`)];
}

/** 「按A化、B化…，推进“五化”建设」: the name counts its members, and they stand listed before it. */
function membersApart(rule: Rule, { frames, lexed }: ItemText): readonly DoubtOption[] {
  let next = 0;
  for (const [at, part] of rule.parts.entries()) {
    while ((frames[next]?.end ?? Infinity) <= part.span.start) next += 1;
    const frame = frames[next - 1];
    const name = tokensWithin(lexed, part.span).find((token) => token.kind === 'name');
    const count = name === undefined ? null : readNumeral(lexed.text, name.start + 1);
    if (frame === undefined || count === null) continue;
    const members = splitList(lexed, { start: frame.start + 1, end: frame.end });
    if (members.length !== count.value) continue;
    const apart = members.map((span) => {
      const name = rawAt(lexed, span);
      return partOf({ name, count: '', target: null, span, aspects: [] }, 'item', false);
    });
    const parts = [...rule.parts.slice(0, at), ...apart, ...rule.parts.slice(at + 1)];
    return [option(rule, 'members-apart', parts, `${part.label}按${apart.length}项`)];
  }
  return [];
}

function eachDoubt(rule: Rule, item: ItemText): readonly Doubt[] {
  if (rule.kind !== 'each_of_listed' || rule.parts[0]?.span.in !== 'item') return [];
  const others = [
    ...aspectsApart(rule, item.listed),
    ...slogansCounted(rule, item),
    ...membersApart(rule, item),
  ];
  if (others.length === 0) return [];
  const options = [option(rule, 'as-listed', rule.parts, ''), ...others];
  return [{ id: `each-of:${rule.id}`, ruleId: rule.id, quote: '各', options }];
}

/** The places of a reading that a careful person could read in another way, with the default first. */
export function doubtsOf(rules: readonly Rule[], item: ItemText): readonly Doubt[] {
  return rules.flatMap((rule) => eachDoubt(rule, item));
}
