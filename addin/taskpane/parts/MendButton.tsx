import { Button } from '@fluentui/react-components';
import type { Problem } from '../../commands/card/problem';
import type { PaneWords } from '../../locale/pane';
import { usePane } from '../pane-context';

/** Puts back given cells (恢复原文, 恢复公式, 重写标识) where that is the remedy. */
export function MendButton({ problem }: { readonly problem: Problem }) {
  const { session, words } = usePane();
  if (problem.issue.remedy?.kind !== 'restore') return null;
  return (
    <div className="buttons">
      <Button size="small" className="mend" onClick={() => void session.mend(problem)}>
        {mendLabel(problem, words)}
      </Button>
    </div>
  );
}

function mendLabel({ issue }: Problem, words: PaneWords): string {
  switch (issue.code) {
    case 'item-text-altered':
      return words.command['restore-words'];
    case 'total-overwritten':
    case 'total-formula-altered':
    case 'total-disagrees':
      return words.command['restore-formula'];
    case 'identity-disagrees':
    case 'key-disagrees':
    case 'keys-missing':
    case 'rubric-differs':
      return words.command['restore-identity'];
    case 'score-text-number':
      return words.command['as-number'];
    default:
      return words.command['restore-cell'];
  }
}
