import { Button } from '@fluentui/react-components';
import { cardKeyOf } from '../../commands/card/card-key';
import type { Notice, SessionState } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { percentOf } from '../percent-of';
import { Box } from './Box';

/** A command that did not happen: what, why, what now. Stays until the next action, and in its own place. */
export function NoticeBox() {
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
