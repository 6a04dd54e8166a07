import { parseLocalDate } from '../../../src/base/local-date';
import type { FactRecord } from '../../../src/ledger/review-record';
import type { ConclusionTrigger } from '../../../src/scheme/joint-review';
import { readMonths } from './read-months';

/** A fact as somebody types it. */
export interface FactDraft {
  readonly trigger: string;
  readonly day: string;
  readonly months: string;
  readonly excused: string;
  readonly also: 'yes' | 'no' | '';
  readonly evidence: string;
}

export function blankFact(trigger: string): FactDraft {
  return { trigger, day: '', months: '', excused: '', also: '', evidence: '' };
}

type FactRead =
  | { readonly fact: FactRecord['fact'] }
  | { readonly fact: null; readonly wants: 'need' | 'needMonths' | 'badDay' };

/** A fact that can be recorded, or what it still wants. A day left blank is unknown and stays so. */
export function factOf(draft: FactDraft, { id, test }: ConclusionTrigger): FactRead {
  const evidence = draft.evidence.trim();
  const day = draft.day.trim();
  const on = day === '' ? null : parseLocalDate(day);
  if (test.kind === 'months') {
    const months = readMonths(draft.months);
    const excused = readMonths(draft.excused);
    if (months === null || excused === null || months.length === 0) {
      return { fact: null, wants: 'needMonths' };
    }
    if (evidence === '') return { fact: null, wants: 'need' };
    const fact = { kind: 'months' as const, evidence, trigger: id };
    return { fact: { ...fact, months: [...months], excused: [...excused] } };
  }
  if (day !== '' && on === null) return { fact: null, wants: 'badDay' };
  if (evidence === '') return { fact: null, wants: 'need' };
  if (test.kind === 'rating') {
    return { fact: { kind: 'rating', evidence, of: test.of, grade: test.grade, on } };
  }
  const also = draft.also === '' ? null : draft.also === 'yes';
  return { fact: { kind: 'event', evidence, trigger: id, on, also } };
}
