import type { ItemText } from './item-things';
import { readThing } from './label';
import { rawAt, tokensWithin } from './lexer';
import { splitList } from './list';
import { readNumeral } from './numeral';
import { partOf } from './part';
import type { Choice } from './doubt-count';
import type { Part, Rule } from './rule';

/** Another way to tell the things under 各 apart. */
interface Alternative {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly words: string;
  readonly reason: string;
}

function namesOf(parts: readonly Part[]): string {
  return parts.map((part) => part.label).join('、');
}

/** 「计划好主题党日时间和内容」: one plan, or its 时间 and its 内容 apart. */
function aspectsApart({ listed, listedParts }: ItemText): readonly Alternative[] {
  const at = listed.findIndex((thing) => thing.aspects.length > 1);
  const thing = listed[at];
  if (thing === undefined) return [];
  const apart = thing.aspects.map((aspect) => partOf({ ...thing, ...aspect }, 'item', false));
  const parts = [...listedParts.slice(0, at), ...apart, ...listedParts.slice(at + 1)];
  return [
    {
      id: 'aspects-apart',
      parts,
      words: `（${namesOf(apart)}分列）`,
      reason: `“${thing.name}”含${namesOf(apart)}，没有写明是否分开计算。`,
    },
  ];
}

/** 「抓党建促精准扶贫，做好…」: the slogan heads the tasks, or is one of them. */
function slogansCounted({ slogans, lexed, listedParts }: ItemText): readonly Alternative[] {
  if (slogans.length === 0) return [];
  const more = slogans.map((slogan) => partOf(readThing(lexed, slogan), 'item', false));
  const parts = [...more, ...listedParts].sort((a, b) => a.span.start - b.span.start);
  return [
    {
      id: 'slogan-counts',
      parts,
      words: `（含${namesOf(more)}）`,
      reason: `没有写明“${namesOf(more)}”是总提还是其中一项。`,
    },
  ];
}

/** 「按A化、B化…，推进“五化”建设」: the name counts its members, and they stand listed before it. */
function membersApart({ frames, lexed, listedParts }: ItemText): readonly Alternative[] {
  let next = 0;
  for (const [at, part] of listedParts.entries()) {
    while ((frames[next]?.end ?? Infinity) <= part.span.start) next += 1;
    const frame = frames[next - 1];
    const title = tokensWithin(lexed, part.span).find((token) => token.kind === 'name');
    const count = title === undefined ? null : readNumeral(lexed.text, title.start + 1);
    if (frame === undefined || count === null) continue;
    const members = splitList(lexed, { start: frame.start + 1, end: frame.end });
    if (members.length !== count.value) continue;
    const apart = members.map((span) =>
      partOf(
        { name: rawAt(lexed, span), count: '', target: null, span, aspects: [] },
        'item',
        false,
      ),
    );
    const parts = [...listedParts.slice(0, at), ...apart, ...listedParts.slice(at + 1)];
    return [
      {
        id: 'members-apart',
        parts,
        words: `（${part.label}按${apart.length}项）`,
        reason: `“${part.label}”列了${apart.length}项，没有写明是否分开计算。`,
      },
    ];
  }
  return [];
}

/** How else an item's things could be told apart; none where its text leaves no doubt. */
export function alternativesOf(item: ItemText): readonly Alternative[] {
  return [...aspectsApart(item), ...slogansCounted(item), ...membersApart(item)];
}

/** The readings of 各 over an item's things, the default first; null where there is one only. */
export function eachOptions(
  rule: Rule,
  item: ItemText,
  alternatives: readonly Alternative[],
): Choice | null {
  if (rule.parts !== item.listedParts || alternatives.length === 0) return null;
  const all = [{ id: 'as-listed', parts: rule.parts, words: '' }, ...alternatives];
  return {
    reason: alternatives.map(({ reason }) => reason).join(''),
    options: all.map(({ id, parts, words }) => ({
      id,
      label: `“各扣”按${parts.length}项${words}`,
      rules: [{ ...rule, parts }],
    })),
  };
}
