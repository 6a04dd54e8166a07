import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../.ci/browser.mjs';
import type { FakeWpsOptions } from '../addin/hosts/wps/fake/fake-page';
import type { BlueprintCell, SheetBlueprint } from '../src/sheet/blueprint';

export interface FakeWpsVisit {
  readonly context: BrowserContext;
  /** The add-in's background page; the workbooks live in it. */
  readonly shell: Page;
  /** What any page complained about: console errors, refused by the policy or uncaught. */
  readonly complaints: string[];
  /** Presses a button of the ribbon by its id, as WPS calls what ribbon.xml names. */
  press(button: string): Promise<void>;
  /** The page of the newest pane, once it is there. */
  pane(): Promise<Page>;
  /** Types into a cell, counted from 0, as a person does. */
  type(sheet: string, row: number, column: number, text: string): Promise<void>;
  look(): Promise<readonly SeenSheet[]>;
  /** Anything else of the running fake, `wps` being it: `wps.et.alerts`. */
  ask<Answer>(expression: string): Promise<Answer>;
  close(): Promise<void>;
}

export interface SeenSheet {
  readonly name: string;
  readonly visibility: SheetBlueprint['visibility'];
  readonly cells: readonly BlueprintCell[];
}

export interface FakeWpsWish {
  /** The folder with index.html, ribbon.xml and the pane. */
  readonly directory: string;
  readonly build?: 'new' | 'old';
  readonly options?: Partial<FakeWpsOptions>;
  /** The pane's size; panes are narrow. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Opens the add-in from file:// inside a WPS that is none. A pane is a window the shell opens, so that both see one workbook;
 * Chromium lets pages from files reach each other only when told to.
 */
export async function openFakeWps({
  directory,
  build: older = 'new',
  options = {},
  viewport = { width: 380, height: 800 },
}: FakeWpsWish): Promise<FakeWpsVisit> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium: run npm test, it installs one');
  const profile = await mkdtemp(join(tmpdir(), 'hefen-wps-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...BROWSER_ARGUMENTS, '--allow-file-access-from-files'],
    viewport,
  });
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  const script = await bundleFake();
  const enter = `fakeWpsPage.enterPage(window, ${source(older)}, ${source(options)});`;
  await context.addInitScript({ content: `${script}\n${enter}` });
  const shell = await context.newPage();
  await shell.goto(pathToFileURL(join(directory, 'index.html')).href);
  const ribbon = await readFile(join(directory, 'ribbon.xml'), 'utf8');
  const ask = <Answer>(expression: string): Promise<Answer> =>
    shell.evaluate<Answer>(`((wps) => ${expression})(window.__fakeWps)`);
  await shell.evaluate(
    `window.${attribute(ribbon, 'customUI', 'onLoad')}(window.__fakeWps.root.ribbonUI)`,
  );
  return {
    context,
    shell,
    complaints,
    ask,
    press: async (button) => {
      const action = attribute(ribbon, `button id="${button}"`, 'onAction');
      await shell.evaluate(`window.${action}({ Id: ${source(button)} })`);
    },
    pane: () => newestPane(context, shell),
    type: (sheet, row, column, text) =>
      ask(
        `wps.et.hand.type(wps.et.idOf(${source(sheet)}), ${source({ row, column })}, ${source(text)})`,
      ),
    look: () =>
      ask(
        'wps.et.look().then((all) => all.map(({ name, visibility, cells }) => ({ name, visibility, cells })))',
      ),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function newestPane(context: BrowserContext, shell: Page): Promise<Page> {
  const panes = (): readonly Page[] =>
    context.pages().filter((page) => page !== shell && page.url().includes('taskpane.html'));
  const known = panes().at(-1);
  if (known) return known;
  await context.waitForEvent('page');
  const page = panes().at(-1);
  if (!page) throw new Error('no pane was opened');
  return page;
}

async function bundleFake(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../addin/hosts/wps/fake/fake-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'fakeWpsPage',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The value of an attribute in the tag that begins so. */
function attribute(xml: string, tag: string, name: string): string {
  const found = new RegExp(`<${tag}[^>]*\\s${name}="([^"]+)"`).exec(xml)?.[1];
  if (found === undefined) throw new Error(`ribbon.xml has no ${name} in <${tag}`);
  return found;
}

/** A value as a script says it; a blueprint holds maps, which JSON cannot. */
function source(value: unknown): string {
  if (value instanceof Map) return `new Map(${source([...value])})`;
  if (Array.isArray(value)) return `[${value.map(source).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, each]) => `${JSON.stringify(key)}:${source(each)}`,
    );
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}
