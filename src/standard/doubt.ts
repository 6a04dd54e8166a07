import { listThings } from './item-things';
import { readThing } from './label';
import type { Thing } from './label';
import type { Stretch } from './lexer';
import { lex, rawAt, tokensWithin } from './lexer';
import { splitList } from './list';
import { readNumeral } from './numeral';
import { partOf } from './part';
import type { Doubt, DoubtOption, Part, Rule } from './rule';

const NAMED = { count: '', target: null, aspects: [] };

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
  const apart = thing.aspects.map((aspect) => ({ ...part, label: `${part.label}${aspect}` }));
  const parts = [...rule.parts.slice(0, at), ...apart, ...rule.parts.slice(at + 1)];
  return [option(rule, 'aspects-apart', parts, `${thing.aspects.join('、')}分列`)];
}

/** 「抓党建促精准扶贫，做好…」: the slogan heads the tasks, or is one of them. */
function slogansCounted(
  rule: Rule,
  slogans: readonly Stretch[],
  item: string,
): readonly DoubtOption[] {
  if (slogans.length === 0) return [];
  const lexed = lex(item);
  const more = slogans.map((slogan) => partOf(readThing(lexed, slogan), 'item', false));
  const parts = [...more, ...rule.parts].sort((a, b) => a.span.start - b.span.start);
  return [option(rule, 'slogan-counts', parts, `含${more.map((part) => part.label).join('、')}`)];
}

/** 「按A化、B化…，推进“五化”建设」: the name counts its members, and they stand listed beside it. */
function namedMembers(
  rule: Rule,
  frames: readonly Stretch[],
  item: string,
): readonly DoubtOption[] {
  const lexed = lex(item);
  for (const [at, part] of rule.parts.entries()) {
    const name = tokensWithin(lexed, part.span).find((token) => token.kind === 'name');
    const count = name === undefined ? null : readNumeral(lexed.text, name.start + 1);
    if (count === null) continue;
    for (const frame of frames) {
      const members = splitList(lexed, { start: frame.start + 1, end: frame.end });
      if (members.length !== count.value || frame.end > part.span.end) continue;
      const apart = members.map((span) =>
        partOf({ ...NAMED, name: rawAt(lexed, span), span }, 'item', false),
      );
      const parts = [...rule.parts.slice(0, at), ...apart, ...rule.parts.slice(at + 1)];
      return [option(rule, 'members-apart', parts, `${part.label}按${apart.length}项`)];
    }
  }
  return [];
}

function eachDoubt(rule: Rule, item: string): readonly Doubt[] {
  if (rule.kind !== 'each_of_listed' || rule.parts[0]?.span.in !== 'item') return [];
  const { things, slogans, frames } = listThings(item);
  const others = [
    ...aspectsApart(rule, things),
    ...slogansCounted(rule, slogans, item),
    ...namedMembers(rule, frames, item),
  ];
  if (others.length === 0) return [];
  const quote = '各';
  return [
    {
      id: `each-of:${rule.id}`,
      ruleId: rule.id,
      quote,
      options: [option(rule, 'as-listed', rule.parts, ''), ...others],
    },
  ];
}

/** The places of a reading that a careful person could read in another way, with the default first. */
export function doubtsOf(rules: readonly Rule[], item: string): readonly Doubt[] {
  return rules.flatMap((rule) => eachDoubt(rule, item));
}
