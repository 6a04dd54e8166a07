import type { EmulatedExcel } from './emulated-excel';

/** What the bridge needs of a page; playwright's have it. */
export interface BridgedPage {
  exposeFunction(
    name: string,
    answer: (kind: string, text: string) => Promise<string>,
  ): Promise<unknown>;
  addInitScript(script: { readonly content: string }): Promise<unknown>;
}

/** The page's only way out. */
const BINDING = 'hefenEmulatedExcel';

/**
 * Lets a page that loads office.js find itself in Excel on Windows, with the emulated Excel in this process on the
 * other side. Must be called before the page is opened; reloading is fine.
 */
export async function connectPage(page: BridgedPage, emulated: EmulatedExcel): Promise<void> {
  const messages = queueMessages(emulated);
  await page.exposeFunction(BINDING, async (kind, text) => {
    switch (kind) {
      case 'execute':
        return emulated.execute(text);
      case 'next':
        return messages.next();
      case 'begin':
        messages.forget();
        return '';
      default:
        return emulated.noteLacking(text);
    }
  });
  await page.addInitScript({ content: initScript(emulated.requirementSets) });
}

/** Event messages wait here until the page asks for the next one. */
function queueMessages(emulated: EmulatedExcel) {
  let waiting: string[] = [];
  let asking: ((message: string) => void) | null = null;
  emulated.onMessage((message) => {
    if (asking) asking(message);
    else waiting.push(message);
    asking = null;
  });
  return {
    next: (): Promise<string> => {
      const first = waiting.shift();
      if (first !== undefined) return Promise.resolve(first);
      return new Promise((resolve) => {
        asking = resolve;
      });
    },
    // Whoever asked before a reload is not there any more.
    forget: (): void => {
      waiting = [];
      asking = null;
    },
  };
}

/** What stands in the window before office.js comes; plain JavaScript, because it runs in the page as it stands here. */
function initScript(sets: Readonly<Record<string, string>>): string {
  return `(() => {
  const RICH_API = 93, RICH_API_MESSAGE = 33, FAILED = 5001;
  const array = (items) => ({ toArray: () => items });
  const ask = (kind, text) => window.${BINDING}(kind, text);
  const handlers = new Set();
  const listen = async () => {
    for (;;) {
      const { message } = JSON.parse(await ask('next', ''));
      for (const handler of handlers) handler(RICH_API_MESSAGE, array(message.entries.map(array)));
    }
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'hefen',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 0x804,
    GetAppDataLocale: () => 0x804,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => ${JSON.stringify(JSON.stringify(sets))},
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSettings: () => ({ Read: () => undefined }),
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-cn$telemetry$$disableLogging$0',
    GetContext: () => context,
    Execute: (id, given, callback) => {
      if (id === RICH_API)
        ask('execute', given[0][4]).then((body) => callback(array([0, [200, [], body]])));
      else ask('lack', 'Execute.' + id).then(() => callback(FAILED));
    },
    RegisterEvent: (id, target, handler, callback) => {
      if (id === RICH_API_MESSAGE) handlers.add(handler);
      callback(0);
    },
    UnregisterEvent: (id, target, callback) => {
      if (id === RICH_API_MESSAGE) handlers.clear();
      callback(0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  ask('begin', '').then(listen);
})();`;
}
