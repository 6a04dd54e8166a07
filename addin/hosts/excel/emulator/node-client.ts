/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import * as v from 'valibot';
import { teachNotes } from './client-notes';
import type { EmulatedExcel } from './emulated-excel';

const require = createRequire(import.meta.url);

/** The client reads these before it does anything, whatever it runs in. */
const WINDOW = {
  navigator: { userAgent: 'node' },
  location: { protocol: 'https:', search: '', hash: '', href: 'https://localhost/' },
  document: { getElementsByTagName: () => [], addEventListener: () => undefined, cookie: '' },
};

const bridgeMessage = v.object({
  id: v.number(),
  message: v.object({ body: v.unknown() }),
});

interface Bridge {
  sendMessageToHost(messageText: string): void;
  onMessageFromHost?(messageText: string): void;
}

/**
 * Microsoft's own client in this Node process, talking to the emulated Excel; about 100 ms the first time, no more than
 * a new connection after that. Whoever was connected before hears nothing further.
 */
export function connectInNode(emulated: EmulatedExcel): typeof Excel {
  if (!Object.hasOwn(globalThis, 'Excel')) loadClient();
  teachNotes();
  const bridge: Bridge = {
    sendMessageToHost: (messageText) => void answer(messageText),
  };
  const answer = async (messageText: string): Promise<void> => {
    const { id, message } = v.parse(bridgeMessage, JSON.parse(messageText));
    const body = await emulated.execute(JSON.stringify(message.body));
    const response = { id, type: 1, message: { statusCode: 200, headers: {}, body } };
    bridge.onMessageFromHost?.(JSON.stringify(response));
  };
  forgetHandlers();
  answerForSets(emulated);
  initBridge(bridge);
  emulated.onMessage((message) => bridge.onMessageFromHost?.(message));
  return Excel;
}

function loadClient(): void {
  const path = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  Reflect.set(globalThis, 'window', globalThis);
  for (const [name, value] of Object.entries(WINDOW))
    if (!Object.hasOwn(globalThis, name))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  runInThisContext(readFileSync(path, 'utf8'), { filename: path });
}

/** `Office.context` can only be read, so another `Office` stands before it. */
function answerForSets(emulated: EmulatedExcel): void {
  const requirements = {
    isSetSupported: (set: string, version = '1.1') => emulated.supports(set, version),
  };
  const office = Object.create(Office, { context: { value: { requirements } } });
  Reflect.set(globalThis, 'Office', office);
}

/** Handlers of an earlier connection. */
function forgetHandlers(): void {
  const registration: unknown = Reflect.get(OfficeExtension, 'GenericEventRegistration');
  if (typeof registration === 'function')
    Reflect.set(registration, 's_genericEventRegistrations', {});
}

function initBridge(bridge: Bridge): void {
  const hostBridge: unknown = Reflect.get(OfficeExtension, 'HostBridge');
  const init: unknown = typeof hostBridge === 'function' ? Reflect.get(hostBridge, 'init') : null;
  if (typeof init === 'function') Reflect.apply(init, hostBridge, [bridge]);
}
