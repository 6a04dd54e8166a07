import { formatArea, formatCell, type Area } from '../../src/base/cell';
import type { BlueprintCell, SheetBlueprint, Validation } from '../../src/sheet/blueprint';
import type { XlsxFault } from './xlsx-fault';

/** The format's own bounds; a file beyond them is "repaired" by Excel, which throws away what we wrote. */
export const SHEET_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  text: 32_767,
  formula: 8_192,
  list: 255,
  prompt: 255,
  title: 32,
  name: 31,
};

/** The first thing in the sheets that would make a broken file; null when all is well. */
export function lintSheets(sheets: readonly SheetBlueprint[]): XlsxFault | null {
  if (sheets.length === 0) return { code: 'no-sheets' };
  if (!sheets.some((sheet) => sheet.visibility === 'visible')) return { code: 'no-visible-sheet' };
  const names = new Set<string>();
  for (const sheet of sheets) {
    const fault = lintName(sheet.name, names) ?? lintContents(sheet);
    if (fault) return fault;
    names.add(sheet.name.toLowerCase());
  }
  return null;
}

function lintName(sheet: string, taken: ReadonlySet<string>): XlsxFault | null {
  const unfit =
    sheet.length === 0 ||
    sheet.length > SHEET_LIMITS.name ||
    /[[\]:*?/\\]/.test(sheet) ||
    sheet.startsWith("'") ||
    sheet.endsWith("'") ||
    sheet.toLowerCase() === 'history';
  if (unfit) return { code: 'sheet-name', params: { sheet } };
  return taken.has(sheet.toLowerCase()) ? { code: 'sheet-name-taken', params: { sheet } } : null;
}

function lintContents(sheet: SheetBlueprint): XlsxFault | null {
  for (const cell of sheet.cells) {
    const fault = lintCell(sheet.name, cell);
    if (fault) return fault;
  }
  for (const validation of sheet.validations) {
    const fault = lintValidation(sheet.name, validation);
    if (fault) return fault;
  }
  return lintMerges(sheet.name, sheet.merges);
}

function lintCell(sheet: string, { row, column, input }: BlueprintCell): XlsxFault | null {
  const cell = formatCell({ row, column });
  if (row < 0 || row >= SHEET_LIMITS.rows || column < 0 || column >= SHEET_LIMITS.columns) {
    return { code: 'cell-outside', params: { sheet, cell } };
  }
  if (input.kind === 'text' && input.text.length > SHEET_LIMITS.text) {
    const params = { sheet, cell, length: input.text.length, limit: SHEET_LIMITS.text };
    return { code: 'text-too-long', params };
  }
  if (input.kind === 'formula' && input.formula.length > SHEET_LIMITS.formula) {
    const params = { sheet, cell, length: input.formula.length, limit: SHEET_LIMITS.formula };
    return { code: 'formula-too-long', params };
  }
  if (input.kind === 'number' && !Number.isFinite(input.number)) {
    return { code: 'number-not-finite', params: { sheet, cell } };
  }
  return null;
}

function lintValidation(sheet: string, { area, rule }: Validation): XlsxFault | null {
  if (rule.kind !== 'list') return null;
  const place = { sheet, area: formatArea(area) };
  // The list is stored as one text joined by commas, so an option cannot hold one.
  const option = rule.options.find((text) => text === '' || /[,"]/.test(text));
  if (option !== undefined) return { code: 'list-option', params: { ...place, option } };
  const length = rule.options.join(',').length;
  if (length <= SHEET_LIMITS.list) return null;
  return { code: 'list-too-long', params: { ...place, length, limit: SHEET_LIMITS.list } };
}

/** Sorted by top edge, each area needs comparing only with those that begin above its bottom. */
function lintMerges(sheet: string, merges: readonly Area[]): XlsxFault | null {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const [index, area] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.top > area.bottom) break;
      if (other.left <= area.right && other.right >= area.left) {
        const params = { sheet, area: formatArea(area), other: formatArea(other) };
        return { code: 'merges-overlap', params };
      }
    }
  }
  return null;
}
