import type { ReactNode } from 'react';
import type { Finding } from '../../../src/lint/finding';
import { findingSentence } from '../../../src/locale/zh-cn-lint';
import { groupSentence } from '../../../src/locale/zh-cn-lint-groups';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { useDecisionTag } from '../use-own-words';
import { Decided } from '../parts/Decided';
import { DecisionChoice } from '../parts/DecisionChoice';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';

export interface FindingRowProps {
  readonly scheme: Scheme;
  /** One, or several that say the same of several items. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The decision that settles it. */
  readonly state: DecisionState | null;
  /** The decision is asked here; further down its reading in force is only told. */
  readonly first: boolean;
  /** Somebody signed that decision. */
  readonly settled: boolean;
  readonly onItem: (item: string) => void;
}

/** A finding with its words, its way to the item, and the decision that settles it. */
export function FindingRow({ scheme, findings, settled, onItem, ...rest }: FindingRowProps) {
  const { words } = usePane();
  const [finding, ...others] = findings;
  const { severity, quotes, passage } = finding;
  const { title, detail } = groupSentence(findings) ?? findingSentence(finding);
  // What several items print would fill the pane; their links lead there.
  const unsaid =
    others.length > 0
      ? []
      : quotes.filter((quote) => !title.includes(quote) && !detail.includes(quote));
  const items = findings.flatMap(({ item }) => item ?? []);
  return (
    <li className="clause-line">
      <Shape name={settled ? 'ok' : severity} />
      <div className="problem-body">
        <h3 className="finding-title">
          <span className="unseen">
            {settled ? words.rubric.settled : words.severity[severity]}{' '}
          </span>
          {title}
        </h3>
        {detail !== '' && <p className="quiet-line">{detail}</p>}
        {unsaid.length > 0 && (
          <p className="quiet-line">
            {words.rubric.source(passage ?? '', unsaid.map(words.problems.quote).join(''))}
          </p>
        )}
        {items.length > 0 && (
          <p className="quiet-line finding-links">
            {items.map((item) => (
              <Link key={item} onClick={() => onItem(item)}>
                {words.rubric.toItem(labelOfItem(scheme, item))}
              </Link>
            ))}
          </p>
        )}
        <Settling settled={settled} {...rest} />
      </div>
    </li>
  );
}

function Settling({
  state,
  first,
  settled,
}: Pick<FindingRowProps, 'state' | 'first' | 'settled'>): ReactNode {
  const { words } = usePane();
  const tagOf = useDecisionTag();
  if (!state) return null;
  if (first && !settled) return <DecisionChoice state={state} />;
  return (
    <>
      <p className="quiet-line">{words.decision.open(tagOf(state))}</p>
      {first && <Decided state={state} />}
    </>
  );
}
