import type { Question } from '../fact';
import { NOTHING_SAID } from './fact-claim';
import type { Said } from './fact-claim';
import type { Phrase } from '../words/fact-phrases';
import type { Subject } from './find-subject';
import { LackDetails, asksCompleteness } from './lack-details';
import { ListedFaults } from './listed-faults';
import { stateClaim } from './state-claim';
import type { Assertion } from './state-claim';
import type { Doubtful, Statement, Told } from './statement';
import { givesExamples, isDeed, isNamedWell } from './tells-doing';

const NO_PHRASE: Phrase = {
  tokens: [],
  start: 0,
  end: 0,
  joined: 'strong',
  after: '',
  leads: false,
  mark: null,
};

/** What has been heard of a cell so far: what was stated, and what has not found its place yet. */
export class FactNotes {
  readonly statements: Statement[] = [];
  /** There is but one thing to charge, and once: a name more or less of it changes nothing. */
  readonly single: boolean;
  readonly doubts: Doubtful[] = [];
  readonly totals: number[] = [];
  wellSaid = false;
  /** Things named whose claim is still to come: 支委会、党小组会各缺1次. */
  pending: Subject[] = [];
  #plain: Phrase | null = null;
  /** Months named before anything they could belong to. */
  months: readonly number[] = [];
  /** Words nobody knows, which a following 两名 would make people. */
  names: Phrase[] = [];
  persons = new Set<string>();
  /** Days named before what happened on them. */
  dates = 0;
  quarters = new Set<number>();
  /** 抽测5人 before the test is named. */
  ought: { readonly said: Said; readonly phrase: Phrase } | null = null;
  last: readonly Subject[] = [];
  /** A thing named before a colon: what follows is about it, unless it names a thing of its own. */
  lead: Subject | null = null;
  /** 除5月外, before what it is an exception to. */
  except: Said | null = null;
  readonly list = new ListedFaults();
  readonly details = new LackDetails();
  /** A claim that stood before its thing, and so reaches over things listed after it. */
  reaching: Said | null = null;

  constructor(single = false) {
    this.single = single;
  }

  finish(): Omit<Told, 'stated'> {
    for (const { start, nouns } of this.pending) {
      this.ask('says-nothing', { start, end: start + nouns.length });
    }
    for (const phrase of this.names) this.ask('unknown-fault', phrase);
    if (this.lead !== null) this.ask('says-nothing', { start: 0, end: 0 });
    if (this.except !== null) this.ask('says-nothing', { start: 0, end: 0 });
    this.doubts.push(...this.list.doubts(), ...this.details.doubts());
    if (this.months.length > 0) this.ask('period-unstated', { start: 0, end: 0 });
    if (this.ought !== null) this.ask('says-nothing', this.ought.phrase);
    return {
      statements: this.statements,
      doubts: this.doubts,
      totals: this.totals,
      wellSaid: this.wellSaid,
    };
  }

  ask(code: Question['code'], { start, end }: { start: number; end: number }): void {
    this.doubts.push({ code, start, end });
  }

  refuse(code: Question['code'], phrase: Phrase): void {
    this.ask(code, phrase);
    this.pending = [];
    this.names = [];
    this.reaching = null;
    this.last = [];
  }

  /** A thing done that no rule speaks of; it may still turn out to share a fault told after it. */
  hearPlainly(phrase: Phrase): void {
    if (this.reaching !== null && phrase.joined !== 'strong')
      return this.refuse('unknown-fault', phrase);
    this.#plain = phrase;
  }

  /** 座谈交流、党员大会均未开展: what was only told of before was missed as well, and no rule knows it. */
  #settlePlain({ claim, all, each }: Said, { joined }: Phrase): void {
    const fault = claim.kind === 'absent' || claim.kind === 'gap';
    if (this.#plain !== null && fault && (joined !== 'strong' || all || each)) {
      this.ask('unknown-fault', this.#plain);
    }
    this.#plain = null;
  }

