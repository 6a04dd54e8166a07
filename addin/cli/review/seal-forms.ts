import { foldSeals, type Opening, type SealedSlot } from '../../../src/ledger/fold-seals';
import { formatSealCode } from '../../../src/review/seal-code';
import type { Review } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import { closeSealed } from '../../commands/review/close-sealed';
import { formsNow } from '../../commands/review/forms-now';
import type { GatheredReview } from './gather-review';
import { NOTHING_LOGGED, type JoinedLog } from './join-logs';

/** A review as it may be told, and how every form stands to its seal. */
export interface SealedFolder {
  /** Of whom is under seal nothing that anybody wrote. */
  readonly review: Review;
  /** Forms awaited of each person under seal, by key. */
  readonly awaited: ReadonlyMap<string, Opening['awaited']>;
  readonly slots: readonly SealedSlot[];
  /** Sheets of whom is under seal, by source. */
  readonly closed: ReadonlySet<string>;
}

/** Holds the forms of a folder against their seals; as in the pane nothing is told of a person before all have handed in (G10). */
export function sealedFolder(
  whole: Review,
  { records, seals }: GatheredReview,
  {
    scheme,
    rules,
    logs,
  }: {
    readonly scheme: Scheme;
    readonly rules: ConclusionRules;
    /** By the keys persons have now. */
    readonly logs: ReadonlyMap<string, JoinedLog>;
  },
): SealedFolder {
  const own = seals.filter(({ record }) => !rules.without.includes(record.filler));
  if (own.length === 0) {
    return { review: whole, awaited: new Map(), slots: [], closed: new Set() };
  }
  const steps = formsNow(whole, records, { done: 0, of: 0 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const slots = foldSeals(own, step.value, whole.renamed);
  const logOf = (key: string) => logs.get(key)?.log ?? NOTHING_LOGGED;
  const { review, sealed } = closeSealed(whole, { scheme, rules, logOf, slots });
  const closed = whole.subjects
    .filter(({ subject }) => sealed.has(subject.key))
    .flatMap(({ subject }) => subject.fillings.map(({ source }) => source));
  return { review, awaited: sealed, slots, closed: new Set(closed) };
}

/** One form of a person as the answer tells its seal. */
export interface ToldSeal {
  /** By id. */
  readonly filler: string;
  readonly form: string;
  readonly state: SealedSlot['state'] | 'awaited';
  /** 封存码 of the seal in force; null where there is none. */
  readonly code: string | null;
  readonly on: string | null;
  readonly by: string | null;
  /** What each sheet of this form comes to now. */
  readonly now: readonly { readonly source: string; readonly code: string }[];
}

/** How the forms of each person stand to their seals, by key; nobody of whom nothing is sealed is among them. */
export function toldSeals({
  slots,
  awaited,
}: SealedFolder): ReadonlyMap<string, readonly ToldSeal[]> {
  const told = new Map<string, ToldSeal[]>();
  for (const { subject, filler, form, state, seal, forms } of slots) {
    const own = told.get(subject) ?? [];
    told.set(subject, own);
    const code = seal && formatSealCode(seal.hash);
    const now = forms.map(({ source, hash }) => ({ source, code: formatSealCode(hash) }));
    own.push({ filler, form, state, code, on: seal?.on ?? null, by: seal?.by ?? null, now });
  }
  const nothing = { code: null, on: null, by: null, now: [] };
  for (const [subject, forms] of awaited) {
    const own = told.get(subject) ?? [];
    const there = new Set(own.map(({ filler, form }) => `${filler} ${form}`));
    const missing = forms.filter(({ filler, form }) => !there.has(`${filler} ${form}`));
    told.set(subject, [
      ...own,
      ...missing.map((each): ToldSeal => ({ ...each, state: 'awaited', ...nothing })),
    ]);
  }
  return new Map([...told].filter(([, own]) => own.some(({ code }) => code !== null)));
}
