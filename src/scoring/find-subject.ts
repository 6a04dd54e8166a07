import type { Said } from './fact-claim';
import { MAKING, isGeneralOnly, isOnlookerOnly } from './fact-lexicon';
import { isSense, nounsAround, nounsOf } from './fact-phrases';
import type { Phrase } from './fact-phrases';
import { countsFor } from './fact-units';
import type { ItemWords, LineWords } from './line-words';
import { coveredBy } from './line-words';
import { matchLine } from './match-line';
import { tellsPapers } from './tells-doing';
import type { LineMatch } from './match-line';
import { isBesideName } from './plain-doing';

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
  const found = notTicked(match(nouns, said, item), nouns, phrase, said, item);
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
  const due = item.text.split(/[,，;；。]/).filter((clause) => /[次场期堂回节]/.test(clause));
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

/** A word of its own, as short as a name, in front of a number of people. */
function isName(strange: string, { tokens }: Phrase): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'noun' &&
      token.text === strange &&
      strange.length <= 4 &&
      tokens[at + 1]?.kind === 'figure',
  );
}

/** 「某己1人」 may stand beside a number of people, 「资料」 beside a tick. */
function isBearable(
  found: LineMatch & { readonly kind: 'line' },
  phrase: Phrase,
  persons: boolean,
  said: Said,
  item: ItemWords,
): boolean {
  const strange = found.strange.replace(TRADES, '').trim();
  if (strange === '') return true;
  if (persons && isName(strange, phrase)) return true;
  if (isAdverse(strange)) return false;
  if (said.claim.kind === 'ok' && said.claim.told && said.faults.length === 0) {
    if (isWell(phrase) || MAKING.test(strange)) return true;
  }
  if (isModifier(strange, phrase, found.words)) return true;
  if (isBesideName(strange, nounsOf(phrase.tokens), said, found.words)) return true;
  // 年报漏报1次: whatever it was that came late.
  if (
    said.faults.length > 0 &&
    said.faults.every((fault) => /^[迟漏错]报$/.test(fault)) &&
    strange.length < 9
  )
    return true;
  const { after } = nounsAround(phrase.tokens);
  const charged = `${found.words.rule.trigger}${found.words.ownText}`;
  if (/^(参加|参与)$/.test(strange) && after.includes(strange)) {
    return (
      /^[人次]/.test(found.words.line.unit ?? '') && /未.{0,4}(开展|组织|参加)|缺/.test(charged)
    );
  }
  if (/[无缺]|没有|未制定|未建立/.test(found.words.rule.trigger) && MAKING.test(strange))
    return true;
  if (
    /^(ok|held|bare|pace)$/.test(said.claim.kind) &&
    strange.split(' ').every((word) => DOING.test(word.replace(/^[会议]|[会议]$/g, '')))
  ) {
    return true;
  }
  if (isDetail(found, nounsOf(phrase.tokens), said, item)) return true;
  if (said.claim.kind === 'ok' && said.claim.told && tellsPapers(strange)) return true;
  const tick = found.words.line.control === 'check';
  return tick && strange.split(' ').every((word) => /^(资料|材料|手续|事宜|任务)$/.test(word));
}

const TRADES = /科员|职员|专员|干事|会计|出纳|工人|文书/g;

const ADVERSE =
  /[不没未无非缺少漏迟错误拖坏丢假]|通报|处分|查处|批评|约谈|投诉|举报|空缺|破损|老化|故障|闲置|争议|矛盾|质疑|代|替|推迟|延|取消|暂停|停|撤|问题|困难|整改|拟|将|申请|审批|计划|需|应|须|再|进一步|改正|纠正|指出|提醒|督促|逐|仅|只/;

/** 上级交办的突出问题: which one it is. */
function isModifier(strange: string, { tokens }: Phrase, { own }: LineWords): boolean {
  const at = tokens.findIndex(({ text }) => text === '的');
  const nouns = (some: Phrase['tokens']): string =>
    some
      .filter(({ kind }) => kind === 'noun')
      .map(({ text }) => text)
      .join(' ');
  if (at < 1 || !nouns(tokens.slice(0, at)).includes(strange)) return false;
  return coveredBy(nouns(tokens.slice(at + 1)), own).some(Boolean);
}

/** 学分全部达标 says how it is; 已 alone leaves that to its verb. */
export function isWell({ tokens }: Phrase): boolean {
  return tokens.some(
    (token) => isSense(token, 'ok') && !/^(已经?|有|及时|按.{1,2}|如期)$/.test(token.text),
  );
}

/** 笔记也全, 桌椅齐备: well done, and of nothing that may be a fault. */
export function isPraised(phrase: Phrase, nouns: string, claim: Said['claim']): boolean {
  const ofPoints = phrase.tokens.some(({ text }) => text.includes('扣分'));
  const praised = claim.kind === 'ok' && claim.told && isWell(phrase);
  return praised && nouns.length > 1 && !ofPoints && !isAdverse(nouns);
}

/** Words that may tell of a fault of their own. */
function isAdverse(strange: string): boolean {
  return ADVERSE.test(strange);
}

/** How a thing was done that was done: more than asked for is no fault. */
const DOING =
  /^(创建|传达|专题|集中|研讨|贯彻|宣讲|部署|报备|备案|印发|公示|通过|列入|共建|立案|发文|正式|授予|设|设有|固定|专门)$/;

/** 发展党员程序不规范, 网络学院学分未达标: a word beside or within a name that is nearly whole, under a fault that is charged. */
function isDetail(
  { words, strange }: LineMatch & { readonly kind: 'line' },
  nouns: string,
  { faults }: Said,
  item: ItemWords,
): boolean {
  if (faults.length === 0 || !/^\p{Script=Han}{2}$/u.test(strange) || /[未无不没]/.test(strange))
    return false;
  const at = nouns.indexOf(strange);
  const before = nouns.slice(0, at).trim();
  const after = nouns.slice(at + strange.length);
  const known = (text: string): boolean =>
    text.length > 1 && coveredBy(text, words.own).every(Boolean);
  if (known(before) && known(after)) return true;
  return (
    after === '' &&
    before.length >= 4 &&
    words.line.control === 'counter' &&
    item.text.includes(before)
  );
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
