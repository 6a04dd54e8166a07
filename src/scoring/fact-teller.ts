import {
  isDeed,
  isException,
  isNotYet,
  namesSource,
  tellsDoing,
  tellsHappening,
  tellsPapers,
} from './tells-doing';
import type { Question } from './fact';
import { isOnlookerOnly } from './fact-lexicon';
import { readClaim } from './fact-claims';
import { NOTHING_SAID } from './fact-claim';
import type { Said } from './fact-claim';
import { isSense, nounsOf } from './fact-phrases';
import type { Phrase, Spoken } from './fact-phrases';
import { findSubject } from './find-subject';
import type { Subject } from './find-subject';
import { ListedFaults } from './listed-faults';
import { countsFor } from './fact-units';
import type { ItemWords } from './line-words';
import { levelOf } from './rate-level';
import type { Level } from './rate-level';
import { stateClaim } from './state-claim';
import type { Assertion } from './state-claim';
import { soleCounter, wholeList } from './whole-list';
import type { StatedPoints } from './stated-points';
import type { Doubtful, Statement, Told } from './statement';

const PERSON = /某[甲乙丙丁戊己庚辛壬癸]/g;

const NO_PHRASE: Phrase = {
  tokens: [],
  start: 0,
  end: 0,
  joined: 'strong',
  after: '',
  leads: false,
  mark: null,
};

