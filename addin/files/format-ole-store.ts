const SECTOR = 4096;
const WORDS = SECTOR / 4;
const ENTRY = 128;
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END = 0xfffffffe;
const NONE = 0xffffffff;
const TABLE = 0xfffffffd;

/**
 * Streams → an OLE store of the plainest kind, all in sectors of 4096 bytes: what a stranger's store held is handed on in
 * one of ours. A stream is filled up with zeros to 4096 bytes, below which it would have to lie elsewhere.
 */
export function formatOleStore(streams: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lengths = [...streams.values()].map((each) => Math.max(1, Math.ceil(each.length / SECTOR)));
  const directory = Math.ceil(((streams.size + 1) * ENTRY) / SECTOR);
  const used = directory + lengths.reduce((sum, each) => sum + each, 0);
  const tables = Math.ceil(used / (WORDS - 1));
  const bytes = new Uint8Array((1 + tables + used) * SECTOR);
  const view = new DataView(bytes.buffer);
  const chain = (start: number, length: number): void => {
    for (let at = start; at < start + length; at++)
      view.setUint32(SECTOR + at * 4, at === start + length - 1 ? END : at + 1, true);
  };
  writeHeader(bytes, view, tables);
  for (let at = 0; at < tables * WORDS; at++) view.setUint32(SECTOR + at * 4, NONE, true);
  for (let at = 0; at < tables; at++) view.setUint32(SECTOR + at * 4, TABLE, true);
  chain(tables, directory);
  const entries = (1 + tables) * SECTOR;
  writeEntry(view, entries, 'Root Entry', { type: 5, child: 1, next: NONE, start: END, size: 0 });
  let start = tables + directory;
  for (const [index, [name, stream]] of [...streams].entries()) {
    const length = lengths[index] ?? 1;
    const next = index + 1 < streams.size ? index + 2 : NONE;
    const size = Math.max(stream.length, SECTOR);
    writeEntry(view, entries + (index + 1) * ENTRY, name, {
      type: 2,
      child: NONE,
      next,
      start,
      size,
    });
    bytes.set(stream, (1 + start) * SECTOR);
    chain(start, length);
    start += length;
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView, tables: number): void {
  bytes.set(MARK);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 12, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, tables, true);
  view.setUint32(56, SECTOR, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let at = 0; at < 109; at++) view.setUint32(76 + at * 4, at < tables ? at : NONE, true);
}

function writeEntry(
  view: DataView,
  at: number,
  name: string,
  entry: { type: number; child: number; next: number; start: number; size: number },
): void {
  for (const [index, letter] of [...name].entries())
    view.setUint16(at + index * 2, letter.charCodeAt(0), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, entry.type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, entry.next, true);
  view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.size, true);
}
