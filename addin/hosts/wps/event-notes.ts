import type { Area } from '../../../src/base/cell';
import type { SheetId } from '../host';
import { around } from './et-address';

/** What happened in one moment. */
export interface Notes {
  /** Where each sheet was edited; null is anywhere. */
  readonly edited: ReadonlyMap<SheetId, Area | null>;
  readonly tabs: boolean;
  readonly selected: boolean;
}

export interface NoteBook {
  edited(id: SheetId, area: Area | null): void;
  tabs(): void;
  selected(): void;
  close(): void;
}

/** Collects notes while ET is telling, and hands them over together once it is done. */
export function openNotes(
  later: (deed: () => void) => void,
  read: (notes: Notes) => void,
): NoteBook {
  let edited = new Map<SheetId, Area | null>();
  let [tabs, selected, waiting, closed] = [false, false, false, false];
  const flush = (): void => {
    const notes = { edited, tabs, selected };
    edited = new Map();
    [tabs, selected, waiting] = [false, false, false];
    if (!closed) read(notes);
  };
  const wait = (): void => {
    if (waiting) return;
    waiting = true;
    later(flush);
  };
  return {
    edited: (id, area) => {
      const known = edited.get(id);
      edited.set(id, known === null || !area ? null : known ? around(known, area) : area);
      wait();
    },
    tabs: () => {
      tabs = true;
      wait();
    },
    selected: () => {
      selected = true;
      wait();
    },
    close: () => {
      closed = true;
    },
  };
}
