import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PrintedForms } from '../../src/document/document';
import { inLetterStyle } from '../../src/document/form-style';
import type { RecordForm } from '../../src/scheme/record-form';
import { recordPage } from '../../src/sheet/record-page';
import { FORM, OPENED } from '../../src/sheet/sample-record-form';
import { writeDocx } from './docx-writer';
import { faultOfXml } from './well-formed';

type Values = Readonly<Record<string, string>>;

function formsOf(values: readonly Values[], form: RecordForm = FORM): PrintedForms {
  const about = { opened: OPENED, name: '', subject: '', filler: '', date: '', conditions: null };
  const forms = values.map((each) => inLetterStyle(recordPage({ ...about, form, values: each })));
  return { name: form.shortTitle, title: form.shortTitle, forms, gaps: [] };
}

async function xmlOf(document: PrintedForms, part = 'word/document.xml'): Promise<string> {
  const parts = unzipSync(await writeDocx(document));
  return strFromU8(parts[part] ?? new Uint8Array());
}

function rowsOf(xml: string): readonly string[] {
  return xml.split('<w:tr>').slice(1);
}

/** The row of a table with these words. */
function rowOf(xml: string, words: string): string {
  return rowsOf(xml).find((each) => each.includes(words)) ?? '';
}

describe('a record form as a .docx', () => {
  it('O15 has the rows and merged cells of its sheet, lines only where the form has some, and the titles on every page', async () => {
    const xml = await xmlOf(formsOf([{ 'who/name': '某甲' }]));
    expect(rowOf(xml, '履行责任情况')).toContain('<w:vMerge w:val="restart"/>');
    expect(rowOf(xml, '2.每月开会。')).toContain('<w:vMerge w:val="continue"/>');
    expect(rowOf(xml, '满意率')).toContain('<w:gridSpan w:val="2"/>');
    expect(rowOf(xml, '内容')).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(rowOf(xml, '2.每月开会。')).toContain('<w:top w:val="single"');
    expect(rowOf(xml, '查核对象：某甲')).not.toContain('w:val="single"');
    expect(rowOf(xml, '备注：')).not.toContain('w:val="single"');
  });

  it('O15 is A4 within the margins of the sheet’s print, upright or lying, without a number on a single page', async () => {
    const upright = await xmlOf(formsOf([{}]));
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    // 15 mm above, 16 below; as wide as the sheet's margins leave room for.
    expect(upright).toMatch(
      /<w:pgMar w:top="850" w:right="8[567]\d" w:bottom="907" w:left="8[567]\d"/,
    );
    expect(upright).not.toContain('w:footerReference');
    const lying = await xmlOf(formsOf([{}], { ...FORM, orientation: 'landscape' }));
    expect(lying).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('O15 begins a page with each form, in the typefaces of letters, and keeps a block together', async () => {
    const xml = await xmlOf(formsOf([{}, {}]));
    expect(xml.split('<w:pageBreakBefore/>')).toHaveLength(2);
    expect(xml.split('某市干部履职情况查核表')).toHaveLength(3);
    const title = xml.split('<w:p>').find((each) => each.includes('某市干部')) ?? '';
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(rowOf(xml, '2.每月开会。')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(rowOf(xml, '内容')).toContain('w:eastAsia="黑体"');
    expect(rowOf(xml, '1.每年讲党课至少1次。')).toContain('<w:keepNext/>');
    expect(rowOf(xml, '2.每月开会。')).not.toContain('<w:keepNext/>');
  });

  it('O16 prints every line of what was written, empty ones too', async () => {
    const xml = await xmlOf(formsOf([{ 'm2/told': '台账齐全。\r\n\n述职为“好”。' }]));
    const told = rowOf(xml, '台账齐全。');
    expect(told).toContain('述职为“好”。');
    const [, entry = ''] = told.split('<w:tc>').slice(1);
    expect(entry.match(/<w:p>/g)).toHaveLength(3);
  });

  it('O19 parts a row only where it is higher than programs take one', async () => {
    const words = Array.from({ length: 90 }, (_, at) => `第${at + 1}项经查核情况属实。`).join('');
    const xml = await xmlOf(formsOf([{ 'm2/told': words }]));
    expect(rowOf(xml, words)).not.toMatch(/<w:cantSplit\/>|<w:trHeight/);
    expect(rowOf(xml, '走访人数')).toMatch(/<w:cantSplit\/><w:trHeight/);
    expect(await xmlOf(formsOf([{ 'm2/told': words + words }]), 'word/footer1.xml')).not.toBe('');
  });

  it('O14 characters that XML does not know leave the file whole', async () => {
    const xml = await xmlOf(formsOf([{ 'd1/facts': '会议\u000b记录\u0001第\ud8003页&<完>' }]));
    expect(faultOfXml(xml)).toBeNull();
    expect(xml).toContain('会议 记录第\ufffd3页&amp;&lt;完&gt;');
  });

  it('O12 is the same bytes every time', async () => {
    expect(await writeDocx(formsOf([{}]))).toEqual(await writeDocx(formsOf([{}])));
  });
});
