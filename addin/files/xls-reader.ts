import { readXls as readFile, type Sheet } from 'hucre/xlsx';
import type { Cell } from '../../src/base/cell';
import { fail, succeed, type Result } from '../../src/base/result';
import type { BlueprintCell, SheetBlueprint } from '../../src/sheet/blueprint';
import { emptySheet } from '../../src/sheet/empty-sheet';
import { formatOleStore } from './format-ole-store';
import type { OleStore } from './ole-store';
import { readArea } from './read-area';
import { readConstant } from './read-constant';
import type { WorkbookContents } from './read-workbook';
import { openXlsGate, type XlsSheet } from './xls-gate';
import type { Omission, XlsxFault } from './xlsx-fault';
import { READ_AREA } from './xlsx-reader';

/** An old workbook (.xls, .et) → words, numbers and merged cells; of formulas only where they stand and what they last showed. */
export async function readXls(store: OleStore): Promise<Result<WorkbookContents, XlsxFault>> {
  const area = readArea(READ_AREA);
  if (area === null) throw new RangeError(READ_AREA);
  const gate = openXlsGate(store, area);
  if (!gate.ok) return gate;
  const files = await parseSheets(gate.value.stream);
  if (files === null) return fail({ code: 'damaged' });
  const sheets: SheetBlueprint[] = [];
  const unreadFormulas = new Map<string, readonly Cell[]>();
  let charts = 0;
  for (const [index, known] of gate.value.sheets.entries()) {
    const file = files[index];
    if (!file) return fail({ code: 'damaged' });
    if (!known.holdsCells) charts += 1;
    else {
      sheets.push(sheetOf(file, known));
      unreadFormulas.set(file.name, known.formulas);
    }
  }
  if (sheets.length === 0) return fail({ code: 'no-sheets' });
  const formulas = [...unreadFormulas.values()].reduce((sum, cells) => sum + cells.length, 0);
  const omissions: Omission[] = [
    { code: 'layout' },
    ...(formulas > 0 ? [{ code: 'formulas' as const, count: formulas }] : []),
    ...(charts > 0 ? [{ code: 'other-sheets' as const, count: charts }] : []),
    ...(gate.value.cellsOutside ? [{ code: 'cells-outside' as const, area: READ_AREA }] : []),
  ];
  return succeed({ sheets, active: null, omissions, unreadFormulas });
}

/** The library is handed a store of ours that holds nothing but the looked-through stream. */
async function parseSheets(stream: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    return (await readFile(formatOleStore(new Map([['Workbook', stream]])))).sheets;
  } catch {
    // Whatever the library stumbled over, the person can only have the file sent again.
    return null;
  }
}

function sheetOf(file: Sheet, { visibility, errors }: XlsSheet): SheetBlueprint {
  const isError = new Set(errors.map(({ row, column }) => `${row},${column}`));
  const cells: BlueprintCell[] = [];
  // Rows that hold nothing are not there at all.
  for (const [row, values = []] of file.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const content = readConstant(value, isError.has(`${row},${column}`));
      if (content.input.kind !== 'blank') cells.push({ row, column, ...content });
    }
  }
  const merges = (file.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  return { ...emptySheet(file.name), visibility, cells, merges };
}
