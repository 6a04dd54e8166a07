import { isBearable, isName } from './bearable-words';
import type { Said } from './fact-claim';
import { isGeneralOnly, isOnlookerOnly } from '../words/fact-lexicon';
import { isSense } from '../words/token-claims';
import { nounsAround, nounsOf } from '../words/phrase-nouns';
import type { Phrase } from '../words/fact-phrases';
import { countsFor } from '../words/fact-units';
import type { ItemWords, LineWords } from '../words/line-words';
import { coveredBy } from '../words/unit-pairs';
import { matchLine } from '../words/match-line';
import type { LineMatch } from '../words/match-line';

/** A line a phrase speaks of, with what was said beside its name. */
export interface Subject {
  readonly words: LineWords;
  readonly months: readonly number[];
  /** 8月支委会: the months stand before the name, and so may reach over the names that follow. */
  readonly monthsFirst?: boolean;
  readonly apart: boolean;
  readonly nouns: string;
  readonly start: number;
}

/**
 * What a phrase speaks of: one line, two at once, the item at large (`topic`), nothing by name (`unnamed`), or something
 * neither the item nor its standard knows (`strange`).
 */
export type Found =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** Ticks named in one breath: 无计划总结. */
  | { readonly kind: 'subjects'; readonly subjects: readonly Subject[] }
  | { readonly kind: 'several' | 'topic' | 'strange' | 'unnamed' };

const PERSONS = /某[甲乙丙丁戊己庚辛壬癸]|党员|干部|成员|职工|人员|同志|书记|领导|委员|负责人/;
const PERSONS_LAST = new RegExp(`(?:${PERSONS.source})$`);
const PERSON_UNIT = /^([人名位]|人次)$/;

/** Finds the line by the phrase's nouns, else by the words of its claim (2人不及格). */
export function findSubject(phrase: Phrase, said: Said, item: ItemWords): Found {
  const nouns = nounsOf(phrase.tokens);
  const matched = ofPeople(match(nouns, said, item), said, item);
  const found = notTicked(matched, nouns, phrase, said, item);
  if (found.kind === 'several') {
    const ticks = found.all.every(({ line }) => line.control === 'check' && line.part !== null);
    if (found.strange !== '' && said.claim.kind === 'ok') return { kind: 'strange' };
    if (!ticks || 'count' in said.claim || found.strange !== '') return { kind: 'several' };
    const subjects = found.all.map((words) => subjectOf(words, false, nouns, said, phrase));
    return { kind: 'subjects', subjects };
  }
  const persons = 'count' in said.claim && PERSON_UNIT.test(said.claim.unit);
  if (found.kind === 'line') {
    const subject = subjectOf(found.words, found.apart, nouns, said, phrase);
    if (found.strange !== '' && !isBearable(found, phrase, persons, said, item))
      return { kind: 'strange' };
    return lacksOnlookers(phrase, found.words) ? { kind: 'strange' } : { kind: 'subject', subject };
  }
  if (nouns === '' || isGeneralOnly(nouns)) return { kind: 'unnamed' };
  if (persons && isName(found.strange, phrase)) return { kind: 'unnamed' };
  const [only] = item.lines;
  const single = item.lines.length === 1 && only !== undefined && found.kind === 'topic';
  if (found.strange !== '') return { kind: 'strange' };
  if (single) return { kind: 'subject', subject: subjectOf(only, false, nouns, said, phrase) };
  if (found.kind === 'topic') return { kind: 'topic' };
  return isOnlookerOnly(nouns) ? { kind: 'unnamed' } : { kind: 'strange' };
}

/** 理论知识测试应考28人: people who ought to be there are those of the one rule that counts people, not of a tick that shares a word. */
function ofPeople(found: LineMatch, { claim }: Said, item: ItemWords): LineMatch {
  if (found.kind !== 'line' || !found.apart || found.words.line.control !== 'check') return found;
  if (claim.kind !== 'ought' || !PERSON_UNIT.test(claim.unit)) return found;
  const counters = item.lines.filter(({ line }) => /^人/.test(line.unit ?? ''));
  const [only, another] = counters;
  return only === undefined || another !== undefined
    ? found
    : { ...found, words: only, apart: false };
}

/** A number of times, told as missing, held or due. */
const TIMES = /^[次场期堂回节]$/;

/**
 * 「集中学习少2次」 beside 「每少一次扣1分，无学习记录的扣2分」: a number of times is no claim of a tick that merely shares a word. It goes
 * to the one rule that counts times, if the words say what is to be done so often; else it is a question (F36).
 */
function notTicked(
  found: LineMatch,
  nouns: string,
  { tokens }: Phrase,
  { claim }: Said,
  item: ItemWords,
): LineMatch {
  if (found.kind !== 'line' || found.words.line.control !== 'check') return found;
  if (!('count' in claim) || !TIMES.test(claim.unit)) return found;
  const short = claim.kind === 'gap' && tokens.some((token) => isSense(token, 'short'));
  if ((claim.kind === 'gap' && !short) || /[少缺]/.test(found.words.rule.trigger)) return found;
  const counters = item.lines.filter(
    (words) => countsTimes(words) && countsFor(claim.unit, words.line) === 'fits',
  );
  const [only, another] = counters;
  if (only === undefined) return found;
  // “1+1”工作，全年不少于5次: how often stands behind what it is said of.
  const due = item.text
    .split(/[,，](?!全年|每[年季月周]|不少于|至少)|[;；。]/)
    .filter((clause) => /[次场期堂回节]/.test(clause));
  const asked = due.some((clause) => clause.includes(nouns));
  if (asked && another === undefined) return { ...found, words: only, apart: false };
  const named = found.words.name !== '' && nouns.includes(found.words.name);
  if (named && !short) return found;
  return { kind: 'several', all: [found.words, ...counters], strange: found.strange };
}

