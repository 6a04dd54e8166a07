import { describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../sheet/blueprint';
import type { DocumentBlock, OfficialDocument } from './document';
import { layOutDocument } from './lay-out-document';

function letter(blocks: readonly DocumentBlock[]): OfficialDocument {
  return { name: '复函', title: '关于查核情况的复函', orientation: 'portrait', blocks, gaps: [] };
}

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', runs: [{ kind: 'text', text }] };
}

/** `B2:E2 关于查核情况的复函`, one line a cell with words. */
function shown(sheet: SheetBlueprint): readonly string[] {
  return sheet.cells.flatMap(({ row, column, input }) => {
    if (input.kind !== 'text' || input.text === '') return [];
    const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
    return [`${row}:${column}-${merge?.right ?? column} ${input.text}`];
  });
}

describe('a letter as a sheet', () => {
  it('O1 has one cell a block over the whole width, without keys and without identity', () => {
    const sheet = layOutDocument(
      letter([
        { kind: 'salutation', text: '市委组织部：' },
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: '经查核，' },
            { kind: 'gap', gap: { code: 'name', subject: null, params: {} } },
            { kind: 'text', text: '同志到位。' },
          ],
        },
        { kind: 'heading', text: '一、结论' },
        { kind: 'note', text: '备注：一式三份。' },
        { kind: 'signature', lines: ['市甲局（单位公章）', '2017年11月22日'] },
      ]),
      '复函',
    );
    expect(shown(sheet)).toEqual([
      '1:1-1 关于查核情况的复函',
      '2:1-1 市委组织部：',
      '3:1-1 　　经查核，〔待定〕同志到位。',
      '4:1-1 　　一、结论',
      '5:1-1 备注：一式三份。',
      '6:1-1 市甲局（单位公章）　　　　',
      '7:1-1 2017年11月22日　　　　',
    ]);
    expect(sheet.freeze).toBeNull();
    expect(sheet.print).toMatchObject({ paper: 'A4', area: { top: 1, left: 1, bottom: 7 } });
  });

  it('O2 is set in the fonts and sizes of GB/T 9704', () => {
    const sheet = layOutDocument(letter([paragraph('正文。')]), '复函');
    expect(sheet.cells.map(({ style }) => style?.font)).toEqual([
      { name: '方正小标宋简体', size: 22 },
      { name: '仿宋_GB2312', size: 16 },
    ]);
  });

  it('O3 two tables of different columns stand on one set of columns, each as wide as the paper', () => {
    const sheet = layOutDocument(
      letter([
        {
          kind: 'table',
          columns: [
            { title: '次序', width: 1 },
            { title: '姓名', width: 3 },
          ],
          rows: [['1', '某己']],
        },
        {
          kind: 'table',
          columns: [
            { title: '', width: 1 },
            { title: '', width: 1 },
          ],
          rows: [['主持人', '监督人']],
        },
      ]),
      '记录',
    );
    expect(shown(sheet).slice(1)).toEqual([
      '2:1-1 次序',
      '2:2-3 姓名',
      '3:1-1 1',
      '3:2-3 某己',
      '4:1-2 主持人',
      '4:3-3 监督人',
    ]);
  });

  it('O4 a paragraph higher than any row is parted where a sentence ends, and no word is lost', () => {
    const words = Array.from({ length: 60 }, (_, at) => `第${at + 1}项经查核属实。`).join('');
    const sheet = layOutDocument(letter([paragraph(words)]), '复函');
    const parts = sheet.cells
      .slice(1)
      .map(({ input }) => (input.kind === 'text' ? input.text : ''));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(`　　${words}`);
    for (const part of parts) expect(part).toMatch(/。$/);
    for (const { height = 0 } of sheet.rows.values()) expect(height).toBeLessThan(409);
  });

  it('O4 a long letter is parted into sheets of paper, and no signature begins one', () => {
    const sheet = layOutDocument(
      letter([
        ...Array.from({ length: 40 }, () => paragraph('经查核，情况属实。')),
        { kind: 'signature', lines: ['市甲局'] },
      ]),
      '复函',
    );
    expect(sheet.print?.breaks?.length).toBe(1);
    expect(sheet.print?.breaks).not.toContain(42);
  });
});
