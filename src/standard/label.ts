import { rawAt, textAt, tokensWithin } from './lexer';
import type { Lexed, Stretch } from './lexer';
import type { Target } from './rule';
import { readQuantities, readQuantity } from './target';
import type { Quantity } from './target';
import {
  ACTORS,
  ADVERBS,
  ASPECTS,
  BARE_NOUNS,
  CAMPAIGNS,
  LIGHT_VERBS,
  NOMINAL_VERBS,
  NOMINAL_VERB_WORDS,
  NOT_VERBS,
  TAILS,
} from './task-words';

interface Aspect {
  readonly name: string;
  readonly span: Stretch;
}

/** A thing that is due, with the name it goes by, the words that name it and how often it is due. */
export interface Thing {
  /** 「党支部主题学习讨论」, without its count. */
  readonly name: string;
  /** `1次` where a count stands before the name. */
  readonly count: string;
  readonly target: Target | null;
  readonly span: Stretch;
  /** 主题党日时间, 主题党日内容: the sides a plan of it is asked to name, each with the words that say it. */
  readonly aspects: readonly Aspect[];
}

/** A name left shorter than this has lost what told it from others. */
const SHORTEST_NAME = 4;
/** A title longer than this, or with a comma in it, is a slogan and not the name. */
const LONGEST_TITLE = 12;

/** Without 情况, 有关工作情况, 等 at the end. */
export function dropTail(lexed: Lexed, stretch: Stretch): Stretch {
  const from = TAILS.startTo(lexed.text, stretch.end, stretch.start);
  const shorter = from === null ? stretch.end : from;
  const end = lexed.text[shorter - 1] === '的' ? shorter - 1 : shorter;
  return end - stretch.start < 2 ? stretch : { start: stretch.start, end };
}

interface Head {
  readonly at: number;
  readonly quantity: Quantity | null;
}

/** Past adverbs, light verbs and the one who acts, up to a quantity, which ends them: what follows it is the name. */
function skipHead(lexed: Lexed, { start, end }: Stretch): Head {
  let at = start;
  for (;;) {
    const quantity = readQuantity(lexed, at, end);
    if (quantity !== null && quantity.end < end) return { at: quantity.end, quantity };
    const next = skipOne(lexed, at, end);
    if (next === null) return { at, quantity: null };
    at = next;
  }
}

function skipOne(lexed: Lexed, at: number, end: number): number | null {
  const { text } = lexed;
  if (NOT_VERBS.endFrom(text, at, end) !== null) return null;
  const adverb = ADVERBS.endFrom(text, at, end);
  const verb = LIGHT_VERBS.endFrom(text, at, end) ?? teachingVerb(text, at, end);
  for (const next of [verb, adverb]) {
    if (next !== null && nameStandsFrom(lexed, next, end)) return next;
  }
  const actor = ACTORS.endFrom(text, at, end);
  if (actor === null || /[及和与、的书]/.test(text[actor] ?? '')) return null;
  return end - actor >= SHORTEST_NAME ? actor : null;
}

/** 上党课 is held, not climbed: 上 is a verb only before a lesson. */
function teachingVerb(text: string, at: number, end: number): number | null {
  return text[at] === '上' && text[end - 1] === '课' ? at + 1 : null;
}

/** A verb is dropped only where a name is left: behind a count it may be short (1次党课). */
function nameStandsFrom(lexed: Lexed, at: number, end: number): boolean {
  if (readQuantity(lexed, at, end) !== null) return true;
  const rest = lexed.text.slice(at, end);
  return (
    rest.length >= SHORTEST_NAME ||
    (rest.length >= 2 && !BARE_NOUNS.has(rest) && /[会课]$/.test(rest))
  );
}

/** “两学一做”学习教育专题党课 → 专题党课; a slogan before a noun that names the thing → the noun. */
function dropTitle(lexed: Lexed, stretch: Stretch): Stretch {
  const title = tokensWithin(lexed, stretch)[0];
  if (title?.kind !== 'name' || title.start !== stretch.start || title.end >= stretch.end)
    return stretch;
  const campaign = CAMPAIGNS.endFrom(lexed.text, title.end, stretch.end);
  if (campaign !== null && stretch.end - campaign >= 2)
    return { start: campaign, end: stretch.end };
  const words = textAt(lexed, title).slice(1, -1);
  const rest = lexed.text.slice(title.end, stretch.end);
  const slogan = words.length > LONGEST_TITLE || words.includes(',');
  return slogan && rest.length >= SHORTEST_NAME && !BARE_NOUNS.has(rest)
    ? { start: title.end, end: stretch.end }
    : stretch;
}

/** A teaching goes by its own title: 「某某新时代…思想」 → 新时代…思想. */
function dropAuthor(lexed: Lexed, { start, end }: Stretch): Stretch {
  const author = /^[\u4e00-\u9fff]{2,3}(?=新时代[^、,]{2,20}思想$)/.exec(
    lexed.text.slice(start, end),
  );
  return { start: start + (author?.[0].length ?? 0), end };
}

/** 「计划好每月主题党日时间和内容」 → 每月主题党日 with 计划 and its sides. */
function readPlan(lexed: Lexed, stretch: Stretch): Thing | null {
  const verbEnd = NOMINAL_VERB_WORDS.endFrom(lexed.text, stretch.start, stretch.end);
  if (verbEnd === null) return null;
  const noun = NOMINAL_VERBS[lexed.text.slice(stretch.start, verbEnd)] ?? '';
  const sides: Stretch[] = [];
  let end = stretch.end;
  for (;;) {
    const from = ASPECTS.startTo(lexed.text, end, verbEnd + 2);
    if (from === null) break;
    sides.unshift({ start: from, end });
    end = /[和、及与]/.test(lexed.text[from - 1] ?? '') ? from - 1 : from;
  }
  const object = rawAt(lexed, { start: verbEnd, end });
  const aspects = sides.map((span) => ({ name: object + rawAt(lexed, span), span }));
  return { name: object + noun, count: '', target: null, span: stretch, aspects };
}

/** 「分层分类开展1次主题实践活动」: a verb with its count in the middle goes, the words before it stay with the name. */
function readMiddle(lexed: Lexed, stretch: Stretch): Thing | null {
  const quantity = readQuantities(lexed, stretch)[0];
  if (quantity === undefined || quantity.start <= stretch.start) return null;
  const verb = LIGHT_VERBS.startTo(lexed.text, quantity.start, stretch.start) ?? quantity.start;
  const before = rawAt(lexed, { start: stretch.start, end: verb });
  const after = rawAt(lexed, { start: quantity.end, end: stretch.end });
  if (verb === quantity.start && after !== '') return null;
  return {
    name: before + after,
    count: quantity.words,
    target: quantity.target,
    span: stretch,
    aspects: [],
  };
}

/** The thing that a clause or a member of a list asks for. */
export function readThing(lexed: Lexed, stretch: Stretch): Thing {
  const plan = readPlan(lexed, stretch);
  if (plan !== null) return plan;
  const head = skipHead(lexed, stretch);
  const rest: Stretch = { start: head.at, end: stretch.end };
  if (head.quantity === null) {
    const middle = readMiddle(lexed, rest);
    if (middle !== null) return { ...middle, span: stretch };
  }
  const named = dropAuthor(lexed, dropTitle(lexed, rest));
  return {
    name: rawAt(lexed, named).trim(),
    count: head.quantity?.words ?? '',
    target: head.quantity?.target ?? null,
    span: stretch,
    aspects: [],
  };
}
