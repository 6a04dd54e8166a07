import type { EtApiEvent, EtApplication } from '../jsapi';
import type { Desk } from './desk';
import { offer } from './offer';

/** The application, with what a page of an add-in finds beside it. */
export function createEtApplication<Addin extends object>(
  desk: Desk,
  addin: Addin,
): EtApplication & Addin {
  return offer(desk.door, 'Application', Object.assign(applicationMembers(desk), addin));
}

function applicationMembers(desk: Desk): EtApplication {
  return {
    get ActiveWorkbook() {
      return desk.activeBook && desk.workbook(desk.activeBook);
    },
    get Workbooks() {
      return offer(desk.door, 'Workbooks', {
        get Count() {
          return desk.books.length;
        },
        Item: (index: number) => {
          const book = desk.books[index - 1];
          if (!book) throw new Error(`9: no workbook ${index}`);
          return desk.workbook(book);
        },
      });
    },
    get ScreenUpdating() {
      return desk.screenUpdating;
    },
    set ScreenUpdating(on) {
      desk.screenUpdating = on;
    },
    get EnableEvents() {
      return desk.events.enabled;
    },
    set EnableEvents(on) {
      desk.events.enabled = on;
    },
    get DisplayAlerts() {
      return desk.displayAlerts;
    },
    set DisplayAlerts(on) {
      desk.displayAlerts = on;
    },
    get Ready() {
      return !desk.door.editing;
    },
    get Name() {
      return 'WPS 表格';
    },
    get Version() {
      return '12.0';
    },
    get Build() {
      return '12.1.0.0';
    },
  };
}

export function createEtApiEvent(desk: Desk): EtApiEvent {
  const { events } = desk;
  return offer(desk.door, 'ApiEvent', {
    get Cancel() {
      return events.cancel;
    },
    set Cancel(cancel) {
      events.cancel = cancel;
    },
    AddApiEventListener: (name, listener) =>
      events.add(name, listener, (details) => Reflect.apply(listener, undefined, details)),
    RemoveApiEventListener: (name, listener) => events.remove(name, listener),
  } satisfies EtApiEvent);
}
