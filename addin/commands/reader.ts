import type { SheetId } from '../hosts/host';

/** Milliseconds until a reading that had to wait (a cell is being edited, the host is busy) is tried again. */
const TRY_AGAIN = 1_500;
/** While sheets are being inserted, readings of what came so far would only slow them down. */
const WHILE_AT_WORK = 200;

/** What is to be read: sheets, and with `tabs` those that came or were renamed. */
export interface Wanted {
  readonly sheets: readonly SheetId[] | 'all';
  readonly tabs?: true;
}

/** When the session reads the workbook. */
export interface Reader {
  /** Reads after every reading that is under way; settles when it is done or put off. */
  read(wanted: Wanted): Promise<void>;
  /** Reads in a moment; several changes of one moment (a paste, an undo) are one reading. */
  readSoon(wanted: Wanted, delay?: number): void;
  /** Whether something waits to be read. */
  owes(): boolean;
  close(): void;
}

const NOTHING: Wanted = { sheets: [] };

/** `readOnce` answers whether it could; what it could not is read again later, without a word to the person who types. */
export function createReader(
  readOnce: (wanted: Wanted) => Promise<boolean>,
  atWork: () => boolean,
): Reader {
  let under: Promise<void> = Promise.resolve();
  let owed = NOTHING;
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly delay: number } | null =
    null;
  let closed = false;

  const wake = (delay: number): void => {
    if (closed || (pending && pending.delay <= delay)) return;
    if (pending) clearTimeout(pending.timer);
    pending = { timer: setTimeout(readOwed, delay), delay };
  };
  const forget = (): void => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
    owed = NOTHING;
  };
  const readOwed = (): void => {
    pending = null;
    if (atWork()) return wake(WHILE_AT_WORK);
    const wanted = owed;
    forget();
    void read(wanted);
  };
  // One reading after another: two at once could publish the older last.
  const read = (wanted: Wanted): Promise<void> => {
    under = under.then(async () => {
      if (wanted.sheets === 'all') forget();
      if (await readOnce(wanted)) return;
      owed = together(owed, wanted);
      wake(TRY_AGAIN);
    });
    return under;
  };
  return {
    read,
    readSoon(wanted, delay = 0) {
      owed = together(owed, wanted);
      wake(delay);
    },
    owes: () => owed.sheets === 'all' || owed.sheets.length > 0 || owed.tabs === true,
    close() {
      closed = true;
      forget();
    },
  };
}

function together(one: Wanted, other: Wanted): Wanted {
  if (one.sheets === 'all' || other.sheets === 'all') return { sheets: 'all' };
  const sheets = [...new Set([...one.sheets, ...other.sheets])];
  return { sheets, ...(one.tabs || other.tabs ? { tabs: true } : {}) };
}
