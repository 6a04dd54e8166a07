import { useEffect, useState } from 'react';
import type { Finding } from '../../../src/lint/finding';
import { findingSentence } from '../../../src/locale/zh-cn-lint';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/session-state';
import { findingsOf, knownFindings } from '../opened-schemes';
import { usePane } from '../pane-context';
import { DecisionChoice } from '../parts/DecisionChoice';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';

/** Long enough for the page to be drawn before 体检 begins. */
const AFTER_DRAWING = 50;

/** 体检 of a scheme, a moment after the page stands; null until then. */
export function useFindings(scheme: Scheme): readonly Finding[] | null {
  const [done, setDone] = useState<Scheme | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      findingsOf(scheme);
      setDone(scheme);
    }, AFTER_DRAWING);
    return () => clearTimeout(timer);
  }, [scheme]);
  return done === scheme ? findingsOf(scheme) : knownFindings(scheme);
}

/** What 体检 found; where a decision settles a finding, its options stand right there. */
export function RubricFindings({
  scheme,
  findings,
  decisions,
  onItem,
}: {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[] | null;
  readonly decisions: readonly DecisionState[];
  readonly onItem: (item: string) => void;
}) {
  const { words } = usePane();
  if (findings === null) return <p className="rubric-clean checking">{words.chip.checking}</p>;
  if (findings.length === 0) {
    return (
      <p className="rubric-clean">
        <Shape name="ok" /> {words.rubric.clean}
      </p>
    );
  }
  // A decision that settles several findings is asked once, at the first of them.
  const asked = new Set<string>();
  return (
    <ul className="plain-list clauses">
      {findings.map((finding, index) => {
        const { decision } = finding;
        const first = decision !== undefined && !asked.has(decision);
        if (decision !== undefined) asked.add(decision);
        const state = decisions.find((each) => each.decision.id === decision) ?? null;
        return (
          <FindingRow
            key={`${finding.code}|${finding.item ?? ''}|${index}`}
            scheme={scheme}
            finding={finding}
            state={state}
            first={first}
            onItem={onItem}
          />
        );
      })}
    </ul>
  );
}

function FindingRow({
  scheme,
  finding,
  state,
  first,
  onItem,
}: {
  readonly scheme: Scheme;
  readonly finding: Finding;
  readonly state: DecisionState | null;
  /** The decision is asked here; further down its reading in force is only told. */
  readonly first: boolean;
  readonly onItem: (item: string) => void;
}) {
  const { words } = usePane();
  const { severity, item, quotes, passage } = finding;
  const { title, detail } = findingSentence(finding);
  const unsaid = quotes.filter((quote) => !title.includes(quote) && !detail.includes(quote));
  return (
    <li className="clause-line">
      <Shape name={severity} />
      <div className="problem-body">
        <h3 className="finding-title">
          <span className="unseen">{words.severity[severity]} </span>
          {title}
        </h3>
        {detail !== '' && <p className="quiet-line">{detail}</p>}
        {unsaid.length > 0 && (
          <p className="quiet-line">
            {words.rubric.source(passage ?? '', unsaid.map(words.problems.quote).join(''))}
          </p>
        )}
        {item !== undefined && (
          <p className="quiet-line">
            <Link onClick={() => onItem(item)}>
              {words.rubric.toItem(labelOfItem(scheme, item))}
            </Link>
          </p>
        )}
        {state && first && <DecisionChoice state={state} />}
        {state && !first && <p className="quiet-line">{words.decision.open(state.tag)}</p>}
      </div>
    </li>
  );
}
