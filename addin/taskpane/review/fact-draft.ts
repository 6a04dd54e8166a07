import { parseLocalDate } from '../../../src/base/local-date';
import type { FactRecord } from '../../../src/ledger/review-record';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { ConclusionTrigger } from '../../../src/scheme/joint-review';
import { readMonths } from './read-months';

/** A fact as somebody types it. */
export interface FactDraft {
  readonly trigger: string;
  readonly day: string;
  readonly months: string;
  readonly excused: string;
  readonly also: 'yes' | 'no' | '';
  /** What it is of, where its trigger may bear on several: a domain's id, `EVERY` for all of them, empty while nobody says. */
  readonly domain: string;
  /** Who found that it is so, by filler's id, where the decision in force wants a filler's word; empty while nobody says. */
  readonly judge: string;
  /** Looked into, and it is not so. */
  readonly denied: boolean;
  readonly evidence: string;
}

/** All domains a trigger may bear on. */
export const EVERY = '*';

export function blankFact(trigger: string): FactDraft {
  const text = { day: '', months: '', excused: '', domain: '', judge: '', evidence: '' };
  return { trigger, ...text, also: '', denied: false };
}

type FactRead =
  | { readonly fact: FactRecord['fact'] }
  | { readonly fact: null; readonly wants: 'need' | 'needMonths' | 'badDay' };

/** A fact that can be recorded, or what it still wants. A day left blank is unknown and stays so. `suspected`: the words a denial answers for. */
export function factOf(
  draft: FactDraft,
  trigger: ConclusionTrigger,
  suspected: readonly string[] = [],
  judged: ConclusionRules['judged'] = null,
): FactRead {
  const { id, test } = trigger;
  const evidence = draft.evidence.trim();
  if (draft.denied) {
    if (evidence === '') return { fact: null, wants: 'need' };
    return { fact: { kind: 'denial', evidence, trigger: id, words: [...suspected] } };
  }
  const said = domainsOf(draft, trigger);
  const day = draft.day.trim();
  const on = day === '' ? null : parseLocalDate(day);
  if (test.kind === 'months') {
    const months = readMonths(draft.months);
    const excused = readMonths(draft.excused);
    if (months === null || excused === null || months.length === 0) {
      return { fact: null, wants: 'needMonths' };
    }
    if (evidence === '') return { fact: null, wants: 'need' };
    const fact = { kind: 'months' as const, evidence, trigger: id, ...said };
    return { fact: { ...fact, months: [...months], excused: [...excused] } };
  }
  if (day !== '' && on === null) return { fact: null, wants: 'badDay' };
  if (evidence === '') return { fact: null, wants: 'need' };
  if (test.kind === 'rating') {
    return { fact: { kind: 'rating', evidence, of: test.of, grade: test.grade, on } };
  }
  const also = draft.also === '' ? null : draft.also === 'yes';
  const found = judgeOf(draft, trigger, judged);
  return { fact: { kind: 'event', evidence, trigger: id, ...said, on, also, ...found } };
}

/** Where the review finds it, whoever signs has; else the filler that did, while nobody says so nobody. */
function judgeOf(
  { judge }: FactDraft,
  { id }: ConclusionTrigger,
  judged: ConclusionRules['judged'],
): { readonly judge?: string | null } {
  if (!judged?.triggers.includes(id)) return {};
  if (judged.by === 'review') return { judge: null };
  return judge === '' ? {} : { judge };
}

/** Of a trigger that bears on one domain nobody has to say which. */
function domainsOf(
  { domain }: FactDraft,
  { domains }: ConclusionTrigger,
): { readonly domains?: string[] } {
  if (domains.length < 2 || domain === '') return {};
  return { domains: domain === EVERY ? [...domains] : [domain] };
}
