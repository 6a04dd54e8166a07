import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Box } from './Box';

/** A command that did not happen: what, why, what now. Stays until the next action. */
export function NoticeBox() {
  const { session, state, words } = usePane();
  const { notice } = state;
  if (!notice) return null;
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
