import { strFromU8 } from 'fflate';
import type { Sheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { PrintSetup, SheetBlueprint } from '../../src/sheet/blueprint';
import { emptySheet } from '../../src/sheet/empty-sheet';
import { readPrint } from './read-print';
import { openGate } from './xlsx-gate';
import { readXlsx } from './xlsx-reader';
import { writeXlsx } from './xlsx-writer';

const PRINT: PrintSetup = {
  paper: 'A4',
  orientation: 'portrait',
  area: { top: 1, left: 1, bottom: 40, right: 6 },
  titleRows: [3, 3],
  fitToWidth: false,
  scale: 83,
  breaks: [12, 30],
  margins: { top: 3.7, right: 2.6, bottom: 3.5, left: 2.8 },
  footer: '第 &P 页 共 &N 页',
  centerHorizontally: true,
};

async function fileOf(sheet: Partial<SheetBlueprint>): Promise<Uint8Array> {
  const written = await writeXlsx([{ ...emptySheet('甲'), ...sheet }]);
  if (!written.ok) throw new Error(written.failure.code);
  return written.value;
}

async function printAfter(print: PrintSetup): Promise<PrintSetup | null | undefined> {
  const read = await readXlsx(await fileOf({ print }));
  return read.ok ? read.value[0]?.print : undefined;
}

async function xmlOf(sheet: Partial<SheetBlueprint>): Promise<string> {
  const parts = openGate(await fileOf(sheet));
  return parts.ok ? strFromU8(parts.value.get('xl/worksheets/sheet1.xml') ?? new Uint8Array()) : '';
}

/** A page set-up as another program left it. */
function read(sheet: Partial<Sheet>) {
  return readPrint({ name: '甲', rows: [], ...sheet }, [{ row: 2, column: 1 }]);
}

describe('page set-up written and read again', () => {
  it.each<[string, PrintSetup]>([
    ['with a scale, breaks, margins and page numbers', PRINT],
    ['with a scale of 100', { ...PRINT, scale: 100 }],
    ['fitted to the width', withoutScale({ ...PRINT, fitToWidth: true })],
    ['with a foot that prints an ampersand', { ...PRINT, footer: '甲&&乙 &P' }],
  ])('%s is the same', async (_title, print) => {
    expect(await printAfter(print)).toEqual(print);
  });

  it('begins a page where the format says a row is its first', async () => {
    // Row 12 counted from 0 is the 13th; the format names the row after which the page ends.
    expect(await xmlOf({ print: PRINT })).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('has margins in inches, and the foot in the middle', async () => {
    const xml = await xmlOf({ print: PRINT });
    expect(Number(/<pageMargins[^>]* top="([\d.]+)"/.exec(xml)?.[1])).toBeCloseTo(1.4567, 3);
    expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
    expect(xml).toContain('scale="83"');
  });
});

describe('a protected sheet', () => {
  it('has no password, and lets rows and columns be made wider', async () => {
    const [protection] = /<sheetProtection[^>]*>/.exec(await xmlOf({ protected: true })) ?? [];
    expect(protection).toBe('<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
    expect(await xmlOf({ protected: false })).not.toContain('sheetProtection');
  });
});

describe('page set-up of another program', () => {
  it('is none where nobody has set anything', () => {
    const margins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };
    expect(read({ pageSetup: { paperSize: 'a4', orientation: 'portrait', margins } })).toEqual({
      print: null,
      omitted: 0,
    });
  });

  it.each([
    ['&C第 &P 页', '第 &P 页', 0],
    ['第 &P 页', '第 &P 页', 0],
    ['&L甲&C&"宋体,Regular"&10第 &P 页&R乙', '&"宋体,Regular"&10第 &P 页', 1],
    ['&L&C&P&R', '&P', 0],
    ['&C甲&&L乙', '甲&&L乙', 0],
    ['&R&D', null, 1],
  ])('gives of the foot %j its middle', (oddFooter, footer, omitted) => {
    const found = read({ headerFooter: { oddFooter } });
    expect([found.print?.footer ?? null, found.omitted]).toEqual([footer, omitted]);
  });

  it('counts a header and breaks between columns as left out', () => {
    expect(read({ headerFooter: { oddHeader: '&C内部资料' } }).omitted).toBe(1);
    expect(read({ colBreaks: [3] }).omitted).toBe(1);
  });
});

function withoutScale({ scale: _, ...print }: PrintSetup): PrintSetup {
  return print;
}
