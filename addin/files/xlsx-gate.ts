import { Inflate } from 'fflate';
import { fail, succeed, type Result } from '../../src/base/result';
import { crc32 } from './crc-32';
import { sniffFormat } from './file-format';
import { readOleStore, type OleStore } from './ole-store';
import type { ForeignFormat, XlsxFault } from './xlsx-fault';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;
const LESS_THAN = 0x3c;

/** What a form's file may weigh. The largest real form has about 10 kB, a year's workbook some hundred; a batch of 300 people is 2,400 sheets, marked ones in four parts. */
export const GATE_LIMITS = {
  file: 20 * MEGABYTE,
  entries: 10_000,
  part: 40 * MEGABYTE,
  all: 80 * MEGABYTE,
  ratio: 150,
  /** Below this size a tight packing harms nobody. */
  ratioFrom: MEGABYTE / 4,
};

/** The parts of a workbook file, unpacked and found sound. */
export type XlsxParts = ReadonlyMap<string, Uint8Array>;

/** Lets a file through to the reader only when it is an .xlsx that can do no harm: looked at before it is unpacked. */
export function openGate(bytes: Uint8Array): Result<XlsxParts, XlsxFault> {
  if (bytes.length === 0) return fail({ code: 'file-empty' });
  if (bytes.length > GATE_LIMITS.file) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    const limit = GATE_LIMITS.file / MEGABYTE;
    return fail({ code: 'file-too-large', params: { megabytes, limit } });
  }
  const format = sniffFormat(bytes);
  if (format === 'ole') return fail(faultOfStore(readOleStore(bytes)));
  if (format !== 'zip') return fail(otherFormat(format));
  const entries = readZipDirectory(bytes);
  if (entries === null) return fail({ code: 'damaged' });
  const fault = faultOfDirectory(entries);
  if (fault !== null) return fail(fault);
  return unpack(bytes, entries);
}

/** An OLE store is no .xlsx; its streams say what it is instead. */
function faultOfStore(store: OleStore | null): XlsxFault {
  if (store === null) return { code: 'damaged' };
  if (store.streams.has('ENCRYPTEDPACKAGE')) return { code: 'encrypted' };
  if (store.streams.has('WORDDOCUMENT')) return otherFormat('docx');
  const workbook = store.streams.has('WORKBOOK') || store.streams.has('BOOK');
  return otherFormat(workbook ? 'xls' : 'unknown');
}

function faultOfDirectory(entries: readonly ZipEntry[]): XlsxFault | null {
  const tooLarge: XlsxFault = {
    code: 'contents-too-large',
    params: { limit: GATE_LIMITS.all / MEGABYTE },
  };
  if (entries.length > GATE_LIMITS.entries) return tooLarge;
  if (entries.some((entry) => entry.encrypted)) return { code: 'encrypted' };
  const paths = new Set<string>();
  let all = 0;
  for (const entry of entries) {
    // Part names compare without case; two of one name would let two readers see two workbooks.
    const path = entry.path.toLowerCase();
    if (paths.has(path) || leavesArchive(path)) return { code: 'unsafe' };
    paths.add(path);
    all += entry.size;
    if (entry.size > GATE_LIMITS.part || all > GATE_LIMITS.all) return tooLarge;
    const limit = Math.max(GATE_LIMITS.ratioFrom, entry.packedSize * GATE_LIMITS.ratio);
    if (entry.size > limit) return { code: 'packed-too-tightly' };
  }
  return faultOfKind(paths);
}

function leavesArchive(path: string): boolean {
  return path.includes('\\') || path.startsWith('/') || path.split('/').includes('..');
}

/** Other documents are zip archives too: say what they are instead of calling them damaged. */
function faultOfKind(paths: ReadonlySet<string>): XlsxFault | null {
  if (paths.has('[content_types].xml')) {
    if (paths.has('xl/workbook.xml')) return null;
    if (paths.has('xl/workbook.bin')) return otherFormat('xlsb');
    if (paths.has('word/document.xml')) return otherFormat('docx');
    return paths.size > 3 ? null : otherFormat('unknown');
  }
  if (paths.has('meta-inf/manifest.xml') && paths.has('content.xml')) return otherFormat('ods');
  return otherFormat('archive');
}

function otherFormat(format: ForeignFormat): XlsxFault {
  return { code: 'other-format', params: { format } };
}

function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Result<XlsxParts, XlsxFault> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue;
    const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
    const part = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : null;
    if (part === null || part.length !== entry.size || crc32(part) !== entry.crc) {
      return fail({ code: 'damaged' });
    }
    if (isXml(entry.path) && declaresDoctype(part)) return fail({ code: 'unsafe' });
    parts.set(entry.path, part);
  }
  return succeed(parts);
}

/** Unpacks in small bites, so that a part that lies about its size is dropped before it fills the memory. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  let finished = false;
  let overflowed = false;
  const stream = new Inflate((bite, final) => {
    if (length + bite.length > entry.size) overflowed = true;
    else whole.set(bite, length);
    length += bite.length;
    finished = final;
  });
  const step = 4096;
  try {
    for (let at = 0; at < packed.length && !overflowed; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    // The packing itself is broken: for the person at the desk the same as any damage.
    return null;
  }
  return overflowed || !finished ? null : whole.subarray(0, length);
}

function isXml(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path);
}

/** No spreadsheet program writes declarations; they serve to swell a part or to reach outside it. `<!D…` or `<!E…`, in UTF-8 or UTF-16. */
function declaresDoctype(part: Uint8Array): boolean {
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1)) {
    const following = part.subarray(at + 1, at + 6).filter((byte) => byte !== 0);
    const letter = (following[1] ?? 0) | 0x20;
    if (following[0] === 0x21 && (letter === 0x64 || letter === 0x65)) return true;
  }
  return false;
}
