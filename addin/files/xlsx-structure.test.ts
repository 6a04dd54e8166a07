import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { SAMPLE_FORM, SAMPLE_STATE } from './sample-sheets';
import { faultOfXml } from './well-formed';
import { openGate } from './xlsx-gate';
import { writeXlsx } from './xlsx-writer';

function partsOfSample(): Promise<ReadonlyMap<string, string>> {
  return partsOf([SAMPLE_FORM, SAMPLE_STATE]);
}

async function partsOf(sheets: readonly SheetBlueprint[]): Promise<ReadonlyMap<string, string>> {
  const written = await writeXlsx(sheets);
  if (!written.ok) throw new Error(written.failure.code);
  const opened = openGate(written.value);
  if (!opened.ok) throw new Error(opened.failure.code);
  return new Map([...opened.value].map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function attributes(xml: string, tag: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\s([^>]*?)/?>`, 'g'))].map((match) =>
    Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map((pair) => [pair[1], pair[2]]),
    ),
  );
}

describe('the parts of a written file', () => {
  it('are well-formed XML', async () => {
    for (const [path, xml] of await partsOfSample()) {
      expect(`${path}: ${faultOfXml(xml)}`).toBe(`${path}: null`);
    }
  });

  it.each(['\ufffe', '\uffff', '\ud800', '\udc00', '\u0001'])(
    'are so too where %j stands in every text of a sheet, and nothing else is lost',
    async (strange) => {
      const said = `甲${strange}乙`;
      const area = { top: 0, left: 0, bottom: 0, right: 0 };
      const alert = { area, alert: 'stop', title: said, message: said, prompt: said } as const;
      const formula = `="${said}"`;
      const sheet: SheetBlueprint = {
        ...SAMPLE_FORM,
        name: strange < ' ' ? '表' : said,
        cells: [
          { row: 0, column: 0, input: { kind: 'text', text: said } },
          { row: 0, column: 1, input: { kind: 'formula', formula }, cached: said },
        ],
        merges: [],
        validations: [
          { ...alert, rule: { kind: 'list', options: [said] } },
          { ...alert, rule: { kind: 'custom', formula } },
        ],
        conditionalFormats: [{ area, formula, style: {} }],
        print: SAMPLE_FORM.print && { ...SAMPLE_FORM.print, footer: said },
        notes: [{ row: 0, column: 0, text: said }],
      };
      const parts = await partsOf([sheet]);
      const faults = [...parts].filter(([, xml]) => faultOfXml(xml) !== null);
      expect(faults).toEqual([]);
      expect(parts.get('xl/sharedStrings.xml')).toMatch(/甲(?:\ufffd|_x0001_)?乙/);
    },
  );

  it.each([
    '<a><b></a></b>',
    '<a x="1" x="2"/>',
    '<a>&b;</a>',
    '<a/>x',
    '<a>\u0001</a>',
    '<a x=1/>',
  ])('would not pass as %j', (xml) => {
    expect(faultOfXml(xml)).not.toBe(null);
  });

  it('have a type and a relationship each, and every relationship has its part', async () => {
    const parts = await partsOfSample();
    const types = parts.get('[Content_Types].xml') ?? '';
    const typed = new Set(attributes(types, 'Override').map((type) => type['PartName']));
    const extensions = new Set(attributes(types, 'Default').map((type) => type['Extension']));
    const related = new Set<string>();
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const base = new URL(path.replace(/_rels\/[^/]+$/, ''), 'file:///');
      for (const relationship of attributes(xml, 'Relationship')) {
        const target = new URL(relationship['Target'] ?? '', base).pathname.slice(1);
        expect([...parts.keys()]).toContain(target);
        related.add(target);
      }
    }
    for (const path of parts.keys()) {
      const extension = path.slice(path.lastIndexOf('.') + 1);
      expect(typed.has(`/${path}`) || extensions.has(extension)).toBe(true);
      if (path !== '[Content_Types].xml' && !path.endsWith('.rels')) {
        expect([...related]).toContain(path);
      }
    }
  });

  it('quote sheet names in print areas and ask for a calculation on opening', async () => {
    const workbook = (await partsOfSample()).get('xl/workbook.xml') ?? '';
    expect(workbook).toContain("'州甲局（2）'!$B$2:$G$11<");
    expect(workbook).toContain("'州甲局（2）'!$4:$4<");
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(workbook).toContain('state="veryHidden"');
  });

  it('hold no name of a person, program account or computer', async () => {
    const parts = await partsOfSample();
    const properties = `${parts.get('docProps/core.xml')}${parts.get('docProps/app.xml')}`;
    expect(properties).not.toMatch(/<(dc:creator|cp:lastModifiedBy|Company|Manager)>[^<]/);
  });

  it('stand in the order that the format demands', async () => {
    const sheet = (await partsOfSample()).get('xl/worksheets/sheet1.xml') ?? '';
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
    ];
    const places = order.map((tag) => sheet.indexOf(`<${tag}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});
