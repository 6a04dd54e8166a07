import { parseCell } from '../../src/base/cell';
import { RECORD } from './biff-records';
import { formatOleStore } from './format-ole-store';

/** Tests' own: old workbooks (.xls) made record by record, sound ones and others. */

/** A cell's contents: a text, a number, what a formula last showed, or an error. */
export type XlsCell = string | number | { readonly shows: string | number } | { error: number };

export interface XlsSample {
  readonly name: string;
  readonly cells: Readonly<Record<string, XlsCell>>;
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** 0 shown, 1 hidden, 2 very hidden. */
  readonly hidden?: number;
  /** 0 a sheet of cells, 2 a chart. */
  readonly kind?: number;
  /** Records after the cells. */
  readonly more?: readonly Uint8Array[];
}

/** One record: its number and its body. */
export function record(id: number, body: readonly number[]): Uint8Array {
  return Uint8Array.from([...word(id), ...word(body.length), ...body]);
}

export const END = record(RECORD.endOfPart, []);

/** The record that a part begins with; `kind` 0x05 the workbook, 0x10 a sheet, 0x20 a chart. */
export function begin(kind: number, version = 0x0600): Uint8Array {
  return record(RECORD.beginOfPart, [
    ...word(version),
    ...word(kind),
    ...Array<number>(12).fill(0),
  ]);
}

/** The records of a number in a cell. */
export function numberRecord(row: number, column: number, number: number): Uint8Array {
  return record(RECORD.number, [...word(row), ...word(column), 0, 0, ...double(number)]);
}

/** An .xls file of these sheets; `globals` are records of the whole workbook. */
export function xlsOf(
  samples: readonly XlsSample[],
  globals: readonly Uint8Array[] = [],
): Uint8Array {
  return formatOleStore(new Map([['Workbook', streamOf(samples, globals)]]));
}

/** The stream alone. */
export function streamOf(
  samples: readonly XlsSample[],
  globals: readonly Uint8Array[] = [],
): Uint8Array {
  const parts = samples.map(sheetRecords);
  const headOf = (places: readonly number[]): Uint8Array =>
    join([
      begin(0x05),
      ...globals,
      ...samples.map((sample, index) => sheetRecord(sample, places[index] ?? 0)),
      END,
    ]);
  let at = headOf([]).length;
  const places = parts.map((part) => {
    const place = at;
    at += part.length;
    return place;
  });
  return join([headOf(places), ...parts]);
}

function sheetRecord({ name, hidden = 0, kind = 0 }: XlsSample, place: number): Uint8Array {
  const head = [...word(place & 0xffff), ...word(place >>> 16), hidden, kind];
  return record(RECORD.sheet, [...head, name.length, 1, ...wide(name)]);
}

function sheetRecords({ cells, merges = [], kind = 0, more = [] }: XlsSample): Uint8Array {
  const areas = merges.flatMap((corners) => corners.flatMap(word));
  return join([
    begin(kind === 0 ? 0x10 : 0x20),
    ...Object.entries(cells).flatMap(([address, cell]) => cellRecords(address, cell)),
    ...more,
    record(RECORD.merges, [...word(merges.length), ...areas]),
    END,
  ]);
}

function cellRecords(address: string, cell: XlsCell): Uint8Array[] {
  const place = parseCell(address);
  if (!place) throw new RangeError(address);
  const head = [...word(place.row), ...word(place.column), 0, 0];
  if (typeof cell === 'number') return [record(RECORD.number, [...head, ...double(cell)])];
  if (typeof cell === 'string') {
    return [record(RECORD.label, [...head, ...word(cell.length), 1, ...wide(cell)])];
  }
  if ('error' in cell) return [record(RECORD.truthOrError, [...head, cell.error, 1])];
  const { shows } = cell;
  const rest = Array<number>(6).fill(0);
  if (typeof shows === 'number') {
    return [record(RECORD.formula, [...head, ...double(shows), ...rest])];
  }
  return [
    record(RECORD.formula, [...head, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...rest]),
    record(RECORD.formulaText, [...word(shows.length), 1, ...wide(shows)]),
  ];
}

function word(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

function double(number: number): number[] {
  return [...new Uint8Array(Float64Array.of(number).buffer)];
}

function wide(text: string): number[] {
  return [...text].flatMap((letter) => word(letter.charCodeAt(0)));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
