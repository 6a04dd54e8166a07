import type { OwedForm } from '../review/subject-issues';
import {
  followPersons,
  hashAs,
  slotKey,
  type FormNow,
  type FormSlot,
  type MadeSeal,
} from './made-seals';
import type { SealRecord } from './review-record';

/**
 * `unsealed`: a sheet nobody has sealed · `intact` · `changed` since its seal · `gone`: sealed, and no sheet is there ·
 * `twice`: several sheets, one of which is as sealed, so that nobody can tell which is meant.
 */
export type SealState = 'unsealed' | 'intact' | 'changed' | 'gone' | 'twice';

export interface SealedSlot extends FormSlot {
  readonly state: SealState;
  /** The seal in force, the last one made that stands; null where there is none. */
  readonly seal: SealRecord | null;
  /** Seals of the same form before it and those taken back: everybody sees that there were some. */
  readonly earlier: readonly MadeSeal[];
  readonly forms: readonly FormNow[];
}

/** Holds every form there is against its seal, by person, form and filler, whatever the order of the sheets (G9, E6, E7). */
export function foldSeals(
  made: readonly MadeSeal[],
  now: readonly FormNow[],
  renamed?: ReadonlyMap<string, string>,
): readonly SealedSlot[] {
  const slots = new Map<string, { slot: FormSlot; seals: MadeSeal[]; forms: FormNow[] }>();
  const slotOf = (slot: FormSlot) => {
    const { subject, form, filler } = slot;
    const key = slotKey(slot);
    const known = slots.get(key) ?? { slot: { subject, form, filler }, seals: [], forms: [] };
    slots.set(key, known);
    return known;
  };
  for (const each of followPersons(made, now, renamed)) slotOf(each.record).seals.push(each);
  for (const each of now) slotOf(each).forms.push(each);
  return [...slots]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { slot, seals, forms }]): SealedSlot => {
      const inForce = seals.filter(({ withdrawn }) => withdrawn === null).at(-1);
      const seal = inForce?.record ?? null;
      const earlier = seals.filter((each) => each !== inForce);
      return { ...slot, state: stateOf(seal, forms), seal, earlier, forms };
    })
    .filter(({ seal, forms }) => seal !== null || forms.length > 0);
}

function stateOf(seal: SealRecord | null, forms: readonly FormNow[]): SealState {
  if (!seal) return 'unsealed';
  if (forms.length === 0) return 'gone';
  const intact = forms.filter((form) => hashAs(form, seal) === seal.hash).length;
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
