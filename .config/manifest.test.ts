// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../addin/commands/command';
import { COMMAND_ZH_CN } from '../addin/locale/command-zh-cn';
import { RIBBON_GROUPS, RIBBON_NAMES } from '../addin/ribbon/ribbon-names';

/** The order the manifest's schema asks for, by parent; Office reads a misplaced element as absent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** The ribbon as the commands have it: groups in order, each with its buttons' ids, functions and labels. */
const RIBBON = [...new Set(COMMANDS.map(({ group }) => group))].map((group) => ({
  id: RIBBON_GROUPS[group],
  label: COMMAND_ZH_CN.groups[group],
  buttons: COMMANDS.filter((command) => command.group === group).map(({ id }) => ({
    ...RIBBON_NAMES[id],
    label: COMMAND_ZH_CN.labels[id].label,
  })),
}));

const ICON_SIZES = ['16', '32', '64', '80'];
const ORIGIN = 'https://localhost:3000/';

function manifest(text = readFileSync('manifest.xml', 'utf8')): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

function all(from: Document | Element, name: string): Element[] {
  return [...from.getElementsByTagName('*')].filter((element) => element.tagName === name);
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((element) => element.tagName === name);
  if (!found) throw new Error(`<${parent.tagName}> has no <${name}>`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

function misplaced(page: Document): string[] {
  return [...page.getElementsByTagName('*')].flatMap((parent) => {
    const order = ORDER[parent.tagName];
    if (!order) return [];
    const places = [...parent.children].map((element) => order.indexOf(element.tagName));
    const sorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
    return sorted ? [] : [parent.tagName];
  });
}

/** Resource ids used but not defined, defined but not used, or defined twice. */
function looseIds(page: Document): string[] {
  const used = [...page.getElementsByTagName('*')].flatMap(
    (element) => element.getAttribute('resid') ?? [],
  );
  const defined = all(page, 'Resources').flatMap((resources) =>
    [...resources.getElementsByTagName('*')].flatMap((element) => element.getAttribute('id') ?? []),
  );
  return [
    ...used.filter((id) => !defined.includes(id)),
    ...defined.filter((id, index) => !used.includes(id) || defined.indexOf(id) !== index),
  ];
}

/** Where Office would cut or refuse a text: ids over 32, short strings over 125, long ones over 250 characters. */
function tooLong(page: Document): string[] {
  const strings = (list: string) =>
    all(page, list).flatMap((parent) => [...parent.getElementsByTagName('*')]);
  const over = (elements: readonly Element[], name: string, limit: number) =>
    elements
      .map((element) => element.getAttribute(name) ?? '')
      .filter((value) => value.length > limit);
  const everything = [...page.getElementsByTagName('*')];
  return [
    ...over(everything, 'resid', 32),
    ...over(strings('Resources'), 'id', 32),
    ...['DefaultValue', 'Value'].flatMap((name) => [
      ...over(strings('bt:ShortStrings'), name, 125),
      ...over(strings('bt:LongStrings'), name, 250),
      ...over(
        [
          ...all(page, 'DisplayName'),
          ...all(page, 'DisplayName').flatMap((each) => [...each.children]),
        ],
        name,
        125,
      ),
      ...over([...all(page, 'Description')], name, 250),
    ]),
  ];
}

function resource(page: Document, id: string): Element {
  const found = all(page, 'Resources')
    .flatMap((resources) => [...resources.getElementsByTagName('*')])
    .find((element) => element.getAttribute('id') === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
}

function labelOf(page: Document, element: Element): string {
  return attribute(resource(page, attribute(child(element, 'Label'), 'resid')), 'DefaultValue');
}

/** Width and height as a PNG's header says. */
function sizeOfPng(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is not a PNG`);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe('manifest.xml', () => {
  const page = manifest();

  it('is read as XML', () => {
    expect(page.documentElement.tagName).toBe('OfficeApp');
    expect(all(page, 'parsererror')).toEqual([]);
  });

  it('has its elements in the order of the schema', () => {
    expect(misplaced(page)).toEqual([]);
  });

  it('an element out of order is noticed', () => {
    const swapped = readFileSync('manifest.xml', 'utf8').replace(
      /(<FunctionFile[^>]*>)([\s\S]*?)(<\/DesktopFormFactor>)/,
      '$2$1$3',
    );
    expect(misplaced(manifest(swapped))).toEqual(['DesktopFormFactor']);
  });

  it('every resource id is defined once and used', () => {
    expect(looseIds(page)).toEqual([]);
  });

  it('a dangling resource id is noticed', () => {
    const text = readFileSync('manifest.xml', 'utf8');
    expect(looseIds(manifest(text.replace('resid="Fill.Tip"', 'resid="Fil.Tip"')))).toEqual([
      'Fil.Tip',
      'Fill.Tip',
    ]);
  });

  it('no text is longer than Office takes', () => {
    expect(tooLong(page)).toEqual([]);
  });

  it('a text that is too long is noticed', () => {
    const text = readFileSync('manifest.xml', 'utf8');
    const label = '检'.repeat(126);
    expect(
      tooLong(manifest(text.replace('DefaultValue="检查"', `DefaultValue="${label}"`))),
    ).toEqual([label]);
  });

  it('runtime, function file and pane share one page, as a shared runtime needs', () => {
    const shared = [
      ...all(page, 'Runtime'),
      ...all(page, 'FunctionFile'),
      ...all(page, 'Action').flatMap((action) =>
        [...action.children].filter((element) => element.tagName === 'SourceLocation'),
      ),
    ].map((element) => attribute(element, 'resid'));
    expect(shared).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
    expect(attribute(resource(page, 'Pane.Url'), 'DefaultValue')).toBe(`${ORIGIN}taskpane.html`);
    expect(
      attribute(
        child(child(page.documentElement, 'DefaultSettings'), 'SourceLocation'),
        'DefaultValue',
      ),
    ).toBe(`${ORIGIN}taskpane.html`);
    expect(all(page, 'Runtime').map((runtime) => runtime.getAttribute('lifetime'))).toEqual([
      'long',
    ]);
  });

  it('asks for the requirement sets the add-in is written against', () => {
    expect(
      all(page, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`),
    ).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.13']);
  });

  it('shows the tab 核分 with the groups and buttons of the commands', () => {
    const [tab] = all(page, 'CustomTab');
    if (!tab) throw new Error('no tab');
    expect([attribute(tab, 'id'), labelOf(page, tab)]).toEqual(['HefenTab', '核分']);
    const shown = all(tab, 'Group').map((group) => ({
      id: attribute(group, 'id'),
      label: labelOf(page, group),
      buttons: all(group, 'Control').map((button) => ({
        control: attribute(button, 'id'),
        action: child(child(button, 'Action'), 'FunctionName').textContent,
        label: labelOf(page, button),
      })),
    }));
    expect(shown).toEqual(RIBBON);
  });

  it('WPS 表格 shows the same tab', () => {
    const ribbon = manifest(readFileSync('addin/wps/shell/ribbon.xml', 'utf8'));
    const [tab] = all(ribbon, 'tab');
    if (!tab) throw new Error('no tab');
    expect([attribute(tab, 'id'), attribute(tab, 'label')]).toEqual(['HefenTab', '核分']);
    const shown = all(tab, 'group').map((group) => ({
      id: attribute(group, 'id'),
      label: attribute(group, 'label'),
      buttons: all(group, 'button').map((button) => ({
        control: attribute(button, 'id'),
        action: attribute(button, 'onAction'),
        label: attribute(button, 'label'),
      })),
    }));
    expect(shown).toEqual(RIBBON);
  });

  it('one entry beside the ribbon names the pane, which showing it from code needs', () => {
    const shows = all(page, 'Action').filter(
      (action) => action.getAttribute('xsi:type') === 'ShowTaskpane',
    );
    expect(shows.map((action) => action.parentElement?.getAttribute('id'))).toEqual([
      'HefenPaneOfCell',
    ]);
  });

  it('every text has an English override', () => {
    const chinese = [
      ...all(page, 'bt:String'),
      ...all(page, 'DisplayName'),
      ...all(page, 'Description').filter((element) => element.hasAttribute('DefaultValue')),
    ];
    expect(child(page.documentElement, 'DefaultLocale').textContent).toBe('zh-CN');
    for (const text of chinese) {
      expect([...text.children].map((override) => override.getAttribute('Locale'))).toEqual([
        'en-US',
      ]);
    }
  });

  it('every icon is there at every size, with the pixels it promises', () => {
    for (const list of all(page, 'Icon')) {
      expect([...list.children].map((image) => attribute(image, 'size'))).toEqual(ICON_SIZES);
      for (const image of list.children) {
        const url = attribute(resource(page, attribute(image, 'resid')), 'DefaultValue');
        const size = attribute(image, 'size');
        expect(sizeOfPng(url.replace(ORIGIN, ''))).toBe(`${size}×${size}`);
      }
    }
  });

  it('the icons of the add-in itself are there', () => {
    for (const [name, size] of [
      ['IconUrl', '32×32'],
      ['HighResolutionIconUrl', '64×64'],
    ] as const) {
      const url = attribute(child(page.documentElement, name), 'DefaultValue');
      expect(sizeOfPng(url.replace(ORIGIN, ''))).toBe(size);
    }
  });

  it('every PNG has the drawing it comes from', () => {
    const drawn = all(page, 'bt:Image')
      .flatMap((image) => image.getAttribute('DefaultValue') ?? [])
      .map((url) => url.replace(ORIGIN, '').replace(/-\d+\.png$/, '.svg'));
    expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
  });
});
