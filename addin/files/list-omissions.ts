import type { Cell as FileCell, Sheet, Workbook } from 'hucre';
import { areaContains, parseCell } from '../../src/base/cell';
import { countUnmodelled } from './count-unmodelled';
import { readArea } from './read-area';
import { readConditionalFormats, readValidations } from './read-rules';
import { readNotes } from './read-notes';
import { readPrint } from './read-print';
import { attributeOf, isSelfClosing, scanTags } from './scan-tags';
import type { Omission } from './xlsx-fault';
import type { XlsxParts } from './xlsx-gate';

/** What the file holds beyond a blueprint's words, counted over all sheets; kinds that do not occur are not named. */
export function listOmissions(
  workbook: Workbook,
  parts: XlsxParts,
  range: string,
): readonly Omission[] {
  const sum = (count: (sheet: Sheet) => number): number =>
    workbook.sheets.reduce((total, sheet) => total + count(sheet), 0);
  const cells = (sheet: Sheet) => [...(sheet.cells?.values() ?? [])];
  const counted: Omission[] = [
    { code: 'pictures', count: sum((sheet) => sheet.images?.length ?? 0) },
    { code: 'charts', count: sum((sheet) => sheet.charts?.length ?? 0) },
    {
      code: 'notes',
      count: sum(
        (sheet) => cells(sheet).filter(({ comment }) => comment).length - readNotes(sheet).length,
      ),
    },
    { code: 'links', count: sum((sheet) => cells(sheet).filter((cell) => cell.hyperlink).length) },
    { code: 'tables', count: sum((sheet) => sheet.tables?.length ?? 0) },
    { code: 'pivots', count: sum((sheet) => sheet.pivotTables?.length ?? 0) },
    { code: 'filters', count: sum((sheet) => (sheet.autoFilter ? 1 : 0)) },
    { code: 'names', count: countNames(workbook) },
    { code: 'macros', count: parts.has('xl/vbaProject.bin') ? 1 : 0 },
    { code: 'sparklines', count: sum((sheet) => sheet.sparklines?.length ?? 0) },
    { code: 'mixed-fonts', count: sum((sheet) => cells(sheet).filter(mixesFonts).length) },
    ...countUnmodelled(parts),
    {
      code: 'array-formulas',
      count: sum((sheet) => cells(sheet).filter((cell) => cell.formulaType === 'array').length),
    },
    {
      code: 'validations',
      count: sum((sheet) => readValidations(sheet.dataValidations ?? []).omitted),
    },
    {
      code: 'conditional-formats',
      count: sum((sheet) => readConditionalFormats(sheet.conditionalRules ?? [], []).omitted),
    },
    { code: 'page-setup', count: sum((sheet) => readPrint(sheet, []).omitted) },
  ];
  const outside: Omission[] = hasCellOutside(parts, range)
    ? [{ code: 'cells-outside', area: range }]
    : [];
  return [...counted.filter((omission) => 'count' in omission && omission.count > 0), ...outside];
}

/** Some letters of the cell are set unlike the others. */
function mixesFonts({ richText }: FileCell): boolean {
  return richText?.some(({ font }) => font !== undefined) ?? false;
}

/** Names that programs keep for themselves (print area, filter) are none of the person's. */
function countNames(workbook: Workbook): number {
  return (workbook.namedRanges ?? []).filter((range) => !range.name.startsWith('_xlnm.')).length;
}

function hasCellOutside(parts: XlsxParts, range: string): boolean {
  const area = readArea(range);
  if (area === null) return false;
  for (const [path, bytes] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    for (const tag of scanTags(new TextDecoder().decode(bytes), 'c')) {
      // A self-closing cell holds nothing but a style.
      if (isSelfClosing(tag)) continue;
      const cell = parseCell(attributeOf(tag, 'r') ?? '');
      if (cell && !areaContains(area, cell)) return true;
    }
  }
  return false;
}
