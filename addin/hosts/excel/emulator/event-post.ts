import type { Area } from '../../../../src/base/cell';
import { formatPlace } from './address';
import type { Wire } from './emulated-object';

/** The numbers Microsoft's client knows the events by. */
const EVENT_NUMBERS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  protectionChanged: 24,
  renamed: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT_NUMBERS;

/** Something a handler may hear. */
export interface Telling {
  readonly event: EventName;
  readonly sheet: string;
  readonly area?: Area;
  readonly more?: Readonly<Record<string, Wire>>;
}

/** Whose doing it was: the add-in's own, the person's at this computer, or a co-author's. */
type Doer = 'own' | 'person' | 'co-author';

/** The target of handlers of the whole workbook. */
const WORKBOOK = 'Workbook';

/** Collects what is to be told and sends it to those who registered. */
export interface EventPost {
  register(event: EventName, target: string | null): void;
  unregister(event: EventName, target: string | null): void;
  /** `runtime.enableEvents`. */
  enabled: boolean;
  own(tellings: readonly Telling[]): void;
  others(tellings: readonly Telling[], doer: 'person' | 'co-author'): void;
  onMessage(listener: (messageText: string) => void): () => void;
  /** Sends what has been collected. */
  deliver(): void;
  /** Resolves once nothing waits to be sent. */
  idle(): Promise<void>;
}

export function createEventPost(): EventPost {
  const listeners = new Set<(messageText: string) => void>();
  const registered = new Set<string>();
  const keyOf = (event: EventName, target: string): string => `${event} ${target}`;
  let waiting: string[] = [];
  const collect = (tellings: readonly Telling[], doer: Doer): void => {
    if (!post.enabled) return;
    for (const telling of tellings)
      for (const target of [WORKBOOK, telling.sheet])
        if (registered.has(keyOf(telling.event, target)))
          waiting.push(messageOf(telling, target, doer));
  };
  const post: EventPost = {
    enabled: true,
    register: (event, target) => void registered.add(keyOf(event, target ?? WORKBOOK)),
    unregister: (event, target) => void registered.delete(keyOf(event, target ?? WORKBOOK)),
    own: (tellings) => collect(tellings, 'own'),
    others: (tellings, doer) => {
      collect(tellings, doer);
      post.deliver();
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    deliver: () => {
      const messages = waiting;
      waiting = [];
      for (const message of messages) for (const listener of [...listeners]) listener(message);
    },
    idle: async () => {
      while (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
  return post;
}

function messageOf(telling: Telling, target: string, doer: Doer): string {
  const { event, sheet, area, more } = telling;
  const body = {
    worksheetId: sheet,
    source: doer === 'co-author' ? 'Remote' : 'Local',
    ...(area ? { address: formatPlace(area) } : {}),
    ...(event === 'changed'
      ? { triggerSource: doer === 'own' ? 'ThisLocalAddin' : 'Unknown' }
      : {}),
    ...more,
  };
  const entry = [65_536, EVENT_NUMBERS[event], target, JSON.stringify(body), 0];
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
