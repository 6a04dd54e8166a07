import { Button, ProgressBar } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';

/** Progress while inserting, with 停止; afterwards what came in, and the way back. */
export function FormsWork() {
  const { session, state, words } = usePane();
  const { work, inserted, forms } = state;
  if (work) {
    return (
      <section className="work" aria-label={work.title}>
        <h2>{words.forms.working(work.done, work.total)}</h2>
        <ProgressBar
          value={work.done}
          max={Math.max(work.total, 1)}
          thickness="large"
          aria-label={words.forms.working(work.done, work.total)}
        />
        <div className="work-line">
          <span>{work.current}</span>
          <Button icon={<Dismiss16Regular />} onClick={() => session.stop()}>
            {words.command.stop}
          </Button>
        </div>
        <p className="quiet-line">{work.stopNote}</p>
      </section>
    );
  }
  if (!inserted) return null;
  const ids = new Set(inserted.sheets.map(({ id }) => id));
  const first = forms.find(({ sheet }) => ids.has(sheet.id));
  const firstItem = first?.check.items[0];
  return (
    <div className="work">
      <Box tone={inserted.missing > 0 ? 'ask' : 'done'}>
        <p role="status">{inserted.sentence}</p>
        <div className="buttons">
          {first && firstItem && (
            <Button
              onClick={() => {
                session.openPage('check');
                void session.goToItem(first.sheet.id, firstItem.item);
              }}
            >
              {words.forms.first}
            </Button>
          )}
          {inserted.sheets.length > 0 && (
            <Button appearance="subtle" onClick={() => void session.removeInserted()}>
              {words.command['remove-inserted'](inserted.sheets.length)}
            </Button>
          )}
        </div>
      </Box>
    </div>
  );
}