/** Ties every phrase to the line it speaks of; a phrase that cannot be tied becomes a question. */
export function tellFacts(
  spoken: readonly Spoken[],
  item: ItemWords,
  standard: string,
  known: string,
  findings: boolean,
): Told {
  const teller = new FactTeller(item, standard, known, findings);
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
  /** A thing named before a colon: what follows is about it, unless it names a thing of its own. */
  #lead: Subject | null = null;
  /** Whether the column tells what was found, rather than what is deducted. */
  readonly #findings: boolean;
  /** 除5月外, before what it is an exception to. */
  #except: Said | null = null;
  readonly #list = new ListedFaults();
  /** A claim that stood before its thing, and so reaches over things listed after it. */
  #reaching: Said | null = null;

  constructor(item: ItemWords, standard: string, known: string, findings: boolean) {
    this.#item = item;
    this.#standard = standard;
    this.#known = known;
    this.#findings = findings;
  }

  hear(phrase: Phrase, summedUp: boolean): void {
    const said = readClaim(phrase, this.#standard, this.#known);
    if (this.#list.takes(phrase, said.claim, () => this.#isElsewhere(phrase, said))) return;
    if (isNotYet(phrase) && this.#isOfBonus(phrase, said)) return;
    if (said.claim.kind === 'question') return this.#refuse(said.claim.code, phrase);
    const more = said.claim.kind === 'gap' && this.#item.lines.length === 1;
    if (phrase.mark === 'rest' && !more) return this.#hearRest(phrase, said);
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
    this.#settleDeeds();
    for (const { start, nouns } of this.#pending) {
      this.#ask('says-nothing', { start, end: start + nouns.length });
    }
    for (const phrase of this.#names) this.#ask('unknown-fault', phrase);
    if (this.#lead !== null) this.#ask('says-nothing', { start: 0, end: 0 });
    if (this.#except !== null) this.#ask('says-nothing', { start: 0, end: 0 });
    this.#doubts.push(...this.#list.doubts());
    if (this.#months.length > 0) this.#ask('period-unstated', { start: 0, end: 0 });
    if (this.#ought !== null) this.#ask('says-nothing', this.#ought.phrase);
    return {
      statements: this.#statements,
      doubts: this.#doubts,
      totals: this.#totals,
      wellSaid: this.#wellSaid,
    };
  }

  /** 纳入预算, where the standard charges for 未纳入预算 and the column tells what was found: it was done. */
  #settleDeeds(): void {
    if (!this.#findings) return;
    const done = this.#pending.filter(({ words, nouns }) => isDeed(nouns, words));
    this.#pending = this.#pending.filter((each) => !done.includes(each));
    for (const subject of done) {
      const { start, nouns } = subject;
      const phrase: Phrase = { ...NO_PHRASE, start, end: start + nouns.length };
      this.#state([subject], { ...NOTHING_SAID, claim: { kind: 'ok', told: true } }, phrase);
    }
  }

  /** 正在创建示范点 adds nothing yet, and takes nothing off. */
  #isOfBonus(phrase: Phrase, said: Said): boolean {
    const found = findSubject(phrase, said, this.#item);
    return found.kind === 'subject' && found.subject.words.line.kind === 'bonus';
  }

  /** Names a line other than the one spoken of last. */
  #isElsewhere(phrase: Phrase, said: Said): boolean {
    const found = findSubject(phrase, said, this.#item);
    if (found.kind === 'subject')
      return !this.#last.some(({ words }) => words === found.subject.words);
    return found.kind === 'several' || found.kind === 'subjects';
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
    const counted = said.claim.kind === 'held' && !said.claim.only && phrase.tokens.length > 2;
    const well =
      said.claim.kind === 'ok' ||
      (counted && said.claim.count <= this.#item.lines.length) ||
      (bare && said.claim.kind === 'absent');
    const found = findSubject(phrase, said, this.#item).kind;
    const known = found !== 'strange' || tellsPapers(nounsOf(phrase.tokens).replace(/^月份?/, ''));
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
    // 班子成员某甲、某乙未…: a person is named, and counted, but nothing is said yet.
    if (/某[甲乙丙丁戊己庚辛壬癸]/.test(nouns) && isOnlookerOnly(nouns)) return;
    const found = findSubject(phrase, said, this.#item);
    switch (found.kind) {
      case 'several':
        return this.#refuse('two-readings', phrase);
      case 'strange':
        if (namesSource(phrase)) return;
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
        if (tellsDoing(phrase)) return this.#hearDoing(found.subject, said, phrase);
        if (found.subject.words.line.kind === 'bonus') {
          this.#hearHonour(found.subject, said, phrase);
        } else if (this.#reaching !== null && phrase.joined !== 'strong') {
          this.#state([found.subject], this.#reaching, phrase);
        } else {
          this.#hearThing(found.subject, said, phrase);
        }
    }
  }

  /** A thing named alone: it happened, it says on what was just denied, what follows is about it, or its claim is to come. */
  #hearThing(subject: Subject, said: Said, phrase: Phrase): void {
    const last = this.#statements.at(-1);
    const { line, event } = subject.words;
    if (event && this.#persons.size > 0 && /^人/.test(line.unit ?? '')) {
      const count = this.#persons.size;
      this.#state([subject], { ...said, claim: { kind: 'bare', count, unit: '人' } }, phrase);
      this.#persons = new Set();
    } else if (tellsHappening(phrase, subject, this.#standard)) {
      this.#state([subject], { ...said, claim: { kind: 'absent', all: false } }, phrase);
    } else if (
      phrase.joined === 'weak' &&
      last?.claim.kind === 'ok' &&
      !last.claim.told &&
      last.words === subject.words
    ) {
      return;
    } else if (phrase.leads) {
      this.#lead = subject;
    } else {
      this.#pending.push(subject);
    }
  }

  /** 党员大会7月召开 was held where findings are written; elsewhere it may open what follows. */
  #hearDoing(subject: Subject, said: Said, phrase: Phrase): void {
    if (!this.#findings || said.months.length + said.dates === 0 || subject.words.event) {
      return this.#refuse('two-readings', phrase);
    }
    this.#state(
      [...this.#pending, subject],
      { ...said, claim: { kind: 'ok', told: true } },
      phrase,
    );
    this.#pending = [];
    this.#last = [subject];
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
    if (claim.kind === 'absent' || claim.kind === 'denied') return;
    const honour = words.ownText.split('；')[0]?.slice(-4) ?? '';
    if (!nouns.includes(honour) || claim.kind === 'gap')
      return this.#refuse('unknown-fault', phrase);
    const subject = { words, nouns, months: [], apart: false, start: phrase.start };
    const counted =
      words.line.control === 'counter' && (claim.kind === 'bare' || claim.kind === 'held');
    const told: Assertion = counted
      ? { kind: 'gap', count: claim.count, unit: claim.unit, unclear: false }
      : { kind: 'absent', all: false };
    this.#state([subject], { ...said, claim: told }, phrase);
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
    const level = levelOf(nouns, said, this.#item);
    if (level !== null) return this.#hearLevel(level, said, phrase);
    const found = findSubject(phrase, said, this.#item);
    const bare = nouns === '' && claim.kind === 'absent' && said.faults.length === 0;
    const alone = (found.kind !== 'subject' || bare) && this.#pending.length === 0;
    const whole = alone ? wholeList(phrase, said, this.#item, this.#statements.length === 0) : [];
    if (whole.length > 0) return this.#stateWhole(whole, said, claim, phrase);
    if (found.kind === 'several' && claim.kind === 'ok') {
      this.#wellSaid = true;
      return;
    }
    if (found.kind === 'several') return this.#refuse('two-readings', phrase);
    if (found.kind === 'strange' && claim.kind === 'ok' && tellsPapers(nouns)) return;
    if (found.kind === 'strange') return this.#refuse('unknown-fault', phrase);
    if (found.kind === 'subject' && found.subject.words.line.kind === 'bonus') {
      return this.#hearHonour(found.subject, said, phrase);
    }
    const own = found.kind === 'subject' ? found.subject : null;
    const several = found.kind === 'subjects' ? found.subjects : [];
    if (nouns === '' && isException(phrase) && own === null && this.#pending.length === 0) {
      this.#except = said;
      return;
    }
    const sole =
      found.kind === 'topic' || found.kind === 'unnamed' ? this.#sole(phrase, said) : null;
    const subjects = [...this.#subjectsFor(own ?? sole, several.length > 0 ? '' : nouns, several)];
    if (
      subjects.length === 0 ||
      (found.kind === 'topic' && sole === null && this.#pending.length === 0)
    ) {
      return this.#hearUnnamed(phrase, said, claim, summedUp);
    }
    const mere = phrase.tokens.every((token) => isSense(token, 'neg', 'short', 'neutral'));
    if (mere && own === null && this.#pending.length === 0) {
      return this.#refuse('says-nothing', phrase);
    }
    // 「清单，措施未落实」: whether 清单 shares what is said of 措施 is not told; 均 and 各 say so.
    const timed = this.#pending.every(({ months }) => months.length > 0) && said.months.length > 0;
    const same = own !== null && this.#pending.every(({ words }) => words === own.words);
    const shares = same || said.each || said.all || timed || phrase.joined !== 'strong';
    if (own !== null && !shares) this.#settleDeeds();
    if (own !== null && this.#pending.length > 0 && !shares) {
      return this.#refuse('says-nothing', phrase);
    }
    // 「支委会，未召开党小组会」 does not reach back to 支委会.
    if (own !== null && said.claimFirst && !said.all && !same && this.#pending.length > 0) {
      return this.#refuse('says-nothing', phrase);
    }
    this.#settleNames(claim);
    if (this.#ought !== null) {
      this.#state(subjects.slice(-1), this.#ought.said, this.#ought.phrase);
      this.#ought = null;
    }
    const reached = this.#excepted(claim) ?? this.#reached(said, claim);
    this.#state(subjects, this.#withMonths(reached), phrase);
    if (reached.claim.kind === 'gap') this.#list.begin(reached.claim.count);
    this.#last = subjects.map((subject) => ({ ...subject, months: [] }));
    this.#lead = null;
    this.#pending = [];
    this.#persons = new Set();
    this.#dates = 0;
    this.#quarters = new Set();
    this.#reaching = said.claimFirst ? said : reached === said ? null : this.#reaching;
  }

  /** 除5月外，每月主题党日资料齐全: May is what was missed. */
  #excepted(claim: Assertion): Said | null {
    const said = claim.kind === 'ok' ? this.#except : null;
    if (said !== null) this.#except = null;
    return said;
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
    if (this.#lead !== null) return [this.#lead];
    const [only] = this.#item.lines;
    const single = this.#item.lines.length === 1 && only !== undefined;
    if (this.#last.length > 0 && (nouns === '' || single)) return this.#last;
    return single ? [{ words: only, months: [], apart: false, nouns: '', start: 0 }] : [];
  }

  /** 覆盖率75%: as far below the threshold as it is, or above it. */
  #hearLevel({ words, gap }: Level, said: Said, phrase: Phrase): void {
    const subject = { words, months: [], apart: false, nouns: '', start: phrase.start };
    const unit = words.line.unit ?? '';
    const counted: Assertion = { kind: 'gap', count: gap, unit, unclear: false };
    const missed: Assertion =
      words.line.control === 'counter' ? counted : { kind: 'absent', all: false };
    const claim: Assertion = gap > 0 ? missed : { kind: 'ok', told: false };
    this.#state([subject], { ...said, claim }, phrase);
    this.#last = [subject];
  }

  /** 三项均未落实: of every line alike. */
  #stateWhole(whole: readonly Subject[], said: Said, claim: Assertion, phrase: Phrase): void {
    const missed = claim.kind === 'gap' || claim.kind === 'absent';
    if (!missed && claim.kind !== 'ok' && claim.kind !== 'held')
      return this.#refuse('two-readings', phrase);
    const told: Assertion = missed ? { kind: 'absent', all: true } : { kind: 'ok', told: true };
    this.#state(whole, { ...said, claim: told }, phrase);
    this.#last = [];
  }

  /** 「没有方案，少2次」: of the only rule that counts in that way, where the thing before is not counted at all. */
  #sole(phrase: Phrase, said: Said): Subject | null {
    if (this.#pending.length > 0 || this.#lead !== null) return null;
    const { claim } = said;
    const fits = ({ words: { line } }: Subject): boolean =>
      line.control === 'counter' && 'count' in claim && countsFor(claim.unit, line) !== 'no';
    if (this.#last.some(fits)) return null;
    return soleCounter(phrase, said, this.#item);
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
    const heard = { dates: this.#dates, quarters: this.#quarters, persons: this.#persons.size };
    const { statements, doubts } = stateClaim(subjects, said, phrase, heard);
    this.#statements.push(...statements);
    this.#doubts.push(...doubts);
  }
}
