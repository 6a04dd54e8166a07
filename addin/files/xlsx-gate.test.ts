import { strToU8, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatOleStore } from './format-ole-store';
import { SAMPLE_FORM } from './sample-sheets';
import { GATE_LIMITS, openGate } from './xlsx-gate';
import { readXlsx } from './xlsx-reader';
import { writeXlsx } from './xlsx-writer';

let good: Uint8Array;
let parts: Zippable;

beforeAll(async () => {
  const written = await writeXlsx([SAMPLE_FORM]);
  if (!written.ok) throw new Error(written.failure.code);
  good = written.value;
  const opened = openGate(good);
  if (!opened.ok) throw new Error(opened.failure.code);
  parts = Object.fromEntries(opened.value);
});

function verdict(bytes: Uint8Array): string {
  const opened = openGate(bytes);
  if (opened.ok) return 'sound';
  const { failure } = opened;
  return failure.code === 'other-format' ? failure.params.format : failure.code;
}

/** An OLE store holding a stream of this name, and these words in another. */
function oleWith(stream: string, words = ''): Uint8Array {
  return formatOleStore(
    new Map([
      [stream, new Uint8Array(1)],
      ['Remarks', new Uint8Array(Buffer.from(words, 'utf16le'))],
    ]),
  );
}

/** The same archive with some bytes exchanged wherever they stand. */
function exchange(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(latin, 'latin1'));
}

/** The directory's field of a part, changed: offset 16 is the checksum, 24 the size. */
function falsify(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 46; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + offset, value, true);
    break;
  }
  return copy;
}

