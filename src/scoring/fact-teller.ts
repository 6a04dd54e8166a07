import { tellsDoing } from './tells-doing';
import type { Question } from './fact';
import { readClaim } from './fact-claims';
import type { Claim, Said } from './fact-claim';
import { isSense, nounsOf } from './fact-phrases';
import type { Phrase, Spoken } from './fact-phrases';
import { findSubject } from './find-subject';
import type { Subject } from './find-subject';
import type { ItemWords } from './line-words';
import type { StatedPoints } from './stated-points';
import type { Doubtful, Statement, Told } from './statement';

/** Something said of a thing. */
type Assertion = Exclude<Claim, { kind: 'none' | 'question' }>;

const PERSON = /某[甲乙丙丁戊己庚辛壬癸]/g;

/** Ties every phrase to the line it speaks of; a phrase that cannot be tied becomes a question. */
export function tellFacts(
  spoken: readonly Spoken[],
  item: ItemWords,
  standard: string,
  known: string,
): Told {
  const teller = new FactTeller(item, standard, known);
  const stated: { stated: StatedPoints; start: number }[] = [];
  for (const [at, each] of spoken.entries()) {
    const next = spoken[at + 1];
    if (each.kind === 'stated') {
      stated.push(each);
      teller.breakOff();
    } else {
      teller.hear(each.phrase, next?.kind === 'phrase' && next.phrase.mark === 'among');
    }
  }
  return { ...teller.finish(), stated };
}

/** Listens to one phrase after another and remembers what has not found its place yet. */
class FactTeller {
  readonly #item: ItemWords;
  readonly #standard: string;
  readonly #known: string;
  readonly #statements: Statement[] = [];
  readonly #doubts: Doubtful[] = [];
  readonly #totals: number[] = [];
  #wellSaid = false;
  /** Things named whose claim is still to come: 支委会、党小组会各缺1次. */
  #pending: Subject[] = [];
  /** Months named before anything they could belong to. */
  #months: readonly number[] = [];
  /** Words nobody knows, which a following 两名 would make people. */
  #names: Phrase[] = [];
  #persons = new Set<string>();
  /** Days named before what happened on them. */
  #dates = 0;
  #quarters = new Set<number>();
  /** 抽测5人 before the test is named. */
  #ought: { readonly said: Said; readonly phrase: Phrase } | null = null;
  #last: readonly Subject[] = [];
  /** A claim that stood before its thing, and so reaches over things listed after it. */
  #reaching: Said | null = null;

  constructor(item: ItemWords, standard: string, known: string) {
    this.#item = item;
    this.#standard = standard;
    this.#known = known;
  }

