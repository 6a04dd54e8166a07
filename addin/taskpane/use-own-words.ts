import type { DecisionState } from '../commands/decision-state';
import { usePane } from './pane-context';

const same = (words: string): string => words;

/** What the product's own data says of a notice (questions, readings, steps), in the pane's language; the notice's own words stay as they are. */
export function useOwnWords(): (words: string) => string {
  return usePane().english?.own ?? same;
}

/** A reading in force as short as a tag, and whether it is only assumed. */
export function useDecisionTag(): (state: DecisionState) => string {
  const { words, english } = usePane();
  const own = useOwnWords();
  return (state) => {
    if (!english) return state.tag;
    const { decision, chosen, assumed, tag } = state;
    const label = decision.options.find(({ id }) => id === chosen)?.label;
    return label === undefined ? tag : words.decision.tag(own(label), assumed);
  };
}
