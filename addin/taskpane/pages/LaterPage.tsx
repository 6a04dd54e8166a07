import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';

/** A page that is not there yet says so, and what to use now. */
export function LaterPage({ page }: { readonly page: 'gather' }) {
  const { session, words } = usePane();
  const instead = 'totals';
  return (
    <>
      <main className="body later">
        <h2 className="unseen">{words.page[page].name}</h2>
        <p>{words.later[page]}</p>
      </main>
      <Foot>
        <span className="foot-words" />
        <Button onClick={() => session.openPage(instead)}>
          {words.later.go(words.page[instead].name)}
        </Button>
      </Foot>
    </>
  );
}
