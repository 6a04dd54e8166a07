import type { EtApiEvent, EtApplication, EtPluginStorage } from '../hosts/wps/jsapi';

/** WPS 表格 with all the pane needs. */
export interface Spreadsheet {
  readonly kind: 'spreadsheet';
  readonly application: EtApplication;
  readonly apiEvent: EtApiEvent;
  readonly storage: EtPluginStorage;
}

/** Where the page finds itself: in WPS 表格, or in a place where it can only say so. */
type Surroundings =
  Spreadsheet | { readonly kind: 'browser' | 'other-program' | 'too-old' | 'no-workbook' };

/** Looks what the page was given: newer builds give `Application`, older ones `wps` with functions for each program. */
export function lookAround(page: object): Surroundings {
  const places = [member(page, 'Application'), member(page, 'wps'), page];
  const [given, older] = places;
  if (!given && !older) return { kind: 'browser' };
  const application = [given, called(older, 'EtApplication')].find(isSpreadsheet);
  if (!application) return { kind: 'other-program' };
  const apiEvent = places.map((place) => member(place, 'ApiEvent')).find(isApiEvent);
  const storage = places.map((place) => member(place, 'PluginStorage')).find(isStorage);
  if (!apiEvent || !storage) return { kind: 'too-old' };
  if (!application.ActiveWorkbook) return { kind: 'no-workbook' };
  return { kind: 'spreadsheet', application, apiEvent, storage };
}

/** Whether the workbook the shell made this pane for is in front; one that was renamed since is taken to be. */
export function isInFront({ Workbooks, ActiveWorkbook }: EtApplication, name: string): boolean {
  if (name === '' || !ActiveWorkbook || ActiveWorkbook.FullName === name) return true;
  for (let index = 1; index <= Workbooks.Count; index += 1) {
    if (Workbooks.Item(index).FullName === name) return false;
  }
  return true;
}

/** A member of whatever WPS put there; asking may throw, and that is as good as not having it. */
function member(holder: unknown, name: string): unknown {
  if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) return null;
  try {
    return Reflect.get(holder, name);
  } catch {
    return null;
  }
}

/** A function in older builds, the thing itself in newer ones. */
function called(holder: unknown, name: string): unknown {
  const found = member(holder, name);
  return typeof found === 'function' ? Reflect.apply(found, holder, []) : found;
}

function isSpreadsheet(given: unknown): given is EtApplication {
  return Boolean(member(given, 'Workbooks'));
}

function isApiEvent(given: unknown): given is EtApiEvent {
  return Boolean(member(given, 'AddApiEventListener'));
}

function isStorage(given: unknown): given is EtPluginStorage {
  return Boolean(member(given, 'getItem'));
}