describe('the gate before the reader', () => {
  it('lets a form through', () => {
    expect(verdict(good)).toBe('sound');
  });

  it('lets a stored, unpacked archive through', () => {
    expect(verdict(zipSync(parts, { level: 0 }))).toBe('sound');
  });

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'file-empty'],
    ['more than 20 MB', () => new Uint8Array(GATE_LIMITS.file + 1), 'file-too-large'],
    ['a page renamed', () => strToU8('\n<!DOCTYPE html><html><table>'), 'html'],
    ['a table saved as .xls by a web system', () => strToU8('<table border=1><tr>'), 'html'],
    ['an old XML spreadsheet', () => strToU8('<?xml version="1.0"?><Workbook>'), 'xml'],
    ['comma-separated text', () => strToU8('单位,得分\n州甲局,92'), 'text'],
    ['text saved as GBK', () => new Uint8Array([0xd6, 0xdd, 0x2c, 0xb7, 0xd6]), 'text'],
    ['a scan', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image'],
    ['a PDF', () => strToU8('%PDF-1.4'), 'pdf'],
    ['a RAR archive', () => strToU8('Rar!\x1a\x07\x00'), 'archive'],
    ['bytes', () => new Uint8Array([0, 1, 2, 3]), 'unknown'],
    ['an encrypted workbook', () => oleWith('EncryptedPackage'), 'encrypted'],
    ['an old workbook', () => oleWith('Workbook'), 'xls'],
    ['an old workbook that speaks of another', () => oleWith('Book', 'EncryptedPackage'), 'xls'],
    ['an old document', () => oleWith('WordDocument'), 'docx'],
    ['an old presentation', () => oleWith('PowerPoint Document'), 'unknown'],
    ['an old workbook broken off', () => oleWith('Workbook').subarray(0, 9000), 'damaged'],
  ])('says what %s is', (_title, file, expected) => {
    expect(verdict(file())).toBe(expected);
  });

  it.each<[string, Zippable, string]>([
    [
      'an OpenDocument',
      { 'META-INF/manifest.xml': strToU8('<m/>'), 'content.xml': strToU8('<c/>') },
      'ods',
    ],
    [
      'a document',
      { '[Content_Types].xml': strToU8('<T/>'), 'word/document.xml': strToU8('<d/>') },
      'docx',
    ],
    [
      'a binary workbook',
      { '[Content_Types].xml': strToU8('<T/>'), 'xl/workbook.bin': strToU8('x') },
      'xlsb',
    ],
    ['an archive of forms', { '州甲局.xlsx': strToU8('x') }, 'archive'],
  ])('tells %s from a workbook', (_title, files, expected) => {
    expect(verdict(zipSync(files))).toBe(expected);
  });

  it('refuses a file broken off anywhere', () => {
    for (let length = 4; length < good.length; length += 97) {
      expect(verdict(good.subarray(0, length))).toBe('damaged');
    }
  });

  it('refuses a part whose bytes changed on the way', () => {
    const stored = zipSync(parts, { level: 0 });
    expect(verdict(exchange(stored, '<sheetData>', '<sheetDatb>'))).toBe('damaged');
    expect(verdict(falsify(good, 16, 1))).toBe('damaged');
  });

  it('refuses a part that unpacks to more or less than it says', () => {
    expect(verdict(falsify(good, 24, 1))).toBe('damaged');
    expect(verdict(falsify(good, 24, 100_000))).toBe('damaged');
  });

  it('refuses a bomb without unpacking it', () => {
    const zeros = new Uint8Array(30 * 1024 * 1024);
    const bomb = zipSync({ ...parts, 'xl/media/zeros.bin': zeros });
    expect(bomb.length).toBeLessThan(100_000);
    expect(verdict(bomb)).toBe('packed-too-tightly');
  });

  it('refuses a bomb that lies about its size', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024), ...parts });
    const view = new DataView(bomb.buffer);
    let at = bomb.length - 46;
    while (view.getUint32(at, true) !== 0x02014b50 || bomb[at + 46] !== 0x78) at -= 1;
    view.setUint32(at + 24, 1000, true);
    expect(verdict(bomb)).not.toBe('sound');
  });

  it('takes the parts of a batch of 300 people, and refuses more than 10,000', () => {
    const blank = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array(1)]),
      );
    expect(verdict(zipSync({ ...parts, ...blank(2_400) }, { level: 0 }))).toBe('sound');
    expect(verdict(zipSync({ ...parts, ...blank(10_000) }, { level: 0 }))).toBe(
      'contents-too-large',
    );
  });

  it('refuses two parts of one name, and paths that leave the archive', () => {
    const twice = zipSync({ ...parts, 'xl/workbook.xmk': strToU8('<w/>') }, { level: 0 });
    expect(verdict(exchange(twice, 'xl/workbook.xmk', 'xl/workbook.xml'))).toBe('unsafe');
    expect(verdict(zipSync({ ...parts, 'XL/Workbook.xml': strToU8('<w/>') }))).toBe('unsafe');
    expect(verdict(zipSync({ ...parts, '../evil.xml': strToU8('<w/>') }))).toBe('unsafe');
    expect(verdict(zipSync({ ...parts, '/evil.xml': strToU8('<w/>') }))).toBe('unsafe');
    expect(verdict(zipSync({ ...parts, 'xl\\evil.xml': strToU8('<w/>') }))).toBe('unsafe');
  });

  it('refuses declarations in a part, whatever its letters', () => {
    const declared = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
    expect(verdict(zipSync({ ...parts, 'xl/a.xml': strToU8(declared) }))).toBe('unsafe');
    const wide = new Uint8Array(Buffer.from(declared, 'utf16le'));
    expect(verdict(zipSync({ ...parts, 'xl/a.xml': wide }))).toBe('unsafe');
    const commented = strToU8('<!-- <!-x --><x><![CDATA[D]]></x>');
    expect(verdict(zipSync({ ...parts, 'xl/a.xml': commented }))).toBe('sound');
  });

  it('lets the reader say damaged where a sound archive holds a broken workbook', async () => {
    const broken = zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook><sheets') });
    const read = await readXlsx(broken);
    expect(read.ok ? 'read' : read.failure.code).toBe('damaged');
  });
});
