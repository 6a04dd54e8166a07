import type { NamedRange } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { formatCell } from '../../src/base/cell';
import { fail, succeed, type Result } from '../../src/base/result';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { formatSheet } from './format-sheet';
import { writableSheet } from './writable-sheet';
import type { XlsxFault } from './xlsx-fault';
import { lintSheets } from './xlsx-lint';
import { DEFAULT_FONT } from './xlsx-style';

export interface WriteOptions {
  /** The sheet in front when the file is opened; the first visible one when not named. */
  readonly active?: string;
}

/**
 * Sheets → a workbook file. Text is never written as a formula; a formula's value is written only where it is known,
 * and every program is told to calculate on opening. Nothing but the sheets is in the file: no author, no computer's name.
 */
export async function writeXlsx(
  given: readonly SheetBlueprint[],
  options: WriteOptions = {},
): Promise<Result<Uint8Array, XlsxFault>> {
  const sheets = given.map(writableSheet);
  const fault = lintSheets(sheets);
  if (fault) return fail(fault);
  const bytes = await writeFile({
    sheets: sheets.map(formatSheet),
    defaultFont: DEFAULT_FONT,
    activeSheet: indexOfActive(sheets, options.active),
    namedRanges: sheets.flatMap(printNames),
  });
  return succeed(bytes);
}

function indexOfActive(sheets: readonly SheetBlueprint[], active: string | undefined): number {
  const visible = (sheet: SheetBlueprint): boolean => sheet.visibility === 'visible';
  const named = sheets.findIndex((sheet) => visible(sheet) && sheet.name === active);
  return named === -1 ? sheets.findIndex(visible) : named;
}

/** Print area and title rows are reserved names of a sheet. The sheet's name is quoted here, because the library leaves 「州委（办）」 bare and Excel then repairs the file. */
function printNames({ name, print }: SheetBlueprint): NamedRange[] {
  if (!print) return [];
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const { top, left, bottom, right } = print.area;
  const area = `${absolute(top, left)}:${absolute(bottom, right)}`;
  const names = [{ name: '_xlnm.Print_Area', range: `${sheet}!${area}`, scope: name }];
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    const range = `${sheet}!$${first + 1}:$${last + 1}`;
    names.push({ name: '_xlnm.Print_Titles', range, scope: name });
  }
  return names;
}

function absolute(row: number, column: number): string {
  return formatCell({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
