import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { readXlsxContents, type XlsxContents } from './xlsx-reader';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy/m/d"/></numFmts>
<fonts count="2"><font><sz val="12"/><name val="等线"/></font><font><b/><sz val="12"/><color theme="4" tint="0.5"/><name val="等线"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thick"/><top style="hair"/></border></borders>
<cellXfs count="4"><xf/><xf numFmtId="176"/><xf fontId="1" fillId="2" borderId="1"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
<a:accent1><a:srgbClr val="000080"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

/** A workbook as other programs write it: one sheet of the given XML, styles and theme as above. */
async function read(
  sheet: string,
  workbookPr = '',
  more: Readonly<Record<string, string>> = {},
): Promise<XlsxContents> {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}">${workbookPr}<sheets><sheet name="甲" sheetId="7" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet9.xml"/>
<Relationship Id="r2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${RELATIONS}/theme" Target="theme/theme1.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/theme/theme1.xml': strToU8(THEME),
    'xl/worksheets/sheet9.xml': strToU8(`<worksheet ${MAIN}>${sheet}</worksheet>`),
    ...Object.fromEntries(Object.entries(more).map(([path, part]) => [path, strToU8(part)])),
  });
  const contents = await readXlsxContents(bytes);
  if (!contents.ok) throw new Error(JSON.stringify(contents.failure));
  return contents.value;
}

async function readRows(rows: string, workbookPr = ''): Promise<SheetBlueprint['cells']> {
  return (await read(`<sheetData>${rows}</sheetData>`, workbookPr)).sheets[0]?.cells ?? [];
}

