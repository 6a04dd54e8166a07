import { useEffect, useState } from 'react';
import type { Finding } from '../../../src/lint/finding';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { findingsOf, knownFindings } from '../opened-schemes';
import { usePane } from '../pane-context';
import { partFindings, type FindingParts } from '../part-findings';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { FindingRow } from './RubricFinding';

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

/** What 体检 found: what is open first, 提醒 folded, what is decided last. */
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
  const [unfolded, setUnfolded] = useState(false);
  if (findings === null) return <p className="rubric-clean checking">{words.chip.checking}</p>;
  if (findings.length === 0) {
    return (
      <p className="rubric-clean">
        <Shape name="ok" /> {words.rubric.clean}
      </p>
    );
  }
  const parts = partFindings(findings, decisions);
  const first = firstToAsk(parts);
  const rows = (groups: FindingParts['notes'], settled = false) => (
    <ul className="plain-list clauses">
      {groups.map((group, index) => (
        <FindingRow
          key={`${group[0].code}|${group[0].item ?? ''}|${index}`}
          scheme={scheme}
          findings={group}
          state={decisions.find(({ decision }) => decision.id === group[0].decision) ?? null}
          first={first.has(group[0])}
          settled={settled}
          onItem={onItem}
        />
      ))}
    </ul>
  );
  return (
    <>
      {rows(parts.open.map((each) => [each]))}
      {parts.notes.length > 0 && (
        <p className="finding-fold">
          <Link onClick={() => setUnfolded(!unfolded)} expanded={unfolded}>
            {words.rubric.notes(parts.notes.flat().length)}
          </Link>
        </p>
      )}
      {unfolded && rows(parts.notes)}
      {parts.settled.length > 0 && <h3 className="finding-fold">{words.rubric.settled}</h3>}
      {parts.settled.length > 0 &&
        rows(
          parts.settled.map((each) => [each]),
          true,
        )}
    </>
  );
}

/** A decision that settles several findings is asked once, at the first of them. */
function firstToAsk({ open, notes, settled }: FindingParts): ReadonlySet<Finding> {
  const asked = new Map<string, Finding>();
  for (const finding of [...open, ...notes.flat(), ...settled]) {
    const { decision } = finding;
    if (decision !== undefined && !asked.has(decision)) asked.set(decision, finding);
  }
  return new Set(asked.values());
}
