import { Fragment } from 'react';
import { formatCell } from '../../../src/base/cell';
import type { FilledEntry } from '../../../src/sheet/record/filled-record';
import type { OpenRecord } from '../../commands/session-state';
import { OwnFindings, OwnSeal } from '../later-parts';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { CellTag } from '../parts/CellTag';
import { KeptRow } from '../parts/KeptRow';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { ProblemBox } from '../parts/ProblemBox';
import { ProblemRow } from '../parts/ProblemRow';
import { Shape } from '../parts/Shape';
import { StepFoot } from '../parts/StepFoot';
import { StripBar } from '../parts/StripBar';
import { WrittenNote } from '../parts/WrittenNote';
import { standsOn } from '../problem-position';

/** 检查 on a form without points: the words of the row under the cursor, what is wrong, and what is still to be written. */
export function RecordPage({ open }: { readonly open: OpenRecord }) {
  const { state, words } = usePane();
  const of = placesOf(open);
  const filled = of - open.blank.length;
  const here = open.problems.filter((problem) => standsOn(problem, state.active));
  return (
    <>
      <main className="body">
        <StripBar
          subject={open.subject}
          title={open.formTitle}
          filled={filled}
          of={of}
          progress={words.record.progress(filled, of)}
          items={words.record.places(of)}
        />
        <div className="card">
          <div className="card-body">
            <NoticeBox />
            {state.written && <WrittenNote written={state.written} />}
            {here.map((problem, index) => (
              <ProblemBox key={`${problem.key}|${index}`} problem={problem} />
            ))}
            <UnderCursor open={open} />
          </div>
        </div>
        <Problems open={open} filled={filled} />
        <OwnFindings open={open} />
        <OwnSeal open={open} />
      </main>
      <StepFoot />
    </>
  );
}

/** Places to fill in, a row of ticks counting once. */
function placesOf({ record, blank }: OpenRecord): number {
  const filled = record.entries.filter(
    ({ entry, text }) => entry.kind !== 'signature' && text !== '',
  );
  return filled.length + blank.length;
}

/** The words of the form that the selected cell answers, verbatim. */
function UnderCursor({ open }: { readonly open: OpenRecord }) {
  const { state, words } = usePane();
  const row = state.active?.area?.top;
  const entries = open.record.entries.filter(({ cell }) => cell.row === row);
  const [first] = entries;
  if (!first) return <p className="quiet-line">{words.record.lead}</p>;
  return (
    <>
      <p className="quiet-line">{first.label}</p>
      <p className="item-text">{wordsOf(open, first)}</p>
      <ul className="plain-list">
        {entries
          .filter(({ text }) => text !== '')
          .map(({ place, cell, title, text }) => (
            <li key={place}>
              <CellTag place={formatCell(cell)} /> {title === '' ? text : words.line(title, text)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** The indicator's own words; beside other rows the label says all there is. */
function wordsOf({ scheme, formId }: OpenRecord, { item }: FilledEntry): string {
  const form = scheme.forms.find(({ id }) => id === formId);
  if (form?.kind !== 'record' || item === null) return '';
  const row = form.blocks.flatMap(({ rows }) => rows).find(({ id }) => id === item);
  const [words = ''] = row?.cells.flatMap((cell) => ('words' in cell ? [cell.words] : [])) ?? [];
  return words;
}

function Problems({ open, filled }: { readonly open: OpenRecord; readonly filled: number }) {
  const { state, words } = usePane();
  const { problems, kept, blank } = open;
  return (
    <section className="problems" aria-labelledby="problems-title">
      <div className="problems-head">
        <h2 id="problems-title">{words.problems.title}</h2>
      </div>
      {problems.length === 0 && blank.length > 0 && (
        <p className="problems-none">{words.record.none(filled)}</p>
      )}
      {problems.length === 0 && blank.length === 0 && (
        <Box tone="ok">
          <h3>{words.clean.title}</h3>
          <p className="quiet-line">{words.record.clean(filled, state.pulse.at)}</p>
        </Box>
      )}
      <ul className="plain-list">
        {problems.map((problem, index) => (
          <ProblemRow key={`${problem.key}|${index}`} problem={problem} />
        ))}
      </ul>
      <Blank open={open} />
      <ul className="plain-list">
        {kept.map((each) => (
          <KeptRow key={each.recordId} kept={each} />
        ))}
      </ul>
    </section>
  );
}

/** Cells named one by one; in a long form the first of them, and how many more. */
const NAMED = 24;

function Blank({ open }: { readonly open: OpenRecord }) {
  const { session, words } = usePane();
  const { blank, sheet } = open;
  if (blank.length === 0) return null;
  const named = blank.slice(0, NAMED);
  return (
    <p className="blank-line">
      <Shape name="blank" />
      <span>
        {words.record.blank(blank.length)}
        {named.map(({ place, cell, label }, index) => {
          const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
          return (
            <Fragment key={place}>
              <span className="blank-place">
                <Link
                  label={words.record.cell(label, formatCell(cell))}
                  onClick={() => void session.goTo({ sheet: sheet.id, area })}
                >
                  {formatCell(cell)}
                </Link>
                {index + 1 < named.length && words.list.trimEnd()}
              </span>
              {/* In Chinese nothing else breaks the line between two places. */}
              {words.list.endsWith(' ') && ' '}
              <wbr />
            </Fragment>
          );
        })}
        {blank.length > NAMED && words.record.andMore}
      </span>
    </p>
  );
}
