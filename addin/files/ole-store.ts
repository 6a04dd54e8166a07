const HEADER = 512;
const DIRECTORY_ENTRY = 128;
const FATS_IN_HEADER = 109;
/** Sector numbers from here on are marks: end of a chain, free. */
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const STORAGE_ROOT = 5;
const STREAM = 2;

/** An OLE store: the container of old workbooks and of encrypted new ones. */
export interface OleStore {
  /** Names of the streams at its top, in capitals; those of embedded documents are not among them. */
  readonly streams: ReadonlySet<string>;
  /** The bytes of a stream, whatever its name's case; null where there is none or it is broken off. */
  read(name: string): Uint8Array | null;
}

/** Sectors of one size, and which follows which. */
interface Chains {
  readonly bytes: Uint8Array;
  readonly size: number;
  offset(sector: number): number;
  next(sector: number): number;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Opens an OLE store; null when it is broken off or contradicts itself. No chain is followed further than the file is long. */
export function readOleStore(bytes: Uint8Array): OleStore | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return null;
  const size = 1 << shift;
  const offset = (sector: number): number => (sector + 1) * size;
  const tables = tableSectors(view, size, offset);
  if (tables === null) return null;
  const chains: Chains = {
    bytes,
    size,
    offset,
    next: (sector) => {
      const table = tables[Math.floor(sector / (size / 4))];
      return table === undefined ? NONE : wordAt(view, offset(table) + (sector % (size / 4)) * 4);
    },
  };
  const directory = follow(chains, view.getUint32(48, true), null);
  const entries = directory && readEntries(directory);
  const [root] = entries ?? [];
  if (!entries || root?.type !== STORAGE_ROOT) return null;
  const top = entriesBelow(entries, root.child);
  return {
    streams: new Set(top.keys()),
    read: (name) => {
      const entry = top.get(name.toUpperCase());
      if (!entry) return null;
      const small = entry.size < view.getUint32(56, true);
      const within = small ? smallChains(chains, view, root) : chains;
      return within && follow(within, entry.start, entry.size);
    },
  };
}

/** A word of the file, or the mark of an end where the file is broken off before it. */
function wordAt(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NONE;
}

/** The sectors that say which sector follows which: the first ones in the header, the others in a chain of their own. */
function tableSectors(
  view: DataView,
  size: number,
  offset: (sector: number) => number,
): readonly number[] | null {
  const tables = new Set<number>();
  const add = (sector: number): boolean => {
    if (sector > LAST_SECTOR) return true;
    if (tables.has(sector) || offset(sector) + size > view.byteLength) return false;
    tables.add(sector);
    return true;
  };
  for (let index = 0; index < FATS_IN_HEADER; index++) {
    if (!add(view.getUint32(76 + index * 4, true))) return null;
  }
  const seen = new Set<number>();
  for (let list = view.getUint32(68, true); list <= LAST_SECTOR;) {
    if (seen.has(list) || offset(list) + size > view.byteLength) return null;
    seen.add(list);
    for (let at = 0; at < size - 4; at += 4) if (!add(wordAt(view, offset(list) + at))) return null;
    list = wordAt(view, offset(list) + size - 4);
  }
  return [...tables];
}

/** A chain's bytes; `length` null takes it to its end. Null where it is shorter than promised, leaves the file or bites its tail. */
function follow(chains: Chains, start: number, length: number | null): Uint8Array | null {
  const { bytes, size } = chains;
  const most = Math.ceil(bytes.length / size);
  const wanted = length === null ? null : Math.ceil(length / size);
  if (wanted !== null && wanted > most) return null;
  const sectors: number[] = [];
  let sector = start;
  while (wanted === null ? sector <= LAST_SECTOR : sectors.length < wanted) {
    if (sector > LAST_SECTOR || sectors.length >= most) return null;
    sectors.push(sector);
    sector = chains.next(sector);
  }
  const whole = new Uint8Array(length ?? sectors.length * size);
  for (const [index, each] of sectors.entries()) {
    const at = chains.offset(each);
    const end = Math.min(at + size, at + whole.length - index * size);
    if (end > bytes.length) return null;
    whole.set(bytes.subarray(at, end), index * size);
  }
  return whole;
}

/** Streams under a few kilobytes lie together in one long stream, in sectors of 64 bytes. */
function smallChains(chains: Chains, view: DataView, root: Entry): Chains | null {
  const bytes = follow(chains, root.start, root.size);
  const table = follow(chains, view.getUint32(60, true), null);
  if (!bytes || !table) return null;
  const words = new DataView(table.buffer);
  return {
    bytes,
    size: 64,
    offset: (sector) => sector * 64,
    next: (sector) => wordAt(words, sector * 4),
  };
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY <= directory.length; at += DIRECTORY_ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    entries.push({
      name: name.replace(/\0.*$/s, '').toUpperCase(),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The streams right below the root; its children stand in a tree of their own. */
function entriesBelow(entries: readonly Entry[], first: number): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM) found.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
