import { readSections } from './item-sections';
import type { Section } from './item-sections';
import { dropTail, readThing } from './label';
import type { Thing } from './label';
import { lex, skipOrdinal, splitAt, textAt, tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import { hasPause, isOpenList, splitList } from './list';
import { partOf } from './part';
import type { Part, Target } from './rule';
import { readQuantities } from './target';
import type { Quantity } from './target';
import { ADVERBS, FRAMES, LIGHT_VERBS, NOT_HELD } from './task-words';

/** What a clause of the item's text is for: it asks for something, or it heads, frames or explains what does. */
type ClauseRole = 'asks' | 'frames' | 'heads' | 'slogan';

interface Clause extends Stretch {
  readonly role: ClauseRole;
}

function isSlogan(text: string): boolean {
  return /^(抓|以|用)[^“”]{2,10}[促带强][^“”]{2,10}$/.test(text);
}

/** 建设“过硬支部”: a verb and a name in quotation marks, and nothing that would say what is done. */
function isTitle(lexed: Lexed, clause: Stretch): boolean {
  const tokens = tokensWithin(lexed, clause);
  const [verb, name] = tokens;
  return (
    tokens.length === 2 &&
    verb?.kind === 'word' &&
    name?.kind === 'name' &&
    verb.end - Math.max(verb.start, clause.start) <= 4
  );
}

function isFrame(lexed: Lexed, clause: Stretch): boolean {
  const text = textAt(lexed, clause);
  if (/^(原则上)?每[^,]{1,12}为[^,]{2,12}$/.test(text)) return true;
  if (ADVERBS.endFrom(text, 0) !== null && FRAMES.endFrom(text, 0) === null) return false;
  return FRAMES.endFrom(text, 0) !== null && !/^按(要求|照要求|时|期|规定)/.test(text);
}

function roleOf(lexed: Lexed, clause: Stretch, isLast: boolean): ClauseRole {
  if (isLast) return 'asks';
  if (isSlogan(textAt(lexed, clause))) return 'slogan';
  if (isFrame(lexed, clause)) return 'frames';
  return isTitle(lexed, clause) ? 'heads' : 'asks';
}

function clausesOf(lexed: Lexed, sections: readonly Section[]): readonly Clause[] {
  const whole = { start: 0, end: lexed.text.length };
  const head = { start: 0, end: sections[0]?.start ?? 0 };
  const numbered = sections.length > 0 ? [head, ...sections] : [whole];
  return numbered
    .flatMap((part) => splitAt(lexed, part, 'semicolon'))
    .filter((section) => section !== undefined && !isNumber(lexed, section))
    .flatMap((section) => {
      const clauses = splitAt(lexed, skipOrdinal(lexed, section), 'comma').map((clause) =>
        dropTail(lexed, skipOrdinal(lexed, clause)),
      );
      return clauses.map((clause, at) => ({
        ...clause,
        role: roleOf(lexed, clause, at === clauses.length - 1),
      }));
    });
}

/** The first section's number, left before it. */
function isNumber(lexed: Lexed, section: Stretch): boolean {
  return /^[(\d)①、.\s]*$/.test(textAt(lexed, section));
}

/** 「“学习型机关、学习型支部、学习型党员”争创活动」 asks for three things of one kind. */
function splitName(lexed: Lexed, clause: Stretch): readonly Thing[] {
  const name = tokensWithin(lexed, clause).find(
    (token) => token.kind === 'name' && lexed.text[token.start] !== '《',
  );
  if (name === undefined) return [];
  const inner = { start: name.start + 1, end: name.end - 1 };
  const members: Stretch[] = [];
  let start = inner.start;
  for (let at = inner.start; at <= inner.end; at += 1) {
    if (at < inner.end && lexed.text[at] !== '、') continue;
    if (at > start) members.push({ start, end: at });
    start = at + 1;
  }
  return members.length < 2
    ? []
    : members.map((span) => ({
        name: lexed.raw.slice(span.start, span.end),
        count: '',
        target: null,
        span,
        aspects: [],
      }));
}

/** An item's text, read once: what it lists, what it counts, what it asks for first. */
export interface ItemText {
  readonly lexed: Lexed;
  /** The things 「各扣」 counts apart: the item's tasks, the members of its lists, or the names within one quotation. */
  readonly listed: readonly Thing[];
  readonly listedParts: readonly Part[];
  /** The things 「每次」 counts, each with how often it is due; none where the text gives no number. */
  readonly countedParts: readonly Part[];
  /** What it lists is closed and of one kind: its numbered parts, or the members of one list, not both. */
  readonly evenly: boolean;
  readonly sections: readonly Section[];
  /** The first thing asked for; null where the first clause lists several. */
  readonly first: Thing | null;
  readonly quantities: readonly Quantity[];
  readonly slogans: readonly Stretch[];
  readonly frames: readonly Stretch[];
}

function listThings(lexed: Lexed, asking: readonly Clause[]): readonly Thing[] {
  const things = asking.flatMap((clause) => {
    const members =
      hasPause(lexed, clause) || asking.length === 1 ? splitList(lexed, clause) : [clause];
    return members.map((member) => readThing(lexed, member));
  });
  if (things.length > 1) return things;
  const named = asking.flatMap((clause) => splitName(lexed, clause));
  return named.length > 1 ? named : things;
}

function countThings(lexed: Lexed, asking: readonly Clause[]): readonly Thing[] {
  const quantified = asking.map((clause) => readQuantities(lexed, clause).length > 0);
  if (!quantified.includes(true)) return [];
  return asking.flatMap((clause, at) => {
    if (quantified[at] !== true) {
      if (NOT_HELD.startTo(lexed.text, clause.end, clause.start) !== null) return [];
      if (LIGHT_VERBS.endFrom(lexed.text, clause.start, clause.end) === null) return [];
    }
    return inheritTargets(splitList(lexed, clause).map((member) => readThing(lexed, member)));
  });
}

/** 「每月1次支委会、党小组会」: a member without a number of its own is due as often as the one before it, else once. */
function inheritTargets(things: readonly Thing[]): readonly Thing[] {
  let last: Target = { count: 1, months: null };
  return things.map((thing) => {
    last = thing.target ?? last;
    return { ...thing, target: last };
  });
}

function isEven(lexed: Lexed, asking: readonly Clause[]): boolean {
  const lists = asking.filter((clause) => hasPause(lexed, clause));
  if (lists.length > 0 && asking.length > 1) return false;
  return !asking.some((clause) => isOpenList(lexed, clause));
}

/** Reads an item's text (考核内容) for the rules that lean on it. */
export function readItem(item: string): ItemText {
  const lexed = lex(item);
  const sections = readSections(lexed);
  const clauses = clausesOf(lexed, sections);
  const asking = clauses.filter((clause) => clause.role === 'asks');
  const [first] = asking;
  const listed = listThings(lexed, asking);
  return {
    lexed,
    listed,
    listedParts: listed.map((thing) => partOf(thing, 'item', false)),
    countedParts: countThings(lexed, asking).map((thing) => partOf(thing, 'item', true)),
    evenly: isEven(lexed, asking),
    sections,
    first: first === undefined || hasPause(lexed, first) ? null : readThing(lexed, first),
    quantities: readQuantities(lexed, { start: 0, end: item.length }),
    slogans: clauses.filter((clause) => clause.role === 'slogan'),
    frames: clauses.filter((clause) => clause.role === 'frames'),
  };
}
