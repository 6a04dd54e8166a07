import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARROWS, importsOf, roomOf, wrongImports, type SourceText } from './arrows';

function sourcesOf(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function isTest({ path }: SourceText): boolean {
  return /\.test\.tsx?$/.test(path);
}

const sources = [...sourcesOf('src'), ...sourcesOf('addin')];

describe('the house', () => {
  it('every import follows the arrows', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(wrongImports(sources.filter((source) => !isTest(source)))).toEqual([]);
  });

  it('every room of the table is there', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect(Object.keys(ARROWS).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('no test of the domain needs a face, a screen or a host', () => {
    const tests = sources.filter((source) => isTest(source) && source.path.startsWith('src/'));
    const outside = tests.flatMap((source) =>
      importsOf(source)
        .map(({ from }) => from)
        .filter((from) => /(^|\/)addin\/|react|univerjs|happy-dom/.test(from))
        .map((from) => `${source.path} → ${from}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  const found = (path: string, text: string) => wrongImports([{ path, text }]);

  it.each([
    ['src/base/points.ts', "import { parseStandard } from '../standard/parse-standard';"],
    ['src/scheme/scheme.ts', "import type { FilledForm } from '../sheet/filled-form';"],
    ['src/sheet/read-form.ts', "import type { Host } from '../../addin/hosts/host';"],
    ['src/sheet/read-form.ts', "export { readFileSync } from 'node:fs';"],
    ['src/base/result.ts', "import { string } from 'valibot';"],
    ['src/scoring/score.ts', "const lodash = await import('lodash');"],
    ['src/scoring/score.ts', "const lodash = require('lodash');"],
    ['src/scoring/score.ts', 'await import(name);'],
    ['src/scoring/score.ts', "type Pane = import('react').FC;"],
    ['src/ranking/rank.ts', "import '../../addin/locale/card';"],
    ['addin/hosts/memory/memory-host.ts', "import '../univer/univer-host';"],
    ['addin/hosts/workbook/memory-sheet.ts', "import '../memory/memory-host';"],
    ['addin/hosts/univer/univer-host.ts', "import '../../commands/session';"],
    ['addin/hosts/univer/univer-host.ts', "import { useState } from 'react';"],
    ['addin/hosts/host.ts', "import './memory/memory-host';"],
    ['addin/commands/session.ts', "import '../taskpane/App';"],
    ['addin/commands/session.ts', "import '../hosts/univer/univer-host';"],
    ['addin/taskpane/App.tsx', "import '../hosts/memory/memory-host';"],
    ['addin/taskpane/App.tsx', "import type { Host } from '../hosts/univer/univer-host';"],
    ['addin/taskpane/App.tsx', "import { readFile } from 'node:fs';"],
    ['addin/cli/main.ts', "import '../taskpane/App';"],
  ])('finds the planted import in %s: %s', (path, text) => {
    expect(found(path, text)).toHaveLength(1);
  });

  it('finds a value where only types may be named', () => {
    expect(found('addin/taskpane/App.tsx', "import { HostError } from '../hosts/host';")).toEqual([
      'addin/taskpane/App.tsx → ../hosts/host (types only)',
    ]);
    expect(
      found('src/locale/zh-cn.ts', "import { type Rule, type Span } from '../standard/rule';"),
    ).toEqual([]);
    expect(
      found('src/locale/zh-cn.ts', "import { type Rule, quoteSpan } from '../standard/rule';"),
    ).toHaveLength(1);
  });

  it('finds a file that stands in no room', () => {
    expect(found('src/utils/list.ts', '')).toEqual(['src/utils/list.ts stands in no room']);
  });

  it('lets right imports pass', () => {
    expect(
      found(
        'src/scoring/score.ts',
        "import type { Points } from '../base/points'; import './line'; import '../standard/rule';",
      ),
    ).toEqual([]);
    expect(
      found('src/scheme/rubric-hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';"),
    ).toEqual([]);
    expect(found('addin/cli/main.ts', "import { argv } from 'node:process';")).toEqual([]);
  });

  it('a package whose name merely begins like an allowed one is not allowed', () => {
    expect(found('src/scheme/parse.ts', "import 'valibot-extra';")).toHaveLength(1);
  });
});
