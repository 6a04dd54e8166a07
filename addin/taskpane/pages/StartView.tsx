import { Button } from '@fluentui/react-components';
import {
  BookOpen20Regular,
  ChevronRight20Regular,
  MailInbox20Regular,
  Table20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { OpenForm } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { NoticeBox } from '../parts/NoticeBox';
import { percentOf } from '../percent-of';
import { Shape } from '../parts/Shape';

/** No form on this sheet: the jobs to begin with, or the way to the forms that are there. */
export function StartView() {
  const { session, state, words } = usePane();
  if (!state.ready) {
    return (
      <main className="body">
        <p className="start-loading">
          {state.reading === null
            ? words.start.loading
            : words.chip.reading(percentOf(state.reading))}
        </p>
      </main>
    );
  }
  const hasForms = state.forms.length + state.records.length > 0;
  return (
    <main className="body start">
      <NoticeBox />
      {hasForms ? <Elsewhere /> : <FirstJobs />}
      {state.offer && <Offer />}
      <p className="promise">{words.start.promise}</p>
      {hasForms && (
        <p className="start-more">
          <Button onClick={() => session.openPage('forms')}>{words.command['open-forms']}</Button>
        </p>
      )}
    </main>
  );
}

function FirstJobs() {
  const { session, words } = usePane();
  return (
    <section className="start-jobs">
      <h2>{words.start.title}</h2>
      <p>{words.start.lead}</p>
      <Job
        icon={<Table20Regular />}
        {...words.start.forms}
        onClick={() => session.openPage('forms')}
      />
      <Job
        icon={<MailInbox20Regular />}
        {...words.start.gather}
        reason={words.reason.gatherLater}
      />
      <Job
        icon={<BookOpen20Regular />}
        {...words.start.rubric}
        onClick={() => {
          session.setPaste({ open: true });
          session.openPage('rubric');
        }}
      />
    </section>
  );
}

function Job({
  icon,
  name,
  gloss,
  reason,
  onClick,
}: {
  readonly icon: ReactElement;
  readonly name: string;
  readonly gloss: string;
  readonly reason?: string;
  readonly onClick?: () => void;
}) {
  return (
    <button
      type="button"
      className="job"
      aria-disabled={reason !== undefined}
      onClick={() => onClick?.()}
    >
      {icon}
      <span className="job-words">
        <strong>{name}</strong>
        <span>{gloss}</span>
        {reason !== undefined && <span className="job-reason">{reason}</span>}
      </span>
      {reason === undefined && <ChevronRight20Regular />}
    </button>
  );
}

/** A hand-made sheet that looks like a known form: offered, never taken over. */
function Offer() {
  const { session, state, words } = usePane();
  const { offer } = state;
  if (!offer) return null;
  return (
    <section className="offer box box-note">
      <Table20Regular />
      <div className="box-body">
        <p>{words.start.offer(offer.sheet.name, offer.title, offer.matched, offer.of)}</p>
        <div className="buttons">
          <Button onClick={() => void session.adoptSheet(offer.sheet.id)}>
            {words.command['adopt-sheet']}
          </Button>
          <Button appearance="subtle" onClick={() => session.declineSheet(offer.sheet.id)}>
            {words.command['decline-sheet']}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The forms of this workbook, each with what is wrong in it. */
function Elsewhere() {
  const { session, state, words } = usePane();
  return (
    <section className="start-jobs">
      <h2>{words.start.elsewhere}</h2>
      <p>{words.start.elsewhereLead}</p>
      <ul className="plain-list form-list">
        {state.forms.map((form) => {
          const first = form.check.items[0];
          const blank = form.check.blankItems.length;
          const of = form.check.items.length;
          return (
            <FormRow
              key={form.sheet.id}
              open={form}
              blank={blank}
              progress={words.strip.progress(of - blank, of)}
              onGo={() => first && void session.goToItem(form.sheet.id, first.item)}
            />
          );
        })}
        {state.records.map((record) => (
          <FormRow
            key={record.sheet.id}
            open={record}
            blank={record.blank.length}
            progress={words.record.blankCount(record.blank.length)}
            onGo={() => {
              const cell = (record.blank[0] ?? record.record.entries[0])?.cell ?? A1;
              const area = {
                top: cell.row,
                left: cell.column,
                bottom: cell.row,
                right: cell.column,
              };
              void session.goTo({ sheet: record.sheet.id, area });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

const A1 = { row: 0, column: 0 };

function FormRow({
  open,
  blank,
  progress,
  onGo,
}: {
  readonly open: Pick<OpenForm, 'sheet' | 'problems'>;
  readonly blank: number;
  readonly progress: string;
  readonly onGo: () => void;
}) {
  const { words } = usePane();
  const worst = (['must', 'ask', 'note'] as const).find((severity) =>
    open.problems.some(({ issue }) => issue.severity === severity),
  );
  return (
    <li>
      <button type="button" onClick={onGo}>
        <Shape name={worst ?? (blank > 0 ? 'blank' : 'ok')} />
        <span>{open.sheet.name}</span>
        <span className="quiet">
          {open.problems.length > 0 ? words.problems.total(open.problems.length) : progress}
        </span>
      </button>
    </li>
  );
}