describe('a workbook of another program', () => {
  it('gives formulas filled down one by one, `$` kept in place', async () => {
    const cells = await readRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:D1)&amp;"B1"</f><v>1</v></c></row>
<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>`,
    );
    expect(cells.map(({ input, cached }) => [input, cached])).toEqual([
      [{ kind: 'formula', formula: '=B1*$C$1+SUM(D$1:D1)&"B1"' }, 1],
      [{ kind: 'formula', formula: '=B2*$C$1+SUM(D$1:D2)&"B1"' }, 2],
      [{ kind: 'formula', formula: '=B3*$C$1+SUM(D$1:D3)&"B1"' }, undefined],
    ]);
  });

  it('gives truth values and errors as formulas that mean the same, and an error as the value it is', async () => {
    const cells = await readRows(
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
<c r="D1" t="str"><f>"４分"</f><v>４分</v></c><c r="E1" t="inlineStr"><is><t>无</t></is></c></row>`,
    );
    expect(cells.map(({ input, cached }) => [input, cached])).toEqual([
      [{ kind: 'formula', formula: '=TRUE' }, true],
      [{ kind: 'formula', formula: '=#REF!' }, { error: '#REF!' }],
      [{ kind: 'formula', formula: '=1/0' }, { error: '#DIV/0!' }],
      [{ kind: 'formula', formula: '="４分"' }, '４分'],
      [{ kind: 'text', text: '无' }, undefined],
    ]);
  });

  it('reads what a cell says and not the 拼音 over it', async () => {
    const spoken = '<rPh sb="0" eb="1"><t>mǒu</t></rPh><rPh sb="1" eb="2"><t>jiǎ</t></rPh><rPh/>';
    const cells = await readRows(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>某甲</t>${spoken}<phoneticPr fontId="1"/></is></c>
<c r="B1" t="inlineStr"><is><r><t>全年</t></r><r><t>5次</t></r><x:rPh xmlns:x="y" sb="2" eb="3"><t>6</t></x:rPh></is></c>
<c r="C1" t="inlineStr"><is><t>GraPhrPh &lt;rPh&gt;</t></is></c></row>`,
    );
    expect(cells.map(({ input }) => input)).toEqual([
      { kind: 'text', text: '某甲' },
      { kind: 'text', text: '全年5次' },
      { kind: 'text', text: 'GraPhrPh <rPh>' },
    ]);
  });

  it('gives dates as days counted from 1900, whatever the file counts from', async () => {
    const row = (days: number): string => `<row r="1"><c r="A1" s="1"><v>${days}</v></c></row>`;
    const expected = {
      row: 0,
      column: 0,
      input: { kind: 'number', number: 43031 },
      style: { font: { name: '等线', size: 12 }, numberFormat: 'yyyy/m/d' },
    };
    expect(await readRows(row(43031))).toEqual([expected]);
    expect(await readRows(row(43031 - 1462), '<workbookPr date1904="1"/>')).toEqual([expected]);
  });

  it('resolves theme and palette colours, and names the normal font where it is not ours', async () => {
    const [cell] = await readRows(`<row r="1"><c r="A1" s="2"><v>1</v></c></row>`);
    expect(cell?.style).toEqual({
      font: { name: '等线', size: 12, bold: true, color: '#8080c0' },
      fill: '#ffff00',
      border: { left: 'medium', top: 'thin' },
    });
  });

  it('gives a rule for several areas as one rule each', async () => {
    const { sheets, omissions } = await read(
      `<sheetData/><conditionalFormatting sqref="A1:A2 C3"><cfRule type="expression" priority="1"><formula>$A1&gt;B1</formula></cfRule>
<cfRule type="cellIs" operator="lessThan" priority="2"><formula>3</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="custom" showErrorMessage="1" sqref="B1 B4"><formula1>B1&lt;5</formula1></dataValidation>
<dataValidation type="whole" showErrorMessage="1" sqref="C1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>`,
    );
    expect(sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=$A1>B1',
      '=$A3>D3',
    ]);
    expect(sheets[0]?.validations.map(({ rule }) => rule)).toEqual([
      { kind: 'custom', formula: '=B1<5' },
      { kind: 'custom', formula: '=B4<5' },
    ]);
    expect(omissions).toEqual([
      { code: 'validations', count: 1 },
      { code: 'conditional-formats', count: 1 },
    ]);
  });

  it('leaves cells far away unread and says so', async () => {
    const { sheets, omissions } = await read(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
    );
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(omissions).toEqual([{ code: 'cells-outside', area: 'A1:CV5000' }]);
  });

  it('says what it cannot take over, though the library has no word for it', async () => {
    const mixed =
      '<c r="A1" t="inlineStr"><is><r><t>得</t></r><r><rPr><b/></rPr><t>分</t></r></is></c>';
    const { omissions } = await read(
      `<sheetData><row r="1">${mixed}</row></sheetData><sheetProtection sheet="1" hashValue="x"/>`,
      '<workbookProtection lockStructure="1"/>',
      {
        'xl/drawings/drawing1.xml': '<xdr:d><xdr:sp macro=""><xdr:t/></xdr:sp><xdr:sp/></xdr:d>',
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        'xl/chartsheets/_rels/sheet1.xml.rels': '<r/>',
        'xl/embeddings/a.bin': 'x',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      },
    );
    expect(omissions).toEqual([
      { code: 'mixed-fonts', count: 1 },
      { code: 'other-sheets', count: 1 },
      { code: 'shapes', count: 2 },
      { code: 'objects', count: 1 },
      { code: 'other-workbooks', count: 1 },
      { code: 'passwords', count: 1 },
      { code: 'workbook-protection', count: 1 },
    ]);
  });

  it('takes no width for columns nobody has set', async () => {
    const { sheets } = await read(`<cols><col min="1" max="16384" width="9"/></cols><sheetData/>`);
    expect(sheets[0]?.columns.size).toBeLessThanOrEqual(128);
  });

  it('gives a landscape sheet without a print area what it holds', async () => {
    const { sheets } = await read(
      `<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData><pageSetup orientation="landscape"/>`,
    );
    expect(sheets[0]?.print).toMatchObject({
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: 2, right: 1 },
    });
  });
});
