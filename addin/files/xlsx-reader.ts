import { readXlsx as readFile, type Sheet, type Workbook } from 'hucre/xlsx';
import { fail, succeed, type Result } from '../../src/base/result';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { listOmissions } from './list-omissions';
import { readSheet } from './read-sheet';
import { faultOfBounds } from './xlsx-bounds';
import type { Omission, XlsxFault } from './xlsx-fault';
import { withoutPhonetics } from './without-phonetics';
import { openGate } from './xlsx-gate';

/** No official form comes near it; a stray cell in the last row of a sheet must not cost a gigabyte. */
export const READ_AREA = 'A1:CV5000';

export interface XlsxContents {
  readonly sheets: readonly SheetBlueprint[];
  /** The sheet in front when the file was saved. */
  readonly active: string | null;
  /** What was not taken over: to be said, because saving again loses it. */
  readonly omissions: readonly Omission[];
}

/** A workbook file → its sheets, or why not. The file is looked through before it is unpacked; nothing of it is executed or fetched. */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<Result<readonly SheetBlueprint[], XlsxFault>> {
  const contents = await readXlsxContents(bytes);
  return contents.ok ? succeed(contents.value.sheets) : contents;
}

/** Like `readXlsx`, with the sheet in front and with what was left out. */
export async function readXlsxContents(
  bytes: Uint8Array,
): Promise<Result<XlsxContents, XlsxFault>> {
  const gate = openGate(bytes);
  if (!gate.ok) return gate;
  const fault = faultOfBounds(gate.value);
  if (fault !== null) return fail(fault);
  const workbook = await parseWorkbook(withoutPhonetics(bytes, gate.value));
  if (workbook === null) return fail({ code: 'damaged' });
  if (workbook.sheets.length === 0) return fail({ code: 'no-sheets' });
  const normal = workbook.defaultFont ?? {};
  const theme = workbook.themeColors ?? [];
  return succeed({
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, normal, theme)),
    active: activeName(workbook.sheets, workbook.activeSheet),
    omissions: listOmissions(workbook, gate.value, READ_AREA),
  });
}

async function parseWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readFile(bytes, { readStyles: true, range: READ_AREA });
  } catch {
    // The archive is sound, its parts are not: whatever the library stumbled over, the person can only have the file sent again.
    return null;
  }
}

function activeName(sheets: readonly Sheet[], index: number | undefined): string | null {
  return sheets[index ?? 0]?.name ?? null;
}
