import { chosenOption, isConfirmed } from '../scheme/open-scheme';
import type { Choices, Decision } from '../scheme/scheme';

/** Who signed a decision and when, by its id. */
export type SignedDecisions = ReadonlyMap<string, { readonly by: string; readonly on: string }>;

/**
 * 「口径：均按默认口径。推定：…。」: the readings in force, printed with a result of the review. Those that are not the default come first, with
 * their question and who signed; of the others the options alone, signed ones before those nobody has confirmed.
 */
export function readingsNote(
  decisions: readonly Decision[],
  choices: Choices,
  signed: SignedDecisions = new Map(),
): string {
  if (decisions.length === 0) return '';
  const changed = decisions.filter((each) => !isDefault(each, choices));
  const plain = decisions.filter((each) => isDefault(each, choices));
  const confirmed = plain.filter((each) => isConfirmed(each, choices));
  const assumed = plain.filter((each) => !isConfirmed(each, choices));
  const labelOf = (each: Decision): string => chosenOption(each, choices).label;
  const withName = (each: Decision): string => labelOf(each) + nameOf(signed.get(each.id));
  return [
    changed.length === 0 ? '口径：均按默认口径。' : '',
    listed(
      '口径：改定的：',
      changed.map((each) => each.question + withName(each)),
    ),
    changed.length > 0 && plain.length > 0 ? '其余按默认口径。' : '',
    listed('已签定：', confirmed.map(withName)),
    listed('推定：', assumed.map(labelOf)),
  ].join('');
}

function isDefault(decision: Decision, choices: Choices): boolean {
  return chosenOption(decision, choices).id === decision.options[0]?.id;
}

function nameOf(sign: { readonly by: string; readonly on: string } | undefined): string {
  if (!sign) return '';
  return `（${[sign.by, sign.on].filter((each) => each !== '').join('，')}定）`;
}

function listed(lead: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${lead}${parts.join('；')}。`;
}
