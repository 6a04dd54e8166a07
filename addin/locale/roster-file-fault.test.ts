import { describe, expect, it } from 'vitest';
import { readRosterTable } from '../files/read-roster-table';
import { rosterFileSentence } from './roster-file-fault';

async function read(text: string): Promise<string> {
  const table = await readRosterTable(new TextEncoder().encode(text));
  return table.ok ? JSON.stringify(table.value) : rosterFileSentence('名单.csv', table.failure);
}

describe('the file of a roster that cannot be read', () => {
  it('a character nobody sees is told with its line, near the beginning or far from it', async () => {
    const sentence = (line: number): string =>
      `名单.csv：是文本文件，第${line}行有看不见的控制字符。请删去该字符，或用表格软件打开后另存为.xlsx。`;
    expect(await read('单位,核查组\r\n州\u0007甲局,第一组\r\n')).toBe(sentence(2));
    expect(await read('单位\n州\u0007甲局')).toBe(sentence(2));
    expect(await read(`单位\n${'州甲局\n'.repeat(900)}州\u0001乙局`)).toBe(sentence(902));
  });

  it('tabs, pages and marks of the encoding are no such character', async () => {
    expect(await read('\ufeff单位\t核查组\r\n州甲局\t第一组\f')).toContain('州甲局');
  });

  it('what is no text at all is not said to be one', async () => {
    expect(await read('\u0001\u0002\u0003ab')).toBe(
      '名单.csv：不是表格，也不是文本。请把名单存为.xlsx或.csv。',
    );
  });

  it.each([
    'file-empty',
    'packed-too-tightly',
    'damaged',
    'unsafe',
    'encrypted',
    'no-sheets',
  ] as const)('%s asks nobody to send the reader’s own file again', (code) => {
    const sentence = rosterFileSentence('名单.xlsx', { code });
    expect(sentence).toMatch(/^名单\.xlsx：.+请.+。$/);
    expect(sentence).not.toMatch(/对方|重发/);
  });

  it.each(['docx', 'pdf', 'image', 'archive', 'html', 'unknown', 'xls'] as const)(
    'a file that is %s says what a roster may be',
    (format) => {
      const sentence = rosterFileSentence('名单', { code: 'other-format', params: { format } });
      expect(sentence).toMatch(/请把名单存为\.xlsx或\.csv。$/);
    },
  );
});