  hear(phrase: Phrase, summedUp: boolean): void {
    const said = readClaim(phrase, this.#standard, this.#known);
    if (said.claim.kind === 'question') return this.#refuse(said.claim.code, phrase);
    if (phrase.mark === 'rest') return this.#hearRest(phrase, said);
    const nouns = nounsOf(phrase.tokens);
    if (said.total && nouns === '' && said.claim.kind === 'gap') {
      this.#totals.push(said.claim.count);
      return;
    }
    for (const [person] of nouns.matchAll(PERSON)) this.#persons.add(person);
    if (said.claim.kind === 'none') return this.#hearSubject(phrase, said, nouns);
    this.#hearClaim(phrase, said, said.claim, nouns, summedUp);
  }

  breakOff(): void {
    this.#reaching = null;
  }

  finish(): Omit<Told, 'stated'> {
    for (const { start, nouns } of this.#pending) {
      this.#ask('says-nothing', { start, end: start + nouns.length });
    }
    for (const phrase of this.#names) this.#ask('unknown-fault', phrase);
    if (this.#months.length > 0) this.#ask('period-unstated', { start: 0, end: 0 });
    if (this.#ought !== null) this.#ask('says-nothing', this.#ought.phrase);
    return {
      statements: this.#statements,
      doubts: this.#doubts,
      totals: this.#totals,
      wellSaid: this.#wellSaid,
    };
  }

  #ask(code: Question['code'], { start, end }: { start: number; end: number }): void {
    this.#doubts.push({ code, start, end });
  }

  #refuse(code: Question['code'], phrase: Phrase): void {
    this.#ask(code, phrase);
    this.#pending = [];
    this.#names = [];
    this.#reaching = null;
    this.#last = [];
  }

  /** 其余按要求 speaks of no line; 其余均未落实 speaks of too many. */
  #hearRest(phrase: Phrase, said: Said): void {
    const bare = phrase.tokens.every((token) => isSense(token, 'rest', 'neutral', 'neg'));
    const well = said.claim.kind === 'ok' || (bare && said.claim.kind === 'absent');
    const known = findSubject(phrase, said, this.#item).kind !== 'strange';
    this.#reaching = null;
    if (!well) return this.#ask('two-readings', phrase);
    if (!known) return this.#ask('unknown-fault', phrase);
    this.#wellSaid = true;
  }

  #hearSubject(phrase: Phrase, said: Said, nouns: string): void {
    this.#hearDates(phrase, said);
    for (const quarter of said.quarters) this.#quarters.add(quarter);
    if (nouns === '') {
      if (said.months.length > 0) this.#hearMonths(said.months);
      return;
    }
    const found = findSubject(phrase, said, this.#item);
    switch (found.kind) {
      case 'several':
        return this.#refuse('two-readings', phrase);
      case 'strange':
        this.#names.push(phrase);
        return;
      case 'topic':
      case 'unnamed':
        if (said.months.length > 0) this.#hearMonths(said.months);
        return;
      case 'subjects':
        if (tellsDoing(phrase)) return this.#refuse('two-readings', phrase);
        this.#pending.push(...found.subjects);
        return;
      case 'subject':
        if (tellsDoing(phrase)) return this.#refuse('two-readings', phrase);
        if (found.subject.words.line.kind === 'bonus') {
          this.#hearHonour(found.subject, said, phrase);
        } else if (this.#reaching !== null && phrase.joined !== 'strong') {
          this.#state([found.subject], this.#reaching, phrase);
        } else {
          this.#pending.push(found.subject);
        }
    }
  }

  /** 1月8日、3月2日…: days something happened on, unless they are days of the check. */
  #hearDates(phrase: Phrase, said: Said): void {
    const checked = phrase.tokens.some(({ text }) =>
      /查看|检查|核查|抽查|查阅|截[至止]/.test(text),
    );
    this.#dates = checked ? 0 : this.#dates + said.dates;
  }

  /** An addition stands only with the honour the standard names; what is said not to be there adds nothing. */
  #hearHonour({ words, nouns }: Subject, said: Said, phrase: Phrase): void {
    const { claim } = said;
    if (claim.kind === 'absent') return;
    const honour = words.ownText.split('；')[0]?.slice(-4) ?? '';
    if (!nouns.includes(honour) || claim.kind === 'gap')
      return this.#refuse('unknown-fault', phrase);
    const subject = { words, nouns, months: [], apart: false, start: phrase.start };
    this.#state([subject], { ...said, claim: { kind: 'absent', all: false } }, phrase);
  }

