import type { SealedSlot, SealState } from '../../../src/ledger/fold-seals';
import { hashAs, slotKey, type FormNow, type FormSlot } from '../../../src/ledger/made-seals';
import type { SealRecord } from '../../../src/ledger/review-record';
import { formatSealCode } from '../../../src/review/seal-code';
import { SEAL_RULE } from '../../../src/review/seal-form';
import type { Review } from '../../../src/review/review-fillings';
import type { SheetEntry } from '../../hosts/host';

/** How one form of a person stands to its seal; nothing of what is written in it. A face of its own has its own word for a sheet. */
export interface FormSeal<Sheet = SheetEntry> extends FormSlot {
  /** `awaited`: owed, and neither a sheet nor a seal is there. */
  readonly state: SealState | 'awaited';
  /** The seal in force. */
  readonly seal: SealNote | null;
  /** Seals before it, and those taken back, in the order they were made. */
  readonly earlier: readonly EarlierSeal[];
  readonly sealing: Sealing | null;
  /** The sheets that are this form now, each with the code it comes to. */
  readonly sheets: readonly SealedSheet<Sheet>[];
}

/** A sheet with its code by the rule its seal was made by, else by the rule of today, and the one that a paper of the other rule bears (E11). */
export interface SealedSheet<Sheet = SheetEntry> {
  readonly sheet: Sheet;
  readonly code: string;
  readonly otherCode: () => string;
}

/** What 封存 does to a form: seals it for the first time, or once more, for which a reason is asked. */
export type Sealing = 'first' | 'again';

/** One row of the log, as people speak of it. */
export interface SealNote {
  /** Of the row. */
  readonly id: string;
  /** 封存码. */
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly by: string;
  /** Why it was sealed again; empty for the first. */
  readonly reason: string;
}

export interface EarlierSeal extends SealNote {
  readonly withdrawn: { readonly by: string; readonly on: string } | null;
}

/** What the seals of a batch are told from. */
export interface SealedBatch<Sheet> {
  readonly slots: readonly SealedSlot[];
  /** Forms owed of each person. */
  readonly owed: readonly FormSlot[];
  /** Keys of those whose forms say who they are. */
  readonly named: ReadonlySet<string>;
  /** By source. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** The forms of a batch with their seals, one a step: those there are, and those owed of each person that are not there yet. */
export function* formSeals<Sheet>(
  batch: SealedBatch<Sheet>,
): Generator<undefined, readonly FormSeal<Sheet>[]> {
  const { slots, owed } = batch;
  const told: FormSeal<Sheet>[] = [];
  const there = new Set<string>();
  for (const slot of slots) {
    there.add(slotKey(slot));
    told.push(toldOf(slot, batch));
    yield;
  }
  const awaited = owed.filter((each) => !there.has(slotKey(each)));
  return [...told, ...awaited.map(awaitedOf)];
}

function toldOf<Sheet>(slot: SealedSlot, { named, sheets }: SealedBatch<Sheet>): FormSeal<Sheet> {
  const { subject, form, filler, state, seal, earlier, forms } = slot;
  return {
    subject,
    form,
    filler,
    state,
    seal: seal && noteOf(seal),
    earlier: earlier.map(({ record, withdrawn }) => ({ ...noteOf(record), withdrawn })),
    sealing: sealingOf(slot, named),
    sheets: forms.flatMap((form) => {
      const sheet = sheets.get(form.source);
      return sheet ? [{ sheet, ...codesOf(form, seal) }] : [];
    }),
  };
}

function codesOf(form: FormNow, seal: SealRecord | null): Omit<SealedSheet, 'sheet'> {
  const now = (): string => formatSealCode(hashAs(form, { rule: SEAL_RULE }));
  const before = (): string => formatSealCode(hashAs(form, {}));
  const isBefore = seal !== null && seal.rule === undefined;
  return isBefore ? { code: before(), otherCode: now } : { code: now(), otherCode: before };
}

function awaitedOf({ subject, form, filler }: FormSlot): FormSeal<never> {
  const nothing = { seal: null, earlier: [], sealing: null, sheets: [] };
  return { subject, form, filler, state: 'awaited', ...nothing };
}

function noteOf({ id, hash, on, by, reason }: SealRecord): SealNote {
  return { id, code: formatSealCode(hash), on, by, reason };
}

/** Null where a form cannot be sealed: it is as sealed, nobody can tell which of two sheets is meant, or whom it is about (E8). */
export function sealingOf(
  { subject, state, forms }: SealedSlot,
  named: ReadonlySet<string>,
): Sealing | null {
  if (forms.length !== 1 || !named.has(subject)) return null;
  if (state === 'unsealed') return 'first';
  return state === 'changed' ? 'again' : null;
}

/** Keys of those whose forms say who they are. */
export function namedIn({ subjects }: Review): ReadonlySet<string> {
  return new Set(subjects.flatMap(({ subject }) => (subject.name === '' ? [] : [subject.key])));
}
