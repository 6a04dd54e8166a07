import { isPraised } from './bearable-words';
import type { Said } from './fact-claim';
import { readClaim } from './fact-claims';
import { FactNotes } from './fact-notes';
import { isSense } from '../words/token-claims';
import { nounsOf } from '../words/phrase-nouns';
import type { Phrase, Spoken } from '../words/fact-phrases';
import { countsFor } from '../words/fact-units';
import { findSubject } from './find-subject';
import type { Subject } from './find-subject';
import { hearRest, isCountedRest } from './hear-rest';
import { hearHonour, hearSubject } from './hear-things';
import type { Listening } from './hear-things';
import { hearLevel, hearWhole } from './hear-whole';
import type { ItemWords } from '../words/line-words';
import { matchLine } from '../words/match-line';
import { tellsPlainDoing } from './plain-doing';
import { levelOf } from './rate-level';
import { isTotal } from './told-total';
import type { Assertion } from './state-claim';
import type { StatedPoints } from '../words/stated-points';
import type { Told } from './statement';
import { isException, isNotYet, tellsNoTrouble, tellsPapers } from './tells-doing';
import { soleCounter, wholeList } from './whole-list';

const PERSON = /某[甲乙丙丁戊己庚辛壬癸]/g;

/** Ties every phrase to the line it speaks of; a phrase that cannot be tied becomes a question. */
export function tellFacts(spoken: readonly Spoken[], heard: Omit<Listening, 'notes'>): Told {
  const teller = new FactTeller(heard);
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
  readonly #heard: Listening;
  readonly #item: ItemWords;
  readonly #notes: FactNotes;
  /** Whether the phrase before was a question. */
  #refused = false;

  constructor(heard: Omit<Listening, 'notes'>) {
    const [only, another] = heard.item.lines;
    this.#notes = new FactNotes(another === undefined && only?.line.control === 'check');
    this.#heard = { ...heard, notes: this.#notes };
    this.#item = heard.item;
  }

  hear(phrase: Phrase, summedUp: boolean): void {
    const before = this.#refused;
    const doubts = this.#notes.doubts.length;
    this.#refused = false;
    // 每月开展1次主题党日少｜1次: what goes on without a mark from words not understood is not understood either.
    if (before && phrase.joined === 'none' && nounsOf(phrase.tokens) === '') {
      this.#notes.refuse('two-readings', phrase);
    } else {
      this.#hear(phrase, summedUp);
    }
    this.#refused = this.#notes.doubts.length > doubts;
  }

  #hear(phrase: Phrase, summedUp: boolean): void {
    const said = readClaim(phrase, this.#heard.standard, this.#heard.known);
    if (this.#notes.list.takes(phrase, said.claim, () => this.#isElsewhere(phrase, said))) return;
    if (isNotYet(phrase) && this.#isOfBonus(phrase)) return;
    if (said.claim.kind === 'question') return this.#notes.refuse(said.claim.code, phrase);
    if (phrase.mark === 'rest' && !isCountedRest(phrase, said, this.#item))
      return hearRest(this.#heard, phrase, said);
    const nouns = nounsOf(phrase.tokens);
    if (isTotal(said, nouns, this.#notes.statements)) {
      this.#notes.totals.push(said.claim.count);
      return;
    }
    for (const [person] of nouns.matchAll(PERSON)) this.#notes.persons.add(person);
    if (said.claim.kind === 'none') return hearSubject(this.#heard, phrase, said, nouns);
    this.#hearClaim(phrase, said, said.claim, nouns, summedUp);
  }

  breakOff(): void {
    this.#notes.reaching = null;
  }

  finish(): Omit<Told, 'stated'> {
    if (this.#heard.findings) this.#notes.settleDeeds();
    return this.#notes.finish();
  }

  /** 正在创建示范点 adds nothing yet, and takes nothing off. */
  #isOfBonus(phrase: Phrase): boolean {
    const found = matchLine(nounsOf(phrase.tokens), this.#item);
    return found.kind === 'line' && found.words.line.kind === 'bonus';
  }

  /** Names a line other than the one spoken of last. */
  #isElsewhere(phrase: Phrase, said: Said): boolean {
    const found = findSubject(phrase, said, this.#item);
    if (found.kind === 'subject')
      return !this.#notes.last.some(({ words }) => words === found.subject.words);
    return found.kind === 'several' || found.kind === 'subjects';
  }

  #hearClaim(phrase: Phrase, said: Said, claim: Assertion, nouns: string, summedUp: boolean): void {
    // 制定工作方案，开展4次: the number is not that of what was drawn up.
    if (this.#heard.findings && nouns === '' && 'count' in claim) this.#notes.settleDeeds();
    if (nouns === '' && claim.kind === 'ok' && tellsNoTrouble(phrase)) {
      this.#notes.wellSaid = true;
      return;
    }
    const level = levelOf(nouns, said, this.#item);
    if (level !== null) return hearLevel(this.#notes, level, said, phrase);
    const found = findSubject(phrase, said, this.#item);
    const bare = nouns === '' && claim.kind === 'absent' && said.faults.length === 0;
    const alone = (found.kind !== 'subject' || bare) && this.#notes.pending.length === 0;
    const whole = alone
      ? wholeList(phrase, said, this.#item, this.#notes.statements.length === 0)
      : [];
    if (whole.length > 0) return hearWhole(this.#notes, whole, said, claim, phrase);
    if (found.kind === 'several' && claim.kind === 'ok') {
      this.#notes.wellSaid = true;
      return;
    }
    if (found.kind === 'several') return this.#notes.refuse('two-readings', phrase);
    if (found.kind === 'strange' && this.#hearBeside(phrase, said, claim, nouns)) return;
    if (found.kind === 'strange' && tellsPlainDoing(phrase, said, this.#item))
      return this.#notes.hearPlainly(phrase);
    if (found.kind === 'strange' && this.#notes.details.takes(phrase, this.#item.lines)) return;
    if (found.kind === 'strange') return this.#notes.refuse('unknown-fault', phrase);
    if (found.kind === 'subject' && found.subject.words.line.kind === 'bonus') {
      return hearHonour(this.#heard, found.subject, said, phrase);
    }
    const own = found.kind === 'subject' ? found.subject : null;
    const several = found.kind === 'subjects' ? found.subjects : [];
    if (nouns === '' && isException(phrase) && own === null && this.#notes.pending.length === 0) {
      this.#notes.except = said;
      return;
    }
    const sole =
      found.kind === 'topic' || found.kind === 'unnamed' ? this.#sole(phrase, said) : null;
    const subjects = [...this.#subjectsFor(own ?? sole, several.length > 0 ? '' : nouns, several)];
    if (
      subjects.length === 0 ||
      (found.kind === 'topic' && sole === null && this.#notes.pending.length === 0)
    ) {
      return this.#hearUnnamed(phrase, said, claim, summedUp);
    }
    const mere = phrase.tokens.every((token) => isSense(token, 'neg', 'short', 'neutral'));
    if (mere && own === null && this.#notes.pending.length === 0) {
      if (claim.kind === 'ok') {
        this.#notes.wellSaid = true;
        return;
      }
      return this.#notes.refuse('says-nothing', phrase);
    }
    // 「清单，措施未落实」: whether 清单 shares what is said of 措施 is not told; 均 and 各 say so.
    const timed =
      this.#notes.pending.every(({ months }) => months.length > 0) && said.months.length > 0;
    const same = own !== null && this.#notes.pending.every(({ words }) => words === own.words);
    const shares = same || said.each || said.all || timed || phrase.joined !== 'strong';
    if (own !== null && !shares) {
      this.#notes.settleDeeds(this.#heard.findings ? null : claim.kind === 'ok');
    }
    if (own !== null && this.#notes.pending.length > 0 && !shares) {
      return this.#notes.refuse('says-nothing', phrase);
    }
    // 「支委会，未召开党小组会」 does not reach back to 支委会.
    if (own !== null && said.claimFirst && !said.all && !same && this.#notes.pending.length > 0) {
      return this.#notes.refuse('says-nothing', phrase);
    }
    this.#notes.settleNames(claim, phrase);
    if (this.#notes.ought !== null) {
      this.#notes.state(subjects.slice(-1), this.#notes.ought.said, this.#notes.ought.phrase);
      this.#notes.ought = null;
    }
    const reached = this.#notes.excepted(claim) ?? this.#notes.reached(said, claim);
    const left = own !== null && !shares ? [own] : subjects;
    this.#notes.state(left, this.#notes.takeMonths(reached), phrase);
    if (reached.claim.kind === 'gap') this.#notes.list.begin(reached.claim.count);
    this.#notes.settle(subjects);
    this.#notes.reaching = said.claimFirst ? said : reached === said ? null : this.#notes.reaching;
  }

  /**
   * 活动室、桌椅、投影全部齐备: what neither item nor standard speaks of shares what is said well of the things named before it,
   * and a fault of them where there is but one thing to charge.
   */
  #hearBeside(phrase: Phrase, said: Said, claim: Assertion, nouns: string): boolean {
    const { pending } = this.#notes;
    const once = this.#notes.single && said.all;
    const praised = claim.kind === 'ok' && (tellsPapers(nouns) || isPraised(phrase, nouns, claim));
    const fault = claim.kind === 'absent' && once && pending.length > 0 && phrase.joined === 'weak';
    if (!praised && !fault) return false;
    if (pending.length === 0 || !(said.all || phrase.joined === 'weak')) return praised;
    this.#notes.settleNames(claim, phrase);
    this.#notes.state(pending, this.#notes.takeMonths(said), phrase);
    this.#notes.settle(pending);
    return true;
  }

  #subjectsFor(
    own: Subject | null,
    nouns: string,
    several: readonly Subject[],
  ): readonly Subject[] {
    if (several.length > 0) return [...this.#notes.pending, ...several];
    if (own !== null) return [...this.#notes.pending, own];
    if (this.#notes.pending.length > 0) return this.#notes.pending;
    if (this.#notes.lead !== null) return [this.#notes.lead];
    const [only] = this.#item.lines;
    const single = this.#item.lines.length === 1 && only !== undefined;
    if (this.#notes.last.length > 0 && (nouns === '' || single)) return this.#notes.last;
    return single ? [{ words: only, months: [], apart: false, nouns: '', start: 0 }] : [];
  }

  /** 「没有方案，少2次」: of the only rule that counts in that way, where the thing before is not counted at all. */
  #sole(phrase: Phrase, said: Said): Subject | null {
    if (this.#notes.pending.length > 0 || this.#notes.lead !== null) return null;
    const { claim } = said;
    const fits = ({ words: { line } }: Subject): boolean =>
      line.control === 'counter' && 'count' in claim && countsFor(claim.unit, line) !== 'no';
    if (this.#notes.last.some(fits)) return null;
    return soleCounter(phrase, said, this.#item);
  }

  #hearUnnamed(phrase: Phrase, said: Said, claim: Assertion, summedUp: boolean): void {
    this.#notes.reaching = null;
    if (claim.kind === 'ok') {
      this.#notes.wellSaid = true;
    } else if (claim.kind === 'ought' || claim.kind === 'bare') {
      if (this.#notes.ought !== null) this.#notes.ask('two-readings', this.#notes.ought.phrase);
      const besides = claim.kind === 'ought' && claim.unit === '机构';
      this.#notes.ought = besides ? null : { said, phrase };
    } else if (claim.kind === 'gap' && summedUp) {
      this.#notes.totals.push(claim.count);
    } else {
      this.#notes.refuse('two-readings', phrase);
    }
  }
}
