import type { Area } from '../../../src/base/cell';
import type { HostEvent, Selection, SheetId } from '../host';
import type { Book } from './book';
import { parseAddress } from './et-address';
import { openNotes, type Notes } from './event-notes';
import type { EtApiEvent, EtEvents, EtRange, EtWorksheet } from './jsapi';
import { createRowMemory } from './row-memory';
import type { SheetTabs } from './sheet-tabs';

/** What listening needs of the host. */
export interface EventParts {
  readonly book: Book;
  readonly tabs: SheetTabs;
  readonly apiEvent: EtApiEvent;
  readonly later: (deed: () => void) => void;
  readonly tell: (event: HostEvent) => void;
  readonly selection: () => Selection | null;
}

export interface WpsEvents {
  /** Notes cells the host itself wrote; they are told together with what ET says of them, once a sheet. */
  noteWritten(sheet: SheetId, area: Area): void;
  close(): void;
}

/**
 * What happens in the workbook, told after ET's own call is over: a listener of ET's only takes a note, reads the least,
 * never writes, answers nothing and vetoes nothing.
 *
 * A renaming comes with no event. To be renamed a sheet is brought to the front first, so all tabs are looked at when a
 * sheet comes to the front, and at every other event only the sheet's own name and how many there are.
 */
export function watchEvents(parts: EventParts): WpsEvents {
  const { book, tabs, apiEvent, later, selection } = parts;
  const memory = createRowMemory();
  const remember = (id: SheetId): void => {
    const found = tabs.find(id);
    if (found) memory.remember(id, found.sheet);
  };
  const where = (id: SheetId, area: Area | null): Area | null => {
    const found = tabs.find(id);
    return area && found && memory.mayHaveMoved(id, found.sheet, area) ? null : area;
  };
  const notes = openNotes(later, (taken) => {
    tellAll(parts, taken, where);
    for (const id of taken.edited.keys()) unlessGone(() => remember(id));
  });
  const idNow = (sheet: EtWorksheet): SheetId | null => {
    const name = sheet.Name;
    const { Count } = book.workbook().Worksheets;
    if (tabs.idOf(name) === null || tabs.entries().length !== Count) tabs.look();
    return tabs.idOf(name);
  };
  const leave = listenTo(apiEvent, {
    SheetChange: (sheet, range) =>
      unlessGone(() => {
        const id = book.owns(sheet) ? idNow(sheet) : null;
        if (id !== null) notes.edited(id, typedArea(range));
      }),
    SheetSelectionChange: (sheet) =>
      unlessGone(() => {
        if (book.owns(sheet) && idNow(sheet) !== null) notes.selected();
      }),
    SheetActivate: (sheet) =>
      unlessGone(() => {
        if (!book.owns(sheet)) return;
        tabs.look();
        notes.selected();
        const id = tabs.idOf(sheet.Name);
        if (id !== null) remember(id);
      }),
    WorkbookNewSheet: () => unlessGone(tabs.look),
    // The sheet is still there, and somebody may yet say no.
    SheetBeforeDelete: () => later(() => unlessGone(tabs.look)),
    WorkbookActivate: () => unlessGone(tabs.look),
  });
  unlessGone(() => {
    tabs.look();
    const front = selection();
    if (front) remember(front.sheet);
  });
  tabs.onChange(notes.tabs);
  return {
    noteWritten: notes.edited,
    close: () => {
      leave();
      notes.close();
    },
  };
}

function tellAll(
  { tell, selection }: EventParts,
  { edited, tabs, selected }: Notes,
  where: (id: SheetId, area: Area | null) => Area | null,
): void {
  if (tabs) tell({ kind: 'sheets-changed' });
  for (const [sheet, area] of edited)
    tell({ kind: 'edited', sheet, area: unlessGone(() => where(sheet, area)) ?? null });
  const now = selected ? unlessGone(selection) : null;
  if (now) tell({ kind: 'selected', selection: now });
}

/** Where cells were typed; null for whole rows and columns, which come, go or move, and for what cannot be told. */
function typedArea(range: EtRange): Area | null {
  const place = parseAddress(range.Address());
  return place && !place.whole ? place.area : null;
}

function listenTo(apiEvent: EtApiEvent, listeners: Heard): () => void {
  const { SheetChange, SheetSelectionChange, SheetActivate } = listeners;
  const { WorkbookNewSheet, SheetBeforeDelete, WorkbookActivate } = listeners;
  apiEvent.AddApiEventListener('SheetChange', SheetChange);
  apiEvent.AddApiEventListener('SheetSelectionChange', SheetSelectionChange);
  apiEvent.AddApiEventListener('SheetActivate', SheetActivate);
  apiEvent.AddApiEventListener('WorkbookNewSheet', WorkbookNewSheet);
  apiEvent.AddApiEventListener('SheetBeforeDelete', SheetBeforeDelete);
  apiEvent.AddApiEventListener('WorkbookActivate', WorkbookActivate);
  return () => {
    apiEvent.RemoveApiEventListener('SheetChange', SheetChange);
    apiEvent.RemoveApiEventListener('SheetSelectionChange', SheetSelectionChange);
    apiEvent.RemoveApiEventListener('SheetActivate', SheetActivate);
    apiEvent.RemoveApiEventListener('WorkbookNewSheet', WorkbookNewSheet);
    apiEvent.RemoveApiEventListener('SheetBeforeDelete', SheetBeforeDelete);
    apiEvent.RemoveApiEventListener('WorkbookActivate', WorkbookActivate);
  };
}

type Heard = Omit<EtEvents, 'WorkbookBeforeClose' | 'WorkbookBeforePrint'>;

/** An event may be about a sheet or a workbook that is gone by now; then there is nothing to tell, and nothing may be thrown into ET. */
function unlessGone<Value>(deed: () => Value): Value | null {
  try {
    return deed();
  } catch {
    return null;
  }
}
