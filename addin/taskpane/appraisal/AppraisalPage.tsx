import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Scales16Regular } from '../parts/scales-icon';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { TotalsCharts } from '../later-parts';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { DecisionTags } from '../parts/DecisionTags';
import { Foot } from '../parts/Foot';
import type { Problem } from '../../commands/card/problem';
import { NoticeBox } from '../parts/NoticeBox';
import { WrittenNote } from '../parts/WrittenNote';
import { FigureBox } from './FigureBox';
import { FiguresGiven } from './FiguresGiven';
import { CellProblems, Findings } from './Findings';
import { StandingsTable } from './StandingsTable';
import { Undecided } from './Undecided';
import { useAppraisalWords } from './use-appraisal-words';

/** 汇总 of an appraisal of weighted parts: what needs a person, then the ranks with their limits, the undecided, the readings used. */
export function AppraisalPage({
  open,
  chooser,
}: {
  readonly open: OpenAppraisal;
  /** Which of several totals this is. */
  readonly chooser: ReactNode;
}) {
  const { session, state } = usePane();
  const words = useAppraisalWords();
  const figures = state.figures.filter(({ scheme }) => scheme === open.scheme.id);
  const stale = open.problems.some(({ issue }) => STALE.has(issue.code));
  const findings = useRef<HTMLDivElement>(null);
  const { notice, written } = state;
  useEffect(() => {
    // Commands stand at the foot of a long page; what they did is said at its head.
    if (notice || written) findings.current?.scrollIntoView({ block: 'nearest' });
  }, [notice, written]);
  return (
    <>
      <main className="body totals">
        <AppraisalStrip open={open} chooser={chooser} />
        <div ref={findings} className="totals-findings">
          <NoticeBox />
          {written && <WrittenNote written={written} />}
          <JustInserted open={open} />
          {stale && <Stale open={open} />}
          <FigureBox figures={figures} appraisal={open.rules.appraisal} />
          <Findings open={open} />
        </div>
        <CellProblems open={open} />
        <StandingsTable open={open} />
        <Undecided open={open} />
        <TotalsCharts of={{ kind: 'appraisal', open, units: open.units }} />
        <section className="totals-part" aria-labelledby="totals-decisions">
          <div className="part-head">
            <Scales16Regular />
            <h2 id="totals-decisions">{words.decisions}</h2>
          </div>
          <DecisionTags decisions={open.decisions} />
          <FiguresGiven figures={figures} />
          {!stale && (
            <div className="rewrite">
              <p className="quiet-line">{words.write}</p>
              <Button onClick={() => void session.rewriteAppraisal(open.sheet.id)}>
                {words.rewrite}
              </Button>
            </div>
          )}
        </section>
      </main>
      <Foot>
        <span className="foot-words">
          {open.standings ? words.arrangeOld(open.standings.name) : words.arrangeNew}
        </span>
        <Button
          appearance="primary"
          data-primary=""
          onClick={() => void session.arrangeByRank(open.sheet.id)}
        >
          {words.arrange}
        </Button>
      </Foot>
    </>
  );
}

/** What rewriting the formulas sets right. */
const STALE: ReadonlySet<Problem['issue']['code']> = new Set([
  'figure-altered',
  'formulas-gone',
  'full-altered',
  'result-disagrees',
  'result-overwritten',
  'weight-altered',
]);

/** Signing a decision writes nothing on the sheet: that it has to be brought in line is said where one looks first. */
function Stale({ open }: { readonly open: OpenAppraisal }) {
  const { session } = usePane();
  const words = useAppraisalWords();
  return (
    <Box tone="ask">
      <p>{words.stale}</p>
      <div className="buttons">
        <Button onClick={() => void session.rewriteAppraisal(open.sheet.id)}>
          {words.rewrite}
        </Button>
      </div>
    </Box>
  );
}

/** What was put in with this sheet, and the way back. */
function JustInserted({ open }: { readonly open: OpenAppraisal }) {
  const { session, state } = usePane();
  const words = useAppraisalWords();
  const { inserted } = state;
  if (!inserted?.sheets.some(({ id }) => id === open.sheet.id || id === open.standings?.id)) {
    return null;
  }
  return (
    <Box tone="done">
      <p role="status">{inserted.sentence}</p>
      <div className="buttons">
        <Button appearance="subtle" onClick={() => void session.removeInserted()}>
          {words.inserted(inserted.sheets.length)}
        </Button>
      </div>
    </Box>
  );
}

function AppraisalStrip({
  open,
  chooser,
}: {
  readonly open: OpenAppraisal;
  readonly chooser: ReactNode;
}) {
  const words = useAppraisalWords();
  const { units } = open.result;
  const undecided = units.filter(({ rank }) => rank === null).length;
  return (
    <section className="strip" aria-label={open.sheet.name}>
      <div className="strip-line">
        {chooser ?? <strong className="strip-unit">{open.sheet.name}</strong>}
        <span className="strip-count">{words.units(units.length, undecided)}</span>
      </div>
      <div className="strip-form">
        {words.computed(`${open.scheme.shortTitle}${open.title}`, open.computedAt)}
      </div>
    </section>
  );
}
