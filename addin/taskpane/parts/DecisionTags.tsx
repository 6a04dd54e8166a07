import { useState } from 'react';
import { Scales16Regular } from './scales-icon';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { DecisionPanel } from './DecisionPanel';

/** The readings in force that change a number here, as tags; pressed, one opens below with its question and options. */
export function DecisionTags({ decisions }: { readonly decisions: readonly DecisionState[] }) {
  const { words } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  if (decisions.length === 0) return null;
  const shown = decisions.find(({ decision }) => decision.id === open);
  return (
    <div className="decisions">
      <div className="tags">
        {decisions.map(({ decision, tag }) => (
          <button
            key={decision.id}
            type="button"
            className="tag"
            aria-expanded={decision.id === open}
            aria-label={words.decision.open(tag)}
            onClick={() => setOpen(decision.id === open ? null : decision.id)}
          >
            <Scales16Regular />
            {tag}
          </button>
        ))}
      </div>
      {shown && (
        <DecisionPanel key={shown.decision.id} state={shown} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
