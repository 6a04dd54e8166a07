import type { Cell } from '../../src/base/cell';
import { succeed, type Result } from '../../src/base/result';
import { sniffFormat } from './file-format';
import { readOleStore } from './ole-store';
import { readXls } from './xls-reader';
import type { XlsxFault } from './xlsx-fault';
import { GATE_LIMITS } from './xlsx-gate';
import { readXlsxContents, type XlsxContents } from './xlsx-reader';

/** What came back by mail, in whichever workbook format. */
export interface WorkbookContents extends XlsxContents {
  /** By sheet: cells that hold a formula which the format keeps where we do not read it; their last values are read. */
  readonly unreadFormulas: ReadonlyMap<string, readonly Cell[]>;
}

/** Reads a workbook by what it is, not by what it is called: .xlsx whole, .xls and .et for their words and values. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<WorkbookContents, XlsxFault>> {
  if (bytes.length <= GATE_LIMITS.file && sniffFormat(bytes) === 'ole') {
    const store = readOleStore(bytes);
    const isWorkbook = store?.streams.has('WORKBOOK') ?? false;
    if (store && isWorkbook && !store.streams.has('ENCRYPTEDPACKAGE')) return readXls(store);
  }
  const contents = await readXlsxContents(bytes);
  return contents.ok ? succeed({ ...contents.value, unreadFormulas: new Map() }) : contents;
}
