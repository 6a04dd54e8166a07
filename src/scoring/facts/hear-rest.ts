import { isWell } from './bearable-words';
import type { Said } from './fact-claim';
import { isSense } from '../words/token-claims';
import { nounsOf } from '../words/phrase-nouns';
import type { Phrase } from '../words/fact-phrases';
import { countsFor } from '../words/fact-units';
import { findSubject } from './find-subject';
import type { Subject } from './find-subject';
import type { Listening } from './hear-things';
import type { ItemWords } from '../words/line-words';
import { tellsPapers } from './tells-doing';
import { isAsDue } from './told-periods';

/** 其余按要求 speaks of no line; 其余均未落实 speaks of too many. */
export function hearRest({ item, notes }: Listening, phrase: Phrase, said: Said): void {
  const bare = phrase.tokens.every((token) => isSense(token, 'rest', 'neutral', 'neg'));
  const counted = said.claim.kind === 'held' && !said.claim.only && phrase.tokens.length > 2;
  const well =
    said.claim.kind === 'ok' ||
    isAsDue(notes.last[0]?.words, said) ||
    (counted && said.claim.count <= item.lines.length) ||
    (counted && isPieces(said, notes.last[0])) ||
    (bare && said.claim.kind === 'absent') ||
    (said.claim.kind === 'held' && !said.claim.only && isWell(phrase));
  const found = findSubject(phrase, said, item).kind;
  const known = found !== 'strange' || tellsPapers(nounsOf(phrase.tokens).replace(/^月份?/, ''));
  notes.reaching = null;
  if (!well) return notes.ask('two-readings', phrase);
  if (!known) return notes.ask('unknown-fault', phrase);
  notes.wellSaid = true;
}

/** 其余4项已整改, where the standard sets no number: what was done beside what was charged. */
function isPieces({ claim }: Said, last: Subject | undefined): boolean {
  if (claim.kind !== 'held' || last === undefined) return false;
  const { line } = last.words;
  return (
    line.control === 'counter' && line.ought === null && line.unit === '项' && claim.unit === '项'
  );
}

/** 其余2人未指导: what is left is told by its own number, under the one line that counts it (F80). */
export function isCountedRest(phrase: Phrase, said: Said, item: ItemWords): boolean {
  const { claim } = said;
  if (claim.kind !== 'gap') return false;
  if (item.lines.length === 1) return true;
  const found = findSubject(phrase, said, item);
  if (found.kind !== 'subject') return false;
  const { line } = found.subject.words;
  return line.control === 'counter' && line.unit !== null && countsFor(claim.unit, line) === 'fits';
}
