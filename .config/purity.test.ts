import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve('src');

function readSettings(): ts.ParsedCommandLine {
  const path = resolve(FOLDER, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
}

/** Compiles one sentence as if it stood in src/. */
function complaints(text: string): string[] {
  const planted = resolve(FOLDER, 'planted.ts');
  const { options } = readSettings();
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === planted ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([planted], options, host);
  const source = program.getSourceFile(planted);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the domain is compiled without a screen, a host or a machine', () => {
  it('src/tsconfig.json asks for the language alone', () => {
    const { options, fileNames } = readSettings();
    expect(options.lib).toEqual(['lib.es2022.d.ts']);
    expect(options.types).toEqual([]);
    expect(fileNames.length).toBeGreaterThan(20);
  });

  it.each(['window', 'document', 'fetch', 'process', 'console', 'setTimeout', 'Excel', 'crypto'])(
    'the compiler refuses %s',
    (name) => {
      expect(complaints(`export const planted = ${name};`)).toEqual([
        expect.stringContaining(`'${name}'`),
      ]);
    },
  );

  it('the compiler lets the language itself pass', () => {
    expect(complaints("export const planted: string = [1, 2].join('、');")).toEqual([]);
  });
});
