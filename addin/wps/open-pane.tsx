import { createRoot } from 'react-dom/client';
import type { StartSession } from '../commands/load-session';
import { createWpsHost } from '../hosts/wps/wps-host';
import { COMMAND_ZH_CN } from '../locale/command-zh-cn';
import { WPS_WORDS } from '../locale/wps';
import { pressCommand } from '../ribbon/press-command';
import { createPaneTeller } from '../ribbon/tell-in-pane';
import { App } from '../taskpane/App';
import { PaneGuard } from '../taskpane/PaneGuard';
import { followPresses, type Press } from './press-queue';
import type { Spreadsheet } from './surroundings';

/** Five times a second: at once for a person, and a thousandth of the time for WPS, which answers in 0.2 ms. */
const LISTEN_EVERY_MS = 200;

const report = (cause: unknown): void => console.error(cause);

/** The pane on the workbook in front, until its page goes. The only place that knows it is WPS 表格 underneath. */
export function openPane(
  place: HTMLElement,
  { application, apiEvent, storage }: Spreadsheet,
  pane: number,
  startSession: StartSession,
): void {
  const host = createWpsHost({ application, apiEvent, later: (deed) => setTimeout(deed, 0) });
  const session = startSession(host, { now: () => new Date() });
  createRoot(place).render(
    <PaneGuard sentence={WPS_WORDS.paneDied} report={report}>
      <App session={session} theme="system" platform="browser" />
    </PaneGuard>,
  );
  const teller = createPaneTeller();
  const press = ({ command, seen }: Press): Promise<void> =>
    pressCommand(
      {
        words: COMMAND_ZH_CN,
        session: () => session,
        paneInSight: () => (seen ? place.querySelector<HTMLElement>('.pane') : null),
        // The shell has shown it, and WPS has ended typing before the ribbon could be pressed.
        showPane: () => Promise.resolve(),
        finishEditing: () => Promise.resolve(false),
        tell: (message) => teller.tell(session, message),
      },
      command,
    );
  let pressed = Promise.resolve();
  const stop = followPresses({
    storage,
    pane,
    everyMs: LISTEN_EVERY_MS,
    // One after the other: the second 下一处 counts from where the first one led.
    onPress: (each) => {
      pressed = pressed
        .then(() => {
          teller.putAway(session);
          return press(each);
        })
        .catch(report);
    },
    // It does not answer while a cell is being edited, and that is nothing wrong.
    report: (cause) => console.warn(cause),
  });
  // What stays registered with WPS would go on calling into a page that is gone.
  window.addEventListener('pagehide', () => {
    stop();
    session.close();
    host.close();
  });
}
