import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { WPS_DIRECTORY } from './wps-pane';

const files = readdirSync(WPS_DIRECTORY, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(WPS_DIRECTORY, file), 'utf8');
const scripts = files.filter((file) => file.endsWith('.js'));
const pages = files.filter((file) => file.endsWith('.html'));
/** Written by hand for engines of any age; everything else is the pane's. */
const OF_THE_SHELL = /^(main|start|install|probe(-\w+)?)\.js$/;

function syntaxFault(text: string, ecmaVersion: 5 | 2018): string | null {
  try {
    parse(text, { ecmaVersion, sourceType: 'script' });
    return null;
  } catch (fault) {
    return String(fault);
  }
}

describe('dist-wps', () => {
  it('has what WPS asks for, and the pages around it', () => {
    for (const file of [
      'index.html',
      'main.js',
      'ribbon.xml',
      'manifest.xml',
      'taskpane.html',
      'install.html',
      'probe.html',
      'publish.xml',
      'jsplugins.xml',
    ]) {
      expect(files).toContain(file);
    }
  });

  it.each(scripts)('%s is a classic script of an old language', (file) => {
    expect(syntaxFault(read(file), OF_THE_SHELL.test(file) ? 5 : 2018)).toBeNull();
  });

  it('newer syntax would be found', () => {
    expect(syntaxFault('const a = 1', 5)).not.toBeNull();
    expect(syntaxFault('a?.b', 2018)).not.toBeNull();
    expect(syntaxFault('import("a")', 2018)).not.toBeNull();
  });

  it('has nothing of Microsoft’s client in it', () => {
    for (const file of [...scripts, ...pages]) {
      expect(read(file), file).not.toMatch(
        /appsforoffice|office\.js|OfficeExtension|Office\.context/i,
      );
    }
  });

  it('names no address but those of name spaces and of its own samples', () => {
    const addresses = [...scripts, ...pages].flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/[^"'`\\\s<)]+/g)].map(([address]) => address),
    );
    const strange = addresses.filter(
      (address) =>
        !/^https?:\/\/(www\.w3\.org|react\.dev\/errors|fb\.me|aka\.ms|github\.com)/.test(address),
    );
    expect(strange).toEqual([]);
  });

  it.each(pages)(
    '%s has a strict policy before its first script, and names files beside it only',
    (file) => {
      const text = read(file);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text);
      expect(policy?.[1]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(policy?.[1]).not.toMatch(/unsafe|\*|https?:/);
      expect(policy?.[1]).toContain("require-trusted-types-for 'script'");
      expect(policy?.index).toBeLessThan(text.indexOf('<script'));
      for (const [, address = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
        expect(address === 'data:,' || files.includes(address), address).toBe(true);
      }
      expect(text).not.toMatch(/type="module"|<style|style="|onclick/);
    },
  );

  it('every picture the ribbon asks for is there', () => {
    const icons = [...read('main.js').matchAll(/icon: '(\w+)'/g)].map(([, icon]) => icon);
    expect(icons).toHaveLength(11);
    for (const icon of icons) expect(files).toContain(join('assets', 'icons', `${icon}-32.png`));
  });
});
