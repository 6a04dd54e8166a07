import type { Question } from './fact';
import { readClaim } from './fact-claims';
import type { Claim, Said } from './fact-claims';
import { isSense, nounsOf } from './fact-phrases';
import type { Phrase, Spoken } from './fact-phrases';
import { countsFor } from './fact-units';
import type { ItemWords, LineWords } from './line-words';
import { matchLine } from './match-line';
import type { LineMatch } from './match-line';
import type { StatedPoints } from './stated-points';

/** What the cell says of one line. Places are units of the normalised text. */
export interface Statement {
  readonly words: LineWords;
  readonly claim: Exclude<Claim, { kind: 'none' | 'question' }>;
  readonly months: readonly number[];
  readonly dates: number;
  readonly each: boolean;
  /** People named (某甲、某乙), where nothing else gives their number. */
  readonly persons: number;
  /** Only words around the line's own led here (组织生活正常化 for “五化”建设). */
  readonly apart: boolean;
  readonly nouns: string;
  readonly start: number;
  readonly end: number;
}

/** A question with its place in the normalised text. */
export interface Doubtful {
  readonly code: Question['code'];
  readonly start: number;
  readonly end: number;
}

/** A cell's phrases tied to lines, in the order of the text. */
export interface Told {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubtful[];
  readonly stated: readonly { readonly stated: StatedPoints; readonly start: number }[];
  /** Sums the cell gives over all its facts: 共少3次. */
  readonly totals: readonly number[];
  /** Something was said to be as it should, of the rest or of all. */
  readonly wellSaid: boolean;
}

interface Subject {
  readonly words: LineWords;
  readonly months: readonly number[];
  readonly apart: boolean;
  readonly nouns: string;
  readonly start: number;
}

/** Ties every phrase to the line it speaks of; a phrase that cannot be tied becomes a question. */
export class FactTeller {
  readonly #item: ItemWords;
  readonly #standard: string;
  readonly #known: string;
  readonly #statements: Statement[] = [];
  readonly #doubts: Doubtful[] = [];
  readonly #totals: number[] = [];
  #pending: Subject[] = [];
  #months: readonly number[] = [];
  #names: Phrase[] = [];
  #ought: { said: Said; phrase: Phrase } | null = null;
  #last: readonly Subject[] = [];
  #lastSaid: { said: Said; joinable: boolean } | null = null;
  #wellSaid = false;
  #summedUp = false;
  #persons = new Set<string>();

  constructor(item: ItemWords, standard: string, known: string) {
    this.#item = item;
    this.#standard = standard;
    this.#known = known;
  }

  tell(spoken: readonly Spoken[]): Told {
    const stated: { stated: StatedPoints; start: number }[] = [];
    for (const [at, each] of spoken.entries()) {
      const next = spoken[at + 1];
      this.#summedUp = next?.kind === 'phrase' && next.phrase.mark === 'among';
      if (each.kind === 'stated') {
        stated.push(each);
        this.#lastSaid = null;
      } else {
        this.#hear(each.phrase);
      }
    }
    this.#finish();
    return {
      statements: this.#statements,
      doubts: this.#doubts,
      stated,
      totals: this.#totals,
      wellSaid: this.#wellSaid,
    };
  }

