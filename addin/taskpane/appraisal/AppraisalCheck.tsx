import { Button } from '@fluentui/react-components';
import type { OpenAppraisal } from '../../commands/appraisal-state';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { KeptRow } from '../parts/KeptRow';
import { NoticeBox } from '../parts/NoticeBox';
import { ProblemBox } from '../parts/ProblemBox';
import { StepFoot } from '../parts/StepFoot';
import { standsOn } from '../problem-position';
import { ProblemRows } from './ProblemRows';
import { useAppraisalWords } from './use-appraisal-words';

/** 检查 on a 综合得分表: what is wrong in the selected cell, and in the sheet; scores and ranks are told on 汇总. */
export function AppraisalCheck({ open }: { readonly open: OpenAppraisal }) {
  const { session, state, words: pane } = usePane();
  const words = useAppraisalWords();
  const { units } = open.result;
  const undecided = units.filter(({ rank }) => rank === null).length;
  const here = open.problems.filter((problem) => standsOn(problem, state.active));
  return (
    <>
      <main className="body">
        <section className="strip" aria-label={open.sheet.name}>
          <div className="strip-line">
            <strong className="strip-unit">{open.sheet.name}</strong>
            <span className="strip-count">{words.units(units.length, undecided)}</span>
          </div>
          <div className="strip-form">{open.scheme.shortTitle}</div>
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
          {open.problems.length === 0 && (
            <Box tone="ok">
              <h3>{pane.clean.title}</h3>
            </Box>
          )}
          <ProblemRows problems={open.problems} />
          <ul className="plain-list">
            {open.kept.map((each) => (
              <KeptRow key={each.recordId} kept={each} />
            ))}
          </ul>
        </section>
      </main>
      <StepFoot />
    </>
  );
}
