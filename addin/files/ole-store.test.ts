import { writeXlsx as writeFile } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { formatOleStore } from './format-ole-store';
import { readOleStore } from './ole-store';
import { openGate } from './xlsx-gate';

const LONG = Uint8Array.from({ length: 10_000 }, (_, at) => at % 251);
const STORE = formatOleStore(
  new Map([
    ['Workbook', LONG],
    ['Second', Uint8Array.of(1, 2, 3)],
  ]),
);

/** The store with a word of four bytes changed. */
function withWord(at: number, word: number): Uint8Array {
  const copy = STORE.slice();
  new DataView(copy.buffer).setUint32(at, word, true);
  return copy;
}

const FIRST_TABLE = 4096;
const SECTOR_OF_WORKBOOK = 2;

describe('an OLE store', () => {
  it('of another writer’s making, an encrypted workbook, has its streams and is told as encrypted', async () => {
    const bytes = await writeFile({
      sheets: [{ name: '甲', rows: [['州甲局', 98]] }],
      encryption: { password: '某密码', spinCount: 10 },
    });
    const streams = readOleStore(bytes)?.streams ?? new Set();
    expect([streams.has('ENCRYPTIONINFO'), streams.has('ENCRYPTEDPACKAGE')]).toEqual([true, true]);
    const opened = openGate(bytes);
    expect(opened.ok ? 'sound' : opened.failure.code).toBe('encrypted');
  });

  it('gives its streams by name, whatever the case', () => {
    const store = readOleStore(STORE);
    expect([...(store?.streams ?? [])].sort()).toEqual(['SECOND', 'WORKBOOK']);
    expect(store?.read('workbook')).toEqual(LONG);
    expect(store?.read('Second')?.subarray(0, 4)).toEqual(Uint8Array.of(1, 2, 3, 0));
    expect(store?.read('Third')).toBe(null);
  });

  it('broken off is none, or has no such stream; nothing hangs or throws', () => {
    for (let length = 0; length < STORE.length; length += 511) {
      const store = readOleStore(STORE.subarray(0, length));
      expect(store?.read('Second') ?? null).toBe(null);
    }
  });

  it.each<[string, Uint8Array]>([
    [
      'a chain that bites its tail',
      withWord(FIRST_TABLE + SECTOR_OF_WORKBOOK * 4, SECTOR_OF_WORKBOOK),
    ],
    ['a chain that ends early', withWord(FIRST_TABLE + SECTOR_OF_WORKBOOK * 4, 0xfffffffe)],
    ['a chain that leaves the file', withWord(FIRST_TABLE + SECTOR_OF_WORKBOOK * 4, 9_999)],
    ['a stream longer than the file', withWord(2 * 4096 + 128 + 120, 0x7fffffff)],
  ])('with %s gives no such stream', (_title, bytes) => {
    const store = readOleStore(bytes);
    const stream = store?.read('Workbook') ?? null;
    expect(stream === null || stream.length === LONG.length).toBe(true);
    expect(stream).not.toEqual(LONG);
  });

  it.each<[string, Uint8Array]>([
    ['a directory that bites its tail', withWord(FIRST_TABLE + 4, 1)],
    ['one table named twice', withWord(80, 0)],
    ['a list of tables that leaves the file', withWord(68, 4_000)],
    ['sectors of a size nobody has', withWord(30, 0x0006001f)],
  ])('with %s is none', (_title, bytes) => {
    expect(readOleStore(bytes)).toBe(null);
  });
});
