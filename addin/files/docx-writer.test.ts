import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../../src/document/document';
import { faultOfXml } from './well-formed';
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

function letterOf(...blocks: OfficialDocument['blocks']): OfficialDocument {
  return { ...LETTER, blocks, gaps: [] };
}

/** The first paragraph with these words. */
function paragraphIn(xml: string, words: string): string {
  return xml.split('<w:p>').find((each) => each.includes(words)) ?? '';
}

describe('writeDocx', () => {
  it('O8 is A4 with 22 lines of 28 characters between the margins of GB/T 9704', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const [, pitch] = /w:line="(\d+)" w:lineRule="exact"/.exec(paragraphIn(xml, '某部：')) ?? [];
    const [, closer] = /<w:spacing w:val="(-\d+)"\/>/.exec(xml) ?? [];
    const lines = (16838 - 2098 - 1984) / Number(pitch);
    const characters = (11906 - 1474 - 1587) / (320 + Number(closer));
    expect([Math.floor(lines), Math.floor(characters)]).toEqual([22, 28]);
  });

  it('O8 sets title, words and headings in their typefaces and sizes', async () => {
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

  it('O14 characters that XML does not know leave the file whole and the words beside them', async () => {
    const text = '会议\u000b记录\u0001第\ud8003页\uffff&<完>';
    const part = await partsOf({ ...letterOf({ kind: 'note', text }), title: `复函${text}` });
    for (const name of ['word/document.xml', 'docProps/core.xml']) {
      expect(faultOfXml(part(name))).toBeNull();
      expect(part(name)).toContain('会议 记录第\ufffd3页&amp;&lt;完&gt;');
    }
  });

  it('O8 begins paragraphs two characters in, the salutation at the margin, and signs on the right', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    expect(paragraphIn(xml, '你部来函')).toContain('w:firstLineChars="200"');
    expect(paragraphIn(xml, '某部：')).not.toContain('firstLine');
    expect(paragraphIn(xml, '单位公章')).toContain('<w:jc w:val="right"/>');
  });

  it.each([
    // The day is 8 characters wide, its middle 8 from the edge; of each line the room it leaves at the right.
    { lines: ['（单位公章）', '2017年11月27日'], right: [5, 4] },
    { lines: ['市某机关工作委员会（单位公章）', '2017年11月27日'], right: [0.5, 4] },
    { lines: ['中共某市委市直属机关工作委员会（单位公章）', '2017年11月27日'], right: [0, 6.5] },
    { lines: ['会审人签字：　　　　　　', '2017年11月27日'], right: [8, 4] },
  ])('O9 puts $lines.0 over the middle of the day', async ({ lines, right }) => {
    const xml = (await partsOf(letterOf({ kind: 'signature', lines })))('word/document.xml');
    const found = lines.map(
      (line) => /w:right="(\d+)"/.exec(paragraphIn(xml, line.trimEnd()))?.[1],
    );
    expect(found.map((twips) => Number(twips) / 320)).toEqual(right);
  });

  it('O10 keeps a signature with what it signs, and begins a page behind it', async () => {
    const letter = letterOf(
      { kind: 'table', columns: [{ title: '姓名', width: 1 }], rows: [['甲'], ['乙']] },
      { kind: 'signature', lines: ['某部'] },
      { kind: 'heading', text: '名单' },
    );
    const xml = (await partsOf(letter))('word/document.xml');
    expect(paragraphIn(xml, '>甲<')).toContain('<w:keepNext w:val="false"/>');
    expect(paragraphIn(xml, '>乙<')).toContain('<w:keepNext/>');
    expect(paragraphIn(xml, '名单')).toContain('<w:pageBreakBefore/>');
    expect(paragraphIn(xml, '某部')).not.toContain('<w:pageBreakBefore/>');
  });

  it('O11 ends with a line without height where it ends with a table', async () => {
    const columns = [{ title: '', width: 1 }];
    const letter = letterOf({ kind: 'table', columns, rows: [['甲']] });
    const xml = (await partsOf(letter))('word/document.xml');
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:overflowPunct\/><w:spacing [^/]*w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:sectPr/,
    );
  });

  it('O3 centres a column of names and single words, and no other', async () => {
    const columns = ['姓名', '情况'].map((title) => ({ title, width: 1 }));
    const rows = [
      ['某甲', '未开展'],
      ['某乙', '全年开展四次'],
    ];
    const xml = (await partsOf(letterOf({ kind: 'table', columns, rows })))('word/document.xml');
    expect(paragraphIn(xml, '某甲')).toContain('<w:jc w:val="center"/>');
    expect(paragraphIn(xml, '未开展')).toContain('<w:jc w:val="left"/>');
  });

  it('O13 prints a gap as 〔待定〕, and words as words', async () => {
    const xml = (await partsOf(LETTER))('word/document.xml');
    expect(xml).toContain('〔待定〕');
    expect(xml).toContain('你部来函收悉 &amp; &lt;如下&gt;：');
    expect(xml).toContain('全年4次');
  });

  it('O8 holds a landscape page with the same margins turned', async () => {
    const xml = (await partsOf({ ...LETTER, orientation: 'landscape' }))('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('O12 says nothing of the machine or the hour, and is the same bytes every time', async () => {
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