  /** Months alone belong to the fact before them where they count it out, else to the thing just named, else to what follows. */
  addMonths(months: readonly number[]): void {
    const named = this.pending.at(-1);
    const last = this.statements.at(-1);
    if (named !== undefined) {
      const own = { ...named, months: [...new Set([...named.months, ...months])] };
      this.pending = [...this.pending.slice(0, -1), own];
    } else if (
      last?.claim.kind === 'gap' &&
      last.months.length === 0 &&
      last.claim.count === months.length
    ) {
      this.statements[this.statements.length - 1] = { ...last, months };
    } else {
      this.months = [...new Set([...this.months, ...months])];
    }
  }

  /** 1月8日、3月2日…: days something happened on, unless they are days of the check. */
  addDates(phrase: Phrase, said: Said): void {
    const checked = phrase.tokens.some(({ text }) =>
      /查看|检查|核查|抽查|查阅|截[至止]/.test(text),
    );
    this.dates = checked ? 0 : this.dates + said.dates;
  }

  /** Names in front of 两名 are the two; names in front of anything else are words not understood. */
  settleNames(claim: Assertion, phrase: Phrase): void {
    const persons = 'count' in claim && /^(人|名|位|人次)$/.test(claim.unit);
    // 电教设备、桌椅等硬件设施不完备: examples of the name behind 等; 桌椅、投影全部齐备: what is well done beside it.
    const listed = this.names.every(({ joined }, at) => at === 0 || joined === 'weak');
    const said = phrase.joined === 'weak' && listed;
    const once = this.single && claim.kind === 'absent';
    const examples = said && (givesExamples(phrase) || claim.kind === 'ok' || once);
    if (!persons && !examples) for (const name of this.names) this.ask('unknown-fault', name);
    this.names = [];
  }

  /** The months named before go with what is said now. */
  takeMonths(said: Said): Said {
    const months = [...new Set([...this.months, ...said.months])];
    this.months = [];
    return { ...said, months };
  }

  /** 纳入预算, where the standard charges for 未纳入预算 and the column tells what was found: it was done. */
  settleDeeds(amongDone: boolean | null = null): void {
    if (amongDone === false) return;
    const done = this.pending.filter(({ words, nouns }) =>
      amongDone === true ? isNamedWell(nouns, words.name) : isDeed(nouns, words),
    );
    this.pending = this.pending.filter((each) => !done.includes(each));
    for (const subject of done) {
      const { start, nouns } = subject;
      const phrase: Phrase = { ...NO_PHRASE, start, end: start + nouns.length };
      this.state([subject], { ...NOTHING_SAID, claim: { kind: 'ok', told: true } }, phrase);
    }
  }

  /** 除5月外，每月主题党日资料齐全: May is what was missed. */
  excepted(claim: Assertion): Said | null {
    const said = claim.kind === 'ok' ? this.except : null;
    if (said !== null) this.except = null;
    return said;
  }

  /** 少开支委会1次、党小组会1次: the second number is short as well. */
  reached(said: Said, claim: Assertion): Said {
    if (claim.kind !== 'bare' || this.reaching?.claim.kind !== 'gap') return said;
    const { count, unit } = claim;
    return { ...said, claim: { kind: 'gap', count, unit, unclear: this.reaching.claim.unclear } };
  }

  /** Writes down what is said of each subject. */
  state(subjects: readonly Subject[], said: Said, phrase: Phrase): void {
    this.#settlePlain(said, phrase);
    const lacks =
      said.claim.kind === 'absent' && subjects.some(({ words }) => asksCompleteness(words));
    if (lacks) this.details.tell(phrase);
    const heard = { dates: this.dates, quarters: this.quarters, persons: this.persons.size };
    const { statements, doubts } = stateClaim(subjects, said, phrase, heard);
    this.statements.push(...statements);
    this.doubts.push(...doubts);
  }

  /** A claim has found its things: nothing waits any longer. */
  settle(subjects: readonly Subject[]): void {
    this.last = subjects.map((subject) => ({ ...subject, months: [] }));
    this.lead = null;
    this.pending = [];
    this.persons = new Set();
    this.dates = 0;
    this.quarters = new Set();
  }
}