  #ask(code: Question['code'], phrase: { start: number; end: number }): void {
    this.#doubts.push({ code, start: phrase.start, end: phrase.end });
  }

  #hear(phrase: Phrase): void {
    const said = readClaim(phrase, this.#standard, this.#known);
    const { claim } = said;
    if (claim.kind === 'question') {
      this.#ask(claim.code, phrase);
      this.#lastSaid = null;
      this.#pending = [];
      this.#last = [];
      return;
    }
    if (phrase.mark === 'rest') return this.#hearRest(phrase, said);
    const nouns = nounsOf(phrase.tokens);
    if (said.total && nouns === '' && claim.kind === 'gap') {
      this.#totals.push(claim.count);
      return;
    }
    for (const [person] of nouns.matchAll(/某[甲乙丙丁戊己庚辛壬癸]/g)) this.#persons.add(person);
    const found = this.#find(nouns, said);
    if (claim.kind === 'none') return this.#hearSubject(phrase, said, nouns, found);
    this.#hearClaim(phrase, said, claim, nouns, found);
  }

  /** 其余按要求 speaks of no line; 其余均未落实 speaks of too many. */
  #hearRest(phrase: Phrase, said: Said): void {
    const { claim } = said;
    const bare = phrase.tokens.every((token) => isSense(token, 'rest', 'neutral', 'neg'));
    if (claim.kind === 'ok' || (bare && claim.kind === 'absent')) {
      if (this.#strange(nounsOf(phrase.tokens))) this.#ask('unknown-fault', phrase);
      this.#wellSaid = true;
    } else {
      this.#ask('two-readings', phrase);
    }
    this.#lastSaid = null;
  }

  #strange(nouns: string): boolean {
    return nouns !== '' && 'strange' in matchLine(nouns, this.#item)
      ? strangeOf(matchLine(nouns, this.#item)) !== ''
      : false;
  }

  #find(nouns: string, said: Said): LineMatch {
    const { claim } = said;
    const accepts = (words: LineWords): boolean =>
      !('count' in claim) || countsFor(claim.unit, words.line) === 'fits';
    const byNouns = matchLine(nouns, this.#item, accepts);
    if (byNouns.kind === 'line' || byNouns.kind === 'several' || said.claimWords === '') {
      return byNouns;
    }
    const byAll = matchLine(`${nouns} ${said.claimWords}`, this.#item, accepts);
    return byAll.kind === 'line' ? { ...byAll, strange: strangeOf(byNouns) } : byNouns;
  }

  #hearSubject(phrase: Phrase, said: Said, nouns: string, found: LineMatch): void {
    if (nouns === '') {
      if (said.months.length > 0) this.#hearMonths(said.months);
      return;
    }
    if (found.kind === 'several') return this.#ask('two-readings', phrase);
    const subject = this.#subjectOf(found, said, nouns, phrase);
    if (subject === null) {
      if (found.kind === 'none' && found.strange !== '') this.#names.push(phrase);
      else if (strangeOf(found) !== '') this.#ask('unknown-fault', phrase);
      return;
    }
    if (strangeOf(found) !== '') return this.#ask('unknown-fault', phrase);
    const last = this.#lastSaid;
    if (last?.joinable === true && phrase.joined === 'weak') {
      this.#state([subject], last.said, phrase);
      return;
    }
    this.#pending.push(subject);
  }

  /** Months alone belong to the fact before them where they count it out, else to the one that follows. */
  #hearMonths(months: readonly number[]): void {
    const last = this.#statements.at(-1);
    if (
      last?.claim.kind === 'gap' &&
      last.months.length === 0 &&
      last.claim.count === months.length &&
      this.#pending.length === 0
    ) {
      this.#statements[this.#statements.length - 1] = { ...last, months };
      return;
    }
    this.#months = [...this.#months, ...months];
  }

  #subjectOf(found: LineMatch, said: Said, nouns: string, phrase: Phrase): Subject | null {
    const place = { months: said.months, nouns, start: phrase.start };
    if (found.kind === 'line') return { words: found.words, apart: found.apart, ...place };
    const [only] = this.#item.lines;
    if (this.#item.lines.length === 1 && only !== undefined && found.kind === 'topic') {
      return { words: only, apart: false, ...place };
    }
    return null;
  }

  #hearClaim(
    phrase: Phrase,
    said: Said,
    claim: Statement['claim'],
    nouns: string,
    found: LineMatch,
  ): void {
    if (found.kind === 'several') return this.#refuse('two-readings', phrase);
    const own = this.#subjectOf(found, said, nouns, phrase);
    if (this.#isStrange(found, own, claim, phrase)) return this.#refuse('unknown-fault', phrase);
    if (own === null && nouns !== '' && found.kind === 'topic' && !this.#summedUp) {
      if (claim.kind === 'ok') {
        this.#wellSaid = true;
        return;
      }
      return this.#refuse('two-readings', phrase);
    }
    const subjects = this.#subjectsFor(own);
    if (subjects.length === 0) return this.#hearUnnamed(phrase, said, claim);
    this.#settleNames(claim);
    if (this.#ought !== null) {
      this.#state(subjects.slice(-1), this.#ought.said, this.#ought.phrase);
      this.#ought = null;
    }
    this.#state(subjects, this.#withMonths(said), phrase);
    this.#last = subjects.map((subject) => ({ ...subject, months: [] }));
    this.#pending = [];
    this.#persons = new Set();
    this.#lastSaid = { said, joinable: said.claimFirst && !('count' in claim && !said.each) };
  }

  #refuse(code: Question['code'], phrase: Phrase): void {
    this.#ask(code, phrase);
    this.#pending = [];
    this.#names = [];
    this.#lastSaid = null;
    this.#last = [];
  }

  #isStrange(
    found: LineMatch,
    own: Subject | null,
    claim: Statement['claim'],
    phrase: Phrase,
  ): boolean {
    const strange = strangeOf(found);
    if (strange === '') return false;
    const persons = 'count' in claim && /^(人|名|位|人次)$/.test(claim.unit);
    if (persons && strange.length <= 4 && own !== null) return false;
    if (persons && strange.length <= 4 && nounsOf(phrase.tokens) === strange) return false;
    const check = own?.words.line.control === 'check';
    return !(
      check && strange.split(' ').every((word) => /^(资料|材料|手续|事宜|任务)$/.test(word))
    );
  }

  #subjectsFor(own: Subject | null): readonly Subject[] {
    if (own !== null) return [...this.#pending, own];
    if (this.#pending.length > 0) return this.#pending;
    if (this.#last.length > 0) return this.#last;
    const [only] = this.#item.lines;
    return this.#item.lines.length === 1 && only !== undefined
      ? [{ words: only, months: [], apart: false, nouns: '', start: 0 }]
      : [];
  }

  #hearUnnamed(phrase: Phrase, said: Said, claim: Statement['claim']): void {
    if (claim.kind === 'ok') {
      this.#wellSaid = true;
    } else if (claim.kind === 'ought') {
      if (claim.unit !== '机构') this.#ought = { said, phrase };
    } else if (claim.kind === 'gap' && this.#summedUp) {
      this.#totals.push(claim.count);
    } else {
      this.#ask('two-readings', phrase);
    }
  }

  /** Names in front of 两名 are the two; names in front of anything else are words not understood. */
  #settleNames(claim: Statement['claim']): void {
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
    const keys = new Set(subjects.map(({ words }) => words.line.key));
    const shared = keys.size > 1;
    if (shared && 'count' in claim && !said.each) {
      const even = said.total && claim.kind === 'gap' && claim.count === keys.size;
      if (!even) return this.#ask('two-readings', phrase);
    }
    const even = shared && said.total && claim.kind === 'gap';
    for (const subject of subjects) {
      const months =
        subject.months.length > 0 && subject.months !== said.months
          ? [...new Set([...subject.months, ...(shared ? [] : said.months)])]
          : said.months;
      this.#statements.push({
        words: subject.words,
        claim: even && claim.kind === 'gap' ? { ...claim, count: 1 } : claim,
        months,
        dates: said.dates,
        each: said.each && !shared,
        persons: this.#persons.size,
        apart: subject.apart,
        nouns: subject.nouns,
        start: Math.min(subject.start, phrase.start),
        end: phrase.end,
      });
      if (shared && said.each && months.length > 1) this.#ask('two-readings', phrase);
    }
  }

  #finish(): void {
    for (const subject of this.#pending) {
      this.#ask('says-nothing', {
        start: subject.start,
        end: subject.start + subject.nouns.length,
      });
    }
    for (const phrase of this.#names) this.#ask('unknown-fault', phrase);
    if (this.#months.length > 0) this.#doubts.push({ code: 'period-unstated', start: 0, end: 0 });
    if (this.#ought !== null) this.#ask('says-nothing', this.#ought.phrase);
  }
}

function strangeOf(match: LineMatch): string {
  return 'strange' in match ? match.strange : '';
}
