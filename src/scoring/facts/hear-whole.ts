import type { Said } from './fact-claim';
import type { FactNotes } from './fact-notes';
import type { Phrase } from '../words/fact-phrases';
import type { Subject } from './find-subject';
import type { Level } from './rate-level';
import type { Assertion } from './state-claim';

/** 覆盖率75%: as far below the threshold as it is, or above it. */
export function hearLevel(
  notes: FactNotes,
  { words, gap }: Level,
  said: Said,
  phrase: Phrase,
): void {
  const subject = { words, months: [], apart: false, nouns: '', start: phrase.start };
  const unit = words.line.unit ?? '';
  const counted: Assertion = { kind: 'gap', count: gap, unit, unclear: false };
  const missed: Assertion =
    words.line.control === 'counter' ? counted : { kind: 'absent', all: false };
  const claim: Assertion = gap > 0 ? missed : { kind: 'ok', told: false };
  notes.state([subject], { ...said, claim }, phrase);
  notes.last = [subject];
}

/** 三项均未落实: of every line alike. */
export function hearWhole(
  notes: FactNotes,
  whole: readonly Subject[],
  said: Said,
  claim: Assertion,
  phrase: Phrase,
): void {
  const missed = claim.kind === 'gap' || claim.kind === 'absent';
  if (!missed && claim.kind !== 'ok' && claim.kind !== 'held')
    return notes.refuse('two-readings', phrase);
  const told: Assertion = missed ? { kind: 'absent', all: true } : { kind: 'ok', told: true };
  notes.state(whole, { ...said, claim: told }, phrase);
  notes.last = [];
}
