import { describe, expect, it } from 'vitest';
import { RECORD } from './biff-records';
import { formatOleStore } from './format-ole-store';
import { gridOf } from './grid-of';
import { readWorkbook, type WorkbookContents } from './read-workbook';
import { begin, END, numberRecord, record, streamOf, xlsOf, type XlsSample } from './sample-xls';

const FORM: XlsSample = {
  name: '州甲局',
  cells: {
    A1: '项目',
    B2: '会议少2次',
    C2: 7.5,
    C3: { shows: 92 },
    C4: { shows: '' },
    C5: { error: 0x17 },
    D5: '#REF!',
  },
  merges: [[0, 0, 0, 2]],
};

async function read(bytes: Uint8Array): Promise<WorkbookContents> {
  const contents = await readWorkbook(bytes);
  if (!contents.ok) throw new Error(contents.failure.code);
  return contents.value;
}

async function verdict(bytes: Uint8Array): Promise<string> {
  const contents = await readWorkbook(bytes);
  if (contents.ok) return 'read';
  const { failure } = contents;
  return failure.code === 'other-format' ? failure.params.format : failure.code;
}

const far = (column: number): XlsSample => ({
  name: '甲',
  cells: {},
  more: [numberRecord(0, column, 1)],
});

describe('an old workbook', () => {
  it('gives words, numbers, results of formulas, errors and merged cells', async () => {
    const { sheets, unreadFormulas } = await read(xlsOf([FORM]));
    const [sheet] = sheets;
    if (!sheet) throw new Error('no sheet');
    const grid = gridOf(sheet, unreadFormulas.get('州甲局'));
    expect(grid.values).toEqual([
      ['项目', null, null, null],
      [null, '会议少2次', 7.5, null],
      [null, null, 92, null],
      [null, null, null, null],
      [null, null, { error: '#REF!' }, '#REF!'],
    ]);
    expect(grid.formulas.flat().filter((each) => each !== null)).toEqual(['=…', '=…', '=#REF!']);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('tells hidden sheets, and says which of them hold no cells', async () => {
    const { sheets, omissions } = await read(
      xlsOf([
        { name: '甲', cells: { A1: 1 } },
        { name: '图', kind: 2, cells: { A1: 5 } },
        { name: '记录', hidden: 2, cells: { A1: 'hefen-state:1' } },
      ]),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['记录', 'very-hidden'],
    ]);
    expect(omissions).toEqual([{ code: 'layout' }, { code: 'other-sheets', count: 1 }]);
  });

  it('takes no number that a chart keeps for a cell', async () => {
    const chart = [begin(0x20), numberRecord(0, 0, 99), numberRecord(4, 1, 99), END];
    const { sheets } = await read(xlsOf([{ ...FORM, cells: { A1: '项目' }, more: chart }]));
    expect(sheets[0]?.cells).toEqual([
      { row: 0, column: 0, input: { kind: 'text', text: '项目' } },
    ]);
    expect(sheets[0]?.merges).toHaveLength(1);
  });

  it('leaves cells far away unread and says so', async () => {
    const { sheets, omissions } = await read(xlsOf([{ ...far(60_000), cells: { B1: 2 } }]));
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(omissions).toContainEqual({ code: 'cells-outside', area: 'A1:CV5000' });
  });
});

describe('an old workbook that cannot be read', () => {
  const sound = xlsOf([FORM]);
  const stream = streamOf([FORM]);
  const inStore = (name: string, bytes: Uint8Array): Uint8Array =>
    formatOleStore(new Map([[name, bytes]]));
  /** A text that says it is longer than it is. */
  const boasting = record(RECORD.label, [0, 0, 0, 0, 0, 0, 0xff, 0xff, 1, 65, 0]);
  const twice = streamOf([FORM, { ...FORM, name: '州乙局' }]);
  // Both entries name the first sheet's records.
  const entry = 20 + 4 + 8 + FORM.name.length * 2;
  const doubled = twice.slice();
  doubled.copyWithin(entry + 4, 24, 28);

  it.each<[string, Uint8Array, string]>([
    ['with a password', xlsOf([FORM], [record(RECORD.filePassword, [1, 0])]), 'encrypted'],
    ['encrypted as a whole', inStore('EncryptedPackage', stream), 'encrypted'],
    ['older still', inStore('Book', stream), 'xls'],
    ['of an older kind under the newer name', inStore('Workbook', begin(0x05, 0x0500)), 'xls'],
    ['broken off', sound.subarray(0, sound.length - 4096), 'damaged'],
    ['whose records are broken off', inStore('Workbook', stream.subarray(0, 150)), 'damaged'],
    ['without records', inStore('Workbook', new Uint8Array(5000)), 'damaged'],
    ['with a text longer than its record', xlsOf([{ ...FORM, more: [boasting] }]), 'damaged'],
    ['with two sheets over the same records', inStore('Workbook', doubled), 'unsafe'],
    ['of charts only', xlsOf([{ name: '图', kind: 2, cells: {} }]), 'no-sheets'],
  ])('%s is told as such', async (_title, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected);
  });

  it('of records without end is refused before it is read', async () => {
    const much = new Uint8Array(4 * 410_000);
    for (let at = 0; at < much.length; at += 4) much[at] = 0x0a + 1;
    expect(await verdict(xlsOf([{ ...FORM, more: [much] }]))).toBe('sheets-too-large');
  });

  it('broken off anywhere or with a byte changed anywhere does not hang or throw', async () => {
    for (let at = 4096; at < 4096 * 3 + stream.length; at += 149) {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await verdict(changed);
      await verdict(sound.subarray(0, at));
    }
  });
});
