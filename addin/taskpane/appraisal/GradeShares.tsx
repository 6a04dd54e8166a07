import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { GradeShareFinding } from '../../../src/ranking/appraisal-result';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { sayFraction } from './say-fraction';
import { useAppraisalWords } from './use-appraisal-words';

const SHOWN = 3;
const STEP = 20;

/** 3：5：2 held against the grades each lead unit has given; which unit gets which grade is not ours to say. */
export function GradeShares({ open }: { readonly open: OpenAppraisal }) {
  const words = useAppraisalWords();
  const [shown, setShown] = useState(SHOWN);
  const { shares } = open.result;
  const differing = shares.filter(({ differs }) => differs);
  const well = shares.filter(({ differs, open: left }) => !differs && left === 0).length;
  const more = differing.length - shown;
  return (
    <>
      {differing.slice(0, shown).map((finding) => (
        <ShareBox key={`${finding.component}|${finding.system}`} open={open} finding={finding} />
      ))}
      {more > 0 && (
        <p>
          {words.rest(more)}{' '}
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {words.moreProblems(Math.min(STEP, more))}
          </Button>
        </p>
      )}
      {well > 0 && <p className="quiet-line">{words.sharesWell(well)}</p>}
    </>
  );
}

function ShareBox({
  open,
  finding,
}: {
  readonly open: OpenAppraisal;
  readonly finding: GradeShareFinding;
}) {
  const { words: pane } = usePane();
  const words = useAppraisalWords();
  const component = open.rules.appraisal.components.find(({ id }) => id === finding.component);
  const graded = component?.graded;
  if (!graded) return null;
  const said = (counts: readonly number[]): string =>
    graded.grades.map(({ label }, at) => words.grade(label, counts[at] ?? 0)).join(pane.list);
  return (
    <Box tone="ask">
      <h3>{words.share(finding.system, component.title)}</h3>
      <p className="quiet-line">
        {words.shareText(
          graded.ratio.join('：'),
          finding.size,
          said(finding.given),
          said(finding.places),
          finding.exact.map(sayFraction).join('、'),
        )}
        {finding.open > 0 && words.shareOpen(finding.open)}
      </p>
      <p className="quiet-line">{pane.problems.quote(graded.quote)}</p>
    </Box>
  );
}
