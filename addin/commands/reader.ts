import type { SheetId } from '../hosts/host';

/** Milliseconds until a reading that had to wait (a cell is being edited, the host is busy) is tried again. */
const TRY_AGAIN = 1_500;
/** While sheets are being inserted, readings of what came so far would only slow them down. */
const WHILE_AT_WORK = 200;

/** When the session reads the workbook. */
export interface Reader {
  /** Reads the named sheets (all when none is named) after every reading that is under way; settles when it is done or put off. */
  read(sheets?: readonly SheetId[]): Promise<void>;
  /** Reads in a moment; several changes of one moment (a paste, an undo) are one reading. Null means all sheets. */
  readSoon(sheet: SheetId | null, delay?: number): void;
  /** Whether something waits to be read. */
  owes(): boolean;
  close(): void;
}

/** `readOnce` answers whether it could; what it could not is read again later, without a word to the person who types. */
export function createReader(
  readOnce: (sheets?: readonly SheetId[]) => Promise<boolean>,
  atWork: () => boolean,
): Reader {
  let under: Promise<void> = Promise.resolve();
  let owed: Set<SheetId> | 'all' = new Set();
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly delay: number } | null =
    null;
  let closed = false;

  const owe = (sheets: readonly SheetId[] | undefined): void => {
    if (sheets === undefined) owed = 'all';
    else if (owed !== 'all') for (const each of sheets) owed.add(each);
  };
  const wake = (delay: number): void => {
    if (closed || (pending && pending.delay <= delay)) return;
    if (pending) clearTimeout(pending.timer);
    pending = { timer: setTimeout(readOwed, delay), delay };
  };
  const forget = (): void => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
    owed = new Set();
  };
  const readOwed = (): void => {
    pending = null;
    if (atWork()) return wake(WHILE_AT_WORK);
    const sheets = owed === 'all' ? undefined : [...owed];
    forget();
    void read(sheets);
  };
  // One reading after another: two at once could publish the older last.
  const read = (sheets?: readonly SheetId[]): Promise<void> => {
    under = under.then(async () => {
      if (sheets === undefined) forget();
      if (await readOnce(sheets)) return;
      owe(sheets);
      wake(TRY_AGAIN);
    });
    return under;
  };
  return {
    read,
    readSoon(sheet, delay = 0) {
      owe(sheet === null ? undefined : [sheet]);
      wake(delay);
    },
    owes: () => owed === 'all' || owed.size > 0,
    close() {
      closed = true;
      forget();
    },
  };
}
