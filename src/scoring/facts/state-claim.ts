import type { Claim, Said } from './fact-claim';
import { isSense } from '../words/token-claims';
import type { Phrase } from '../words/fact-phrases';
import { charges } from './find-subject';
import type { Subject } from './find-subject';
import type { Doubtful, Statement } from './statement';

/** Something said of a thing. */
export type Assertion = Exclude<Claim, { kind: 'none' | 'question' }>;

/** What was heard before and belongs to whatever is stated next. */
export interface Heard {
  /** Days named before what happened on them. */
  readonly dates: number;
  readonly quarters: ReadonlySet<number>;
  readonly persons: number;
}

/** Several things of one list: 三项未落实. */
const LIST_UNIT = /^[项个条件]?$/;

/** What a claim says of each of its subjects, and what cannot be told. */
export function stateClaim(
  named: readonly Subject[],
  said: Said,
  phrase: Phrase,
  heard: Heard,
): { readonly statements: readonly Statement[]; readonly doubts: readonly Doubtful[] } {
  const { claim } = said;
  const subjects = chargedAlike(named, said);
  const refuse = (code: Doubtful['code']): ReturnType<typeof stateClaim> => ({
    statements: [],
    doubts: [{ code, start: phrase.start, end: phrase.end }],
  });
  if (claim.kind === 'none' || claim.kind === 'question') return { statements: [], doubts: [] };
  if (
    claim.kind === 'denied' &&
    isUnseen(phrase) &&
    subjects.every(({ words }) => /无|没有|未制定|未建立/.test(words.rule.trigger))
  ) {
    return stateClaim(named, { ...said, claim: { kind: 'absent', all: false } }, phrase, heard);
  }
  const events = subjects.filter(({ words }) => words.event).length;
  const happening = subjects.every(({ words }) => words.event || chargesHappening(words, phrase));
  if (claim.kind === 'denied' && !happening) return refuse('two-readings');
  if (claim.kind === 'ok' && claim.told && events > 0 && !hasLeave(subjects, phrase))
    return refuse('vague-count');
  const lines = new Set(subjects.map(({ words }) => words.line.key)).size;
  const shared = lines > 1;
  const evenly = shared && isEvenly(said, claim, lines);
  if (shared && 'count' in claim && claim.kind !== 'pace' && !said.each && !evenly)
    return refuse('two-readings');
  const dated = subjects.filter((subject) => subject.months.length > 0);
  const [first] = subjects;
  // 支委会7月、党小组会未召开: whether July was missed by both is not told.
  if (shared && dated.length > 0 && dated.length < subjects.length && said.months.length === 0) {
    const reaches = first?.monthsFirst === true && (said.all || said.each);
    if (dated.length > 1 || !reaches) return refuse('period-unstated');
    const all = subjects.map((subject) => ({ ...subject, months: first.months }));
    return stateClaim(all, said, phrase, heard);
  }
  const tooOften = subjects.some(
    (subject) => shared && said.each && monthsFor(subject, said, shared).length > 1,
  );
  const times = timesEach(subjects, said, shared);
  // 党费收缴、组织关系转接2项不规范: the number is that of both.
  // So is that of people named one by one: 某甲、某乙2人被通报.
  const people = claim.kind === 'bare' && /^(人|名|位|人次)$/.test(claim.unit);
  // 网络学习某甲、某乙学分未达标: the two are named once, whatever stands around their names.
  const byName = claim.kind === 'absent' && heard.persons > 0 && subjects.every(countsPeople);
  const together = !shared && subjects.length > 1 && (claim.kind === 'gap' || people || byName);
  const told = together ? subjects.slice(-1) : subjects;
  const statements = told.map((subject): Statement => ({
    words: subject.words,
    claim: timed(
      claimOn(
        subject,
        isNone(subject, said, phrase) ? NONE : claim,
        evenly,
        said.faults.length > 0,
      ),
      times,
    ),
    faults: said.faults,
    months: monthsFor(subject, said, shared),
    dates: heard.dates + said.dates,
    quarters: [...new Set([...heard.quarters, ...said.quarters])],
    occasion: said.occasion,
    each: said.each && !shared && times === 1,
    persons: heard.persons,
    apart: subject.apart,
    nouns: subject.nouns,
    start: Math.min(subject.start || phrase.start, phrase.start),
    end: phrase.end,
  }));
  return { statements, doubts: tooOften ? refuse('two-readings').doubts : [] };
}

function countsPeople({ words: { line } }: Subject): boolean {
  return line.control === 'counter' && /^人/.test(line.unit ?? '');
}

