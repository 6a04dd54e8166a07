import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/base/cell-input';
import { cellAt, formula, number } from '../contract/sample-sheets';
import { awaitAffected } from './affected-formulas';
import { calculate } from './calculate';
import { blueprintOfSheet, putInputs, sheetOfBlueprint } from './memory-sheet';
import { replaceSheet, type MemoryWorkbook } from './memory-workbook';
import { runOf } from './sheet-run';
import { sheetsByName } from './stale-sheets';
import { writtenSheet } from './written-sheet';

function typeInto(
  workbook: MemoryWorkbook,
  name: string,
  address: string,
  input: CellInput,
): MemoryWorkbook {
  const sheet = workbook.sheets.find(({ frame }) => frame.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return replaceSheet(workbook, putInputs(sheet, [{ at: cellAt(address), inputs: [[input]] }]));
}

/** Keys of the formulas of a sheet that are worked out anew, as addresses. */
function affected(workbook: MemoryWorkbook, name: string): readonly string[] {
  const stale = new Map(workbook.sheets.map((sheet) => [sheet.frame.name, runOf(sheet)]));
  const own = stale.get(name);
  if (!own) throw new Error(`no sheet ${name}`);
  const changed = [...stale].filter(([, { sheet, basis }]) => sheet.cells !== basis?.cells);
  awaitAffected({ sheets: sheetsByName(workbook), stale: new Map(changed) }, own);
  return [...own.waiting.values()].map((each) => each.formula);
}

describe('where one cell changed', () => {
  const forms = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [
      `A${at + 1}`,
      `=IF('表${at % 3}'!A1="","",'表${at % 3}'!A${at + 1})`,
    ]),
  );
  const codes = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`B${at + 1}`, `=A${at + 1}+1`]),
  );
  const workbook = calculate({
    sheets: [
      ...[0, 1, 2].map((at) => writtenSheet(`表${at}`, { A1: at, A2: 7 })),
      writtenSheet('会审', { ...forms, ...codes, C1: '=SUM(B1:B300)', D1: 1, D2: '=D1*2' }),
    ],
  });

  it('the formulas that name its sheet are worked out, those that speak of them, and no other', () => {
    const found = affected(typeInto(workbook, '表1', 'A2', number(9)), '会审');
    expect(found).toHaveLength(100 + 100 + 1);
    expect(found).toContain('=SUM(B1:B300)');
    expect(found).not.toContain('=A1+1');
  });

  it('on the sheet itself only those that speak of it are', () => {
    expect(affected(typeInto(workbook, '会审', 'D1', number(5)), '会审')).toEqual(['=D1*2']);
    const typed = affected(typeInto(workbook, '会审', 'D1', formula('=2+2')), '会审');
    expect([...typed].sort()).toEqual(['=2+2', '=D1*2']);
  });

  it('everything shows what it would be if all were worked out', () => {
    const inputs = fc.constantFrom<CellInput>(
      number(3),
      number(-1),
      { kind: 'blank' },
      formula('=A2+1'),
      formula("='乙'!A1*2"),
      formula('=SUM(A1:B40)'),
      formula("='甲'!B1"),
      formula('=A1'),
    );
    const place = fc.constantFrom('A1', 'A2', 'B1', 'B2');
    const deed = fc.tuple(fc.constantFrom('甲', '乙'), place, inputs);
    const first = calculate({
      sheets: [
        writtenSheet('甲', { A1: 1, A2: '=A1*2', B1: "='乙'!B2+A2", B2: '=SUM(A1:A40)' }),
        writtenSheet('乙', { A1: "='甲'!A2+1", A2: 4, B1: '=A2+A1', B2: '=COUNT(A:A)' }),
      ],
    });
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
        let now = first;
        for (const [name, address, input] of deeds)
          now = calculate(typeInto(now, name, address, input));
        const anew = calculate({
          sheets: now.sheets.map((sheet) => {
            const { cells, ...frame } = blueprintOfSheet(sheet);
            const typed = cells.map(({ row, column, input }) => ({ row, column, input }));
            return sheetOfBlueprint(sheet.id, { ...frame, cells: typed });
          }),
        });
        expect(now.sheets.map(blueprintOfSheet)).toEqual(anew.sheets.map(blueprintOfSheet));
      }),
      { numRuns: 200 },
    );
  });
});
