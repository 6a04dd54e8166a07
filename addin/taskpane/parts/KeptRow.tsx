import type { KeptProblem } from '../../commands/card/problem';
import { usePane } from '../pane-context';
import { CellTag } from './CellTag';
import { Link } from './Link';
import { Shape } from './Shape';

/** A problem kept with a reason: still listed, with who, when, and 撤回. */
export function KeptRow({ kept }: { readonly kept: KeptProblem }) {
  const { session, words, english } = usePane();
  return (
    <li className="problem kept">
      <Shape name="ok" />
      <div className="problem-body">
        <span className="problem-head">
          <strong>{words.keep.kept}</strong>
          {kept.place !== '' && <CellTag place={kept.place} />}
          <span className="quiet">{kept.itemLabel || words.problems.whole}</span>
        </span>
        <span>{english?.problem(kept) ?? kept.sentence}</span>
        <span>{words.keep.because(kept.reason)}</span>
        <span className="quiet-line">
          {words.decision.by(kept.by, kept.on)}
          <Link onClick={() => void session.withdrawKept(kept.recordId)}>
            {words.command.withdraw}
          </Link>
        </span>
      </div>
    </li>
  );
}
