import { useCallback, useMemo, useState } from 'react';
import type { Session } from '../commands/session';
import type { ActivePlace } from '../commands/session-state';
import type { ProblemSteps } from './pane-context';

interface Met {
  readonly end: 'at-end' | 'at-start';
  readonly place: string;
}

/** Steps from problem to problem; the note 「已到最后一处」 stands until the cursor moves. */
export function useProblemSteps(session: Session, active: ActivePlace | null): ProblemSteps {
  const [met, setMet] = useState<Met | null>(null);
  const place = placeKey(active);
  const step = useCallback(
    (direction: 'next' | 'previous') => {
      void session.stepProblem(direction).then((moved) => {
        const end = direction === 'next' ? 'at-end' : 'at-start';
        setMet(moved ? null : { end, place: placeKey(session.getState().active) });
      });
    },
    [session],
  );
  const note = met && met.place === place ? met.end : null;
  return useMemo(() => ({ step, note }), [step, note]);
}

function placeKey(active: ActivePlace | null): string {
  const area = active?.area;
  return active ? `${active.sheet.id}|${area ? `${area.top},${area.left}` : ''}` : '';
}
