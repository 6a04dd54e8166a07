import { Button } from '@fluentui/react-components';
import {
  BookOpen20Regular,
  ChevronRight20Regular,
  MailInbox20Regular,
  Table20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';

/** No form on this sheet: the jobs to begin with, or the way to the forms that are there. */
export function StartView() {
  const { session, state, words } = usePane();
  if (!state.ready) {
    return (
      <main className="body">
        <p className="start-loading">{words.start.loading}</p>
      </main>
    );
  }
  return (
    <main className="body start">
      <NoticeBox />
      {state.forms.length > 0 ? <Elsewhere /> : <FirstJobs />}
      {state.offer && <Offer />}
      <p className="promise">{words.start.promise}</p>
      {state.forms.length > 0 && (
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
          const worst = (['must', 'ask', 'note'] as const).find((severity) =>
            form.problems.some(({ issue }) => issue.severity === severity),
          );
          return (
            <li key={form.sheet.id}>
              <button
                type="button"
                onClick={() => first && void session.goToItem(form.sheet.id, first.item)}
              >
                <Shape name={worst ?? (form.check.blankItems.length > 0 ? 'blank' : 'ok')} />
                <span>{form.sheet.name}</span>
                <span className="quiet">
                  {form.problems.length > 0
                    ? words.problems.count(form.problems.length)
                    : words.strip.progress(
                        form.check.items.length - form.check.blankItems.length,
                        form.check.items.length,
                      )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
