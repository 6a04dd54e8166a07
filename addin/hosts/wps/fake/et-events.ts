/** Events ET's declarations or its documentation name. None is told when a sheet was renamed, moved or is gone. */
export const ET_EVENTS = [
  'WorkbookOpen',
  'NewWorkbook',
  'WorkbookBeforeSave',
  'WorkbookAfterSave',
  'WorkbookBeforeClose',
  'WorkbookBeforePrint',
  'WorkbookActivate',
  'WorkbookDeactivate',
  'WorkbookNewSheet',
  'WindowActivate',
  'WindowDeactivate',
  'SheetChange',
  'SheetSelectionChange',
  'SheetActivate',
  'SheetDeactivate',
  'SheetBeforeDelete',
  'SheetCalculate',
  'AfterCalculate',
  'AfterTaskPaneShow',
  'AfterTaskPaneHidden',
] as const;

export type EtEventName = (typeof ET_EVENTS)[number];

type Call = (details: readonly unknown[]) => void;

/** Tells events at once, one listener after the other; what a listener throws stays with the listener. */
export interface EtEvents {
  enabled: boolean;
  /** `ApiEvent.Cancel`: what the listener being told answers to a question. */
  cancel: boolean;
  readonly listenerErrors: readonly unknown[];
  /** `listener` is what it is removed by. */
  add(name: string, listener: object, call: Call): void;
  /** Without a listener, everybody's are removed. */
  remove(name: string, listener?: object): void;
  tell(name: EtEventName, ...details: readonly unknown[]): void;
  /** Tells before the deed; false where a listener said no, through `ApiEvent.Cancel` or the last argument's `Value`. */
  ask(name: EtEventName, ...details: readonly unknown[]): boolean;
}

export function createEtEvents(): EtEvents {
  const listeners = new Map<string, readonly (readonly [object, Call])[]>();
  const errors: unknown[] = [];
  const requireName = (name: string): void => {
    if (!ET_EVENTS.some((each) => each === name)) throw new Error(`fake lacks the event ${name}`);
  };
  const tell = (name: EtEventName, details: readonly unknown[]): void => {
    if (!events.enabled) return;
    for (const [, call] of listeners.get(name) ?? []) {
      try {
        call(details);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  const events: EtEvents = {
    enabled: true,
    cancel: false,
    listenerErrors: errors,
    add: (name, listener, call) => {
      requireName(name);
      listeners.set(name, [...(listeners.get(name) ?? []), [listener, call]]);
    },
    remove: (name, listener) => {
      requireName(name);
      const left = (listeners.get(name) ?? []).filter(([each]) => listener && each !== listener);
      listeners.set(name, left);
    },
    tell: (name, ...details) => tell(name, details),
    ask: (name, ...details) => {
      events.cancel = false;
      const answer = { Value: false };
      tell(name, [...details, answer]);
      const refused = events.cancel || answer.Value;
      events.cancel = false;
      return !refused;
    },
  };
  return events;
}