/** 民主生活会、组织生活会各1项不规范: all under the rule that charges for that fault. */
function chargedAlike(subjects: readonly Subject[], { faults }: Said): readonly Subject[] {
  const charging = subjects.filter(({ words }) => faults.some((fault) => charges(words, fault)));
  const [first] = charging;
  const open = subjects.every(({ words }) => words.line.part === null);
  if (first === undefined || charging.length === subjects.length || !open) return subjects;
  if (charging.some(({ words }) => words !== first.words)) return subjects;
  return subjects.map((subject) => ({ ...subject, words: first.words }));
}

/** 未见方案, under a rule that charges for 无方案: what nobody saw is not there. */
function isUnseen({ tokens }: Phrase): boolean {
  return tokens.some((token) => isSense(token, 'deny') && /见|看到|查到|找到/.test(token.text));
}

/** 异动2人次均经上级批准, where the standard charges for what was 未经批准: leave was given (F82). */
function hasLeave(subjects: readonly Subject[], { tokens }: Phrase): boolean {
  const given = tokens.some(({ kind, text }) => kind === 'noun' && /^经.{0,6}批准$/.test(text));
  return given && subjects.every(({ words }) => words.rule.trigger.includes('未经'));
}

/** 未发生不团结问题, where the standard charges for 发生不团结问题: the very words are denied. */
function chargesHappening({ ownText }: Subject['words'], { tokens }: Phrase): boolean {
  const at = tokens.findIndex((token) => isSense(token, 'deny'));
  const verb = /发生|出现|存在|产生|造成|引发/.exec(tokens[at]?.text ?? '')?.[0];
  const name = tokens[at + 1];
  if (verb === undefined || name?.kind !== 'noun' || name.text.length < 3) return false;
  return ownText.includes(`${verb}${name.text}`);
}

const NONE: Assertion = { kind: 'ok', told: false };

/** 无突出问题, where the standard charges for problems that there are (存在突出问题未解决). */
function isNone({ words }: Subject, { claim, deed }: Said, { tokens }: Phrase): boolean {
  if (claim.kind !== 'absent' || deed !== '' || !/存在|出现|发生|产生/.test(words.rule.trigger))
    return false;
  const at = tokens.findIndex((token) => isSense(token, 'neg') || isSense(token, 'all'));
  const denied = tokens.slice(at).filter(({ kind }) => kind === 'noun');
  // 没有解决 under 未解决 is the fault itself.
  const undone = denied.some(({ text }) =>
    new RegExp(`[未没不]有?${text.slice(0, 2)}`).test(words.rule.trigger),
  );
  return /^(均|都|全)?(无|没有)$/.test(tokens[at]?.text ?? '') && denied.length > 0 && !undone;
}

/** 支委会、党小组会共少2次, 计划、讨论两项未落实: the number is that of the things named, one each. */
function isEvenly(said: Said, claim: Assertion, lines: number): boolean {
  if (claim.kind === 'gap') {
    return claim.count === lines && (said.total || LIST_UNIT.test(claim.unit));
  }
  return claim.kind === 'held' && claim.count === lines && LIST_UNIT.test(claim.unit);
}

/** 材料、报表各迟报1次: two things under one rule that counts whatever is found. */
function timesEach(subjects: readonly Subject[], said: Said, shared: boolean): number {
  const open = subjects.every(({ words: { line } }) => line.part === null && line.ought === null);
  const apart = new Set(subjects.map(({ nouns }) => nouns)).size;
  return !shared && said.each && said.claim.kind === 'gap' && open ? apart : 1;
}

function timed(claim: Statement['claim'], times: number): Statement['claim'] {
  return claim.kind === 'gap' ? { ...claim, count: claim.count * times } : claim;
}

/** What happened is counted as it is told; what is denied did not happen. */
function claimOn(
  subject: Subject,
  claim: Assertion,
  evenly: boolean,
  named: boolean,
): Statement['claim'] {
  if (claim.kind === 'denied') return { kind: 'ok', told: false };
  if (evenly && claim.kind === 'gap') return { ...claim, count: 1 };
  if (evenly) return { kind: 'ok', told: true };
  if (!subject.words.event) return claim;
  // 安排人代替 is told by its own name; 未安排 denies it.
  if (claim.kind === 'absent') return named ? claim : { kind: 'ok', told: false };
  if (claim.kind !== 'bare' && claim.kind !== 'held') return claim;
  return { kind: 'gap', count: claim.count, unit: claim.unit, unclear: false };
}

/** 支委会7月、党小组会8月未召开: each has its own month; a month said with the claim is everybody's unless they have one. */
function monthsFor(subject: Subject, said: Said, shared: boolean): readonly number[] {
  if (subject.months.length === 0) return said.months;
  return shared ? subject.months : [...new Set([...subject.months, ...said.months])];
}
