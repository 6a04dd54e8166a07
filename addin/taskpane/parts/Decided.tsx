import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { Link } from './Link';

/** 「某甲，2018年11月6日定。」, the reason, and the way back. */
export function Decided({ state }: { readonly state: DecisionState }) {
  const { session, words } = usePane();
  const { scheme, by, on, reason, record } = state;
  return (
    <p className="quiet-line decided">
      {words.rubric.decided(by, on)}
      {reason !== '' && words.rubric.because(reason)}{' '}
      <Link onClick={() => void session.withdrawDecision(scheme, record)}>
        {words.command.withdraw}
      </Link>
    </p>
  );
}
