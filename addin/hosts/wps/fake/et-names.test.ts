import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../contract/sample-sheets';
import { ET_EVENTS } from './et-events';
import { createFakeEt } from './fake-et';

const DECLARATIONS = join(import.meta.dirname, '../../../../node_modules/et-jsapi-declare');

/** Members by interface, `Et.Range` or, outside a namespace, `EtRange`. */
type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** Which of Kingsoft's interfaces has what ours names; several where WPS merges them. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  EtApplication: ['Et.Application'],
  EtWorkbooks: ['Et.Workbooks'],
  EtWorkbook: ['Et.Workbook'],
  EtSheets: ['Et.Sheets'],
  EtWorksheets: ['Et.Sheets'],
  EtSheet: ['Et.Worksheet'],
  EtWorksheet: ['Et.Worksheet'],
  EtRange: ['Et.Range'],
  EtFont: ['Et.Font'],
  EtInterior: ['Et.Interior'],
  EtBorders: ['Et.Borders'],
  EtBorder: ['Et.Border'],
  EtValidation: ['Et.Validation'],
  EtFormatConditions: ['Et.FormatConditions'],
  EtFormatCondition: ['Et.FormatCondition'],
  EtComments: ['Et.Comments'],
  EtComment: ['Et.Comment'],
  EtPageSetup: ['Et.PageSetup'],
  EtHPageBreaks: ['Et.HPageBreaks'],
  EtWindows: ['Et.Windows'],
  EtWindow: ['Et.Window'],
  EtApiEvent: ['WPS.EtApiEvent', 'WPS.ApiEvent'],
  EtAddin: ['WPS.AddonRoot', 'WPS.EtAddonRoot'],
  EtTaskPane: ['WPS.CustomTaskpane'],
  EtPluginStorage: ['WPS.PluginStorage'],
  EtRibbon: ['WPS.RibbonUi'],
  EtEnvironment: ['WPS.Env'],
  EtFileSystem: ['WPS.FileSystem'],
};

/** Told by Kingsoft's documentation of events, lacking in the declarations. */
const DOCUMENTED_ONLY = ['SheetDeactivate', 'WorkbookBeforePrint'];

function membersIn(text: string): Members {
  const members = new Map<string, Set<string>>();
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node)) {
      const within = `${node.name.text}.`;
      node.body?.forEachChild((child) => visit(child, within));
    } else if (ts.isInterfaceDeclaration(node)) {
      const name = `${namespace}${node.name.text}`;
      const known = members.get(name) ?? new Set<string>();
      for (const { name: member } of node.members)
        if (member && ts.isIdentifier(member)) known.add(member.text);
      members.set(name, known);
    } else if (ts.isSourceFile(node)) node.forEachChild((child) => visit(child, namespace));
  };
  visit(ts.createSourceFile('names.ts', text, ts.ScriptTarget.Latest, true), '');
  return members;
}

const theirs = new Map(
  ['lib.et.d.ts', 'index.d.ts', 'addon.et.d.ts'].flatMap((file) => [
    ...membersIn(readFileSync(join(DECLARATIONS, file), 'utf8')),
  ]),
);
const ours = membersIn(readFileSync(join(import.meta.dirname, '../jsapi.ts'), 'utf8'));
const events = new Set(
  [
    ...readFileSync(join(DECLARATIONS, 'addon.et.d.ts'), 'utf8').matchAll(
      /Add\w+\(EventName: '(\w+)'/g,
    ),
  ].map(([, name]) => name),
);

/** Names we use that Kingsoft's declarations lack, as `EtRange.Colour`. */
function unknownNames(used: Members): readonly string[] {
  return [...used].flatMap(([name, members]) => {
    const interfaces = THEIRS[name] ?? [];
    return [...members]
      .filter((member) => !interfaces.some((each) => theirs.get(each)?.has(member)))
      .map((member) => `${name}.${member}`);
  });
}

describe('names', () => {
  it('every member of our view of the JSAPI is declared by Kingsoft', () => {
    const used = new Map([...ours].filter(([name]) => name !== 'EtEvents'));
    expect([...used.keys()].filter((name) => !(name in THEIRS))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
    expect(unknownNames(used)).toEqual([]);
  });

  it('every event is declared or documented', () => {
    const names = [...(ours.get('EtEvents') ?? []), ...ET_EVENTS];
    expect(names.length).toBeGreaterThan(ET_EVENTS.length);
    const lacking = new Set(names.filter((each) => !events.has(each)));
    expect([...lacking].sort()).toEqual(DOCUMENTED_ONLY);
  });

  it('every member the fake offers is declared', () => {
    const et = createFakeEt([sheetOf('甲', {})]);
    const book = et.application.ActiveWorkbook;
    if (!book) throw new Error('no workbook is open');
    const sheet = book.Worksheets.Item(1);
    const range = sheet.Range('A1');
    const offered: Readonly<Record<string, object>> = {
      EtApplication: et.application,
      EtApiEvent: et.apiEvent,
      EtWorkbooks: et.application.Workbooks,
      EtWorkbook: book,
      EtSheets: book.Sheets,
      EtWorksheets: book.Worksheets,
      EtWorksheet: sheet,
      EtRange: range,
      EtFont: range.Font,
      EtInterior: range.Interior,
      EtBorders: range.Borders,
      EtBorder: range.Borders.Item(7),
      EtValidation: range.Validation,
      EtFormatConditions: range.FormatConditions,
      EtFormatCondition: range.FormatConditions.Add(2, undefined, '=A1>1'),
      EtComments: sheet.Comments,
      EtComment: range.AddComment('某甲'),
      EtPageSetup: sheet.PageSetup,
      EtHPageBreaks: sheet.HPageBreaks,
      EtWindows: book.Windows,
      EtWindow: book.Windows.Item(1),
    };
    const names = Object.entries(offered).map(
      ([name, object]) => [name, new Set(Object.keys(object))] as const,
    );
    expect(names.every(([, members]) => members.size > 0)).toBe(true);
    expect(unknownNames(new Map(names))).toEqual([]);
  });

  it('a made-up name is found', () => {
    const used = membersIn(
      'interface EtRange { Value2: string; Colour: number } interface X { A: 1 }',
    );
    expect(unknownNames(used)).toEqual(['EtRange.Colour', 'X.A']);
  });
});
