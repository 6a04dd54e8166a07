import { Button } from '@fluentui/react-components';
import { cardKeyOf } from '../../commands/card/card-key';
import type { Notice, SessionState } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { percentOf } from '../percent-of';
import { Box } from './Box';

/** Rows of the log that are gone, as long as they are; then what came of the last command. */
export function NoticeBox() {
  return (
    <>
      <LostLogBox />
      <DeedNotice />
    </>
  );
}

/** Rows that were in the log and that nobody took back, with the way to write them again. */
function LostLogBox() {
  const { session, state, words } = usePane();
  const { lostLog } = state;
  if (!lostLog) return null;
  const { title, rows, sheet, last, back, leave } = words.lostLog;
  return (
    <Box tone="must" alert>
      <h4>{title(lostLog.rows)}</h4>
      <p>
        {lostLog.sheet ? rows : sheet}
        {last(lostLog.by, lostLog.on)}
      </p>
      <div className="buttons">
        {/* Not the key's: whoever presses Ctrl+Enter means the card. */}
        <Button onClick={() => void session.putBackLog()}>{back}</Button>
        <Button onClick={() => session.forgetLostLog()}>{leave}</Button>
      </div>
    </Box>
  );
}

/** A command that did not happen: what, why, what now. Stays until the next action, and in its own place. */
function DeedNotice() {
  const { session, state, words } = usePane();
  const { notice, waiting, work, reading } = state;
  if (waiting && !work) {
    return (
      <p className="notice-waiting" role="status">
        {reading === null ? words.chip.waiting : words.chip.reading(percentOf(reading))}
      </p>
    );
  }
  if (!notice || !belongsHere(notice, state)) return null;
  return (
    <Box tone={notice.severity === 'ok' ? 'done' : notice.severity} alert>
      <h4>{notice.title}</h4>
      {notice.text !== '' && <p>{notice.text}</p>}
      <div className="buttons">
        {notice.retry && (
          <Button appearance="primary" data-primary="" onClick={notice.retry}>
            {words.command.retry}
          </Button>
        )}
        <Button onClick={() => session.dismissNotice()}>{words.command.close}</Button>
      </div>
    </Box>
  );
}

function belongsHere({ about }: Notice, { page, card }: SessionState): boolean {
  if (!about) return true;
  if (about.page !== page) return false;
  return about.card === null || (card !== null && about.card === cardKeyOf(card));
}
