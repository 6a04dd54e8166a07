import { useState } from 'react';
import type { FigureState } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useAppraisalWords } from './use-appraisal-words';

/** The figures in force: who gave them, when and why, and the way back. */
export function FiguresGiven({ figures }: { readonly figures: readonly FigureState[] }) {
  const { session, words: pane } = usePane();
  const words = useAppraisalWords();
  // Results that rested on it go with it: the first press says so.
  const [asked, setAsked] = useState<string | null>(null);
  const given = figures.filter(({ value }) => value !== null);
  if (given.length === 0) return null;
  return (
    <dl className="facts" aria-label={words.figures.given}>
      {given.map(({ scheme, figure, value, by, on, reason, record }) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            {words.figures.value(value ?? '', figure.unit)}{' '}
            <small>
              {pane.rubric.decided(by, on)}
              {reason !== '' && pane.rubric.because(reason)}
            </small>{' '}
            {asked === record ? (
              <span role="group" aria-label={pane.command.withdraw}>
                {words.figures.withdrawn}{' '}
                <Link onClick={() => void session.withdrawDecision(scheme, record)}>
                  {pane.command.withdraw}
                </Link>{' '}
                <Link onClick={() => setAsked(null)}>{pane.command.cancel}</Link>
              </span>
            ) : (
              <Link onClick={() => setAsked(record)} expanded={false}>
                {words.figures.withdraw}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
