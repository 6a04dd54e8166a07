import { describe, expect, it } from 'vitest';
import type { XlsxFault } from '../files/xlsx-fault';
import { fileFaultSentence, omissionSentence } from './file-fault';

const place = { sheet: '州甲局', cell: 'F6' };
const area = { sheet: '州甲局', area: 'E5:E9' };

const FAULTS: readonly XlsxFault[] = [
  { code: 'file-empty' },
  { code: 'file-too-large', params: { megabytes: 31, limit: 20 } },
  { code: 'contents-too-large', params: { limit: 80 } },
  { code: 'packed-too-tightly' },
  { code: 'sheets-too-large' },
  { code: 'damaged' },
  { code: 'unsafe' },
  { code: 'encrypted' },
  { code: 'other-format', params: { format: 'xls' } },
  { code: 'would-lose', params: { omissions: [{ code: 'pictures', count: 2 }] } },
  { code: 'no-sheets' },
  { code: 'no-visible-sheet' },
  { code: 'sheet-name', params: { sheet: '甲/乙' } },
  { code: 'sheet-name-taken', params: { sheet: '州甲局' } },
  { code: 'cell-outside', params: place },
  { code: 'text-too-long', params: { ...place, length: 32768, limit: 32767 } },
  { code: 'formula-too-long', params: { ...place, length: 9000, limit: 8192 } },
  { code: 'number-not-finite', params: place },
  { code: 'merges-overlap', params: { ...area, other: 'E9:F9' } },
  { code: 'list-too-long', params: { ...area, length: 300, limit: 255 } },
  { code: 'list-option', params: { ...area, option: '是,否' } },
];

describe('sentences about files', () => {
  it.each(FAULTS)(
    '$code says which file, what is wrong and what to do, in the tone of the office',
    (fault) => {
      const sentence = fileFaultSentence('州戊局.xlsx', fault);
      expect(sentence).toMatch(/^州戊局\.xlsx：.+。$/);
      expect(sentence).toContain('请');
      expect(sentence).not.toMatch(/[！!]|您|抱歉|系统|后台|非法|失败|异常|undefined|\[object/);
    },
  );

  it('is the reviewed sentence for a damaged file', () => {
    expect(fileFaultSentence('州戊局.xlsx', { code: 'damaged' })).toBe(
      '州戊局.xlsx：文件损坏，打不开。请对方另存后重发。',
    );
  });

  it('names what was left out, and says nothing when nothing was', () => {
    expect(omissionSentence([])).toBe('');
    expect(
      omissionSentence([
        { code: 'pictures', count: 2 },
        { code: 'macros', count: 1 },
        { code: 'cells-outside', area: 'A1:CV5000' },
      ]),
    ).toBe('图片2处、宏、A1:CV5000以外的格没有读入，另存后不会有。原文件不改动。');
  });
});
