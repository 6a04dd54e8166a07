import { Fragment, useState } from 'react';
import { formatCell } from '../../../src/base/cell';
import type { Severity } from '../../../src/base/issue';
import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { CleanView } from './CleanView';
import { KeptRow } from './KeptRow';
import { Link } from './Link';
import { ProblemRow } from './ProblemRow';
import { Shape } from './Shape';

const SEVERITIES: readonly Severity[] = ['must', 'ask', 'note'];

/** 本表问题, in sheet order and never by severity; the eye walks down the sheet. */
export function ProblemList({
  form,
  cleanAbove = false,
}: {
  readonly form: OpenForm;
  /** The result of a clean sheet stands above already. */
  readonly cleanAbove?: boolean;
}) {
  const { words } = usePane();
  const [chosen, setChosen] = useState<Severity | null>(null);
  const { problems, kept } = form;
  // A filter whose last problem is mended falls back to all.
  const filter = problems.some(({ issue }) => issue.severity === chosen) ? chosen : null;
  const shown = problems.filter(({ issue }) => filter === null || issue.severity === filter);
  const finished = problems.length === 0 && form.check.blankItems.length === 0;
  if (finished && cleanAbove && kept.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems-title">
      <div className="problems-head">
        <h2 id="problems-title">
          {finished && cleanAbove ? words.clean.keptTitle : words.problems.title}
        </h2>
        {problems.length > 0 && <Filters form={form} filter={filter} onFilter={setChosen} />}
      </div>
      {problems.length === 0 && !finished && (
        <p className="problems-none">
          {words.problems.none(form.check.items.length - form.check.blankItems.length)}
        </p>
      )}
      {finished && !cleanAbove && (
        <div className="problems-clean">
          <CleanView form={form} />
        </div>
      )}
      <ul className="plain-list">
        {shown.map((problem, index) => (
          <ProblemRow key={`${problem.key}|${index}`} problem={problem} />
        ))}
      </ul>
      <Pending form={form} />
      <Blank form={form} />
      <ul className="plain-list">
        {kept.map((each) => (
          <KeptRow key={each.recordId} kept={each} />
        ))}
      </ul>
    </section>
  );
}

function Filters({
  form,
  filter,
  onFilter,
}: {
  readonly form: OpenForm;
  readonly filter: Severity | null;
  readonly onFilter: (filter: Severity | null) => void;
}) {
  const { words } = usePane();
  const count = (severity: Severity) =>
    form.problems.filter(({ issue }) => issue.severity === severity).length;
  return (
    <div className="pills" role="group" aria-label={words.problems.filter}>
      <button
        type="button"
        className="pill"
        aria-pressed={filter === null}
        onClick={() => onFilter(null)}
      >
        {words.problems.all} {form.problems.length}
      </button>
      {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          className="pill"
          aria-pressed={filter === severity}
          aria-label={words.problems.only(words.severity[severity], count(severity))}
          onClick={() => onFilter(severity)}
        >
          <Shape name={severity} />
          {count(severity)}
        </button>
      ))}
    </div>
  );
}

/** Counters set on other cards and not written yet: 「F6有改动未填入」. */
function Pending({ form }: { readonly form: OpenForm }) {
  const { session, state, words } = usePane();
  const drafts = state.drafts.filter(
    ({ sheet, item }) => sheet === form.sheet.id && item !== state.card?.item.id,
  );
  if (drafts.length === 0) return null;
  return (
    <ul className="plain-list">
      {drafts.map(({ sheet, item }) => {
        const row = form.check.form.rows.find((each) => each.item === item);
        const cell = row?.facts?.cell ?? row?.score?.cell;
        return (
          <li key={item} className="problem kept">
            <Shape name="note" />
            <div className="problem-body">
              <span>
                <strong className="word">{words.severity.note}</strong>{' '}
                <Link onClick={() => void session.goToItem(sheet, item)}>
                  {words.problems.drafts(cell ? formatCell(cell) : item)}
                </Link>
              </span>
              <span className="quiet-line">
                <Link onClick={() => session.dropDraft(item)}>{words.command['drop-draft']}</Link>
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Blank items are not problems while filling: one line, each a way there. */
function Blank({ form }: { readonly form: OpenForm }) {
  const { session, words } = usePane();
  const { blankItems } = form.check;
  if (blankItems.length === 0) return null;
  return (
    <p className="blank-line">
      <Shape name="blank" />
      <span>
        {words.problems.blank(blankItems.length)}
        {blankItems.map((item, index) => {
          const cell = form.check.form.rows.find((row) => row.item === item)?.score?.cell;
          return (
            <Fragment key={item}>
              <span className="blank-place">
                <Link onClick={() => void session.goToItem(form.sheet.id, item)}>
                  {cell ? formatCell(cell) : item}
                </Link>
                {index + 1 < blankItems.length && words.list.trimEnd()}
              </span>
              {/* Where the mark has a space after it, lines are broken there. */}
              {words.list.slice(words.list.trimEnd().length)}
            </Fragment>
          );
        })}
      </span>
    </p>
  );
}
