import { effectInForce } from '../scheme/decision-effect';
import { chosenOption, isConfirmed } from '../scheme/open-scheme';
import type { Choices, Decision, Form, Scheme } from '../scheme/scheme';
import { takesPart } from './sheet-title';
import type { RosterEntry } from './roster';
import type { Share } from './share-out';

/** The readings that say who is handed a form, and who writes one for all, by form, where somebody said so. */
export interface OwedReadings {
  readonly choices: Choices;
  readonly leads: ReadonlyMap<string, string>;
}

type Subject = Pick<RosterEntry, 'conditions'>;

/** Whether a filler, by title, gets a form about somebody: not where a decision somebody signed says that it owes none, or that another writes it for all (H30). */
export function isHandedOut(
  scheme: Scheme,
  { choices, leads }: OwedReadings,
  filler: string,
  form: string,
  subject: Subject,
): boolean {
  const own = scheme.fillers?.find(({ title }) => title === filler)?.id;
  if (own === undefined) return true;
  const owed = excusedBy(scheme, choices);
  if (owed && isConfirmed(owed.decision, choices) && excuses(owed.effect, own, subject)) {
    return false;
  }
  const lead = leadOf(scheme, { choices, leads }, form);
  return lead === null || lead.filler === '' || lead.filler === own;
}

/** What is said of a handing out by these readings, as data. */
export type OwedNote = {
  /** The option in force. */
  readonly label: string;
} & (
  | {
      /** They are left out; or, while nobody has signed the reading, handed out all the same. */
      readonly code: 'not-owed' | 'owed-open';
      readonly filler: string;
      readonly people: readonly string[];
    }
  | {
      /** Only the one that writes for all is handed the form; or nobody has said who that is, and each is. */
      readonly code: 'lead' | 'lead-open';
      readonly form: string;
      readonly filler: string;
    }
);

/** What has to be told of the readings beside these packages. */
export function owedNotes(
  scheme: Scheme,
  readings: OwedReadings,
  forms: readonly string[],
  shares: readonly Share[],
): readonly OwedNote[] {
  const { choices } = readings;
  const wanted = scheme.forms.filter(({ id }) => forms.includes(id));
  const titleOf = (id: string): string =>
    scheme.fillers?.find((each) => each.id === id)?.title ?? '';
  return [
    ...excusedNotes(scheme, choices, wanted, shares),
    ...wanted.flatMap(({ id, shortTitle }): readonly OwedNote[] => {
      const lead = leadOf(scheme, readings, id);
      if (lead === null) return [];
      const code = lead.filler === '' ? 'lead-open' : 'lead';
      return [{ code, form: shortTitle, filler: titleOf(lead.filler), label: lead.label }];
    }),
  ];
}

function excusedNotes(
  scheme: Scheme,
  choices: Choices,
  forms: readonly Form[],
  shares: readonly Share[],
): readonly OwedNote[] {
  const owed = excusedBy(scheme, choices);
  const filler = scheme.fillers?.find(({ id }) => id === owed?.effect.filler);
  if (!owed || !filler) return [];
  const own = forms.filter(({ id }) => filler.forms?.includes(id) ?? true);
  const people = shares
    .filter((share) => share.filler === filler.title)
    .flatMap(({ entries }) => entries)
    .filter((entry) => excuses(owed.effect, filler.id, entry))
    .filter((entry) => own.some((form) => takesPart(form, entry)))
    .map(({ name }) => name);
  if (people.length === 0) return [];
  const code = isConfirmed(owed.decision, choices) ? 'not-owed' : 'owed-open';
  const { label } = chosenOption(owed.decision, choices);
  return [{ code, filler: filler.title, people, label }];
}

interface Excuse {
  readonly filler: string;
  readonly condition: string;
}

function excusedBy(
  scheme: Scheme,
  choices: Choices,
): { readonly decision: Decision; readonly effect: Excuse } | null {
  const found = effectInForce(scheme, choices, 'filler-owed');
  return found && !found.effect.owed ? found : null;
}

function excuses({ filler, condition }: Excuse, own: string, { conditions }: Subject): boolean {
  return filler === own && conditions.get(condition) === true;
}

/** Who writes a form for all, by id, empty while nobody has said; null where each writes its own. */
function leadOf(
  scheme: Scheme,
  { choices, leads }: OwedReadings,
  form: string,
): { readonly filler: string; readonly label: string } | null {
  const found = effectInForce(scheme, choices, 'form-fillers');
  if (found?.effect.policy !== 'lead' || !found.effect.forms.includes(form)) return null;
  return { filler: leads.get(form) ?? '', label: chosenOption(found.decision, choices).label };
}
