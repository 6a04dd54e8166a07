import type { OwedForm } from '../review/subject-issues';
import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';
import type { SealRecord } from './review-record';

/** A form of one person by one filler. */
export interface FormSlot {
  /** Key of the person. */
  readonly subject: string;
  readonly form: string;
  readonly filler: string;
}

/** The seals of a scheme's forms that stand, in the order they were made. */
export function sealsOf(records: readonly LedgerRecord[], scheme: string): readonly SealRecord[] {
  return standing(records)
    .filter((each) => each.kind === 'seal')
    .filter((each) => each.scheme === scheme);
}

/** What a form on a sheet comes to now. */
export interface FormNow extends FormSlot {
  /** Sheet by name. */
  readonly source: string;
  readonly hash: string;
}

/**
 * `unsealed`: a sheet nobody has sealed · `intact` · `changed` since its seal · `gone`: sealed, and no sheet is there ·
 * `twice`: several sheets, one of which is as sealed, so that nobody can tell which is meant.
 */
export type SealState = 'unsealed' | 'intact' | 'changed' | 'gone' | 'twice';

export interface SealedSlot extends FormSlot {
  readonly state: SealState;
  /** The seal in force, the last one made; null where there is none. */
  readonly seal: SealRecord | null;
  /** Seals of the same form before it: it was sealed again, and everybody sees that. */
  readonly earlier: readonly SealRecord[];
  readonly sources: readonly string[];
}

/** Holds every form there is against its seal, by person, form and filler, whatever the order of the sheets (G9). */
export function foldSeals(
  seals: readonly SealRecord[],
  now: readonly FormNow[],
): readonly SealedSlot[] {
  const slots = new Map<string, { slot: FormSlot; seals: SealRecord[]; forms: FormNow[] }>();
  const slotOf = ({ subject, form, filler }: FormSlot) => {
    const key = JSON.stringify([subject, form, filler]);
    const known = slots.get(key) ?? { slot: { subject, form, filler }, seals: [], forms: [] };
    slots.set(key, known);
    return known;
  };
  for (const each of seals) slotOf(each).seals.push(each);
  for (const each of now) slotOf(each).forms.push(each);
  const keys = [...slots.keys()].sort((one, other) => (one < other ? -1 : 1));
  return keys.flatMap((key): readonly SealedSlot[] => {
    const found = slots.get(key);
    if (!found) return [];
    const seal = found.seals.at(-1) ?? null;
    const sources = found.forms.map(({ source }) => source);
    const earlier = found.seals.slice(0, -1);
    return [{ ...found.slot, state: stateOf(seal, found.forms), seal, earlier, sources }];
  });
}

function stateOf(seal: SealRecord | null, forms: readonly FormNow[]): SealState {
  if (!seal) return 'unsealed';
  if (forms.length === 0) return 'gone';
  const intact = forms.filter(({ hash }) => hash === seal.hash).length;
  if (intact === 0) return 'changed';
  return intact < forms.length ? 'twice' : 'intact';
}

/** Whether one filler's content may be shown beside another's, and whose forms are still awaited. */
export interface Opening {
  readonly opens: boolean;
  readonly awaited: readonly Pick<OwedForm, 'form' | 'filler'>[];
}

/**
 * Whether a person's forms may be opened: when every form owed of the person is sealed. A person of whom nothing is sealed is not
 * under seal (G10). `seals` are the person's own, `owed` what is owed of the person: conditions are the caller's to settle.
 */
export function mayOpen(
  seals: readonly Pick<FormSlot, 'form' | 'filler'>[],
  owed: readonly Pick<OwedForm, 'form' | 'filler'>[],
): Opening {
  if (seals.length === 0) return { opens: true, awaited: [] };
  const awaited = owed.filter(
    ({ form, filler }) => !seals.some((each) => each.form === form && each.filler === filler),
  );
  return { opens: awaited.length === 0, awaited };
}