  /** Months alone belong to the fact before them where they count it out, else to the thing just named, else to what follows. */
  #hearMonths(months: readonly number[]): void {
    const named = this.#pending.at(-1);
    const last = this.#statements.at(-1);
    if (named !== undefined) {
      const own = { ...named, months: [...new Set([...named.months, ...months])] };
      this.#pending = [...this.#pending.slice(0, -1), own];
    } else if (
      last?.claim.kind === 'gap' &&
      last.months.length === 0 &&
      last.claim.count === months.length
    ) {
      this.#statements[this.#statements.length - 1] = { ...last, months };
    } else {
      this.#months = [...new Set([...this.#months, ...months])];
    }
  }

  #hearClaim(phrase: Phrase, said: Said, claim: Assertion, nouns: string, summedUp: boolean): void {
    const found = findSubject(phrase, said, this.#item);
    if (found.kind === 'several' && claim.kind === 'ok') {
      this.#wellSaid = true;
      return;
    }
    if (found.kind === 'several') return this.#refuse('two-readings', phrase);
    if (found.kind === 'strange') return this.#refuse('unknown-fault', phrase);
    if (found.kind === 'subject' && found.subject.words.line.kind === 'bonus') {
      return this.#hearHonour(found.subject, said, phrase);
    }
    const own = found.kind === 'subject' ? found.subject : null;
    const several = found.kind === 'subjects' ? found.subjects : [];
    const subjects = [...this.#subjectsFor(own, several.length > 0 ? '' : nouns, several)];
    if (subjects.length === 0 || (found.kind === 'topic' && this.#pending.length === 0)) {
      return this.#hearUnnamed(phrase, said, claim, summedUp);
    }
    const mere = phrase.tokens.every((token) => isSense(token, 'neg', 'short', 'neutral'));
    if (mere && own === null && this.#pending.length === 0) {
      return this.#refuse('says-nothing', phrase);
    }
    // 「支委会，未召开党小组会」 does not reach back to 支委会.
    if (own !== null && said.claimFirst && this.#pending.length > 0) {
      return this.#refuse('says-nothing', phrase);
    }
    this.#settleNames(claim);
    if (this.#ought !== null) {
      this.#state(subjects.slice(-1), this.#ought.said, this.#ought.phrase);
      this.#ought = null;
    }
    const reached = this.#reached(said, claim);
    this.#state(subjects, this.#withMonths(reached), phrase);
    this.#last = subjects.map((subject) => ({ ...subject, months: [] }));
    this.#pending = [];
    this.#persons = new Set();
    this.#dates = 0;
    this.#quarters = new Set();
    this.#reaching = said.claimFirst ? said : reached === said ? null : this.#reaching;
  }

  /** 少开支委会1次、党小组会1次: the second number is short as well. */
  #reached(said: Said, claim: Assertion): Said {
    if (claim.kind !== 'bare' || this.#reaching?.claim.kind !== 'gap') return said;
    const { count, unit } = claim;
    return { ...said, claim: { kind: 'gap', count, unit, unclear: this.#reaching.claim.unclear } };
  }

  #subjectsFor(
    own: Subject | null,
    nouns: string,
    several: readonly Subject[],
  ): readonly Subject[] {
    if (several.length > 0) return [...this.#pending, ...several];
    if (own !== null) return [...this.#pending, own];
    if (this.#pending.length > 0) return this.#pending;
    const [only] = this.#item.lines;
    const single = this.#item.lines.length === 1 && only !== undefined;
    if (this.#last.length > 0 && (nouns === '' || single)) return this.#last;
    return single ? [{ words: only, months: [], apart: false, nouns: '', start: 0 }] : [];
  }

  #hearUnnamed(phrase: Phrase, said: Said, claim: Assertion, summedUp: boolean): void {
    this.#reaching = null;
    if (claim.kind === 'ok') {
      this.#wellSaid = true;
    } else if (claim.kind === 'ought' || claim.kind === 'bare') {
      if (this.#ought !== null) this.#ask('two-readings', this.#ought.phrase);
      const besides = claim.kind === 'ought' && claim.unit === '机构';
      this.#ought = besides ? null : { said, phrase };
    } else if (claim.kind === 'gap' && summedUp) {
      this.#totals.push(claim.count);
    } else {
      this.#refuse('two-readings', phrase);
    }
  }

  /** Names in front of 两名 are the two; names in front of anything else are words not understood. */
  #settleNames(claim: Assertion): void {
    const persons = 'count' in claim && /^(人|名|位|人次)$/.test(claim.unit);
    if (!persons) for (const phrase of this.#names) this.#ask('unknown-fault', phrase);
    this.#names = [];
  }

  #withMonths(said: Said): Said {
    const months = [...new Set([...this.#months, ...said.months])];
    this.#months = [];
    return { ...said, months };
  }

  /** Writes down what is said of each subject. */
  #state(subjects: readonly Subject[], said: Said, phrase: Phrase): void {
    const { claim } = said;
    if (claim.kind === 'none' || claim.kind === 'question') return;
    const events = subjects.filter(({ words }) => words.event).length;
    if (claim.kind === 'denied' && events < subjects.length) {
      return this.#ask('two-readings', phrase);
    }
    if (claim.kind === 'ok' && claim.told && events > 0) {
      return this.#ask('vague-count', phrase);
    }
    const lines = new Set(subjects.map(({ words }) => words.line.key)).size;
    const shared = lines > 1;
    const evenly = shared && said.total && claim.kind === 'gap' && claim.count === lines;
    if (shared && 'count' in claim && !said.each && !evenly) {
      return this.#ask('two-readings', phrase);
    }
    for (const subject of subjects) {
      const months = monthsFor(subject, said, shared);
      if (shared && said.each && months.length > 1) this.#ask('two-readings', phrase);
      this.#statements.push({
        words: subject.words,
        claim: claimOn(subject, claim, evenly, said.faults.length > 0),
        faults: said.faults,
        months,
        dates: this.#dates + said.dates,
        quarters: [...new Set([...this.#quarters, ...said.quarters])],
        occasion: said.occasion,
        each: said.each && !shared,
        persons: this.#persons.size,
        apart: subject.apart,
        nouns: subject.nouns,
        start: Math.min(subject.start || phrase.start, phrase.start),
        end: phrase.end,
      });
    }
  }
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
