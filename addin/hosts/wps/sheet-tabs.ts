import { HostError, type SheetEntry, type SheetId } from '../host';
import type { Book } from './book';
import { XL_SHEET_VERY_HIDDEN, XL_SHEET_VISIBLE } from './et-constants';
import type { EtWorksheet } from './jsapi';

/**
 * The sheets of the workbook by ids of ours, which live as long as the host. ET has no id of its own: a code name may be
 * empty until the macro editor was opened, and a hidden property or name would be a write, would be copied with the
 * sheet, and would stand in every file. So each sheet's object is held: it follows a renaming.
 */
export interface SheetTabs {
  /** Looks at all tabs. */
  look(): void;
  /** Whenever a look finds that a tab came, went, moved, or changed its name or visibility. */
  onChange(listener: () => void): void;
  entries(): readonly SheetEntry[];
  /** The sheet as it is now, or null where it is gone; looks at the others only where this one has another name. */
  find(id: SheetId): { readonly entry: SheetEntry; readonly sheet: EtWorksheet } | null;
  /** The id of the sheet now called so. */
  idOf(name: string): SheetId | null;
}

interface Tab {
  readonly sheet: EtWorksheet;
  readonly name: string;
  readonly visible: number;
}

interface KnownTab extends Tab {
  readonly id: SheetId;
}

export function watchTabs(book: Book): SheetTabs {
  let lastId = 0;
  let known: readonly KnownTab[] = [];
  let tell = (): void => undefined;
  const look = (): void => {
    const tabs = readTabs(book);
    const ids = identify(known, tabs);
    const next = tabs.map((tab, index) => {
      const id = ids[index] ?? `et-${(lastId += 1)}`;
      return { ...tab, id };
    });
    const changed = summary(known) !== summary(next);
    known = next;
    if (changed) tell();
  };
  const findNow = (id: SheetId): KnownTab | null => known.find((tab) => tab.id === id) ?? null;
  return {
    look,
    onChange: (listener) => {
      tell = listener;
    },
    entries: () => known.map(entryOf),
    find: (id) => {
      let tab = findNow(id);
      if (!tab) return null;
      if (heldName(tab) !== tab.name) {
        look();
        tab = findNow(id);
      }
      return tab && { entry: entryOf({ ...tab, visible: tab.sheet.Visible }), sheet: tab.sheet };
    },
    idOf: (name) => known.find((tab) => tab.name === name)?.id ?? null,
  };
}

/** The sheet of this id, or the failure that says it is gone. */
export function requireSheet(tabs: SheetTabs, id: SheetId): EtWorksheet {
  const found = tabs.find(id);
  if (!found) throw new HostError('sheet-not-found', id);
  return found.sheet;
}

function readTabs(book: Book): readonly Tab[] {
  const { Worksheets } = book.workbook();
  return Array.from({ length: Worksheets.Count }, (_, index) => {
    const sheet = Worksheets.Item(index + 1);
    return { sheet, name: sheet.Name, visible: sheet.Visible };
  });
}

/** The known id of each tab, null where the tab is new. */
function identify(known: readonly KnownTab[], tabs: readonly Tab[]): readonly (SheetId | null)[] {
  const names = new Set(tabs.map(({ name }) => name));
  const sameNames = known.length === tabs.length && known.every(({ name }) => names.has(name));
  const found = new Map<string, SheetId>();
  // Where a name is missing others may have taken its place, so every sheet is asked what it is called now.
  const called = known.map((tab) => ({ tab, name: sameNames ? tab.name : heldName(tab) }));
  for (const { tab, name } of called)
    if (name !== null && names.has(name) && !found.has(name)) found.set(name, tab.id);
  const ids = tabs.map(({ name }) => found.get(name) ?? null);
  const lost = known.filter(({ id }) => !ids.includes(id));
  // An object that does not answer any more, though the sheet stands where it stood under its old name, or under a new one.
  if (lost.length > 0)
    tabs.forEach(({ name }, index) => {
      if (ids[index] !== null) return;
      const [only] = lost;
      const again =
        lost.find((tab) => tab.name === name) ??
        (lost.length === 1 && known.length === tabs.length && only && known.indexOf(only) === index
          ? only
          : undefined);
      if (again && !ids.includes(again.id)) ids[index] = again.id;
    });
  return ids;
}

function heldName({ sheet }: Tab): string | null {
  try {
    return sheet.Name;
  } catch {
    return null;
  }
}

function entryOf({ id, name, visible }: KnownTab): SheetEntry {
  const visibility =
    visible === XL_SHEET_VISIBLE
      ? 'visible'
      : visible === XL_SHEET_VERY_HIDDEN
        ? 'very-hidden'
        : 'hidden';
  return { id, name, visibility };
}

function summary(tabs: readonly KnownTab[]): string {
  return JSON.stringify(tabs.map(({ id, name, visible }) => [id, name, visible]));
}
