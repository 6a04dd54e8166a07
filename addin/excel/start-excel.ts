import { createStore, type Store } from '../commands/store';
import type { CommandId } from '../commands/command';
import type { Session } from '../commands/session';
import type { Host } from '../hosts/host';
import type { CommandWords } from '../locale/command-words';
import type { ExcelWords } from '../locale/excel-words';
import { pressCommand, type CommandFace } from '../ribbon/press-command';
import { createPaneTeller } from '../ribbon/tell-in-pane';
import { associateRibbon } from './associate-ribbon';
import { FIRST_STATE, type FaceState } from './face-state';
import type { OfficeApi } from './office-api';
import { watchSight } from './pane-sight';
import { localeOf, platformOf, readTheme, refusalOf } from './read-surroundings';

/** A host that follows the workbook once it is started. */
export interface StartingHost extends Host {
  start(): Promise<void>;
}

/** What the pane in Excel needs of the world; the composition root gives it. */
export interface ExcelEnvironment {
  readonly page: Document;
  words(locale: FaceState['locale']): {
    readonly excel: ExcelWords;
    readonly command: CommandWords;
  };
  /** Null when office.js cannot be fetched. */
  loadOffice(): Promise<OfficeApi | null>;
  openHost(office: OfficeApi): StartingHost;
  /** Fetches what a session is made of. */
  loadSession(): Promise<(host: Host) => Session>;
  /** Calls back unless called off. */
  later(deed: () => void, milliseconds: number): () => void;
  report(cause: unknown): void;
}

/** When 「正在连接」 is no answer any more. */
const PATIENCE = 10_000;

/** Connects to Excel, opens the session on its workbook and puts the commands behind the ribbon. The answer changes as that goes on. */
export function startExcel(env: ExcelEnvironment): Store<FaceState> {
  const store = createStore<FaceState>(FIRST_STATE);
  const stopWaiting = env.later(() => store.set({ slow: true }), PATIENCE);
  connect(env, store)
    .catch((cause: unknown) => {
      env.report(cause);
      store.set({ refused: 'not-opened' });
    })
    .finally(stopWaiting);
  return store;
}

async function connect(env: ExcelEnvironment, store: Store<FaceState>): Promise<void> {
  // Both come over the network at once; what becomes of the session is asked for when Excel is there.
  const loading = env.loadSession();
  loading.catch(() => undefined);
  const office = await env.loadOffice();
  if (!office) return store.set({ refused: 'no-office-js' });
  const { host } = await office.onReady();
  const refused = refusalOf(office, host);
  if (refused) return store.set({ refused });
  open(env, office, store, await loading);
}

/** All in one go: from here on a press on the ribbon finds its function. */
function open(
  env: ExcelEnvironment,
  office: OfficeApi,
  store: Store<FaceState>,
  startSession: (host: Host) => Session,
): void {
  const { context } = office;
  const host = env.openHost(office);
  // Listening first: what is typed while the workbook is being read must not be missed.
  const starting = host.start();
  const session = startSession(host);
  const locale = localeOf(context.displayLanguage);
  const words = env.words(locale);
  const onSeen = (): void => store.set({ theme: readTheme(office) });
  const sight = watchSight(office, env.page, onSeen, env.report);
  const teller = createPaneTeller();
  const face: CommandFace = {
    words: words.command,
    session: () => session,
    paneInSight: () => (sight.inSight() ? env.page.querySelector<HTMLElement>('.pane') : null),
    showPane: sight.show,
    // Excel ends no typing for an add-in: a write during it is refused and said so.
    finishEditing: async () => false,
    tell: (message) => teller.tell(session, message),
  };
  const press = (id: CommandId): Promise<void> => {
    teller.putAway(session);
    return pressCommand(face, id);
  };
  associateRibbon(office, press, env.report);
  const platform = platformOf(context.platform);
  store.set({ session, locale, platform, theme: readTheme(office) });
  void follow(env, host, session, words.excel, starting);
}

/** Without Excel's events the pane still reads and writes; the person is told to ask for a check. */
async function follow(
  env: ExcelEnvironment,
  host: StartingHost,
  session: Session,
  words: ExcelWords,
  starting: Promise<void>,
): Promise<void> {
  try {
    await starting;
  } catch (cause) {
    env.report(cause);
    const retry = (): void => {
      session.dismissNotice();
      void follow(env, host, session, words, host.start());
    };
    session.tell({ severity: 'ask', ...words.notFollowing, retry });
  }
}
