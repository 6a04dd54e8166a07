import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as constants from './et-constants';

const DECLARATIONS = join(import.meta.dirname, '../../../node_modules/et-jsapi-declare');

/** Numbers of Kingsoft's enums by name, with capitals and underscores taken out. */
function declaredNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const file of ['lib.et.d.ts', 'lib.kso.d.ts']) {
    const text = readFileSync(join(DECLARATIONS, file), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isEnumMember(node) && node.initializer)
        numbers.set(plain(node.name.getText()), Number(node.initializer.getText()));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return numbers;
}

function plain(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}

it('has the numbers Kingsoft declares', () => {
  const declared = declaredNumbers();
  const ours = Object.entries(constants).filter(([, value]) => typeof value === 'number');
  expect(ours.length).toBeGreaterThan(20);
  for (const [name, value] of ours)
    expect([name, declared.get(plain(name))]).toEqual([name, value]);
});

it('has the numbers of errors Kingsoft declares', () => {
  const declared = declaredNumbers();
  const named = { '#NULL!': 'Null', '#DIV/0!': 'Div0', '#VALUE!': 'Value', '#REF!': 'Ref' };
  const more = { '#NAME?': 'Name', '#NUM!': 'Num', '#N/A': 'NA' };
  const expected = Object.entries({ ...named, ...more }).map(
    ([text, name]) => [text, declared.get(plain(`xlErr${name}`))] as const,
  );
  expect(Object.entries(constants.XL_ERRORS)).toEqual(expected);
});
