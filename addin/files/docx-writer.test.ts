import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../../src/document/document';
import { writeDocx } from './docx-writer';

const GAP = { code: 'conclusion-open', subject: '某甲', params: {} };
const LETTER: OfficialDocument = {
  name: '复函',
  title: '关于某甲等2名同志查核情况的复函',
  orientation: 'portrait',
  gaps: [GAP],
  blocks: [
    { kind: 'salutation', text: '某部：' },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: '你部来函收悉 & <如下>：' },
        { kind: 'gap', gap: GAP },
      ],
    },
    { kind: 'heading', text: '一、某甲同志，现任某局副局长' },
    {
      kind: 'table',
      columns: [
        { title: '姓名', width: 10 },
        { title: '查核情况', width: 30 },
      ],
      rows: [['某甲', '全年4次\n缺2次']],
    },
    { kind: 'signature', lines: ['（单位公章）', '2017年11月27日'] },
    { kind: 'note', text: '备注：略。' },
  ],
};

async function partsOf(document: OfficialDocument): Promise<(name: string) => string> {
  const parts = unzipSync(await writeDocx(document));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe('writeDocx', () => {
  it('is A4 with 22 lines of 28 characters between the margins of GB/T 9704', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const [, pitch] = /w:linePitch="(\d+)"/.exec(xml) ?? [];
    const [, closer] = /<w:spacing w:val="(-\d+)"\/>/.exec(xml) ?? [];
    const lines = (16838 - 2098 - 1984) / Number(pitch);
    const characters = (11906 - 1474 - 1587) / (320 + Number(closer));
    expect([Math.floor(lines), Math.floor(characters)]).toEqual([22, 28]);
  });

  it('sets title, words and headings in their typefaces and sizes', async () => {
    const part = await partsOf(LETTER);
    const xml = part('word/document.xml');
    const runOf = (words: string): string =>
      [...xml.matchAll(/<w:r>.*?<\/w:r>/g)]
        .map(([each]) => each)
        .find((each) => each.includes(words)) ?? '';
    expect(runOf('关于某甲等')).toContain('w:eastAsia="方正小标宋简体"');
    expect(runOf('关于某甲等')).toContain('<w:sz w:val="44"/>');
    expect(runOf('某部：')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(runOf('一、某甲同志')).toContain('w:eastAsia="黑体"');
    expect(part('word/styles.xml')).toContain('<w:sz w:val="32"/>');
  });

  it('begins paragraphs two characters in, the salutation at the margin, and signs on the right', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    const paragraphOf = (words: string): string =>
      xml.split('<w:p>').find((each) => each.includes(words)) ?? '';
    expect(paragraphOf('你部来函')).toContain('w:firstLineChars="200"');
    expect(paragraphOf('某部：')).not.toContain('firstLine');
    expect(paragraphOf('单位公章')).toContain('<w:jc w:val="right"/>');
  });

  it('prints a gap as 〔待定〕, and words as words', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    expect(xml).toContain('〔待定〕');
    expect(xml).toContain('你部来函收悉 &amp; &lt;如下&gt;：');
    expect(xml).toContain('全年4次');
  });

  it('holds a landscape page with the same margins turned', async () => {
    const xml = (await partsOf({ ...LETTER, orientation: 'landscape' }))('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('says nothing of the machine or the hour, and is the same bytes every time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2017, 10, 27) });
    const once = await writeDocx(LETTER);
    vi.setSystemTime(new Date(2018, 0, 1));
    expect(await writeDocx(LETTER)).toEqual(once);
    vi.useRealTimers();
    const part = await partsOf(LETTER);
    expect(part('docProps/core.xml')).not.toMatch(/creator|created|modified|lastModifiedBy/);
    expect(part('docProps/core.xml')).toContain(`<dc:title>${LETTER.title}</dc:title>`);
    expect(Object.keys(unzipSync(once))[0]).toBe('[Content_Types].xml');
  });
});
