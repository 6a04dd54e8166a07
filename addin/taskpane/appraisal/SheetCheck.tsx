import { Button } from '@fluentui/react-components';
import type { KeptProblem, Problem } from '../../commands/card/problem';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { KeptRow } from '../parts/KeptRow';
import { NoticeBox } from '../parts/NoticeBox';
import { ProblemBox } from '../parts/ProblemBox';
import { StepFoot } from '../parts/StepFoot';
import { standsOn } from '../problem-position';
import { ProblemRows } from './ProblemRows';
import { useAppraisalWords } from './use-appraisal-words';

/** 检查 on a table of many units: what is wrong in the selected cell, and in the sheet; scores and ranks are told on 汇总. */
export function SheetCheck({
  name,
  count,
  form,
  problems,
  kept,
}: {
  readonly name: string;
  readonly count: string;
  readonly form: string;
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}) {
  const { session, state, words: pane } = usePane();
  const words = useAppraisalWords();
  const here = problems.filter((problem) => standsOn(problem, state.active));
  return (
    <>
      <main className="body">
        <section className="strip" aria-label={name}>
          <div className="strip-line">
            <strong className="strip-unit">{name}</strong>
            <span className="strip-count">{count}</span>
          </div>
          <div className="strip-form">{form}</div>
        </section>
        <div className="card">
          <div className="card-body">
            <NoticeBox />
            {here.map((problem, index) => (
              <ProblemBox key={`${problem.key}|${index}`} problem={problem} />
            ))}
            <Button onClick={() => session.openPage('totals')}>{words.toTotals}</Button>
          </div>
        </div>
        <section className="problems" aria-labelledby="problems-title">
          <div className="problems-head">
            <h2 id="problems-title">{pane.problems.title}</h2>
          </div>
          {problems.length === 0 && (
            <Box tone="ok">
              <h3>{pane.clean.title}</h3>
            </Box>
          )}
          <ProblemRows problems={problems} />
          <ul className="plain-list">
            {kept.map((each) => (
              <KeptRow key={each.recordId} kept={each} />
            ))}
          </ul>
        </section>
      </main>
      <StepFoot />
    </>
  );
}
