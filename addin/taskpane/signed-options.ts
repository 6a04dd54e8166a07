import type { DecisionState } from '../commands/decision-state';

/** One decision that 全部确认 signs, with the option that stands picked on the screen. */
export interface SignedOption {
  readonly state: DecisionState;
  readonly option: string;
  readonly label: string;
  /** Picked by hand, apart from the default. */
  readonly deviates: boolean;
}

/** What 全部确认 signs: all that nobody has confirmed, and what was signed before and is picked anew. */
export function optionsToSign(
  decisions: readonly DecisionState[],
  picks: Readonly<Record<string, string>>,
): readonly SignedOption[] {
  return decisions.flatMap((state) => {
    const { decision, chosen, assumed } = state;
    const option = picks[decision.id] ?? chosen;
    if (!assumed && option === chosen) return [];
    const label = decision.options.find(({ id }) => id === option)?.label ?? '';
    return [{ state, option, label, deviates: option !== decision.options[0]?.id }];
  });
}
