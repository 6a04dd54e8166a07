import { useState } from 'react';
import { Scales16Regular } from './scales-icon';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { useDecisionTag } from '../use-own-words';
import { DecisionPanel } from './DecisionPanel';

/** The readings in force that change a number here, as tags; pressed, one opens below with its question and options. */
export function DecisionTags({ decisions }: { readonly decisions: readonly DecisionState[] }) {
  const { words } = usePane();
  const tagOf = useDecisionTag();
  const [open, setOpen] = useState<string | null>(null);
  if (decisions.length === 0) return null;
  const shown = decisions.find(({ decision }) => decision.id === open);
  return (
    <div className="decisions">
      <div className="tags">
        {decisions.map((state) => (
          <button
            key={state.decision.id}
            type="button"
            className="tag"
            aria-expanded={state.decision.id === open}
            aria-label={words.decision.open(tagOf(state))}
            onClick={() => setOpen(state.decision.id === open ? null : state.decision.id)}
          >
            <Scales16Regular />
            {tagOf(state)}
          </button>
        ))}
      </div>
      {shown && (
        <DecisionPanel key={shown.decision.id} state={shown} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
