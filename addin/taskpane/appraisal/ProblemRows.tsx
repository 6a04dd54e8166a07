import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../commands/card/problem';
import { ProblemRow } from '../parts/ProblemRow';
import { useAppraisalWords } from './use-appraisal-words';

const SHOWN = 8;
const STEP = 40;

/** Problems in the order of the sheet: the first of them, and more at a press; thousands of units have thousands of gaps. */
export function ProblemRows({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useAppraisalWords();
  const [shown, setShown] = useState(SHOWN);
  const more = problems.length - shown;
  return (
    <>
      <ul className="plain-list">
        {problems.slice(0, shown).map((problem, index) => (
          <ProblemRow key={`${problem.key}|${index}`} problem={problem} />
        ))}
      </ul>
      {more > 0 && (
        <p className="blank-line">
          <span>{words.rest(more)}</span>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {words.moreProblems(Math.min(STEP, more))}
          </Button>
        </p>
      )}
    </>
  );
}