function countsTimes({ line, rule, ownText, event }: LineWords): boolean {
  if (line.control !== 'counter' || event) return false;
  return line.ought !== null || /[少缺]/.test(`${rule.trigger}${ownText}`);
}

function match(nouns: string, said: Said, item: ItemWords): LineMatch {
  const accepts = (words: LineWords): number => fitness(words, said);
  const byNouns = matchLine(nouns, item, accepts);
  const charging = chargingLine(byNouns, said, item);
  if (charging !== null) return charging;
  if (byNouns.kind === 'line' || byNouns.kind === 'several' || said.claimWords === '') {
    return byNouns;
  }
  const byAll = matchLine(`${nouns} ${said.claimWords}`, item, accepts);
  return byAll.kind === 'line' ? { ...byAll, strange: byNouns.strange } : byNouns;
}

/** 三会一课不规范 under 「…不规范，每项扣1分；不落实扣2分」: the one rule that charges for that fault, rather than the one around the name. */
function chargingLine(found: LineMatch, { faults }: Said, { lines }: ItemWords): LineMatch | null {
  if (found.kind !== 'line' || faults.length === 0) return null;
  const charging = (words: LineWords): boolean =>
    words.rule.parts.length === 0 && faults.every((fault) => charges(words, fault));
  if (charging(found.words) || found.words.line.part !== null) return null;
  const [only, another] = lines.filter(charging);
  return only === undefined || another !== undefined ? null : { ...found, words: only };
}

function subjectOf(
  words: LineWords,
  apart: boolean,
  nouns: string,
  said: Said,
  phrase: Phrase,
): Subject {
  const month = phrase.tokens.findIndex(
    (token) => token.kind === 'figure' && token.figure.kind === 'months',
  );
  const monthsFirst = month >= 0 && month < phrase.tokens.findIndex(({ kind }) => kind === 'noun');
  return { words, apart, nouns, months: said.months, monthsFirst, start: phrase.start };
}

/** 未达标 is what 未达到标准 charges for. */
export function charges({ ownText }: LineWords, fault: string): boolean {
  if (ownText.includes(fault)) return true;
  return /达标|达到/.test(fault) && /[未没不](?:有)?达(?:标|到)/.test(ownText);
}

/** 不落实 is charged by name beside other rules for the same thing. */
function chargesFor({ rule }: LineWords, deed: string): boolean {
  return deed !== '' && rule.parts.length === 0 && new RegExp(`[未不]${deed}`).test(rule.trigger);
}

/** A fault by its name, then a number in the line's own unit, tell two lines apart. */
function fitness(words: LineWords, said: Said): number {
  const { claim, faults } = said;
  if (!accordsWith(words, said)) return 0;
  const fits = 'count' in claim ? countsFor(claim.unit, words.line) : 'fits';
  if (fits !== 'fits') return 0;
  const charged = faults.some((fault) => charges(words, fault)) || chargesFor(words, said.deed);
  const named = charged ? 2 : 0;
  // What is told without a lack happened: 由副书记代会.
  const happened = words.event && /^(none|bare)$/.test(claim.kind) ? 1 : 0;
  return 1 + named + happened + ('count' in claim && words.line.unit !== null ? 1 : 0);
}

/** What is missing, due or held is no event, and what happened is not missing; an event may be told by its own name. */
function accordsWith(words: LineWords, { claim, faults }: Said): boolean {
  if (!words.event) return true;
  if (claim.kind === 'absent') return faults.some((fault) => words.ownText.includes(fault));
  return !/^(gap|ought|held)$/.test(claim.kind);
}

/** 「主题学习讨论缺书记」 speaks of a person missing, not of the thing; 「某甲未学习7·26讲话」 likewise. */
function lacksOnlookers(phrase: Phrase, words: LineWords): boolean {
  if (phrase.tokens.some(({ text }) => /^缺[席勤会考]$/.test(text))) return false;
  if (/^人/.test(words.line.unit ?? '')) return false;
  const { before, after, verb, exists } = nounsAround(phrase.tokens);
  const names = (nouns: string): boolean => coveredBy(nouns, words.own).some(Boolean);
  if (before !== '' && names(before) && !names(after)) {
    if (exists && `${verb}${after}` !== '' && isGeneralOnly(after)) return true;
    if (isOnlookerOnly(after) && PERSONS.test(after)) return true;
  }
  const charged = PERSONS_LAST.exec(before)?.[0];
  if (exists || charged === undefined || words.rule.trigger.includes(charged)) return false;
  if (words.nearText.includes(charged)) return false;
  return names(after) && !names(before) && !/[上讲开]|组织|主持|落实|推进/.test(verb);
}
