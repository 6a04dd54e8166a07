/** Names of the records of an old workbook that anything is made of; the numbers are the format's. */
export const RECORD = {
  formula: 0x0006,
  endOfPart: 0x000a,
  filePassword: 0x002f,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  merges: 0x00e5,
  sharedText: 0x00fd,
  /** An empty cell with a style: nobody reads it. */
  styledBlank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  truthOrError: 0x0205,
  formulaText: 0x0207,
  compactNumber: 0x027e,
  format: 0x041e,
  beginOfPart: 0x0809,
} as const;

/** One record within the stream of an old workbook; `depth` counts the parts it stands in: 1 for a sheet's own, 2 for a chart's on it. */
export interface BiffRecord {
  readonly id: number;
  /** Where its head stands, and where its body begins. */
  readonly at: number;
  readonly body: number;
  readonly length: number;
  readonly depth: number;
}

/** The records one after the other, read as far as they are whole; answers whether the stream ends as it should. */
export function* readBiffRecords(stream: Uint8Array): Generator<BiffRecord, boolean> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  let depth = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Zeros fill the stream up.
    if (id === 0 && length === 0) break;
    if (at + 4 + length > stream.length) return false;
    if (id === RECORD.beginOfPart) depth += 1;
    yield { id, at, body: at + 4, length, depth };
    if (id === RECORD.endOfPart) depth -= 1;
    at += 4 + length;
  }
  return depth === 0;
}
