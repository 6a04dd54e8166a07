import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOfBounds } from './xlsx-bounds';

function verdict(sheet: string): string {
  const part = strToU8(`<worksheet>${sheet}</worksheet>`);
  return faultOfBounds(new Map([['xl/worksheets/sheet1.xml', part]]))?.code ?? 'sound';
}

const wide = '<x:col min="1" max="16384" width="9"/>';
const filled = (length: number, times: number): string =>
  `<c r="A1"><f t="shared" ref="A1:A9" si="0">${'B'.repeat(length)}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(times)}`;

describe('a sheet that is small in the file', () => {
  it.each([
    ['one width for all columns', wide, 'sound'],
    ['a width for all columns many times over', wide.repeat(5), 'sheets-too-large'],
    ['widths without an end', '<col min="1" max="1e999"/>', 'sheets-too-large'],
    ['a formula filled down a thousand rows', filled(100, 1000), 'sound'],
    ['a long formula filled down', filled(20_000, 1000), 'sheets-too-large'],
    ['cells that only look like something', '<c r="A1" s="2"/>'.repeat(500_001), 'sound'],
    ['two million of them', '<c s="2"/>'.repeat(2_000_001), 'sheets-too-large'],
    ['half a million cells', '<c r="A1"><v>1</v></c>'.repeat(500_001), 'sheets-too-large'],
  ])('and holds %s', (_title, sheet, expected) => {
    expect(verdict(sheet)).toBe(expected);
  });

  it.each([
    ['two sheets over two parts', ['r1', 'r2'], ['worksheets/a.xml', 'worksheets/b.xml'], 'sound'],
    [
      'two sheets over one part',
      ['r1', 'r2'],
      ['worksheets/a.xml', '/xl/./worksheets/A.xml'],
      'unsafe',
    ],
    ['two sheets of one number', ['r1', 'r1'], ['worksheets/a.xml'], 'unsafe'],
  ])('and has %s', (_title, ids, targets, expected, space = 'r') => {
    const sheets = ids.map((id) => `<sheet name="${id}" ${space}:id="${id}"/>`).join('');
    const links = targets.map((each) => `<Relationship Type="x/worksheet" Target="${each}"/>`);
    const parts = new Map([
      ['xl/workbook.xml', strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`)],
      ['xl/_rels/workbook.xml.rels', strToU8(`<R>${links.join('')}</R>`)],
    ]);
    expect(faultOfBounds(parts)?.code ?? 'sound').toBe(expected);
  });

  it.each(['<c '.repeat(300_000), `<${'c'.repeat(900_000)}`, '<c r="'.repeat(150_000)])(
    'is looked through once, however crooked it is',
    (sheet) => {
      const before = performance.now();
      expect(verdict(sheet)).toBe('sound');
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});
