import { useState } from 'react';
import type { Problem } from '../../commands/card/problem';
import { usePane } from '../pane-context';
import { Basis } from './Basis';
import { Box } from './Box';
import { KeepForm } from './KeepForm';
import { Link } from './Link';
import { MendButton } from './MendButton';

/** A problem of this cell: place, sentence, clause, what to do, and 「保留并说明…」. Its remedy is the 拟填 block. */
export function ProblemBox({ problem }: { readonly problem: Problem }) {
  const { words, english } = usePane();
  const [keeping, setKeeping] = useState(false);
  const { severity } = problem.issue;
  return (
    <Box tone={severity}>
      <p>
        <strong className={`word word-${severity}`}>{words.severity[severity]}</strong>{' '}
        {problem.place !== '' && <strong>{problem.place} </strong>}
        {english?.problem(problem) ?? problem.sentence}
      </p>
      <p className="quiet-line">
        <Basis clauses={problem.issue.clauses} />
        {!keeping && (
          <Link onClick={() => setKeeping(true)} expanded={false}>
            {words.command['open-keep']}
          </Link>
        )}
      </p>
      <MendButton problem={problem} />
      {keeping && <KeepForm problem={problem} onDone={() => setKeeping(false)} />}
    </Box>
  );
}
