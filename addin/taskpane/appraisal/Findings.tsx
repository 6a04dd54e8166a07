import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { AppraisalIssueCode } from '../../../src/ranking/appraisal-issue';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import type { Problem } from '../../commands/card/problem';
import { KeptRow } from '../parts/KeptRow';
import { GradeShares } from './GradeShares';
import { ProblemRows } from './ProblemRows';
import { SmallPools } from './SmallPools';
import { BandTies } from './BandTies';
import { useAppraisalWords } from './use-appraisal-words';

/** What has a box of its own above the list. */
const BOXED: ReadonlySet<string> = new Set<AppraisalIssueCode>([
  'tie-across-band',
  'grade-share-differs',
  'few-units',
  'grade-without-points',
  'grade-lines-missing',
  'factor-missing',
]);

/** A tie that was decided has no box any more: it is a note like others. */
function isBoxed({ issue: { code, severity } }: Problem): boolean {
  return BOXED.has(code) && !(code === 'tie-across-band' && severity === 'note');
}

/** What needs a person before the ranks can stand: ties on a limit, grades against their ratio, small pools, then cell by cell. */
export function Findings({ open }: { readonly open: OpenAppraisal }) {
  return (
    <>
      <BandTies open={open} />
      <SmallPools open={open} />
      <GradeShares open={open} />
    </>
  );
}

/** Problems of single cells, in the order of the sheet; a press goes there. What is only worth a look is folded away. */
export function CellProblems({ open }: { readonly open: OpenAppraisal }) {
  const words = useAppraisalWords();
  const [withNotes, setWithNotes] = useState(false);
  const problems = open.problems.filter((problem) => !isBoxed(problem));
  const urgent = problems.filter(({ issue }) => issue.severity !== 'note');
  const notes = problems.length - urgent.length;
  if (problems.length + open.kept.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="appraisal-problems">
      <div className="problems-head">
        <h2 id="appraisal-problems">{words.problems(urgent.length)}</h2>
        {notes > 0 && (
          <Button size="small" aria-expanded={withNotes} onClick={() => setWithNotes(!withNotes)}>
            {withNotes ? words.withoutNotes : words.withNotes(notes)}
          </Button>
        )}
      </div>
      <ProblemRows problems={withNotes ? problems : urgent} />
      <ul className="plain-list">
        {open.kept.map((each) => (
          <KeptRow key={each.recordId} kept={each} />
        ))}
      </ul>
    </section>
  );
}
