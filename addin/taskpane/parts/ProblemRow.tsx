import { useState } from 'react';
import type { Problem } from '../../commands/card/problem';
import { usePane } from '../pane-context';
import { standsOn } from '../problem-position';
import { Basis } from './Basis';
import { CellTag } from './CellTag';
import { KeepForm } from './KeepForm';
import { Link } from './Link';
import { MendButton } from './MendButton';
import { Shape } from './Shape';

/** One problem of the sheet: shape, word, cell, item; the whole sentence; the clause. A press goes to the cell. */
export function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { session, state, words, english } = usePane();
  const [keeping, setKeeping] = useState(false);
  const { severity, cell, clauses } = problem.issue;
  const go = () => {
    if (!cell) return;
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    void session.goTo({ sheet: problem.sheet, area });
  };
  const here = standsOn(problem, state.active);
  return (
    <li className="problem">
      <button
        type="button"
        className="problem-go"
        onClick={go}
        aria-current={here ? 'location' : undefined}
      >
        <Shape name={severity} />
        <span className="problem-body">
          <span className="problem-head">
            <strong className={`word word-${severity}`}>{words.severity[severity]}</strong>
            {problem.place !== '' && <CellTag place={placeWords(problem)} />}
            <span className="quiet">{problem.itemLabel || (cell ? '' : words.problems.whole)}</span>
          </span>
          <span>{english?.problem(problem) ?? problem.sentence}</span>
          {clauses.length > 0 && (
            <span className="quiet-line">
              <Basis clauses={clauses} />
            </span>
          )}
        </span>
      </button>
      <div className="problem-more">
        <MendButton problem={problem} />
        {/* What belongs to no item has no card: it is kept from here. */}
        {problem.itemLabel === '' && !keeping && (
          <Link onClick={() => setKeeping(true)}>{words.command['open-keep']}</Link>
        )}
        {keeping && <KeepForm problem={problem} onDone={() => setKeeping(false)} />}
      </div>
    </li>
  );

  function placeWords({ sheet, place }: Problem): string {
    if (!state.active || sheet === state.active.sheet.id) return place;
    const name = state.sheets.find(({ id }) => id === sheet)?.name;
    return name ? words.problems.otherSheet(name, place) : place;
  }
}
